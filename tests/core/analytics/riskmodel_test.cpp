#include "core/analytics/crossvalidation.h"
#include "core/analytics/leakcheck.h"
#include "core/analytics/normaldraws.h"
#include "core/analytics/riskmodel.h"
#include "tests/support/purchaselog.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <numeric>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

std::vector<quint32> allRows(size_t count)
{
    std::vector<quint32> rows(count);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

/// The leads of a school of business: who became a customer.
struct Leads : testing::Test
{
    struct Column
    {
        std::vector<double> numbers;
        std::vector<qint32> codes;
        QStringList levels;
    };

    void SetUp() override
    {
        const auto file = u"lead_scoring_xedu/dev_half_even_lead_number.csv"_s;
        KINGFISHER_NEEDS_DATA(file);
        const auto lines = sharedLines(file);
        const auto header = fieldsOf(lines.front());
        const QStringList numbers = {u"TotalVisits"_s, u"Total Time Spent on Website"_s,
                                     u"Page Views Per Visit"_s, u"Asymmetrique Activity Score"_s,
                                     u"Asymmetrique Profile Score"_s};
        columns.resize(size_t(header.size()));
        for (const auto &line : lines.mid(1)) {
            const auto fields = fieldsOf(line);
            for (qsizetype i = 0; i < header.size(); ++i)
                addTo(columns[size_t(i)], fields[i], numbers.contains(header[i]));
        }
        for (qsizetype i = 0; i < header.size(); ++i)
            offer(header[i], columns[size_t(i)]);
    }
    static QStringList fieldsOf(const QString &line)
    {
        QStringList fields = {QString()};
        bool quoted = false;
        for (const auto letter : line) {
            if (letter == u'"')
                quoted = !quoted;
            else if (letter == u',' && !quoted)
                fields.append(QString());
            else
                fields.back().append(letter);
        }
        return fields;
    }
    static void addTo(Column &column, const QString &field, bool number)
    {
        if (number) {
            column.numbers.push_back(field.isEmpty() ? std::nan("") : field.toDouble());
            return;
        }
        // "Select" is what the form shows before anything is chosen.
        const bool missing = field.isEmpty() || field == u"Select"_s;
        auto code = missing ? qsizetype(-1) : column.levels.indexOf(field);
        if (code < 0 && !missing && column.levels.size() < 200) {
            code = column.levels.size();
            column.levels.append(field);
        }
        column.codes.push_back(qint32(code));
    }
    void offer(const QString &name, const Column &column)
    {
        if (name == u"Converted"_s) {
            for (const auto code : column.codes)
                labels.push_back(column.levels[code] == u"1"_s);
        } else if (name != u"Prospect ID"_s && name != u"Lead Number"_s) {
            features.push_back({name, column.numbers, column.codes, column.levels});
            features.back().knownAfterwards = afterwards.contains(name);
        }
    }
    const LeakVerdict &verdictOn(const QString &name, const std::vector<LeakVerdict> &verdicts) const
    {
        const auto it = std::ranges::find(features, name, &Feature::name);
        return verdicts[size_t(it - features.begin())];
    }

    const QStringList afterwards = {u"Tags"_s, u"Lead Quality"_s, u"Lead Profile"_s,
                                    u"Last Notable Activity"_s};
    std::vector<Column> columns;
    std::vector<Feature> features;
    std::vector<quint8> labels;
};

TEST_F(Leads, AreScoredWellWithoutLeaks)
{
    ASSERT_EQ(labels.size(), 4613U);
    ASSERT_EQ(std::accumulate(labels.begin(), labels.end(), 0), 1810);
    const auto verdicts = checkLeaks(features, labels);
    for (const auto &name : afterwards)
        EXPECT_EQ(verdictOn(name, verdicts).kind, LeakKind::KnownAfterwards);
    const auto honest = withoutLeaks(features, verdicts);
    EXPECT_EQ(honest.size(), features.size() - 4);
    const auto result = crossValidate(honest, labels);
    EXPECT_GE(result.auc.value, .85);
    EXPECT_FALSE(result.tooGood());
    EXPECT_EQ(result.foldAucs.size(), 5U);
    EXPECT_LT(result.brier, .7 * result.brierOfMean);
    for (const auto &bin : result.bins)
        EXPECT_NEAR(bin.happened, bin.foretold, .07);
    RecordProperty("auc", std::to_string(result.auc.value));
}

TEST_F(Leads, ALeakIsNoticedEvenIfNobodyDeclaredIt)
{
    for (auto &feature : features)
        feature.knownAfterwards = false;
    const auto verdicts = checkLeaks(features, labels);
    EXPECT_EQ(verdictOn(u"Tags"_s, verdicts).kind, LeakKind::SeparatesAlone);
    EXPECT_EQ(verdictOn(u"Lead Quality"_s, verdicts).kind, LeakKind::Suspicious);
    for (const auto &honest : {u"Lead Origin"_s, u"Lead Source"_s, u"Total Time Spent on Website"_s,
                               u"Country"_s, u"What is your current occupation"_s, u"City"_s})
        EXPECT_EQ(verdictOn(honest, verdicts).kind, LeakKind::None) << honest.toStdString();
    const auto leaking = crossValidate(features, labels);
    EXPECT_TRUE(leaking.tooGood());
    std::vector<Feature> rest;
    for (size_t i = 0; i < features.size(); ++i)
        if (verdicts[i].kind == LeakKind::None)
            rest.push_back(features[i]);
    const auto left = crossValidate(rest, labels);
    EXPECT_FALSE(left.tooGood());
    RecordProperty("auc_without_what_was_noticed", std::to_string(left.auc.value));
    RecordProperty("auc", std::to_string(leaking.auc.value));
}

TEST_F(Leads, DriversAreToldWithTheirIntervals)
{
    const auto honest = withoutLeaks(features, checkLeaks(features, labels));
    const RiskModel model(honest, labels, allRows(labels.size()));
    ASSERT_TRUE(model.converged());
    const auto drivers = model.drivers();
    for (const auto &driver : drivers) {
        EXPECT_TRUE(driver.interval.contains(driver.oddsRatio));
        EXPECT_EQ(driver.probability < .05, !driver.interval.contains(1));
    }
    const auto time = std::ranges::find_if(drivers, [&](const Driver &driver) {
        return honest[driver.term.feature].name == u"Total Time Spent on Website"_s
            && driver.term.kind == FeatureTerm::Kind::Number;
    });
    ASSERT_NE(time, drivers.end());
    EXPECT_GT(time->interval.low, 1.5) << "who reads for long will buy";
    const auto reasons = model.reasons(honest, 7);
    EXPECT_EQ(reasons.size(), drivers.size());
    EXPECT_GE(std::abs(reasons[0].logOdds), std::abs(reasons[1].logOdds));
}

TEST(RiskModel, FindsTheOddsThatMadeTheData)
{
    std::mt19937_64 random(21);
    NormalDraws normal(std::vector<double>{1}, 22);
    int covered = 0;
    constexpr int rounds = 100;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> number;
        std::vector<qint32> code;
        std::vector<quint8> labels;
        for (int i = 0; i < 600; ++i) {
            number.push_back(10 + 3 * normal.next()[0]);
            code.push_back(uniform(random) < .6 ? 0 : 1);
            const double score = -.5 + .8 * (number.back() - 10) / 3 + .9 * code.back();
            labels.push_back(uniform(random) < 1 / (1 + std::exp(-score)));
        }
        const std::vector<Feature> features = {{u"number"_s, number, {}, {}},
                                               {u"category"_s, {}, code, {u"a"_s, u"b"_s}}};
        const RiskModel model(features, labels, allRows(labels.size()));
        for (const auto &driver : model.drivers()) {
            const double truth = driver.term.kind == FeatureTerm::Kind::Level ? std::exp(.9) : std::exp(.8);
            covered += driver.interval.contains(truth);
        }
    }
    EXPECT_NEAR(covered / (2. * rounds), .95, .035);
}

