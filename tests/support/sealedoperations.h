#pragma once

#include "core/operation/chain.h"
#include "core/storage/rawstatement.h"
#include "core/storage/statement.h"

/// Edits of one customer, each with images about as long as a customer's, sealed as the program seals them.
/// Within a transaction.
inline void addSealedOperations(const crm::Connection &db, int count)
{
    crm::RawStatement entry(db.raw(), "INSERT INTO operation(uuid, kind, actor, machine, at) "
                                      "VALUES (?, 'customer.edit', '林晓彤', 'pc', 1795338000000)");
    crm::RawStatement image(
        db.raw(), "INSERT INTO journal(operation, tbl, row, before, after) VALUES (?, 'customer', 1, ?, ?)");
    const QByteArray text(600, 'x');
    const auto first =
        crm::Statement(db, QStringLiteral("SELECT coalesce(max(id), 0) FROM operation")).number() + 1;
    for (qint64 id = first; id < first + count; ++id) {
        entry.bind(1, QString::number(id));
        entry.execute();
        image.bind(1, id);
        image.bind(2, QByteArrayView(text));
        image.bind(3, QByteArrayView(text));
        image.execute();
        crm::Chain::seal(db, id);
    }
}
