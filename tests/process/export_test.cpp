#include "tests/support/printers.h"
#include "tests/support/sheetfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// The command line as scripts use it, on demonstration data.
class ExportCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(run({u"new"_s, m_files.path(u"a.kingfisher"_s), u"--demo"_s, u"200"_s}).code, 0);
    }

    struct Answer
    {
        int code = -1;
        QJsonObject json;
        QByteArray error;
    };
    Answer run(const QStringList &arguments, const QString &base = u"a.kingfisher"_s) const
    {
        QProcess process;
        process.start(QStringLiteral(KINGFISHER_CLI),
                      QStringList{u"--file"_s, m_files.path(base), u"--language"_s, u"zh_CN"_s, u"--json"_s}
                          + arguments);
        process.waitForFinished(60'000);
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                process.readAllStandardError()};
    }
    Answer exportTo(const QString &kind, const QString &file, const QStringList &more = {}) const
    {
        return run(QStringList{u"export"_s, kind, m_files.path(file)} + more);
    }

    SheetFiles m_files;
};

TEST_F(ExportCommand, WritesEveryKindAndSaysHowManyRows)
{
    const auto info = run({u"info"_s}).json;
    for (const auto &format : {u"csv"_s, u"xlsx"_s}) {
        for (const auto &kind :
             {u"customers"_s, u"contacts"_s, u"products"_s, u"orders"_s, u"order-lines"_s}) {
            const auto answer = exportTo(kind, kind + u'.' + format);
            ASSERT_EQ(answer.code, 0) << answer.error.toStdString();
            const auto rows = answer.json.value("rows"_L1).toInteger();
            EXPECT_EQ(rows, info.value(QString(kind).replace(u'-', u'_')).toInteger()) << kind.toStdString();
            EXPECT_EQ(qint64(rowsOf(m_files.path(kind + u'.' + format)).size()), rows + 1);
        }
        const auto steps = exportTo(u"activities"_s, u"activities."_s + format);
        EXPECT_EQ(steps.code, 0);
        EXPECT_LE(steps.json.value("rows"_L1).toInteger(), info.value("activities"_L1).toInteger());
    }
}

TEST_F(ExportCommand, ASecondBaseMadeOfItIsTheSame)
{
    // Orders come as the sheet of their lines; who owns what is known by name.
    ASSERT_EQ(run({u"new"_s, m_files.path(u"b.kingfisher"_s)}, u"b.kingfisher"_s).code, 0);
    const std::pair<QString, QString> kinds[] = {
        {u"products"_s, u"products"_s}, {u"customers"_s, u"customers"_s}, {u"order-lines"_s, u"orders"_s}};
    for (const auto &[from, to] : kinds) {
        ASSERT_EQ(exportTo(from, from + u".xlsx"_s).code, 0);
        const auto answer =
            run({u"import"_s, m_files.path(from + u".xlsx"_s), u"--kind"_s, to}, u"b.kingfisher"_s);
        ASSERT_EQ(answer.code, 0) << answer.error.toStdString();
        EXPECT_EQ(answer.json.value("rejected"_L1).toInteger(), 0);
    }
    const auto a = run({u"info"_s}).json;
    const auto b = run({u"info"_s}, u"b.kingfisher"_s).json;
    for (const auto &count : {u"customers"_s, u"products"_s, u"orders"_s, u"order_lines"_s})
        EXPECT_EQ(a.value(count), b.value(count)) << count.toStdString();
    const QStringList report = {u"report"_s, u"sales"_s, u"--by"_s, u"month"_s};
    EXPECT_EQ(run(report).json.value("rows"_L1), run(report, u"b.kingfisher"_s).json.value("rows"_L1));
}

TEST_F(ExportCommand, WhereAndColumnsChooseAndOrder)
{
    const auto wanted =
        run({u"customers"_s, u"--where"_s, u"grade = A"_s}).json.value("total"_L1).toInteger();
    const auto answer = exportTo(u"customers"_s, u"a.csv"_s,
                                 {u"--where"_s, u"grade = A"_s, u"--columns"_s, u"grade,name,revenue"_s});
    EXPECT_EQ(answer.json.value("rows"_L1).toInteger(), wanted);
    const auto rows = rowsOf(m_files.path(u"a.csv"_s));
    ASSERT_EQ(qint64(rows.size()), wanted + 1);
    ASSERT_GT(wanted, 0);
    for (size_t i = 1; i < rows.size(); ++i)
        EXPECT_EQ(rows[i][0], u"A"_s);
    // What was cancelled does not count as an order of the customer, and is exported all the same.
    const QStringList state = {u"--columns"_s, u"state"_s};
    const auto none =
        exportTo(u"orders"_s, u"none.csv"_s, QStringList{u"--where"_s, u"orders = 0"_s} + state);
    const auto states = rowsOf(m_files.path(u"none.csv"_s));
    for (size_t i = 1; i < states.size(); ++i)
        EXPECT_EQ(states[i], QStringList{u"已取消"_s});
    const auto some = exportTo(u"orders"_s, u"some.csv"_s, {u"--where"_s, u"orders > 0"_s});
    EXPECT_EQ(none.json.value("rows"_L1).toInteger() + some.json.value("rows"_L1).toInteger(),
              run({u"info"_s}).json.value("orders"_L1).toInteger());
}

