#include "core/today/today.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// "today", "tomorrow", "in 3 days"
QString whenIn(int days)
{
    if (days <= 0)
        return Tr::tr("today");
    return days == 1 ? Tr::tr("tomorrow") : Tr::tr("in %1 days").arg(days);
}

} // namespace

QString explain(const TodayReason &reason)
{
    const int late = -reason.days;
    switch (reason.why) {
    case TodayWhy::Overdue: return late > 0 ? Tr::tr("%n day(s) overdue", nullptr, late) : Tr::tr("Overdue");
    case TodayWhy::Promised: return Tr::tr("Planned for today");
    case TodayWhy::Complaint: return Tr::tr("Open complaint");
    case TodayWhy::Recycling: return Tr::tr("Back to the pool %1").arg(whenIn(reason.days));
    case TodayWhy::FirstContact: return Tr::tr("New, not contacted yet");
    case TodayWhy::Deal:
        return late > 0 ? Tr::tr("Deal %n day(s) behind its date", nullptr, late)
                        : Tr::tr("Deal expected %1").arg(whenIn(reason.days));
    case TodayWhy::Contract: return Tr::tr("Contract ends %1").arg(whenIn(reason.days));
    case TodayWhy::Payment: return Tr::tr("%1 overdue for %n day(s)", nullptr, late).arg(reason.subject);
    case TodayWhy::Leaving:
        return Tr::tr("No order for %1 days, usually every %2").arg(reason.days).arg(reason.usual);
    case TodayWhy::Birthday: return Tr::tr("Birthday %1").arg(whenIn(reason.days));
    }
    return {};
}

QString toKey(TodayWhy why)
{
    switch (why) {
    case TodayWhy::Overdue: return u"overdue"_s;
    case TodayWhy::Promised: return u"promised"_s;
    case TodayWhy::Complaint: return u"complaint"_s;
    case TodayWhy::Recycling: return u"recycling"_s;
    case TodayWhy::FirstContact: return u"first_contact"_s;
    case TodayWhy::Deal: return u"deal"_s;
    case TodayWhy::Contract: return u"contract"_s;
    case TodayWhy::Payment: return u"payment"_s;
    case TodayWhy::Leaving: return u"leaving"_s;
    case TodayWhy::Birthday: return u"birthday"_s;
    }
    return {};
}

QString proposal(const TodayReason &reason)
{
    switch (reason.why) {
    case TodayWhy::Overdue:
    case TodayWhy::Promised: return {};
    case TodayWhy::Complaint: return Tr::tr("Answer the complaint");
    case TodayWhy::Recycling: return Tr::tr("Follow up, to keep the customer");
    case TodayWhy::FirstContact: return Tr::tr("First contact");
    case TodayWhy::Deal:
        return reason.subject.isEmpty() ? Tr::tr("Ask how the deal stands")
                                        : Tr::tr("Ask how %1 stands").arg(reason.subject);
    case TodayWhy::Contract:
        return reason.subject.isEmpty() ? Tr::tr("Talk about the renewal")
                                        : Tr::tr("Talk about renewing %1").arg(reason.subject);
    case TodayWhy::Payment: return Tr::tr("Ask for the payment");
    case TodayWhy::Leaving: return Tr::tr("Win them back");
    case TodayWhy::Birthday:
        return reason.subject.isEmpty() ? Tr::tr("Birthday greetings")
                                        : Tr::tr("Birthday greetings to %1").arg(reason.subject);
    }
    return {};
}

} // namespace crm
