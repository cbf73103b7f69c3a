#include "core/activity/repeatrules.h"

#include <gtest/gtest.h>

#include <libical/ical.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

QStringList days(const QString &rule, const QString &first, int most = 5)
{
    QStringList texts;
    const auto repeat = Repeat::parse(rule);
    if (!repeat)
        return {u"no rule"_s};
    for (const auto &day :
         occurrences(*repeat, QDate::fromString(first, Qt::ISODate), QDate(2100, 1, 1), most))
        texts << day.toString(Qt::ISODate);
    return texts;
}

TEST(RepeatRules, TheUsualOnesComeAsTheCalendarHasThem)
{
    EXPECT_EQ(days(u"FREQ=DAILY;INTERVAL=3"_s, u"2026-12-29"_s, 3),
              (QStringList{u"2026-12-29"_s, u"2027-01-01"_s, u"2027-01-04"_s}));
    EXPECT_EQ(days(u"FREQ=WEEKLY;BYDAY=MO,TH"_s, u"2026-11-23"_s, 3),
              (QStringList{u"2026-11-23"_s, u"2026-11-26"_s, u"2026-11-30"_s}));
    EXPECT_EQ(days(u"FREQ=MONTHLY"_s, u"2026-11-15"_s, 3),
              (QStringList{u"2026-11-15"_s, u"2026-12-15"_s, u"2027-01-15"_s}));
    EXPECT_EQ(days(u"FREQ=YEARLY"_s, u"2026-11-15"_s, 2), (QStringList{u"2026-11-15"_s, u"2027-11-15"_s}));
}

TEST(RepeatRules, EndsOfMonthsAndLeapDays)
{
    EXPECT_EQ(days(u"FREQ=MONTHLY"_s, u"2027-01-31"_s, 3),
              (QStringList{u"2027-01-31"_s, u"2027-03-31"_s, u"2027-05-31"_s}))
        << "months without the day are passed over";
    EXPECT_EQ(days(u"FREQ=MONTHLY;BYMONTHDAY=-1"_s, u"2028-01-31"_s, 3),
              (QStringList{u"2028-01-31"_s, u"2028-02-29"_s, u"2028-03-31"_s}));
    EXPECT_EQ(days(u"FREQ=YEARLY"_s, u"2028-02-29"_s, 2), (QStringList{u"2028-02-29"_s, u"2032-02-29"_s}));
    EXPECT_EQ(days(u"FREQ=MONTHLY;BYDAY=2TU"_s, u"2026-11-10"_s, 2),
              (QStringList{u"2026-11-10"_s, u"2026-12-08"_s}));
    EXPECT_EQ(days(u"FREQ=MONTHLY;BYDAY=-1FR"_s, u"2026-11-27"_s, 2),
              (QStringList{u"2026-11-27"_s, u"2026-12-25"_s}));
}

TEST(RepeatRules, TheyEndByNumberOrByDay)
{
    EXPECT_EQ(days(u"FREQ=WEEKLY;COUNT=2"_s, u"2026-11-23"_s),
              (QStringList{u"2026-11-23"_s, u"2026-11-30"_s}));
    EXPECT_EQ(days(u"FREQ=WEEKLY;UNTIL=20261130"_s, u"2026-11-23"_s).size(), 2);
    const auto twice = *Repeat::parse(u"FREQ=WEEKLY;COUNT=2"_s);
    EXPECT_EQ(nextOccurrence(twice, QDate(2026, 11, 23), QDate(2026, 11, 23)), QDate(2026, 11, 30));
    EXPECT_EQ(nextOccurrence(twice, QDate(2026, 11, 23), QDate(2026, 11, 30)), std::nullopt);
    const auto thirtieth = *Repeat::parse(u"FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30"_s);
    EXPECT_EQ(nextOccurrence(thirtieth, QDate(2027, 2, 1), QDate(2027, 2, 1)), std::nullopt)
        << "the 30th of every February never comes";
}

