#include "core/customfield/customfieldservice.h"
#include "tests/support/printers.h"
#include "tests/support/shareddata.h"
#include "tests/support/sheetfiles.h"
#include "tests/support/testbase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Segments, risks and scores, asked for as scripts do.
class SegmentCommand : public testing::Test
{
protected:
    void SetUp() override { ASSERT_EQ(run({u"new"_s, base()}).code, 0); }
    QString base() const { return m_files.path(u"a.kingfisher"_s); }

    struct Answer
    {
        int code = -1;
        QJsonObject json;
        QByteArray error;
    };
    Answer run(const QStringList &arguments) const
    {
        QProcess process;
        process.start(
            QStringLiteral(KINGFISHER_CLI),
            QStringList{u"--file"_s, base(), u"--json"_s, u"--language"_s, u"en"_s, u"--as-of"_s, m_now}
                + arguments);
        process.waitForFinished(120'000);
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                process.readAllStandardError()};
    }
    void import(const QString &kind, const QString &source, const QStringList &more = {}) const
    {
        const auto answer = run(QStringList{u"import"_s, source, u"--kind"_s, kind} + more);
        ASSERT_EQ(answer.code, 0) << answer.error.toStdString();
        ASSERT_EQ(answer.json.value("rejected"_L1).toInt(), 0);
    }
    int count(const QString &expression) const
    {
        const auto answer = run({u"segment"_s, u"count"_s, expression});
        EXPECT_EQ(answer.code, 0) << answer.error.toStdString();
        return answer.json.value("customers"_L1).toInt(-1);
    }
    void sheet() const
    {
        import(u"customers"_s,
               m_files.write(u"c.csv"_s, "客户编号,客户名称,等级\n1,华强电子,A\n2,兴发五金,B\n"
                                         "3,远东茶业,A\n4,大洋贸易,C\n"));
        import(u"orders"_s, m_files.write(u"o.csv"_s, "订单号,客户编号,订单日期,产品,金额\n"
                                                      "a,1,2026-11-01,龙井茶,100\nb,1,2026-08-01,茶具,50\n"
                                                      "c,3,2025-01-01,龙井茶,70\n"));
    }

    SheetFiles m_files;
    QString m_now = u"2026-11-22T10:00:00+08:00"_s;
};

TEST_F(SegmentCommand, SalesAreSummedUpBySegmentAndOfOne)
{
    sheet();
    const auto revenue = [](const Answer &answer) {
        QMap<QString, QString> rows;
        for (const auto &row : answer.json.value("rows"_L1).toArray())
            rows.insert(row.toObject().value("key"_L1).toString(),
                        row.toObject().value("revenue"_L1).toString());
        return rows;
    };
    const auto rfm = run({u"report"_s, u"sales"_s, u"--by"_s, u"segment"_s});
    EXPECT_EQ(rfm.json.value("by"_L1).toString(), u"rfm"_s) << "nobody has saved a segment";
    EXPECT_EQ(rfm.json.value("totals"_L1).toObject().value("revenue"_L1).toString(), u"220.00"_s);
    run({u"segment"_s, u"create"_s, u"买茶"_s, u"--where"_s, u"bought contains 龙井茶"_s});
    run({u"segment"_s, u"create"_s, u"近来"_s, u"--where"_s, u"last_order >= 2026-01-01"_s});
    const auto saved = run({u"report"_s, u"sales"_s, u"--by"_s, u"segment"_s});
    EXPECT_EQ(revenue(saved), (QMap<QString, QString>{{u"买茶"_s, u"220.00"_s}, {u"近来"_s, u"150.00"_s}}));
    EXPECT_EQ(saved.json.value("totals"_L1).toObject().value("revenue"_L1).toString(), u"220.00"_s);
    const auto some = run({u"report"_s, u"sales"_s, u"--by"_s, u"year"_s, u"--where"_s, u"segment = 近来"_s});
    EXPECT_EQ(revenue(some), (QMap<QString, QString>{{u"2026"_s, u"150.00"_s}}));
    EXPECT_EQ(run({u"report"_s, u"sales"_s, u"--where"_s, u"segment = 没有"_s}).code, 1);
    const auto cohorts = run({u"report"_s, u"cohorts"_s, u"--where"_s, u"segment = 近来"_s});
    ASSERT_EQ(cohorts.json.value("rows"_L1).toArray().size(), 1);
    EXPECT_EQ(cohorts.json.value("rows"_L1)[0].toObject().value("key"_L1).toString(), u"2026 Q3"_s);
}

