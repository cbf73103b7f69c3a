#include "core/privacy/personrowsrepository.h"

#include "core/storage/statement.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Words of the program among the texts, and what stays of things that were bought.
const QStringList kNoFreeText = {u"currency"_s, u"country"_s, u"region"_s, u"own_region"_s, u"number"_s,
                                 u"rule"_s,     u"entity"_s,  u"tbl"_s,    u"key"_s,        u"repeats"_s};

bool isEnumeration(const QString &column, const QString &sql)
{
    return QRegularExpression(u"\\b%1\\b[^,\\n]*CHECK \\(%1 IN \\("_s.arg(column)).match(sql).hasMatch();
}

bool mayNotBeEmpty(const QString &column, const QString &sql)
{
    return QRegularExpression(u"CHECK \\(%1 <> ''"_s.arg(column)).match(sql).hasMatch();
}

} // namespace

bool PersonRowsRepository::isApart(const QString &table)
{
    static const QSet<QString> apart = {u"operation"_s,     u"journal"_s, u"journal_range"_s,
                                        u"journal_state"_s, u"meta"_s,    u"housekeeping"_s,
                                        u"lease"_s,         u"erasure"_s, u"redaction"_s,
                                        u"suppression"_s,   u"sign_in"_s, u"suppression_key"_s};
    return apart.contains(table);
}

PersonRowsRepository::PersonRowsRepository(const Connection &db, const PersonSubject &subject)
    : m_db(db)
    , m_isContact(subject.contact.isValid())
{
    m_db.run(uR"(
        CREATE TEMP TABLE person_row(
          tbl TEXT NOT NULL, row INTEGER NOT NULL, present INTEGER NOT NULL, PRIMARY KEY (tbl, row)) WITHOUT ROWID)"_s);
    readSchema();
    addSubject(subject);
    addParts();
}

PersonRowsRepository::~PersonRowsRepository()
{
    QSqlQuery(m_db.handle()).exec(u"DROP TABLE IF EXISTS temp.person_row"_s);
}

void PersonRowsRepository::readSchema()
{
    Statement names(m_db, uR"(
        SELECT name, sql FROM main.sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY rootpage)"_s);
    const auto found = names.all([](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    for (const auto &[name, sql] : found) {
        if (isApart(name))
            continue;
        PersonTable table{.name = name};
        QSet<QString> required;
        Statement info(m_db, u"SELECT name, type, \"notnull\" FROM pragma_table_info(:table, 'main')"_s);
        for (info.bind("table"_L1, name).execute(); info.next();) {
            const auto column = info.text(0);
            table.columns << column;
            if (info.boolean(2))
                required.insert(column);
            if (info.text(1) == "TEXT"_L1 && !kNoFreeText.contains(column) && !isEnumeration(column, sql)) {
                table.texts << column;
                if (mayNotBeEmpty(column, sql))
                    table.required << column;
            }
        }
        Statement keys(
            m_db, u"SELECT \"from\", \"table\", on_delete FROM pragma_foreign_key_list(:table, 'main')"_s);
        for (keys.bind("table"_L1, name).execute(); keys.next();)
            table.keys.push_back({keys.text(0), keys.text(1),
                                  required.contains(keys.text(0)) || keys.text(2) == "CASCADE"_L1});
        if (table.columns.contains(u"id"_s)) // others say something of a row elsewhere, and go with it
            m_tables.push_back(table);
    }
}

qint64 PersonRowsRepository::addPresent(const QString &table, const QString &condition)
{
    return Statement(m_db, uR"(
        INSERT OR IGNORE INTO temp.person_row(tbl, row, present)
        SELECT '%1', t.id, 1 FROM main.%1 t WHERE %2)"_s.arg(table, condition))
        .execute()
        .affectedRows();
}

/// Rows that are gone, as they were when they were removed.
qint64 PersonRowsRepository::addRemoved(const QString &table, const QString &condition)
{
    return Statement(m_db, uR"(
        INSERT OR IGNORE INTO temp.person_row(tbl, row, present)
        SELECT j.tbl, j.row, 0 FROM journal j
        WHERE j.tbl = '%1' AND j.after IS NULL AND (%2)
          AND NOT EXISTS (SELECT 1 FROM main.%1 t WHERE t.id = j.row))"_s.arg(table, condition))
        .execute()
        .affectedRows();
}

void PersonRowsRepository::addSubject(const PersonSubject &subject)
{
    const auto table = m_isContact ? u"contact"_s : u"customer"_s;
    const auto id = m_isContact ? subject.contact.value : subject.customer.value;
    m_customers = {subject.customer.value};
    if (!m_isContact) {
        Statement former(m_db, uR"(
            SELECT former_id FROM merged_customer m
            WHERE customer_id = :id AND former_id <> :id
              AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.id = m.former_id))"_s);
        for (const auto each :
             former.bind("id"_L1, id).all([](const Statement &row) { return row.integer(0); }))
            m_customers.push_back(each);
    }
    const auto ids = m_isContact ? QString::number(id) : idList(m_customers);
    addPresent(table, u"t.id IN (%1)"_s.arg(ids));
    addRemoved(table, u"j.row IN (%1)"_s.arg(ids));
    addNamed(m_isContact ? u"contact_id"_s : u"customer_id"_s, ids);
    if (!m_isContact) {
        addPresent(u"distinct_customer"_s, u"t.one_id IN (%1) OR t.other_id IN (%1)"_s.arg(ids));
        addRemoved(u"distinct_customer"_s, uR"(
            json_extract(j.before, '$.one_id') IN (%1) OR json_extract(j.before, '$.other_id') IN (%1))"_s
                                               .arg(ids));
    }
}

