#pragma once

#include "core/dataquality/qualityrule.h"

#include <functional>
#include <span>

namespace crm {

class Connection;

/// How good the data of some customers are.
struct QualityTally
{
    qint64 customers = 0;
    qint64 sound = 0; ///< with nothing to mend
    double points = 0; ///< the sum of their scores

    /// The mean, 0 to 1; 1 where there is nobody.
    double score() const { return customers == 0 ? 1 : points / double(customers); }
    void add(double score);

    friend bool operator==(const QualityTally &, const QualityTally &) = default;
};

/// A phone or e-mail of a customer.
struct QualityPoint
{
    qint64 id = 0;
    ChannelKind kind = ChannelKind::Phone;
    QString value = {};
    QString contact = {}; ///< whose; empty: the customer's as a whole
    std::optional<QDate> confirmed = {}; ///< when somebody last made sure of it
};

/// One day of the way that quality took.
struct QualityDay
{
    QDate day = {};
    qint64 customers = 0;
    qint64 sound = 0;
    double score = 0; ///< 0 to 1

    friend bool operator==(const QualityDay &, const QualityDay &) = default;
};

/// The SQL of `quality_rule`, `quality_schedule` and `quality_score`, and of what rules look at.
class QualityRepository
{
public:
    using Take = std::function<bool(std::span<const QualityFacts>)>;

    explicit QualityRepository(const Connection &db, const QTimeZone &zone);

    std::vector<QualityRule> rules() const;
    qint64 insert(const QualityRule &rule);
    bool update(const QualityRule &rule); ///< false where it was changed meanwhile
    void remove(qint64 rule);

    qint64 count() const;
    /// All customers, many at a time, until `take` says false.
    void facts(const Take &take) const;
    QualityFacts factsOf(CustomerId customer) const;

    std::vector<QualityPoint> points(CustomerId customer) const; ///< the first to be called first
    /// How many there were.
    int confirm(CustomerId customer, std::span<const qint64> points, qint64 at);

    int auditEvery() const; ///< days; 0: never by itself
    void setAuditEvery(int days);

    /// `owner`: invalid for customers without one; nothing for all.
    void keep(QDate day, std::optional<UserId> owner, const QualityTally &tally);
    std::vector<QualityDay> days(std::optional<UserId> owner, QDate from) const; ///< oldest first

private:
    std::vector<QualityFacts> batch(qint64 after, qint64 last) const;

    const Connection &m_db;
    const QTimeZone m_zone;
};

} // namespace crm
