#include "core/directory/fieldorder.h"

#include "core/directory/directorysnapshot.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace crm {
namespace {

constexpr quint32 kMask = DirectoryChunk::kRows - 1;

constexpr quint32 kCollated = 5000;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// The first eight characters as a number that compares like the text.
quint64 prefixKey(std::string_view text)
{
    quint64 key = 0;
    for (size_t i = 0; i < 8; ++i)
        key = key << 8 | (i < text.size() ? quint8(lower(text[i])) : 0);
    return key;
}

int compareTexts(std::string_view a, std::string_view b)
{
    const auto [left, right] = std::ranges::mismatch(a, b, {}, lower, lower);
    if (left == a.end() || right == b.end())
        return int(left != a.end()) - int(right != b.end());
    return quint8(lower(*left)) < quint8(lower(*right)) ? -1 : 1;
}

/// The places of the codes when their labels are put in order; beyond a few thousand the order of the bytes
/// will do.
std::vector<quint32> ranksOf(const DirectorySnapshot &snapshot, FieldRef field, const Dictionary &dictionary)
{
    std::vector<quint32> codes(dictionary.size());
    std::iota(codes.begin(), codes.end(), 0);
    const auto kind = snapshot.kind(field);
    if (kind == FieldKind::Number || kind == FieldKind::Day) {
        std::vector<double> values;
        for (const auto code : codes)
            values.push_back(snapshot.label(field, code).remove(u'-').toDouble());
        if (kind == FieldKind::Number)
            for (const auto code : codes)
                values[code] = snapshot.label(field, code).toDouble();
        std::ranges::stable_sort(codes, {}, [&](quint32 code) { return values[code]; });
    } else if (dictionary.size() <= kCollated) {
        QCollator collator{QLocale(QLocale::Chinese)};
        std::vector<QCollatorSortKey> keys;
        for (const auto code : codes)
            keys.push_back(collator.sortKey(snapshot.label(field, code)));
        std::ranges::stable_sort(codes, [&](quint32 a, quint32 b) { return keys[a] < keys[b]; });
    } else {
        std::ranges::stable_sort(
            codes, [&](quint32 a, quint32 b) { return dictionary.value(a) < dictionary.value(b); });
    }
    std::vector<quint32> ranks(codes.size());
    for (quint32 rank = 0; rank < codes.size(); ++rank)
        ranks[codes[rank]] = rank;
    return ranks;
}

/// Compares rows of one snapshot by one field.
class RowComparison
{
public:
    /// `ranks` of the codes as far as they are known.
    RowComparison(const DirectorySnapshot &snapshot, FieldRef field, std::vector<quint32> ranks = {})
        : m_snapshot(snapshot)
        , m_field(field)
        , m_relevance(field.field == CustomerField::Relevance)
        , m_text(!m_relevance && isText())
    {
        if (const auto *dictionary = snapshot.dictionary(field))
            m_ranks =
                ranks.size() == dictionary->size() ? std::move(ranks) : ranksOf(snapshot, field, *dictionary);
    }

    std::vector<quint32> takeRanks() { return std::move(m_ranks); }

    bool keysSuffice() const { return !m_text && !m_relevance; }

    /// Compares like the value, but for its ties; nothing where there is no value.
    std::optional<quint64> key(quint32 row) const
    {
        if (m_relevance)
            return ~biased(m_snapshot.number({CustomerField::LastContact}, row));
        if (m_text) {
            const auto value = text(row);
            return value.empty() ? std::nullopt : std::optional(prefixKey(value));
        }
        if (!m_ranks.empty()) {
            const auto code = m_snapshot.code(m_field, row);
            return code ? std::optional<quint64>(m_ranks[code]) : std::nullopt;
        }
        const auto number = m_snapshot.number(m_field, row);
        if (number == kNoValue)
            return {};
        return biased(number);
    }

    bool tieLess(quint32 a, quint32 b) const
    {
        if (m_relevance) {
            const auto left = m_snapshot.number({CustomerField::Revenue}, a);
            const auto right = m_snapshot.number({CustomerField::Revenue}, b);
            if (left != right)
                return left > right;
        }
        const int order = compareTexts(text(a), text(b));
        return order != 0 ? order < 0 : a < b;
    }

    bool less(quint32 a, quint32 b) const
    {
        const auto left = key(a);
        const auto right = key(b);
        if (left != right)
            return left < right;
        return keysSuffice() ? a < b : tieLess(a, b);
    }

private:
    static quint64 biased(qint64 value) { return quint64(value) ^ (quint64(1) << 63); }

    bool isText() const
    {
        const auto kind = m_snapshot.kind(m_field);
        return kind == FieldKind::Text || kind == FieldKind::Texts;
    }

    /// Names are ordered as they are read.
    std::string_view text(quint32 row) const
    {
        const auto &chunk = m_snapshot.chunkOf(row);
        const auto field = m_relevance ? CustomerField::Name : m_field.field;
        if (field == CustomerField::Name && chunk.profiles)
            if (const auto reading = chunk.profiles->readings.at(row & kMask); !reading.empty())
                return reading;
        if (field == CustomerField::Contact && chunk.reach)
            if (const auto reading = chunk.reach->readings.at(row & kMask); !reading.empty())
                return reading;
        const auto *column = chunk.folded(field);
        return column ? column->at(row & kMask) : std::string_view();
    }

