// The terms of a pool in words.

#include "core/base/tr.h"
#include "core/pool/pool.h"
#include "core/security/fieldcolumns.h"
#include "core/security/rights.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString limits(const ClaimTerms &terms)
{
    QStringList parts;
    const auto add = [&](std::optional<qint64> limit, const QString &text) {
        if (limit)
            parts << text.arg(*limit);
    };
    add(terms.perDay, Tr::tr("%1 a day"));
    add(terms.perWeek, Tr::tr("%1 a week"));
    add(terms.perMonth, Tr::tr("%1 a month"));
    return parts.join(Tr::tr(", "));
}

/// What of its customers shows only to who has claimed them.
QStringList kept(const Pool &pool, PoolFieldVisibility how)
{
    QStringList names;
    bool own = false;
    for (const auto &field : pool.fields)
        if (field.visibility == how && customFieldOf(field.field) != 0)
            own = true;
        else if (field.visibility == how)
            names << displayNameOfField(field.field);
    if (own)
        names << Tr::tr("fields of one's own");
    return names;
}

} // namespace

QString joinSentences(const QStringList &sentences)
{
    QString text;
    for (const auto &sentence : sentences)
        text = text.isEmpty() ? sentence : Tr::tr("%1 %2").arg(text, sentence);
    return text;
}

QString describeTerms(const Pool &pool)
{
    const auto &terms = pool.terms;
    QStringList sentences;
    if (const auto limit = limits(terms); !limit.isEmpty())
        sentences << Tr::tr("Everybody may claim at most %1.").arg(limit);
    if (terms.previousOwnerDays > 0 && terms.previousOwners > 1)
        sentences << Tr::tr("The last %1 owners may claim a customer again after %2 days.")
                         .arg(terms.previousOwners)
                         .arg(terms.previousOwnerDays);
    else if (terms.previousOwnerDays > 0)
        sentences << Tr::tr("Who had a customer last may claim it again after %1 days.")
                         .arg(terms.previousOwnerDays);
    if (terms.newDays > 0)
        sentences << Tr::tr("What comes into the pool can be claimed after %1 days.").arg(terms.newDays);
    if (!terms.dealtClaimable)
        sentences << Tr::tr("Customers who have bought something cannot be claimed.");
    if (terms.adminExempt && (terms.previousOwnerDays > 0 || terms.newDays > 0 || !limits(terms).isEmpty()))
        sentences << Tr::tr("None of this binds the pool's administrators.");
    if (sentences.isEmpty())
        sentences << Tr::tr("Everybody may claim as many as they like, at once.");
    if (const auto names = kept(pool, PoolFieldVisibility::Hide); !names.isEmpty())
        sentences << Tr::tr("Hidden until somebody claims: %1.").arg(names.join(Tr::tr(", ")));
    if (const auto names = kept(pool, PoolFieldVisibility::Mask); !names.isEmpty())
        sentences << Tr::tr("Masked until somebody claims: %1.").arg(names.join(Tr::tr(", ")));
    if (pool.viewsPerDay)
        sentences << Tr::tr("One may open %1 records a day.").arg(*pool.viewsPerDay);
    return joinSentences(sentences);
}

} // namespace crm
