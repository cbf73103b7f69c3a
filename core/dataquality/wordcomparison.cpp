#include "core/dataquality/fieldcomparison.h"
#include "core/dataquality/similarity.h"

#include <algorithm>
#include <array>

namespace crm {

namespace {

constexpr size_t kMostWords = 24;

/// A misspelt word agrees with many more than one: what is taken off its bits.
constexpr float kMisspelt = 3.0F;

struct Weighed
{
    std::array<quint32, kMostWords> values{};
    std::array<float, kMostWords> bits{};
    std::array<bool, kMostWords> number{};
    std::array<bool, kMostWords> matched{};
    size_t count = 0;
    float sum = 0;
};

Weighed weighed(Tokens tokens, ValueSpace space, const Rarity &rarity)
{
    Weighed words;
    for (const auto token : tokens) {
        const bool word = token.role() == TokenRole::Word || token.role() == TokenRole::Number;
        const auto end = words.values.begin() + words.count;
        if (!word || words.count == kMostWords || std::find(words.values.begin(), end, token.value()) != end)
            continue;
        words.values[words.count] = token.value();
        words.number[words.count] = token.role() == TokenRole::Number;
        words.bits[words.count] = rarity.bits(token.value(), space);
        words.sum += words.bits[words.count++];
    }
    return words;
}

bool misspelt(QStringView one, QStringView other)
{
    const auto shorter = std::min(one.size(), other.size());
    if (one.front() >= u'\u3400' || other.front() >= u'\u3400')
        return shorter >= 3 && editDistance(one, other, 1) == 1;
    return shorter >= 4 && (editDistance(one, other, 1) == 1 || jaroWinkler(one, other) >= 0.9);
}

struct Shared
{
    float bits = 0; ///< What the agreement tells.
    float ofOne = 0; ///< Bits of the words of either that found their like.
    float ofOther = 0;
    bool exact = true;
};

void pair(Weighed &a, size_t i, Weighed &b, size_t j, float bits, Shared &shared)
{
    a.matched[i] = b.matched[j] = true;
    shared.bits += bits;
    shared.ofOne += a.bits[i];
    shared.ofOther += b.bits[j];
}

void pairEqual(Weighed &a, Weighed &b, Shared &shared)
{
    for (size_t i = 0; i < a.count; ++i) {
        const auto end = b.values.begin() + b.count;
        const auto found = std::find(b.values.begin(), end, a.values[i]);
        if (found != end)
            pair(a, i, b, size_t(found - b.values.begin()), a.bits[i], shared);
    }
}

void pairMisspelt(Weighed &a, Weighed &b, const Lexicon &lexicon, Shared &shared)
{
    for (size_t i = 0; i < a.count; ++i) {
        for (size_t j = 0; j < b.count && !a.matched[i]; ++j) {
            if (b.matched[j] || a.number[i] || b.number[j])
                continue;
            if (!misspelt(lexicon.text(a.values[i]), lexicon.text(b.values[j])))
                continue;
            shared.exact = false;
            pair(a, i, b, j, std::max(0.0F, std::min(a.bits[i], b.bits[j]) - kMisspelt), shared);
        }
    }
}

} // namespace

FieldAgreement compareWords(Tokens one, Tokens other, ValueSpace space, const Rarity &rarity)
{
    auto a = weighed(one, space, rarity);
    auto b = weighed(other, space, rarity);
    if (a.count == 0 || b.count == 0)
        return {};
    Shared shared;
    pairEqual(a, b, shared);
    pairMisspelt(a, b, rarity.lexicon(), shared);
    const auto all = [](const Weighed &words) { return std::all_of(words.matched.begin(), words.matched.begin() + words.count, std::identity()); };
    const auto bits = std::min(shared.bits, rarity.most());
    if (all(a) && all(b))
        return {shared.exact ? Agreement::Equal : Agreement::MostWords, bits};
    const float ofOne = a.sum > 0 ? shared.ofOne / a.sum : 0;
    const float ofOther = b.sum > 0 ? shared.ofOther / b.sum : 0;
    const float lower = std::min(ofOne, ofOther);
    const float higher = std::max(ofOne, ofOther);
    if (higher > 0.999F && shared.exact && bits >= 4)
        return {Agreement::Abbreviated, bits};
    if (lower >= 0.6F || higher >= 0.85F)
        return {Agreement::MostWords, bits};
    if (higher >= 0.4F)
        return {Agreement::SomeWords, bits};
    return {bits > 1 ? Agreement::Related : Agreement::Different};
}

} // namespace crm
