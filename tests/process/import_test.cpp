#include "tests/support/printers.h"
#include "tests/support/shareddata.h"
#include "tests/support/sheetfiles.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// The command line as scripts use it, on a new base.
class ImportCommand : public testing::Test
{
protected:
    void SetUp() override { ASSERT_EQ(run({u"new"_s, m_files.path(u"a.kingfisher"_s)}).code, 0); }

    struct Answer
    {
        int code = -1;
        QJsonObject json;
        QByteArray error;
    };
    Answer run(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(KINGFISHER_CLI),
                      QStringList{u"--file"_s, m_files.path(u"a.kingfisher"_s), u"--json"_s} + arguments);
        process.waitForFinished(60'000);
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                process.readAllStandardError()};
    }
    Answer import(const QString &source, const QString &kind, const QStringList &more = {}) const
    {
        return run(QStringList{u"import"_s, source, u"--kind"_s, kind} + more);
    }
    /// Revenue by key of `report sales`, as text.
    QMap<QString, double> revenue(const QString &by) const
    {
        QMap<QString, double> rows;
        for (const auto &row : run({u"report"_s, u"sales"_s, u"--by"_s, by}).json.value("rows"_L1).toArray())
            rows.insert(row["key"_L1].toString(), row["revenue"_L1].toString().toDouble());
        return rows;
    }
    static QJsonObject reference(const QString &file)
    {
        QFile json(sharedData(file));
        return json.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(json.readAll()).object()
                                              : QJsonObject();
    }
    /// Compares with [key, ..., revenue] lists; a reference in binary fractions may round a half the other
    /// way.
    static void expectSame(const QMap<QString, double> &rows, const QJsonArray &expected)
    {
        EXPECT_EQ(rows.size(), expected.size());
        for (const auto &row : expected)
            EXPECT_NEAR(rows.value(row[0].toString()), row.toArray().last().toDouble(), 0.0101)
                << row[0].toString().toStdString();
    }

    SheetFiles m_files;
};

