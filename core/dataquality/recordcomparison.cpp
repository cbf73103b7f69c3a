#include "core/dataquality/recordcomparison.h"

#include "core/dataquality/fieldcomparison.h"

#include <algorithm>

namespace crm {

namespace {

bool isNamePart(MatchKind kind)
{
    return kind == MatchKind::GivenName || kind == MatchKind::Surname;
}

bool isAddressPart(MatchKind kind)
{
    return kind == MatchKind::Address || kind == MatchKind::Place;
}

bool mayChangePlaces(MatchKind one, MatchKind other)
{
    return (isNamePart(one) && isNamePart(other)) || (isAddressPart(one) && isAddressPart(other));
}

bool shareWord(Tokens one, Tokens other)
{
    return std::ranges::any_of(one, [other](Token a) {
        return std::ranges::any_of(other, [a](Token b) { return a.value() == b.value(); });
    });
}

FieldAgreement acrossColumns(MatchKind kind, Tokens one, Tokens other, const Rarity &rarity)
{
    if (one.empty() || other.empty() || (isAddressPart(kind) && !shareWord(one, other)))
        return {};
    auto found = isNamePart(kind) ? compareNamePart(one.front().value(), other.front().value(), rarity)
                                  : compareWords(one, other, ValueSpace::Address, rarity);
    if (found.level == Agreement::Close)
        found.rarity =
            std::max(0.0F, rarity.bits(one.front().value(), other.front().value(), ValueSpace::Name) - 3);
    const bool agrees = found.level == Agreement::Close || found.level >= Agreement::MostWords;
    return agrees && found.rarity > 2 ? FieldAgreement{Agreement::Elsewhere, found.rarity} : FieldAgreement{};
}

/// The value of one record in a column that it does not share with the other, found in a neighbouring column,
/// unless that one agrees by itself.
FieldAgreement elsewhere(const MatchSchema &schema, size_t column, const Cells &one, const Cells &other,
                         const Comparison &direct, const Rarity &rarity)
{
    FieldAgreement best;
    for (size_t neighbour = 0; neighbour < schema.size(); ++neighbour) {
        if (neighbour == column || !mayChangePlaces(schema[column], schema[neighbour])
            || isRated(direct.fields[neighbour].level))
            continue;
        for (const auto &[a, b] : {std::pair(&one, &other), std::pair(&other, &one)}) {
            const auto found = acrossColumns(schema[column], (*a)[column], (*b)[neighbour], rarity);
            if (found.rarity > best.rarity)
                best = found;
        }
    }
    return best;
}

} // namespace

Cells::Cells(Tokens record)
{
    for (size_t start = 0; start < record.size();) {
        const int column = record[start].column();
        size_t end = start + 1;
        while (end < record.size() && record[end].column() == column)
            ++end;
        m_columns[size_t(column)] = record.subspan(start, end - start);
        start = end;
    }
}

Comparison compareRecords(const MatchSchema &schema, const Cells &one, const Cells &other,
                          const Rarity &rarity)
{
    Comparison direct;
    for (size_t i = 0; i < schema.size(); ++i)
        direct.fields[i] = compareField(schema[i], one[i], other[i], rarity);
    auto comparison = direct;
    for (size_t i = 0; i < schema.size(); ++i) {
        const auto level = direct.fields[i].level;
        const bool apart = level == Agreement::Different || level == Agreement::Related;
        if (!apart || !(isNamePart(schema[i]) || isAddressPart(schema[i])))
            continue;
        if (const auto found = elsewhere(schema, i, one, other, direct, rarity);
            found.level != Agreement::Missing)
            comparison.fields[i] = found;
    }
    return comparison;
}

} // namespace crm
