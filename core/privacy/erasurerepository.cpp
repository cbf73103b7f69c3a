#include "core/privacy/erasurerepository.h"

#include "core/base/tr.h"
#include "core/operation/journaledtable.h"
#include "core/storage/statement.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kBlack = u"█████"_s; ///< in the place of a word

/// Columns in which people write about anybody.
const QStringList kFreeTexts = {
    u"text"_s,        u"result"_s,      u"notes"_s,  u"reason"_s,  u"cause"_s,         u"terms"_s,
    u"title"_s,       u"definition"_s,  u"guide"_s,  u"say"_s,     u"expression"_s,    u"import_note"_s,
    u"preferences"_s, u"description"_s, u"proof"_s,  u"wording"_s, u"withdrawn_how"_s, u"hobbies"_s,
    u"item"_s,        u"why"_s,         u"filter"_s, u"policy"_s,  u"offer"_s};
const QStringList kFigures = {u"total"_s, u"amount"_s, u"quantity"_s, u"price"_s, u"points"_s, u"balance"_s};
const auto kOwnImages = u"(SELECT 1 FROM temp.person_row p WHERE p.tbl = j.tbl AND p.row = j.row)"_s;

bool isJournaled(const QString &table)
{
    return std::ranges::find(journaledTables(), table, &JournaledTable::name) != journaledTables().end();
}

/// As it stands within JSON.
QString escaped(const QString &word)
{
    QString text = word;
    return text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
}

QStringList keyColumns(const PersonTable &table)
{
    return table.columns.filter(QRegularExpression(u"(^|_)id$"_s));
}

/// JSON of the keys of a row, or of an image, and of nothing else.
QString emptyImage(const PersonTable &table, const QString &value)
{
    QStringList pairs;
    for (const auto &column : keyColumns(table))
        pairs << u"'%1', %2"_s.arg(column, QString(value).replace(u"%column"_s, column));
    return u"json_object(%1, 'erased', 1)"_s.arg(pairs.join(u", "_s));
}

QString ownRows(const QString &table)
{
    return u"(SELECT p.row FROM temp.person_row p WHERE p.tbl = '%1' AND p.present = 1)"_s.arg(table);
}

} // namespace

ErasureRepository::ErasureRepository(const Connection &db, const PersonRowsRepository &rows,
                                     const PersonSubject &subject)
    : m_db(db)
    , m_rows(rows)
    , m_subject(subject)
{
}

QSet<QString> ErasureRepository::keptTables() const
{
    const auto &tables = m_rows.tables();
    const auto present = m_rows.tablesWithRows();
    const auto hasFigures = [](const PersonTable &table) {
        return std::ranges::any_of(kFigures,
                                   [&](const QString &each) { return table.columns.contains(each); });
    };
    const bool worth = std::ranges::any_of(tables, [&](const PersonTable &table) {
        return hasFigures(table) && present.contains(table.name) && !m_rows.rows(table.name, true).empty();
    });
    if (m_subject.contact.isValid() || !worth)
        return {};
    QSet<QString> kept = {u"customer"_s, u"activity"_s};
    for (const auto &table : tables)
        if (hasFigures(table))
            kept.insert(table.name);
    for (qsizetype before = 0; before != kept.size();) { // what those are part of
        before = kept.size();
        for (const auto &table : tables)
            for (const auto &key : table.keys)
                if (key.isPart && kept.contains(table.name))
                    kept.insert(key.table);
    }
    return kept;
}

bool ErasureRepository::stays(const QString &table, const QSet<QString> &kept)
{
    return !isJournaled(table) || kept.contains(table);
}

qint64 ErasureRepository::firstSeen() const
{
    return Statement(m_db, uR"(
        SELECT coalesce((SELECT created_at FROM customer WHERE id = :id),
                        (SELECT json_extract(before, '$.created_at') FROM journal
                         WHERE tbl = 'customer' AND row = :id AND before IS NOT NULL ORDER BY id DESC LIMIT 1), 0))"_s)
        .bind("id"_L1, m_subject.customer)
        .number();
}

void ErasureRepository::lookAway() const
{
    Statement(m_db, u"UPDATE journal_state SET operation = NULL, event = 'erase'"_s).execute();
}

std::vector<std::pair<QString, QString>> ErasureRepository::freeTexts() const
{
    std::vector<std::pair<QString, QString>> columns;
    for (const auto &table : m_rows.tables()) {
        for (const auto &column : table.texts)
            if (kFreeTexts.contains(column))
                columns.emplace_back(table.name, column);
        if (table.name == "segment"_L1 || table.name == "saved_view"_L1)
            columns.emplace_back(table.name, u"name"_s);
        if (table.name == "custom_value"_L1)
            columns.emplace_back(table.name, u"value"_s);
    }
    return columns;
}

