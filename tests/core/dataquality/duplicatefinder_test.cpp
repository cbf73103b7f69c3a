#include "core/base/error.h"
#include "core/dataquality/duplicatefinder.h"
#include "tests/support/typedcustomers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct Quality
{
    double precision = 1;
    double recall = 1;
    double f1() const { return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0; }
};

Quality qualityOf(const DuplicateReport &report, const std::set<std::pair<qint64, qint64>> &truth)
{
    double right = 0;
    for (const auto &pair : report.pairs)
        right += truth.contains(std::minmax(pair.one, pair.other));
    return {report.pairs.empty() ? 1.0 : right / double(report.pairs.size()),
            truth.empty() ? 1.0 : right / double(truth.size())};
}

/// A base as typed by several people, small enough for each test to have its own.
class DuplicateFinderTest : public testing::Test
{
protected:
    const TypedCustomers m_typed{2000, 15, 1};
    DuplicateFinder m_finder{TypedCustomers::schema()};

    void SetUp() override { m_finder.add(m_typed.records()); }

    const MatchRecord &record(qint64 id) const { return m_typed.records()[size_t(id - 1)]; }
};

TEST_F(DuplicateFinderTest, FindsWhatPeopleTypedAgain)
{
    const auto report = m_finder.findAll({});
    const auto quality = qualityOf(report, m_typed.duplicates());
    EXPECT_GE(quality.f1(), 0.95) << "precision " << quality.precision << ", recall " << quality.recall;
}

TEST_F(DuplicateFinderTest, ItsProbabilitiesMeanWhatTheySay)
{
    const auto report = m_finder.findAll({.threshold = 0.2});
    double expected = 0;
    double right = 0;
    for (const auto &pair : report.pairs) {
        expected += pair.probability;
        right += m_typed.duplicates().contains(std::minmax(pair.one, pair.other));
    }
    EXPECT_NEAR(expected, right, 0.05 * right);
}

