#include "core/base/tr.h"
#include "core/insight/nextpurchase.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kFewest = 10; ///< customers: fewer prove nothing

QString percent(double part)
{
    return QString::number(qRound(100 * part)) + u'%';
}

QString rhythm(const NextPurchase &next)
{
    if (next.usualDays == 0)
        return Tr::tr("Bought on one day only, %1 days ago.").arg(next.silentDays);
    return Tr::tr("Bought on %1 days, usually %2 days apart; the last time was %3 days ago.")
        .arg(next.boughtDays)
        .arg(next.usualDays)
        .arg(next.silentDays);
}

/// Chances as people count them.
QString odds(const NextPurchase &next)
{
    return Tr::tr(
               "Of 100 customers who bought and then were silent like this one, about %1 come back. An order "
               "within 30 days: %2, within 90 days: %3.")
        .arg(QString::number(qRound(100 * next.alive)), percent(next.chance30), percent(next.chance90));
}

/// How often that came true for those of whom the same was said.
QString track(const NextPurchase &next)
{
    const auto &test = next.test;
    const bool isGone = next.alive < .5;
    if (!test.split.isValid() || (isGone ? test.gone : test.there) < kFewest)
        return {};
    const auto day = test.split.toString(Qt::ISODate);
    return isGone ? Tr::tr("Of %1 customers of whom that would have been said on %2, %3 really did not order "
                           "again since.")
                        .arg(test.gone)
                        .arg(day, percent(test.rightOfGone()))
                  : Tr::tr("Of %1 customers of whom it would have been said on %2 that they stay, %3 have "
                           "ordered again since.")
                        .arg(test.there)
                        .arg(day, percent(test.rightOfThere()));
}

} // namespace

QString explain(const NextPurchase &next)
{
    if (next.boughtDays == 0)
        return Tr::tr("Has not bought anything yet: too little is known to say when.");
    QStringList sentences{rhythm(next)};
    if (next.basis == NextPurchase::Basis::Model)
        sentences << odds(next) << track(next);
    else if (next.basis == NextPurchase::Basis::Rhythm)
        sentences << Tr::tr("The day goes by this customer's own rhythm alone.");
    if (const auto why = explain(next.state); !why.isEmpty())
        sentences << why;
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

QString explain(const NextOffer &offer)
{
    if (offer.why == NextOffer::Why::BuysAgain && offer.times == 2) // one interval is no habit
        return Tr::tr("Bought twice, %1 days apart; the last time was %2 days ago.")
            .arg(offer.usualDays)
            .arg(offer.sinceDays);
    if (offer.why == NextOffer::Why::BuysAgain)
        return Tr::tr("Bought on %1 days, usually %2 days apart; the last time was %3 days ago.")
            .arg(offer.times)
            .arg(offer.usualDays)
            .arg(offer.sinceDays);
    return Tr::tr("Goes with %1: %2 of the orders with it have this, too, %3 times as many as usual "
                  "(%4 orders).")
        .arg(offer.because, percent(offer.confidence), QString::number(offer.lift, 'f', 1))
        .arg(offer.together);
}

} // namespace crm
