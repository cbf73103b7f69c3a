#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "tests/support/printers.h"
#include "tests/support/shareddata.h"
#include "tests/support/sheetfiles.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace crm;
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
            rows.insert(row["key"_L1].toString(), row["revenue_exact"_L1].toString().toDouble());
        return rows;
    }
    static QJsonObject reference(const QString &file)
    {
        QFile json(sharedData(file));
        return json.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(json.readAll()).object()
                                              : QJsonObject();
    }
    /// Compares with [key, ..., revenue] lists; whichever way a reference rounds half a cent.
    static void expectSame(const QMap<QString, double> &rows, const QJsonArray &expected)
    {
        EXPECT_EQ(rows.size(), expected.size());
        for (const auto &row : expected)
            EXPECT_NEAR(rows.value(row[0].toString()), row.toArray().last().toDouble(), 0.0050001)
                << row[0].toString().toStdString();
    }

    /// What an import takes, in time and memory, and its exit code.
    struct Used
    {
        int code = -1;
        qint64 milliseconds = 0;
        qint64 kilobytes = 0;
    };
    Used measured(const QString &sheet) const
    {
        QElapsedTimer time;
        time.start();
        const auto base = m_files.path(u"a.kingfisher"_s).toUtf8();
        const auto source = QFile::encodeName(sheet);
        const auto pid = ::fork();
        if (pid == 0) {
            const auto null = ::open("/dev/null", O_RDWR);
            ::dup2(null, 1);
            ::dup2(null, 2);
            ::execl(KINGFISHER_CLI, "kingfisher-cli", "--file", base.constData(), "import",
                    source.constData(), "--kind", "customers", "--dry-run", nullptr);
            ::_exit(127);
        }
        int status = 0;
        rusage used = {};
        ::wait4(pid, &status, 0, &used);
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, time.elapsed(), used.ru_maxrss};
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

