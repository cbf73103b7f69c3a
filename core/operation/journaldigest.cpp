#include "core/operation/journaldigest.h"

#include "core/storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QByteArray select(QByteArrayView table, QByteArrayView columns, bool one)
{
    // Those of one lie together: read by id, they need not be sorted, and be in memory for that, all at once.
    const QByteArray where = one ? " WHERE +operation = ?1"
                                   " AND id BETWEEN (SELECT min(id) FROM "
                                       + table.toByteArray()
                                       + " WHERE operation = ?1) AND (SELECT max(id) FROM "
                                       + table.toByteArray() + " WHERE operation = ?1)"
                                 : QByteArray();
    return "SELECT operation, " + columns.toByteArray() + " FROM " + table.toByteArray() + where
         + " ORDER BY id";
}

} // namespace

JournalDigests::Rows::Rows(const Connection &db, QByteArrayView table, QByteArrayView columns,
                           std::optional<qint64> only)
    : m_select(db.raw(), select(table, columns, only.has_value()))
    , m_columns(int(std::count(columns.begin(), columns.end(), ',')) + 1)
{
    if (only)
        m_select.bind(1, *only);
    read();
}

void JournalDigests::Rows::read()
{
    m_operation = m_select.step() ? std::optional(m_select.integer(0)) : std::nullopt;
}

void JournalDigests::Rows::addTo(Digest &digest, qint64 operation)
{
    for (; m_operation && *m_operation <= operation; read()) {
        if (*m_operation < operation && !m_passed)
            m_passed = m_operation;
        for (int column = 1; *m_operation == operation && column <= m_columns; ++column)
            digest.add(m_select.utf8(column));
    }
}

std::optional<qint64> JournalDigests::Rows::stray() const
{
    return m_passed ? m_passed : m_operation;
}

JournalDigests::JournalDigests(const Connection &db, std::optional<qint64> only)
    : m_images(db, "journal", "tbl, row, before, after", only)
    , m_ranges(db, "journal_range", "tbl, first_row, last_row", only)
    , m_redactions(db, "redaction", "target, digest", only)
{
}

QByteArray JournalDigests::of(qint64 operation)
{
    Digest digest;
    m_images.addTo(digest, operation);
    m_ranges.addTo(digest, operation);
    m_redactions.addTo(digest, operation);
    return digest.hex();
}

std::optional<qint64> JournalDigests::stray() const
{
    std::optional<qint64> first;
    for (const auto &stray : {m_images.stray(), m_ranges.stray(), m_redactions.stray()})
        if (stray && (!first || *stray < *first))
            first = stray;
    return first;
}

} // namespace crm