TEST_F(SegmentCommand, CountsSavesCombinesAndExports)
{
    sheet();
    EXPECT_EQ(count(u"grade = A"_s), 2);
    EXPECT_EQ(count(u"bought contains 茶"_s), 2);
    EXPECT_EQ(count(u"bought within 1y contains 茶"_s), 1);
    EXPECT_EQ(count(u"stage = lost"_s), 1);
    EXPECT_EQ(count(u"orders within 30d = 0"_s), 3);
    const auto made = run({u"segment"_s, u"create"_s, u"买茶"_s, u"--where"_s, u"bought contains 茶"_s});
    EXPECT_EQ(made.code, 0) << made.error.toStdString();
    const auto list = run({u"segment"_s, u"create"_s, u"名单"_s, u"--list"_s, u"--where"_s, u"grade = A"_s});
    EXPECT_EQ(list.json.value("members"_L1).toInt(), 2);
    EXPECT_EQ(count(u"segment = 买茶 and segment = 名单"_s), 2);
    EXPECT_EQ(count(u"segment = 名单 and not (orders within 1y > 0)"_s), 1);
    EXPECT_EQ(run({u"segment"_s, u"take"_s, u"名单"_s, u"1"_s}).json.value("members"_L1).toInt(), 1);
    EXPECT_EQ(count(u"segment = 名单"_s), 1);
    EXPECT_EQ(run({u"undo"_s}).code, 0);
    EXPECT_EQ(count(u"segment = 名单"_s), 2);
    const auto shown = run({u"segment"_s, u"show"_s, u"买茶"_s}).json;
    EXPECT_EQ(shown.value("customers"_L1).toArray().size(), 2);
    const auto all = run({u"segment"_s, u"list"_s}).json.value("segments"_L1).toArray();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0]["customers"_L1].toInt(), 2);
    EXPECT_EQ(
        run({u"customers"_s, u"--where"_s, u"segment = 买茶 and grade = A"_s}).json.value("total"_L1).toInt(),
        2);
    const auto out = m_files.path(u"out.csv"_s);
    EXPECT_EQ(run({u"segment"_s, u"export"_s, u"买茶"_s, out}).json.value("rows"_L1).toInt(), 2);
    EXPECT_EQ(run({u"rfm"_s, u"--where"_s, u"segment = 买茶"_s}).code, 0);
}

TEST_F(SegmentCommand, RefusesWhatItCannotRead)
{
    EXPECT_EQ(run({u"segment"_s, u"count"_s, u"stage = loyall"_s}).code, 1);
    EXPECT_EQ(run({u"segment"_s, u"count"_s, u"segment = 没有"_s}).code, 1);
    EXPECT_EQ(run({u"segment"_s, u"show"_s, u"没有"_s}).code, 1);
    EXPECT_EQ(run({u"segment"_s, u"create"_s, u"坏"_s, u"--where"_s, u"colour = red"_s}).code, 1);
    EXPECT_TRUE(run({u"segment"_s, u"list"_s}).json.value("segments"_L1).toArray().isEmpty());
    EXPECT_EQ(run({u"segment"_s, u"create"_s}).code, 2);
}

TEST_F(SegmentCommand, ACustomerTellsItsStageScoresAndWorth)
{
    sheet();
    const auto customer = run({u"customer"_s, u"1"_s}).json;
    EXPECT_EQ(customer.value("stage"_L1).toString(), u"repeat"_s);
    EXPECT_EQ(customer["rfm"_L1]["orders"_L1].toInt(), 2);
    EXPECT_EQ(customer["rfm"_L1]["days"_L1].toInt(), 21);
    EXPECT_TRUE(customer.contains(u"p_alive"_s) && customer.value("p_alive"_L1).isNull());
    EXPECT_FALSE(customer.value("model_message"_L1).toString().isEmpty());
    const auto churn = run({u"churn"_s}).json;
    EXPECT_FALSE(churn.value("message"_L1).toString().isEmpty()); // too few to learn from
    EXPECT_FALSE(churn.contains(u"auc"_s));
    EXPECT_EQ(churn.value("customers"_L1).toArray().size(), 2);
    EXPECT_EQ(run({u"score"_s, u"report"_s}).code, 1);
}

