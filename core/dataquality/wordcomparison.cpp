#include "core/dataquality/fieldcomparison.h"
#include "core/dataquality/han.h"
#include "core/dataquality/similarity.h"

#include <algorithm>
#include <array>
#include <bit>

namespace crm {

namespace {

constexpr size_t kMostWords = 16;

/// Words this many kinds of letters apart are not taken for one.
constexpr int kLettersApart = 4;

/// A misspelt word agrees with many more than one: what is taken off its bits.
constexpr float kMisspelt = 3.0F;

/// Words of one value go together (los angeles): each after the most telling one counts half of the one
/// before.
constexpr float kNextWord = 0.5F;

struct Weighed
{
    // Not set beyond the count: this is where a comparison spends its time.
    std::array<quint32, kMostWords> values;
    std::array<float, kMostWords> bits;
    std::array<bool, kMostWords> number;
    std::array<bool, kMostWords> matched;
    size_t count = 0;
    float sum = 0;
};

void weigh(Tokens tokens, ValueSpace space, const Rarity &rarity, Weighed &words)
{
    for (const auto token : tokens) {
        const bool word = token.role() == TokenRole::Word || token.role() == TokenRole::Number;
        const auto end = words.values.begin() + words.count;
        if (!word || words.count == kMostWords || std::find(words.values.begin(), end, token.value()) != end)
            continue;
        words.values[words.count] = token.value();
        words.number[words.count] = token.role() == TokenRole::Number;
        words.bits[words.count] = rarity.bits(token.value(), space);
        words.matched[words.count] = false;
        words.sum += words.bits[words.count++];
    }
}

bool misspelt(quint32 a, quint32 b, const Lexicon &lexicon)
{
    if (std::popcount(lexicon.letters(a) ^ lexicon.letters(b)) > kLettersApart)
        return false;
    const auto one = lexicon.text(a);
    const auto other = lexicon.text(b);
    const auto shorter = std::min(one.size(), other.size());
    if (isHan(one.front()) || isHan(other.front()))
        return shorter >= 3 && editDistance(one, other, 1) == 1;
    return shorter >= 4 && (editDistance(one, other, 1) == 1 || jaroWinkler(one, other) >= 0.9);
}

/// Pairs off the words of two values.
class Pairing
{
public:
    Pairing(Tokens one, Tokens other, ValueSpace space, const Rarity &rarity)
    {
        weigh(one, space, rarity, m_one);
        weigh(other, space, rarity, m_other);
    }

    bool isEmpty() const { return m_one.count == 0 || m_other.count == 0; }

    void pairEqual()
    {
        for (size_t i = 0; i < m_one.count; ++i) {
            const auto end = m_other.values.begin() + m_other.count;
            const auto found = std::find(m_other.values.begin(), end, m_one.values[i]);
            if (found != end)
                pair(i, size_t(found - m_other.values.begin()), m_one.bits[i]);
        }
    }

    void pairMisspelt(const Lexicon &lexicon)
    {
        for (size_t i = 0; i < m_one.count; ++i) {
            for (size_t j = 0; j < m_other.count && !m_one.matched[i]; ++j) {
                if (m_other.matched[j] || m_one.number[i] || m_other.number[j])
                    continue;
                if (!misspelt(m_one.values[i], m_other.values[j], lexicon))
                    continue;
                m_exact = false;
                pair(i, j, std::max(0.0F, std::min(m_one.bits[i], m_other.bits[j]) - kMisspelt));
            }
        }
    }

    bool exact() const { return m_exact; }
    bool complete() const { return m_pairs == m_one.count && m_pairs == m_other.count; }
    float ofOne() const { return m_one.sum > 0 ? m_ofOne / m_one.sum : 0; }
    float ofOther() const { return m_other.sum > 0 ? m_ofOther / m_other.sum : 0; }

    /// Both have numbers, and none in common.
    bool numbersConflict() const { return m_numberPairs == 0 && hasNumber(m_one) && hasNumber(m_other); }

    /// What the agreement tells.
    float bits()
    {
        const auto end = m_words.begin() + m_wordCount;
        std::sort(m_words.begin(), end, std::greater());
        float sum = m_numbers;
        float share = 1;
        for (auto word = m_words.begin(); word != end; ++word, share *= kNextWord)
            sum += share * *word;
        return sum;
    }

private:
    static bool hasNumber(const Weighed &words)
    {
        return std::find(words.number.begin(), words.number.begin() + words.count, true)
            != words.number.begin() + words.count;
    }

    void pair(size_t i, size_t j, float bits)
    {
        m_one.matched[i] = m_other.matched[j] = true;
        m_ofOne += m_one.bits[i];
        m_ofOther += m_other.bits[j];
        ++m_pairs;
        if (m_one.number[i]) {
            m_numbers += bits;
            ++m_numberPairs;
        } else {
            m_words[m_wordCount++] = bits;
        }
    }

    Weighed m_one;
    Weighed m_other;
    std::array<float, kMostWords> m_words;
    size_t m_wordCount = 0;
    size_t m_pairs = 0;
    size_t m_numberPairs = 0;
    float m_numbers = 0;
    float m_ofOne = 0;
    float m_ofOther = 0;
    bool m_exact = true;
};

} // namespace

FieldAgreement compareWords(Tokens one, Tokens other, ValueSpace space, const Rarity &rarity)
{
    if (one.empty() || other.empty())
        return {};
    const bool whole = one.front().role() == TokenRole::Whole && one.front().value() == other.front().value();
    if (whole)
        return {Agreement::Equal, rarity.bits(one.front().value(), space)};
    Pairing pairing(one, other, space, rarity);
    if (pairing.isEmpty())
        return {};
    pairing.pairEqual();
    pairing.pairMisspelt(rarity.lexicon());
    const auto bits = std::min(pairing.bits(), rarity.most());
    if (pairing.complete())
        return {pairing.exact() ? Agreement::Equal : Agreement::MostWords, bits};
    const auto [lower, higher] = std::minmax({pairing.ofOne(), pairing.ofOther()});
    if (higher > 0.999F && pairing.exact() && bits >= 4)
        return {Agreement::Abbreviated, bits};
    // 12 Forbes Street and 20 Forbes Street are two houses.
    if (!pairing.numbersConflict() && (lower >= 0.6F || higher >= 0.85F))
        return {Agreement::MostWords, bits};
    if (higher >= 0.4F)
        return {Agreement::SomeWords};
    return {bits > 1 ? Agreement::Related : Agreement::Different};
}

} // namespace crm
