#include "core/dataquality/qualityrepository.h"

#include "core/storage/rawstatement.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kBatch = 10'000;

QualityRule readRule(const Statement &row)
{
    QualityRule rule{.id = row.integer(0),
                     .kind = qualityKindFromKey(row.text(1)),
                     .field = row.text(2),
                     .days = int(row.integer(4)),
                     .weight = int(row.integer(5)),
                     .policy = row.text(6),
                     .active = row.boolean(7),
                     .rev = row.integer(8)};
    if (const auto applies = row.text(3); !applies.isEmpty())
        rule.applies = customerKindFromKey(applies);
    return rule;
}

Statement &bindRule(Statement &statement, const QualityRule &rule)
{
    return statement.bind("kind"_L1, toKey(rule.kind))
        .bind("field"_L1, rule.field)
        .bind("applies"_L1, rule.applies ? toKey(*rule.applies) : QString())
        .bind("days"_L1, rule.days)
        .bind("weight"_L1, rule.weight)
        .bind("policy"_L1, rule.policy)
        .bind("active"_L1, rule.active);
}

/// As `quality_score` names whose customers are meant.
qint64 keyOf(std::optional<UserId> owner)
{
    constexpr qint64 kAll = -1;
    return owner ? owner->value : kAll;
}

QString fieldOfChannel(QByteArrayView kind)
{
    if (kind == "phone" || kind == "fax" || kind == "whatsapp")
        return u"phone"_s;
    return kind == "email" ? u"email"_s : QString();
}

} // namespace

void QualityTally::add(double score)
{
    ++customers;
    sound += score >= 1;
    points += score;
}

QualityRepository::QualityRepository(const Connection &db, const QTimeZone &zone)
    : m_db(db)
    , m_zone(zone)
{
}

std::vector<QualityRule> QualityRepository::rules() const
{
    return Statement(m_db, uR"(
        SELECT id, kind, field, applies, days, weight, policy, active, rev FROM quality_rule
        ORDER BY CASE kind WHEN 'filled' THEN 0 WHEN 'valid' THEN 1 WHEN 'consistent' THEN 2 ELSE 3 END, id)"_s)
        .all(readRule);
}

qint64 QualityRepository::insert(const QualityRule &rule)
{
    Statement insert(m_db, uR"(
        INSERT INTO quality_rule(kind, field, applies, days, weight, policy, active)
        VALUES (:kind, :field, :applies, :days, :weight, :policy, :active))"_s);
    return bindRule(insert, rule).execute().insertedId();
}

