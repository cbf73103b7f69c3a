#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace crm {

/// When something comes again, as a part of RRULE of RFC 5545: by days, weeks, months or years, with an
/// interval, and an end by number or by day. Whole days; the time of day stays.
struct Repeat
{
    enum class Every { Day, Week, Month, Year };
    /// The second Tuesday of a month: {2, Tuesday}; the last Friday: {-1, Friday}.
    struct Nth
    {
        int place = 1;
        Qt::DayOfWeek day = Qt::Monday;

        friend bool operator==(const Nth &, const Nth &) = default;
    };

    Every every = Every::Week;
    int interval = 1;
    std::vector<Qt::DayOfWeek> weekDays = {}; ///< of weeks; empty: that of the first day
    std::vector<int> monthDays = {}; ///< of months, 1 to 31 or -1 to -31 from the end; empty: as the first
    std::optional<Nth> nth = {}; ///< of months, instead of `monthDays`
    std::optional<int> count = {}; ///< the first one included
    std::optional<QDate> until = {}; ///< the last day on which it may be
    Qt::DayOfWeek weekStart = Qt::Monday; ///< of weeks with an interval

    /// Reads "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10". Nothing for what is no rule, and for parts of
    /// RRULE that are not known here.
    static std::optional<Repeat> parse(QStringView text);
    QString toString() const;

    friend bool operator==(const Repeat &, const Repeat &) = default;
};

/// The days on which it is, from `first` on, which is one of them where it fits the rule: at most `most`, and
/// none later than `last`. A month or a year that lacks the day is passed over, as RFC 5545 has it.
std::vector<QDate> occurrences(const Repeat &repeat, QDate first, QDate last, int most);

/// The first one after a day; nothing where there is none within a lifetime.
std::optional<QDate> nextOccurrence(const Repeat &repeat, QDate first, QDate after);

/// The first day of the week in which a day lies.
QDate weekOf(QDate day, Qt::DayOfWeek start);

} // namespace crm
