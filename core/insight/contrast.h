#pragma once

#include <QString>

namespace crm {

/// What those who left (or came) had in common: how many of the customers with more (or less) of something,
/// or with a level of it, did, and how many of all the others.
struct ChurnContrast
{
    QString feature = {};
    QString level = {}; ///< of a category; empty for a number
    bool more = true; ///< of a number: more than the median
    qint64 customers = 0;
    double left = 0; ///< share
    double othersLeft = 0;
};

} // namespace crm
