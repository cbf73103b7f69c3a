#pragma once

#include <QDate>

#include <optional>
#include <string_view>

namespace crm {

enum class DateOrder { Unknown, DayMonthYear, MonthDayYear, YearMonthDay };

/// "dmy", "mdy", "ymd" as --date-order takes them, and back.
std::optional<DateOrder> dateOrderByName(std::string_view name);
const char *nameOf(DateOrder order);

/// What a text says about a day.
struct DateReading
{
    enum class State {
        Good,
        Ambiguous, ///< 03/04/2025: needs the order of the column
        Serial, ///< 45292: Excel's number of a day; `date` is what it would be
        Impossible, ///< 2025-02-30
        NoDate,
    };

    State state = State::NoDate;
    QDate date = {};
    int msecs = -1; ///< of the time of day, where there is one
    int offset = 0; ///< seconds east of UTC that the text names
    bool hasOffset = false;

    friend bool operator==(const DateReading &, const DateReading &) = default;
};

/// Reads a day, with or without a time: 2024-01-05, 2024/1/5, 2024.1.5, 2024年1月5日, 20240105, 5 Jan 2024,
/// Friday, Jan 5, 2024, 民國113年1月5日, 113/1/5, 1130105, 2024年1月5日 星期五 下午3点, and 03/04/2025 by
/// `order`. 24:00 is the day after. `text` is trimmed.
DateReading readDate(std::string_view text, DateOrder order = DateOrder::Unknown);

/// Milliseconds since midnight of "14:30", "下午2点半", "2:30 PM"; nothing of what is no time alone.
std::optional<int> readTimeOfDay(std::string_view text);

/// Finds out the order of a column from its texts; a day above 12 settles it, two that contradict unsettle
/// it.
class DateOrderFinder
{
public:
    void add(std::string_view text);

    /// Unknown where nothing needs an order, or nothing settles it.
    DateOrder order() const;
    /// True where texts were seen that need an order which the others do not give.
    bool isUnsettled() const { return m_ambiguous > 0 && order() == DateOrder::Unknown; }
    qint64 serials() const { return m_serials; }

private:
    qint64 m_ambiguous = 0;
    qint64 m_dayFirst = 0;
    qint64 m_monthFirst = 0;
    qint64 m_serials = 0;
};

} // namespace crm
