#include "core/exchange/calendar/calendarimport.h"

#include "core/activity/activityrepository.h"
#include "core/activity/repeatrules.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/operation/operations.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kWholeDayHour = 9; ///< when what has no time of day is due
constexpr qint64 kLongest = 24 * 60;

/// "Call: 苏州翔诚", as our own events begin.
ActivityKind kindOf(const QString &summary)
{
    for (const auto kind : {ActivityKind::Call, ActivityKind::Visit, ActivityKind::Mail,
                            ActivityKind::Message, ActivityKind::Meeting, ActivityKind::Task})
        for (const auto &word : {displayName(kind), toKey(kind)})
            if (summary.startsWith(word, Qt::CaseInsensitive))
                return kind;
    return ActivityKind::Meeting;
}

} // namespace

QString toKey(CalendarFate fate)
{
    switch (fate) {
    case CalendarFate::Create: return u"create"_s;
    case CalendarFate::Update: return u"update"_s;
    case CalendarFate::Same: return u"same"_s;
    case CalendarFate::Reject: break;
    }
    return u"reject"_s;
}

QString displayName(CalendarFate fate)
{
    switch (fate) {
    case CalendarFate::Create: return Tr::tr("New");
    case CalendarFate::Update: return Tr::tr("Changed");
    case CalendarFate::Same: return Tr::tr("As it is");
    case CalendarFate::Reject: break;
    }
    return Tr::tr("Left out");
}

CalendarImport::CalendarImport(Operations &operations)
    : m_operations(operations)
    , m_base(Statement(operations.db(), u"SELECT uuid FROM meta"_s)
                 .first([](const Statement &row) { return row.text(0); })
                 .value_or(QString()))
{
}

QString CalendarImport::ownNumber() const
{
    return u"kingfisher:%1:activity:"_s.arg(m_base);
}

/// By a calendar that came before, or by the number that our own events carry.
std::optional<ActivityId> CalendarImport::knownAs(const QString &uid) const
{
    const auto own = ownNumber();
    if (uid.startsWith(own)) {
        bool isNumber = false;
        const auto id = uid.sliced(own.size()).toLongLong(&isNumber);
        return isNumber ? std::optional(ActivityId{id}) : std::nullopt;
    }
    return Statement(m_operations.db(), u"SELECT activity_id FROM calendar_event WHERE uid = :uid"_s)
        .bind("uid"_L1, uid)
        .first([](const Statement &row) { return ActivityId{row.integer(0)}; });
}

CustomerId CalendarImport::customerOf(const IcsEvent &event) const
{
    const auto first = [](Statement &select) {
        return select.first([](const Statement &row) { return CustomerId{row.integer(0)}; });
    };
    for (const auto &mail : event.mails) {
        Statement select(m_operations.db(), uR"(
            SELECT customer_id FROM contact_point WHERE normalized = :mail AND kind = 'email' ORDER BY id LIMIT 1)"_s);
        if (const auto found = first(select.bind("mail"_L1, mail)))
            return *found;
    }
    // The longest name that stands in the title or the place.
    Statement select(m_operations.db(), uR"(
        SELECT id FROM customer WHERE length(name) > 1 AND instr(:text, name) > 0
        ORDER BY length(name) DESC, id LIMIT 1)"_s);
    return first(select.bind("text"_L1, QString(event.summary + u'\n' + event.location)))
        .value_or(CustomerId());
}

/// `known`: what is there already, or a new one with its customer.
Activity CalendarImport::activityOf(const IcsEvent &event, const Activity &known) const
{
    auto activity = known;
    const auto zone = m_operations.zone();
    activity.at = *event.at;
    if (event.isWholeDay)
        activity.at =
            QDateTime(QDateTime::fromMSecsSinceEpoch(*event.at, zone).date(), QTime(kWholeDayHour, 0), zone)
                .toMSecsSinceEpoch();
    const bool isOver = activity.at < m_operations.clock().now();
    activity.state = event.isCancelled ? ActivityState::Cancelled
                   : isOver            ? ActivityState::Done
                                       : ActivityState::Planned;
    if (known.id.isValid() && event.uid.startsWith(ownNumber())) {
        activity.state = event.isCancelled ? ActivityState::Cancelled : known.state;
        return activity; // it came from here: only its time can be another
    }
    if (event.minutes && *event.minutes <= kLongest)
        activity.minutes = event.minutes;
    QStringList texts{event.summary, event.description};
    if (!event.location.isEmpty() && !event.description.contains(event.location))
        texts << event.location;
    texts.removeAll(QString());
    activity.text = texts.join(u'\n');
    if (!known.id.isValid()) {
        activity.kind = kindOf(event.summary);
        activity.owner = m_operations.actor().id();
    }
    const bool repeats =
        !event.repeats.isEmpty() && Repeat::parse(event.repeats) && activity.state == ActivityState::Planned;
    activity.repeats = repeats ? event.repeats : QString();
    activity.repeatsFrom =
        repeats ? std::optional(QDateTime::fromMSecsSinceEpoch(activity.at, zone).date()) : std::nullopt;
    return activity;
}

std::vector<CalendarImportRow> CalendarImport::preview(const std::vector<IcsEvent> &events,
                                                       CustomerId customer) const
{
    const ActivityRepository activities(m_operations.db());
    const CustomerRepository customers(m_operations.db());
    std::vector<CalendarImportRow> rows;
    for (const auto &event : events) {
        CalendarImportRow row{.event = event};
        const auto id = event.uid.isEmpty() ? std::nullopt : knownAs(event.uid);
        const auto known = id ? activities.find(*id) : std::nullopt;
        const auto whose = known ? known->customer : customerOf(event);
        const auto found = customers.find(whose.isValid() ? whose : customer);
        if (!event.at) {
            row.reason = Tr::tr("It has no time that can be read.");
        } else if (event.summary.isEmpty() && event.description.isEmpty()) {
            row.reason = Tr::tr("It has no title.");
        } else if (!found) {
            row.reason = Tr::tr("It names no customer, nor anybody who takes part and is known.");
        } else {
            row.customer = found->name;
            row.activity = known.value_or(Activity{.customer = found->id});
            const bool isSettled = known && known->state != ActivityState::Planned; // what was done stays
            if (!isSettled)
                row.activity = activityOf(event, row.activity);
            row.fate = !known                              ? CalendarFate::Create
                     : isSettled || row.activity == *known ? CalendarFate::Same
                                                           : CalendarFate::Update;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

CalendarImportOutcome CalendarImport::run(const std::vector<CalendarImportRow> &rows)
{
    m_operations.actor().require(Permission::Import);
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"calendar.import"_s);
    ActivityRepository activities(m_operations.db());
    CalendarImportOutcome outcome;
    for (const auto &row : rows) {
        auto activity = row.activity;
        if (row.fate == CalendarFate::Update) {
            outcome.updated += activities.update(activity);
        } else if (row.fate == CalendarFate::Create
                   && (row.event.uid.isEmpty() || !knownAs(row.event.uid))) { // the same twice in one file
            activity.createdAt = work.at();
            const auto id = activities.insert(activity);
            if (!row.event.uid.isEmpty())
                Statement(m_operations.db(), uR"(
                    INSERT INTO calendar_event(uid, activity_id) VALUES (:uid, :activity))"_s)
                    .bind("uid"_L1, row.event.uid)
                    .bind("activity"_L1, id)
                    .execute();
            ++outcome.created;
        }
    }
    work.note(u"count"_s, outcome.created + outcome.updated);
    outcome.operation = work.commit().operation;
    return outcome;
}

} // namespace crm
