#include "core/exchange/importlists.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/importwords.h"

#include <algorithm>

namespace crm {
namespace {

qint64 idOf(const std::unordered_map<std::string, qint64> &names, const QString &name, const QString &refusal)
{
    const auto found = names.find(name.toStdString());
    if (found == names.end())
        throw Error(Error::Code::NotFound, refusal.arg(name));
    return found->second;
}

} // namespace

ImportLists::ImportLists(ImportStatements &sql, const Actor &actor, const ImportRequest &request)
    : m_sql(sql)
    , m_actor(actor)
    , m_users(read("SELECT name, id FROM app_user"))
    , m_pools(read("SELECT name, id FROM pool"))
    , m_retired(read("SELECT name, id FROM app_user WHERE active = 0"))
    , m_disabled(read("SELECT name, id FROM pool WHERE enabled = 0"))
    , m_tags(read("SELECT name, id FROM tag"))
    , m_categories(read("SELECT name, id FROM product_category"))
    , m_fallback(named(request))
    , m_isFallbackNamed(!request.owner.isEmpty() || !request.pool.isEmpty())
{
    if (m_fallback.owner && m_fallback.owner != actor.id().value)
        actor.require(Permission::Assign);
    if (const auto reason = refusal(m_fallback); !reason.isEmpty())
        throw Error(Error::Code::Invalid, reason);
}

Holder ImportLists::named(const ImportRequest &request) const
{
    if (!request.owner.isEmpty())
        return {.owner = idOf(m_users, request.owner, Tr::tr("There is no person named %1 in this file."))};
    if (!request.pool.isEmpty())
        return {.pool = idOf(m_pools, request.pool, Tr::tr("There is no pool named %1."))};
    if (request.allocate)
        return {}; // for now
    return {.owner = m_actor.id().value};
}

QString ImportLists::refusal(const Holder &holder) const
{
    if (m_retired.empty() && m_disabled.empty())
        return {};
    const auto name = nameOf(holder);
    if (holder.owner && m_retired.contains(name))
        return Tr::tr("%1 is no longer active.").arg(QString::fromStdString(name));
    if (holder.pool && m_disabled.contains(name))
        return Tr::tr("The pool %1 is switched off.").arg(QString::fromStdString(name));
    return {};
}

ImportLists::Names ImportLists::read(std::string_view sql)
{
    Names names;
    m_sql.each(sql, [&](const RawStatement &row) { names.emplace(view(row, 0), row.integer(1)); });
    return names;
}

qint64 ImportLists::made(Names &names, std::string_view sql, std::string_view name)
{
    auto &id = names[std::string(name)];
    if (!id)
        id = m_sql.insert(sql, name);
    return id;
}

qint64 ImportLists::user(ImportedRow &row, int field) const
{
    const auto found = m_users.find(std::string(row.text(field)));
    if (found != m_users.end())
        return found->second;
    row.flag(field, Tr::tr("There is nobody of this name among the users."));
    return 0;
}

qint64 ImportLists::personOf(ImportedRow &row, int field) const
{
    if (const auto named = row.has(field) ? user(row, field) : 0)
        return named;
    return m_fallback.owner ? m_fallback.owner : m_actor.id().value;
}

std::string_view ImportLists::currency(ImportedRow &row, int field)
{
    const auto text = row.text(field);
    if (text.empty() || isCurrencyCode(text))
        return text;
    if (const auto known = currencyOfWord(text))
        return *known;
    row.flag(field, Tr::tr("This is no currency."));
    return {};
}

std::optional<Holder> ImportLists::wish(ImportedRow &row, int ownerField, int poolField) const
{
    if (row.has(ownerField)) {
        if (const auto owner = user(row, ownerField)) {
            if (owner == m_actor.id().value || m_actor.may(Permission::Assign))
                return allowed(row, ownerField, {.owner = owner});
            row.flag(ownerField, Tr::tr("You may not give customers to others."));
        }
    } else if (row.has(poolField)) {
        if (const auto found = m_pools.find(std::string(row.text(poolField))); found != m_pools.end())
            return allowed(row, poolField, {.pool = found->second});
        row.flag(poolField, Tr::tr("There is no pool of this name."));
    }
    return byRequest();
}

std::optional<Holder> ImportLists::allowed(ImportedRow &row, int field, const Holder &holder) const
{
    const auto reason = refusal(holder);
    if (reason.isEmpty())
        return holder;
    row.flag(field, reason);
    return byRequest();
}

Holder ImportLists::holder(ImportedRow &row, int ownerField, int poolField) const
{
    return wish(row, ownerField, poolField).value_or(m_fallback);
}

std::string ImportLists::nameOf(const Holder &holder) const
{
    const auto &names = holder.owner ? m_users : m_pools;
    const auto id = holder.owner ? holder.owner : holder.pool;
    const auto found = std::ranges::find(names, id, &Names::value_type::second);
    return found == names.end() ? std::string() : found->first;
}

} // namespace crm
