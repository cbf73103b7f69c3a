#include "core/operation/reapply.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/operation/fate.h"
#include "core/operation/journaledtable.h"
#include "core/operation/netchange.h"
#include "core/operation/operations.h"
#include "core/operation/recordnames.h"
#include "core/operation/rowimage.h"
#include "core/operation/soundness.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Why = ReapplyConflict::Why;

/// Rows that got another number than they had.
using NewIds = QHash<std::pair<QString, qint64>, qint64>;

/// What was kept on the machine is a file that anybody there can write to; it gives nobody a right.
Permission permissionFor(const JournaledTable &table)
{
    switch (table.entity) {
    case Entity::User: return Permission::ManageUsers;
    case Entity::Pool: return Permission::ManagePools;
    case Entity::Product: return Permission::ManageProducts;
    default: break;
    }
    if (table.name == "team_setting"_L1)
        return Permission::ManageUsers;
    return table.name == "custom_field"_L1 ? Permission::ManageFields : Permission::Edit;
}

/// Changes rows of one table after another from their images.
class Rows
{
public:
    Rows(const Connection &db, const Actor &actor, ReapplyOutcome &outcome)
        : m_db(db)
        , m_actor(actor)
        , m_outcome(outcome)
    {
    }

    /// True where something was changed.
    bool apply(const QJsonObject &change)
    {
        const auto &table = journaledTable(change["table"_L1].toString());
        m_table = table.name;
        m_row = change["row"_L1].toInteger();
        const auto before = change["before"_L1].toObject();
        const auto after = change["after"_L1].toObject();
        m_image = after.isEmpty() ? before : after;
        if (!m_actor.may(permissionFor(table)))
            return refuse(Why::Denied);
        if (before.isEmpty())
            return insert(after);
        return after.isEmpty() ? remove(before) : update(before, after);
    }

private:
    bool refuse(Why why, const QString &field = {}, const QJsonValue &mine = {}, const QJsonValue &now = {})
    {
        m_outcome.conflicts.push_back(
            {m_table, m_row, why, field, nameOfRecord(), mine.toString(), now.toString()});
        return false;
    }

    /// By what a person knows it, as far as its image tells.
    QString nameOfRecord() const
    {
        for (const auto &column : {"name"_L1, "number"_L1, "title"_L1, "value"_L1, "description"_L1})
            if (const auto text = m_image[column].toString(); !text.isEmpty())
                return recordName(m_table) + u' ' + text;
        return recordName(m_table);
    }

    qint64 idNow(const QString &table, qint64 id) const { return m_newIds.value({table, id}, id); }