TEST_F(SegmentCommand, LossesAndMeasuresCloseTheLoop)
{
    sheet();
    EXPECT_EQ(run({u"loss"_s, u"mark"_s, u"1"_s, u"--reason"_s, u"价格"_s, u"--on"_s, u"2026-11-20"_s}).code,
              0);
    EXPECT_EQ(run({u"loss"_s, u"mark"_s, u"1"_s, u"--reason"_s, u"价格"_s}).code, 1);
    EXPECT_EQ(run({u"loss"_s, u"mark"_s, u"3"_s, u"--reason"_s, u"x"_s, u"--on"_s, u"2027-01-01"_s}).code, 1);
    EXPECT_EQ(count(u"stage = lost"_s), 2);
    const auto measure =
        run({u"loss"_s, u"measure"_s, u"1"_s, u"--kind"_s, u"offer"_s}).json.value("measure"_L1).toInt();
    EXPECT_EQ(run({u"loss"_s, u"result"_s, QString::number(measure), u"won"_s}).code, 0);
    EXPECT_EQ(run({u"loss"_s, u"revoke"_s, u"1"_s}).code, 0);
    EXPECT_EQ(count(u"stage = lost"_s), 1);
    const auto churn = run({u"churn"_s}).json;
    EXPECT_EQ(churn["win_back"_L1][0]["won"_L1].toInt(), 1);
    EXPECT_NEAR(churn["win_back"_L1][0]["rate"_L1].toDouble(), 1, 1e-9);
}

TEST_F(SegmentCommand, RisksOfTheSuperstoreAreToldWithTheirReasonsAndTheirError)
{
    if (sharedData(u"cn_superstore"_s).isEmpty())
        GTEST_SKIP() << "the shared data are not there";
    import(u"orders"_s, sharedData(u"cn_superstore/csv/orders_utf8.csv"_s));
    const auto churn = run({u"churn"_s, u"--at"_s, u"2017-12-31"_s}).json;
    EXPECT_EQ(churn.value("customers"_L1).toArray().size(), 790);
    // Its customers come back at random, and that is said.
    EXPECT_LT(churn.value("auc"_L1).toDouble(), .6);
    EXPECT_TRUE(churn.value("message"_L1).toString().contains(u"chance"_s));
    EXPECT_GE(churn.value("drivers"_L1).toArray().size(), 7);
    const auto first = churn["customers"_L1][0].toObject();
    EXPECT_EQ(first.value("reasons"_L1).toArray().size(), 3);
    EXPECT_GE(first.value("risk"_L1).toDouble(-1), 0);
    EXPECT_GE(first.value("p_alive"_L1).toDouble(-1), 0);
    m_now = u"2017-12-31T10:00:00+08:00"_s;
    const auto champions = count(u"rfm = champions"_s);
    EXPECT_EQ(champions, run({u"rfm"_s, u"--at"_s, u"2017-12-31"_s})
                             .json["segments"_L1]["Champions"_L1]["customers"_L1]
                             .toInt());
    EXPECT_EQ(count(u"rfm = none"_s), 0);
    EXPECT_EQ(count(u"days_since_order >= 365"_s), 89); // that of the reference
    EXPECT_EQ(count(u"p_alive >= 0"_s), 790);
    EXPECT_GT(count(u"clv > 0 and priority > 10"_s), 0);
}

TEST_F(SegmentCommand, TrendsOfTheSuperstoreAgreeWithTheReference)
{
    if (sharedData(u"cn_superstore"_s).isEmpty())
        GTEST_SKIP() << "the shared data are not there";
    import(u"orders"_s, sharedData(u"cn_superstore/csv/orders_utf8.csv"_s));
    const auto cohorts = run({u"report"_s, u"cohorts"_s, u"--to"_s, u"2017-12-31"_s}).json;
    qint64 customers = 0;
    for (const auto row : cohorts.value("rows"_L1).toArray()) {
        customers += row["customers"_L1].toInt();
        EXPECT_EQ(row["active"_L1][0].toInt(), row["customers"_L1].toInt());
    }
    EXPECT_EQ(customers, 790);
    const auto ahead = run({u"report"_s, u"forecast"_s, u"--to"_s, u"2018-01-15"_s}).json;
    const auto months = ahead.value("months"_L1).toArray();
    ASSERT_EQ(months.size(), 48);
    double sum = 0;
    for (const auto month : months)
        sum += month["revenue"_L1].toString().toDouble();
    EXPECT_NEAR(sum, 16'117'548.24, .5);
    EXPECT_EQ(ahead.value("forecast"_L1).toArray().size(), 6);
    EXPECT_LE(ahead.value("error"_L1).toDouble(), ahead.value("naive_error"_L1).toDouble());
    EXPECT_GT(ahead.value("tested"_L1).toInt(), 0);
    EXPECT_GT(ahead.value("last_3_months_against_year_before"_L1).toDouble(), 0);
    const auto affinity = run({u"report"_s, u"affinity"_s}).json;
    EXPECT_EQ(affinity.value("products"_L1).toInt(), 1955);
    for (const auto row : affinity.value("rows"_L1).toArray())
        EXPECT_GT(row["lift"_L1].toDouble(), 1);
}

