#include "core/base/tr.h"
#include "core/insight/churnreport.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr double kWorthSaying = 1.1; ///< odds: what brings less is no reason

QString silence(const ChurnReport::Risk &risk)
{
    return risk.usualDays > 0
             ? Tr::tr("no order for %1 days, usually every %2 days").arg(risk.silentDays).arg(risk.usualDays)
             : Tr::tr("no order for %1 days").arg(risk.silentDays);
}

QString inWords(const NamedDriver &reason, const ChurnReport::Risk &risk)
{
    const bool isRest = reason.level == Tr::tr("other, rare ones"); // which tells nobody anything
    if (reason.missing || isRest || reason.oddsRatio < kWorthSaying)
        return {};
    if (!reason.level.isEmpty())
        return Tr::tr("%1 \"%2\", where more leave").arg(behaviourTitle(reason.feature), reason.level);
    if (reason.feature == "purchases"_L1)
        return Tr::tr("only %n orders so far", nullptr, int(risk.purchases));
    if (reason.feature == "recent_contacts"_L1)
        return risk.contacts == 0 ? Tr::tr("nobody contacted them for %1 days").arg(ChurnReport::kContactDays)
                                  : QString();
    if (reason.feature == "mean_purchase"_L1)
        return Tr::tr("more of those with orders of this size leave");
    if (reason.feature == "days_known"_L1)
        return Tr::tr("more of those who came at that time leave");
    return {}; // silence is told first
}

} // namespace

QString churnWhy(const ChurnReport::Risk &risk)
{
    QStringList words{silence(risk)};
    for (const auto &reason : risk.reasons)
        if (const auto more = inWords(reason, risk); !more.isEmpty())
            words << more;
    return words.join(Tr::tr(", "));
}

QString contrastName(const ChurnContrast &contrast)
{
    if (!contrast.level.isEmpty())
        return Tr::tr("%1: %2").arg(behaviourTitle(contrast.feature), contrast.level);
    struct Pair
    {
        const char *more;
        const char *less;
    };
    static const QHash<QString, Pair> names = {
        {u"silent_days"_s,
         {QT_TRANSLATE_NOOP("crm", "Silent for longer than most"),
          QT_TRANSLATE_NOOP("crm", "Silent for a shorter time than most")}},
        {u"silence_in_intervals"_s,
         {QT_TRANSLATE_NOOP("crm", "Silent for many times their usual interval"),
          QT_TRANSLATE_NOOP("crm", "Silent for no longer than usual")}},
        {u"purchases"_s,
         {QT_TRANSLATE_NOOP("crm", "Ordered more often than most"),
          QT_TRANSLATE_NOOP("crm", "Ordered less often than most")}},
        {u"days_known"_s,
         {QT_TRANSLATE_NOOP("crm", "Customers for longer than most"),
          QT_TRANSLATE_NOOP("crm", "Customers for a shorter time than most")}},
        {u"mean_purchase"_s,
         {QT_TRANSLATE_NOOP("crm", "Larger orders than most"),
          QT_TRANSLATE_NOOP("crm", "Smaller orders than most")}},
        {u"recent_purchases"_s,
         {QT_TRANSLATE_NOOP("crm", "More orders within half a year than most"),
          QT_TRANSLATE_NOOP("crm", "Fewer orders within half a year than most")}},
        {u"recent_contacts"_s,
         {QT_TRANSLATE_NOOP("crm", "Contacted more often than most"),
          QT_TRANSLATE_NOOP("crm", "Contacted less often than most")}},
    };
    const auto found = names.constFind(contrast.feature);
    if (found == names.constEnd())
        return behaviourTitle(contrast.feature);
    return Tr::tr(contrast.more ? found->more : found->less);
}

QString behaviourTitle(const QString &key)
{
    static const QHash<QString, const char *> titles = {
        {u"silent_days"_s, QT_TRANSLATE_NOOP("crm", "Days since the last order")},
        {u"purchases"_s, QT_TRANSLATE_NOOP("crm", "Number of orders")},
        {u"days_known"_s, QT_TRANSLATE_NOOP("crm", "Days since the first order")},
        {u"silence_in_intervals"_s, QT_TRANSLATE_NOOP("crm", "Silence against the usual interval")},
        {u"mean_purchase"_s, QT_TRANSLATE_NOOP("crm", "Average order")},
        {u"recent_purchases"_s, QT_TRANSLATE_NOOP("crm", "Orders within half a year")},
        {u"recent_contacts"_s, QT_TRANSLATE_NOOP("crm", "Contacts within 90 days")},
        {u"source"_s, QT_TRANSLATE_NOOP("crm", "Source")},
        {u"industry"_s, QT_TRANSLATE_NOOP("crm", "Industry")},
        {u"region"_s, QT_TRANSLATE_NOOP("crm", "Region")},
        {u"country"_s, QT_TRANSLATE_NOOP("crm", "Country")},
        {u"city"_s, QT_TRANSLATE_NOOP("crm", "City")},
        {u"kind"_s, QT_TRANSLATE_NOOP("crm", "Company or person")},
    };
    const auto *title = titles.value(key);
    return title ? Tr::tr(title) : key;
}

} // namespace crm
