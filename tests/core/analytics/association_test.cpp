#include "core/analytics/association.h"
#include "core/analytics/contingency.h"
#include "core/analytics/normaldraws.h"
#include "tests/support/purchaselog.h"

#include <gtest/gtest.h>

#include <array>
#include <map>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

TEST(Contingency, FishersTestIsThatOfOtherPrograms)
{
    // scipy 1.10: fisher_exact(..., alternative='greater')
    EXPECT_NEAR(fisherTest({8, 10, 9, 16}), 0.024475524475524483, 1e-15);
    EXPECT_NEAR(fisherTest({300, 1000, 2300, 21'000}) / 2.157476501003263e-64, 1, 1e-9);
    EXPECT_EQ(fisherTest({0, 10, 9, 16}), 1);
    EXPECT_EQ(fisherTest({10, 10, 16, 16}), 1) << "it could not be otherwise";
    EXPECT_NEAR(fisherTest({1, 1, 1, 4}), .25, 1e-15);
}

TEST(Contingency, ChiSquareIsThatOfOtherPrograms)
{
    // scipy 1.10: chi2_contingency([[30, 70], [20, 180]], correction=False)
    EXPECT_NEAR(chiSquareTest({30, 100, 50, 300}), 1.177133909761499e-05, 1e-15);
    EXPECT_NEAR(chiSquareTest({10, 100, 30, 300}), 1, 1e-15);
    EXPECT_EQ(chiSquareTest({0, 0, 30, 300}), 1);
}

TEST(Contingency, RatesRiseWithTheNumberOfTests)
{
    const std::vector<double> probabilities = {.01, .04, .03, .005};
    const auto rates = falseDiscoveryRates(probabilities, 4); // as p.adjust(p, "BH") of R
    EXPECT_NEAR(rates[0], .02, 1e-15);
    EXPECT_NEAR(rates[1], .04, 1e-15);
    EXPECT_NEAR(rates[2], .04, 1e-15);
    EXPECT_NEAR(rates[3], .02, 1e-15);
    EXPECT_EQ(falseDiscoveryRates(probabilities, 1000)[0], 1);
}

/// Baskets in which item 1 comes with item 0 more often than not; 2 to 9 come as they like.
struct Baskets
{
    std::vector<qint32> basket;
    std::vector<qint32> item;

    explicit Baskets(double pull, quint64 seed = 1)
    {
        std::mt19937_64 random(seed);
        for (qint32 i = 0; i < 600; ++i) {
            add(i, 10); // something that is in every basket
            const bool zero = uniform(random) < .3;
            if (zero)
                add(i, 0);
            if (uniform(random) < (zero ? .2 + pull : .2))
                add(i, 1);
            for (qint32 other = 2; other < 10; ++other)
                if (uniform(random) < .2)
                    add(i, other);
        }
    }
    void add(qint32 where, qint32 what)
    {
        basket.push_back(where);
        item.push_back(what);
    }
    BasketColumns columns() const { return {basket, item}; }
};

TEST(Association, FindsWhatBelongsTogetherAndNothingElse)
{
    const Baskets baskets(.5);
    const auto rules = associationRules(baskets.columns(), 11);
    ASSERT_EQ(rules.size(), 2U);
    EXPECT_EQ(rules[0].from + rules[0].to, 1);
    EXPECT_NEAR(rules[0].lift, rules[1].lift, 1e-12);
    EXPECT_GT(rules[0].lift, 1.5);
    EXPECT_LT(rules[0].falseDiscoveryRate, 1e-6);
    for (const auto &rule : rules) {
        EXPECT_NEAR(rule.support, double(rule.together) / 600, 1e-12);
        EXPECT_LE(rule.confidence, 1);
    }
}

TEST(Association, ChanceIsSeldomTakenForARule)
{
    int found = 0;
    for (quint64 seed = 1; seed <= 40; ++seed)
        found += !associationRules(Baskets(0, seed).columns(), 11).empty();
    EXPECT_LE(found, 6) << "of 40 bases without any rule, 5 % may show one";
}

TEST(Association, CountsByHand)
{
    // a with b in three baskets of five, c alone.
    const std::vector<qint32> basket = {0, 0, 1, 1, 2, 2, 2, 3, 4};
    const std::vector<qint32> item = {0, 1, 0, 1, 1, 0, 0, 0, 2};
    AssociationOptions all;
    all.fewestOfItem = 1;
    all.fewestTogether = 1;
    all.falseDiscoveryRate = 1;
    const auto rules = associationRules({basket, item}, 3, all);
    ASSERT_EQ(rules.size(), 2U);
    EXPECT_EQ(rules[0].from, 1) << "the more confident direction first";
    EXPECT_EQ(rules[0].together, 3);
    EXPECT_NEAR(rules[0].support, .6, 1e-15);
    EXPECT_NEAR(rules[0].confidence, 1, 1e-15);
    EXPECT_NEAR(rules[1].confidence, .75, 1e-15);
    EXPECT_NEAR(rules[0].lift, 1.25, 1e-15);
    EXPECT_NEAR(rules[0].probability, .4, 1e-12) << "4 choose 3 of 5 choose 3";
    EXPECT_TRUE(associationRules({}, 0).empty());
}

TEST(Association, NeverRecommendsWhatIsOwnedForLife)
{
    const std::vector<AssociationRule> rules = {
        {1, 2, 9, .1, .5, 3}, {1, 3, 9, .1, .8, 2}, {4, 2, 9, .1, .9, 2}, {1, 4, 9, .1, .3, 2}};
    const std::vector<qint32> bought = {1, 4};
    EXPECT_EQ(recommendations(rules, bought, {}), (std::vector<Recommendation>{{2, .9, 4}, {3, .8, 1}}));
    EXPECT_EQ(recommendations(rules, bought, bought, 9).size(), 3U) << "ink runs out";
    EXPECT_EQ(recommendations(rules, bought, {}, 1).size(), 1U);
    EXPECT_TRUE(recommendations(rules, {}, {}).empty());
}

TEST(Association, TheRulesOfNorthwindStandUpToThePermutedOnes)
{
    KINGFISHER_NEEDS_DATA(u"northwind/clean/order-details.csv"_s);
    std::vector<qint32> basket;
    std::vector<qint32> item;
    std::map<QString, qint32> orders;
    for (const auto &line : sharedLines(u"northwind/clean/order-details.csv"_s).mid(1)) {
        const auto fields = line.split(u',');
        basket.push_back(orders.try_emplace(fields[0], qint32(orders.size())).first->second);
        item.push_back(fields[1].toInt());
    }
    ASSERT_EQ(orders.size(), 830U);
    const auto found = associationRules({basket, item}, 78).size();
    std::mt19937_64 random(1);
    std::ranges::shuffle(item, random);
    EXPECT_LE(associationRules({basket, item}, 78).size(), found);
}

} // namespace