TEST_F(ExportCommand, RefusesWhatCannotBeAndLeavesNothing)
{
    const auto logged = [this] { return run({u"log"_s}).json.value("operations"_L1).toArray().size(); };
    const auto before = logged();
    EXPECT_GT(before, 0);
    EXPECT_EQ(exportTo(u"products"_s, u"a.vcf"_s).code, 1);
    EXPECT_EQ(exportTo(u"customers"_s, u"a.ics"_s).code, 1);
    EXPECT_EQ(exportTo(u"customers"_s, u"a.pdf"_s).code, 1);
    EXPECT_EQ(exportTo(u"customers"_s, u"a.csv"_s, {u"--columns"_s, u"nonsense"_s}).code, 1);
    EXPECT_EQ(exportTo(u"customers"_s, u"a.csv"_s, {u"--where"_s, u"grade ="_s}).code, 1);
    EXPECT_EQ(exportTo(u"products"_s, u"a.csv"_s, {u"--where"_s, u"grade = A"_s}).code, 1);
    EXPECT_EQ(exportTo(u"customers"_s, u"a.kingfisher"_s).code, 1);
    EXPECT_EQ(exportTo(u"customers"_s, u"none/a.csv"_s).code, 3);
    EXPECT_EQ(exportTo(u"planets"_s, u"a.csv"_s).code, 2);
    EXPECT_EQ(run({u"export"_s, u"customers"_s}).code, 2);
    EXPECT_FALSE(QFileInfo::exists(m_files.path(u"a.csv"_s)));
    EXPECT_EQ(run({u"info"_s}).code, 0);
    EXPECT_EQ(logged(), before) << "nothing was exported";
}

TEST_F(ExportCommand, CardsComeBackAsTheCustomersThatTheyAre)
{
    ASSERT_EQ(exportTo(u"customers"_s, u"a.vcf"_s).code, 0);
    const auto answer =
        run({u"import"_s, m_files.path(u"a.vcf"_s), u"--kind"_s, u"customers"_s, u"--preview"_s}).json;
    EXPECT_EQ(answer["rows"_L1].toInt(), 200);
    EXPECT_EQ(answer["created"_L1].toInt(), 0);
    EXPECT_EQ(answer["rejected"_L1].toInt(), 0);
    EXPECT_EQ(exportTo(u"contacts"_s, u"b.vcf"_s).code, 0);
    EXPECT_EQ(exportTo(u"activities"_s, u"a.ics"_s).code, 0);
}

TEST_F(ExportCommand, AnEditedExportIsShownAsItsDifferenceAndApplied)
{
    ASSERT_EQ(exportTo(u"customers"_s, u"a.csv"_s, {u"--columns"_s, u"id,name,industry,city"_s}).code, 0);
    QFile file(m_files.path(u"a.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    auto lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    auto cells = lines[1].split(u',');
    ASSERT_EQ(cells.size(), 4);
    const auto name = cells[1];
    cells[1] = u"改名后的公司"_s;
    cells[3] = u"拉萨"_s;
    lines[1] = cells.join(u',');
    const auto edited = m_files.write(u"b.csv"_s, lines.join(u"\r\n"_s).toUtf8());
    const QStringList import{u"import"_s, edited, u"--kind"_s, u"customers"_s, u"--key"_s, u"id"_s};
    const auto preview = run(import + QStringList{u"--preview"_s}).json;
    EXPECT_EQ(preview["updated"_L1].toInt(), 1);
    EXPECT_EQ(preview["unchanged"_L1].toInt(), 199);
    EXPECT_EQ(preview["changed_cells"_L1].toInt(), 2);
    EXPECT_EQ(preview["changes"_L1][0]["before"_L1].toString(), name);
    EXPECT_EQ(preview["changes"_L1][0]["after"_L1].toString(), u"改名后的公司"_s);
    EXPECT_TRUE(preview["operation"_L1].isNull());
    EXPECT_EQ(run(import).json["updated"_L1].toInt(), 1);
    EXPECT_EQ(run(import).json["unchanged"_L1].toInt(), 200);
}

TEST_F(ExportCommand, StandsInTheLog)
{
    const auto operation = exportTo(u"customers"_s, u"名单.xlsx"_s).json.value("operation"_L1).toInteger();
    const auto newest = run({u"log"_s}).json.value("operations"_L1).toArray().first().toObject();
    EXPECT_GT(operation, 0);
    EXPECT_EQ(newest.value("operation"_L1).toInteger(), operation);
    EXPECT_EQ(newest.value("kind"_L1).toString(), u"export"_s);
    EXPECT_EQ(run({u"undo"_s, QString::number(operation)}).code, 1);
    EXPECT_EQ(run({u"log"_s, u"--verify"_s}).json.value("ok"_L1).toBool(), true);
}

} // namespace