TEST_F(SegmentCommand, WhoLeavesIsForetoldWhereThePastTellsIt)
{
    const auto source = sharedData(u"cdnow_sample/cdnowElog.csv"_s);
    if (source.isEmpty())
        GTEST_SKIP() << "the shared data are not there";
    import(
        u"orders"_s, source,
        {u"--map"_s, u"customer_code=sampleid"_s, u"--map"_s, u"date=date"_s, u"--map"_s, u"amount=sales"_s});
    const auto churn = run({u"churn"_s, u"--at"_s, u"1998-06-30"_s, u"--days"_s, u"120"_s}).json;
    EXPECT_TRUE(churn.value("message"_L1).toString().isEmpty());
    EXPECT_GT(churn.value("auc"_L1).toDouble(), .75);
    EXPECT_LT(churn.value("brier"_L1).toDouble(), .9 * churn.value("brier_of_mean"_L1).toDouble());
    for (const auto bin : churn.value("calibration"_L1).toArray())
        EXPECT_NEAR(bin["foretold"_L1].toDouble(), bin["happened"_L1].toDouble(), .1);
    // Longer silence makes leaving likelier, more orders make it less likely.
    QMap<QString, double> odds;
    for (const auto driver : churn.value("drivers"_L1).toArray())
        odds.insert(driver["name"_L1].toString(), driver["odds_ratio"_L1].toDouble());
    EXPECT_GT(odds.value(u"silent_days"_s) * odds.value(u"silence_in_intervals"_s), 1);
    EXPECT_LT(odds.value(u"purchases"_s), 1);
}

TEST_F(SegmentCommand, LeadsAreScoredAsWellAsTheReferenceAndLeaksAreRefused)
{
    const auto source = sharedData(u"lead_scoring_xedu/dev_half_even_lead_number.csv"_s);
    if (source.isEmpty())
        GTEST_SKIP() << "the shared data are not there";
    QFile file(source);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto header = QString::fromUtf8(file.readLine()).trimmed().split(u',');
    const QStringList numbers = {u"TotalVisits"_s, u"Total Time Spent on Website"_s,
                                 u"Page Views Per Visit"_s, u"Asymmetrique Activity Score"_s,
                                 u"Asymmetrique Profile Score"_s};
    QStringList mapping{u"--header"_s,         u"1"_s,     u"--map"_s,
                        u"code=Lead Number"_s, u"--map"_s, u"name=Prospect ID"_s};
    {
        crm::Session session({.path = base()});
        for (const auto &name : header)
            if (name != "Lead Number"_L1 && name != "Prospect ID"_L1) {
                session.customFields().add(
                    {.name = name,
                     .type = numbers.contains(name) ? crm::FieldType::Decimal : crm::FieldType::Text});
                mapping << u"--map"_s << name + u'=' + name;
            }
    }
    import(u"customers"_s, source, mapping);
    const auto leaking = run({u"score"_s, u"train"_s, u"--target"_s, u"Converted"_s}).json;
    EXPECT_TRUE(leaking.value("refused"_L1).toArray().contains(u"Tags"_s));
    EXPECT_TRUE(leaking.value("suspicious"_L1).toArray().contains(u"Lead Quality"_s));
    const auto honest = run({u"score"_s, u"train"_s, u"--target"_s, u"Converted"_s, u"--afterwards"_s,
                             u"Tags,Lead Quality,Lead Profile,Last Notable Activity"_s})
                            .json;
    EXPECT_EQ(honest.value("customers_learnt_from"_L1).toInt(), 4613);
    EXPECT_EQ(honest.value("positive"_L1).toInt(), 1810);
    EXPECT_GE(honest.value("auc"_L1).toDouble(), .85);
    EXPECT_FALSE(honest.value("too_good"_L1).toBool(true));
    EXPECT_EQ(honest.value("refused"_L1).toArray().size(), 4);
    const auto applied = run({u"score"_s, u"apply"_s, u"--limit"_s, u"5"_s}).json;
    EXPECT_EQ(applied.value("customers"_L1).toArray().size(), 5);
    EXPECT_GT(applied["customers"_L1][0]["score"_L1].toDouble(), .5);
    EXPECT_NEAR(applied.value("auc"_L1).toDouble(), honest.value("auc"_L1).toDouble(), 1e-9);
}

} // namespace
