#include "core/security/recordguard.h"

#include "core/base/tr.h"
#include "core/operation/operations.h"
#include "core/security/fieldcolumns.h"
#include "core/security/touchedrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// From so many on, changing customers together is an act in bulk.
constexpr size_t kBulk = 20;

std::optional<RecordKind> kindOf(const QString &table)
{
    using K = RecordKind;
    static const QHash<QString, K> kinds = {
        {u"customer"_s, K::Customer},       {u"contact"_s, K::Contact},   {u"contact_point"_s, K::Contact},
        {u"address"_s, K::Contact},         {u"sales_order"_s, K::Order}, {u"order_line"_s, K::Order},
        {u"activity"_s, K::Activity},       {u"contract"_s, K::Contract}, {u"complaint"_s, K::Complaint},
        {u"opportunity"_s, K::Opportunity}, {u"product"_s, K::Product},   {u"delivery"_s, K::Order},
        {u"delivery_line"_s, K::Order},     {u"instalment"_s, K::Order},  {u"payment"_s, K::Order},
        {u"goods_return"_s, K::Order},      {u"return_line"_s, K::Order}};
    const auto it = kinds.constFind(table);
    return it == kinds.constEnd() ? std::nullopt : std::optional(*it);
}

/// Parts of another record come and go with changing it.
bool isPart(const QString &table)
{
    static const QStringList ofOrders{u"order_line"_s, u"delivery"_s,     u"delivery_line"_s, u"instalment"_s,
                                      u"payment"_s,    u"goods_return"_s, u"return_line"_s};
    return ofOrders.contains(table) || table == "contact_point"_L1 || table == "address"_L1;
}

/// What the rules of the trade do, whoever's program does it.
bool isByRule(const QString &kind)
{
    return kind == "pool.recycle"_L1 || kind == "allocation.run"_L1 || kind == "automation.run"_L1
        || kind == "customer.share_over"_L1;
}

struct Guarded
{
    QString field;
    QString table;
    QString column;
    QStringList kinds = {};
};

const std::vector<Guarded> &guardedColumns()
{
    static const std::vector<Guarded> columns = {
        {u"phone"_s, u"contact_point"_s, u"value"_s, {u"phone"_s, u"fax"_s}},
        {u"email"_s, u"contact_point"_s, u"value"_s, {u"email"_s}},
        {u"messenger"_s,
         u"contact_point"_s,
         u"value"_s,
         {u"wechat"_s, u"qq"_s, u"whatsapp"_s, u"website"_s, u"social"_s}},
        {u"address"_s, u"address"_s, u"street"_s},
        {u"address"_s, u"address"_s, u"postal_code"_s},
        {u"contact"_s, u"contact"_s, u"name"_s},
        {u"birthday"_s, u"contact"_s, u"birthday"_s},
        {u"birthday"_s, u"customer"_s, u"birthday"_s},
        {u"notes"_s, u"contact"_s, u"notes"_s},
        {u"notes"_s, u"customer"_s, u"notes"_s},
        {u"amount"_s, u"sales_order"_s, u"total"_s},
        {u"amount"_s, u"opportunity"_s, u"amount"_s},
        {u"amount"_s, u"contract"_s, u"amount"_s},
        {u"amount"_s, u"payment"_s, u"amount"_s},
        {u"cost"_s, u"product"_s, u"cost"_s},
    };
    return columns;
}

/// Whether a row of the table is changed in what the cover keeps back.
bool isChanged(const PoolCover &cover, const QString &table, const QJsonObject &before,
               const QJsonObject &after)
{
    const auto differs = [&](const QString &column) { return before[column] != after[column]; };
    if (const auto own = customFieldOf(cover.field); own != 0)
        return table == "custom_value"_L1 && before["field_id"_L1].toInteger() == own && differs(u"value"_s);
    return std::ranges::any_of(fieldColumns(), [&](const FieldColumn &column) {
        return column.field == cover.field && column.table == table
            && (column.kinds.isEmpty() || column.kinds.contains(before["kind"_L1].toString()))
            && differs(column.column);
    });
}

} // namespace

void RecordGuard::check(const UnitOfWork &work) const
{
    if (!m_holder.user.id.isValid() || work.isUndo() || isByRule(work.kind()))
        return;
    checkCovered(work);
    if (m_holder.rights.changesEverything())
        return;
    checkActs(work);
    checkCustomers(work);
    checkFields(work);
}

void RecordGuard::checkActs(const UnitOfWork &work) const
{
    if (m_holder.rights.denied.isEmpty())
        return;
    for (const auto &[table, act] : TouchedRepository(m_operations.db()).acts(work.operation())) {
        const auto kind = kindOf(table);
        if (!kind)
            continue;
        const auto asked = isPart(table) ? RecordAct::Edit : act;
        for (const auto needed : {RecordAct::View, asked})
            if (!m_holder.rights.may(*kind, needed))
                m_operations.actor().refuse(toKey(*kind) + u'.' + toKey(needed),
                                            Tr::tr("Your role does not allow this: %1, %2.")
                                                .arg(displayName(*kind), displayName(needed)));
    }
}

void RecordGuard::checkCustomers(const UnitOfWork &work) const
{
    const TouchedRepository touched(m_operations.db());
    const auto &actor = m_operations.actor();
    const bool isMove = work.kind().startsWith("pool."_L1);
    if (m_holder.rights.edit != RecordScope::All)
        if (const auto others = touched.outside(work.operation(), m_holder, isMove); !others.empty())
            actor.refuse(u"scope.edit"_s,
                         Tr::tr("Your role does not allow to change customers of others: %n of them would "
                                "be changed.",
                                nullptr, int(others.size())));
    if (!actor.may(Permission::Bulk) && !isMove && touched.customers(work.operation()).size() > kBulk)
        actor.refuse(toKey(Permission::Bulk),
                     Tr::tr("Your role does not allow to change more than %1 customers at once.").arg(kBulk));
}

void RecordGuard::checkFields(const UnitOfWork &work) const
{
    const TouchedRepository touched(m_operations.db());
    for (const auto &column : guardedColumns()) {
        const auto right = m_holder.rights.field(column.field);
        if (right.access == FieldAccess::Full)
            continue;
        const auto notOf = right.othersOnly ? std::optional(m_holder.user.id) : std::nullopt;
        if (touched.changed(work.operation(), column.table, column.column, column.kinds, notOf))
            m_operations.actor().refuse(u"field."_s + column.field,
                                        Tr::tr("Your role does not allow to change this field: %1.")
                                            .arg(displayNameOfField(column.field)));
    }
}

/// Who cannot see it cannot overwrite it.
void RecordGuard::checkCovered(const UnitOfWork &work) const
{
    QSet<QString> tables;
    std::vector<qint64> pools;
    for (const auto &cover : m_holder.covers) {
        for (const auto &column : fieldColumns())
            if (column.field == cover.field)
                tables.insert(column.table);
        if (customFieldOf(cover.field) != 0)
            tables.insert(u"custom_value"_s);
        pools.insert(pools.end(), cover.pools.begin(), cover.pools.end());
    }
    const TouchedRepository touched(m_operations.db());
    for (const auto &table : tables)
        for (const auto &[before, after] : touched.changedInPools(work.operation(), table, pools))
            if (std::ranges::any_of(m_holder.covers, [&](const PoolCover &cover) {
                    return isChanged(cover, table, before, after);
                }))
                m_operations.actor().refuse(
                    u"pool.field"_s,
                    Tr::tr("Some of this customer is hidden until somebody claims it. Claim it first."));
}

} // namespace crm
