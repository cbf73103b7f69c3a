#pragma once

#include "core/base/daterange.h"
#include "core/customer/customer.h"

namespace crm {

using ActivityId = Id<struct ActivityTag>;

enum class ActivityKind { Call, Visit, Mail, Message, Meeting, Note, Task };
enum class ActivityState { Done, Planned, Cancelled };

/// A contact with a customer, done or planned. A next step is a planned activity that follows a done one.
struct Activity
{
    ActivityId id = {};
    CustomerId customer = {};
    ContactId contact = {};
    ActivityKind kind = ActivityKind::Call;
    ActivityState state = ActivityState::Done;
    qint64 at = 0; ///< when it happened, or is due
    std::optional<qint64> minutes = {};
    QString text = {};
    QString result = {};
    UserId owner = {};
    ActivityId follows = {};
    QString repeats = {}; ///< see Repeat; of what is planned again once it was done
    std::optional<QDate> repeatsFrom = {}; ///< the first day of those
    CustomValues custom = {};
    qint64 createdAt = 0;
    qint64 rev = 1;

    friend bool operator==(const Activity &, const Activity &) = default;
};

/// An activity as a calendar shows it.
struct CalendarEntry
{
    Activity activity = {};
    QString customer = {}; ///< by name

    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

/// What is to be done next, and when.
struct NextStep
{
    ActivityKind kind = ActivityKind::Call;
    qint64 at = 0;
    QString text = {};
};

/// Whether it counts as a follow-up (pool-rules.md): a completed call, visit, mail, message or meeting, not a
/// note.
bool isFollowUp(const Activity &activity);

/// The spellings used in the database, in exported files and on the command line.
QString toKey(ActivityKind kind);
std::optional<ActivityKind> activityKindFromKey(const QString &key);
QString toKey(ActivityState state);
ActivityState activityStateFromKey(const QString &key);
QString displayName(ActivityKind kind);
QString displayName(ActivityState state);

} // namespace crm
