#include "core/operation/chain.h"

#include "core/operation/digest.h"
#include "core/operation/journal.h"
#include "core/storage/rawstatement.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr auto kFields =
    "SELECT id, uuid, kind, actor_id, actor, machine, at, summary, reverts, digest, hash FROM operation";

/// BLAKE2b(hash before | every field but the hash itself).
QString entryHash(const RawStatement &entry, QByteArrayView before)
{
    Digest digest;
    digest.add(before);
    for (int field = 0; field < 10; ++field)
        digest.add(entry.utf8(field));
    return digest.hex();
}

} // namespace

void Chain::link(const Connection &db, qint64 operation)
{
    const auto before = Statement(db, u"SELECT hash FROM operation WHERE id < :id ORDER BY id DESC LIMIT 1"_s)
                            .bind("id"_L1, operation)
                            .first([](const Statement &row) { return row.text(0); });
    QString hash;
    {
        const QByteArray sql = kFields + " WHERE id = ?"_ba;
        RawStatement entry(db.raw(), sql);
        entry.bind(1, operation);
        entry.step();
        hash = entryHash(entry, before.value_or(QString()).toUtf8());
    }
    Statement(db, u"UPDATE operation SET hash = :hash WHERE id = :id"_s)
        .bind("hash"_L1, hash)
        .bind("id"_L1, operation)
        .execute();
}

ChainReport Chain::verify(const Connection &db)
{
    ChainReport report;
    QByteArray before;
    const QByteArray sql = kFields + " ORDER BY id"_ba;
    RawStatement entry(db.raw(), sql);
    while (entry.step()) {
        ++report.operations;
        const auto hash = entryHash(entry, before);
        const auto images = Journal::digest(db, entry.integer(0));
        if (hash != entry.text(10) || images != entry.text(9)) {
            report.intact = false;
            report.brokenAt = entry.integer(0);
            break;
        }
        before = hash.toLatin1();
    }
    return report;
}

} // namespace crm
