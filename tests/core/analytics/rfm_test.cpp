#include "core/analytics/quantile.h"
#include "core/analytics/rfmgrid.h"
#include "tests/support/purchaselog.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <random>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Fields of a line of CSV; a quoted one may hold commas.
QStringList csv(const QString &line)
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

/// Adds rows by customer, so that ties fall as in the reference: by key.
PurchaseLog logOf(std::map<QString, std::vector<std::pair<QDate, double>>> orders)
{
    PurchaseLog log;
    for (const auto &[customer, all] : orders)
        for (const auto &[date, value] : all)
            log.add(customer, date, value);
    return log;
}

PurchaseLog superstore()
{
    std::map<QString, std::map<QString, std::pair<QDate, double>>> orders;
    for (const auto &line : sharedLines(u"cn_superstore/csv/orders_utf8.csv"_s).mid(1)) {
        const auto fields = csv(line);
        auto &order = orders[fields[5]][fields[1]];
        // One order has lines of two days; the last of them counts.
        order.first = std::max(order.first, QDate::fromString(fields[2], u"yyyy/M/d"_s));
        order.second += fields[16].toDouble();
    }
    std::map<QString, std::vector<std::pair<QDate, double>>> all;
    for (const auto &[customer, own] : orders)
        for (const auto &[number, order] : own)
            all[customer].push_back(order);
    return logOf(all);
}

PurchaseLog northwind()
{
    std::map<QString, double> values;
    for (const auto &line : sharedLines(u"northwind/clean/order-details.csv"_s).mid(1)) {
        const auto fields = csv(line);
        values[fields[0]] += fields[2].toDouble() * fields[3].toDouble() * (1 - fields[4].toDouble());
    }
    std::map<QString, std::vector<std::pair<QDate, double>>> all;
    for (const auto &line : sharedLines(u"northwind/clean/orders.csv"_s).mid(1)) {
        const auto fields = csv(line);
        all[fields[1]].push_back({QDate::fromString(fields[3].left(10), Qt::ISODate), values[fields[0]]});
    }
    return logOf(all);
}

PurchaseLog wonDeals()
{
    std::map<QString, std::vector<std::pair<QDate, double>>> all;
    for (const auto &line : sharedLines(u"maven_crm/sales_pipeline.csv"_s).mid(1)) {
        const auto fields = csv(line);
        if (fields[4] == u"Won"_s)
            all[fields[3]].push_back({QDate::fromString(fields[6], Qt::ISODate), fields[7].toDouble()});
    }
    return logOf(all);
}

struct Published
{
    const char *folder;
    const char *section;
    PurchaseLog (*read)();
    RfmFrequency frequency;
};

struct RfmOf : testing::TestWithParam<Published>
{
    void SetUp() override
    {
        const auto folder = QString::fromLatin1(GetParam().folder);
        KINGFISHER_NEEDS_DATA(folder + u"/reference.json"_s);
        reference = sharedReference(folder)[QLatin1String(GetParam().section)].toObject();
        log = GetParam().read();
        const auto asOf = QDate::fromString(reference[u"as_of"_s].toString(), Qt::ISODate);
        columns = rfmColumns(log.orders(), log.customers(), qint32(asOf.toJulianDay()), GetParam().frequency);
    }
    void expectCounts(const RfmScores &scores, const QString &key) const
    {
        const auto expected = reference[key].toObject();
        for (const auto &[name, column] :
             {std::pair{u"R"_s, &scores.recency}, {u"F"_s, &scores.frequency}, {u"M"_s, &scores.money}})
            for (int score = 1; score <= 5; ++score)
                EXPECT_EQ(std::ranges::count(*column, score),
                          expected[name].toObject()[QString::number(score)].toInt())
                    << key.toStdString() << ' ' << name.toStdString() << score;
        for (const int best : {5, 1}) {
            int count = 0;
            for (size_t i = 0; i < scores.recency.size(); ++i)
                count += scores.recency[i] == best && scores.frequency[i] == best && scores.money[i] == best;
            const auto cell = best == 5 ? u"cell_555"_s : u"cell_111"_s;
            EXPECT_EQ(count, reference[cell].toObject()[key].toInt()) << cell.toStdString();
        }
        const std::array names = {u"Champions"_s,       u"Potential Loyalist"_s,
                                  u"Loyal Customers"_s, u"Promising"_s,
                                  u"New Customers"_s,   u"Can't Lose Them"_s,
                                  u"At Risk"_s,         u"Need Attention"_s,
                                  u"About To Sleep"_s,  u"Lost"_s,
                                  u"Others"_s};
        const auto segments = rfmSegments(scores, defaultRfmGrid());
        const auto counts = reference[u"segments_rfm030_rule"_s].toObject()[key].toObject();
        for (size_t i = 0; i < names.size(); ++i)
            EXPECT_EQ(std::ranges::count(segments, i), counts[names[i]].toInt())
                << key.toStdString() << ' ' << names[i].toStdString();
    }

