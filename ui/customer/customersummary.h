#pragma once

#include "core/activity/activity.h"
#include "core/order/order.h"
#include "core/pool/pool.h"
#include "core/session/session.h"
#include "ui/common/timeline.h"
#include "ui/customer/recyclenotice.h"

#include <QHash>
#include <QTimeZone>

namespace crm::ui {

/// What is to be known of a customer at a glance.
struct CustomerSummary
{
    CustomerCard card = {};
    OrderSums sums = {};
    QString currency = {};
    QDate today = {};
    QTimeZone zone = QTimeZone::utc();
    std::vector<Activity> activities = {}; ///< the newest first
    std::vector<Order> orders = {}; ///< the newest first
    std::vector<OwnerEvent> moves = {}; ///< the newest first
    QHash<UserId, QString> people = {};
    QHash<PoolId, QString> pools = {};
    RecycleNotice recycling = {};

    const Activity *lastContact() const; ///< null where there was none
    const Activity *nextStep() const; ///< the first that is planned, or null
    QDate dayOf(qint64 instant) const { return QDateTime::fromMSecsSinceEpoch(instant, zone).date(); }
};

/// Reads it; for a thread of the workspace. Throws NotFound.
CustomerSummary readSummary(Session &session, CustomerId id);

/// The latest that happened, from activities, orders and changes of owner.
QList<TimelineEvent> timelineOf(const CustomerSummary &summary, qsizetype limit);

const char *activityIcon(ActivityKind kind);

} // namespace crm::ui
