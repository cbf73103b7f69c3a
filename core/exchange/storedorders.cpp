#include "core/exchange/storedorders.h"

#include "core/base/tr.h"

#include <algorithm>

namespace crm {
namespace {

bool isSame(const SoldLine &a, const SoldLine &b)
{
    return a.product == b.product && a.quantity == b.quantity && a.price == b.price
        && a.discount == b.discount && a.amount == b.amount && a.description == b.description
        && a.ownDate == b.ownDate && a.ownRegion == b.ownRegion;
}

/// Nothing is known of what was sold.
bool isNameless(const SoldLine &line)
{
    return line.product == 0 && line.description.empty();
}

} // namespace

void insertOrderLine(ImportStatements &sql, qint64 order, qint64 position, const SoldLine &line)
{
    sql.insert(
        "INSERT INTO order_line(order_id, position, product_id, description, quantity, price, discount,"
        " amount, own_date, own_region) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        order, position, orNull(line.product), line.description, line.quantity, line.price, line.discount,
        line.amount, OptionalText(line.ownDate), line.ownRegion);
}

StoredOrders::StoredOrders(ImportStatements &sql)
    : m_sql(sql)
{
}

qint64 StoredOrders::find(qint64 customer, std::string_view number)
{
    const auto *row = m_sql.first(
        "SELECT id FROM sales_order WHERE customer_id = ? AND number = ? AND number <> ''", customer, number);
    return row ? row->integer(0) : 0;
}

qint64 StoredOrders::find(std::string_view number, bool *several)
{
    auto *row = m_sql.first(
        "SELECT id FROM sales_order WHERE number = ? AND number <> '' ORDER BY id LIMIT 2", number);
    if (!row)
        return 0;
    const auto id = row->integer(0);
    *several = row->step();
    return id;
}

StoredOrders::Order &StoredOrders::load(qint64 order)
{
    const auto [at, isFresh] = m_orders.try_emplace(order);
    auto &loaded = at->second;
    if (!isFresh)
        return loaded;
    if (const auto *row = m_sql.first("SELECT total, currency FROM sales_order WHERE id = ?", order)) {
        loaded.total = loaded.stored = row->integer(0);
        loaded.currency = view(*row, 1);
    }
    const auto read = [&](const RawStatement &row) {
        auto &line = loaded.lines.emplace_back();
        line.id = row.integer(0);
        line.texts = {std::string(view(row, 6)), std::string(view(row, 7)), std::string(view(row, 8))};
        line.sold = {row.integer(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5)};
        loaded.last = std::max(loaded.last, row.integer(9));
    };
    m_sql.each("SELECT id, product_id, quantity, price, discount, amount, description, own_date, own_region,"
               " position FROM order_line WHERE order_id = ? ORDER BY position, id",
               read, order);
    for (auto &line : loaded.lines) { // where they do not move any more
        line.sold.description = line.texts[0];
        line.sold.ownDate = line.texts[1];
        line.sold.ownRegion = line.texts[2];
    }
    return loaded;
}

bool StoredOrders::writeHeader(ImportedRow &row, const OrderRow &reader, qint64 order,
                               const OrderHeader &header)
{
    auto &loaded = load(order);
    auto *stored = m_sql.first("SELECT order_date, required, shipped, state, currency, country, region, city,"
                               " notes, owner_id, (SELECT name FROM app_user WHERE id = owner_id)"
                               " FROM sales_order WHERE id = ?",
                               order);
    RowChanges changes;
    for (int i = 0; i < OrderHeader::Columns; ++i) {
        const auto text = header.texts[size_t(i)];
        if (text.empty() || text == view(*stored, i))
            continue;
        if (loaded.isSeen && !view(*stored, i).empty())
            row.note(reader.headerField(i),
                     Tr::tr("The order has “%1” from a row before, which stays.").arg(stored->text(i)));
        else
            row.bring(changes, OrderHeader::column(i), reader.headerField(i), text, view(*stored, i));
    }
    const auto owner = stored->integer(OrderHeader::Columns);
    if (header.owner && header.owner != owner && !loaded.isSeen && !(owner && row.isFillOnly())) {
        changes.set("owner_id", orNull(header.owner));
        row.tellChange(reader.ownerField(), view(*stored, OrderHeader::Columns + 1),
                       row.text(reader.ownerField()));
    }
    stored->reset();
    loaded.isSeen = true;
    return m_sql.update("sales_order", order, changes);
}

StoredOrders::Line *StoredOrders::match(Order &order, const SoldLine &line, bool isTotal) const
{
    const auto isFree = [](const Line &stored) { return !stored.isTaken; };
    for (auto &stored : order.lines)
        if (isFree(stored) && isSame(stored.sold, line))
            return &stored;
    for (auto &stored : order.lines)
        if (isFree(stored) && stored.sold.product == line.product && line.product != 0)
            return &stored;
    for (auto &stored : order.lines)
        if (isTotal && isFree(stored) && isNameless(stored.sold))
            return &stored;
    return nullptr;
}

StoredOrders::Line *StoredOrders::standIn(Order &order) const
{
    const bool isOnly = order.lines.size() == 1 && !order.lines.front().isTaken;
    return isOnly && isNameless(order.lines.front().sold) ? &order.lines.front() : nullptr;
}

/// The lines are what was sold; a header that says another sum is told, and does not count.
RowFate StoredOrders::noteTotal(ImportedRow &row, const OrderRow &reader, const Order &order,
                                qint64 said) const
{
    if (said != order.total)
        row.note(reader.amountField(), Tr::tr("The lines of the order come to %1, which is what counts.")
                                           .arg(Amount{order.total}.toString(0)));
    return RowFate::Unchanged;
}

RowFate StoredOrders::writeLine(ImportedRow &row, const OrderRow &reader, qint64 id, const SoldLine &line)
{
    auto &order = load(id);
    order.row = row.line();
    const bool hasNamed =
        std::ranges::any_of(order.lines, [](const Line &stored) { return !isNameless(stored.sold); });
    auto *stored = match(order, line, reader.saysTotals());
    if (!stored && reader.saysTotals() && hasNamed)
        return noteTotal(row, reader, order, line.amount);
    if (!stored && row.mode() == ImportMode::Update)
        return row.isMissing(reader.numberField());
    if (!stored && !reader.saysTotals()) {
        if (auto *total = standIn(order)) {
            total->isTaken = true;
            order.said = total->sold.amount;
            order.number = reader.number(row);
            rewrite(order, *total, line);
            return RowFate::Created;
        }
    }
    if (!Amount{order.total + line.amount - (stored ? stored->sold.amount : 0)}.withinLimit())
        return row.reject(Tr::tr("The number is larger than 1,000,000,000,000."));
    if (!stored) {
        insert(id, order, line);
        return RowFate::Created;
    }
    stored->isTaken = true;
    if (isSame(stored->sold, line) || row.isFillOnly()) // no line has a figure that is empty
        return RowFate::Unchanged;
    if (row.mode() == ImportMode::Add)
        return row.isHere(reader.numberField());
    reader.tellChanges(row, stored->sold, line);
    rewrite(order, *stored, line);
    return RowFate::Updated;
}

void StoredOrders::rewrite(Order &order, const Line &stored, const SoldLine &line)
{
    RowChanges changes;
    changes.set("product_id", orNull(line.product));
    changes.set("quantity", std::optional(line.quantity));
    changes.set("price", std::optional(line.price));
    changes.set("discount", std::optional(line.discount));
    changes.set("amount", std::optional(line.amount));
    changes.set("description", line.description);
    changes.set("own_region", line.ownRegion);
    if (line.ownDate.empty())
        changes.set("own_date", std::optional<qint64>());
    else
        changes.set("own_date", line.ownDate);
    m_sql.update("order_line", stored.id, changes);
    order.total += line.amount - stored.sold.amount;
}

void StoredOrders::insert(qint64 id, Order &order, const SoldLine &line)
{
    insertOrderLine(m_sql, id, ++order.last, line);
    order.total += line.amount;
}

std::vector<ImportProblem> StoredOrders::remarks() const
{
    std::vector<ImportProblem> remarks;
    for (const auto &[id, order] : m_orders)
        if (order.said && *order.said != order.total)
            remarks.push_back(
                {.line = order.row,
                 .value = QString::fromStdString(order.number),
                 .reason = Tr::tr("The order was said to come to %1; its lines come to %2, which is "
                                  "what counts.")
                               .arg(Amount{*order.said}.toString(0), Amount{order.total}.toString(0)),
                 .weight = ImportProblem::Weight::Note});
    std::ranges::sort(remarks, {}, &ImportProblem::line);
    return remarks;
}

void StoredOrders::finish()
{
    for (const auto &[id, order] : m_orders) {
        if (order.total == order.stored)
            continue;
        RowChanges changes;
        changes.set("total", std::optional(order.total));
        m_sql.update("sales_order", id, changes);
    }
}

} // namespace crm