TEST_F(ImportCommand, TheSuperstoreAgreesWithTheReferenceFromEachOfItsFiles)
{
    KINGFISHER_NEEDS_DATA(u"cn_superstore"_s);
    const auto expected = reference(u"cn_superstore/reference.json"_s);
    for (const auto &name : {u"orders_utf8.csv"_s, u"orders_utf8bom.csv"_s, u"orders_gbk.csv"_s,
                             u"orders_gb18030.csv"_s, u"orders_utf16le_bom_tab.txt"_s}) {
        const auto answer = import(sharedData(u"cn_superstore/csv/"_s + name), u"orders"_s);
        ASSERT_EQ(answer.code, 0) << answer.error.toStdString();
        EXPECT_EQ(answer.json["created"_L1].toInt(), 10'000);
        const auto info = run({u"info"_s}).json;
        EXPECT_EQ(info["customers"_L1].toInt(), 790);
        EXPECT_EQ(info["orders"_L1].toInt(), 4979);
        EXPECT_EQ(info["order_lines"_L1].toInt(), 10'000);
        const auto report = run({u"report"_s, u"sales"_s}).json;
        EXPECT_EQ(report["totals"_L1]["revenue"_L1].toString(), u"16117548.24"_s);
        expectSame(revenue(u"month"_s), expected["monthly"_L1].toArray());
        expectSame(revenue(u"year"_s), expected["by_year"_L1].toArray());
        expectSame(revenue(u"region"_s), expected["by_region"_L1].toArray());
        expectSame(revenue(u"category"_s), expected["by_category"_L1].toArray());
        EXPECT_EQ(run({u"undo"_s}).code, 0);
        EXPECT_EQ(run({u"info"_s}).json["customers"_L1].toInt(), 0);
    }
}

TEST_F(ImportCommand, NorthwindAgreesWithTheReference)
{
    KINGFISHER_NEEDS_DATA(u"northwind"_s);
    for (const auto &[file, kind] : {std::pair(u"customers"_s, u"customers"_s),
                                     {u"products"_s, u"products"_s},
                                     {u"orders"_s, u"orders"_s},
                                     {u"order-details"_s, u"order-lines"_s}})
        EXPECT_EQ(import(sharedData(u"northwind/clean/%1.csv"_s.arg(file)), kind).code, 0);
    EXPECT_EQ(run({u"report"_s, u"sales"_s}).json["totals"_L1]["revenue"_L1].toString(), u"1265793.04"_s);
    expectSame(revenue(u"month"_s), reference(u"northwind/reference.json"_s)["monthly"_L1].toArray());
}

TEST_F(ImportCommand, TheAnswerHasTheNamesThatScriptsRelyOn)
{
    const auto sheet = m_files.write(u"a.csv"_s, "客户名称;手机\n甲;1.38E+10\n;\n\"乙\";13800138000;多余\n");
    const auto answer = import(sheet, u"customers"_s, {u"--rejects"_s, m_files.path(u"rejected.csv"_s)});
    EXPECT_EQ(answer.code, 0) << "rows were rejected, and the rest is done";
    auto json = answer.json;
    EXPECT_TRUE(json.take(u"seconds"_s).isDouble());
    const auto problems = json.take(u"problems"_s).toArray();
    EXPECT_EQ(json, QJsonObject({{u"operation"_s, 1},
                                 {u"parts"_s, QJsonArray{1}},
                                 {u"encoding"_s, u"UTF-8"_s},
                                 {u"delimiter"_s, u";"_s},
                                 {u"sheet"_s, QJsonValue()},
                                 {u"phone_country"_s, u"CN"_s},
                                 {u"rows"_s, 2},
                                 {u"created"_s, 1},
                                 {u"updated"_s, 0},
                                 {u"unchanged"_s, 0},
                                 {u"rejected"_s, 1},
                                 {u"no_backup"_s, QJsonValue()}}));
    ASSERT_EQ(problems.size(), 2);
    EXPECT_EQ(problems[0]["line"_L1].toInt(), 2);
    EXPECT_EQ(problems[0]["column"_L1].toString(), u"手机"_s);
    EXPECT_EQ(problems[0]["value"_L1].toString(), u"1.38E+10"_s);
    EXPECT_FALSE(problems[0]["reason"_L1].toString().isEmpty());
    QFile rejects(m_files.path(u"rejected.csv"_s));
    ASSERT_TRUE(rejects.open(QIODevice::ReadOnly));
    EXPECT_TRUE(rejects.readAll().contains("\"乙\";13800138000;多余;"));
}

TEST_F(ImportCommand, DaysThatNothingSettlesAreRefusedUntilTheirOrderIsSaid)
{
    const auto sheet = m_files.write(u"a.csv"_s, "订单号,客户名称,订单日期,金额\n1,甲,03/04/2025,10\n");
    const auto refused = import(sheet, u"orders"_s);
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.json["error"_L1].toString().contains(u"订单日期"_s));
    EXPECT_EQ(run({u"info"_s}).json["orders"_L1].toInt(), 0);
    EXPECT_EQ(import(sheet, u"orders"_s, {u"--date-order"_s, u"dmy"_s}).code, 0);
    EXPECT_EQ(revenue(u"month"_s).firstKey(), u"2025-04"_s);
}

TEST_F(ImportCommand, MappingsReplaceRecognition)
{
    const auto sheet = m_files.write(u"a.csv"_s, "客户名称,甲栏,城市\n甲,C7,北京\n");
    const auto answer =
        import(sheet, u"customers"_s,
               {u"--map"_s, u"name=客户名称"_s, u"--map"_s, u"code=甲栏"_s, u"--set"_s, u"source=展会"_s});
    ASSERT_EQ(answer.code, 0) << answer.error.toStdString();
    const auto customer = run({u"customer"_s, u"1"_s}).json;
    EXPECT_EQ(customer["code"_L1].toString(), u"C7"_s);
    EXPECT_EQ(customer["source"_L1].toString(), u"展会"_s);
    EXPECT_EQ(customer["city"_L1].toString(), QString());
    EXPECT_EQ(import(sheet, u"customers"_s, {u"--map"_s, u"nonsense=城市"_s}).code, 1);
    EXPECT_EQ(import(sheet, u"customers"_s, {u"--pool"_s, u"a"_s, u"--owner"_s, u"b"_s}).code, 2);
    EXPECT_EQ(import(sheet, u"opportunities"_s).code, 2);
}

TEST_F(ImportCommand, PhonesBelongToTheCountryThatWasSaid)
{
    const auto sheet = m_files.write(u"a.csv"_s, "客户名称,手机\n甲,0912-345-678\n");
    const auto answer = import(sheet, u"customers"_s, {u"--phone-country"_s, u"TW"_s});
    ASSERT_EQ(answer.code, 0) << answer.error.toStdString();
    EXPECT_EQ(answer.json["phone_country"_L1].toString(), u"TW"_s);
    EXPECT_EQ(run({u"find"_s, u"+886912345678"_s}).json["total"_L1].toInt(), 1);
    EXPECT_EQ(import(sheet, u"customers"_s, {u"--phone-country"_s, u"XX"_s}).code, 2);
}

TEST_F(ImportCommand, ALineWithoutEndTakesNeitherTimeNorMemory) // row 29
{
    QFile file(m_files.path(u"endless.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("name,phone\n");
    for (int i = 0; i < 200; ++i)
        file.write(QByteArray(1024 * 1024, 'x'));
    file.close();
    QElapsedTimer time;
    time.start();
    const auto pid = ::fork();
    if (pid == 0) {
        const auto null = ::open("/dev/null", O_RDWR);
        ::dup2(null, 1);
        ::dup2(null, 2);
        const auto path = m_files.path(u"a.kingfisher"_s).toUtf8();
        const auto sheet = file.fileName().toUtf8();
        ::execl(KINGFISHER_CLI, "kingfisher-cli", "--file", path.constData(), "import", sheet.constData(),
                "--kind", "customers", nullptr);
        ::_exit(127);
    }
    int status = 0;
    rusage used = {};
    ASSERT_EQ(::wait4(pid, &status, 0, &used), pid);
    EXPECT_EQ(WEXITSTATUS(status), 1);
    EXPECT_LT(time.elapsed(), 2'000 + 1'000) << "a second to start";
    EXPECT_LT(used.ru_maxrss, 512 * 1024);
}

TEST_F(ImportCommand, ADryRunWritesNothing)
{
    const auto sheet = m_files.write(u"a.csv"_s, "客户名称,城市\n甲,北京\n");
    const auto answer = import(sheet, u"customers"_s, {u"--dry-run"_s});
    EXPECT_EQ(answer.json["created"_L1].toInt(), 1);
    EXPECT_TRUE(answer.json["operation"_L1].isNull());
    EXPECT_EQ(run({u"info"_s}).json["customers"_L1].toInt(), 0);
}

TEST_F(ImportCommand, FilesThatAreNoSheetsAreRefusedWithAReason)
{
    for (const auto &bytes :
         {QByteArray(), QByteArray("\xef\xbb\xbf"), QByteArray("%PDF-1.7\n"), QByteArray("MZ\x90\0", 4)}) {
        const auto answer = import(m_files.write(u"x.csv"_s, bytes), u"customers"_s);
        EXPECT_EQ(answer.code, 1);
        EXPECT_FALSE(answer.json["error"_L1].toString().isEmpty());
    }
    EXPECT_EQ(import(m_files.path(u"."_s), u"customers"_s).code, 1);
    EXPECT_EQ(import(m_files.path(u"absent.csv"_s), u"customers"_s).code, 1);
}

} // namespace
