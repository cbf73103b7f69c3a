#include "core/activity/activityservice.h"
#include "core/exchange/export/exportservice.h"
#include "core/storage/statement.h"
#include "tests/support/testbase.h"

#include <QFile>

#include <gtest/gtest.h>
#include <libical/ical.h>

#include <memory>

using namespace crm;
using namespace Qt::StringLiterals;

// What is written as a calendar, read by the library of others.

namespace {

struct Free
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

class Calendar : public testing::Test
{
protected:
    ActivityId record(const QString &text, qint64 at, const std::optional<NextStep> &next = {})
    {
        return base.session().activities().record(
            {.customer = customer, .kind = ActivityKind::Call, .at = at, .text = text}, next);
    }
    void read()
    {
        base.session().exports().run({.kind = ImportKind::Activities, .path = base.file(u"a.ics"_s)});
        QFile file(base.file(u"a.ics"_s));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        bytes = file.readAll();
        whole.reset(icalparser_parse_string(bytes.constData()));
        ASSERT_TRUE(whole);
        EXPECT_EQ(icalcomponent_count_errors(whole.get()), 0);
        for (auto *event = icalcomponent_get_first_component(whole.get(), ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(whole.get(), ICAL_VEVENT_COMPONENT))
            events.push_back(event);
    }
    static qint64 start(icalcomponent *event)
    {
        return icaltime_as_timet(icalcomponent_get_dtstart(event)) * 1000;
    }

    static constexpr qint64 kAt = 1'798'000'000'000; // of whole seconds
    TestBase base;
    CustomerId customer = base.addCustomer(u"甲,乙;丙\\公司"_s);
    QByteArray bytes;
    std::unique_ptr<icalcomponent, Free> whole;
    std::vector<icalcomponent *> events;
};

TEST_F(Calendar, EveryTextComesBackAtItsTime)
{
    QStringList texts{u"第一行\n第二行; a, b\\c"_s,
                      QString(u"很长的内容，折行的地方不能落在一个字的中间。"_s).repeated(12)};
    for (const auto &text : texts)
        record(text, kAt);
    read();
    ASSERT_EQ(events.size(), size_t(texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(QString::fromUtf8(icalcomponent_get_description(events[size_t(i)])), texts[i]);
        EXPECT_EQ(start(events[size_t(i)]), kAt);
        EXPECT_TRUE(
            QString::fromUtf8(icalcomponent_get_summary(events[size_t(i)])).contains(u"甲,乙;丙\\公司"_s));
    }
    for (const auto &line : bytes.split('\n'))
        EXPECT_LE(line.size(), 76) << line.toStdString();
}

TEST_F(Calendar, WhatIsPlannedRingsAndWhatWasDoneDoesNot)
{
    record(u"报价"_s, kAt, NextStep{.at = kAt + 86'400'000, .text = u"回访"_s});
    Statement(base.db(), u"UPDATE activity SET minutes = 45 WHERE state = 'done'"_s).execute();
    read();
    ASSERT_EQ(events.size(), 2U);
    const auto rings = [](icalcomponent *event) {
        return icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT) != nullptr;
    };
    for (auto *event : events) {
        EXPECT_EQ(rings(event), start(event) > kAt);
        if (start(event) == kAt) {
            EXPECT_EQ(icaldurationtype_as_int(icalcomponent_get_duration(event)), 45 * 60);
        }
    }
    QSet<QByteArray> numbers; // a calendar that reads it again knows each of them
    for (auto *event : events)
        numbers.insert(icalcomponent_get_uid(event));
    EXPECT_EQ(size_t(numbers.size()), events.size());
}

TEST_F(Calendar, WhatWasCancelledSaysSo)
{
    record(u"报价"_s, kAt);
    Statement(base.db(), u"UPDATE activity SET state = 'cancelled'"_s).execute();
    read();
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(icalcomponent_get_status(events[0]), ICAL_STATUS_CANCELLED);
}

} // namespace
