#include "tests/support/printers.h"
#include "tests/support/shareddata.h"
#include "tests/support/sheetfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// What is worked out about customers, asked for as scripts do.
class InsightCommand : public testing::Test
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
        process.start(
            QStringLiteral(KINGFISHER_CLI),
            QStringList{u"--file"_s, m_files.path(u"a.kingfisher"_s), u"--json"_s, u"--language"_s, u"en"_s}
                + arguments);
        process.waitForFinished(60'000);
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                process.readAllStandardError()};
    }
    void importOrders(const QString &source, const QStringList &more = {}) const
    {
        const auto answer = run(QStringList{u"import"_s, source, u"--kind"_s, u"orders"_s} + more);
        ASSERT_EQ(answer.code, 0) << answer.error.toStdString();
        ASSERT_EQ(answer.json.value("rejected"_L1).toInt(), 0);
    }
    static QJsonObject reference(const QString &set)
    {
        QFile file(sharedData(set + u"/reference.json"_s));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    /// Customers by segment, without those that nobody is in.
    static QMap<QString, int> segments(const QJsonObject &answer)
    {
        QMap<QString, int> found;
        const auto all = answer.value("segments"_L1).toObject();
        for (auto it = all.begin(); it != all.end(); ++it)
            if (const int customers = it->toObject().value("customers"_L1).toInt())
                found.insert(it.key(), customers);
        return found;
    }
    static QMap<QString, int> expected(const QJsonObject &rfm, const QString &scoring)
    {
        QMap<QString, int> found;
        const auto all = rfm.value("segments_rfm030_rule"_L1).toObject().value(scoring).toObject();
        for (auto it = all.begin(); it != all.end(); ++it)
            found.insert(it.key(), it->toInt());
        return found;
    }
    static int cell(const QJsonObject &answer, const QString &key)
    {
        return answer.value("cells"_L1).toObject().value(key).toObject().value("customers"_L1).toInt();
    }
    void expectRfm(const QJsonObject &rfm, const QStringList &more = {}) const
    {
        const QStringList question{u"rfm"_s, u"--at"_s, rfm.value("as_of"_L1).toString()};
        const auto cuts = run(question + more).json;
        EXPECT_EQ(segments(cuts), expected(rfm, u"cut"_s));
        EXPECT_EQ(cell(cuts, u"555"_s), rfm["cell_555"_L1]["cut"_L1].toInt());
        EXPECT_EQ(cell(cuts, u"111"_s), rfm["cell_111"_L1]["cut"_L1].toInt());
        const auto thresholds = rfm.value("cut_thresholds_20_40_60_80"_L1).toObject();
        for (const auto &[name, key] : {std::pair(u"recency"_s, u"R"_s), std::pair(u"frequency"_s, u"F"_s),
                                        std::pair(u"money"_s, u"M"_s)})
            for (int i = 0; i < 4; ++i)
                EXPECT_NEAR(cuts["cuts"_L1][name][i].toDouble(), thresholds[key][i].toDouble(), 0.006)
                    << name.toStdString() << i;
    }

    SheetFiles m_files;
};

TEST_F(InsightCommand, RfmOfTheSuperstoreIsThatOfTheReference)
{
    if (sharedData(u"cn_superstore"_s).isEmpty())
        GTEST_SKIP() << "the shared data are not there";
    importOrders(sharedData(u"cn_superstore/csv/orders_utf8.csv"_s));
    expectRfm(reference(u"cn_superstore"_s).value("rfm"_L1).toObject());
    const auto eight = run({u"rfm"_s, u"--scheme"_s, u"mean8"_s, u"--at"_s, u"2017-12-31"_s}).json;
    int customers = 0;
    for (const auto &segment : segments(eight))
        customers += segment;
    EXPECT_EQ(customers, 790);
    EXPECT_EQ(segments(eight).size(), eight.value("cells"_L1).toObject().size());
}

