#include "core/storage/team/fence.h"

#include "core/base/tr.h"
#include "core/storage/housekeeping.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct Meta
{
    QString uuid;
    qint64 epoch;
    qint64 minWriterVersion;
    qint64 writeSeq;
    bool isBroken;
};

Meta metaOf(const Connection &db)
{
    const auto meta =
        Statement(db, u"SELECT uuid, epoch, min_writer_version, write_seq, broken FROM meta"_s)
            .first([](const Statement &row) {
                return Meta{row.text(0), row.integer(1), row.integer(2), row.integer(3), row.boolean(4)};
            });
    return meta.value_or(Meta{});
}

QString hashOf(const Connection &db, qint64 operation)
{
    return Statement(db, u"SELECT hash FROM operation WHERE id = :id"_s)
        .bind("id"_L1, operation)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(QString());
}

} // namespace

QString Fence::check(const Connection &db)
{
    const auto meta = metaOf(db);
    if (meta.minWriterVersion > kWriterVersion)
        return Tr::tr("The team has gone on to a newer version of Kingfisher. Please update the program; "
                      "until then this file can only be read.");
    if (const auto place = Housekeeping(db).value(u"moved_to"_s); !place.isEmpty())
        return Tr::tr("The team has moved to %1. This file is kept as it was.").arg(place);
    if (meta.isBroken)
        return Tr::tr(
            "This file was closed for writing because it was found damaged. Open the newest backup.");
    const bool isFirst = m_uuid.isEmpty();
    if (!isFirst
        && (meta.uuid != m_uuid || meta.epoch != m_epoch || meta.writeSeq < m_last.writeSeq
            || (m_last.operation > 0 && hashOf(db, m_last.operation) != m_last.hash)))
        return Tr::tr("Another state of the file was put in the place of the one that was open: what was "
                      "written last is not in it. Nothing more is written; please open the file again.");
    m_uuid = meta.uuid;
    m_epoch = meta.epoch;
    m_next = {.writeSeq = meta.writeSeq};
    return {};
}

void Fence::note(const Connection &db)
{
    m_next = Statement(db, uR"(
        SELECT (SELECT write_seq FROM meta), o.id, o.hash
        FROM (SELECT 1) LEFT JOIN operation o ON o.id = (SELECT max(id) FROM operation))"_s)
                 .first([](const Statement &row) {
                     return State{row.integer(0), row.integer(1), row.text(2)};
                 })
                 .value_or(State{});
}

} // namespace crm
