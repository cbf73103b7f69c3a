#include "core/exchange/calendar/calendarimport.h"

#include "core/activity/activityservice.h"
#include "core/operation/undoservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone kShanghai("Asia/Shanghai");

QString calendar(const QString &events)
{
    return u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"_s + events + u"END:VCALENDAR\r\n"_s;
}

QString event(const QString &lines)
{
    return u"BEGIN:VEVENT\r\n"_s + lines + u"END:VEVENT\r\n"_s;
}

QDateTime shanghai(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, kShanghai);
}

TEST(IcsEvents, TimesAreReadInWhateverZoneTheyStand)
{
    const std::pair<QString, QDateTime> cases[] = {
        {u"DTSTART:20261125T010000Z"_s, {{2026, 11, 25}, {9, 0}, kShanghai}},
        {u"DTSTART:20261125T090000"_s, {{2026, 11, 25}, {9, 0}, kShanghai}},
        {u"DTSTART;TZID=Asia/Tokyo:20261125T100000"_s, {{2026, 11, 25}, {9, 0}, kShanghai}},
        {u"DTSTART;TZID=\"China Standard Time\":20261125T090000"_s, {{2026, 11, 25}, {9, 0}, kShanghai}},
        {u"DTSTART;TZID=Nowhere/Else:20261125T090000"_s, {{2026, 11, 25}, {9, 0}, kShanghai}},
        {u"DTSTART;VALUE=DATE:20261125"_s, {{2026, 11, 25}, {0, 0}, kShanghai}}};
    for (const auto &[line, expected] : cases) {
        const auto events = readIcs(calendar(event(line + u"\r\n"_s)), kShanghai);
        ASSERT_EQ(events.size(), 1u) << line.toStdString();
        ASSERT_TRUE(events[0].at) << line.toStdString();
        EXPECT_EQ(shanghai(*events[0].at), expected) << line.toStdString();
    }
    EXPECT_FALSE(readIcs(calendar(event(u"DTSTART:tomorrow\r\n"_s)), kShanghai)[0].at);
    EXPECT_FALSE(readIcs(calendar(event(u"DTSTART:20260230T090000\r\n"_s)), kShanghai)[0].at);
}

TEST(IcsEvents, FoldedLinesEscapesAndWhatIsNestedAreUnderstood)
{
    const auto events = readIcs(
        calendar(
            event(u"UID:1\r\nSUMMARY:拜访宁波\r\n 五金\\, 带样品\r\nDESCRIPTION:第一行\\n第二行\r\n"
                  "DTSTART:20261125T010000Z\r\nDTEND:20261125T023000Z\r\nBEGIN:VALARM\r\nDESCRIPTION:提醒\r\n"
                  "END:VALARM\r\nATTENDEE;CN=\"Li; Lei\":MAILTO:Li@Example.com\r\nSTATUS:cancelled\r\n"_s)),
        kShanghai);
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].summary, u"拜访宁波五金, 带样品"_s);
    EXPECT_EQ(events[0].description, u"第一行\n第二行"_s);
    EXPECT_EQ(events[0].minutes, 90);
    EXPECT_EQ(events[0].mails, QStringList{u"li@example.com"_s});
    EXPECT_TRUE(events[0].isCancelled);
}

TEST(IcsEvents, WhatIsCutOffOrNoCalendarGivesNothing)
{
    EXPECT_TRUE(readIcs(u"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n"_s, kShanghai).empty());
    EXPECT_TRUE(readIcs(u"\n\n::;;=\"\n END:VEVENT\nEND:VEVENT\n"_s, kShanghai).empty());
    EXPECT_TRUE(readIcs(calendar(u"BEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO\r\n"_s), kShanghai).empty());
}

/// Now is 2026-11-22.
class CalendarImportTest : public testing::Test
{
protected:
    CalendarImport service() { return CalendarImport(base.session().operations()); }
    std::vector<CalendarImportRow> preview(const QString &events, CustomerId customer = {})
    {
        return service().preview(readIcs(calendar(events), base.session().operations().zone()), customer);
    }
    std::vector<Activity> planned(CustomerId customer)
    {
        return base.session().activities().plannedOf(customer);
    }

    TestBase base;
};

const auto kVisit = u"UID:visit-1\r\nSUMMARY:拜访宁波五金\r\nDTSTART:20261125T010000Z\r\nDURATION:PT1H\r\n"_s;