    QJsonObject reference;
    PurchaseLog log;
    RfmColumns columns;
};

TEST_P(RfmOf, SumsAreExact)
{
    EXPECT_EQ(log.names.size(), reference[u"customers"_s].toInt());
    EXPECT_EQ(std::reduce(columns.recency.begin(), columns.recency.end()), reference[u"sum_R"_s].toInt());
    EXPECT_EQ(std::reduce(columns.frequency.begin(), columns.frequency.end()), reference[u"sum_F"_s].toInt());
    const auto money = std::reduce(columns.money.begin(), columns.money.end(), qint64(0));
    EXPECT_EQ(qRound64(double(money) / 100), qRound64(reference[u"sum_M"_s].toDouble() * 100));
    const auto inactive = reference[u"inactive_at_least_days (R>=n)"_s].toObject();
    for (auto it = inactive.begin(); it != inactive.end(); ++it)
        EXPECT_EQ(
            std::ranges::count_if(columns.recency, [&](qint32 days) { return days >= it.key().toInt(); }),
            it->toInt());
    for (const auto &entry : reference[u"top10_by_M"_s].toArray()) {
        const auto row = size_t(log.names.indexOf(entry.toArray()[0].toString()));
        EXPECT_EQ(columns.frequency[row], entry.toArray()[1].toInt());
        EXPECT_NEAR(double(columns.money[row]) / 1e4, entry.toArray()[2].toDouble(), .0051);
        EXPECT_EQ(columns.recency[row], entry.toArray()[3].toInt());
    }
}

TEST_P(RfmOf, CutsScoresAndSegmentsAreThePublishedOnes)
{
    const auto scores = rfmScores(columns);
    const auto cuts = reference[u"cut_thresholds_20_40_60_80"_s].toObject();
    for (int i = 0; i < 4; ++i) {
        EXPECT_NEAR(scores.recencyCuts[size_t(i)], cuts[u"R"_s].toArray()[i].toDouble(), 1e-9);
        EXPECT_NEAR(scores.frequencyCuts[size_t(i)], cuts[u"F"_s].toArray()[i].toDouble(), 1e-9);
        EXPECT_NEAR(scores.moneyCuts[size_t(i)] / 1e4, cuts[u"M"_s].toArray()[i].toDouble(), 1e-3);
    }
    expectCounts(scores, u"cut"_s);
}

TEST_P(RfmOf, TilesAreThePublishedOnes)
{
    expectCounts(rfmScores(columns, RfmScoring::Tiles), u"ntile"_s);
}

TEST_P(RfmOf, SingleCustomersScoreAsPublished)
{
    const auto cuts = rfmScores(columns);
    const auto tiles = rfmScores(columns, RfmScoring::Tiles);
    const auto text = [](const RfmScores &scores, size_t row) {
        return QString::number(scores.recency[row] * 100 + scores.frequency[row] * 10 + scores.money[row]);
    };
    for (const auto &key : {u"spot_check_first5_by_id"_s, u"spot_check_last5_by_id"_s})
        for (const auto &entry : reference[key].toArray()) {
            const auto row = size_t(log.names.indexOf(entry.toArray()[0].toString()));
            EXPECT_EQ(text(tiles, row), entry.toArray()[4].toString());
            EXPECT_EQ(text(cuts, row), entry.toArray()[5].toString());
        }
}

INSTANTIATE_TEST_SUITE_P(
    Published, RfmOf,
    testing::Values(Published{"cdnow_sample", "rfm_whole_file_F_is_distinct_purchase_days", cdnow,
                              RfmFrequency::Days},
                    Published{"cn_superstore", "rfm", superstore, RfmFrequency::Orders},
                    Published{"northwind", "rfm", northwind, RfmFrequency::Orders},
                    Published{"maven_crm", "rfm_won_deals_by_account", wonDeals, RfmFrequency::Orders}),
    [](const auto &published) { return published.param.folder; });

TEST(Quantile, IsThatOfASpreadsheet)
{
    const std::vector<double> values = {1, 2, 4, 8};
    EXPECT_EQ(quantileOfSorted(values, 0), 1);
    EXPECT_EQ(quantileOfSorted(values, 1), 8);
    EXPECT_EQ(quantileOfSorted(values, .5), 3);
    EXPECT_NEAR(quantileOfSorted(values, .2), 1.6, 1e-15);
    EXPECT_TRUE(std::isnan(quantileOfSorted({}, .5)));
    EXPECT_EQ(median({5, 1, 3}), 3);
}

