#include "core/security/recordviewrepository.h"

#include "core/operation/rowimage.h"
#include "core/security/fieldcolumns.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// A table whose rows belong to customers; `customer` is how it names one, of the row `t`.
struct OwnedTable
{
    QString name;
    QString customer = u"t.customer_id"_s;
};

/// What is told of a record by several tables is seen, or not, as one.
std::optional<RecordKind> kindOf(const QString &table)
{
    using K = RecordKind;
    static const QHash<QString, K> kinds = {
        {u"contact"_s, K::Contact},         {u"contact_point"_s, K::Contact},
        {u"address"_s, K::Contact},         {u"sales_order"_s, K::Order},
        {u"order_line"_s, K::Order},        {u"activity"_s, K::Activity},
        {u"contract"_s, K::Contract},       {u"complaint"_s, K::Complaint},
        {u"opportunity"_s, K::Opportunity}, {u"delivery"_s, K::Order},
        {u"delivery_line"_s, K::Order},     {u"instalment"_s, K::Order},
        {u"payment"_s, K::Order},           {u"goods_return"_s, K::Order},
        {u"return_line"_s, K::Order},       {u"stage_approval"_s, K::Opportunity}};
    const auto it = kinds.constFind(table);
    return it == kinds.constEnd() ? std::nullopt : std::optional(*it);
}

/// Those that name it otherwise than by customer_id.
const std::vector<OwnedTable> &indirectlyOwned()
{
    static const std::vector<OwnedTable> tables = {
        {u"order_line"_s, u"(SELECT o.customer_id FROM main.sales_order o WHERE o.id = t.order_id)"_s},
        {u"delivery_line"_s, u"(SELECT d.customer_id FROM main.delivery d WHERE d.id = t.delivery_id)"_s},
        {u"stage_approval"_s,
         u"(SELECT o.customer_id FROM main.opportunity o WHERE o.id = t.opportunity_id)"_s},
        {u"return_line"_s, u"(SELECT r.customer_id FROM main.goods_return r WHERE r.id = t.return_id)"_s},
        {u"custom_value"_s, uR"((SELECT CASE f.entity
                WHEN 'customer' THEN t.row_id
                WHEN 'contact' THEN (SELECT r.customer_id FROM main.contact r WHERE r.id = t.row_id)
                WHEN 'sales_order' THEN (SELECT r.customer_id FROM main.sales_order r WHERE r.id = t.row_id)
                WHEN 'activity' THEN (SELECT r.customer_id FROM main.activity r WHERE r.id = t.row_id) END
              FROM main.custom_field f WHERE f.id = t.field_id))"_s},
    };
    return tables;
}

/// Whatever the schema holds: a table that comes later is not forgotten.
std::vector<OwnedTable> ownedTables(const Connection &db)
{
    auto tables = indirectlyOwned();
    Statement named(db, uR"(
        SELECT m.name FROM main.sqlite_master m JOIN pragma_table_info(m.name, 'main') c
        WHERE m.type = 'table' AND c.name = 'customer_id' ORDER BY m.name)"_s);
    for (named.execute(); named.next();)
        tables.push_back({named.text(0)});
    return tables;
}

/// In the place of what may not be seen: nothing, of the type that the column has.
QString nothing(const QString &table, const QString &column)
{
    if (table == "contact"_L1 && column == "name"_L1)
        return u"'***'"_s; // somebody is there
    static const QStringList absent{u"cost"_s, u"amount"_s};
    if (absent.contains(column) && table != "order_line"_L1)
        return u"NULL"_s;
    static const QStringList numbers{u"total"_s, u"price"_s, u"amount"_s, u"discount"_s};
    return numbers.contains(column) ? u"0"_s : u"''"_s;
}

QString customerColumnOf(const QString &table)
{
    if (table == "customer"_L1)
        return u"t.id"_s;
    for (const auto &owned : indirectlyOwned())
        if (owned.name == table)
            return owned.customer;
    return table == "product"_L1 ? QString() : u"t.customer_id"_s;
}

