#include "core/activity/activityservice.h"
#include "core/allocation/allocationservice.h"
#include "core/customer/customerservice.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "core/security/workprofiles.h"
#include "core/storage/statement.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 10;
constexpr int kArrivals = 10'000;
const std::array kHours = {10, 11, 15, 17}; ///< when customers come in; work begins at 9 and 14
constexpr int kTogether = kArrivals / kDays / int(kHours.size());

using Got = std::map<UserId, int>;

/// Ten thousand customers arrive over ten days, four times a day, and are allocated by the rules; between
/// the arrivals nothing is kept but what stands in the file.
class AllocationFairnessTest : public testing::Test
{
protected:
    AllocationFairnessTest()
    {
        for (int i = 0; i < 6; ++i)
            people.push_back(session().users().add({.name = u"业务员%1"_s.arg(i), .role = Role::Sales}));
        pool = session().pools().defaultPool();
        m_first = session().operations().today().addMonths(1);
        m_first = QDate(m_first.year(), m_first.month(), 1);
    }

    Session &session() { return base.session(); }
    AllocationRule rule(AllocationRule rule)
    {
        rule.name = u"规则"_s;
        rule.id = session().allocation().add(rule);
        return rule;
    }
    void skilled(size_t who, std::vector<Skill> skills, int seniority = 0, WorkHours hours = {})
    {
        session().workProfiles().edit(
            {.user = people[who], .seniority = seniority, .hours = hours, .skills = std::move(skills)});
    }

    /// `looks` is the customer that comes i-th; `done` is asked after each arrival of several with whom each
    /// of them went to.
    void arrive(const std::function<Customer(int)> &looks, const std::function<void(const Got &)> &done,
                const std::function<void(int day)> &dayBegins = {})
    {
        int count = 0;
        for (int day = 0; day < kDays; ++day) {
            today = day;
            setClock(day, 8);
            if (dayBegins)
                dayBegins(day);
            for (const int each : kHours) {
                hour = each;
                setClock(day, each);
                const auto ids = enter(looks, count);
                count += int(ids.size());
                Got got;
                last.clear();
                for (const auto &decision : session().allocation().allocate(ids).decisions) {
                    ++got[decision.user];
                    ++total[decision.user];
                    last.push_back(decision);
                }
                done(got);
                if (HasFatalFailure())
                    return;
            }
        }
        EXPECT_EQ(count, kArrivals);
        EXPECT_EQ(number(u"SELECT count(*) FROM allocation WHERE why <> ''"_s), kArrivals)
            << "each is explained";
        EXPECT_EQ(
            number(u"SELECT count(*) FROM customer WHERE owner_id IS NOT NULL AND pool_id IS NOT NULL"_s), 0);
    }

    qint64 number(const QString &sql) { return Statement(base.db(), sql).number(); }
    int of(const Got &got, size_t who) const
    {
        const auto it = got.find(people[who]);
        return it == got.end() ? 0 : it->second;
    }
    /// How far those people are from each other.
    int spread(const Got &got, std::initializer_list<size_t> among) const
    {
        int low = kArrivals, high = 0;
        for (const auto who : among) {
            low = std::min(low, of(got, who));
            high = std::max(high, of(got, who));
        }
        return high - low;
    }

    TestBase base;
    std::vector<UserId> people;
    PoolId pool;
    int today = 0;
    int hour = 0;
    Got total; ///< since the first day
    std::vector<AllocationDecision> last; ///< of what arrived last

private:
    void setClock(int day, int hour)
    {
        const auto zone = session().operations().zone();
        base.clock().set(QDateTime(m_first.addDays(day), {hour, 0}, zone).toMSecsSinceEpoch());
    }
    std::vector<CustomerId> enter(const std::function<Customer(int)> &looks, int first)
    {
        std::vector<CustomerId> ids;
        auto work = session().operations().begin(u"customer.add"_s);
        for (int i = first; i < first + kTogether; ++i) {
            const auto customer = looks(i);
            Statement(base.db(), uR"(
                INSERT INTO customer(name, pool_id, pooled_at, created_at, industry, region, grade, source)
                VALUES (:name, :pool, :at, :at, :industry, :region, :grade, :source))"_s)
                .bind("name"_L1, u"客户%1"_s.arg(i))
                .bind("pool"_L1, pool)
                .bind("at"_L1, work.at())
                .bind("industry"_L1, customer.industry)
                .bind("region"_L1, customer.region)
                .bind("grade"_L1, customer.grade)
                .bind("source"_L1, customer.source)
                .execute();
            ids.push_back({number(u"SELECT last_insert_rowid()"_s)});
        }
        work.commit();
        return ids;
    }