TEST_F(DuplicateFinderTest, SaysWhy)
{
    const auto [one, other] = *m_typed.duplicates().begin();
    m_finder.findAll({});
    const auto match = m_finder.explain(one, other);
    ASSERT_FALSE(match.reasons.empty());
    for (size_t i = 1; i < match.reasons.size(); ++i)
        EXPECT_GE(std::abs(match.reasons[i - 1].bits), std::abs(match.reasons[i].bits));
    EXPECT_THROW((void)m_finder.explain(one, 999'999), Error);
}

TEST_F(DuplicateFinderTest, PairsKnownToBeTwoAreNotProposedAgain)
{
    const auto before = m_finder.findAll({});
    ASSERT_FALSE(before.pairs.empty());
    const auto known = std::minmax(before.pairs[0].one, before.pairs[0].other);
    const std::pair<qint64, qint64> never{known.first, known.second};
    for (const auto &pair : m_finder.findAll({.never = {never}}).pairs)
        EXPECT_NE((std::pair<qint64, qint64>(std::minmax(pair.one, pair.other))), never);
}

TEST_F(DuplicateFinderTest, StopsWhenAskedTo)
{
    const auto report = m_finder.findAll({}, [](qint64, qint64) { return false; });
    EXPECT_TRUE(report.stopped);
    EXPECT_TRUE(report.pairs.empty());
}

TEST_F(DuplicateFinderTest, GivesTheSameAnswerTwice)
{
    const auto first = m_finder.findAll({});
    const auto second = m_finder.findAll({});
    EXPECT_EQ(first.groups, second.groups);
}

TEST_F(DuplicateFinderTest, AtEntryTheOtherTypingIsOffered)
{
    m_finder.index();
    int found = 0;
    int asked = 0;
    for (const auto &[one, other] : m_typed.duplicates()) {
        auto entered = record(other);
        m_finder.remove(other);
        entered.id = 0;
        const auto matches = m_finder.matchesOf(entered);
        found += std::ranges::any_of(matches, [one = one](const auto &match) { return match.other == one; });
        ++asked;
        m_finder.add(record(other));
    }
    EXPECT_GE(found, 0.9 * asked);
}

TEST_F(DuplicateFinderTest, AtEntryItKnowsWhatCameAndWentSince)
{
    m_finder.index();
    MatchRecord fresh{.id = 50'000,
                      .values = {{TypedCustomers::Company, u"昆山市泽彼弹簧有限公司"_s},
                                 {TypedCustomers::Phone, u"0512-57331288"_s}}};
    EXPECT_TRUE(m_finder.matchesOf(fresh).empty());
    m_finder.add(fresh);
    EXPECT_TRUE(m_finder.matchesOf(fresh).empty()) << "nobody is a duplicate of himself";
    const MatchRecord again{
        .id = 0,
        .values = {{TypedCustomers::Company, u"澤彼彈簧（昆山）"_s}, {TypedCustomers::Phone, u"57331288"_s}}};
    const auto matches = m_finder.matchesOf(again);
    ASSERT_EQ(matches.size(), 1U);
    EXPECT_EQ(matches[0].other, fresh.id);
    fresh.values = {{TypedCustomers::Company, u"青岛市恒卓花艺有限公司"_s}};
    m_finder.change(fresh);
    EXPECT_TRUE(m_finder.matchesOf(again).empty());
    m_finder.remove(fresh.id);
    EXPECT_EQ(m_finder.size(), int(m_typed.records().size()));
}

TEST(DuplicateFinderBasesTest, WithoutDuplicatesHardlyAnythingIsProposed)
{
    // One in seventeen looks like another on purpose: a sister firm, a neighbour, a name one character apart.
    const TypedCustomers typed(3000, 0, 5);
    DuplicateFinder finder(TypedCustomers::schema());
    finder.add(typed.records());
    EXPECT_LE(finder.findAll({}).pairs.size(), 1U);
}

TEST(DuplicateFinderBasesTest, AFewDuplicatesAreFoundAmongMany)
{
    const TypedCustomers typed(3000, 1, 6);
    DuplicateFinder finder(TypedCustomers::schema());
    finder.add(typed.records());
    EXPECT_GE(qualityOf(finder.findAll({}), typed.duplicates()).f1(), 0.85);
}

TEST(DuplicateFinderBasesTest, TinyBasesWork)
{
    DuplicateFinder finder({MatchKind::Company, MatchKind::Phone});
    EXPECT_TRUE(finder.findAll({}).pairs.empty());
    finder.add({.id = 1, .values = {{0, u"深圳市华强电子有限公司"_s}, {1, u"13812345678"_s}}});
    EXPECT_TRUE(finder.findAll({}).pairs.empty());
    finder.add({.id = 2, .values = {{0, u"广州市恒达物流有限公司"_s}, {1, u"13987654321"_s}}});
    EXPECT_TRUE(finder.findAll({}).pairs.empty());
    finder.add({.id = 3, .values = {{0, u"华强电子（深圳）"_s}, {1, u"+86 138-1234-5678"_s}}});
    EXPECT_EQ(finder.findAll({}).groups, (std::vector<std::vector<qint64>>{{1, 3}}));
}

TEST(DuplicateFinderBasesTest, TheSameFullNameIsEnoughAndACommonPersonsNameIsNot)
{
    DuplicateFinder firms({MatchKind::Company});
    DuplicateFinder people({MatchKind::Person});
    const TypedCustomers typed(1000, 0, 8);
    for (const auto &record : typed.records()) {
        firms.add({.id = record.id, .values = {{0, record.values[0].text}}});
        people.add(
            {.id = record.id, .values = {{0, record.id % 3 == 0 ? u"王伟"_s : record.values[1].text}}});
    }
    firms.add({.id = 5001, .values = {{0, u"昆山市泽彼弹簧有限公司"_s}}});
    firms.add({.id = 5002, .values = {{0, u"昆山市泽彼弹簧有限公司"_s}}});
    const auto groups = firms.findAll({}).groups;
    EXPECT_NE(std::ranges::find(groups, std::vector<qint64>{5001, 5002}), groups.end());
    EXPECT_TRUE(people.findAll({}).groups.empty());
}

TEST(DuplicateFinderBasesTest, HostileValuesAreTaken)
{
    DuplicateFinder finder({MatchKind::Company, MatchKind::Person, MatchKind::Phone, MatchKind::Mail,
                            MatchKind::Address, MatchKind::Date, MatchKind::Identifier, MatchKind::Text});
    const QStringList hostile{QString(),
                              u"((((("_s,
                              u")))"_s,
                              u"@"_s,
                              u"a@"_s,
                              QString(5000, u'省'),
                              QString(5000, u'9'),
                              QString(1, QChar(0xD800)),
                              u"\u202E\u0000公司"_s,
                              u"有限公司有限公司有限公司"_s,
                              u"😀😀"_s,
                              u"转"_s,
                              u"分公司"_s,
                              u"总"_s,
                              u"0000-00-00"_s};
    qint64 id = 0;
    for (const auto &value : hostile) {
        for (int copies = 0; copies < 2; ++copies) {
            MatchRecord record{.id = ++id};
            for (int column = 0; column < 9; ++column)
                record.values.push_back({column, value});
            finder.add(record);
        }
    }
    EXPECT_NO_THROW(finder.findAll({}));
    EXPECT_NO_THROW(finder.index());
    EXPECT_NO_THROW((void)finder.matchesOf({.id = 0, .values = {{0, QString(5000, u'省')}}}));
}

} // namespace
} // namespace crm
