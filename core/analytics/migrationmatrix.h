#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace crm {

/// How many customers went from each class to each other one: between two days, or between two settings of
/// the thresholds.
class MigrationMatrix
{
public:
    /// `before` and `after` hold the class of every customer, 0 to classes - 1; larger ones stand for none
    /// and are not counted.
    MigrationMatrix(std::span<const quint8> before, std::span<const quint8> after, size_t classes);

    qint64 count(size_t from, size_t to) const { return m_counts[from * m_classes + to]; }
    qint64 moved() const; ///< customers whose class changed

private:
    size_t m_classes;
    std::vector<qint64> m_counts;
};

/// The rows of the customers in one cell.
std::vector<quint32> migrated(std::span<const quint8> before, std::span<const quint8> after, quint8 from,
                              quint8 to);

} // namespace crm