bool QualityRepository::update(const QualityRule &rule)
{
    Statement update(m_db, uR"(
        UPDATE quality_rule
        SET kind = :kind, field = :field, applies = :applies, days = :days, weight = :weight, policy = :policy,
            active = :active, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    return bindRule(update, rule).bind("id"_L1, rule.id).bind("rev"_L1, rule.rev).execute().affectedRows()
        == 1;
}

void QualityRepository::remove(qint64 rule)
{
    Statement(m_db, u"DELETE FROM quality_rule WHERE id = :id"_s).bind("id"_L1, rule).execute();
}

qint64 QualityRepository::count() const
{
    return Statement(m_db, u"SELECT count(*) FROM customer"_s).number();
}

std::vector<QualityFacts> QualityRepository::batch(qint64 after, qint64 last) const
{
    std::vector<QualityFacts> all;
    const auto each = [&](QByteArrayView sql, const auto &take) {
        RawStatement select(m_db.raw(), sql);
        select.bind(1, after);
        select.bind(2, last);
        while (select.step())
            take(select);
    };
    const auto add = [&](qint64 id, const QString &field, const QString &value) {
        const auto found = std::ranges::lower_bound(all, CustomerId{id}, {}, &QualityFacts::id);
        if (found != all.end() && found->id.value == id && !field.isEmpty() && !value.isEmpty())
            found->values[field] << value;
    };
    // Of several, the one that is known best counts.
    const auto addDay = [&](qint64 id, const QString &field, qint64 at) {
        const auto found = std::ranges::lower_bound(all, CustomerId{id}, {}, &QualityFacts::id);
        if (found == all.end() || found->id.value != id || field.isEmpty())
            return;
        auto &day = found->confirmed[field];
        day = std::max(day, QDateTime::fromMSecsSinceEpoch(at, m_zone).date());
    };
    each("SELECT id, owner_id, pool_id, kind, country, created_at, city, region, industry, source, grade, "
         "birthday"
         " FROM customer WHERE id > ?1 AND id <= ?2 ORDER BY id",
         [&](const RawStatement &row) {
             const auto id = row.integer(0);
             all.push_back({.id = {id},
                            .owner = {row.integer(1)},
                            .pool = {row.integer(2)},
                            .kind = customerKindFromKey(row.text(3)),
                            .country = row.text(4),
                            .made = QDateTime::fromMSecsSinceEpoch(row.integer(5), m_zone).date()});
             int column = 6;
             for (const auto &field :
                  {u"city"_s, u"region"_s, u"industry"_s, u"source"_s, u"grade"_s, u"birthday"_s})
                 add(id, field, row.text(column++));
         });
    each("SELECT customer_id, name FROM contact WHERE customer_id > ?1 AND customer_id <= ?2",
         [&](const RawStatement &row) { add(row.integer(0), u"contact"_s, row.text(1)); });
    each("SELECT customer_id, kind, value, confirmed_at FROM contact_point"
         " WHERE customer_id > ?1 AND customer_id <= ?2",
         [&](const RawStatement &row) {
             const auto field = fieldOfChannel(row.utf8(1));
             add(row.integer(0), field, row.text(2));
             if (!row.isNull(3))
                 addDay(row.integer(0), field, row.integer(3));
         });
    each("SELECT customer_id, street, postal_code FROM address WHERE customer_id > ?1 AND customer_id <= ?2",
         [&](const RawStatement &row) {
             add(row.integer(0), u"address"_s, row.text(1));
             add(row.integer(0), u"postal_code"_s, row.text(2));
         });
    each("SELECT row_id, value FROM custom_value WHERE row_id > ?1 AND row_id <= ?2 AND length(value) IN "
         "(15, 18)"
         " AND value NOT GLOB '*[^0-9A-Za-z]*'"
         " AND field_id IN (SELECT id FROM custom_field WHERE entity = 'customer')",
         [&](const RawStatement &row) { add(row.integer(0), u"number"_s, row.text(1)); });
    each("SELECT customer_id, max(at) FROM activity WHERE customer_id > ?1 AND customer_id <= ?2 AND state = "
         "'done'"
         " GROUP BY customer_id",
         [&](const RawStatement &row) {
             const auto found =
                 std::ranges::lower_bound(all, CustomerId{row.integer(0)}, {}, &QualityFacts::id);
             if (found != all.end() && found->id.value == row.integer(0))
                 found->lastContact = QDateTime::fromMSecsSinceEpoch(row.integer(1), m_zone).date();
         });
    return all;
}

void QualityRepository::facts(const Take &take) const
{
    RawStatement edge(m_db.raw(),
                      "SELECT max(id) FROM (SELECT id FROM customer WHERE id > ?1 ORDER BY id LIMIT ?2)");
    for (qint64 last = 0;;) {
        const auto after = last;
        edge.bind(1, after);
        edge.bind(2, kBatch);
        if (!edge.step() || edge.isNull(0))
            return;
        last = edge.integer(0);
        edge.reset();
        if (!take(batch(after, last)))
            return;
    }
}

QualityFacts QualityRepository::factsOf(CustomerId customer) const
{
    auto found = batch(customer.value - 1, customer.value);
    return found.empty() ? QualityFacts() : std::move(found.front());
}

std::vector<QualityPoint> QualityRepository::points(CustomerId customer) const
{
    return Statement(m_db, uR"(
        SELECT p.id, p.kind, p.value, coalesce(k.name, ''), p.confirmed_at
        FROM contact_point p LEFT JOIN contact k ON k.id = p.contact_id
        WHERE p.customer_id = :customer AND p.kind IN ('phone', 'email')
        ORDER BY p.kind DESC, coalesce(k.is_primary, 1) DESC, p.is_primary DESC, p.id)"_s)
        .bind("customer"_L1, customer)
        .all([this](const Statement &row) {
            QualityPoint point{.id = row.integer(0),
                               .kind = channelKindFromKey(row.text(1)),
                               .value = row.text(2),
                               .contact = row.text(3)};
            if (const auto at = row.optionalInteger(4))
                point.confirmed = QDateTime::fromMSecsSinceEpoch(*at, m_zone).date();
            return point;
        });
}

int QualityRepository::confirm(CustomerId customer, std::span<const qint64> points, qint64 at)
{
    int found = 0;
    Statement update(m_db, uR"(
        UPDATE contact_point SET confirmed_at = :at, rev = rev + 1
        WHERE id = :id AND customer_id = :customer)"_s);
    for (const auto id : points)
        found += int(update.bind("at"_L1, at)
                         .bind("id"_L1, id)
                         .bind("customer"_L1, customer)
                         .execute()
                         .affectedRows());
    return found;
}

int QualityRepository::auditEvery() const
{
    return int(Statement(m_db, u"SELECT every_days FROM quality_schedule"_s).number());
}

void QualityRepository::setAuditEvery(int days)
{
    Statement(m_db, u"UPDATE quality_schedule SET every_days = :days, rev = rev + 1"_s)
        .bind("days"_L1, days)
        .execute();
}

void QualityRepository::keep(QDate day, std::optional<UserId> owner, const QualityTally &tally)
{
    Statement(m_db, uR"(
        DELETE FROM quality_score WHERE day = :day AND owner_id = :owner)"_s)
        .bind("day"_L1, day)
        .bind("owner"_L1, keyOf(owner))
        .execute();
    Statement(m_db, uR"(
        INSERT INTO quality_score(day, owner_id, customers, sound, score)
        VALUES (:day, :owner, :customers, :sound, :score))"_s)
        .bind("day"_L1, day)
        .bind("owner"_L1, keyOf(owner))
        .bind("customers"_L1, tally.customers)
        .bind("sound"_L1, tally.sound)
        .bind("score"_L1, qint64(std::llround(tally.score() * 10'000)))
        .execute();
}

std::vector<QualityDay> QualityRepository::days(std::optional<UserId> owner, QDate from) const
{
    return Statement(m_db, uR"(
        SELECT day, customers, sound, score FROM quality_score
        WHERE owner_id = :owner AND day >= :from ORDER BY day)"_s)
        .bind("owner"_L1, keyOf(owner))
        .bind("from"_L1, from)
        .all([](const Statement &row) {
            return QualityDay{.day = row.date(0).value_or(QDate()),
                              .customers = row.integer(1),
                              .sound = row.integer(2),
                              .score = double(row.integer(3)) / 10'000};
        });
}

} // namespace crm
