#include "core/platform/draftfolder.h"
#include "tests/support/machine.h"

#include <QJsonArray>
#include <QTest>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const auto kName = u"欧阳翡翠"_s;
const auto kPhone = u"13988776655"_s;
const auto kMail = u"feicui.ouyang@example.cn"_s;
const auto kOther = u"苏州翔诚服饰"_s;
const QStringList kTexts = {kName, kPhone, kMail, u"茉莉花茶"_s};

/// A team's file, and two machines that work on it: what one does has to reach what the other keeps.
class TeamTraces : public testing::Test
{
protected:
    TeamTraces()
    {
        EXPECT_EQ(lin.run({u"new"_s, base, u"--team"_s}).code, 0);
        import(u"customers"_s, u"name,phone,email\n%1,%2,%3\n%4,,\n"_s.arg(kName, kPhone, kMail, kOther));
        import(u"activities"_s, u"customer,at,text\n%1,2026-11-20,过敏于茉莉花茶\n"_s.arg(kName));
        import(u"activities"_s,
               u"customer,at,text\n%1,2026-11-21,由%2介绍 电话%3\n"_s.arg(kOther, kName, kPhone));
        import(u"activities"_s, u"customer,at,text\n%1,2026-11-21,喜欢绿茶\n"_s.arg(kOther));
        EXPECT_EQ(chen.run({u"join"_s, base}).code, 0);
        drafts().write({.form = u"activity-of-2"_s, .at = 1, .fields = {{u"text"_s, kPhone}}});
        EXPECT_FALSE(in(u"/journal/"_s).isEmpty() || in(u"/copies/"_s).isEmpty()
                     || in(u"/drafts/"_s).isEmpty())
            << "the look itself sees";
    }

    /// On the machine that is to forget.
    void import(const QString &kind, const QString &rows) const
    {
        QFile sheet(dir.filePath(u"sheet.csv"_s));
        EXPECT_TRUE(sheet.open(QIODevice::WriteOnly));
        sheet.write(rows.toUtf8());
        sheet.close();
        const auto done = chen.run({u"--file"_s, base, u"import"_s, sheet.fileName(), u"--kind"_s, kind});
        EXPECT_EQ(done.code, 0);
        EXPECT_GT(done.json[u"created"_s].toInt(), 0) << QJsonDocument(done.json).toJson().constData();
    }
    QString data() const { return chen.home() + u"/.local/share/kingfisher"_s; }
    DraftFolder drafts() const { return DraftFolder(base, {data() + u"/drafts"_s}); }
    QStringList in(const QString &folder) const { return chen.found(kTexts).filter(folder); }
    void erase() const
    {
        const auto done = lin.run({u"--file"_s, base, u"erase-person"_s, u"1"_s, u"--confirm"_s, kName});
        EXPECT_EQ(done.code, 0) << QJsonDocument(done.json).toJson().constData();
        QFile file(base);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        ASSERT_FALSE(file.readAll().contains(kName.toUtf8()));
    }

    QTemporaryDir dir;
    const QString base = dir.filePath(u"team.kingfisher"_s);
    Machine lin, chen;
};

TEST_F(TeamTraces, WhoWasErasedGoesFromTheOtherMachineWhenItOpensTheFile)
{
    erase();
    EXPECT_FALSE(chen.found(kTexts).isEmpty()) << "nobody was there to forget";
    EXPECT_EQ(chen.run({u"--file"_s, base, u"info"_s}).code, 0);
    EXPECT_EQ(chen.found(kTexts), QStringList());
    EXPECT_FALSE(chen.found({u"喜欢绿茶"_s}).filter(u"/journal/"_s).isEmpty()) << "others are not forgotten";
}

TEST_F(TeamTraces, WhatHasNothingButTheJournalForgetsAsWell)
{
    EXPECT_TRUE(QDir(data() + u"/copies"_s).removeRecursively());
    erase();
    EXPECT_EQ(chen.run({u"--file"_s, base, u"info"_s}).code, 0);
    EXPECT_EQ(chen.found(kTexts), QStringList());
}

TEST_F(TeamTraces, WhoWasErasedGoesFromAMachineWhoseWindowIsOpen)
{
    QProcess window;
    window.setProcessEnvironment(chen.environment());
    window.start(QStringLiteral(KINGFISHER_WINDOW), {u"--open"_s, base});
    ASSERT_TRUE(window.waitForStarted());
    const auto isOpen = [&] { return QDir(data() + u"/backups"_s).exists(); };
    ASSERT_TRUE(QTest::qWaitFor(isOpen, 120'000)) << "it makes a backup once it has opened the file";
    erase();
    EXPECT_TRUE(QTest::qWaitFor([&] { return chen.found(kTexts).isEmpty(); }, 60'000))
        << chen.found(kTexts).join(u'\n').toStdString();
    window.terminate();
    window.waitForFinished();
}

TEST_F(TeamTraces, OfAFileThatWasEncryptedElsewhereNothingPlainStays)
{
    const auto password = u"蓝色翠鸟-2026-喜欢鱼"_s;
    ASSERT_EQ(lin.run({u"--file"_s, base, u"encrypt"_s}, {}, password).code, 0);
    EXPECT_FALSE(chen.found(kTexts).isEmpty());
    EXPECT_EQ(chen.run({u"--file"_s, base, u"info"_s}, password).code, 0);
    EXPECT_EQ(chen.found(kTexts), QStringList());
}

} // namespace
