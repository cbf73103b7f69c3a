#include "core/security/userservice.h"
#include "tests/support/testbase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Allocation through the command line alone.
class AllocateCommand : public testing::Test
{
protected:
    AllocateCommand()
    {
        for (const auto &name : {u"王芳"_s, u"周敏"_s})
            base.session().users().add({.name = name, .role = Role::Sales});
        base.close();
    }

    QJsonObject run(QStringList arguments, int code = 0)
    {
        arguments = QStringList{u"--file"_s, base.path(), u"--json"_s, u"--language"_s, u"en"_s} + arguments;
        QProcess process;
        process.start(QStringLiteral(KINGFISHER_CLI), arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), code) << process.readAllStandardError().toStdString();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
    QString sheet(const QByteArray &text)
    {
        QFile file(base.file(u"leads.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    static QStringList names(const QJsonObject &answer, const QString &key)
    {
        QStringList list;
        for (const auto &customer : answer[u"customers"_s].toArray())
            list << customer.toObject()[key].toString();
        return list;
    }

    TestBase base;
};

TEST_F(AllocateCommand, RulesPeopleImportPreviewRunAndReplay)
{
    run({u"allocate"_s, u"person"_s, u"王芳"_s, u"--skill"_s, u"industry=五金:5"_s, u"--seniority"_s,
         u"4"_s});
    const auto rule =
        run({u"allocate"_s, u"rule"_s, u"set"_s, u"五金"_s, u"--strategy"_s, u"best-skill"_s, u"--where"_s,
             u"industry = \"五金\""_s, u"--skill"_s, u"industry"_s, u"--any-time"_s});
    EXPECT_FALSE(rule[u"text"_s].toString().isEmpty());
    run({u"allocate"_s, u"rule"_s, u"set"_s, u"其余"_s, u"--strategy"_s, u"round-robin"_s, u"--to"_s,
         u"user=周敏"_s, u"--any-time"_s});
    EXPECT_EQ(run({u"allocate"_s, u"rules"_s})[u"rules"_s].toArray().size(), 2);

    const auto leads = sheet("名称,行业\n甲,五金\n乙,电子\n");
    const auto imported = run({u"import"_s, leads, u"--kind"_s, u"customers"_s, u"--allocate"_s});
    EXPECT_EQ(imported[u"created"_s].toInt(), 2);
    const auto owned = run({u"customers"_s, u"--sort"_s, u"id"_s});
    EXPECT_EQ(names(owned, u"owner"_s), (QStringList{u"王芳"_s, u"周敏"_s}));

    const auto pooled = sheet("名称,行业\n丙,五金\n丁,五金\n");
    run({u"import"_s, pooled, u"--kind"_s, u"customers"_s, u"--pool"_s, u"公海"_s});
    const auto preview = run({u"allocate"_s, u"--preview"_s});
    EXPECT_EQ(names(preview, u"to"_s), QStringList(2, u"王芳"_s));
    EXPECT_TRUE(preview[u"operation"_s].isNull());
    const auto done = run({u"allocate"_s});
    EXPECT_EQ(names(done, u"to"_s), names(preview, u"to"_s));
    EXPECT_EQ(names(done, u"why"_s), names(preview, u"why"_s));
    EXPECT_GT(done[u"operation"_s].toInteger(), 0);
    EXPECT_TRUE(run({u"allocate"_s})[u"customers"_s].toArray().isEmpty()) << "none waits any more";

    run({u"allocate"_s, u"rule"_s, u"remove"_s, u"五金"_s});
    const auto replay = run({u"allocate"_s, u"--replay"_s, u"2020-01-01..2099-12-31"_s});
    EXPECT_EQ(names(replay, u"to"_s), QStringList(4, u"周敏"_s));
    EXPECT_EQ(names(replay, u"was"_s), (QStringList{u"王芳"_s, u"周敏"_s, u"王芳"_s, u"王芳"_s}));
    EXPECT_EQ(replay[u"moved"_s].toInt(), 3);
}

TEST_F(AllocateCommand, WhatCannotBeIsRefused)
{
    run({u"allocate"_s, u"--replay"_s, u"yesterday"_s}, 1);
    run({u"allocate"_s, u"person"_s, u"nobody"_s}, 1);
    run({u"allocate"_s, u"rule"_s, u"set"_s, u"x"_s, u"--strategy"_s, u"nonsense"_s}, 2);
    run({u"allocate"_s, u"rule"_s, u"set"_s, u"x"_s, u"--strategy"_s, u"least-work"_s, u"--where"_s,
         u"x ="_s},
        1);
    run({u"allocate"_s, u"rule"_s, u"remove"_s, u"x"_s}, 1);
    run({u"import"_s, sheet("名称\n甲\n"), u"--kind"_s, u"customers"_s, u"--allocate"_s, u"--pool"_s,
         u"公海"_s},
        2);
}

} // namespace
