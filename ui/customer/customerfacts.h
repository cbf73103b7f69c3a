#pragma once

#include "core/activity/activity.h"
#include "core/customer/customer.h"
#include "core/customfield/customfield.h"
#include "core/order/order.h"
#include "ui/customer/recyclenotice.h"
#include "ui/customfield/ownfields.h"

#include <QHash>
#include <QTimeZone>

namespace crm {
class Session;
}

namespace crm::ui {

/// All that the page of one customer shows at once; lists that can be long are read page by page.
struct CustomerFacts
{
    CustomerCard card = {};
    std::vector<CustomField> customFields = {};
    std::vector<CustomField> contactFields = {};
    OwnFieldChoices activityFields = {};
    QHash<qint64, QString> users = {};
    QHash<qint64, QString> pools = {};
    QString parentName = {};
    OrderSums sums = {};
    qint64 orders = 0; ///< those that were cancelled among them
    std::vector<Activity> planned = {}; ///< earliest first
    std::optional<Activity> lastContact = {};
    qint64 activities = 0;
    QString currency = {};
    QTimeZone zone = QTimeZone::utc();
    QDate today = {};
    qint64 now = 0;
    UserId me = {};
    RecycleNotice recycling = {};
    bool isOpened = true; ///< false: its pool limits how many one opens a day, and this is not one of them
    bool mayAssign = false;
    bool mayDelete = false;

    QDate dayOf(qint64 instant) const { return QDateTime::fromMSecsSinceEpoch(instant, zone).date(); }
};

/// Throws NotFound.
CustomerFacts readFacts(Session &session, CustomerId id);

} // namespace crm::ui
