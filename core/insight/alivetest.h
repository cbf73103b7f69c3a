#pragma once

#include "core/insight/valuereport.h"

namespace crm {

/// Of how many customers the model would have said, some time ago, that they are gone or still there, and how
/// many of these then ordered again.
struct AliveTest
{
    QDate split =
        {}; ///< the day of which it would have been said; null: there was too little to say anything
    QDate end = {};
    qint64 gone = 0; ///< P(alive) below a half
    qint64 goneReturned = 0;
    qint64 there = 0;
    qint64 thereReturned = 0;

    double rightOfGone() const { return gone > 0 ? 1 - double(goneReturned) / double(gone) : 0; }
    double rightOfThere() const { return there > 0 ? double(thereReturned) / double(there) : 0; }
};

/// Fits the orders up to half a year before the last of them, a quarter of their time at the most.
AliveTest aliveTest(const CustomerOrders &orders, BaseModel model, QDate today);

} // namespace crm
