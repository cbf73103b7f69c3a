#pragma once

#include "core/recycling/recycling.h"

#include <QHash>

#include <optional>
#include <span>

namespace crm {

class Connection;

/// The SQL of taking customers back, of table `recycled`, and of when the file was last worked with.
class RecyclingRepository
{
public:
    explicit RecyclingRepository(const Connection &db);

    /// Entries that share rule and pool. Each of them has an owner.
    void takeBack(std::span<const RecycleEntry> entries, const QString &reason, qint64 at);
    void remember(std::span<const RecycleEntry> entries, qint64 operation);

    /// Ascending: the customers of whom operations after this one changed something; nothing where they may
    /// have changed more than they name, or so much that asking for it does not pay.
    std::optional<std::vector<qint64>> changedSince(qint64 operation) const;

    /// The newest instant that the file vouches for; what comes more than a day after it does not count until
    /// somebody has confirmed the time.
    std::optional<qint64> newestEvent() const;
    /// A person says that it is now; whatever the file took for the time before.
    void confirmTime(qint64 now);
    QString name(CustomerId customer) const;

    /// How many completed contacts each of them has had.
    QHash<CustomerId, qint64> contactsOf(std::span<const CustomerId> customers) const;

    /// True where `holder` may recycle until then; see crm::takeLease().
    bool takeLease(const QString &holder, qint64 now, qint64 until);

private:
    const Connection &m_db;
};

} // namespace crm
