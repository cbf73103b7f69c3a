#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// A team on the command line; each person has a home of their own.
class TeamCommand : public testing::Test
{
protected:
    struct Answer
    {
        int code = -1;
        QJsonObject json;
    };
    Answer run(const QStringList &arguments, const QString &person = u"lin"_s) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, dir.filePath(person));
        environment.remove(u"XDG_DATA_HOME"_s);
        environment.remove(u"XDG_CONFIG_HOME"_s);
        QDir().mkpath(dir.filePath(person));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(KINGFISHER_CLI), QStringList{u"--json"_s} + arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
    }
    QStringList on(const QStringList &arguments) const { return QStringList{u"--file"_s, base} + arguments; }

    QTemporaryDir dir;
    QString base = dir.filePath(u"客户 100%#?.kingfisher"_s);
};

TEST_F(TeamCommand, AFileIsSharedJoinedAndUsed) // row 136
{
    ASSERT_EQ(run({u"new"_s, base, u"--demo"_s, u"200"_s}).code, 0);
    EXPECT_EQ(run({u"join"_s, base}).code, 1) << "not shared yet";
    EXPECT_EQ(run(on({u"info"_s})).json["mode"_L1], u"local"_s);
    EXPECT_EQ(run(on({u"share"_s})).json["mode"_L1], u"team"_s);
    EXPECT_TRUE(QFile::exists(base + u"-journal"_s));
    EXPECT_FALSE(QFile::exists(base + u"-wal"_s));

    const auto joined = run({u"join"_s, base}, u"chen"_s);
    EXPECT_EQ(joined.code, 0);
    EXPECT_EQ(joined.json["mode"_L1], u"team"_s);
    const auto info = run({u"info"_s}, u"chen"_s); // the file that was joined is the one that opens
    EXPECT_EQ(info.json["mode"_L1], u"team"_s);
    EXPECT_EQ(info.json["customers"_L1], 200);
    EXPECT_EQ(info.json["online"_L1].toArray().size(), 1);
    EXPECT_EQ(run(on({u"log"_s, u"--verify"_s})).json["ok"_L1], true);
    EXPECT_EQ(run(on({u"check"_s, u"--full"_s})).json["ok"_L1], true);
    EXPECT_EQ(run(on({u"share"_s})).code, 0) << "twice is as good as once";
}

TEST_F(TeamCommand, ATeamsBaseIsMadeAtOnce)
{
    ASSERT_EQ(run({u"new"_s, base, u"--team"_s, u"--demo"_s, u"50"_s}).code, 0);
    EXPECT_EQ(run(on({u"info"_s})).json["mode"_L1], u"team"_s);
    EXPECT_EQ(run(on({u"check"_s, u"--full"_s})).json["ok"_L1], true);
    EXPECT_EQ(run({u"new"_s, base, u"--team"_s}).code, 1) << "it is there already";
}

TEST_F(TeamCommand, WhileTheFileIsAwayTheCopyCanBeRead)
{
    ASSERT_EQ(run({u"new"_s, base, u"--team"_s, u"--demo"_s, u"50"_s}).code, 0);
    ASSERT_EQ(run({u"join"_s, base}).code, 0);
    ASSERT_TRUE(QFile::rename(base, base + u".away"_s));
    EXPECT_EQ(run({u"info"_s}).code, 3);
    const auto copy = run({u"--copy"_s, u"customers"_s});
    EXPECT_EQ(copy.code, 0);
    EXPECT_EQ(copy.json["total"_L1], 50);
    EXPECT_EQ(run({u"--copy"_s, u"undo"_s}).code, 1) << "it is not written to";
}

TEST_F(TeamCommand, AfterABackupOnesOwnChangesAreMadeAgain)
{
    ASSERT_EQ(run({u"new"_s, base, u"--team"_s, u"--demo"_s, u"50"_s}).code, 0);
    const auto backup = dir.filePath(u"backup.kingfisher"_s);
    ASSERT_EQ(run(on({u"backup"_s, backup})).code, 0);
    const auto users = run(on({u"info"_s})).json["users"_L1].toArray();
    ASSERT_EQ(run(on({u"pool"_s, u"assign"_s, u"1"_s, u"2"_s, u"--to"_s, users[3].toString()})).code, 0);
    const auto owner = run(on({u"customer"_s, u"1"_s})).json["owner"_L1].toString();
    EXPECT_EQ(run(on({u"reapply"_s})).json["operations"_L1].toArray().size(), 0);

    QFile::remove(base);
    ASSERT_TRUE(QFile::copy(backup, base));
    EXPECT_NE(run(on({u"customer"_s, u"1"_s})).json["owner"_L1].toString(), owner);
    EXPECT_EQ(run(on({u"reapply"_s, u"--dry-run"_s})).json["operations"_L1].toArray().size(), 1);
    EXPECT_EQ(run(on({u"reapply"_s}), u"chen"_s).json["operations"_L1].toArray().size(), 0)
        << "not this person's";
    const auto again = run(on({u"reapply"_s}));
    EXPECT_EQ(again.json["operations"_L1].toArray().size(), 1);
    EXPECT_EQ(again.json["conflicts"_L1].toArray().size(), 0);
    EXPECT_EQ(run(on({u"customer"_s, u"1"_s})).json["owner"_L1].toString(), owner);
}

TEST_F(TeamCommand, AnImportNamesItsParts)
{
    ASSERT_EQ(run({u"new"_s, base, u"--team"_s}).code, 0);
    QFile sheet(dir.filePath(u"sheet.csv"_s));
    ASSERT_TRUE(sheet.open(QIODevice::WriteOnly));
    sheet.write("name\n");
    for (int i = 0; i < 450; ++i)
        sheet.write("客户" + QByteArray::number(i) + '\n');
    sheet.close();
    const auto import = run(on({u"import"_s, sheet.fileName(), u"--kind"_s, u"customers"_s}));
    EXPECT_EQ(import.json["created"_L1], 450);
    EXPECT_EQ(import.json["parts"_L1].toArray().size(), 3);
    EXPECT_EQ(run(on({u"undo"_s})).code, 0);
    EXPECT_EQ(run(on({u"info"_s})).json["customers"_L1], 0);
}

} // namespace
