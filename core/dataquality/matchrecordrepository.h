#pragma once

#include "core/dataquality/customermatch.h"
#include "core/dataquality/customersight.h"

#include <functional>
#include <optional>
#include <span>

namespace crm {

class Connection;

/// Who has a customer of a match, which decides on what may be said of it.
struct MatchHolder
{
    UserId owner = {};
    PoolId pool = {};
};

/// The SQL that reads customers as records to be compared: with the names of their contacts and all their
/// numbers.
class MatchRecordRepository
{
public:
    using Take = std::function<bool(std::span<const MatchRecord>)>;

    explicit MatchRecordRepository(const Connection &db);

    qint64 count() const;
    /// All customers, some ten thousand at a time, until `take` says false. With a sight only what it shows.
    void all(const CustomerSight *sight, const Take &take) const;
    std::vector<MatchRecord> some(std::span<const qint64> customers) const;

    qint64 newestOperation() const;
    /// Customers of which operations after `last` changed anything; nothing where they are too many.
    std::optional<QSet<qint64>> changedSince(qint64 last) const;

    std::optional<MatchHolder> holder(qint64 customer) const;
    /// Customers with one of these phones or mails (as compared) or this name: what an index finds at once.
    std::vector<qint64> sharing(const CustomerCard &card, int most) const;

private:
    std::vector<MatchRecord> read(const QByteArray &which, qint64 first, qint64 last,
                                  const CustomerSight *sight) const;

    const Connection &m_db;
};

} // namespace crm
