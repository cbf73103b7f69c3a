#pragma once

#include "core/activity/activity.h"
#include "core/base/amount.h"

#include <QDate>

#include <vector>

namespace crm {

class Connection;

/// The SQL behind what a day asks for. All of it is about the customers, deals and plans of one person.
class TodayRepository
{
public:
    explicit TodayRepository(const Connection &db);

    std::vector<qint64> customersOf(UserId owner) const; ///< ascending

    struct New
    {
        CustomerId customer = {};
        qint64 since = 0; ///< instant from which they have been the owner's
    };
    /// Those who became the owner's from an instant on, and with whom nothing was done since.
    std::vector<New> notContacted(UserId owner, qint64 from) const;

    struct Deal
    {
        CustomerId customer = {};
        QString name = {};
        std::optional<QDate> expected = {};
        std::optional<Amount> amount = {};
        QString currency = {};
        double probability = 0; ///< of its stage
    };
    std::vector<Deal> openDeals(UserId owner) const; ///< but those given back for nurturing

    struct Ending
    {
        CustomerId customer = {};
        QString title = {};
        QDate ends = {};
    };
    std::vector<Ending> contractsEnding(UserId owner, QDate from, QDate until) const;

    std::vector<CustomerId> openComplaints(UserId owner) const;

    struct Born
    {
        CustomerId customer = {};
        QString person = {}; ///< a contact; empty: the customer
        BirthdayText birthday = {};
    };
    std::vector<Born> birthdays(UserId owner) const;

    /// Whether somebody talked with the customer from an instant on: see isFollowUp().
    bool isContactedSince(CustomerId customer, qint64 from) const;
    /// The day of the next thing that is planned with the customer; nothing where nothing is.
    std::optional<qint64> nextPlanned(CustomerId customer) const;
    /// What was stored or changed from an instant on, but what came in bulk.
    std::vector<ActivityId> activitiesChangedSince(qint64 from) const;

private:
    const Connection &m_db;
};

} // namespace crm