TEST(RepeatRules, WhatIsNotKnownIsRefusedAndWhatIsKnownComesBackAsItWas)
{
    for (const auto &text :
         {u""_s, u"INTERVAL=2"_s, u"FREQ=HOURLY"_s, u"FREQ=WEEKLY;BYDAY=XX"_s, u"FREQ=WEEKLY;INTERVAL=0"_s,
          u"FREQ=DAILY;BYDAY=MO"_s, u"FREQ=MONTHLY;BYSETPOS=1"_s, u"FREQ=MONTHLY;BYDAY=0MO"_s,
          u"FREQ=DAILY;COUNT=1;UNTIL=20300101"_s, u"FREQ=MONTHLY;BYMONTHDAY=32"_s, u"FREQ"_s, u"=;="_s})
        EXPECT_FALSE(Repeat::parse(text)) << text.toStdString();
    for (const auto &text :
         {u"FREQ=DAILY"_s, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10;WKST=SU"_s,
          u"FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20301231"_s, u"FREQ=MONTHLY;BYMONTHDAY=1,-1"_s, u"FREQ=YEARLY"_s})
        EXPECT_EQ(Repeat::parse(text)->toString(), text);
}

TEST(RepeatRules, WeeksBeginWhereTheSettingSays)
{
    EXPECT_EQ(weekOf(QDate(2026, 11, 22), Qt::Monday), QDate(2026, 11, 16)) << "a Sunday";
    EXPECT_EQ(weekOf(QDate(2026, 11, 22), Qt::Sunday), QDate(2026, 11, 22));
    EXPECT_EQ(weekOf(QDate(2027, 1, 1), Qt::Saturday), QDate(2026, 12, 26));
}

QStringList byLibical(const QString &rule, QDate first, int most)
{
    const auto start = icaltime_from_string(first.toString(u"yyyyMMdd"_s).toUtf8().constData());
    auto *iterator = icalrecur_iterator_new(icalrecurrencetype_from_string(rule.toUtf8().constData()), start);
    QStringList texts;
    for (auto at = icalrecur_iterator_next(iterator); texts.size() < most && !icaltime_is_null_time(at);
         at = icalrecur_iterator_next(iterator))
        texts << QDate(at.year, at.month, at.day).toString(Qt::ISODate);
    icalrecur_iterator_free(iterator);
    return texts;
}

TEST(RepeatRules, LibicalFindsTheSameDays)
{
    QStringList rules;
    for (const auto &base : {u"FREQ=DAILY"_s, u"FREQ=WEEKLY"_s, u"FREQ=MONTHLY"_s, u"FREQ=YEARLY"_s,
                             u"FREQ=WEEKLY;BYDAY=MO,WE,SU"_s, u"FREQ=WEEKLY;BYDAY=SU,MO;WKST=SU"_s,
                             u"FREQ=MONTHLY;BYMONTHDAY=1,15,-1"_s, u"FREQ=MONTHLY;BYMONTHDAY=29,30,31"_s,
                             u"FREQ=MONTHLY;BYDAY=1MO"_s, u"FREQ=MONTHLY;BYDAY=5FR"_s,
                             u"FREQ=MONTHLY;BYDAY=-1SU"_s, u"FREQ=MONTHLY;BYDAY=-5WE"_s})
        for (const auto &more :
             {u""_s, u";INTERVAL=2"_s, u";INTERVAL=5"_s, u";COUNT=7"_s, u";UNTIL=20290301"_s})
            rules << base + more;
    int compared = 0;
    for (const auto &rule : rules)
        for (QDate near(2027, 12, 20); near < QDate(2028, 3, 10); near = near.addDays(3)) {
            // A first day that fits the rule: RFC 5545 leaves others undefined.
            const auto repeat = *Repeat::parse(rule);
            auto free = repeat;
            free.count.reset();
            free.until.reset();
            free.interval = 1;
            const auto fits = occurrences(free, near, near.addYears(10), 1);
            ASSERT_FALSE(fits.empty()) << rule.toStdString();
            QStringList ours;
            for (const auto &day : occurrences(repeat, fits[0], QDate(2060, 1, 1), 40))
                ours << day.toString(Qt::ISODate);
            auto theirs = byLibical(rule, fits[0], 40);
            theirs.removeIf([](const QString &day) { return day > u"2060-01-01"_s; });
            ASSERT_EQ(ours.join(u' ').toStdString(), theirs.join(u' ').toStdString())
                << rule.toStdString() << " from " << fits[0].toString(Qt::ISODate).toStdString();
            ++compared;
        }
    EXPECT_GT(compared, 1'000);
}

} // namespace
