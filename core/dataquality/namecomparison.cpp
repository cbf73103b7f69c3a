#include "core/dataquality/chineseplaces.h"
#include "core/dataquality/fieldcomparison.h"
#include "core/dataquality/han.h"
#include "core/dataquality/similarity.h"

#include <algorithm>
#include <cmath>

namespace crm {

namespace {

/// The tokens of one name: those behind `at` up to the next Whole.
Tokens nextName(Tokens tokens, size_t &at)
{
    const auto first = at++;
    const auto startsName = [](Token t) { return t.role() == TokenRole::Whole; };
    while (at < tokens.size() && !startsName(tokens[at]))
        ++at;
    return tokens.subspan(first, at - first);
}

struct Company
{
    Token whole{};
    Token core{};
    Tokens trades{};
    Tokens places{};
    quint32 form = Lexicon::kNone;
    quint32 branch = Lexicon::kNone;
    Tokens words{};
};

/// In the order in which they were taken apart: whole, core, trades, places, form, branch, words.
Company companyOf(Tokens name)
{
    Company company{.whole = name[0], .core = name[1]};
    size_t at = 2;
    const auto run = [&](TokenRole role) {
        const auto first = at;
        while (at < name.size() && name[at].role() == role)
            ++at;
        return name.subspan(first, at - first);
    };
    company.trades = run(TokenRole::Trade);
    company.places = run(TokenRole::Place);
    if (const auto form = run(TokenRole::Form); !form.empty())
        company.form = form.front().value();
    if (const auto branch = run(TokenRole::Extra); !branch.empty())
        company.branch = branch.front().value();
    company.words = run(TokenRole::Word);
    return company;
}

enum class Fit { Same, Open, Conflict };

/// The places of one name against those of the other.
Fit fitOfPlaces(const Company &a, const Company &b, const Lexicon &lexicon)
{
    if (a.branch != b.branch)
        return Fit::Conflict;
    if (a.places.empty() || b.places.empty())
        return a.places.size() == b.places.size() ? Fit::Same : Fit::Open;
    const auto known = [&](Token one) {
        return std::ranges::any_of(b.places, [&](Token other) { return one.value() == other.value(); });
    };
    if (std::ranges::any_of(a.places, known))
        return Fit::Same;
    return placesAgree(lexicon.text(a.places.front().value()), lexicon.text(b.places.front().value()))
             ? Fit::Open
             : Fit::Conflict;
}

/// 电子 and 电子科技 go together, 电子 and 物流 do not.
Fit fitOfTrades(const Company &a, const Company &b, const Lexicon &lexicon)
{
    if (std::ranges::equal(a.trades, b.trades))
        return Fit::Same;
    if (a.trades.empty() || b.trades.empty())
        return Fit::Open;
    QString one;
    QString other;
    for (const auto trade : a.trades)
        one += lexicon.text(trade.value());
    for (const auto trade : b.trades)
        other += lexicon.text(trade.value());
    if (one == other)
        return Fit::Same;
    return one.startsWith(other) || other.startsWith(one) ? Fit::Open : Fit::Conflict;
}

/// A works and a shop of one name are two; a group and its company may be one.
bool formsConflict(const Company &a, const Company &b)
{
    return a.form != b.form && a.form != Lexicon::kNone && b.form != Lexicon::kNone;
}

/// The share of all that the trades and places in common leave.
float shareOf(Tokens one, Tokens other, ValueSpace space, const Rarity &rarity)
{
    float bits = 0;
    for (const auto token : one) {
        if (std::ranges::find(other, token) != other.end())
            bits += rarity.bits(token.value(), space);
    }
    return std::exp2(-bits);
}

/// What one core tells. No register takes the same name twice for one town and trade, so the more of the name
/// is there and the same, the less is left to chance.
float coreBits(const Company &a, const Company &b, Fit places, Fit trades, const Rarity &rarity)
{
    const float share = shareOf(a.trades, b.trades, ValueSpace::Trade, rarity)
                      * shareOf(a.places, b.places, ValueSpace::CompanyPlace, rarity);
    const bool trade = trades == Fit::Same && !a.trades.empty();
    const bool place = places == Fit::Same && !a.places.empty();
    return rarity.bitsAmong(a.core.value(), share, trade && place ? 0.01F : trade || place ? 0.05F : 0.3F);
}

/// Cores that are not the same.
FieldAgreement compareCores(const Company &a, const Company &b, Fit places, Fit trades, const Rarity &rarity)
{
    const auto &lexicon = rarity.lexicon();
    const auto one = lexicon.text(a.core.value());
    const auto other = lexicon.text(b.core.value());
    const bool fits = places != Fit::Conflict && trades != Fit::Conflict;
    const bool han = isHan(one.front()) && isHan(other.front());
    if (han && fits && lexicon.sound(a.core.value()) == lexicon.sound(b.core.value()))
        return {Agreement::SoundsAlike, rarity.bits(a.core.value(), b.core.value(), ValueSpace::Core)};
    const auto shorter = std::min(one.size(), other.size());
    if (!fits)
        return {Agreement::Different};
    if (han && shorter >= 3 && editDistance(one, other, 1) == 1)
        return {Agreement::Close};
    if (han && shorter >= 2 && (one.contains(other) || other.contains(one)))
        return {Agreement::Similar};
    if (!han && shorter >= 5 && (editDistance(one, other, 1) == 1 || jaroWinkler(one, other) >= 0.95))
        return {Agreement::Close};
    if (shorter >= 2 && one.left(2) == other.left(2) && places == Fit::Same && trades == Fit::Same)
        return {Agreement::Related};
    return {Agreement::Different};
}

FieldAgreement compareCompany(const Company &a, const Company &b, const Rarity &rarity)
{
    if (a.whole == b.whole) {
        const auto whole = rarity.bits(a.whole.value(), ValueSpace::CompanyWhole);
        const auto core = rarity.bits(a.core.value(), ValueSpace::Core);
        return {Agreement::Equal,
                a.form == Lexicon::kNone && a.places.empty() ? std::min(whole, core + 3) : whole};
    }
    const auto places = fitOfPlaces(a, b, rarity.lexicon());
    const auto trades = fitOfTrades(a, b, rarity.lexicon());
    if (a.core.value() == b.core.value()) {
        if (places == Fit::Conflict || trades == Fit::Conflict)
            return {Agreement::Related};
        const auto bits = coreBits(a, b, places, trades, rarity);
        const bool same = trades == Fit::Same && places == Fit::Same && !formsConflict(a, b);
        return {same ? Agreement::Equal : Agreement::Abbreviated, bits};
    }
    const auto cores = compareCores(a, b, places, trades, rarity);
    if (a.words.empty() || b.words.empty())
        return cores;
    const auto words = compareWords(a.words, b.words, ValueSpace::Word, rarity);
    return words.level > cores.level ? words : cores;
}

FieldAgreement comparePerson(Tokens one, Tokens other, const Rarity &rarity)
{
    const auto &lexicon = rarity.lexicon();
    const auto a = one.front().value();
    const auto b = other.front().value();
    const bool whole = one.front().role() == TokenRole::Whole && other.front().role() == TokenRole::Whole;
    if (!whole)
        return {lexicon.text(a).front() == lexicon.text(b).front() ? Agreement::Related
                                                                   : Agreement::Different};
    if (a == b)
        return {Agreement::Equal, rarity.bits(a, ValueSpace::Name)};
    if (one.size() > 1 && other.size() > 1)
        return compareWords(one, other, ValueSpace::Name, rarity);
    return compareNamePart(a, b, rarity);
}

} // namespace

FieldAgreement compareCompanies(Tokens one, Tokens other, const Rarity &rarity)
{
    FieldAgreement best;
    for (size_t i = 0; i < one.size();) {
        const auto a = companyOf(nextName(one, i));
        for (size_t j = 0; j < other.size();) {
            const auto found = compareCompany(a, companyOf(nextName(other, j)), rarity);
            if (found.level > best.level)
                best = found;
        }
    }
    return best;
}

FieldAgreement comparePersons(Tokens one, Tokens other, const Rarity &rarity)
{
    const auto next = [](Tokens tokens, size_t &at) {
        const auto first = at++;
        while (at < tokens.size() && tokens[at].role() == TokenRole::Word)
            ++at;
        return tokens.subspan(first, at - first);
    };
    FieldAgreement best;
    for (size_t i = 0; i < one.size();) {
        const auto a = next(one, i);
        for (size_t j = 0; j < other.size();) {
            const auto found = comparePerson(a, next(other, j), rarity);
            if (found.level > best.level)
                best = found;
        }
    }
    return best;
}

} // namespace crm
