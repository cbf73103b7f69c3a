#include "core/operation/redaction.h"

#include "core/operation/journaldigest.h"
#include "core/storage/rawstatement.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QByteArray digestOf(const RawStatement &entry, QByteArrayView images)
{
    Digest digest;
    for (int field = 0; field <= Redactions::kHashed; ++field)
        digest.add(entry.utf8(field));
    digest.add(images);
    return digest.hex();
}

} // namespace

Redactions::Redactions(const Connection &db)
{
    RawStatement rows(db.raw(), "SELECT target, digest FROM redaction ORDER BY id");
    while (rows.step())
        m_newest.insert(rows.integer(0), rows.utf8(1).toByteArray());
}

bool Redactions::holds(const RawStatement &entry, QByteArrayView images) const
{
    return m_newest.value(entry.integer(0)) == digestOf(entry, images);
}

void Redactions::record(const Connection &db, qint64 erasure, qint64 target)
{
    const auto images = JournalDigests(db, target).of(target);
    QByteArray digest;
    {
        const QByteArray sql = kEntry + " WHERE id = ?"_ba;
        RawStatement entry(db.raw(), sql);
        entry.bind(1, target);
        entry.step();
        digest = digestOf(entry, images);
    }
    Statement(db, u"INSERT INTO redaction(operation, target, digest) VALUES (:erasure, :target, :digest)"_s)
        .bind("erasure"_L1, erasure)
        .bind("target"_L1, target)
        .bind("digest"_L1, QString::fromLatin1(digest))
        .execute();
}

} // namespace crm
