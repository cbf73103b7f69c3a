#include "core/security/userservice.h"
#include "tests/support/testbase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// kingfisher-cli on a base with a salesperson and a customer of somebody else.
class RightsCli : public testing::Test
{
protected:
    RightsCli()
    {
        base.addCustomer(u"机密电子"_s);
        base.session().users().add({.name = u"李雷"_s});
        base.close();
    }

    struct Result
    {
        int code = -1;
        QJsonObject json = {};
    };
    Result run(const QStringList &arguments, const QString &password = {}, const QString &next = {})
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, base.file(u"home"_s));
        for (const auto &[variable, text] : {std::pair(u"KINGFISHER_PASSWORD_FILE"_s, password),
                                             std::pair(u"KINGFISHER_NEW_PASSWORD_FILE"_s, next)}) {
            environment.remove(variable);
            if (text.isEmpty())
                continue;
            QFile file(base.file(variable));
            EXPECT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8() + '\n');
            environment.insert(variable, file.fileName());
        }
        process.setProcessEnvironment(environment);
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral(KINGFISHER_CLI),
                      QStringList{u"--file"_s, base.path(), u"--json"_s, u"--language"_s, u"en"_s}
                          + arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
    }

    TestBase base;
    const QString good = u"蓝色翠鸟-2026-喜欢鱼"_s;
};

} // namespace

TEST_F(RightsCli, SeesWhatTheRoleSeesAndNoMore)
{
    EXPECT_EQ(run({u"roles"_s, u"set"_s, u"sales"_s, u"scope.view"_s, u"own"_s}).code, 0);
    EXPECT_EQ(run({u"customers"_s}).json["total"_L1].toInt(), 1);
    EXPECT_EQ(run({u"--user"_s, u"李雷"_s, u"customers"_s}).json["total"_L1].toInt(), 0);
    EXPECT_EQ(run({u"--user"_s, u"李雷"_s, u"find"_s, u"机密"_s}).json["total"_L1].toInt(), 0);
    EXPECT_EQ(run({u"--user"_s, u"李雷"_s, u"customer"_s, u"1"_s}).code, 1);
    EXPECT_TRUE(run({u"--user"_s, u"李雷"_s, u"history"_s, u"customer"_s, u"1"_s})
                    .json["operations"_L1]
                    .toArray()
                    .isEmpty());
    EXPECT_EQ(run({u"--user"_s, u"李雷"_s, u"roles"_s, u"set"_s, u"sales"_s, u"scope.view"_s, u"all"_s}).code,
              1);
    const auto log = run({u"log"_s, u"--kind"_s, u"refused"_s}).json["operations"_L1].toArray();
    ASSERT_EQ(log.size(), 1);
    EXPECT_EQ(log[0].toObject()["actor"_L1].toString(), u"李雷"_s);
}

TEST_F(RightsCli, AsksForThePasswordOnceThereIsOne)
{
    EXPECT_EQ(run({u"users"_s, u"password"_s, u"林晓彤"_s}, {}, u"kurz"_s).code, 1);
    EXPECT_EQ(run({u"users"_s, u"password"_s, u"林晓彤"_s}, {}, good).code, 0);
    EXPECT_EQ(run({u"info"_s}).code, 1);
    EXPECT_EQ(run({u"info"_s}, u"wrong password"_s).code, 1);
    EXPECT_EQ(run({u"info"_s}, good).code, 0);
    EXPECT_EQ(run({u"--user"_s, u"李雷"_s, u"info"_s}, good).code, 1);
    EXPECT_EQ(run({u"users"_s, u"password"_s, u"李雷"_s}, good, u"ein anderes Wort 5"_s).code, 0);
    EXPECT_EQ(run({u"--user"_s, u"李雷"_s, u"info"_s}, u"ein anderes Wort 5"_s).code, 0);
    EXPECT_EQ(run({u"users"_s, u"deactivate"_s, u"林晓彤"_s}, good).code, 1) << "the last administrator";
    EXPECT_EQ(run({u"log"_s, u"--verify"_s}, good).code, 0);
    EXPECT_EQ(run({u"users"_s, u"no-passwords"_s}, good).code, 0);
    EXPECT_EQ(run({u"info"_s}).code, 0);
}

TEST_F(RightsCli, EncryptsAndDecrypts)
{
    const auto made = run({u"encrypt"_s}, {}, good);
    ASSERT_EQ(made.code, 0);
    const auto recovery = made.json["recovery_key"_L1].toString();
    EXPECT_EQ(recovery.size(), 54 + 8);
    EXPECT_EQ(run({u"info"_s}).code, 1);
    EXPECT_TRUE(run({u"info"_s}, good).json["encrypted"_L1].toBool());
    EXPECT_EQ(run({u"find"_s, u"机密"_s}, good).json["total"_L1].toInt(), 1);
    EXPECT_EQ(run({u"find"_s, u"机密"_s}, recovery).json["total"_L1].toInt(), 1);
    EXPECT_EQ(run({u"check"_s, u"--full"_s}, good).code, 0);
    EXPECT_EQ(run({u"decrypt"_s}, good).code, 0);
    EXPECT_FALSE(run({u"info"_s}).json["encrypted"_L1].toBool());
    EXPECT_EQ(run({u"find"_s, u"机密"_s}).json["total"_L1].toInt(), 1);
}

TEST_F(RightsCli, WritesTheLogIntoASheetAndNotesIt)
{
    const auto path = base.file(u"log.csv"_s);
    const auto rows = run({u"log"_s, u"--to"_s, path}).json["rows"_L1].toInt();
    EXPECT_GE(rows, 2);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    EXPECT_EQ(bytes.count("\r\n"), rows + 1);
    EXPECT_TRUE(bytes.contains("机密电子"));
    EXPECT_EQ(run({u"log"_s, u"--kind"_s, u"export"_s}).json["operations"_L1].toArray().size(), 1);
    EXPECT_EQ(run({u"log"_s, u"--by"_s, u"李雷"_s}).json["operations"_L1].toArray().size(), 0);
    EXPECT_EQ(run({u"log"_s, u"--until"_s, u"2020-01-01"_s}).json["operations"_L1].toArray().size(), 0);
    EXPECT_EQ(run({u"log"_s, u"--from"_s, u"nonsense"_s}).code, 1);
}