    QDate m_first;
};

Customer anybody(int)
{
    return {};
}

TEST_F(AllocationFairnessTest, InTurnNobodyGetsTwoMoreAlsoWithHoursAndAbsences)
{
    rule({});
    skilled(4, {}, 0, {.from = 14 * 60, .until = 18 * 60});
    arrive(
        anybody,
        [this](const Got &got) {
            ASSERT_LE(spread(total, {0, 1, 2, 3}), 1) << "who is always there";
            const bool morning = hour < 14;
            const bool away = today >= 4 && today < 7;
            ASSERT_EQ(of(got, 4) == 0, morning);
            ASSERT_EQ(of(got, 5) == 0, away);
            if (!morning) {
                ASSERT_LE(spread(got, {0, 1, 2, 3, 4}), 1) << "who came back takes no more than the others";
            }
            if (!away) {
                ASSERT_LE(spread(got, {0, 1, 2, 3, 5}), 1);
            }
        },
        [this](int day) { session().users().setActive(people[5], day < 4 || day >= 7); });
}

TEST_F(AllocationFairnessTest, InTurnWhoKnowsTheSameGetsTheSame)
{
    // 0 and 1 know hardware, 2 and 3 electronics of the east, 4 both; 5 is a beginner and gets nothing.
    for (const size_t who : {0, 1, 4})
        skilled(who, {{SkillKind::Industry, u"五金"_s}, {SkillKind::Region, u"浙江"_s}}, 3);
    for (const size_t who : {2, 3})
        skilled(who, {{SkillKind::Industry, u"电子"_s}, {SkillKind::Region, u"浙江"_s}}, 4);
    skilled(
        4,
        {{SkillKind::Industry, u"五金"_s}, {SkillKind::Industry, u"电子"_s}, {SkillKind::Region, u"浙江"_s}},
        3);
    skilled(5, {{SkillKind::Industry, u"五金"_s}, {SkillKind::Region, u"浙江"_s}}, 1);
    rule({.skills = {SkillKind::Industry, SkillKind::Region}, .minSeniority = 3});
    arrive([](int i) { return Customer{.industry = i % 2 ? u"五金"_s : u"电子"_s, .region = u"浙江"_s}; },
           [this](const Got &) {
               ASSERT_LE(spread(total, {0, 1}), 1);
               ASSERT_LE(spread(total, {2, 3}), 1);
               ASSERT_GT(of(total, 4), 0);
               ASSERT_EQ(of(total, 5), 0);
           });
}

TEST_F(AllocationFairnessTest, LeastWorkEndsLevelAlsoWhereSomebodyWasAway)
{
    rule({.strategy = AllocationStrategy::LeastWork});
    const std::array planned = {120, 0, 40, 7, 0, 300};
    for (size_t who = 0; who < people.size(); ++who) {
        const auto old = session().customers().add({.customer = {.name = u"老客户"_s, .owner = people[who]}});
        for (int i = 0; i < planned[who]; ++i)
            session().activities().record({.customer = old,
                                           .kind = ActivityKind::Call,
                                           .state = ActivityState::Planned,
                                           .at = base.clock().now() + 3'600'000,
                                           .text = u"回访"_s,
                                           .owner = people[who]});
    }
    const auto loads = [&](std::initializer_list<size_t> among) {
        Got load;
        for (const auto who : among)
            load[people[who]] = planned[who] + of(total, who);
        return load;
    };
    arrive(
        anybody,
        [&](const Got &) {
            if (today > 1 && today < 4) {
                ASSERT_LE(spread(loads({0, 1, 2, 3, 4, 5}), {0, 1, 2, 3, 4, 5}), 1);
            }
            if (today >= 4 && today < 7) {
                ASSERT_LE(spread(loads({0, 1, 2, 3, 4}), {0, 1, 2, 3, 4}), 1);
            }
        },
        [this](int day) { session().users().setActive(people[5], day < 4 || day >= 7); });
    EXPECT_LE(spread(loads({0, 1, 2, 3, 4, 5}), {0, 1, 2, 3, 4, 5}), 1) << "also who was away for three days";
    EXPECT_EQ(number(uR"(SELECT count(*) FROM allocation a JOIN customer c ON c.id = a.customer_id
                         WHERE c.owner_id = %1)"_s.arg(people[5].value)),
              of(total, 5));
}