    const DirectorySnapshot &m_snapshot;
    FieldRef m_field;
    bool m_relevance;
    bool m_text;
    std::vector<quint32> m_ranks = {};
};

struct KeyedRow
{
    quint64 key;
    quint32 row;
};

/// Least significant byte first; stable, and bytes that are the same everywhere cost nothing.
void radixSort(std::vector<KeyedRow> &rows)
{
    std::vector<KeyedRow> other(rows.size());
    for (int shift = 0; shift < 64; shift += 8) {
        std::array<size_t, 257> starts{};
        for (const auto &row : rows)
            ++starts[(row.key >> shift & 0xff) + 1];
        if (std::ranges::any_of(starts, [&](size_t count) { return count == rows.size(); }))
            continue;
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const auto &row : rows)
            other[starts[row.key >> shift & 0xff]++] = row;
        rows.swap(other);
    }
}

bool sameValue(const DirectorySnapshot &before, const DirectorySnapshot &after, FieldRef field, quint32 row)
{
    using F = CustomerField;
    if (field.field == F::Relevance)
        return sameValue(before, after, {F::LastContact}, row) && sameValue(before, after, {F::Revenue}, row)
            && sameValue(before, after, {F::Name}, row);
    if (before.dictionary(field))
        return before.code(field, row) == after.code(field, row);
    const auto same = [&](auto column) {
        const auto *left = column(before.chunkOf(row));
        const auto *right = column(after.chunkOf(row));
        return !left || !right ? left == right : left->at(row & kMask) == right->at(row & kMask);
    };
    const bool sameText = same([&](const auto &chunk) { return chunk.folded(field.field); });
    if (field.field == F::Name)
        return sameText && same([](const auto &chunk) { return chunk.folded(F::Reading); });
    if (field.field == F::Contact)
        return sameText
            && same([](const auto &chunk) { return chunk.reach ? &chunk.reach->readings : nullptr; });
    return sameText && before.number(field, row) == after.number(field, row);
}

} // namespace

FieldOrder sortedBy(const DirectorySnapshot &snapshot, FieldRef field)
{
    RowComparison comparison(snapshot, field);
    std::vector<KeyedRow> keyed;
    keyed.reserve(snapshot.rows());
    std::vector<quint32> without;
    for (quint32 row = 0; row < snapshot.rows(); ++row) {
        if (const auto key = comparison.key(row))
            keyed.push_back({*key, row});
        else
            without.push_back(row);
    }
    if (comparison.keysSuffice())
        radixSort(keyed);
    else
        std::ranges::sort(keyed, [&](const KeyedRow &a, const KeyedRow &b) {
            return a.key != b.key ? a.key < b.key : comparison.tieLess(a.row, b.row);
        });
    FieldOrder order;
    order.valued = quint32(keyed.size());
    order.rows.reserve(snapshot.rows());
    for (const auto &row : keyed)
        order.rows.push_back(row.row);
    order.rows.insert(order.rows.end(), without.begin(), without.end());
    order.ranks = comparison.takeRanks();
    return order;
}

bool comparesAlike(const DirectorySnapshot &before, const DirectorySnapshot &after, FieldRef field)
{
    const auto *old = before.dictionary(field);
    const auto *now = after.dictionary(field);
    return !old || !now || (old->size() <= kCollated) == (now->size() <= kCollated);
}

std::vector<quint32> movedRows(const DirectorySnapshot &before, const DirectorySnapshot &after,
                               FieldRef field, std::span<const quint32> changed)
{
    std::vector<quint32> moved;
    std::ranges::copy_if(changed, std::back_inserter(moved), [&](quint32 row) {
        return row >= before.rows() || !sameValue(before, after, field, row);
    });
    return moved;
}

FieldOrder updatedOrder(const FieldOrder &order, const DirectorySnapshot &after, FieldRef field,
                        std::span<const quint32> moved)
{
    RowComparison comparison(after, field, order.ranks);
    std::vector<quint8> leaves(after.rows());
    std::vector<quint32> valued;
    std::vector<quint32> without;
    for (const auto row : moved) {
        leaves[row] = true;
        (comparison.key(row) ? valued : without).push_back(row);
    }
    const auto less = [&](quint32 a, quint32 b) { return comparison.less(a, b); };
    std::ranges::sort(valued, less);

    FieldOrder merged;
    merged.rows.reserve(after.rows());
    const auto merge = [&](auto from, auto to, const std::vector<quint32> &rows, auto ascending) {
        std::vector<quint32> staying(size_t(to - from));
        size_t stay = 0;
        for (auto at = from; at != to; ++at) { // without a branch that nobody could foresee
            staying[stay] = *at;
            stay += !leaves[*at];
        }
        staying.resize(stay);
        auto at = staying.begin();
        for (const auto row : rows) {
            const auto next = std::lower_bound(at, staying.end(), row, ascending);
            merged.rows.insert(merged.rows.end(), at, next);
            merged.rows.push_back(row);
            at = next;
        }
        merged.rows.insert(merged.rows.end(), at, staying.end());
    };
    const auto middle = order.rows.begin() + order.valued;
    merge(order.rows.begin(), middle, valued, less);
    merged.valued = quint32(merged.rows.size());
    merge(middle, order.rows.end(), without, std::less<>());
    merged.ranks = comparison.takeRanks();
    return merged;
}

} // namespace crm
