#pragma once

#include "core/directory/customerfield.h"

#include <QTimeZone>

#include <limits>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace crm {

class FactSource;

/// Stands for "no value" in a column of instants or numbers; smaller integers have their own smallest value.
constexpr qint64 kNoValue = std::numeric_limits<qint64>::min();

/// The row of a customer as the base has it; `id` is 0 where there is no such customer.
struct ProfileRecord
{
    qint64 id = 0;
    std::string code, kind, name, reading, initials, grade, source, industry, country, region, city;
    qint64 owner = 0;
    qint64 pool = 0;
    qint64 created = kNoValue;
    qint64 acquired = kNoValue;
    qint64 pooled = kNoValue;
    qint32 revision = 0;
    std::vector<qint64> tags = {}; // ascending
    std::vector<std::string> custom = {}; // one for each of DirectoryLists::customFields
};

/// Who and where to reach: the contacts, primary one first, and the contact points.
struct ReachRecord
{
    struct Contact
    {
        std::string name, reading, initials, title;
    };
    struct Point
    {
        std::string kind, value, normalized;
    };
    std::vector<Contact> contacts = {};
    std::vector<Point> points = {};
};

/// What orders (but cancelled ones) and activities add up to. Revenue is in the base's currency; orders in
/// others count, but do not add to it.
struct TradeRecord
{
    quint32 orders = 0;
    qint64 revenue = 0; // ten-thousandths
    qint32 lastOrder = std::numeric_limits<qint32>::min(); // days since 1970
    qint64 lastContact = kNoValue; // follow-ups: what was done, but notes and tasks
    qint64 nextActivity = kNoValue; // the first that is planned
};

/// A day of which the smallest stands for none, as a number that may be none.
constexpr qint64 numberOrNone(qint32 day)
{
    return day == std::numeric_limits<qint32>::min() ? kNoValue : day;
}

/// What the rules of recycling ask of a customer that somebody has; days since 1970 in the team's time zone.
struct DutyRecord
{
    static constexpr qint32 kNone = std::numeric_limits<qint32>::min();

    qint32 acquired = kNone;
    qint32 followedUp = kNone; // the last follow-up by the owner, or by an assistant
    qint32 won = kNone; // the last opportunity
    qint32 contractEnd = kNone; // of the latest contract
    qint32 protectedUntil = kNone;
    qint32 planned = kNone; // the last contact that is planned
    qint32 spared = kNone; // when rules took it back last, where that was undone
    bool openOpportunity = false;
    bool openComplaint = false;
};

/// The short lists that give ids their names.
struct DirectoryLists
{
    struct CustomField
    {
        qint64 id = 0;
        QString name;
        QString type;

        friend bool operator==(const CustomField &, const CustomField &) = default;
    };
    std::vector<CustomField> customFields = {};
    std::map<qint64, QString> users = {};
    std::map<qint64, QString> pools = {};
    std::map<qint64, QString> tags = {};
    /// A group of customers that conditions call by its name.
    struct Segment
    {
        qint64 id = 0;
        bool isList = false;
        QString expression = {}; ///< of a rule
        std::shared_ptr<const std::vector<qint64>> members = {}; ///< of a list: ids, ascending
    };
    std::map<QString, Segment> segments = {};
    std::shared_ptr<FactSource> facts = {}; ///< null: nobody satisfies a condition on what is no column
    QTimeZone zone = QTimeZone::utc();
    QString currency = {};
};

} // namespace crm