TEST_F(AllocationFairnessTest, ByFreeCapacityEverybodyHasTheirShareOfTheMonth)
{
    rule({.strategy = AllocationStrategy::FreeCapacity});
    const std::array limits = {4'000, 2'500, 1'000, 3'300, 60, 2'222};
    for (size_t who = 0; who < people.size(); ++who)
        session().holdLimits().add({.who = {.user = people[who]}, .customers = limits[who]});
    const auto largestGap = [&](size_t among) {
        double room = 0;
        int arrived = 0;
        for (size_t who = 0; who < among; ++who) {
            room += limits[who];
            arrived += of(total, who);
        }
        double gap = 0;
        for (size_t who = 0; who < among; ++who)
            gap = std::max(gap, std::abs(of(total, who) - arrived * limits[who] / room));
        return gap;
    };
    arrive(
        anybody,
        [&](const Got &got) {
            if (today < 4) {
                ASSERT_LT(largestGap(6), 1.0) << "day " << today;
            } else if (today < 7) {
                ASSERT_LT(largestGap(5), 2.0) << "among those who are there, day " << today;
            }
            ASSERT_EQ(of(got, 5) == 0, today >= 4 && today < 7);
        },
        [this](int day) { session().users().setActive(people[5], day < 4 || day >= 7); });
    EXPECT_LT(largestGap(6), 2.0) << "who was away has caught up";
    for (size_t who = 0; who < people.size(); ++who)
        EXPECT_LE(of(total, who), limits[who]);
}

TEST_F(AllocationFairnessTest, BestSkillGoesToTheBestWhoAreThereAndEvenlyAmongEquals)
{
    skilled(0, {{SkillKind::Industry, u"五金"_s, 5}});
    skilled(1, {{SkillKind::Industry, u"五金"_s, 5}});
    skilled(2, {{SkillKind::Industry, u"五金"_s, 2}, {SkillKind::Region, u"浙江"_s, 2}});
    skilled(3, {{SkillKind::Industry, u"电子"_s, 4}, {SkillKind::Region, u"浙江"_s, 1}});
    skilled(4, {{SkillKind::Industry, u"电子"_s, 4}}, 0, {.from = 14 * 60, .until = 18 * 60});
    rule({.strategy = AllocationStrategy::BestSkill});
    arrive(
        [](int i) {
            return Customer{.industry = i % 2 ? u"五金"_s : u"电子"_s,
                            .region = i % 4 == 0 ? u"浙江"_s : QString()};
        },
        [this](const Got &got) {
            ASSERT_LE(spread(total, {0, 1}), 1) << "both know it as well";
            ASSERT_EQ(of(got, 0) + of(got, 1), kTogether / 2) << "all the hardware";
            ASSERT_EQ(of(got, 2) + of(got, 5), 0) << "somebody else always knows more";
            ASSERT_EQ(of(got, 3) + of(got, 4), kTogether / 2);
            if (hour < 14) {
                ASSERT_EQ(of(got, 4), 0);
            } else {
                ASSERT_GT(of(got, 4), 0) << "one of them for the other regions, in the afternoon";
            }
        });
    EXPECT_LE(of(total, 4), of(total, 3)) << "only what is not of that region";
}

TEST_F(AllocationFairnessTest, TheMoreImportantTheMoreSeniorAndEvenlyAmongEquals)
{
    const std::array seniority = {1, 5, 3, 5, 1, 3};
    std::map<UserId, int> level;
    for (size_t who = 0; who < people.size(); ++who) {
        skilled(who, {}, seniority[who]);
        level[people[who]] = seniority[who];
    }
    rule({.strategy = AllocationStrategy::Seniority,
          .valuable = u"grade = A"_s,
          .urgent = u"source = \"来电\""_s});
    const auto looks = [](int i) {
        return Customer{.grade = i % 2 ? u"A"_s : u"B"_s, .source = i % 3 ? QString() : u"来电"_s};
    };
    int next = 0;
    arrive(looks, [&](const Got &) {
        for (const auto &decision : last) {
            const auto customer = looks(next++);
            const int importance = importanceOf(customer.grade == u"A"_s, !customer.source.isEmpty());
            ASSERT_EQ(level[decision.user], importance >= 4   ? 5
                                            : importance >= 2 ? 3
                                                              : 1)
                << decision.why.toStdString();
        }
        ASSERT_LE(spread(total, {0, 4}), 1);
        ASSERT_LE(spread(total, {1, 3}), 1);
        ASSERT_LE(spread(total, {2, 5}), 1);
    });
}

} // namespace
