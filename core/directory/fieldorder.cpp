#include "core/directory/fieldorder.h"

#include "core/directory/directorysnapshot.h"
#include "core/directory/textorder.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace crm {
namespace {

constexpr quint32 kMask = DirectoryChunk::kRows - 1;

/// Compares rows of one snapshot by one field.
class RowComparison
{
public:
    RowComparison(const DirectorySnapshot &snapshot, FieldRef field)
        : m_snapshot(snapshot)
        , m_field(field)
        , m_relevance(field.field == CustomerField::Relevance)
        , m_text(!m_relevance && isText())
    {
    }

    bool keysSuffice() const { return !m_text && !m_relevance; }

    bool isOfText() const { return m_text; }

    /// Compares like the value, but for its ties, which all texts are; nothing where there is no value.
    std::optional<quint64> key(quint32 row) const
    {
        if (m_relevance)
            return ~biased(m_snapshot.number({CustomerField::LastContact}, row));
        if (m_text) {
            const auto value = text(row);
            return value.empty() ? std::nullopt : std::optional<quint64>(0);
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

private:
    static quint64 biased(qint64 value) { return quint64(value) ^ (quint64(1) << 63); }

    bool isText() const
    {
        const auto kind = m_snapshot.kind(m_field);
        return kind == FieldKind::Text || kind == FieldKind::Texts;
    }

    const DirectorySnapshot &m_snapshot;
    FieldRef m_field;
    bool m_relevance;
    bool m_text;
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

FieldOrder sortedByText(const DirectorySnapshot &snapshot, const RowComparison &comparison)
{
    std::vector<TextRow> texts;
    texts.reserve(snapshot.rows());
    std::vector<quint32> without;
    for (quint32 row = 0; row < snapshot.rows(); ++row) {
        if (const auto text = comparison.text(row); !text.empty())
            texts.push_back({text, row});
        else
            without.push_back(row);
    }
    sortByText(texts);
    FieldOrder order;
    order.valued = quint32(texts.size());
    order.rows.reserve(snapshot.rows());
    for (const auto &text : texts)
        order.rows.push_back(text.row);
    order.rows.insert(order.rows.end(), without.begin(), without.end());
    return order;
}

} // namespace

FieldOrder sortedBy(const DirectorySnapshot &snapshot, FieldRef field)
{
    const RowComparison comparison(snapshot, field);
    if (comparison.isOfText())
        return sortedByText(snapshot, comparison);
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
    return order;
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
    const RowComparison comparison(after, field);
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
    return merged;
}

} // namespace crm
