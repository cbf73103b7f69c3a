#include "core/dataquality/fieldcomparison.h"

#include "core/dataquality/han.h"
#include "core/dataquality/similarity.h"

#include <algorithm>
#include <bit>

namespace crm {

namespace {

FieldAgreement compareDates(QStringView one, QStringView other)
{
    const bool whole = one.size() == 8 && other.size() == 8;
    const bool swapped = whole && one.left(4) == other.left(4) && one.mid(4, 2) == other.mid(6)
                      && one.mid(6) == other.mid(4, 2);
    const int distance = swapped ? 1 : editDistance(one, other, 2);
    if (distance <= 2)
        return {distance == 1 ? Agreement::Close : Agreement::Similar};
    const bool related = whole && (one.left(4) == other.left(4) || one.mid(4) == other.mid(4));
    return {related ? Agreement::Related : Agreement::Different};
}

FieldAgreement compareCodes(QStringView one, QStringView other, MatchKind kind)
{
    const auto shorter = std::min(one.size(), other.size());
    const int distance = shorter >= 2 ? editDistance(one, other, 2) : 9;
    if (distance == 1)
        return {Agreement::Close};
    if (distance == 2 && shorter >= 6)
        return {Agreement::Similar};
    const bool area =
        kind == MatchKind::PostCode && shorter >= 4 && one.left(shorter - 2) == other.left(shorter - 2);
    return {area ? Agreement::Related : Agreement::Different};
}

ValueSpace spaceOf(MatchKind kind)
{
    if (kind == MatchKind::Date)
        return ValueSpace::Date;
    return kind == MatchKind::Identifier ? ValueSpace::Identifier : ValueSpace::Code;
}

/// Columns of one value each; of several the first pair that agrees best.
FieldAgreement compareWholes(MatchKind kind, Tokens one, Tokens other, const Rarity &rarity)
{
    const auto &lexicon = rarity.lexicon();
    FieldAgreement best;
    for (const auto a : one) {
        for (const auto b : other) {
            FieldAgreement found;
            if (a.value() == b.value())
                found = {Agreement::Equal, rarity.bits(a.value(), spaceOf(kind))};
            else if (kind == MatchKind::Date)
                found = compareDates(lexicon.text(a.value()), lexicon.text(b.value()));
            else
                found = compareCodes(lexicon.text(a.value()), lexicon.text(b.value()), kind);
            if (found.level > best.level)
                best = found;
        }
    }
    return best;
}

} // namespace

FieldAgreement compareNamePart(quint32 one, quint32 other, const Rarity &rarity)
{
    const auto &lexicon = rarity.lexicon();
    if (one == other)
        return {Agreement::Equal, rarity.bits(one, ValueSpace::Name)};
    const auto a = lexicon.text(one);
    const auto b = lexicon.text(other);
    const bool han = isHan(a.front()) || isHan(b.front());
    if (han) {
        const bool alike = lexicon.sound(one) == lexicon.sound(other);
        return alike ? FieldAgreement{Agreement::SoundsAlike, rarity.bits(one, other, ValueSpace::Name)}
                     : FieldAgreement{a.size() >= 2 && editDistance(a, b, 1) == 1 ? Agreement::Similar
                                                                                  : Agreement::Different};
    }
    // What shares hardly a letter needs no closer look.
    if (std::popcount(lexicon.letters(one) ^ lexicon.letters(other)) > 7)
        return {Agreement::Different};
    const auto shorter = std::min(a.size(), b.size());
    if (shorter == 1)
        return {a.front() == b.front() ? Agreement::Related : Agreement::Different};
    const double alike = jaroWinkler(a, b);
    if (shorter >= 3 && (alike >= 0.93 || editDistance(a, b, 1) == 1))
        return {Agreement::Close};
    if (alike >= 0.86 || (shorter >= 3 && (a.startsWith(b) || b.startsWith(a))))
        return {Agreement::Similar};
    return {alike >= 0.78 ? Agreement::Related : Agreement::Different};
}

FieldAgreement compareField(MatchKind kind, Tokens one, Tokens other, const Rarity &rarity)
{
    if (one.empty() || other.empty())
        return {};
    switch (kind) {
    case MatchKind::Company: return compareCompanies(one, other, rarity);
    case MatchKind::Person: return comparePersons(one, other, rarity);
    case MatchKind::GivenName:
    case MatchKind::Surname: return compareNamePart(one.front().value(), other.front().value(), rarity);
    case MatchKind::Address:
    case MatchKind::Place: return compareWords(one, other, ValueSpace::Address, rarity);
    case MatchKind::Text: return compareWords(one, other, ValueSpace::Word, rarity);
    case MatchKind::Phone: return comparePhones(one, other, rarity);
    case MatchKind::Mail: return compareMails(one, other, rarity);
    case MatchKind::HouseNumber:
    case MatchKind::PostCode:
    case MatchKind::Date:
    case MatchKind::Identifier: return compareWholes(kind, one, other, rarity);
    }
    return {};
}

} // namespace crm