TEST(RiskModel, SurvivesSeparationMissingValuesAndUnseenLevels)
{
    std::vector<double> number;
    std::vector<qint32> code;
    std::vector<quint8> labels;
    for (int i = 0; i < 200; ++i) {
        labels.push_back(i % 2);
        number.push_back(i % 7 == 0 ? std::nan("") : i % 2 * 10.);
        code.push_back(i % 5 == 0 ? -1 : i % 3);
    }
    std::vector<double> same(200, 4);
    const std::vector<Feature> features = {{u"number"_s, number, {}, {}},
                                           {u"category"_s, {}, code, {u"a"_s, u"b"_s, u"c"_s, u"never"_s}},
                                           {u"same"_s, same, {}, {}}};
    const RiskModel model(features, labels, allRows(200));
    EXPECT_TRUE(model.converged());
    for (const auto &driver : model.drivers()) {
        EXPECT_TRUE(std::isfinite(driver.oddsRatio));
        EXPECT_NE(driver.term.feature, 2U) << "says nothing";
    }
    code[0] = 3;
    EXPECT_GT(model.chance(features, 1), .9);
    EXPECT_TRUE(std::isfinite(model.chance(features, 0)));
}

TEST(RiskModel, TooLittleIsRefused)
{
    EXPECT_EQ(learningState(std::vector<quint8>(50, 1)), LearningState::TooFewRows);
    EXPECT_EQ(learningState(std::vector<quint8>(150, 1)), LearningState::TooFewNo);
    EXPECT_EQ(learningState(std::vector<quint8>(150, 0)), LearningState::TooFewYes);
    EXPECT_EQ(crossValidate({}, std::vector<quint8>(150, 0)).state, LearningState::TooFewYes);
}

TEST(LeakCheck, AColumnWithALevelForEveryRowIsNoLeak)
{
    std::vector<qint32> codes(400);
    std::iota(codes.begin(), codes.end(), 0);
    QStringList levels;
    std::vector<quint8> labels;
    for (int i = 0; i < 400; ++i) {
        levels.append(QString::number(i));
        labels.push_back(i % 3 == 0);
    }
    const std::vector<Feature> features = {{u"id"_s, {}, codes, levels}};
    EXPECT_EQ(checkLeaks(features, labels)[0].kind, LeakKind::None);
    std::vector<double> answer(labels.begin(), labels.end());
    const std::vector<Feature> leak = {{u"answer"_s, answer, {}, {}}};
    EXPECT_EQ(checkLeaks(leak, labels)[0].kind, LeakKind::SeparatesAlone);
}

TEST(Folds, KeepTheSharesOfTheLabels)
{
    std::vector<quint8> labels(1000);
    for (size_t i = 0; i < 200; ++i)
        labels[i] = 1;
    const auto folds = stratifiedFolds(labels, 5);
    std::map<std::pair<int, int>, int> counts;
    for (size_t i = 0; i < labels.size(); ++i)
        ++counts[{folds[i], labels[i]}];
    for (int fold = 0; fold < 5; ++fold) {
        EXPECT_EQ((counts[{fold, 1}]), 40);
        EXPECT_EQ((counts[{fold, 0}]), 160);
    }
}

} // namespace