TEST_F(InsightCommand, ModelsOfCdnowAreThoseThatWerePublished)
{
    if (sharedData(u"cdnow_sample"_s).isEmpty())
        GTEST_SKIP() << "the shared data are not there";
    importOrders(
        sharedData(u"cdnow_sample/cdnowElog.csv"_s),
        {u"--map"_s, u"customer_code=sampleid"_s, u"--map"_s, u"date=date"_s, u"--map"_s, u"amount=sales"_s});
    const auto expected = reference(u"cdnow_sample"_s);
    expectRfm(expected.value("rfm_whole_file_F_is_distinct_purchase_days"_L1).toObject(),
              {u"--frequency"_s, u"days"_s});
    for (const auto &[model, key] :
         {std::pair(u"bgnbd"_s, "bgnbd_MLE"_L1), std::pair(u"paretonbd"_s, "pnbd_MLE"_L1)}) {
        const auto fit = run({u"value"_s, u"fit"_s, u"--model"_s, model, u"--until"_s, u"1997-09-30"_s}).json;
        const auto published = expected.value(key).toObject();
        EXPECT_TRUE(fit.value("converged"_L1).toBool());
        EXPECT_EQ(fit.value("customers"_L1).toInt(), 2357);
        EXPECT_NEAR(fit.value("log_likelihood"_L1).toDouble(), published.value("LL"_L1).toDouble(), 0.01);
        const auto parameters = fit.value("parameters"_L1).toObject();
        for (auto it = parameters.begin(); it != parameters.end(); ++it)
            EXPECT_NEAR(it->toDouble() / published.value(it.key()).toDouble(), 1, 0.001)
                << it.key().toStdString();
        EXPECT_NEAR(fit["amounts"_L1]["p"_L1].toDouble(), 6.249572, 0.006);
        EXPECT_NEAR(fit["amounts"_L1]["q"_L1].toDouble(), 3.744225, 0.004);
    }
    const auto test = run({u"value"_s, u"backtest"_s, u"--model"_s, u"bgnbd"_s, u"--until"_s, u"1997-09-30"_s,
                           u"--days"_s, u"273"_s})
                          .json;
    EXPECT_EQ(test.value("actual"_L1).toInt(), 1882);
    EXPECT_NEAR(test.value("expected"_L1).toDouble(), expected.value("holdout_total_expected"_L1).toDouble(),
                1);
    EXPECT_NEAR(test.value("auc"_L1).toDouble(), expected.value("holdout_auc_any_purchase"_L1).toDouble(),
                0.001);
    const auto first = run({u"value"_s, u"predict"_s, u"--model"_s, u"bgnbd"_s, u"--until"_s, u"1997-09-30"_s,
                            u"--horizon"_s, u"273"_s, u"--where"_s, u"code = 1"_s})
                           .json["predictions"_L1][0]
                           .toObject();
    EXPECT_NEAR(first.value("p_alive"_L1).toDouble(), 0.726609, 0.0005);
    EXPECT_NEAR(first.value("expected"_L1).toDouble(), 1.225907, 0.001);
    EXPECT_LT(first.value("low"_L1).toString().toDouble(), first.value("clv"_L1).toString().toDouble());
    EXPECT_GT(first.value("high"_L1).toString().toDouble(), first.value("clv"_L1).toString().toDouble());
}

TEST_F(InsightCommand, TooFewOrdersAreSaidToBeTooFew)
{
    importOrders(
        m_files.write(u"o.csv"_s, "订单号,客户名称,订单日期,金额\n1,甲,2026-01-05,10\n2,乙,2026-02-05,20\n"));
    const auto fit = run({u"value"_s, u"fit"_s});
    EXPECT_EQ(fit.code, 1);
    EXPECT_FALSE(fit.json.value("converged"_L1).toBool());
    EXPECT_FALSE(fit.json.value("message"_L1).toString().isEmpty());
    EXPECT_TRUE(fit.json.value("parameters"_L1).toObject().isEmpty());
}

