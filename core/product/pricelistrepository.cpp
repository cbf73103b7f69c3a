#include "core/product/pricelistrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT l.id, l.name, l.currency, l.grade, coalesce(l.segment_id, 0), l.valid_from, l.valid_until, l.active, l.notes,
           l.rev
    FROM price_list l)"_s;

PriceList read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .name = row.text(1),
            .currency = row.text(2),
            .grade = row.text(3),
            .segment = row.integer(4),
            .from = row.date(5),
            .until = row.date(6),
            .isActive = row.boolean(7),
            .notes = row.text(8),
            .rev = row.integer(9)};
}

Statement &bindFields(Statement &statement, const PriceList &list)
{
    return statement.bind("name"_L1, list.name)
        .bind("currency"_L1, list.currency)
        .bind("grade"_L1, list.grade)
        .bind("segment"_L1, list.segment > 0 ? std::optional(list.segment) : std::nullopt)
        .bind("from"_L1, list.from)
        .bind("until"_L1, list.until)
        .bind("active"_L1, list.isActive)
        .bind("notes"_L1, list.notes);
}

} // namespace

PriceListRepository::PriceListRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<PriceList> PriceListRepository::all() const
{
    return Statement(m_db, kSelect + u" ORDER BY l.name, l.id"_s).all(read);
}

std::vector<PriceEntry> PriceListRepository::entries(PriceListId id) const
{
    return Statement(m_db, uR"(
        SELECT e.product_id, p.name, e.quantity, e.price FROM price_entry e JOIN product p ON p.id = e.product_id
        WHERE e.list_id = :list ORDER BY p.name, e.product_id, e.quantity)"_s)
        .bind("list"_L1, id)
        .all([](const Statement &row) {
            return PriceEntry{{row.integer(0)}, row.text(1), row.amount(2), row.amount(3)};
        });
}

std::optional<PriceList> PriceListRepository::find(PriceListId id) const
{
    auto list = Statement(m_db, kSelect + u" WHERE l.id = :id"_s).bind("id"_L1, id).first(read);
    if (list)
        list->entries = entries(id);
    return list;
}

std::optional<PriceListId> PriceListRepository::named(const QString &name) const
{
    return Statement(m_db, u"SELECT id FROM price_list WHERE name = :name"_s)
        .bind("name"_L1, name)
        .first([](const Statement &row) { return PriceListId{row.integer(0)}; });
}

PriceListId PriceListRepository::insert(const PriceList &list)
{
    Statement insert(m_db, uR"(
        INSERT INTO price_list(name, currency, grade, segment_id, valid_from, valid_until, active, notes)
        VALUES (:name, :currency, :grade, :segment, :from, :until, :active, :notes))"_s);
    const PriceListId id{bindFields(insert, list).execute().insertedId()};
    writeEntries(list, id);
    return id;
}

bool PriceListRepository::update(const PriceList &list)
{
    Statement update(m_db, uR"(
        UPDATE price_list
        SET name = :name, currency = :currency, grade = :grade, segment_id = :segment, valid_from = :from,
            valid_until = :until, active = :active, notes = :notes, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    const bool isDone =
        bindFields(update, list).bind("id"_L1, list.id).bind("rev"_L1, list.rev).execute().affectedRows()
        == 1;
    if (isDone && entries(list.id) != list.entries) {
        Statement(m_db, u"DELETE FROM price_entry WHERE list_id = :id"_s).bind("id"_L1, list.id).execute();
        writeEntries(list, list.id);
    }
    return isDone;
}

void PriceListRepository::writeEntries(const PriceList &list, PriceListId id)
{
    for (const auto &entry : list.entries)
        Statement(m_db, uR"(
            INSERT INTO price_entry(list_id, product_id, quantity, price) VALUES (:list, :product, :quantity, :price))"_s)
            .bind("list"_L1, id)
            .bind("product"_L1, entry.product)
            .bind("quantity"_L1, entry.from)
            .bind("price"_L1, entry.price)
            .execute();
}

void PriceListRepository::remove(PriceListId id)
{
    Statement(m_db, u"DELETE FROM price_list WHERE id = :id"_s).bind("id"_L1, id).execute();
}

std::vector<PriceListRepository::Offer> PriceListRepository::offers(qint64 customer, const QString &currency,
                                                                    QDate day) const
{
    return Statement(m_db, uR"(
        SELECT e.product_id, e.quantity, e.price, (l.grade <> '') + 2 * (l.segment_id IS NOT NULL), l.valid_from
        FROM price_entry e JOIN price_list l ON l.id = e.list_id
        WHERE l.active <> 0 AND l.currency = :currency
          AND (l.valid_from IS NULL OR l.valid_from <= :day) AND (l.valid_until IS NULL OR l.valid_until >= :day)
          AND (l.grade = '' OR EXISTS (SELECT 1 FROM customer c WHERE c.id = :customer AND c.grade = l.grade))
          AND (l.segment_id IS NULL OR EXISTS (SELECT 1 FROM segment_member m
                                               WHERE m.segment_id = l.segment_id AND m.customer_id = :customer))
        ORDER BY e.product_id, e.id)"_s)
        .bind("currency"_L1, currency)
        .bind("day"_L1, day)
        .bind("customer"_L1, customer)
        .all([](const Statement &row) {
            return Offer{{row.integer(0)}, {row.amount(1), row.amount(2), int(row.integer(3)), row.date(4)}};
        });
}

} // namespace crm
