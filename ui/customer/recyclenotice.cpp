#include "ui/customer/recyclenotice.h"

#include "core/pool/protectionservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/session/session.h"
#include "ui/common/formatters.h"

#include <QCoreApplication>

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::RecycleNotice)
};

constexpr int kUrgent = 3; ///< days
constexpr int kSoon = 7;
constexpr int kShown = 30;

} // namespace

RecycleNotice readRecycleNotice(Session &session, CustomerId id)
{
    return {.next = session.recycling().nextOf(id),
            .protectedUntil = session.protection().protectedUntil(id)};
}

QList<Pills::Item> recyclePills(const RecycleNotice &notice, QDate today)
{
    QList<Pills::Item> pills;
    if (notice.protectedUntil)
        pills.append({Texts::tr("Protected until %1").arg(format::shortDate(*notice.protectedUntil, today)),
                      draw::Tone::Neutral, "lock"});
    const auto days = notice.next ? int(today.daysTo(notice.next->deadline)) : kShown + 1;
    if (days > kShown)
        return pills;
    const QString text = days <= 0 ? Texts::tr("Back to the pool today")
                                   : Texts::tr("Back to the pool in %n days", nullptr, days);
    pills.append({text,
                  days <= kUrgent ? draw::Tone::Danger
                  : days <= kSoon ? draw::Tone::Warn
                                  : draw::Tone::Neutral,
                  "clock"});
    return pills;
}

} // namespace crm::ui
