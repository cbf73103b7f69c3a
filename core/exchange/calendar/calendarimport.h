#pragma once

#include "core/activity/activity.h"
#include "core/exchange/calendar/icsevent.h"

namespace crm {

class Operations;

/// What becomes of an event of a calendar.
enum class CalendarFate { Create, Update, Same, Reject };

struct CalendarImportRow
{
    IcsEvent event = {};
    CalendarFate fate = CalendarFate::Reject;
    Activity activity = {}; ///< as it will be; of Same as it is
    QString customer = {}; ///< by name
    QString reason = {}; ///< of Reject, for people
};

struct CalendarImportOutcome
{
    qint64 operation = 0; ///< 0: there was nothing to do
    int created = 0;
    int updated = 0;
};

/// Brings the events of other calendars in as activities. Whose they are is told by an event that is known
/// already, by our own number in it, by the mail addresses of who takes part, or by a customer's name in the
/// title; what belongs to nobody is rejected, as an activity is always with somebody.
class CalendarImport
{
public:
    explicit CalendarImport(Operations &operations);

    /// What would become of each; `customer`: of those that tell nobody else.
    std::vector<CalendarImportRow> preview(const std::vector<IcsEvent> &events,
                                           CustomerId customer = {}) const;
    /// Does it, as one operation. What is past counts as done, what lies ahead is planned; what was done here
    /// stays as it is.
    CalendarImportOutcome run(const std::vector<CalendarImportRow> &rows);

private:
    Activity activityOf(const IcsEvent &event, const Activity &known) const;
    CustomerId customerOf(const IcsEvent &event) const;
    QString ownNumber() const; ///< with which the numbers of our own events begin
    std::optional<ActivityId> knownAs(const QString &uid) const;

    Operations &m_operations;
    QString m_base; ///< by which our own events name the file
};

/// The keys on the command line: "create", "update", "same", "reject".
QString toKey(CalendarFate fate);
QString displayName(CalendarFate fate);

} // namespace crm
