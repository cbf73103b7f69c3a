#include "core/exchange/importkeys.h"

#include "core/base/error.h"
#include "core/base/text/identity.h"
#include "core/base/text/phone.h"
#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

bool isChannel(const QString &field)
{
    return field == "phone"_L1 || field == "email"_L1 || field == "wechat"_L1 || field == "qq"_L1;
}

/// The field of a pool that a key belongs to.
QString keptField(const QString &key)
{
    return key == "wechat"_L1 || key == "qq"_L1 ? u"messenger"_s : key;
}

/// The condition that leaves out whoever lies in a pool that keeps one of the keys back, and was not imported
/// just now.
std::string exceptKept(const ImportContext &context)
{
    std::string pools;
    for (const auto &cover : context.covers)
        for (const auto &key : context.request.keys)
            if (cover.field == keptField(key) || (!cover.unlessOpenedOn.isEmpty() && isChannel(key)))
                for (const auto pool : cover.pools)
                    pools += (pools.empty() ? "" : ", ") + std::to_string(pool);
    if (pools.empty())
        return {};
    auto &newest = context.sql.prepared("SELECT coalesce(max(id), 0) FROM customer");
    const auto last = newest.step() ? newest.integer(0) : 0;
    return " AND (pool_id IS NULL OR pool_id NOT IN (" + pools + ") OR id > " + std::to_string(last) + ")";
}

} // namespace

QStringList allowedKeys(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers:
        return {u"code"_s, u"name"_s, u"phone"_s,  u"email"_s,   u"wechat"_s,
                u"qq"_s,   u"city"_s, u"region"_s, u"country"_s, u"id"_s};
    case ImportKind::Products: return {u"code"_s, u"name"_s};
    case ImportKind::Orders:
    case ImportKind::OrderLines: return {u"number"_s, u"customer"_s, u"customer_code"_s};
    case ImportKind::Contacts: return {u"customer"_s, u"customer_code"_s, u"name"_s};
    case ImportKind::Activities: return {u"customer"_s, u"customer_code"_s, u"kind"_s, u"at"_s, u"text"_s};
    case ImportKind::Opportunities:
    case ImportKind::Contracts: break;
    }
    return {};
}

ImportKeys::ImportKeys(const ImportContext &context)
{
    const auto &request = context.request;
    const auto &fields = context.fields;
    const auto allowed = allowedKeys(request.kind);
    for (const auto &name : request.keys) {
        if (!allowed.contains(name))
            throw Error(Error::Code::Invalid,
                        Tr::tr("“%1” cannot be a key here. These can: %2.").arg(name, allowed.join(u", "_s)));
        if (!request.mapping.isMapped(name))
            throw Error(Error::Code::Invalid, Tr::tr("The key “%1” is in no column of the sheet.").arg(name));
    }
    // Orders, contacts and activities have the key that the rules of the trade give them.
    const bool isFree = request.kind == ImportKind::Customers || request.kind == ImportKind::Products;
    if (!isFree || request.keys.isEmpty())
        return;
    m_names = request.keys;
    const std::string table = request.kind == ImportKind::Customers ? "customer" : "product";
    m_sql = "SELECT id FROM " + table + " WHERE ";
    for (const auto &name : request.keys) {
        if (!m_fields.empty())
            m_sql += " AND ";
        m_fields.push_back({fields.field(name), name == "phone"_L1, name == "email"_L1});
        m_sql += isChannel(name)
                   ? "id IN (SELECT customer_id FROM contact_point WHERE normalized = ? AND kind = '"
                         + name.toStdString() + "')"
                   : name.toStdString() + " = ?";
    }
    if (request.kind == ImportKind::Customers)
        m_sql += exceptKept(context);
    m_sql += " ORDER BY id LIMIT 1";
}

qint64 ImportKeys::find(ImportStatements &sql, const ImportedRow &row) const
{
    auto &statement = sql.prepared(m_sql);
    int position = 0;
    for (const auto &key : m_fields) {
        if (!row.has(key.field))
            return 0;
        auto text = row.string(key.field);
        if (key.isPhone)
            text = normalizePhone(splitPhones(text).value(0), row.phoneRegion()).normalized();
        else if (key.isMail)
            text = normalizeEmail(text);
        statement.bind(++position, text);
    }
    return statement.step() ? statement.integer(0) : 0;
}

} // namespace crm
