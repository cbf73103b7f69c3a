#include "core/analytics/migrationmatrix.h"

#include <numeric>

namespace crm {

MigrationMatrix::MigrationMatrix(std::span<const quint8> before, std::span<const quint8> after,
                                 size_t classes)
    : m_classes(classes)
    , m_counts(classes * classes)
{
    for (size_t i = 0; i < before.size(); ++i)
        if (before[i] < classes && after[i] < classes)
            ++m_counts[before[i] * classes + after[i]];
}

qint64 MigrationMatrix::moved() const
{
    qint64 stayed = 0;
    for (size_t i = 0; i < m_classes; ++i)
        stayed += count(i, i);
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64(0)) - stayed;
}

std::vector<quint32> migrated(std::span<const quint8> before, std::span<const quint8> after, quint8 from,
                              quint8 to)
{
    std::vector<quint32> rows;
    for (size_t i = 0; i < before.size(); ++i)
        if (before[i] == from && after[i] == to)
            rows.push_back(quint32(i));
    return rows;
}

} // namespace crm