/// All tables that name the person by this column. Of a contact only what is part of it: an order that it
/// signed is the customer's.
void PersonRowsRepository::addNamed(const QString &column, const QString &ids)
{
    for (const auto &table : m_tables) {
        const auto key = std::ranges::find(table.keys, column, &PersonTable::Key::column);
        const bool isPart = !m_isContact || (key != table.keys.end() && key->isPart);
        if (!table.columns.contains(column) || !isPart)
            continue;
        addPresent(table.name, u"t.%1 IN (%2)"_s.arg(column, ids));
        addRemoved(table.name, u"json_extract(j.before, '$.%1') IN (%2)"_s.arg(column, ids));
    }
}

/// Rows that are part of rows that were found: the lines of an order, the values of the users' own fields.
void PersonRowsRepository::addParts()
{
    const auto known = [](const QString &table) {
        return u"(SELECT p.row FROM temp.person_row p WHERE p.tbl = '%1')"_s.arg(table);
    };
    for (qint64 more = 1; more > 0;) {
        more = 0;
        for (const auto &table : m_tables)
            for (const auto &key : table.keys) {
                if (!key.isPart || key.table == "customer"_L1 || (m_isContact && key.table == "contact"_L1))
                    continue;
                more += addPresent(table.name, u"t.%1 IN %2"_s.arg(key.column, known(key.table)));
                more += addRemoved(
                    table.name, u"json_extract(j.before, '$.%1') IN %2"_s.arg(key.column, known(key.table)));
            }
    }
    Statement fields(m_db, u"SELECT DISTINCT entity FROM custom_field"_s);
    for (const auto &entity : fields.all([](const Statement &row) { return row.text(0); })) {
        const auto ofEntity = u"(SELECT f.id FROM custom_field f WHERE f.entity = '%1')"_s.arg(entity);
        addPresent(u"custom_value"_s, u"t.field_id IN %1 AND t.row_id IN %2"_s.arg(ofEntity, known(entity)));
        addRemoved(u"custom_value"_s, uR"(json_extract(j.before, '$.field_id') IN %1
            AND json_extract(j.before, '$.row_id') IN %2)"_s.arg(ofEntity, known(entity)));
    }
}

QSet<QString> PersonRowsRepository::tablesWithRows() const
{
    QSet<QString> tables;
    Statement select(m_db, u"SELECT DISTINCT tbl FROM temp.person_row"_s);
    for (select.execute(); select.next();)
        tables.insert(select.text(0));
    return tables;
}

std::vector<qint64> PersonRowsRepository::rows(const QString &table, bool present) const
{
    return Statement(
               m_db,
               u"SELECT row FROM temp.person_row WHERE tbl = :tbl AND present = :present ORDER BY row"_s)
        .bind("tbl"_L1, table)
        .bind("present"_L1, present)
        .all([](const Statement &row) { return row.integer(0); });
}

qint64 PersonRowsRepository::count() const
{
    return Statement(m_db, u"SELECT count(*) FROM temp.person_row"_s).number();
}

} // namespace crm
