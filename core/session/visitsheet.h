#pragma once

#include "core/customer/customer.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace crm {

class Session;

/// What somebody wants to know before they see a customer, on one page: who, what was said last, what is
/// open, what they buy and when again, and whose birthday is near.
struct VisitSheet
{
    struct Section
    {
        QString title = {};
        QStringList lines = {};

        friend bool operator==(const Section &, const Section &) = default;
    };

    QString customer = {};
    QString owner = {};
    QDate day = {};
    std::vector<Section> sections = {}; ///< those that have something to say, in reading order
};

/// Throws NotFound, and Denied for a customer whom the actor may not see.
VisitSheet visitSheet(Session &session, CustomerId customer);

} // namespace crm