TEST_F(InsightCommand, StagesFollowFromDatedFactsAlone)
{
    importOrders(m_files.write(u"o.csv"_s, "订单号,客户名称,订单日期,金额\n"
                                           "1,甲,2026-01-05,10\n2,甲,2026-02-05,10\n3,甲,2026-03-05,10\n"
                                           "4,甲,2026-04-05,10\n5,乙,2026-04-01,20\n6,丙,2024-01-01,5\n"));
    const auto stages = run({u"lifecycle"_s, u"--at"_s, u"2026-04-10"_s}).json.value("stages"_L1).toObject();
    EXPECT_EQ(stages.value("loyal"_L1).toInt(), 1);
    EXPECT_EQ(stages.value("first_purchase"_L1).toInt(), 1);
    EXPECT_EQ(stages.value("lost"_L1).toInt(), 1);
    const auto matrix =
        run({u"segment"_s, u"migrate"_s, u"--from"_s, u"2026-04-10"_s, u"--to"_s, u"2026-07-15"_s})
            .json.value("matrix"_L1)
            .toObject();
    EXPECT_EQ(matrix["loyal"_L1]["at_risk"_L1].toInt() + matrix["loyal"_L1]["dormant"_L1].toInt(), 1);
    EXPECT_EQ(matrix["lost"_L1]["lost"_L1].toInt(), 1);
    EXPECT_EQ(
        run({u"segment"_s, u"migrate"_s, u"--from"_s, u"2026-04-10"_s, u"--to"_s, u"2026-04-01"_s}).code, 1);
}

