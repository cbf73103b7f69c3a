#include "core/dataquality/mergeproposal.h"

#include "core/base/text/clean.h"
#include "core/base/text/fold.h"
#include "core/base/text/identity.h"
#include "core/dataquality/companyname.h"
#include "core/dataquality/contactkeys.h"

#include <algorithm>

namespace crm {

namespace {

bool sameFirm(const QString &one, const QString &other)
{
    const auto a = companyName(one);
    const auto b = companyName(other);
    return a.core == b.core && a.branch == b.branch
        && (a.trades == b.trades || a.trades.empty() || b.trades.empty());
}

bool samePhone(const QString &one, const QString &other)
{
    const auto a = phoneKey(one);
    const auto b = phoneKey(other);
    const auto &shorter = a.digits.size() < b.digits.size() ? a.digits : b.digits;
    const auto &longer = a.digits.size() < b.digits.size() ? b.digits : a.digits;
    const bool extension = a.extension == b.extension || a.extension.isEmpty() || b.extension.isEmpty();
    return extension && (shorter == longer || (shorter.size() >= 7 && longer.endsWith(shorter)));
}

/// Whether two values say the same in different words.
bool sayTheSame(MatchKind kind, const QString &one, const QString &other)
{
    switch (kind) {
    case MatchKind::Company: return sameFirm(one, other);
    case MatchKind::Phone: return samePhone(one, other);
    case MatchKind::Mail: return normalizeEmail(one) == normalizeEmail(other);
    case MatchKind::Date: return dateKey(one) == dateKey(other);
    case MatchKind::Identifier:
    case MatchKind::PostCode:
    case MatchKind::HouseNumber: return identifierKey(one) == identifierKey(other);
    case MatchKind::Address: return fold(one).contains(fold(other)) || fold(other).contains(fold(one));
    default: return fold(one) == fold(other);
    }
}

/// Digits of a phone, letters of anything else: separators are no content.
qsizetype fullness(const QString &text)
{
    const auto folded = fold(text);
    return std::ranges::count_if(folded, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

} // namespace

MergeProposal proposeMerge(MatchKind kind, const MergeValue &kept, const MergeValue &other)
{
    if (isBlank(other.text))
        return {MergeChoice::Keep, isBlank(kept.text) ? MergeReason::Same : MergeReason::OnlyOne};
    if (isBlank(kept.text))
        return {MergeChoice::Take, MergeReason::OnlyOne};
    if (sayTheSame(kind, kept.text, other.text)) {
        const auto more = fullness(other.text) - fullness(kept.text);
        if (more == 0)
            return {MergeChoice::Keep, MergeReason::Same};
        return {more > 0 ? MergeChoice::Take : MergeChoice::Keep, MergeReason::Fuller};
    }
    if (kept.changed && other.changed && *kept.changed != *other.changed)
        return {*kept.changed < *other.changed ? MergeChoice::Take : MergeChoice::Keep, MergeReason::Newer};
    if (kind == MatchKind::Phone || kind == MatchKind::Mail)
        return {MergeChoice::Both, MergeReason::List};
    return {};
}

QStringList mergedList(MatchKind kind, const QStringList &kept, const QStringList &other)
{
    QStringList all;
    for (const auto &value : kept + other) {
        if (isBlank(value))
            continue;
        const auto known =
            std::ranges::find_if(all, [&](const QString &each) { return sayTheSame(kind, each, value); });
        if (known == all.end())
            all << value;
        else if (fullness(value) > fullness(*known))
            *known = value;
    }
    return all;
}

} // namespace crm