std::vector<qint64> ErasureRepository::entries(const QStringList &everywhere) const
{
    QStringList conditions = {u"EXISTS "_s + kOwnImages};
    QStringList summaries = {
        u"json_extract(o.summary, '$.customer') IN (%1)"_s.arg(idList(m_rows.customers()))};
    if (m_subject.contact.isValid())
        summaries = {u"0"_s};
    for (qsizetype i = 0; i < everywhere.size(); ++i) {
        conditions << u"instr(j.before, :w%1) > 0 OR instr(j.after, :w%1) > 0"_s.arg(i);
        summaries << u"instr(o.summary, :w%1) > 0"_s.arg(i);
    }
    Statement select(m_db, uR"(
        SELECT j.operation FROM journal j WHERE %1 UNION SELECT o.id FROM operation o WHERE %2)"_s.arg(
                               conditions.join(u" OR "_s), summaries.join(u" OR "_s)));
    for (qsizetype i = 0; i < everywhere.size(); ++i)
        select.bind(QLatin1StringView(QByteArray("w" + QByteArray::number(i))), escaped(everywhere[i]));
    return select.all([](const Statement &row) { return row.integer(0); });
}

qint64 ErasureRepository::images() const
{
    return Statement(m_db, u"SELECT count(*) FROM journal j WHERE EXISTS "_s + kOwnImages).number();
}

qint64 ErasureRepository::mentions(const QStringList &words) const
{
    qint64 count = 0;
    for (const auto &[table, column] : freeTexts())
        for (const auto &word : words)
            count += Statement(m_db, uR"(
                SELECT count(*) FROM %1 t WHERE instr(t.%2, :word) > 0
                  AND t.id NOT IN (SELECT p.row FROM temp.person_row p WHERE p.tbl = '%1'))"_s.arg(table,
                                                                                                   column))
                         .bind("word"_L1, word)
                         .number();
    return count;
}

void ErasureRepository::eraseImages() const
{
    for (const auto &table : m_rows.tables())
        Statement(m_db, uR"(
            UPDATE journal AS j
            SET before = CASE WHEN before IS NOT NULL THEN %2 END, after = CASE WHEN after IS NOT NULL THEN %3 END
            WHERE j.tbl = '%1' AND EXISTS %4)"_s.arg(
                            table.name, emptyImage(table, u"json_extract(before, '$.%column')"_s),
                            emptyImage(table, u"json_extract(after, '$.%column')"_s), kOwnImages))
            .execute();
}

void ErasureRepository::eraseMentions(const QStringList &words) const
{
    for (const auto &word : words) {
        for (const auto &[table, column] : freeTexts()) {
            const bool isName = column == "name"_L1; // there is one of each
            Statement(m_db, u"UPDATE %1 SET %2 = replace(%2, :word, %3) WHERE instr(%2, :word) > 0"_s.arg(
                                table, column, isName ? u":black || id"_s : u":black"_s))
                .bind("word"_L1, word)
                .bind("black"_L1, kBlack)
                .execute();
        }
        Statement(m_db, uR"(
            UPDATE journal SET before = replace(before, :word, :black), after = replace(after, :word, :black)
            WHERE instr(before, :word) > 0 OR instr(after, :word) > 0)"_s)
            .bind("word"_L1, escaped(word))
            .bind("black"_L1, kBlack)
            .execute();
    }
}

void ErasureRepository::eraseSummaries(const std::vector<qint64> &entries, const QStringList &words) const
{
    for (const auto entry : entries)
        for (const auto &word : words)
            Statement(m_db, uR"(
                UPDATE operation SET summary = replace(summary, :word, :black)
                WHERE id = :id AND instr(summary, :word) > 0)"_s)
                .bind("word"_L1, escaped(word))
                .bind("black"_L1, kBlack)
                .bind("id"_L1, entry)
                .execute();
}

void ErasureRepository::tellJournal(qint64 operation, const QSet<QString> &kept) const
{
    for (const auto &table : m_rows.tables())
        if (isJournaled(table.name))
            Statement(m_db, uR"(
                INSERT INTO journal(operation, tbl, row, before, after)
                SELECT :operation, '%1', t.id, %2, %3 FROM %1 t WHERE t.id IN %4 ORDER BY t.id)"_s.arg(
                                table.name, emptyImage(table, u"t.%column"_s),
                                kept.contains(table.name) ? emptyImage(table, u"t.%column"_s) : u"NULL"_s,
                                ownRows(table.name)))
                .bind("operation"_L1, operation)
                .execute();
}

