#pragma once

#include "core/base/daterange.h"
#include "core/lifecycle/trial.h"

#include <QTimeZone>

#include <vector>

namespace crm {

class Connection;

/// The SQL of table `trial`.
class TrialRepository
{
public:
    TrialRepository(const Connection &db, const QTimeZone &zone);

    std::vector<Trial> ofCustomer(CustomerId customer) const; ///< the newest first
    std::vector<Trial> open() const; ///< the oldest first
    std::optional<Trial> find(TrialId id) const;
    TrialId insert(const Trial &trial, qint64 createdAt);
    bool update(const Trial &trial); ///< false where it has changed since its rev was read
    void remove(TrialId id);

    /// One that was given within the days, and the first order after it.
    struct Outcome
    {
        QString item = {};
        qint64 customer = 0;
        QDate given = {};
        TrialResult result = TrialResult::Open;
        std::optional<QDate> resultOn = {};
        std::optional<QDate> ordered = {};
    };
    std::vector<Outcome> outcomes(const DateRange &dates) const;
    QString nameOf(CustomerId customer) const; ///< empty: there is none

private:
    std::vector<Trial> read(class Statement &statement) const;

    const Connection &m_db;
    const QTimeZone m_zone;
};

} // namespace crm
