#pragma once

#include "core/exchange/importedrow.h"
#include "core/exchange/importstatements.h"
#include "core/operation/actor.h"

namespace crm {

/// Whose a customer is: a person's, or a pool's, or nobody's.
struct Holder
{
    qint64 owner = 0;
    qint64 pool = 0;

    friend bool operator==(const Holder &, const Holder &) = default;
};

/// The short lists that rows refer to by name: people, pools, tags, categories of products.
class ImportLists
{
public:
    /// Throws Error for an owner or a pool of the request that does not exist or is given no customers any
    /// more.
    ImportLists(ImportStatements &sql, const Actor &actor, const ImportRequest &request);

    /// The person whom a cell names; 0, with a problem, where there is none.
    qint64 user(ImportedRow &row, int field) const;
    /// Whose something is that the row creates: the person whom the cell names, else whom the request does,
    /// else the actor.
    qint64 personOf(ImportedRow &row, int field) const;
    /// The code of the currency that a cell names; empty, with a problem, where it names none.
    static std::string_view currency(ImportedRow &row, int field);
    /// Who has a customer that the row creates: what the row says, else what the request says.
    Holder holder(ImportedRow &row, int ownerField, int poolField) const;
    /// What the row, or the request by name, says about who has it; nothing where neither does.
    std::optional<Holder> wish(ImportedRow &row, int ownerField, int poolField) const;
    const Holder &fallback() const { return m_fallback; }
    std::string nameOf(const Holder &holder) const;

    qint64 tag(std::string_view name) { return made(m_tags, "INSERT INTO tag(name) VALUES (?)", name); }
    qint64 category(std::string_view name)
    {
        return made(m_categories, "INSERT INTO product_category(name) VALUES (?)", name);
    }

private:
    using Names = std::unordered_map<std::string, qint64>;
    Names read(std::string_view sql);
    Holder named(const ImportRequest &request) const;
    /// Why nothing new may be given to it, or an empty text.
    QString refusal(const Holder &holder) const;
    std::optional<Holder> byRequest() const
    {
        return m_isFallbackNamed ? std::optional(m_fallback) : std::nullopt;
    }
    std::optional<Holder> allowed(ImportedRow &row, int field, const Holder &holder) const;
    qint64 made(Names &names, std::string_view sql, std::string_view name);

    ImportStatements &m_sql;
    const Actor &m_actor;
    Names m_users;
    Names m_pools;
    Names m_retired; // users who have left
    Names m_disabled; // pools that are switched off
    Names m_tags;
    Names m_categories;
    Holder m_fallback;
    bool m_isFallbackNamed;
};

} // namespace crm
