#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/directory/directory.h"
#include "core/operation/undoservice.h"
#include "core/pool/poolservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/security/userservice.h"
#include "core/storage/statement.h"
#include "tests/support/dump.h"
#include "tests/support/randomacts.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;
constexpr int kCustomers = 60;

/// A base of chance: people, customers with every sort of past, rules of every sort, a day.
class RandomBase
{
public:
    explicit RandomBase(unsigned seed)
        : m_dice(seed)
    {
        base.clock().set(base.clock().now() - 400 * kDay);
        for (int i = 0; i < 3; ++i)
            m_users.push_back(base.session().users().add({.name = u"销售%1"_s.arg(i), .role = Role::Sales}));
        m_pools = {base.session().pools().defaultPool(),
                   base.session().pools().add({.name = u"二号公海"_s, .priority = 200})};
        for (int i = 0; i < kCustomers; ++i)
            addCustomer(i);
        for (int i = 0, rules = 1 + roll(4); i < rules; ++i)
            base.session().recycleRules().add(rule(i));
        auto settings = base.session().recycleRules().settings();
        settings.confirmOver = chance(3) ? std::optional<qint64>(roll(20)) : std::nullopt;
        base.session().recycleRules().setSettings(settings);
        base.clock().set(base.clock().now() + (370 + roll(60)) * kDay);
        base.addCustomer(u"今天的工作"_s);
        if (chance(5)) // a PC that is wrong
            base.clock().set(base.clock().now() + (roll(2) ? 40 : -3) * kDay);
    }

    std::shared_ptr<const DirectorySnapshot> snapshot()
    {
        const auto today = base.session().operations().today();
        Directory directory(base.path(), {},
                            {.rules = base.session().recycleRules().on(today), .today = today});
        directory.settle();
        return directory.snapshot();
    }
    std::set<qint64> pooled()
    {
        Statement select(base.db(), u"SELECT id FROM customer WHERE pool_id IS NOT NULL"_s);
        std::set<qint64> ids;
        for (select.execute(); select.next();)
            ids.insert(select.integer(0));
        return ids;
    }

    /// A third of the customers is called by whoever has them.
    void followUpSome()
    {
        Statement select(base.db(), u"SELECT id, owner_id FROM customer WHERE owner_id IS NOT NULL"_s);
        for (const auto &[customer, owner] : select.all([](const Statement &row) {
                 return std::pair(CustomerId{row.integer(0)}, UserId{row.integer(1)});
             }))
            if (chance(3))
                base.session().activities().record({.customer = customer,
                                                    .kind = ActivityKind::Call,
                                                    .at = base.clock().now(),
                                                    .text = u"刚打过"_s,
                                                    .owner = owner});
    }

    TestBase base;

private:
    int roll(int sides) { return int(m_dice() % unsigned(sides)); }
    bool chance(int of) { return roll(of) == 0; }
    qint64 moment() { return base.clock().now() + roll(420) * kDay; }

    void addCustomer(int number)
    {
        static const QStringList grades{{}, u"A"_s, u"B"_s};
        static const QStringList industries{{}, u"五金"_s, u"电子"_s};
        const auto owner = m_users[size_t(roll(int(m_users.size())))];
        const auto id = base.session().customers().add({.customer = {.name = u"客户%1"_s.arg(number),
                                                                     .owner = chance(8) ? UserId{} : owner,
                                                                     .grade = grades[roll(3)],
                                                                     .industry = industries[roll(3)]}});
        Statement(base.db(),
                  u"UPDATE customer SET acquired_at = :at WHERE id = :id AND owner_id IS NOT NULL"_s)
            .bind("at"_L1, moment())
            .bind("id"_L1, id)
            .execute();
        if (chance(2))
            base.session().activities().record({.customer = id,
                                                .kind = chance(4) ? ActivityKind::Note : ActivityKind::Call,
                                                .at = moment(),
                                                .text = u"跟进"_s,
                                                .owner = owner});
        if (chance(6))
            base.session().activities().record({.customer = id,
                                                .state = ActivityState::Planned,
                                                .at = moment(),
                                                .text = u"回访"_s,
                                                .owner = owner});
        if (chance(6))
            Statement(
                base.db(),
                u"UPDATE customer SET protected_until = date(:at / 1000, 'unixepoch') WHERE id = :id AND owner_id IS NOT NULL"_s)
                .bind("at"_L1, moment() + 20 * kDay)
                .bind("id"_L1, id)
                .execute();
        if (chance(8))
            Statement(base.db(),
                      u"INSERT INTO complaint(customer_id, text, opened_at) VALUES (:id, '慢', 1)"_s)
                .bind("id"_L1, id)
                .execute();
    }

    RecycleRule rule(int number)
    {
        static const QStringList filters{{},
                                         u"industry = \"五金\""_s,
                                         u"grade in (A, B)"_s,
                                         u"days_since_contact > 20 or industry = \"电子\""_s};
        RecycleRule rule{.name = u"规则%1"_s.arg(number),
                         .terms = {.clock = RecycleClock(roll(5)),
                                   .keepProtected = !chance(4),
                                   .keepDealt = chance(2),
                                   .keepOpportunity = chance(2),
                                   .keepComplaint = chance(2),
                                   .keepPlanned = chance(2)},
                         .days = 1 + roll(200),
                         .filter = filters[roll(4)],
                         .pool = m_pools[size_t(roll(2))]};
        if (chance(2))
            rule.exceptions.push_back(
                {.field = RecycleDays::Field::Grade, .value = u"A"_s, .days = 1 + roll(400)});
        return rule;
    }

