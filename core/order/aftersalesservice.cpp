#include "core/order/aftersalesservice.h"

#include "core/activity/activityrepository.h"
#include "core/activity/repeatrules.h"
#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"
#include "core/order/orderrepository.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const QTime kMorning(9, 0);
constexpr int kMostMonths = 120;
constexpr int kMostDays = 365;
constexpr int kMostYears = 100;
constexpr int kMostText = 200;

void require(bool holds, const QString &message)
{
    if (!holds)
        throw Error(Error::Code::Invalid, message);
}

} // namespace

AfterSalesService::AfterSalesService(Operations &operations)
    : m_operations(operations)
{
}

ChangeSet AfterSalesService::plan(const AfterSales &plan)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"order.aftersales"_s);
    const auto order = OrderRepository(m_operations.db()).find(plan.order);
    if (!order)
        throw Error(Error::Code::NotFound, Tr::tr("This order no longer exists."));
    work.note(u"number"_s, order->number);
    const auto what = cleanLine(plan.what);
    const auto today = m_operations.today();
    const bool isMaintained = plan.everyMonths > 0;
    require(graphemes(what) <= kMostText, Tr::tr("At most %1 characters.").arg(kMostText));
    require(isMaintained || plan.warrantyUntil,
            Tr::tr("Say when the warranty ends, or how often to maintain."));
    require(plan.everyMonths >= 0 && plan.everyMonths <= kMostMonths,
            Tr::tr("At most %1 months.").arg(kMostMonths));
    require(plan.remindDays >= 0 && plan.remindDays <= kMostDays, Tr::tr("At most %1 days.").arg(kMostDays));
    for (const auto &day : {plan.warrantyUntil, isMaintained ? plan.first : std::nullopt})
        require(!day || (day->isValid() && *day >= today && day->year() - today.year() <= kMostYears),
                Tr::tr("Choose a day that is not over."));
    require(!isMaintained || plan.first, Tr::tr("Say when the first maintenance is."));
    ActivityRepository activities(m_operations.db());
    const auto owner = plan.owner.isValid()   ? plan.owner
                     : order->owner.isValid() ? order->owner
                                              : m_operations.actor().id();
    const auto add = [&](ActivityKind kind, QDate day, const QString &text, const QString &repeats) {
        activities.insert({.customer = order->customer,
                           .kind = kind,
                           .state = ActivityState::Planned,
                           .at = QDateTime(day, kMorning, m_operations.zone()).toMSecsSinceEpoch(),
                           .text = text,
                           .owner = owner,
                           .repeats = repeats,
                           .repeatsFrom = repeats.isEmpty() ? std::nullopt : std::optional(day),
                           .createdAt = work.at()});
    };
    const QString about = what.isEmpty() ? order->number : QString(what + u" ("_s + order->number + u')');
    if (isMaintained) {
        const Repeat repeat{.every = Repeat::Every::Month, .interval = plan.everyMonths};
        add(plan.kind, *plan.first, Tr::tr("Maintenance: %1").arg(about), repeat.toString());
    }
    if (plan.warrantyUntil)
        add(ActivityKind::Task, std::max(today, plan.warrantyUntil->addDays(-plan.remindDays)),
            Tr::tr("The warranty of %1 ends on %2. Offer to extend it.")
                .arg(about, plan.warrantyUntil->toString(Qt::ISODate)),
            {});
    return work.commit();
}

} // namespace crm
