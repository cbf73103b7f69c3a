#pragma once

#include "core/customer/customer.h"

#include <QDate>

namespace crm {

/// From which day a rule of retention counts: of the last contact, order or end of a contract; of the last
/// order; of the customer's coming; of the last consent that they withdrew, where none holds; of the
/// customer's removal, as long as its history is there.
enum class RetentionClock { Contact, Order, Created, Withdrawn, Removed };

/// How long customers are kept.
struct RetentionRule
{
    qint64 id = 0;
    QString name = {};
    RetentionClock clock = RetentionClock::Contact;
    std::optional<CustomerKind> kind = {}; ///< nothing: of both
    int days = 1'095;
    bool active = true;
    qint64 rev = 1;

    friend bool operator==(const RetentionRule &, const RetentionRule &) = default;
};

/// That a customer is kept although a rule says otherwise.
struct RetentionHold
{
    CustomerId customer = {};
    QDate until = {};
    QString reason = {};

    friend bool operator==(const RetentionHold &, const RetentionHold &) = default;
};

/// A customer whose time is over.
struct DueCustomer
{
    CustomerId customer = {};
    QString name = {};
    bool isRemoved = false; ///< it is only in the history any more
    qint64 rule = 0;
    QString ruleName = {};
    QDate since = {}; ///< from when the rule counts
    QDate due = {};
    qint64 orders = 0;

    friend bool operator==(const DueCustomer &, const DueCustomer &) = default;
};

std::vector<FieldProblem> problems(const RetentionRule &rule);

/// The spellings used in the database and on the command line.
QString toKey(RetentionClock clock);
RetentionClock retentionClockFromKey(const QString &key);
std::vector<RetentionClock> retentionClocks();
/// The name for people: "after the last contact".
QString displayName(RetentionClock clock);

} // namespace crm
