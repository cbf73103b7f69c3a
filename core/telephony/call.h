#pragma once

#include "core/activity/activity.h"
#include "core/pool/pool.h"

namespace crm {

/// A number as a telephone hands it over.
struct CallerNumber
{
    QString text = {}; ///< for people: "138 1234 5678"
    QString normalized = {}; ///< "+8613812345678"; empty where it is no number of the network
    QString tail = {}; ///< its last digits, by which it is found where it was written otherwise

    /// Reads what a softphone gives: "tel:+86-138...", "sip:8001@host", "0138...", "9 0755 8332 0000".
    static CallerNumber parse(const QString &given);
    bool isValid() const { return !tail.isEmpty(); }

    friend bool operator==(const CallerNumber &, const CallerNumber &) = default;
};

/// Somebody whom a number may belong to.
struct CallMatch
{
    CustomerId customer = {};
    QString name = {}; ///< of the customer
    ContactId contact = {};
    QString person = {}; ///< of the contact
    PoolId pool = {}; ///< in which the customer lies
    UserId owner = {};
    QString ownerName = {}; ///< as it was read
    QString number = {}; ///< as it is stored
    bool exact = false; ///< not: only its end is the same

    friend bool operator==(const CallMatch &, const CallMatch &) = default;
};

} // namespace crm