TEST_F(InsightCommand, ThePipelineOfMavenIsThatOfTheReference)
{
    if (sharedData(u"maven_crm"_s).isEmpty())
        GTEST_SKIP() << "the shared data are not there";
    run({u"import"_s, sharedData(u"maven_crm/accounts.csv"_s), u"--kind"_s, u"customers"_s});
    run({u"import"_s, sharedData(u"maven_crm/products.csv"_s), u"--kind"_s, u"products"_s});
    run({u"import"_s, sharedData(u"maven_crm/sales_pipeline.csv"_s), u"--kind"_s, u"opportunities"_s});
    const auto expected = reference(u"maven_crm"_s);
    const auto report = run({u"report"_s, u"pipeline"_s}).json;
    const auto totals = report["totals"_L1].toObject();
    EXPECT_EQ(totals["opportunities"_L1].toInt(), 8'800);
    EXPECT_NEAR(totals["win_rate"_L1].toDouble(), 0.631501, 1e-6);
    EXPECT_EQ(totals["won_value"_L1].toString(), u"10005534.00"_s);
    EXPECT_NEAR(totals["won_cycle_days"_L1].toDouble(), 51.782, 1e-3);
    const auto products =
        run({u"report"_s, u"pipeline"_s, u"--by"_s, u"product"_s}).json["rows"_L1].toArray();
    EXPECT_EQ(products[0]["key"_L1].toString(), u"GTX Pro"_s);
    EXPECT_EQ(products[0]["won_value"_L1].toString(), u"3510578.00"_s);
    const auto quarter =
        run({u"report"_s, u"pipeline"_s, u"--from"_s, u"2017-04-01"_s, u"--to"_s, u"2017-06-30"_s})
            .json["totals"_L1];
    EXPECT_EQ(quarter["won"_L1].toInt(), 1'254);
    EXPECT_EQ(quarter["won_value"_L1].toString(), u"3086111.00"_s);
    const auto funnel = run({u"report"_s, u"funnel"_s}).json;
    EXPECT_EQ(funnel["lost"_L1].toInt(), 2'473);
    EXPECT_EQ(funnel["stages"_L1].toArray().last()["reached"_L1].toInt(), 4'238);
    EXPECT_EQ(run({u"report"_s, u"funnel"_s, u"--by"_s, u"product"_s}).json["rows"_L1].toArray().size(), 7);
}

TEST_F(InsightCommand, TargetsAreSetAndReportedAgainstWhatWasReached)
{
    importOrders(m_files.write(u"o.csv"_s, "订单号,客户名称,订单日期,金额\n"
                                           "1,甲,2026-10-05,10\n2,甲,2026-11-05,30\n3,乙,2026-11-06,20\n"));
    EXPECT_EQ(run({u"target"_s, u"set"_s, u"2026-11"_s, u"revenue"_s, u"100"_s}).code, 0);
    EXPECT_EQ(run({u"target"_s, u"set"_s, u"2026-13"_s, u"revenue"_s, u"100"_s}).code, 1);
    EXPECT_EQ(run({u"target"_s, u"set"_s, u"2026-11"_s, u"smiles"_s, u"100"_s}).code, 2);
    EXPECT_EQ(run({u"target"_s, u"list"_s}).json["targets"_L1].toArray().size(), 1);
    const auto report =
        run({u"--as-of"_s, u"2026-11-15T12:00:00+00:00"_s, u"report"_s, u"performance"_s}).json;
    EXPECT_EQ(report["period"_L1].toString(), u"2026-11"_s);
    EXPECT_DOUBLE_EQ(report["elapsed"_L1].toDouble(), 0.5);
    const auto revenue = report["totals"_L1]["revenue"_L1];
    EXPECT_EQ(revenue["actual"_L1].toString(), u"50.00"_s);
    EXPECT_EQ(revenue["before"_L1].toString(), u"10.00"_s);
    EXPECT_EQ(revenue["target"_L1].toString(), u"100.00"_s);
    EXPECT_EQ(revenue["pace"_L1].toString(), u"50.00"_s);
    EXPECT_DOUBLE_EQ(revenue["attained"_L1].toDouble(), 0.5);
    EXPECT_EQ(report["totals"_L1]["new_customers"_L1]["actual"_L1].toInt(), 1);
    EXPECT_EQ(run({u"target"_s, u"set"_s, u"2026-11"_s, u"revenue"_s, u"0"_s}).code, 0);
    EXPECT_TRUE(run({u"target"_s, u"list"_s}).json["targets"_L1].toArray().isEmpty());
    EXPECT_EQ(run({u"undo"_s}).code, 0);
    EXPECT_EQ(run({u"target"_s, u"list"_s}).json["targets"_L1].toArray().size(), 1);
}

TEST_F(InsightCommand, TheGridOfSegmentsIsEditedAndCounts)
{
    importOrders(
        m_files.write(u"o.csv"_s, "订单号,客户名称,订单日期,金额\n1,甲,2026-01-05,10\n2,乙,2026-02-05,20\n"));
    EXPECT_TRUE(run({u"rfm"_s, u"grid"_s}).json["usual"_L1].toBool());
    EXPECT_EQ(run({u"rfm"_s, u"grid"_s, u"--set"_s, u"champions=R6 F5 M5"_s}).code, 1);
    EXPECT_EQ(run({u"rfm"_s, u"grid"_s, u"--set"_s, u"champions=R1-5 F1-5 M1-5"_s}).code, 0);
    EXPECT_EQ(segments(run({u"rfm"_s}).json), (QMap<QString, int>{{u"Champions"_s, 2}}));
    EXPECT_EQ(run({u"undo"_s}).code, 0);
    EXPECT_TRUE(run({u"rfm"_s, u"grid"_s}).json["usual"_L1].toBool());
    const auto rising = run({u"value"_s, u"rising"_s});
    EXPECT_EQ(rising.code, 1) << "two customers are too few to foretell anything";
    EXPECT_TRUE(rising.json["customers"_L1].toArray().isEmpty());
    EXPECT_FALSE(rising.json["message"_L1].toString().isEmpty());
    const auto id = run({u"find"_s, u"甲"_s}).json["customers"_L1][0]["id"_L1].toInt();
    const auto next = run({u"customer"_s, QString::number(id)}).json["next"_L1];
    EXPECT_TRUE(next["date"_L1].isNull());
    EXPECT_TRUE(next["why"_L1].toString().contains(u"too few customers"_s));
}

} // namespace