TEST_F(CalendarImportTest, AnEventBecomesAnActivityOfTheCustomerThatItNames)
{
    base.addCustomer(u"宁波"_s);
    const auto customer = base.addCustomer(u"宁波五金"_s);
    const auto before = dumpOf(base.db());
    const auto rows = preview(event(kVisit));
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].fate, CalendarFate::Create);
    EXPECT_EQ(rows[0].customer, u"宁波五金"_s) << "the longest name";
    EXPECT_EQ(dumpOf(base.db()), before) << "a preview changes nothing";
    const auto outcome = service().run(rows);
    EXPECT_EQ(outcome.created, 1);
    const auto activities = planned(customer);
    ASSERT_EQ(activities.size(), 1u);
    EXPECT_EQ(activities[0].minutes, 60);
    EXPECT_EQ(activities[0].text, u"拜访宁波五金"_s);
    base.session().undo().undo(outcome.operation);
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(CalendarImportTest, TheSameCalendarOnceMoreChangesNothingAndALaterOneMovesIt)
{
    const auto customer = base.addCustomer(u"宁波五金"_s);
    service().run(preview(event(kVisit)));
    EXPECT_EQ(preview(event(kVisit))[0].fate, CalendarFate::Same);
    auto moved = kVisit;
    moved.replace(u"20261125"_s, u"20261127"_s);
    const auto rows = preview(event(moved));
    EXPECT_EQ(rows[0].fate, CalendarFate::Update);
    EXPECT_EQ(service().run(rows).updated, 1);
    ASSERT_EQ(planned(customer).size(), 1u);
    EXPECT_EQ(shanghai(planned(customer)[0].at).date(), QDate(2026, 11, 27));
    service().run(preview(event(moved + u"STATUS:CANCELLED\r\n"_s)));
    EXPECT_TRUE(planned(customer).empty());
}

TEST_F(CalendarImportTest, WhatWasDoneHereStaysAsItIs)
{
    const auto customer = base.addCustomer(u"宁波五金"_s);
    service().run(preview(event(kVisit)));
    base.session().activities().complete(planned(customer)[0].id, u"谈成了"_s);
    auto moved = kVisit;
    moved.replace(u"20261125"_s, u"20261127"_s);
    EXPECT_EQ(preview(event(moved))[0].fate, CalendarFate::Same);
}

TEST_F(CalendarImportTest, WhoTakesPartIsKnownByTheirMail)
{
    const auto customer = base.session().customers().add(
        {.customer = {.name = u"苏州翔诚"_s},
         .points = {{.kind = ChannelKind::Email, .value = u"Li@Example.com"_s}}});
    const auto rows = preview(event(u"UID:2\r\nSUMMARY:周会\r\nDTSTART:20261125T010000Z\r\n"
                                    "ATTENDEE:mailto:li@example.com\r\n"_s));
    EXPECT_EQ(rows[0].activity.customer, customer);
}

TEST_F(CalendarImportTest, WhatBelongsToNobodyIsLeftOutWithItsReason)
{
    const auto customer = base.addCustomer(u"宁波五金"_s);
    const auto events = event(u"UID:3\r\nSUMMARY:牙医\r\nDTSTART:20261125T010000Z\r\n"_s);
    EXPECT_EQ(preview(events)[0].fate, CalendarFate::Reject);
    EXPECT_FALSE(preview(events)[0].reason.isEmpty());
    EXPECT_EQ(service().run(preview(events)).operation, 0);
    EXPECT_EQ(preview(events, customer)[0].fate, CalendarFate::Create) << "somebody says whose it is";
    EXPECT_EQ(preview(event(u"UID:4\r\nSUMMARY:拜访宁波五金\r\n"_s))[0].fate, CalendarFate::Reject)
        << "no time";
}

TEST_F(CalendarImportTest, TheSameEventTwiceInOneFileIsOne)
{
    const auto customer = base.addCustomer(u"宁波五金"_s);
    EXPECT_EQ(service().run(preview(event(kVisit) + event(kVisit))).created, 1);
    EXPECT_EQ(planned(customer).size(), 1u);
}

TEST_F(CalendarImportTest, WhatRepeatsComesAgainAndWhatIsPastIsDone)
{
    const auto customer = base.addCustomer(u"宁波五金"_s);
    service().run(preview(event(u"UID:5\r\nSUMMARY:回访宁波五金\r\nDTSTART:20261125T010000Z\r\n"
                                "RRULE:FREQ=MONTHLY;INTERVAL=3\r\n"_s)
                          + event(u"UID:6\r\nSUMMARY:拜访宁波五金\r\nDTSTART:20261001T010000Z\r\n"_s)));
    ASSERT_EQ(planned(customer).size(), 1u);
    EXPECT_EQ(planned(customer)[0].repeats, u"FREQ=MONTHLY;INTERVAL=3"_s);
    EXPECT_EQ(base.session().activities().ofCustomer(customer, 10).size(), 2u);
    EXPECT_TRUE(base.session().activities().lastFollowUp(customer)) << "a meeting that took place";
}

} // namespace
