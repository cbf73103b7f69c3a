#include "core/analytics/migrationmatrix.h"
#include "core/lifecycle/lifecyclecolumnrules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <random>

using namespace crm;

namespace {

using enum LifecycleStage;
using Kind = LifecycleFactKind;
using Reason = LifecycleReason;
using Facts = std::vector<LifecycleFact>;
using Moves = std::vector<LifecycleMove>;

Facts orders(const std::vector<qint32> &days)
{
    Facts facts;
    for (const auto day : days)
        facts.push_back({day, Kind::Ordered});
    return facts;
}

TEST(Lifecycle, ALeadAnswersAndBuys)
{
    const Facts facts = {
        {10, Kind::Created}, {15, Kind::Answered}, {20, Kind::OpportunityOpened}, {30, Kind::Ordered}};
    EXPECT_EQ(lifecycleMoves(facts, 100), (Moves{{10, None, Lead, Reason::Created},
                                                 {15, Lead, Prospect, Reason::Answered},
                                                 {30, Prospect, FirstPurchase, Reason::FirstOrder}}));
    EXPECT_EQ(lifecycleMoves(facts, 14).size(), 1U);
    EXPECT_TRUE(lifecycleMoves({}, 14).empty());
}

TEST(Lifecycle, SilenceIsMeasuredByTheCustomersOwnInterval)
{
    // Intervals 10, 20 and 30: the median is 20. Silent for more than 40 days: day 101; for more than 80:
    // 141.
    const auto moves = lifecycleMoves(orders({0, 10, 30, 60}), 1000);
    EXPECT_EQ(moves, (Moves{{0, None, FirstPurchase, Reason::FirstOrder},
                            {10, FirstPurchase, Repeat, Reason::RepeatOrder},
                            {60, Repeat, Loyal, Reason::ManyOrders},
                            {101, Loyal, AtRisk, Reason::SilentIntervals},
                            {141, AtRisk, Dormant, Reason::SilentIntervals},
                            {425, Dormant, Lost, Reason::SilentDays}}));
    EXPECT_EQ(stageOn(moves, 100), Loyal);
    EXPECT_EQ(stageOn(moves, 101), AtRisk);
    EXPECT_EQ(stageOn(moves, -1), None);
    EXPECT_EQ(lifecycleMoves(orders({0, 10, 30, 60}), 100).size(), 3U) << "not yet";
}

TEST(Lifecycle, AnEvenNumberOfIntervalsHasTheMiddleOfTwo)
{
    // Intervals 10 and 15: the median is 12.5, twice is 25.
    const auto moves = lifecycleMoves(orders({0, 10, 25}), 60);
    EXPECT_EQ(moves.back(), (LifecycleMove{51, Repeat, AtRisk, Reason::SilentIntervals}));
}

TEST(Lifecycle, AfterOnePurchaseDaysDecide)
{
    EXPECT_EQ(lifecycleMoves(orders({7}), 1000), (Moves{{7, None, FirstPurchase, Reason::FirstOrder},
                                                        {187, FirstPurchase, Dormant, Reason::SilentDays},
                                                        {372, Dormant, Lost, Reason::SilentDays}}));
}

TEST(Lifecycle, WhoBuysRarelyIsLostBeforeBeingDormant)
{
    const auto moves = lifecycleMoves(orders({0, 150}), 1000);
    EXPECT_EQ(moves.back(), (LifecycleMove{515, AtRisk, Lost, Reason::SilentDays}));
    EXPECT_EQ(moves[2].day, 451);
}

TEST(Lifecycle, AnOrderAfterDormancyWinsBackAndTheNextOneCountsAgain)
{
    const auto moves = lifecycleMoves(orders({0, 200, 210}), 215);
    EXPECT_EQ(moves, (Moves{{0, None, FirstPurchase, Reason::FirstOrder},
                            {180, FirstPurchase, Dormant, Reason::SilentDays},
                            {200, Dormant, WonBack, Reason::OrderAfterSilence},
                            {210, WonBack, Repeat, Reason::RepeatOrder}}));
}

TEST(Lifecycle, AnOrderAfterBeingAtRiskIsNoWinBack)
{
    const auto moves = lifecycleMoves(orders({0, 10, 35}), 36);
    EXPECT_EQ(moves[2], (LifecycleMove{31, Repeat, AtRisk, Reason::SilentIntervals}));
    EXPECT_EQ(moves[3], (LifecycleMove{35, AtRisk, Repeat, Reason::RepeatOrder}));
}

TEST(Lifecycle, OrdersOfOneDayAreOnePurchase)
{
    EXPECT_EQ(lifecycleMoves(orders({0, 0, 0, 0, 0}), 10).back().to, FirstPurchase);
}

TEST(Lifecycle, TheTopClassIsLoyal)
{
    const Facts facts = {{0, Kind::Ordered}, {5, Kind::TopClassEntered}, {9, Kind::TopClassLeft}};
    EXPECT_EQ(lifecycleMoves(facts, 20), (Moves{{0, None, FirstPurchase, Reason::FirstOrder},
                                                {5, FirstPurchase, Loyal, Reason::TopClass},
                                                {9, Loyal, FirstPurchase, Reason::LeftTopClass}}));
}

TEST(Lifecycle, AContractKeepsAndItsEndLoses)
{
    Facts facts = {{0, Kind::ContractStarted}, {0, Kind::Ordered}, {364, Kind::ContractEnded}};
    EXPECT_EQ(lifecycleMoves(facts, 900), (Moves{{0, None, FirstPurchase, Reason::FirstOrder},
                                                 {365, FirstPurchase, Lost, Reason::ContractEnded}}));
    facts.push_back({365, Kind::ContractStarted});
    facts.push_back({700, Kind::ContractEnded});
    facts.push_back({600, Kind::Ordered});
    const auto renewed = lifecycleMoves(facts, 700);
    EXPECT_EQ(std::ranges::count(renewed, Lost, &LifecycleMove::to), 0) << "renewed on the next day";
    facts.push_back({800, Kind::ContractStarted});
    const auto late = lifecycleMoves(facts, 900);
    EXPECT_EQ(late.back(), (LifecycleMove{800, Lost, WonBack, Reason::Renewed}));
    LifecycleRules patient;
    patient.renewalDays = 120;
    const auto waited = lifecycleMoves(facts, 900, patient);
    EXPECT_EQ(std::ranges::count(waited, Reason::ContractEnded, &LifecycleMove::reason), 0);
}

TEST(Lifecycle, WhoIsMarkedLostStaysSoUntilAnOrderOrARevocation)
{
    Facts facts = {{0, Kind::Created}, {3, Kind::Ordered}, {8, Kind::MarkedLost}};
    EXPECT_EQ(lifecycleMoves(facts, 9).back(), (LifecycleMove{8, FirstPurchase, Lost, Reason::MarkedLost}));
    facts.push_back({12, Kind::LostRevoked});
    EXPECT_EQ(lifecycleMoves(facts, 20).back(),
              (LifecycleMove{12, Lost, FirstPurchase, Reason::LostRevoked}));
    facts.back() = {12, Kind::Ordered};
    EXPECT_EQ(lifecycleMoves(facts, 20).back(),
              (LifecycleMove{12, Lost, WonBack, Reason::OrderAfterSilence}));
}

TEST(Lifecycle, AModelMayTakeCustomersForGone)
{
    LifecycleRules rules;
    rules.aliveLimits = [](qint32 frequency, qint32 recency) {
        return frequency == 1 && recency == 100 ? AliveLimits{30, 60} : AliveLimits{};
    };
    const auto moves = lifecycleMoves(orders({100, 0}), 200, rules);
    EXPECT_EQ(moves[2], (LifecycleMove{130, Repeat, AtRisk, Reason::UnlikelyAlive}));
    EXPECT_EQ(moves[3], (LifecycleMove{160, AtRisk, Dormant, Reason::UnlikelyAlive}));
}

/// Random histories of customers.
struct RandomFacts
{
    std::vector<qint32> customer;
    std::vector<qint32> day;
    std::vector<Kind> kind;
    static constexpr size_t kCustomers = 300;