    std::mt19937 m_dice;
    std::vector<UserId> m_users;
    std::vector<PoolId> m_pools;
};

TEST(RecyclingPropertyTest, WhatIsPreviewedIsWhatGoesAndUndoBringsItBackExactly)
{
    int moved = 0;
    int waited = 0;
    for (unsigned seed = 1; seed <= 25; ++seed) {
        SCOPED_TRACE(seed);
        RandomBase random(seed);
        auto &session = random.base.session();
        const auto list = random.snapshot();
        const auto preview = session.recycling().preview(list);
        const auto before = dumpOf(random.base.db());
        const auto lying = random.pooled();

        const auto automatic = session.recycling().run(list, RecycleRun::Automatic);
        if (preview.doubt != RecycleDoubt::None) {
            ++waited;
            EXPECT_EQ(automatic.operation, 0);
            EXPECT_EQ(dumpOf(random.base.db()), before) << "a run that waits changes nothing";
        }
        const auto run =
            automatic.operation ? automatic : session.recycling().run(list, RecycleRun::Confirmed);
        EXPECT_EQ(run.preview.entries, preview.entries);
        auto expected = lying;
        for (const auto &entry : preview.entries) {
            expected.insert(entry.customer.value);
            const auto customer = session.customers().get(entry.customer);
            EXPECT_EQ(customer.pool, entry.pool);
            EXPECT_EQ(customer.previousOwner, entry.owner);
            EXPECT_LE(entry.deadline, session.operations().today());
            EXPECT_EQ(session.pools().history(entry.customer).front().rule, entry.ruleName);
        }
        EXPECT_EQ(random.pooled(), expected) << "those of the preview went, and nobody else";
        moved += int(preview.entries.size());

        EXPECT_EQ(session.recycling().run(random.snapshot(), RecycleRun::Confirmed).operation, 0)
            << "a second run finds nobody";
        if (run.operation == 0)
            continue;
        session.undo().undo(run.operation);
        EXPECT_EQ(dumpOf(random.base.db()), before);
        EXPECT_EQ(session.recycling().run(random.snapshot(), RecycleRun::Confirmed).operation, 0)
            << "who was brought back is not taken again for the same deadline";
    }
    EXPECT_GT(moved, 100) << "the bases say something";
    EXPECT_GT(waited, 2);
}

TEST(RecyclingPropertyTest, OfAListThatIsOutOfDateGoesWhomTheFileStillNames)
{
    size_t gone = 0;
    size_t spared = 0;
    for (unsigned seed = 301; seed <= 325; ++seed) {
        SCOPED_TRACE(seed);
        RandomBase random(seed);
        auto &session = random.base.session();
        const auto list = random.snapshot();
        std::set<qint64> listed;
        for (const auto &entry : session.recycling().preview(list).entries)
            listed.insert(entry.customer.value);
        random.followUpSome();
        RandomActs acts(seed);
        for (unsigned i = 0; i < seed % 4;
             ++i) // of some bases nothing else, of others what concerns everybody
            SCOPED_TRACE(qPrintable(acts.one(session)));
        auto expected = session.recycling().preview(random.snapshot()).entries;
        std::erase_if(expected,
                      [&](const RecycleEntry &entry) { return !listed.contains(entry.customer.value); });

        const auto run = session.recycling().run(list, RecycleRun::Confirmed);

        EXPECT_EQ(run.preview.entries, expected);
        gone += expected.size();
        spared += listed.size() - expected.size();
    }
    EXPECT_GT(gone, 50U);
    EXPECT_GT(spared, 20U);
}

TEST(RecyclingPropertyTest, WhatIsToldOfARuleInAnInstantIsWhatItsPreviewLists)
{
    qint64 told = 0;
    for (unsigned seed = 201; seed <= 225; ++seed) {
        SCOPED_TRACE(seed);
        RandomBase random(seed);
        auto &session = random.base.session();
        const auto list = random.snapshot();
        const auto today = session.operations().today();
        const auto rules = session.recycleRules().on(today);
        const auto all = session.recycling().preview(list, rules, today).entries;
        for (size_t which = 0; which < rules.size(); ++which) {
            std::vector<RecycleEntry> entries;
            std::ranges::copy_if(all, std::back_inserter(entries),
                                 [&](const RecycleEntry &entry) { return entry.rule == rules[which].id; });
            EXPECT_EQ(session.recycling().impact(list, rules, which, today), impactOf(entries));
            told += qint64(entries.size());
        }
    }
    EXPECT_GT(told, 100);
}

TEST(RecyclingPropertyTest, NobodyGoesBeforeTheDayThatTheyWereShown)
{
    for (unsigned seed = 101; seed <= 110; ++seed) {
        SCOPED_TRACE(seed);
        RandomBase random(seed);
        auto &session = random.base.session();
        const auto list = random.snapshot();
        const auto today = session.operations().today();
        std::set<qint64> due;
        for (const auto &entry : session.recycling().preview(list).entries)
            due.insert(entry.customer.value);
        for (quint32 row = 0; row < list->rows(); ++row) {
            const auto on = list->number({CustomerField::RecycleOn}, row);
            const bool shownDue = on != kNoValue && on <= QDate(1970, 1, 1).daysTo(today);
            EXPECT_EQ(shownDue, due.contains(list->id(row))) << list->id(row);
            if (const auto next = session.recycling().nextOf({list->id(row)})) {
                EXPECT_EQ(QDate(1970, 1, 1).daysTo(next->deadline), on);
            }
        }
    }
}

} // namespace