/// That a row of the table belongs to a customer in one of the pools.
QString liesIn(const PoolCover &cover, const QString &table, UserId viewer)
{
    QStringList ids;
    for (const auto pool : cover.pools)
        ids << QString::number(pool);
    const QString alias = table == "customer"_L1 ? u"t"_s : u"q"_s;
    QString pooled = u"%1.pool_id IN (%2)"_s.arg(alias, ids.join(u", "_s));
    if (!cover.unlessOpenedOn.isEmpty())
        pooled += uR"( AND NOT EXISTS (SELECT 1 FROM main.pool_view w
            WHERE w.user_id = %1 AND w.pool_id = %2.pool_id AND w.day >= '%3' AND w.customer_id = %2.id))"_s
                      .arg(QString::number(viewer.value), alias, cover.unlessOpenedOn);
    return table == "customer"_L1 ? pooled
                                  : u"EXISTS (SELECT 1 FROM main.customer q WHERE q.id = %1 AND %2)"_s.arg(
                                      customerColumnOf(table), pooled);
}

/// What is shown of a column in the place of its value, and when.
struct Instead
{
    bool mask = false;
    QStringList conditions = {};
    QString field = {};
};

QString isOfKinds(const QStringList &kinds)
{
    return u"t.kind IN ('%1')"_s.arg(kinds.join(u"', '"_s));
}

/// What the role keeps back of a column.
void addRight(std::vector<Instead> &all, const FieldColumn &column, const RightsHolder &holder)
{
    const auto right = holder.rights.field(column.field);
    if (right.access != FieldAccess::Mask && right.access != FieldAccess::Hide)
        return;
    Instead instead{.mask = right.access == FieldAccess::Mask && column.masked, .field = column.field};
    if (!column.kinds.isEmpty())
        instead.conditions << isOfKinds(column.kinds);
    if (const auto customer = customerColumnOf(column.table); right.othersOnly && !customer.isEmpty())
        instead.conditions
            << u"NOT EXISTS (SELECT 1 FROM main.customer o WHERE o.id = %1 AND o.owner_id = %2)"_s.arg(
                   customer, QString::number(holder.user.id.value));
    all.push_back(std::move(instead));
}

/// What pools keep back of it.
void addCovers(std::vector<Instead> &all, const FieldColumn &column, const RightsHolder &holder)
{
    for (const auto &cover : holder.covers) {
        if (cover.field != column.field)
            continue;
        Instead instead{.mask = cover.access == FieldAccess::Mask && column.masked, .field = column.field};
        if (!column.kinds.isEmpty())
            instead.conditions << isOfKinds(column.kinds);
        instead.conditions << liesIn(cover, column.table, holder.user.id);
        all.push_back(std::move(instead));
    }
}

/// The same of the values of the users' own fields, whose kind is that they are text.
void addOwnFields(std::vector<Instead> &all, const RightsHolder &holder)
{
    for (const auto &cover : holder.covers)
        if (const auto own = customFieldOf(cover.field); own != 0 && cover.access == FieldAccess::Mask)
            all.push_back({.mask = true,
                           .conditions = {u"t.field_id = %1"_s.arg(own),
                                          liesIn(cover, u"custom_value"_s, holder.user.id)},
                           .field = u"custom"_s});
}

std::vector<Instead> insteadOf(const QString &table, const QString &column, const RightsHolder &holder)
{
    std::vector<Instead> all;
    for (const auto &each : fieldColumns()) {
        if (each.table != table || each.column != column)
            continue;
        addRight(all, each, holder);
        addCovers(all, each, holder);
    }
    if (table == "custom_value"_L1 && column == "value"_L1)
        addOwnFields(all, holder);
    // What hides is asked before what masks.
    std::ranges::stable_sort(all, std::greater(), &Instead::mask);
    return all;
}

QString shown(const QString &table, const QString &column, const RightsHolder &holder)
{
    QString value = u"t."_s + column;
    for (const auto &each : insteadOf(table, column, holder)) {
        const QString instead =
            each.mask ? u"masked('%1', t.%2)"_s.arg(each.field, column) : nothing(table, column);
        value =
            each.conditions.isEmpty()
                ? instead
                : u"CASE WHEN %1 THEN %2 ELSE %3 END"_s.arg(each.conditions.join(u" AND "_s), instead, value);
    }
    return value;
}