TEST_F(ImportCommand, ThePipelineOfMavenComesInWholeWithWhatLacksItsCustomer)
{
    KINGFISHER_NEEDS_DATA(u"maven_crm"_s);
    const auto expected = reference(u"maven_crm/reference.json"_s);
    EXPECT_EQ(import(sharedData(u"maven_crm/accounts.csv"_s), u"customers"_s).json["created"_L1].toInt(), 85);
    EXPECT_EQ(import(sharedData(u"maven_crm/products.csv"_s), u"products"_s).json["created"_L1].toInt(), 7);
    const auto answer = import(sharedData(u"maven_crm/sales_pipeline.csv"_s), u"opportunities"_s);
    ASSERT_EQ(answer.code, 0) << answer.error.toStdString();
    EXPECT_EQ(answer.json["rows"_L1].toInt(), expected["opportunities"_L1].toInt());
    EXPECT_EQ(answer.json["created"_L1].toInt(), 8'800);
    EXPECT_EQ(answer.json["rejected"_L1].toInt(), 0);

    const Connection db(m_files.path(u"a.kingfisher"_s), Connection::Access::ReadOnly);
    const auto count = [&db](const QString &where) {
        return Statement(db, u"SELECT count(*) FROM opportunity o JOIN stage s ON s.id = o.stage_id WHERE "_s
                                 + where)
            .number();
    };
    const auto stages = expected["by_stage"_L1].toObject();
    for (const auto &stage : stages.keys())
        EXPECT_EQ(count(u"s.name = '"_s + stage + u"'"_s), stages[stage].toInt()) << stage.toStdString();
    EXPECT_EQ(count(u"o.customer_id IS NULL"_s), 1'425);
    EXPECT_EQ(Statement(db, u"SELECT sum(amount) FROM opportunity o JOIN stage s ON s.id = o.stage_id"
                            " WHERE s.state = 'won'"_s)
                  .number(),
              expected["won_value_total"_L1].toInteger() * 10'000);
    EXPECT_EQ(Statement(db, u"SELECT count(*) FROM product"_s).number(), 7) << "GTXPro is the GTX Pro";
    EXPECT_EQ(Statement(db, u"SELECT count(*) FROM customer"_s).number(), 85);
}

TEST_F(ImportCommand, ThePipelineOfMavenIsToldAsInTheReference)
{
    KINGFISHER_NEEDS_DATA(u"maven_crm"_s);
    const auto expected = reference(u"maven_crm/reference.json"_s);
    QFile people(sharedData(u"maven_crm/sales_teams.csv"_s));
    ASSERT_TRUE(people.open(QIODevice::ReadOnly));
    QSet<QString> idle;
    for (const auto &line : QString::fromUtf8(people.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1)) {
        idle.insert(line.section(u',', 0, 0));
        ASSERT_EQ(run({u"users"_s, u"add"_s, line.section(u',', 0, 0)}).code, 0);
    }
    import(sharedData(u"maven_crm/accounts.csv"_s), u"customers"_s);
    import(sharedData(u"maven_crm/products.csv"_s), u"products"_s);
    import(sharedData(u"maven_crm/sales_pipeline.csv"_s), u"opportunities"_s);
    const auto stages = run({u"report"_s, u"pipeline"_s}).json;
    const auto totals = stages["totals"_L1].toObject();
    EXPECT_EQ(totals["opportunities"_L1].toInt(), expected["opportunities"_L1].toInt());
    EXPECT_NEAR(totals["win_rate"_L1].toDouble(), .631501, 5e-7);
    EXPECT_EQ(totals["won_value"_L1].toString(), u"10005534.00"_s);
    EXPECT_NEAR(totals["won_cycle_days"_L1].toDouble(), expected["won_cycle_days_mean"_L1].toDouble(), 5e-4);
    EXPECT_NEAR(totals["lost_cycle_days"_L1].toDouble(), expected["lost_cycle_days_mean"_L1].toDouble(),
                5e-5);
    EXPECT_NEAR(totals["closed_cycle_days"_L1].toDouble(), expected["closed_cycle_days_mean"_L1].toDouble(),
                5e-5);
    for (const auto &row : stages["rows"_L1].toArray())
        EXPECT_EQ(row["opportunities"_L1].toInt(), expected["by_stage"_L1][row["key"_L1].toString()].toInt())
            << row["key"_L1].toString().toStdString();
    int withDeals = 0;
    for (const auto &row : run({u"report"_s, u"pipeline"_s, u"--by"_s, u"owner"_s}).json["rows"_L1].toArray())
        withDeals += idle.remove(row["key"_L1].toString());
    EXPECT_EQ(withDeals, expected["by_agent_count_with_opps"_L1].toInt());
    QSet<QString> without;
    for (const auto &name : expected["agents_without_opportunities"_L1].toArray())
        without.insert(name.toString());
    EXPECT_EQ(idle, without);
}

TEST_F(ImportCommand, TheAnswerHasTheNamesThatScriptsRelyOn)
{
    const auto sheet = m_files.write(u"a.csv"_s, "客户名称;手机\n甲;1.38E+10\n;\n\"乙\";13800138000;多余\n");
    const auto answer = import(sheet, u"customers"_s, {u"--rejects"_s, m_files.path(u"rejected.csv"_s)});
    EXPECT_EQ(answer.code, 0) << "rows were rejected, and the rest is done";
    auto json = answer.json;
    EXPECT_TRUE(json.take(u"seconds"_s).isDouble());
    const auto problems = json.take(u"problems"_s).toArray();
    EXPECT_EQ(json,
              QJsonObject({{u"operation"_s, 1},
                           {u"parts"_s, QJsonArray{1}},
                           {u"encoding"_s, u"UTF-8"_s},
                           {u"delimiter"_s, u";"_s},
                           {u"sheet"_s, QJsonValue()},
                           {u"other_sheets"_s, QJsonArray()},
                           {u"phone_country"_s, u"CN"_s},
                           {u"mapping"_s, QJsonObject{{u"name"_s, u"客户名称"_s}, {u"phone"_s, u"手机"_s}}},
                           {u"mapping_source"_s, QJsonObject{{u"from"_s, u"recognised"_s},
                                                             {u"template"_s, QJsonValue()},
                                                             {u"left_out"_s, QJsonArray()}}},
                           {u"ignored_columns"_s, QJsonArray()},
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

TEST_F(ImportCommand, ACustomerIsToldWithItsMoonBirthdayAndWithWhatItBoughtInOtherMoney)
{
    import(m_files.write(u"c.csv"_s,
                         "客户名称,生日,上级公司,爱好\n甲公司,农历八月十五,,\n乙公司,,甲公司,钓鱼\n"),
           u"customers"_s);
    import(
        m_files.write(u"o.csv"_s,
                      "单号,日期,客户,产品,金额\nS1,2026-1-5,甲公司,杯,US$100\nS2,2026-1-6,甲公司,杯,30\n"),
        u"orders"_s);
    const auto first = run({u"customer"_s, u"1"_s}).json;
    EXPECT_EQ(first["birthday"_L1].toString(), u"--08-15"_s);
    EXPECT_EQ(first["birthday_calendar"_L1].toString(), u"lunar"_s);
    const auto orders = first["orders"_L1].toObject();
    EXPECT_EQ(orders["revenue"_L1].toString(), u"30.00"_s);
    EXPECT_EQ(orders["currency"_L1].toString(), u"CNY"_s);
    EXPECT_EQ(orders["other_currencies"_L1][0]["currency"_L1].toString(), u"USD"_s);
    EXPECT_EQ(orders["other_currencies"_L1][0]["revenue"_L1].toString(), u"100.00"_s);
    const auto second = run({u"customer"_s, u"2"_s}).json;
    EXPECT_EQ(second["parent"_L1].toString(), u"甲公司"_s);
    EXPECT_EQ(second["hobbies"_L1].toString(), u"钓鱼"_s);
}

TEST_F(ImportCommand, RejectedRowsAreNeverWrittenOverTheSheetOrTheBase)
{
    const QByteArray content = "客户名称,手机\n甲,13800138000\n乙,13800138001,多余\n";
    const auto sheet = m_files.write(u"a.csv"_s, content);
    for (const auto &target : {sheet, m_files.path(u"a.kingfisher"_s)}) {
        const auto refused = import(sheet, u"customers"_s, {u"--rejects"_s, target});
        EXPECT_EQ(refused.code, 1) << target.toStdString();
        EXPECT_TRUE(refused.error.contains(target.toUtf8())) << refused.error.toStdString();
    }
    QFile file(sheet);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), content);
    const auto taken = import(sheet, u"customers"_s, {u"--rejects"_s, m_files.path(u"rest.csv"_s)});
    EXPECT_EQ(taken.json["created"_L1].toInt(), 1) << "nothing had come in, and the base is whole";
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
    EXPECT_EQ(import(sheet, u"invoices"_s).code, 2);
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
    const auto used = measured(file.fileName());
    EXPECT_EQ(used.code, 1);
    EXPECT_LT(used.milliseconds, 2'000 + 1'000) << "a second to start";
    EXPECT_LT(used.kilobytes, 512 * 1024);
}

TEST_F(ImportCommand, BombsAndLaughsTakeNeitherTimeNorMemory) // rows 59, 62, 63, 86
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const auto book = [&](const QString &name, const QByteArray &rows, const QByteArray &strings) {
        const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return m_files.zip(
            name, {{"[Content_Types].xml", "<Types/>"},
                   {"_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + relation
                                       + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
                   {"xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relation
                        + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
                   {"xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Type=\"" + relation
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\""
                        + relation + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
                   {"xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"},
                   {"xl/sharedStrings.xml", strings}});
    };
    QByteArray laughs = "<!DOCTYPE sst [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'l'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " \""
                + QByteArray(QByteArray("&") + char(c - 1) + ";").repeated(10) + "\">";
    laughs += "]><sst><si><t>&k;</t></si></sst>";
    const QByteArray strings = "<sst><si><t>" + QByteArray(32'000, 'x') + "</t></si></sst>";
    const QString hostile[] = {
        book(u"laughs.xlsx"_s, "<row/>", laughs),
        book(u"bomb.xlsx"_s, QByteArray("<row/>").repeated(20 * 1024 * 1024), strings),
        book(u"cell.xlsx"_s, "<row><c><v>" + QByteArray(150 * 1024 * 1024, ' ') + "1</v></c></row>", strings),
        book(u"strings.xlsx"_s, "<row/>",
             "<sst>" + QByteArray("<si><t>" + QByteArray(32'000, 'x') + "</t></si>").repeated(5'000)
                 + "</sst>"),
        m_files.zip(u"bomb.ods"_s,
                    {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                     {"content.xml", "<a>" + QByteArray("<b/>").repeated(30 * 1024 * 1024) + "</a>"}}),
    };
    for (const auto &path : hostile) {
        const auto used = measured(path);
        EXPECT_EQ(used.code, 1) << path.toStdString();
        EXPECT_LT(used.milliseconds, 2'000 + 1'000) << path.toStdString();
        EXPECT_LT(used.kilobytes, 512 * 1024) << path.toStdString();
    }
}

TEST_F(ImportCommand, HostileWorkbooksOfTheCollectionTakeNeitherTimeNorMemory) // rows 59-69
{
    KINGFISHER_NEEDS_DATA(u"calamine_xlsx"_s);
    const QDir folder(sharedData(u"calamine_xlsx"_s));
    for (const auto &name : folder.entryList({u"*.xls*"_s, u"*.ods"_s}, QDir::Files)) {
        const auto used = measured(folder.filePath(name));
        EXPECT_TRUE(used.code == 0 || used.code == 1) << name.toStdString();
        EXPECT_LT(used.milliseconds, 2'000 + 1'000) << name.toStdString();
        EXPECT_LT(used.kilobytes, 512 * 1024) << name.toStdString();
    }
}

TEST_F(ImportCommand, RowsOfEveryFileAreAllAccountedFor)
{
    KINGFISHER_NEEDS_DATA(u"messytables"_s);
    for (const auto &name :
         {u"messytables/simple.xls"_s, u"messytables/simple.xlsx"_s, u"messytables/simple.ods"_s,
          u"messytables/sw_gen.xlsx"_s, u"import_templates/outlook_zh_gb2312.csv"_s,
          u"import_templates/google_new_with_row.csv"_s, u"import_templates/hubspot_contacts.csv"_s,
          u"vcard_ezvcard/John_Doe_ANDROID.vcf"_s, u"vcard_kcontacts/vcard10.vcf"_s})
        for (const auto &kind : {u"customers"_s, u"contacts"_s}) {
            const auto answer = import(sharedData(name), kind, {u"--dry-run"_s, u"--date-order"_s, u"mdy"_s});
            ASSERT_EQ(answer.code, 0) << name.toStdString() << answer.error.toStdString();
            const auto count = [&](const char *key) {
                return answer.json[QString::fromLatin1(key)].toInt(-1);
            };
            EXPECT_GT(count("rows"), 0) << name.toStdString();
            EXPECT_EQ(count("rows"),
                      count("created") + count("updated") + count("unchanged") + count("rejected"))
                << name.toStdString();
        }
}

TEST_F(ImportCommand, ABinaryWorkbookIsRefusedPolitely)
{
    KINGFISHER_NEEDS_DATA(u"calamine_xlsx"_s);
    const auto answer = import(sharedData(u"calamine_xlsx/any_sheets.xlsb"_s), u"customers"_s);
    EXPECT_EQ(answer.code, 1);
    EXPECT_TRUE(answer.json["error"_L1].toString().contains(".xlsx"_L1));
}

TEST_F(ImportCommand, TemplatesAndModesAreSaidOnTheCommandLine)
{
    const auto first = m_files.write(u"a.csv"_s, "A;B\n甲;1.234,5\n");
    EXPECT_EQ(import(first, u"products"_s,
                     {u"--header"_s, u"1"_s, u"--map"_s, u"name=A"_s, u"--map"_s, u"price=B"_s,
                      u"--decimals"_s, u"comma"_s, u"--save-template"_s, u"ERP"_s})
                  .json["created"_L1]
                  .toInt(),
              1);
    const auto second = m_files.write(u"b.csv"_s, "B;X;A\n2,5;?;甲\n3,5;?;乙\n");
    const QStringList use{u"--header"_s, u"1"_s, u"--template"_s, u"ERP"_s};
    const auto preview =
        import(second, u"products"_s, use + QStringList{u"--preview"_s, u"--mode"_s, u"update"_s}).json;
    EXPECT_EQ(preview["updated"_L1].toInt(), 1);
    EXPECT_EQ(preview["rejected"_L1].toInt(), 1);
    EXPECT_EQ(preview["changes"_L1][0]["before"_L1].toString(), u"1234.5"_s);
    EXPECT_EQ(preview["changes"_L1][0]["after"_L1].toString(), u"2.5"_s);
    EXPECT_EQ(
        import(second, u"products"_s, use + QStringList{u"--mode"_s, u"add"_s}).json["created"_L1].toInt(),
        1);
    EXPECT_EQ(import(second, u"products"_s, {u"--template"_s, u"none"_s}).code, 1);
    EXPECT_EQ(import(second, u"products"_s, {u"--mode"_s, u"sometimes"_s}).code, 2);
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

TEST_F(ImportCommand, WhatIsGivenOnceIsNotUsedAgain)
{
    const auto sheet = m_files.write(u"a.csv"_s, "客户名称,手机,城市\n甲,13800138000,深圳\n");
    const auto given = import(sheet, u"customers"_s, {u"--map"_s, u"name=客户名称"_s, u"--dry-run"_s}).json;
    EXPECT_EQ(given["mapping_source"_L1]["from"_L1].toString(), u"given"_s);
    EXPECT_EQ(given["mapping_source"_L1]["left_out"_L1].toArray().size(), 2);
    EXPECT_EQ(import(sheet, u"customers"_s, {u"--map"_s, u"name=客户名称"_s}).code, 0);
    const auto plain = import(sheet, u"customers"_s).json;
    EXPECT_EQ(plain["mapping_source"_L1]["from"_L1].toString(), u"recognised"_s);
    EXPECT_EQ(plain["ignored_columns"_L1].toArray().size(), 0);
    EXPECT_EQ(plain["updated"_L1].toInt(), 1) << "phone and city come in now";
}

TEST_F(ImportCommand, ASumIsToldToTheCentAndExactly)
{
    const auto sheet = m_files.write(u"a.csv"_s, "订单号,客户名称,日期,金额\nS1,甲,2026-01-05,10.125\n"
                                                 "S2,甲,2026-02-05,10.126\nS3,甲,2026-03-05,-10.125\n");
    EXPECT_EQ(import(sheet, u"orders"_s).code, 0);
    QStringList said;
    for (const auto &row : run({u"report"_s, u"sales"_s}).json["rows"_L1].toArray())
        said << row["revenue"_L1].toString() + u' ' + row["revenue_exact"_L1].toString();
    EXPECT_EQ(said, (QStringList{u"10.13 10.125"_s, u"10.13 10.126"_s, u"-10.13 -10.125"_s}));
}

TEST_F(ImportCommand, OtherSheetsOfAWorkbookAreNamed)
{
    KINGFISHER_NEEDS_DATA(u"cn_superstore"_s);
    const auto answer = import(sharedData(u"cn_superstore/示例 - 超市.xls"_s), u"orders"_s, {u"--dry-run"_s});
    EXPECT_EQ(answer.json["sheet"_L1].toString(), u"订单"_s);
    EXPECT_EQ(answer.json["other_sheets"_L1].toArray(), (QJsonArray{u"退货"_s, u"销售人员"_s}));
}

TEST_F(ImportCommand, WholeOrdersAsLinesAreAnsweredWithHowToTakeThem)
{
    const auto sheet =
        m_files.write(u"a.csv"_s, "订单号,客户名称,日期,产品名称,金额\nS1,甲,2026-01-05,剪刀,10\n");
    const auto answer = import(sheet, u"order-lines"_s);
    EXPECT_EQ(answer.json["rejected"_L1].toInt(), 1);
    EXPECT_TRUE(answer.json["hint"_L1].toString().contains(u"--kind orders"_s));
    EXPECT_FALSE(import(sheet, u"orders"_s).json.contains("hint"_L1));
}

TEST_F(ImportCommand, OneFieldOfTwoColumnsIsWrongUsage)
{
    const auto sheet = m_files.write(u"a.csv"_s, "客户,手机,电话\n甲,13800000001,0574-87654321\n");
    const auto answer =
        import(sheet, u"customers"_s,
               {u"--map"_s, u"name=客户"_s, u"--map"_s, u"phone=手机"_s, u"--map"_s, u"phone=电话"_s});
    EXPECT_EQ(answer.code, 2);
    EXPECT_TRUE(answer.json["error"_L1].toString().contains(u"phone"_s));
    EXPECT_EQ(import(sheet, u"customers"_s,
                     {u"--map"_s, u"name=客户"_s, u"--map"_s, u"phone=手机"_s, u"--map"_s, u"phone_2=电话"_s})
                  .code,
              0);
    EXPECT_EQ(run({u"customers"_s, u"--where"_s, u"owner = 没有这人"_s}).code, 1);
    EXPECT_EQ(run({u"customers"_s, u"--where"_s, u"kind = 公司"_s}).json["total"_L1].toInt(-1), 1);
}

TEST_F(ImportCommand, NothingIsWrittenIntoADamagedFile)
{
    const auto base = m_files.path(u"a.kingfisher"_s);
    qint64 root = 0;
    qint64 page = 0;
    {
        const Connection db(base, Connection::Access::ReadOnly);
        root = Statement(db, u"SELECT rootpage FROM sqlite_schema WHERE name = 'contact_point_by_value'"_s)
                   .number();
        page = Statement(db, u"PRAGMA page_size"_s).number();
    }
    QFile file(base);
    ASSERT_TRUE(root > 0 && file.open(QIODevice::ReadWrite) && file.seek((root - 1) * page));
    file.write(QByteArray(page, '\xa5'));
    file.close();
    const auto sheet = m_files.write(u"a.csv"_s, "客户名称\n甲\n");
    const auto answer = run({u"--as-of"_s, u"2030-01-01T10:00:00+08:00"_s, u"--language"_s, u"en"_s,
                             u"import"_s, sheet, u"--kind"_s, u"customers"_s});
    EXPECT_EQ(answer.code, 3);
    EXPECT_TRUE(answer.json["error"_L1].toString().startsWith(u"The file is damaged"_s))
        << answer.json["error"_L1].toString().toStdString();
    EXPECT_EQ(run({u"--as-of"_s, u"2030-01-01T10:00:00+08:00"_s, u"customers"_s}).code, 0)
        << "what it holds can be read";
}

} // namespace