void ErasureRepository::removeRows(const QSet<QString> &kept, qint64 at, qint64 operation) const
{
    m_db.run(u"PRAGMA defer_foreign_keys = ON"_s);
    const auto goes = [&](const QString &table) { return !stays(table, kept); };
    if (goes(u"customer"_s)) // the history of owners has no gaps
        Statement(m_db, uR"(
            INSERT INTO owner_event(customer_id, kind, from_user_id, from_pool_id, operator_id, at, stay_ms,
                                    operation)
            SELECT id, 'delete', owner_id, pool_id, (SELECT actor_id FROM operation WHERE id = :operation), :at,
                   :at - CASE WHEN owner_id IS NOT NULL THEN acquired_at ELSE pooled_at END, :operation
            FROM customer
            WHERE id IN %1 AND (owner_id IS NOT NULL OR pool_id IS NOT NULL))"_s.arg(ownRows(u"customer"_s)))
            .bind("at"_L1, at)
            .bind("operation"_L1, operation)
            .execute();
    for (const auto &table : m_rows.tables())
        for (const auto &key : table.keys)
            if (!key.isPart && goes(key.table))
                Statement(m_db, u"UPDATE %1 SET %2 = NULL WHERE %2 IN %3"_s.arg(table.name, key.column,
                                                                                ownRows(key.table)))
                    .execute();
    for (const auto &table : m_rows.tables())
        if (goes(table.name))
            Statement(m_db, u"DELETE FROM %1 WHERE id IN %2"_s.arg(table.name, ownRows(table.name)))
                .execute();
}

/// Rows that stay keep their figures, days and keys. What only gains entries stays, too, without its words.
void ErasureRepository::makeAnonymous(const QSet<QString> &kept) const
{
    for (const auto &table : m_rows.tables()) {
        if (!stays(table.name, kept))
            continue;
        QStringList changes;
        for (const auto &column : table.texts) {
            const auto blank = table.required.contains(column) ? u"'%1'"_s.arg(kBlack) : u"''"_s;
            changes << (column == "birthday"_L1 ? u"birthday = ''"_s : uR"(
                %1 = CASE WHEN %1 IS NULL OR %1 = '' OR %1 GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
                     THEN %1 ELSE %2 END)"_s.arg(column, blank));
        }
        if (table.columns.contains(u"rev"_s))
            changes << u"rev = rev + 1"_s;
        if (!changes.isEmpty())
            Statement(m_db, u"UPDATE %1 SET %2 WHERE id IN %3"_s.arg(table.name, changes.join(u", "_s),
                                                                     ownRows(table.name)))
                .execute();
    }
    if (kept.contains(u"customer"_s))
        Statement(m_db, uR"(
            UPDATE customer
            SET name = :name || id, owner_id = NULL, pool_id = NULL, previous_owner_id = NULL, parent_id = NULL,
                acquired_at = NULL, pooled_at = NULL, protected_until = NULL, country = '', region = ''
            WHERE id IN %1)"_s.arg(ownRows(u"customer"_s)))
            .bind("name"_L1, QString(Tr::tr("Erased customer") + u" #"_s))
            .execute();
}

qint64 ErasureRepository::insert(const Connection &db, const ErasureOrder &order, const ErasureReport &report,
                                 qint64 at, qint64 operation)
{
    return Statement(db, uR"(
        INSERT INTO erasure(customer_id, contact, reason, figures, places, backups, backups_end, at, operation)
        VALUES (:customer, :contact, :reason, :figures, :places, :backups, :end, :at, :operation))"_s)
        .bind("customer"_L1, order.subject.customer)
        .bind("contact"_L1, order.subject.contact)
        .bind("reason"_L1, toKey(order.reason))
        .bind("figures"_L1, !report.anonymous.isEmpty())
        .bind("places"_L1, report.images + report.mentions + report.entries)
        .bind("backups"_L1, report.backups)
        .bind("end"_L1, report.backupsEnd)
        .bind("at"_L1, at)
        .bind("operation"_L1, operation)
        .execute()
        .insertedId();
}

std::vector<ErasureEntry> ErasureRepository::all(const Connection &db)
{
    Statement select(db, uR"(
        SELECT e.id, e.customer_id, e.contact, e.reason, e.figures, e.places, e.backups, e.backups_end, e.at, o.actor
        FROM erasure e JOIN operation o ON o.id = e.operation ORDER BY e.id DESC)"_s);
    return select.all([](const Statement &row) {
        return ErasureEntry{.id = row.integer(0),
                            .customer = {row.integer(1)},
                            .contact = {row.integer(2)},
                            .reason = erasureReasonFromKey(row.text(3)).value_or(ErasureReason::Other),
                            .keptFigures = row.boolean(4),
                            .places = row.integer(5),
                            .backups = row.integer(6),
                            .backupsEnd = row.date(7),
                            .at = row.integer(8),
                            .by = row.text(9)};
    });
}

QSet<QString> ErasureRepository::redactedBy(const Connection &db, qint64 erasure)
{
    Statement select(db, uR"(
        SELECT o.uuid FROM erasure e JOIN redaction r ON r.operation = e.operation JOIN operation o ON o.id = r.target
        WHERE e.id = :id)"_s);
    const auto uuids = select.bind("id"_L1, erasure).all([](const Statement &row) { return row.text(0); });
    return {uuids.begin(), uuids.end()};
}

bool ErasureRepository::isErased(const Connection &db, CustomerId customer)
{
    return Statement(db, u"SELECT 1 FROM erasure WHERE customer_id = :id AND contact IS NULL"_s)
               .bind("id"_L1, customer)
               .number()
        != 0;
}

} // namespace crm
