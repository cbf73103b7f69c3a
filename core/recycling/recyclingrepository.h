#pragma once

#include "core/recycling/recycling.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <span>

namespace crm {

class Connection;

/// The SQL of taking customers back, of table `recycled`, and of when the file was last worked with.
class RecyclingRepository
{
public:
    explicit RecyclingRepository(const Connection &db);

    /// Customers that were taken back for a deadline of a rule and came back by an undo: not again for the
    /// same one. Nobody else still has an owner whose clock says the same.
    struct Undone
    {
        CustomerId customer = {};
        RecycleRuleId rule = {};
        QDate deadline = {};

        friend bool operator==(const Undone &, const Undone &) = default;
        friend size_t qHash(const Undone &undone, size_t seed = 0)
        {
            return qHashMulti(seed, undone.customer, undone.rule, undone.deadline);
        }
    };
    QSet<Undone> undone() const;
    /// Entries that share rule and pool. Each of them has an owner.
    void takeBack(std::span<const RecycleEntry> entries, const QString &reason, qint64 at);
    void remember(std::span<const RecycleEntry> entries, qint64 operation);

    /// Ascending: the customers of whom operations after this one changed something; nothing where they may
    /// have changed more than they name, or so much that asking for it does not pay.
    std::optional<std::vector<qint64>> changedSince(qint64 operation) const;

    /// The newest instant that the file knows of an operation before this one.
    std::optional<qint64> newestEvent(qint64 before) const;
    QString name(CustomerId customer) const;

    /// How many completed contacts each of them has had.
    QHash<CustomerId, qint64> contactsOf(std::span<const CustomerId> customers) const;

    /// True where `holder` may recycle until then; see crm::takeLease().
    bool takeLease(const QString &holder, qint64 now, qint64 until);

private:
    const Connection &m_db;
};

} // namespace crm
