#include "core/operation/chain.h"

#include "core/operation/journaldigest.h"
#include "core/storage/rawstatement.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr auto kFields =
    "SELECT id, uuid, kind, actor_id, actor, machine, at, summary, reverts, digest, hash FROM operation";

/// BLAKE2b(hash before | every field but the hash itself).
QByteArray entryHash(const RawStatement &entry, QByteArrayView before)
{
    Digest digest;
    digest.add(before);
    for (int field = 0; field < 10; ++field)
        digest.add(entry.utf8(field));
    return digest.hex();
}

} // namespace

void Chain::seal(const Connection &db, qint64 operation)
{
    Statement(db, u"UPDATE operation SET digest = :digest WHERE id = :id"_s)
        .bind("digest"_L1, QString::fromLatin1(JournalDigests(db, operation).of(operation)))
        .bind("id"_L1, operation)
        .execute();
    const auto before = Statement(db, u"SELECT hash FROM operation WHERE id < :id ORDER BY id DESC LIMIT 1"_s)
                            .bind("id"_L1, operation)
                            .first([](const Statement &row) { return row.text(0); });
    QByteArray hash;
    {
        const QByteArray sql = kFields + " WHERE id = ?"_ba;
        RawStatement entry(db.raw(), sql);
        entry.bind(1, operation);
        entry.step();
        hash = entryHash(entry, before.value_or(QString()).toUtf8());
    }
    Statement(db, u"UPDATE operation SET hash = :hash WHERE id = :id"_s)
        .bind("hash"_L1, QString::fromLatin1(hash))
        .bind("id"_L1, operation)
        .execute();
}

ChainReport Chain::verify(const Connection &db)
{
    const Snapshot ofOneMoment(db);
    ChainReport report;
    const auto touched = [&](qint64 operation) {
        report.intact = false;
        report.brokenAt = operation;
    };
    JournalDigests images(db);
    QByteArray before;
    const QByteArray sql = kFields + " ORDER BY id"_ba;
    RawStatement entry(db.raw(), sql);
    while (report.intact && entry.step()) {
        ++report.operations;
        const auto hash = entryHash(entry, before);
        const auto digest = images.of(entry.integer(0));
        if (QByteArrayView(hash) != entry.utf8(10) || QByteArrayView(digest) != entry.utf8(9))
            touched(entry.integer(0));
        before = hash;
    }
    if (const auto stray = images.stray(); report.intact && stray)
        touched(*stray); // an image of an entry that is gone, or put in afterwards
    return report;
}

} // namespace crm
