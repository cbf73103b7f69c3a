#include "core/operation/tablekeys.h"

#include "core/operation/journaledtable.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kCustomValue = u"custom_value"_s;

/// The tables that can have custom fields; custom_field.entity says their names.
const QStringList kWithCustomFields = {u"customer"_s, u"contact"_s, u"product"_s, u"sales_order"_s,
                                       u"activity"_s};

/// What a partial index asks of a row.
QString predicate(const QString &sql)
{
    const auto at = sql.indexOf(u" WHERE "_s);
    return at < 0 ? u"1"_s : sql.mid(at + 7);
}

/// What an index is made over: the list in the brackets after the table's name.
QStringList termsOf(const QString &sql)
{
    QStringList terms(QString{});
    int depth = 0;
    for (const auto letter : QStringView(sql).mid(sql.indexOf(u'('))) {
        depth += letter == u'(' ? 1 : letter == u')' ? -1 : 0;
        if (depth == 0)
            break;
        if (letter == u',' && depth == 1)
            terms << QString();
        else if (letter != u'(' || depth > 1)
            terms.back() += letter;
    }
    return terms;
}

} // namespace

std::vector<TableReference> referencesTo(const Connection &db, const QString &table)
{
    std::vector<TableReference> references;
    for (const auto &child : journaledTables())
        for (const auto &reference : referencesFrom(db, child.name))
            if (reference.table == table && reference.column != "row_id"_L1)
                references.push_back({child.name, reference.column, u"%1.id IS NOT NULL"_s});
    if (kWithCustomFields.contains(table))
        references.push_back(
            {kCustomValue, u"row_id"_s,
             u"%1.field_id IN (SELECT id FROM custom_field WHERE entity = '%2')"_s.arg(u"%1"_s, table)});
    return references;
}

std::vector<TableReference> belongingsOf(const Connection &db, const QString &table)
{
    auto references = referencesTo(db, table);
    std::erase_if(references, [&](const TableReference &each) {
        return Statement(db, uR"(
            SELECT EXISTS (SELECT 1 FROM pragma_table_info(:table) WHERE name = :column AND "notnull")
                OR EXISTS (SELECT 1 FROM pragma_foreign_key_list(:table)
                           WHERE "from" = :column AND on_delete = 'CASCADE'))"_s)
                   .bind("table"_L1, each.table)
                   .bind("column"_L1, each.column)
                   .number()
            == 0;
    });
    return references;
}

std::vector<TableReference> referencesFrom(const Connection &db, const QString &table)
{
    Statement keys(db, u"SELECT \"table\", \"from\" FROM pragma_foreign_key_list(:table)"_s);
    auto references = keys.bind("table"_L1, table).all([](const Statement &row) {
        return TableReference{row.text(0), row.text(1), u"1"_s};
    });
    if (table == kCustomValue) // its row_id names a row of whatever table its field belongs to
        for (const auto &owner : kWithCustomFields)
            references.push_back({owner, u"row_id"_s,
                                  uR"(
                json_extract(n.before, '$.field_id') IN (SELECT id FROM custom_field WHERE entity = '%1'))"_s
                                      .arg(owner)});
    return references;
}

std::vector<UniqueKey> uniqueKeys(const Connection &db, const QString &table)
{
    Statement indexes(db, uR"(
        SELECT l.name, coalesce(m.sql, '')
        FROM pragma_index_list(:table) l LEFT JOIN sqlite_master m ON m.type = 'index' AND m.name = l.name
        WHERE l."unique" = 1)"_s);
    const auto found = indexes.bind("table"_L1, table).all([](const Statement &row) {
        return std::pair(row.text(0), row.text(1));
    });
    std::vector<UniqueKey> keys;
    for (const auto &[name, sql] : found) {
        if (!sql.isEmpty()) {
            keys.push_back({.terms = termsOf(sql), .condition = predicate(sql)});
            continue;
        }
        UniqueKey key{.terms = {}, .condition = predicate(sql)}; // one that the table itself asks for
        Statement columns(db, u"SELECT name FROM pragma_index_info(:name) ORDER BY seqno"_s);
        for (columns.bind("name"_L1, name).execute(); columns.next();)
            key.terms << columns.text(0);
        keys.push_back(key);
    }
    return keys;
}

} // namespace crm
