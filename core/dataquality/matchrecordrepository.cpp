#include "core/dataquality/matchrecordrepository.h"

#include "core/operation/journal.h"
#include "core/storage/rawstatement.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kBatch = 20'000;
constexpr int kMostOperations = 2'000;
constexpr int kMostChanged = 5'000;

/// The records of a batch, found by their ids.
class Batch
{
public:
    explicit Batch(const CustomerSight *sight)
        : m_sight(sight)
    {
    }

    void begin(qint64 id, PoolId pool)
    {
        m_records.push_back({.id = id});
        m_pools.push_back(pool);
    }
    void add(qint64 id, MatchColumn column, const QString &text)
    {
        const auto found = std::ranges::lower_bound(m_records, id, {}, &MatchRecord::id);
        if (found == m_records.end() || found->id != id || text.isEmpty())
            return;
        const auto pool = m_pools[size_t(found - m_records.begin())];
        const bool name = found->values.empty(); // comes first, and always shows
        if (!name && m_sight && !m_sight->shows(pool, fieldOf(column)))
            return;
        found->values.push_back({int(column), text});
    }
    std::vector<MatchRecord> take()
    {
        for (auto &record : m_records)
            std::ranges::stable_sort(record.values, {}, &MatchValue::column);
        return std::move(m_records);
    }

private:
    const CustomerSight *m_sight;
    std::vector<MatchRecord> m_records;
    std::vector<PoolId> m_pools;
};

void bindRange(RawStatement &statement, qint64 first, qint64 last)
{
    statement.bind(1, first);
    statement.bind(2, last);
}

std::optional<MatchColumn> columnOfChannel(QByteArrayView kind)
{
    if (kind == "phone" || kind == "fax" || kind == "whatsapp")
        return MatchColumn::Phone;
    if (kind == "email")
        return MatchColumn::Mail;
    if (kind == "wechat" || kind == "qq")
        return MatchColumn::Messenger;
    return {};
}

} // namespace

MatchRecordRepository::MatchRecordRepository(const Connection &db)
    : m_db(db)
{
}

qint64 MatchRecordRepository::count() const
{
    return Statement(m_db, u"SELECT count(*) FROM customer"_s).number();
}

/// `which` is a condition over the customer's id, with the range as ?1 and ?2.
std::vector<MatchRecord> MatchRecordRepository::read(const QByteArray &which, qint64 first, qint64 last,
                                                     const CustomerSight *sight) const
{
    Batch batch(sight);
    const auto each = [&](const QByteArray &sql, const QByteArray &id, const auto &take) {
        RawStatement select(m_db.raw(), QByteArray(sql + QByteArray(which).replace("ID", id)));
        for (bindRange(select, first, last); select.step();)
            take(select);
    };
    each("SELECT id, kind, name, city, region, birthday, pool_id FROM customer WHERE ", "id",
         [&](const RawStatement &row) {
             const PoolId pool{row.integer(6)};
             if (sight && !sight->sees(pool))
                 return;
             const auto id = row.integer(0);
             const bool person = row.utf8(1) == "person";
             batch.begin(id, pool);
             batch.add(id, person ? MatchColumn::Person : MatchColumn::Company, row.text(2));
             batch.add(id, MatchColumn::Place, row.text(row.utf8(3).isEmpty() ? 4 : 3));
             if (person)
                 batch.add(id, MatchColumn::Birthday, row.text(5));
         });
    each("SELECT customer_id, name FROM contact WHERE ", "customer_id",
         [&](const RawStatement &row) { batch.add(row.integer(0), MatchColumn::Person, row.text(1)); });
    each("SELECT customer_id, kind, value FROM contact_point WHERE ", "customer_id",
         [&](const RawStatement &row) {
             if (const auto column = columnOfChannel(row.utf8(1)))
                 batch.add(row.integer(0), *column, row.text(2));
         });
    each("SELECT customer_id, street FROM address WHERE street <> '' AND ", "customer_id",
         [&](const RawStatement &row) { batch.add(row.integer(0), MatchColumn::Address, row.text(1)); });
    each("SELECT row_id, value FROM custom_value WHERE length(value) IN (15, 18) AND field_id IN"
         " (SELECT id FROM custom_field WHERE entity = 'customer') AND ",
         "row_id", [&](const RawStatement &row) {
             if (const auto text = row.text(1); isOfficialNumber(text))
                 batch.add(row.integer(0), MatchColumn::Number, text);
         });
    return batch.take();
}

void MatchRecordRepository::all(const CustomerSight *sight, const Take &take) const
{
    RawStatement edge(m_db.raw(),
                      "SELECT max(id) FROM (SELECT id FROM customer WHERE id > ?1 ORDER BY id LIMIT ?2)");
    for (qint64 last = 0;;) {
        const auto first = last;
        edge.bind(1, first);
        edge.bind(2, kBatch);
        if (!edge.step() || edge.isNull(0))
            return;
        last = edge.integer(0);
        edge.reset();
        if (!take(read("ID > ?1 AND ID <= ?2 ORDER BY ID", first, last, sight)))
            return;
    }
}

std::vector<MatchRecord> MatchRecordRepository::some(std::span<const qint64> customers) const
{
    std::vector<MatchRecord> records;
    for (const auto id : customers)
        std::ranges::move(read("ID BETWEEN ?1 AND ?2", id, id, nullptr), std::back_inserter(records));
    return records;
}

qint64 MatchRecordRepository::newestOperation() const
{
    return Statement(m_db, u"SELECT max(id) FROM operation"_s).number();
}

std::optional<QSet<qint64>> MatchRecordRepository::changedSince(qint64 last) const
{
    Statement select(m_db, u"SELECT id FROM operation WHERE id > :last ORDER BY id LIMIT :most"_s);
    const auto operations =
        select.bind("last"_L1, last).bind("most"_L1, kMostOperations).all([](const Statement &row) {
            return row.integer(0);
        });
    QSet<qint64> customers;
    for (const auto operation : operations) {
        const auto changes = Journal::changes(m_db, operation);
        customers.unite(changes.customers);
        if (changes.anyCustomer || customers.size() > kMostChanged)
            return {};
    }
    if (std::ssize(operations) == kMostOperations)
        return {};
    return customers;
}

std::optional<MatchHolder> MatchRecordRepository::holder(qint64 customer) const
{
    return Statement(m_db, u"SELECT owner_id, pool_id FROM customer WHERE id = :id"_s)
        .bind("id"_L1, customer)
        .first([](const Statement &row) {
            return MatchHolder{.owner = {row.integer(0)}, .pool = {row.integer(1)}};
        });
}

std::vector<qint64> MatchRecordRepository::sharing(const CustomerCard &card, int most) const
{
    std::vector<qint64> found;
    const auto take = [&](Statement &select) {
        for (select.bind("most"_L1, most).execute(); select.next();)
            if (std::ranges::find(found, select.integer(0)) == found.end())
                found.push_back(select.integer(0));
    };
    for (const auto &point : card.points) {
        if (point.normalized.isEmpty())
            continue;
        Statement select(m_db, uR"(
            SELECT customer_id FROM contact_point WHERE normalized = :value AND kind = :kind
            ORDER BY customer_id LIMIT :most)"_s);
        take(select.bind("value"_L1, point.normalized).bind("kind"_L1, toKey(point.kind)));
    }
    Statement select(m_db, u"SELECT id FROM customer WHERE name = :name ORDER BY id LIMIT :most"_s);
    take(select.bind("name"_L1, card.customer.name));
    return found;
}

} // namespace crm
