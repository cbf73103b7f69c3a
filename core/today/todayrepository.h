#pragma once

#include "core/activity/activity.h"
#include "core/base/amount.h"

#include <QDate>
#include <QHash>

#include <span>
#include <vector>

namespace crm {

class Connection;

/// The SQL behind what a day asks for. All of it is about the customers, deals and plans of one person.
class TodayRepository
{
public:
    explicit TodayRepository(const Connection &db);

    struct Planned
    {
        ActivityId activity = {};
        CustomerId customer = {};
        ActivityKind kind = ActivityKind::Call;
        qint64 at = 0;
    };
    std::vector<Planned> planned(UserId owner, qint64 until) const; ///< earliest first
    QHash<ActivityId, QString> textsOf(std::span<const ActivityId> activities) const;

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
        QString name = {}; ///< of those that are expected by the day that was asked for, and when
        std::optional<QDate> expected = {};
        std::optional<Amount> amount = {};
        QString currency = {};
        double probability = 0; ///< its own or that of its stage
    };
    std::vector<Deal> openDeals(UserId owner, QDate until) const; ///< but those given back for nurturing

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
    /// Those whose birthday ends in one of these months and days ("11-23"), in whatever calendar.
    std::vector<Born> birthdays(UserId owner, const QStringList &monthDays) const;

    /// What playbooks say of what the person has planned until an instant, by activity: the words, and the
    /// offer.
    QHash<qint64, std::pair<QString, QString>> words(UserId owner, qint64 until) const;

    /// The instant of the next thing that is planned with each of these customers.
    QHash<CustomerId, qint64> nextPlanned(std::span<const CustomerId> customers) const;
    /// The latest talk from an instant on with each of these customers: see isFollowUp().
    QHash<CustomerId, qint64> lastTalks(std::span<const CustomerId> customers, qint64 from) const;
    /// What somebody did from an instant on, as far as it was stored or changed since, and not in bulk.
    std::vector<ActivityId> doneSince(UserId owner, qint64 from) const;

    struct Earned
    {
        int count = 0;
        std::vector<std::pair<QString, Amount>> amounts = {}; ///< by currency
    };
    Earned dealsWon(UserId owner, QDate day) const;
    Earned ordersTaken(UserId owner, QDate day) const; ///< but cancelled ones and drafts
    /// What somebody planned from an instant on for later than `after`, and has not done yet.
    int plannedSince(UserId owner, qint64 from, qint64 after) const;

private:
    const Connection &m_db;
};

} // namespace crm
