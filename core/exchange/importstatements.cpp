#include "core/exchange/importstatements.h"

namespace crm {

ImportStatements::ImportStatements(const Connection &db)
    : m_db(db)
{
}

RawStatement &ImportStatements::prepared(std::string_view sql)
{
    auto found = m_bySql.find(sql);
    if (found == m_bySql.end()) {
        auto text = std::make_unique<std::string>(sql);
        auto statement = std::make_unique<RawStatement>(m_db.raw(), *text);
        found = m_bySql.emplace(*text, statement.get()).first;
        m_kept.emplace_back(std::move(text), std::move(statement));
    }
    found->second->reset();
    return *found->second;
}

bool ImportStatements::update(const char *table, qint64 id, const RowChanges &changes)
{
    if (changes.isEmpty())
        return false;
    std::string sql = std::string("UPDATE ") + table + " SET ";
    for (const auto &column : changes.m_columns)
        sql.append(column.name).append(" = ?, ");
    sql += "rev = rev + 1 WHERE id = ?";
    auto &statement = prepared(sql);
    int position = 0;
    for (const auto &column : changes.m_columns)
        std::visit([&](const auto &value) { statement.bind(++position, value); }, column.value);
    statement.bind(++position, id);
    statement.execute();
    return true;
}

} // namespace crm