TEST(Quantile, CutsBySelectionAreThoseOfSorting)
{
    std::mt19937_64 random(7);
    const std::vector<qint64> widths = {
        1, 3, 1000, 1 << 20, qint64(1) << 40, std::numeric_limits<qint64>::max() / 2};
    for (const auto width : widths)
        for (const size_t size : {1, 2, 5, 6, 1001}) {
            std::vector<qint64> values(size);
            for (auto &value : values)
                value = qint64(random() % quint64(width)) - width / 2;
            const auto cuts = partCuts(values, 5);
            std::ranges::sort(values);
            for (size_t part = 1; part < 5; ++part) {
                const size_t rank = (size - 1) * part / 5;
                const double rest = double((size - 1) * part % 5) / 5;
                const double expected =
                    rest == 0 ? double(values[rank])
                              : double(values[rank]) + double(values[rank + 1] - values[rank]) * rest;
                EXPECT_NEAR(cuts[part - 1], expected, 1e-9 * double(width)) << width << ' ' << size;
            }
        }
    EXPECT_TRUE(partCuts(std::span<const qint32>(), 5).empty());
}

TEST(Quantile, ACutOnAValueIsThatValue)
{
    for (size_t size = 6; size < 400; size += 5) {
        std::vector<qint32> values(size);
        std::iota(values.begin(), values.end(), 0);
        const auto cuts = partCuts(values, 5);
        for (size_t part = 1; part < 5; ++part)
            EXPECT_EQ(cuts[part - 1], double((size - 1) / 5 * part));
    }
}

/// Customer 0 to 5 with rising values; 6 has no order before the day of the question.
RfmColumns six()
{
    const std::vector<qint32> customer = {0, 1, 2, 3, 4, 5, 5, 6};
    const std::vector<qint32> day = {10, 20, 30, 40, 50, 60, 60, 101};
    const std::vector<qint64> amount = {-5, 10, 20, 30, 40, 25, 25, 900};
    return rfmColumns({customer, day, amount}, 7, 100);
}

TEST(Rfm, WhoHasNotBoughtYetCountsForNothing)
{
    const auto columns = six();
    EXPECT_EQ(columns.recency, (std::vector<qint32>{90, 80, 70, 60, 50, 40, -1}));
    EXPECT_EQ(columns.frequency, (std::vector<qint32>{1, 1, 1, 1, 1, 2, 0}));
    EXPECT_EQ(columns.money, (std::vector<qint64>{-5, 10, 20, 30, 40, 50, 0}));
    for (const auto scoring : {RfmScoring::Cuts, RfmScoring::Tiles}) {
        const auto scores = rfmScores(columns, scoring);
        EXPECT_EQ(scores.recency[6], 0);
        EXPECT_EQ(scores.recency[5], 5);
        EXPECT_EQ(scores.money[0], 1);
        EXPECT_EQ(rfmSegments(scores, defaultRfmGrid())[6], kNoRfmSegment);
    }
    EXPECT_EQ(rfmEightCells(columns)[6], kNoRfmCell);
}

TEST(Rfm, OrdersOfADayCountOnceIfAsked)
{
    const std::vector<qint32> customer = {0, 0, 0};
    const std::vector<qint32> day = {60, 7, 60};
    const std::vector<qint64> amount = {25, 1, 26};
    EXPECT_EQ(rfmColumns({customer, day, amount}, 1, 61, RfmFrequency::Days).frequency[0], 2);
    EXPECT_EQ(rfmColumns({customer, day, amount}, 1, 61, RfmFrequency::Orders).frequency[0], 3);
    EXPECT_EQ(rfmColumns({customer, day, amount}, 1, 61, RfmFrequency::Days).money[0], 52);
}

TEST(Rfm, EqualCustomersShareTheirScoreByCutsButNotByTiles)
{
    RfmColumns same;
    same.recency.assign(10, 3);
    same.frequency.assign(10, 1);
    same.money.assign(10, 100);
    EXPECT_EQ(rfmScores(same).frequency, std::vector<quint8>(10, 1));
    EXPECT_EQ(rfmScores(same).recency, std::vector<quint8>(10, 5));
    EXPECT_EQ(rfmScores(same, RfmScoring::Tiles).frequency,
              (std::vector<quint8>{1, 1, 2, 2, 3, 3, 4, 4, 5, 5}));
}

TEST(Rfm, TheEightCellsLookAtTheMeans)
{
    const auto cells = rfmEightCells(six()); // means: 65 days, 7/6 orders, 24.2 of money
    EXPECT_EQ(cells, (std::vector<quint8>{0, 0, 0, 5, 5, 7, kNoRfmCell}));
}

TEST(Rfm, AnEditedGridDecidesAnew)
{
    RfmGrid grid;
    EXPECT_EQ(grid.segmentOf(5, 5, 5), 0U) << "others";
    grid.segments = {{"asleep", {1, 2}, {}, {}}, {"all", {}, {}, {}}};
    EXPECT_EQ(grid.segmentOf(2, 5, 5), 0U);
    EXPECT_EQ(grid.segmentOf(3, 1, 1), 1U);
    EXPECT_EQ(defaultRfmGrid().segmentOf(5, 4, 1), 10U) << "of the ten, none";
}

} // namespace