/// The rows of which nothing is shown, since they are a field that a pool keeps back.
QString keptBack(const QString &table, const RightsHolder &holder)
{
    QStringList conditions;
    for (const auto &cover : holder.covers) {
        for (const auto &rows : fieldRows())
            if (rows.table == table && rows.field == cover.field)
                conditions << liesIn(cover, table, holder.user.id);
        if (const auto own = customFieldOf(cover.field);
            own != 0 && table == "custom_value"_L1 && cover.access == FieldAccess::Hide)
            conditions << u"(t.field_id = %1 AND %2)"_s.arg(QString::number(own),
                                                            liesIn(cover, table, holder.user.id));
    }
    return conditions.join(u" OR "_s);
}

bool changes(const QString &table, const RightsHolder &holder)
{
    const auto isChanged = [&](const FieldColumn &each) {
        return each.table == table && !insteadOf(table, each.column, holder).empty();
    };
    return std::ranges::any_of(fieldColumns(), isChanged)
        || (table == "custom_value"_L1 && !insteadOf(table, u"value"_s, holder).empty());
}

} // namespace

QString customersOf(const RightsHolder &holder, RecordScope scope, const QString &alias)
{
    if (scope == RecordScope::All)
        return u"1"_s;
    const auto owners = scope == RecordScope::Own ? std::vector{holder.user.id} : holder.colleagues;
    return u"(%1.owner_id IN (%2) OR %1.pool_id IS NOT NULL)"_s.arg(alias, idList(owners));
}

QString RecordViewRepository::view(const QString &table, const QString &condition,
                                   const RightsHolder &holder) const
{
    const auto kept = keptBack(table, holder);
    if (condition == "1"_L1 && kept.isEmpty() && !changes(table, holder))
        return {};
    QStringList columns;
    for (const auto &column : imageColumns(m_db, table))
        columns << u"%1 AS %2"_s.arg(shown(table, column, holder), column);
    const QString rows = kept.isEmpty() ? condition : QString(condition + u" AND NOT ("_s + kept + u')');
    return u"CREATE TEMP VIEW %1 AS SELECT %2 FROM main.%1 t WHERE %3;\n"_s.arg(table, columns.join(u", "_s),
                                                                                rows);
}

QByteArray RecordViewRepository::script(const RightsHolder &holder) const
{
    const auto &rights = holder.rights;
    if (rights.seesEverything() && holder.covers.empty())
        return {};
    const auto mayView = [&](RecordKind kind) { return rights.may(kind, RecordAct::View); };
    const bool none = !mayView(RecordKind::Customer) || !rights.permissions.contains(Permission::View);
    const auto me = QString::number(holder.user.id.value);
    const auto seen = [&](const QString &alias) -> QString {
        if (none || rights.view == RecordScope::All)
            return none ? u"0"_s : u"1"_s;
        return u"(%1 OR %2.id IN (SELECT s.customer_id FROM main.customer_share s WHERE s.user_id = %3))"_s
            .arg(customersOf(holder, rights.view, alias), alias, me);
    };
    QString script = view(u"customer"_s, seen(u"t"_s), holder);
    for (const auto &table : ownedTables(m_db)) {
        if (const auto kind = kindOf(table.name); kind && !mayView(*kind)) {
            script += view(table.name, u"0"_s, holder);
            continue;
        }
        const auto condition = seen(u"c"_s);
        QString ofVisible = condition == "1"_L1
                              ? condition
                              : u"EXISTS (SELECT 1 FROM main.customer c WHERE c.id = %1 AND %2)"_s.arg(
                                  table.customer, condition);
        if (table.name == "opportunity"_L1 && condition != "1"_L1) // those from sheets may lack the customer
            ofVisible = u"(%1 OR (t.customer_id IS NULL AND t.owner_id = %2))"_s.arg(ofVisible, me);
        if (table.name == "message"_L1 && condition != "1"_L1) // it was meant for them
            ofVisible = u"(%1 OR t.user_id = %2)"_s.arg(ofVisible, me);
        if (table.name == "custom_value"_L1 && condition != "1"_L1) // of products, which are everybody's
            ofVisible =
                u"(%1 OR (SELECT f.entity FROM main.custom_field f WHERE f.id = t.field_id) = 'product')"_s
                    .arg(ofVisible);
        script += view(table.name, ofVisible, holder);
    }
    script += view(u"product"_s, mayView(RecordKind::Product) ? u"1"_s : u"0"_s, holder);
    return script.toUtf8();
}

} // namespace crm
