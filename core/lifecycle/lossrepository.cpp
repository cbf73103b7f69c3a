#include "core/lifecycle/lossrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kLosses = u"SELECT id, customer_id, lost_on, reason, notes, revoked_on, rev FROM customer_loss"_s;
const auto kMeasures =
    u"SELECT id, customer_id, measure, done_on, notes, result, result_on, owner_id, rev FROM winback"_s;

CustomerLoss readLoss(const Statement &row)
{
    return {.id = row.integer(0),
            .customer = {row.integer(1)},
            .on = row.date(2).value_or(QDate()),
            .reason = row.text(3),
            .notes = row.text(4),
            .revoked = row.date(5),
            .rev = row.integer(6)};
}

Winback readMeasure(const Statement &row)
{
    return {.id = row.integer(0),
            .customer = {row.integer(1)},
            .kind = winbackKindFromKey(row.text(2)).value_or(WinbackKind::Other),
            .on = row.date(3).value_or(QDate()),
            .notes = row.text(4),
            .result = winbackResultFromKey(row.text(5)).value_or(WinbackResult::Pending),
            .resultOn = row.date(6),
            .owner = {row.integer(7)},
            .rev = row.integer(8)};
}

} // namespace

LossRepository::LossRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<CustomerLoss> LossRepository::losses() const
{
    return Statement(m_db, kLosses + u" ORDER BY lost_on DESC, id DESC"_s).all(readLoss);
}

std::optional<CustomerLoss> LossRepository::openLoss(CustomerId customer) const
{
    return Statement(m_db, kLosses + u" WHERE customer_id = :id AND revoked_on IS NULL ORDER BY id DESC"_s)
        .bind("id"_L1, customer)
        .first(readLoss);
}

std::vector<Winback> LossRepository::measures(CustomerId customer) const
{
    return Statement(m_db, kMeasures + u" WHERE customer_id = :id ORDER BY done_on DESC, id DESC"_s)
        .bind("id"_L1, customer)
        .all(readMeasure);
}

std::vector<Winback> LossRepository::measures() const
{
    return Statement(m_db, kMeasures + u" ORDER BY done_on DESC, id DESC"_s).all(readMeasure);
}

QStringList LossRepository::reasons() const
{
    const auto found =
        Statement(m_db, u"SELECT reason FROM customer_loss GROUP BY reason ORDER BY count(*) DESC, reason"_s)
            .all([](const Statement &row) { return row.text(0); });
    return {found.begin(), found.end()};
}

std::optional<Winback> LossRepository::measure(qint64 id) const
{
    return Statement(m_db, kMeasures + u" WHERE id = :id"_s).bind("id"_L1, id).first(readMeasure);
}

std::vector<WinbackRate> LossRepository::rates() const
{
    return Statement(m_db, uR"(
        SELECT measure, count(*), count(*) FILTER (WHERE result = 'won'), count(*) FILTER (WHERE result = 'failed')
        FROM winback GROUP BY measure ORDER BY count(*) DESC, measure)"_s)
        .all([](const Statement &row) {
            return WinbackRate{.kind = winbackKindFromKey(row.text(0)).value_or(WinbackKind::Other),
                               .done = row.integer(1),
                               .won = row.integer(2),
                               .failed = row.integer(3)};
        });
}

bool LossRepository::exists(CustomerId customer) const
{
    return Statement(m_db, u"SELECT count(*) FROM customer WHERE id = :id"_s).bind("id"_L1, customer).number()
         > 0;
}

QString LossRepository::nameOf(CustomerId customer) const
{
    return Statement(m_db, u"SELECT name FROM customer WHERE id = :id"_s)
        .bind("id"_L1, customer)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(QString());
}

qint64 LossRepository::insert(const CustomerLoss &loss, qint64 createdAt)
{
    return Statement(m_db, uR"(
        INSERT INTO customer_loss(customer_id, lost_on, reason, notes, created_at)
        VALUES (:customer, :on, :reason, :notes, :at))"_s)
        .bind("customer"_L1, loss.customer)
        .bind("on"_L1, loss.on)
        .bind("reason"_L1, loss.reason)
        .bind("notes"_L1, loss.notes)
        .bind("at"_L1, createdAt)
        .execute()
        .insertedId();
}

void LossRepository::revoke(qint64 loss, QDate on)
{
    Statement(m_db, u"UPDATE customer_loss SET revoked_on = :on, rev = rev + 1 WHERE id = :id"_s)
        .bind("on"_L1, on)
        .bind("id"_L1, loss)
        .execute();
}

qint64 LossRepository::insert(const Winback &measure, qint64 createdAt)
{
    return Statement(m_db, uR"(
        INSERT INTO winback(customer_id, measure, done_on, notes, owner_id, created_at)
        VALUES (:customer, :kind, :on, :notes, :owner, :at))"_s)
        .bind("customer"_L1, measure.customer)
        .bind("kind"_L1, toKey(measure.kind))
        .bind("on"_L1, measure.on)
        .bind("notes"_L1, measure.notes)
        .bind("owner"_L1, measure.owner)
        .bind("at"_L1, createdAt)
        .execute()
        .insertedId();
}

bool LossRepository::update(const Winback &measure)
{
    return Statement(m_db, uR"(
        UPDATE winback SET result = :result, result_on = :on, notes = :notes, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s)
               .bind("result"_L1, toKey(measure.result))
               .bind("on"_L1, measure.resultOn)
               .bind("notes"_L1, measure.notes)
               .bind("id"_L1, measure.id)
               .bind("rev"_L1, measure.rev)
               .execute()
               .affectedRows()
        == 1;
}

} // namespace crm