    explicit RandomFacts(quint64 seed)
    {
        std::mt19937_64 random(seed);
        for (size_t i = 0; i < 3000; ++i) {
            customer.push_back(qint32(random() % kCustomers));
            day.push_back(qint32(random() % 1500));
            kind.push_back(random() % 3 ? Kind::Ordered : Kind(random() % 10));
        }
    }
    LifecycleFactColumns columns(size_t from, size_t to) const
    {
        const auto part = [&](const auto &column) { return std::span(column).subspan(from, to - from); };
        return {part(customer), part(day), part(kind)};
    }
    Facts of(size_t wanted) const
    {
        Facts facts;
        for (size_t i = 0; i < customer.size(); ++i)
            if (size_t(customer[i]) == wanted)
                facts.push_back({day[i], kind[i]});
        return facts;
    }
};

TEST(Lifecycle, TheSameFactsGiveTheSameMovesWhicheverWayTheyCame)
{
    const RandomFacts facts(3);
    std::mt19937_64 random(4);
    for (size_t customer = 0; customer < RandomFacts::kCustomers; ++customer) {
        auto own = facts.of(customer);
        const auto moves = lifecycleMoves(own, 1600);
        std::ranges::shuffle(own, random);
        EXPECT_EQ(lifecycleMoves(own, 1600), moves);
    }
}

TEST(Lifecycle, WhenSomebodyLooksChangesNothing)
{
    const RandomFacts facts(5);
    for (size_t customer = 0; customer < RandomFacts::kCustomers; ++customer) {
        const auto own = facts.of(customer);
        const auto moves = lifecycleMoves(own, 1600);
        for (const qint32 asOf : {0, 333, 800, 1200}) {
            auto until = moves;
            std::erase_if(until, [&](const LifecycleMove &move) { return move.day > asOf; });
            EXPECT_EQ(lifecycleMoves(own, asOf), until) << customer << ' ' << asOf;
        }
    }
}

TEST(Lifecycle, MovesAreAChainOfOneADay)
{
    const RandomFacts facts(6);
    for (size_t customer = 0; customer < RandomFacts::kCustomers; ++customer) {
        auto stage = None;
        qint32 day = -1;
        for (const auto &move : lifecycleMoves(facts.of(customer), 3000)) {
            EXPECT_EQ(move.from, stage);
            EXPECT_NE(move.to, stage);
            EXPECT_GT(move.day, day);
            stage = move.to;
            day = move.day;
        }
    }
}

TEST(Lifecycle, EverybodyAtOnceIsEverybodyAlone)
{
    const RandomFacts facts(7);
    const std::vector<LifecycleFactColumns> parts = {facts.columns(0, 1000), facts.columns(1000, 3000)};
    const auto history = lifecycleHistory(parts, RandomFacts::kCustomers, 1400);
    for (size_t customer = 0; customer < RandomFacts::kCustomers; ++customer) {
        const auto own = history.of(customer);
        EXPECT_EQ(Moves(own.begin(), own.end()), lifecycleMoves(facts.of(customer), 1400));
    }
}

TEST(Lifecycle, TheMigrationMatrixFollowsFromTheMoves)
{
    const RandomFacts facts(8);
    const std::vector<LifecycleFactColumns> all = {facts.columns(0, 3000)};
    const auto history = lifecycleHistory(all, RandomFacts::kCustomers, 1400);
    const auto before = history.stagesOn(500);
    const auto after = history.stagesOn(1000);
    const MigrationMatrix matrix(before, after, kLifecycleStages);
    qint64 sum = 0;
    for (size_t from = 0; from < kLifecycleStages; ++from)
        for (size_t to = 0; to < kLifecycleStages; ++to) {
            sum += matrix.count(from, to);
            EXPECT_EQ(size_t(matrix.count(from, to)),
                      migrated(before, after, quint8(from), quint8(to)).size());
        }
    EXPECT_EQ(sum, qint64(RandomFacts::kCustomers));
    EXPECT_GT(matrix.moved(), 0);
}

TEST(Lifecycle, TheEndOfTimeIsNoProblem)
{
    const auto last = std::numeric_limits<qint32>::max();
    EXPECT_EQ(lifecycleMoves(orders({0, 400'000'000}), last).back().to, Lost);
}

} // namespace
