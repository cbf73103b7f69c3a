#include "core/activity/activityrepository.h"

#include "core/customfield/customvaluerepository.h"
#include "core/storage/where.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kColumns = uR"(
    a.id, a.customer_id, a.contact_id, a.kind, a.state, a.at, a.minutes, a.text, a.result, a.owner_id, a.follows_id,
    a.created_at, a.rev, a.repeats, a.repeats_from)"_s;
const QString kSelect = u"SELECT "_s + kColumns + u" FROM activity a"_s;

Activity read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .customer = {row.integer(1)},
            .contact = {row.integer(2)},
            .kind = activityKindFromKey(row.text(3)).value_or(ActivityKind::Note),
            .state = activityStateFromKey(row.text(4)),
            .at = row.integer(5),
            .minutes = row.optionalInteger(6),
            .text = row.text(7),
            .result = row.text(8),
            .owner = {row.integer(9)},
            .follows = {row.integer(10)},
            .repeats = row.text(13),
            .repeatsFrom = row.date(14),
            .createdAt = row.integer(11),
            .rev = row.integer(12)};
}

Statement &bindFields(Statement &statement, const Activity &activity)
{
    return statement.bind("customer"_L1, activity.customer)
        .bind("contact"_L1, activity.contact)
        .bind("kind"_L1, toKey(activity.kind))
        .bind("state"_L1, toKey(activity.state))
        .bind("at"_L1, activity.at)
        .bind("minutes"_L1, activity.minutes)
        .bind("text"_L1, activity.text)
        .bind("result"_L1, activity.result)
        .bind("owner"_L1, activity.owner)
        .bind("follows"_L1, activity.follows)
        .bind("repeats"_L1, activity.repeats)
        .bind("repeats_from"_L1, activity.repeatsFrom);
}

} // namespace

ActivityRepository::ActivityRepository(const Connection &db)
    : m_db(db)
{
}

std::optional<Activity> ActivityRepository::find(ActivityId id) const
{
    auto activity = Statement(m_db, kSelect + u" WHERE id = :id"_s).bind("id"_L1, id).first(read);
    if (activity)
        activity->custom = CustomValueRepository(m_db).of(FieldEntity::Activity, id.value);
    return activity;
}

std::vector<Activity> ActivityRepository::ofCustomer(CustomerId customer, int limit,
                                                     const std::optional<Activity> &before) const
{
    Where where;
    where.add(u"customer_id = :customer"_s, "customer"_L1, customer);
    if (before) {
        where.add(u"(at < :at OR (at = :at AND id < :last))"_s, "at"_L1, before->at);
        where.add(u"id <> :last"_s, "last"_L1, before->id);
    }
    Statement select(m_db, kSelect + where.sql() + u" ORDER BY at DESC, id DESC LIMIT :limit"_s);
    return where.bindTo(select).bind("limit"_L1, limit).all(read);
}

std::vector<Activity> ActivityRepository::planned(UserId owner, qint64 until) const
{
    Where where;
    where.add(u"state = 'planned'"_s);
    where.add(u"at < :until"_s, "until"_L1, until);
    if (owner.isValid())
        where.add(u"owner_id = :owner"_s, "owner"_L1, owner);
    Statement select(m_db, kSelect + where.sql() + u" ORDER BY at, id"_s);
    return where.bindTo(select).all(read);
}

std::vector<CalendarEntry> ActivityRepository::between(UserId owner, qint64 from, qint64 until) const
{
    // Each half has an index of its own, which neither would use if they were one.
    const QString half = u"SELECT "_s + kColumns + uR"(, c.name
        FROM activity a JOIN customer c ON c.id = a.customer_id
        WHERE a.owner_id IN (SELECT id FROM app_user WHERE :owner IS NULL OR id = :owner)
          AND a.at >= :from AND a.at < :until AND a.state = '%1')"_s;
    Statement select(m_db,
                     half.arg(u"done"_s) + u" UNION ALL "_s + half.arg(u"planned"_s) + u" ORDER BY 6, 1"_s);
    return select.bind("owner"_L1, owner)
        .bind("from"_L1, from)
        .bind("until"_L1, until)
        .all([](const Statement &row) {
            return CalendarEntry{read(row), row.text(15)};
        });
}

std::vector<Activity> ActivityRepository::plannedOf(CustomerId customer) const
{
    Statement select(m_db,
                     kSelect + u" WHERE customer_id = :customer AND state = 'planned' ORDER BY at, id"_s);
    return select.bind("customer"_L1, customer).all(read);
}

std::optional<Activity> ActivityRepository::lastFollowUp(CustomerId customer) const
{
    Statement select(m_db, kSelect + uR"(
        WHERE customer_id = :customer AND state = 'done' AND kind NOT IN ('note', 'task')
        ORDER BY at DESC, id DESC LIMIT 1)"_s);
    return select.bind("customer"_L1, customer).first(read);
}

qint64 ActivityRepository::count(CustomerId customer) const
{
    return Statement(m_db, u"SELECT count(*) FROM activity WHERE customer_id = :customer"_s)
        .bind("customer"_L1, customer)
        .number();
}

ActivityId ActivityRepository::insert(const Activity &activity)
{
    Statement insert(m_db, uR"(
        INSERT INTO activity(customer_id, contact_id, kind, state, at, minutes, text, result, owner_id, follows_id,
                             repeats, repeats_from, created_at)
        VALUES (:customer, :contact, :kind, :state, :at, :minutes, :text, :result, :owner, :follows, :repeats,
                :repeats_from, :created_at))"_s);
    const ActivityId id{
        bindFields(insert, activity).bind("created_at"_L1, activity.createdAt).execute().insertedId()};
    CustomValueRepository(m_db).write(activity.custom, {}, id.value);
    return id;
}

bool ActivityRepository::update(const Activity &activity)
{
    Statement update(m_db, uR"(
        UPDATE activity
        SET customer_id = :customer, contact_id = :contact, kind = :kind, state = :state, at = :at,
            minutes = :minutes, text = :text, result = :result, owner_id = :owner, follows_id = :follows,
            repeats = :repeats, repeats_from = :repeats_from, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    bindFields(update, activity).bind("id"_L1, activity.id).bind("rev"_L1, activity.rev);
    if (update.execute().affectedRows() != 1)
        return false;
    CustomValueRepository values(m_db);
    values.write(activity.custom, values.of(FieldEntity::Activity, activity.id.value), activity.id.value);
    return true;
}

void ActivityRepository::remove(ActivityId id)
{
    CustomValueRepository(m_db).remove(FieldEntity::Activity, id.value);
    Statement(m_db, u"DELETE FROM activity WHERE id = :id"_s).bind("id"_L1, id).execute();
}

} // namespace crm
