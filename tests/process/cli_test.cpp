#include "tests/support/testbase.h"

#include <QProcess>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int code = -1;
    QByteArray out = {};
    QByteArray err = {};
};

/// Runs kingfisher-cli with these bytes as its arguments.
Answer cli(const std::vector<QByteArray> &arguments, const QProcessEnvironment &environment = {})
{
    // A shell hands on what is no UTF-8; QProcess could not.
    QByteArray script = "exec \"$0\"";
    QStringList words = {u"-c"_s};
    for (const auto &argument : arguments) {
        script += " $'";
        for (const char byte : argument)
            script += "\\x" + QByteArray(1, byte).toHex();
        script += "'";
    }
    QTemporaryDir home;
    QFile file(home.filePath(u"run.sh"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(script);
    file.close();
    QProcess process;
    auto all = environment.isEmpty() ? QProcessEnvironment::systemEnvironment() : environment;
    if (!all.contains(u"HOME"_s) || environment.isEmpty())
        all.insert(u"HOME"_s, home.path());
    process.setProcessEnvironment(all);
    process.start(u"bash"_s, {u"-c"_s, u". \"$1\""_s, QStringLiteral(KINGFISHER_CLI), file.fileName()});
    EXPECT_TRUE(process.waitForFinished(60'000));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

class Cli : public testing::Test
{
protected:
    Cli()
    {
        base.addCustomer(u"翔诚"_s);
        base.close();
    }
    QByteArray path() const { return base.path().toUtf8(); }

    TestBase base;
};

TEST_F(Cli, WrongUsageIsTwo) // row 148
{
    EXPECT_EQ(cli({}).code, 2);
    EXPECT_EQ(cli({"nonsense"}).code, 2);
    EXPECT_EQ(cli({"--file"}).code, 2);
    EXPECT_EQ(cli({"--file", path(), "--nonsense", "info"}).code, 2);
    EXPECT_EQ(cli({"--file", path(), "--file", path(), "info"}).code, 2);
    EXPECT_EQ(cli({"--file", path(), "info", "surplus"}).code, 2);
    EXPECT_EQ(cli({"--file", path(), "--language", "tlh", "info"}).code, 2);
    EXPECT_EQ(cli({"--file", path(), "--as-of", "gestern", "info"}).code, 2);
    EXPECT_EQ(cli({"--file", path(), "undo", "-3"}).code, 2);
    EXPECT_EQ(cli({"--file", path(), "log", "--limit", "0"}).code, 2);
    EXPECT_EQ(cli({"--file", path(), "history", "planet", "1"}).code, 2);
}

bool hasHan(const QString &line)
{
    return std::ranges::any_of(line, [](QChar c) { return c.script() == QChar::Script_Han; });
}

TEST_F(Cli, HelpIsInTheUsersLanguage)
{
    const std::vector<std::vector<QByteArray>> commands = {
        {},         {"new"},    {"info"}, {"backup"},  {"check"}, {"find"}, {"customers"},      {"customer"},
        {"import"}, {"export"}, {"log"},  {"history"}, {"undo"},  {"pool"}, {"report", "sales"}};
    for (const auto &language : {"zh_CN", "zh_TW"}) {
        for (const auto &command : commands) {
            std::vector<QByteArray> arguments{"--language", language};
            arguments.insert(arguments.end(), command.begin(), command.end());
            arguments.push_back("--help");
            const auto answer = cli(arguments);
            EXPECT_EQ(answer.code, 0);
            static const QRegularExpression sentence(u"[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}"_s);
            const QString said =
                QString::fromUtf8(answer.out).remove(QRegularExpression(u"kingfisher-cli[a-z ]*"_s));
            EXPECT_TRUE(hasHan(said));
            EXPECT_FALSE(sentence.match(said).hasMatch()) << language << ": " << answer.out.constData();
        }
    }
    EXPECT_FALSE(hasHan(QString::fromUtf8(cli({"--language", "en", "--help"}).out)));
}

/// As wide as a terminal shows it.
qsizetype width(const QString &text)
{
    return text.size() + std::ranges::count_if(text, [](QChar c) { return c.unicode() >= 0x2e80; });
}

TEST_F(Cli, HelpStandsInColumnsAndExplainsEveryArgument)
{
    const std::vector<std::vector<QByteArray>> commands = {
        {"find"}, {"customers"}, {"customer"}, {"import"},          {"undo"},           {"pool", "claim"},
        {"log"},  {"history"},   {"export"},   {"pool", "release"}, {"report", "sales"}};
    static const QRegularExpression argument(u"^  (-\\S+|[A-Z]+ ).*$"_s);
    for (const auto &language : {"zh_CN", "en"})
        for (const auto &command : commands) {
            std::vector<QByteArray> arguments{"--language", language};
            arguments.insert(arguments.end(), command.begin(), command.end());
            arguments.push_back("--help");
            const auto lines = QString::fromUtf8(cli(arguments).out).split(u'\n');
            for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
                EXPECT_FALSE(lines[i].contains("NONNEGATIVE"_L1) || lines[i].contains("TEXT:"_L1))
                    << lines[i].toStdString();
                if (!argument.match(lines[i]).hasMatch())
                    continue;
                const auto at = lines[i].lastIndexOf(u"  "_s);
                const bool isBelow = lines[i + 1].startsWith(QString(30, u' '));
                const bool isBeside = at > 2 && width(lines[i].left(at + 2)) == 30;
                EXPECT_TRUE(isBelow || isBeside)
                    << command.back().constData() << ": " << lines[i].toStdString();
            }
        }
}

TEST_F(Cli, WhatIsNoCommandIsNamed)
{
    EXPECT_TRUE(cli({"--language", "en", "frobnicate"}).err.startsWith("There is no command frobnicate."));
    EXPECT_TRUE(cli({"--language", "en"}).err.startsWith("A command is missing."));
    EXPECT_TRUE(cli({"--language", "en", "--file", "a", "--file", "b", "info"})
                    .err.startsWith("--file can be given only once."));
}

TEST_F(Cli, ThatTheLastDayLiesBeforeTheFirstIsRefused)
{
    for (const auto *report : {"sales", "pipeline", "performance", "pool"})
        EXPECT_EQ(
            cli({"--file", path(), "report", report, "--from", "2024-05-01", "--to", "2024-01-01"}).code, 1)
            << report;
    EXPECT_EQ(cli({"--file", path(), "report", "sales", "--from", "2024-05-01", "--to", "2024-05-01"}).code,
              0);
}

TEST_F(Cli, ACustomerIsToldWholeInTheUsersLanguage)
{
    const auto said = QString::fromUtf8(cli({"--file", path(), "--language", "zh_CN", "customer", "1"}).out);
    EXPECT_TRUE(said.contains(u"翔诚"_s));
    static const QRegularExpression english(u"^[a-z_]+: "_s, QRegularExpression::MultilineOption);
    EXPECT_FALSE(english.match(said).hasMatch()) << said.toStdString();
    EXPECT_TRUE(cli({"--file", path(), "--language", "en", "customer", "99"})
                    .err.startsWith("There is no customer of the number 99."));
}

TEST_F(Cli, WrongUsageIsSaidInTheUsersLanguageAndAsJson)
{
    for (const auto &wrong : std::vector<std::vector<QByteArray>>{
             {}, {"new"}, {"info", "surplus"}, {"import", "a.csv", "--kind", "planets"}, {"--file"}}) {
        std::vector<QByteArray> arguments{"--language", "zh_CN"};
        arguments.insert(arguments.end(), wrong.begin(), wrong.end());
        const auto plain = cli(arguments);
        EXPECT_EQ(plain.code, 2);
        EXPECT_TRUE(hasHan(QString::fromUtf8(plain.err))) << plain.err.constData();
        EXPECT_FALSE(plain.err.contains("not understood")) << plain.err.constData();
        arguments.insert(arguments.begin(), "--json");
        const auto json = cli(arguments);
        EXPECT_EQ(json.code, 2);
        EXPECT_TRUE(hasHan(QJsonDocument::fromJson(json.out).object()[u"error"_s].toString()))
            << json.out.constData();
    }
}

TEST_F(Cli, ANewBaseHasItsEndingAndGoesIntoAFolderThatIsThere)
{
    QTemporaryDir folder;
    const auto in = [&](const QString &name) { return folder.filePath(name).toUtf8(); };
    EXPECT_EQ(cli({"new", in(u"foo.txt"_s)}).code, 1);
    EXPECT_EQ(cli({"new", in(u"no/such/a.kingfisher"_s)}).code, 1);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    EXPECT_EQ(cli({"new", in(u"a.kingfisher"_s)}).code, 0);
}

TEST_F(Cli, WhatIsNoUtf8IsWrongUsage) // row 148
{
    const auto answer = cli({"--file", path(), "find", QByteArray("\xc4\xe3\xba\xc3", 4)}); // GBK
    EXPECT_EQ(answer.code, 2);
    EXPECT_TRUE(answer.err.contains("UTF-8"));
}

TEST_F(Cli, AHundredThousandCharactersInAnArgumentAreNotTheEnd) // row 148
{
    const auto answer = cli({"--file", path(), "find", QByteArray(100'000, 'x')});
    EXPECT_TRUE(answer.code == 0 || answer.code == 1 || answer.code == 2) << answer.code;
    EXPECT_EQ(cli({"--file", QByteArray(100'000, 'x'), "info"}).code, 3);
}

TEST_F(Cli, AFileThatCannotBeUsedIsThreeAndSaysWhy) // row 148
{
    const auto missing = cli({"--file", path() + ".none", "--json", "info"});
    EXPECT_EQ(missing.code, 3);
    EXPECT_TRUE(missing.out.contains("There is no file")) << missing.out.constData();
    EXPECT_EQ(missing.out.count('\n'), 1);

    QFile text(base.file(u"text.kingfisher"_s));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("hello");
    text.close();
    EXPECT_EQ(cli({"--file", text.fileName().toUtf8(), "info"}).code, 3);
    EXPECT_EQ(cli({"--file", "/", "info"}).code, 3);
    EXPECT_EQ(cli({"--file", "", "--json", "info"}).code, 3) << "neither a last nor a default file";
}

TEST_F(Cli, ARefusalIsOne)
{
    EXPECT_EQ(cli({"--file", path(), "--user", "谁也不是", "info"}).code, 1);
    EXPECT_EQ(cli({"--file", path(), "undo", "4711"}).code, 1);
    EXPECT_EQ(cli({"new", path()}).code, 1);
    EXPECT_EQ(cli({"--file", path(), "pool", "show", "没有"}).code, 1);
    EXPECT_EQ(cli({"--file", path(), "pool", "claim", "1"}).code, 1);
}

TEST_F(Cli, WithoutTheDriverOfTheDatabaseItSaysSoAndEndsWithThree) // row 144
{
    auto environment = QProcessEnvironment::systemEnvironment();
    QTemporaryDir plugins;
    // Qt looks in its own folder besides the named ones; a file beside the program says that there are none.
    const auto program = plugins.filePath(u"kingfisher-cli"_s);
    ASSERT_TRUE(QFile::copy(QStringLiteral(KINGFISHER_CLI), program));
    QFile conf(plugins.filePath(u"qt.conf"_s));
    ASSERT_TRUE(conf.open(QIODevice::WriteOnly));
    conf.write("[Paths]\nPrefix=.\nPlugins=none\n");
    conf.close();
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, {u"--file"_s, base.path(), u"info"_s});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 3);
    EXPECT_TRUE(process.readAllStandardError().contains("The SQLite driver of Qt is not installed."));
}

TEST_F(Cli, RunsWhereHomeCannotBeWritten) // row 141
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &home : {u"/dev/null"_s, u"/proc"_s}) {
        environment.insert(u"HOME"_s, home);
        environment.remove(u"XDG_CONFIG_HOME"_s);
        environment.remove(u"XDG_DATA_HOME"_s);
        environment.insert(u"TMPDIR"_s, home);
        EXPECT_EQ(cli({"--file", path(), "info"}, environment).code, 0) << home.toStdString();
        EXPECT_EQ(cli({"--file", path(), "backup"}, environment).code, 3)
            << "the folder of backups is not there";
    }
}

TEST_F(Cli, TheLocaleChangesNeitherNumbersNorComparisons) // row 142
{
    QByteArray first;
    for (const auto &locale : {u"C"_s, u"C.UTF-8"_s, u"tr_TR.UTF-8"_s, u"de_DE.UTF-8"_s, u"ar_SA.UTF-8"_s}) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, locale);
        const auto answer =
            cli({"--file", path(), "--json", "report", "sales", "--by", "month"}, environment);
        EXPECT_EQ(answer.code, 0) << locale.toStdString() << answer.err.constData();
        if (first.isEmpty())
            first = answer.out;
        EXPECT_EQ(answer.out, first) << locale.toStdString();
    }
}

} // namespace