    /// By column: the table to which it refers.
    QHash<QString, QString> references() const
    {
        QHash<QString, QString> tables;
        Statement select(m_db, u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(:table)"_s);
        for (select.bind("table"_L1, m_table).execute(); select.next();)
            tables.insert(select.text(0), select.text(1));
        return tables;
    }

    QJsonObject now(qint64 id) const
    {
        const auto image = rowImage(imageColumns(m_db, m_table), m_table);
        return Statement(m_db, u"SELECT %2 FROM %1 WHERE id = :id"_s.arg(m_table, image))
            .bind("id"_L1, id)
            .first(
                [](const Statement &row) { return QJsonDocument::fromJson(row.text(0).toUtf8()).object(); })
            .value_or(QJsonObject());
    }

    /// A number that a row of the backup, or one made since, may bear is not given again.
    bool isFresh(qint64 id) const
    {
        return id
             > Statement(m_db, u"SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = :table"_s)
                   .bind("table"_L1, m_table)
                   .number();
    }

    QJsonValue valueNow(const QString &column, const QJsonValue &value) const
    {
        const auto table = m_references.value(column);
        if (!table.isEmpty() && value.isDouble())
            return idNow(table, value.toInteger());
        if (m_table == "custom_value"_L1 && column == "row_id"_L1)
            return idNow(ownerTableOfField(), value.toInteger());
        return value;
    }

    /// The table whose rows the field of a custom value belongs to.
    QString ownerTableOfField() const
    {
        return Statement(m_db, u"SELECT entity FROM custom_field WHERE id = :id"_s)
            .bind("id"_L1, idNow(u"custom_field"_s, m_image["field_id"_L1].toInteger()))
            .first([](const Statement &row) { return row.text(0); })
            .value_or(QString());
    }

    static void bind(Statement &statement, const QString &name, const QJsonValue &value)
    {
        const auto key = name.toLatin1();
        const QLatin1StringView place(key.constData(), key.size());
        if (value.isNull() || value.isUndefined())
            statement.bind(place, std::optional<qint64>());
        else if (value.isString())
            statement.bind(place, value.toString());
        else
            statement.bind(place, value.toInteger());
    }

    bool insert(const QJsonObject &after)
    {
        m_references = references();
        QStringList columns;
        for (const auto &column : imageColumns(m_db, m_table))
            if (after.contains(column) && (column != "id"_L1 || isFresh(m_row)))
                columns << column;
        Statement statement(m_db, u"INSERT INTO %1(%2) VALUES (:%3)"_s.arg(m_table, columns.join(u", "_s),
                                                                           columns.join(u", :"_s)));
        for (const auto &column : columns)
            bind(statement, column, valueNow(column, after[column]));
        if (!execute(statement))
            return false;
        if (const auto id = statement.insertedId(); id != m_row)
            m_newIds.insert({m_table, m_row}, id);
        return true;
    }

    bool remove(const QJsonObject &before)
    {
        const auto id = idNow(m_table, m_row);
        auto there = now(id);
        if (there.isEmpty())
            return false; // gone already
        for (auto it = before.begin(); it != before.end(); ++it)
            if (it.key() != "rev"_L1 && it.key() != "id"_L1 && there[it.key()] != it.value())
                return refuse(Why::ChangedSince, it.key());
        Statement(m_db, u"DELETE FROM %1 WHERE id = :id"_s.arg(m_table)).bind("id"_L1, id).execute();
        return true;
    }

    bool update(const QJsonObject &before, const QJsonObject &after)
    {
        m_references = references();
        const auto id = idNow(m_table, m_row);
        const auto there = now(id);
        if (there.isEmpty())
            return refuse(Why::Gone);
        QStringList columns;
        for (auto it = after.begin(); it != after.end(); ++it) {
            const auto &column = it.key();
            if (column == "rev"_L1 || column == "id"_L1 || before[column] == it.value()
                || !there.contains(column))
                continue;
            const auto wanted = valueNow(column, it.value());
            if (there[column] == wanted)
                continue;
            if (there[column] == valueNow(column, before[column]))
                columns << column;
            else
                refuse(Why::ChangedSince, column, wanted, there[column]);
        }
        return !columns.isEmpty() && set(id, columns, after);
    }

    /// All at once: some hold only together.
    bool set(qint64 id, const QStringList &columns, const QJsonObject &after)
    {
        QStringList assignments;
        for (const auto &column : columns)
            assignments << u"%1 = :%1"_s.arg(column);
        if (imageColumns(m_db, m_table).contains("rev"_L1))
            assignments << u"rev = rev + 1"_s;
        Statement statement(
            m_db, u"UPDATE %1 SET %2 WHERE id = :id_of_row"_s.arg(m_table, assignments.join(u", "_s)));
        for (const auto &column : columns)
            bind(statement, column, valueNow(column, after[column]));
        statement.bind("id_of_row"_L1, id);
        return execute(statement);
    }

    /// What the rules of the tables do not allow is a conflict.
    bool execute(Statement &statement)
    {
        try {
            statement.execute();
            return true;
        } catch (const Error &) {
            if ((sqlite3_errcode(m_db.raw()) & 0xff) != SQLITE_CONSTRAINT)
                throw;
            return refuse(Why::Taken);
        }
    }

    const Connection &m_db;
    const Actor &m_actor;
    ReapplyOutcome &m_outcome;
    NewIds m_newIds;
    QHash<QString, QString> m_references;
    QString m_table;
    qint64 m_row = 0;
    QJsonObject m_image; ///< of the row as it was made
};

QSet<QString> madeAgain(const Connection &db)
{
    QSet<QString> uuids;
    Statement select(db, u"SELECT summary FROM operation WHERE kind = 'reapply'"_s);
    for (select.execute(); select.next();)
        for (const auto &uuid : QJsonDocument::fromJson(select.text(0).toUtf8())["uuids"_L1].toArray())
            uuids.insert(uuid.toString());
    return uuids;
}

} // namespace

std::vector<KeptOperation> Reapply::missing() const
{
    const auto &db = m_operations.db();
    auto kept = m_operations.localJournal().operations();
    const auto again = madeAgain(db);
    std::erase_if(kept, [&](const KeptOperation &operation) {
        return !operation.isConfirmed || operation.actor != m_operations.actor().name()
            || again.contains(operation.uuid) || isRecorded(db, operation.uuid);
    });
    return kept;
}

ReapplyOutcome Reapply::preview()
{
    return perform(false);
}

ReapplyOutcome Reapply::run()
{
    return perform(true);
}

ReapplyOutcome Reapply::perform(bool keep)
{
    m_operations.actor().require(Permission::Edit);
    const auto operations = missing();
    ReapplyOutcome outcome;
    if (operations.empty())
        return outcome;
    auto work = m_operations.begin(u"reapply"_s, {{u"count"_s, qint64(operations.size())}});
    m_operations.db().run(u"PRAGMA defer_foreign_keys = ON"_s);
    Rows rows(m_operations.db(), m_operations.actor(), outcome);
    QJsonArray uuids;
    for (const auto &operation : operations) {
        uuids << operation.uuid;
        bool changed = false;
        for (const auto &change : operation.changes)
            changed |= rows.apply(change);
        outcome.operations += changed;
    }
    work.note(u"uuids"_s, uuids);
    {
        const NetChange made(m_operations.db(), work.operation());
        requireSound(m_operations.db());
    }
    if (keep)
        outcome.changes = work.commit();
    return outcome; // leaving the scope takes back what was only looked at
}

} // namespace crm
