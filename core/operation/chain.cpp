#include "core/operation/chain.h"

#include "core/operation/journaldigest.h"
#include "core/operation/redaction.h"
#include "core/storage/rawstatement.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// BLAKE2b(hash before | every field but the hash itself).
QByteArray entryHash(const RawStatement &entry, QByteArrayView before)
{
    Digest digest;
    digest.add(before);
    for (int field = 0; field < Redactions::kHashed; ++field)
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
        const QByteArray sql = Redactions::kEntry + " WHERE id = ?"_ba;
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
    const Redactions redactions(db);
    JournalDigests images(db);
    QByteArray before;
    const QByteArray sql = Redactions::kEntry + " ORDER BY id"_ba;
    RawStatement entry(db.raw(), sql);
    while (report.intact && entry.step()) {
        ++report.operations;
        const auto digest = images.of(entry.integer(0));
        const bool holds = redactions.contains(entry.integer(0))
                             ? redactions.holds(entry, digest)
                             : QByteArrayView(entryHash(entry, before)) == entry.utf8(10)
                                   && QByteArrayView(digest) == entry.utf8(9);
        if (!holds)
            touched(entry.integer(0));
        before = entry.utf8(10).toByteArray();
    }
    if (const auto stray = images.stray(); report.intact && stray)
        touched(*stray); // an image of an entry that is gone, or put in afterwards
    return report;
}

} // namespace crm
