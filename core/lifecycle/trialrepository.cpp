#include "core/lifecycle/trialrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT t.id, t.customer_id, t.kind, t.product_id, t.item, t.quantity, t.given_on, t.until, t.result, t.result_on,
           t.notes, t.owner_id, t.note_id, t.ask_id, a.at, t.rev
    FROM trial t LEFT JOIN activity a ON a.id = t.ask_id AND a.state = 'planned')"_s;

Statement &bindFields(Statement &statement, const Trial &trial)
{
    return statement.bind("kind"_L1, toKey(trial.kind))
        .bind("product"_L1, trial.product)
        .bind("item"_L1, trial.item)
        .bind("quantity"_L1, trial.quantity)
        .bind("given"_L1, trial.given)
        .bind("until"_L1, trial.until.value_or(QDate()))
        .bind("result"_L1, toKey(trial.result))
        .bind("result_on"_L1, trial.resultOn.value_or(QDate()))
        .bind("notes"_L1, trial.notes)
        .bind("owner"_L1, trial.owner)
        .bind("note"_L1, trial.note)
        .bind("ask"_L1, trial.ask);
}

} // namespace

TrialRepository::TrialRepository(const Connection &db, const QTimeZone &zone)
    : m_db(db)
    , m_zone(zone)
{
}

std::vector<Trial> TrialRepository::read(Statement &statement) const
{
    return statement.all([this](const Statement &row) {
        Trial trial{.id = {row.integer(0)},
                    .customer = {row.integer(1)},
                    .kind = trialKindFromKey(row.text(2)).value_or(TrialKind::Sample),
                    .product = {row.integer(3)},
                    .item = row.text(4),
                    .quantity = row.amount(5),
                    .given = row.date(6).value_or(QDate()),
                    .until = row.date(7),
                    .result = trialResultFromKey(row.text(8)).value_or(TrialResult::Open),
                    .resultOn = row.date(9),
                    .notes = row.text(10),
                    .owner = {row.integer(11)},
                    .note = {row.integer(12)},
                    .ask = {row.integer(13)},
                    .rev = row.integer(15)};
        if (!row.isNull(14))
            trial.askOn = QDateTime::fromMSecsSinceEpoch(row.integer(14), m_zone).date();
        return trial;
    });
}

std::vector<Trial> TrialRepository::ofCustomer(CustomerId customer) const
{
    Statement rows(m_db, kSelect + u" WHERE t.customer_id = :customer ORDER BY t.given_on DESC, t.id DESC"_s);
    return read(rows.bind("customer"_L1, customer));
}

std::vector<Trial> TrialRepository::open() const
{
    Statement rows(m_db, kSelect + u" WHERE t.result = 'open' ORDER BY t.given_on, t.id"_s);
    return read(rows);
}

std::optional<Trial> TrialRepository::find(TrialId id) const
{
    Statement row(m_db, kSelect + u" WHERE t.id = :id"_s);
    const auto found = read(row.bind("id"_L1, id));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

TrialId TrialRepository::insert(const Trial &trial, qint64 createdAt)
{
    Statement insert(m_db, uR"(
        INSERT INTO trial(customer_id, kind, product_id, item, quantity, given_on, until, result, result_on, notes,
                          owner_id, note_id, ask_id, created_at)
        VALUES (:customer, :kind, :product, :item, :quantity, :given, :until, :result, :result_on, :notes,
                :owner, :note, :ask, :created_at))"_s);
    return {bindFields(insert, trial)
                .bind("customer"_L1, trial.customer)
                .bind("created_at"_L1, createdAt)
                .execute()
                .insertedId()};
}

bool TrialRepository::update(const Trial &trial)
{
    Statement update(m_db, uR"(
        UPDATE trial
        SET kind = :kind, product_id = :product, item = :item, quantity = :quantity, given_on = :given,
            until = :until, result = :result, result_on = :result_on, notes = :notes, owner_id = :owner,
            note_id = :note, ask_id = :ask, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    return bindFields(update, trial)
               .bind("id"_L1, trial.id)
               .bind("rev"_L1, trial.rev)
               .execute()
               .affectedRows()
        == 1;
}

void TrialRepository::remove(TrialId id)
{
    Statement(m_db, u"DELETE FROM trial WHERE id = :id"_s).bind("id"_L1, id).execute();
}

std::vector<TrialRepository::Outcome> TrialRepository::outcomes(const DateRange &dates) const
{
    return Statement(m_db, uR"(
        SELECT coalesce(p.name, t.item), t.customer_id, t.given_on, t.result, t.result_on,
               (SELECT min(o.order_date) FROM sales_order o
                WHERE o.customer_id = t.customer_id AND o.state <> 'cancelled' AND o.order_date >= t.given_on)
        FROM trial t LEFT JOIN product p ON p.id = t.product_id
        WHERE (:from IS NULL OR t.given_on >= :from) AND (:to IS NULL OR t.given_on <= :to)
        ORDER BY t.id)"_s)
        .bind("from"_L1, dates.from.value_or(QDate()))
        .bind("to"_L1, dates.to.value_or(QDate()))
        .all([](const Statement &row) {
            return Outcome{.item = row.text(0),
                           .customer = row.integer(1),
                           .given = row.date(2).value_or(QDate()),
                           .result = trialResultFromKey(row.text(3)).value_or(TrialResult::Open),
                           .resultOn = row.date(4),
                           .ordered = row.date(5)};
        });
}

QString TrialRepository::nameOf(CustomerId customer) const
{
    return Statement(m_db, u"SELECT name FROM customer WHERE id = :id"_s)
        .bind("id"_L1, customer)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(QString());
}

} // namespace crm
