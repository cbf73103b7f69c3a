#pragma once

#include "core/storage/rawstatement.h"
#include "core/storage/statement.h"

#include <QMap>

/// All rows of all tables that an undo restores, without `rev`, by table: two bases are equal when these are.
/// Left out are the tables that only gain entries, and what describes the file rather than the business.
inline QMap<QString, QStringList> dumpOf(const crm::Connection &db)
{
    using namespace Qt::StringLiterals;
    static const QStringList left = {u"meta"_s,
                                     u"operation"_s,
                                     u"journal"_s,
                                     u"journal_range"_s,
                                     u"journal_state"_s,
                                     u"housekeeping"_s,
                                     u"owner_event"_s,
                                     u"recycled"_s,
                                     u"playbook_run"_s,
                                     u"pool_view"_s,
                                     u"quality_score"_s,
                                     u"lease"_s,
                                     u"allocation"_s,
                                     u"sign_in"_s,
                                     u"erasure"_s,
                                     u"redaction"_s,
                                     u"suppression"_s,
                                     u"suppression_key"_s,
                                     u"automation_firing"_s,
                                     u"message_seen"_s,
                                     u"announcement_seen"_s};
    QMap<QString, QStringList> dump;
    crm::Statement tables(
        db, u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s);
    for (const auto &table : tables.all([](const crm::Statement &row) { return row.text(0); })) {
        if (left.contains(table))
            continue;
        QStringList columns;
        crm::Statement info(db, u"SELECT name FROM pragma_table_info(:t) WHERE name <> 'rev'"_s);
        for (info.bind("t"_L1, table).execute(); info.next();)
            columns << u"quote(%1)"_s.arg(info.text(0));
        crm::Statement rows(db,
                            u"SELECT %1 FROM %2 ORDER BY id"_s.arg(columns.join(u" || ',' || "_s), table));
        for (rows.execute(); rows.next();)
            dump[table] << rows.text(0);
    }
    return dump;
}
