#include "core/activity/activityservice.h"
#include "core/activity/repeatrules.h"
#include "core/operation/undoservice.h"
#include "core/security/userservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class CalendarTest : public testing::Test
{
protected:
    Session &session() { return base.session(); }
    ActivityService &activities() { return session().activities(); }
    QTimeZone zone() { return session().operations().zone(); }
    QDate today() { return session().operations().today(); }
    qint64 at(QDate day, QTime time) { return QDateTime(day, time, zone()).toMSecsSinceEpoch(); }
    ActivityId plan(qint64 at, const QString &repeats = {}, UserId owner = {})
    {
        return activities().record({.customer = customer,
                                    .kind = ActivityKind::Visit,
                                    .state = ActivityState::Planned,
                                    .at = at,
                                    .text = u"回访"_s,
                                    .owner = owner,
                                    .repeats = repeats});
    }
    void undo() { session().undo().undo(session().undo().nextUndo()->id); }

    TestBase base;
    CustomerId customer = base.addCustomer(u"甲"_s);
};

TEST_F(CalendarTest, ADayIsFromMidnightToMidnightWhereTheBaseIs)
{
    const auto day = today().addDays(3);
    const auto first = plan(at(day, QTime(0, 0)));
    const auto last = plan(at(day, QTime(23, 59, 59)));
    plan(at(day.addDays(1), QTime(0, 0)));
    plan(at(day.addDays(-1), QTime(23, 59, 59)));
    const auto found = activities().calendar(session().actor().id(), day, day);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].activity.id, first);
    EXPECT_EQ(found[1].activity.id, last);
    EXPECT_EQ(found[0].customer, u"甲"_s);
    EXPECT_EQ(activities().calendar({}, day.addDays(-1), day.addDays(1)).size(), 4U);
    EXPECT_TRUE(activities().calendar(UserId{99}, day, day).empty());
}

TEST_F(CalendarTest, WhatRepeatsIsPlannedAgainWhenItIsDoneAndUndoTakesBothBack)
{
    const auto id = plan(at(today(), QTime(14, 30)), u"FREQ=WEEKLY"_s);
    activities().complete(id, u"去过"_s);
    const auto planned = activities().plannedOf(customer);
    ASSERT_EQ(planned.size(), 1U);
    EXPECT_EQ(planned[0].at, at(today().addDays(7), QTime(14, 30)));
    EXPECT_EQ(planned[0].follows, id);
    EXPECT_EQ(planned[0].repeatsFrom, today());
    undo();
    ASSERT_EQ(activities().plannedOf(customer).size(), 1U);
    EXPECT_EQ(activities().plannedOf(customer)[0].id, id);
}

TEST_F(CalendarTest, WhatWasMissedIsNotMadeUpForAndTheDayStaysThatOfTheRule)
{
    const auto id = plan(at(today(), QTime(9, 0)), u"FREQ=WEEKLY;INTERVAL=2"_s);
    activities().reschedule(id, today().addDays(1), QTime(9, 0)); // once a day later
    base.clock().advance(31LL * 24 * 60 * 60 * 1000);
    activities().complete(id, u"去过"_s);
    ASSERT_EQ(activities().plannedOf(customer).size(), 1U);
    const auto next = activities().plannedOf(customer)[0];
    EXPECT_EQ(next.at, at(next.repeatsFrom->addDays(42), QTime(9, 0)))
        << "six weeks after the first, not a day later";
}

TEST_F(CalendarTest, TheLastOfANumberIsNotPlannedAgainAndNoRuleIsRefused)
{
    const auto id = plan(at(today(), QTime(9, 0)), u"FREQ=DAILY;COUNT=1"_s);
    activities().complete(id, u"去过"_s);
    EXPECT_TRUE(activities().plannedOf(customer).empty());
    EXPECT_THROW(plan(at(today(), QTime(9, 0)), u"FREQ=NEVER"_s), Error);
}

/// What is moved to a wall clock's time that a change of clocks leaves out, or has twice.
TEST(Clocks, AreChangedUnderWhatIsPlanned)
{
    struct Case
    {
        const char *zone;
        QDate day;
        QTime wanted;
        QTime shown; ///< at which it then stands
        int offset; ///< hours east of UTC
    };
    for (const auto &[name, day, wanted, shown, offset] : {
             Case{"Asia/Shanghai", QDate(2026, 3, 29), QTime(2, 30), QTime(2, 30), 8},
             Case{"Europe/Berlin", QDate(2026, 3, 29), QTime(1, 59), QTime(1, 59), 1},
             Case{"Europe/Berlin", QDate(2026, 3, 29), QTime(2, 30), QTime(3, 30), 2}, // there is none
             Case{"Europe/Berlin", QDate(2026, 3, 29), QTime(3, 0), QTime(3, 0), 2},
             Case{"Europe/Berlin", QDate(2026, 10, 25), QTime(1, 30), QTime(1, 30), 2},
             Case{"Europe/Berlin", QDate(2026, 10, 25), QTime(3, 0), QTime(3, 0), 1},
             Case{"America/New_York", QDate(2026, 3, 8), QTime(2, 15), QTime(3, 15), -4},
             Case{"America/Sao_Paulo", QDate(2018, 11, 4), QTime(0, 0), QTime(1, 0), -2}, // no midnight
             Case{"Pacific/Apia", QDate(2011, 12, 31), QTime(9, 0), QTime(9, 0),
                  14}, // after a day that was none
         }) {
        const QTimeZone zone(name);
        ASSERT_TRUE(zone.isValid()) << name;
        const auto instant = QDateTime(day, wanted, zone).toMSecsSinceEpoch();
        const auto back = QDateTime::fromMSecsSinceEpoch(instant, zone);
        EXPECT_EQ(back.time(), shown) << name << " " << day.toString(Qt::ISODate).toStdString();
        EXPECT_EQ(back.date(), day) << name;
        EXPECT_EQ(back.offsetFromUtc(), offset * 3'600) << name;
    }
}

TEST(Clocks, ADayBeginsEvenWhereItHasNoMidnight)
{
    EXPECT_EQ(QDate(2018, 11, 4).startOfDay(QTimeZone("America/Sao_Paulo")).time(), QTime(1, 0));
    EXPECT_EQ(QDate(2026, 3, 29)
                  .startOfDay(QTimeZone("Europe/Berlin"))
                  .secsTo(QDate(2026, 3, 30).startOfDay(QTimeZone("Europe/Berlin"))),
              23 * 3'600);
}

} // namespace
