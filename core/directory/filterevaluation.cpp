#include "core/directory/filterevaluation.h"

#include "core/directory/textscan.h"

#include <algorithm>
#include <array>

namespace crm {

using Operator = FilterRule::Operator;

namespace {

/// Which rows of a chunk still matter; no more than a chunk has.
using Rows = std::array<quint8, DirectoryChunk::kRows>;

/// Both ascend but for customers that came back, which are looked for.
void testIds(const FilterNode &node, const DirectoryChunk &chunk, std::span<quint8> mask)
{
    std::ranges::fill(mask, quint8(0));
    if (!node.ids || mask.empty())
        return;
    const auto &rows = chunk.names->ids;
    auto at = std::ranges::lower_bound(*node.ids, rows[0]);
    for (size_t i = 0; i < mask.size(); ++i) {
        if (i > 0 && rows[i] < rows[i - 1])
            at = std::ranges::lower_bound(*node.ids, rows[i]);
        while (at != node.ids->end() && *at < rows[i])
            ++at;
        mask[i] = at != node.ids->end() && *at == rows[i];
    }
}

void testCodes(const FilterNode &node, const PackedNumbers *codes, std::span<quint8> mask)
{
    if (codes)
        codes->translate(node.table, mask);
    else
        std::ranges::fill(mask, node.table[0]);
}

void testNumbers(const FilterNode &node, const DirectoryChunk &chunk, std::span<quint8> mask)
{
    const auto &numbers = node.numbers;
    std::ranges::fill(mask, quint8(numbers.none != numbers.negated));
    const auto *column = chunk.numbers(node.field.field);
    if (!column)
        return;
    const auto test = [&](auto contains) {
        for (size_t i = 0; i < mask.size(); ++i) {
            const qint64 value = (*column)[i];
            const bool meant = value == kNoValue ? numbers.none : contains(value);
            mask[i] = meant != numbers.negated;
        }
    };
    if (numbers.ranges.size() != 1) {
        test([&](qint64 value) { return containsRange(numbers, value); });
        return;
    }
    const auto range = numbers.ranges.front(); // as nearly all have one
    const auto held = column->range();
    if (!held || (!numbers.none && (held->second < range.from || held->first > range.to))) {
        std::ranges::fill(mask, quint8((held ? false : numbers.none) != numbers.negated)); // nobody is in it
        return;
    }
    if (numbers.none && held->first >= range.from && held->second <= range.to) {
        std::ranges::fill(mask, quint8(!numbers.negated)); // everybody is
        return;
    }
    test([&](qint64 value) { return value >= range.from && value <= range.to; });
}

bool anyValue(std::string_view row, const FilterNode &node)
{
    for (size_t from = 0;;) {
        const size_t to = std::min(row.find(PackedText::kApart, from), row.size());
        if (satisfies(row.substr(from, to - from), node.op, node.needles))
            return true;
        if (to == row.size())
            return false;
        from = to + 1;
    }
}

/// Row by row, of those that matter.
void testText(const FilterNode &node, const DirectoryChunk &chunk, std::span<quint8> mask,
              std::span<const quint8> wanted)
{
    const bool negated = node.op == Operator::NotEqual;
    const auto *text = chunk.folded(node.field.field);
    std::string small;
    for (quint32 row = 0; row < mask.size(); ++row) {
        if (!wanted.empty() && !wanted[row]) {
            mask[row] = 0;
            continue;
        }
        auto value = text ? text->at(row) : std::string_view();
        if (node.field.field == CustomerField::Reading) {
            small.assign(value);
            std::ranges::transform(small, small.begin(),
                                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
            value = small;
        }
        mask[row] = anyValue(value, node) != negated;
    }
}

/// Whether what was found is a value of its own, or begins one.
bool isWhole(const PackedText &text, quint32 row, quint32 place, size_t length, Operator op)
{
    const auto value = text.at(row);
    const bool begins = place == 0 || value[place - 1] == PackedText::kApart;
    const size_t end = place + length;
    return op == Operator::Contains
        || (begins && (op == Operator::Starts || end == value.size() || value[end] == PackedText::kApart));
}

/// Whether so few rows matter that each of them is looked at alone: a scan of all passes some ten rows in the
/// time that one row takes.
bool areFew(std::span<const quint8> wanted)
{
    constexpr qptrdiff kRowsPassed = 10;
    return !wanted.empty()
        && (std::ssize(wanted) - std::ranges::count(wanted, quint8(0))) * kRowsPassed < std::ssize(wanted);
}

/// All rows of a chunk as one text: for a condition on a part, a beginning or a whole value.
template <ScanCase Case>
void scanValues(const FilterNode &node, const PackedText &text, std::span<quint8> mask,
                std::span<const quint8> wanted)
{
    const bool negated = node.op == Operator::NotEqual;
    const bool few = areFew(wanted);
    std::ranges::fill(mask, quint8(negated));
    for (const auto &needle : node.needles) {
        const auto found = [&](quint32 row, quint32 place) {
            if (!isWhole(text, row, place, needle.size(), node.op))
                return false;
            mask[row] = !negated;
            return true;
        };
        few ? scanRows<Case>(text, needle, wanted, found) : scanText<Case>(text, needle, found);
    }
}

/// Of readings the case does not count; what has no small letters of its own has to be looked at byte by
/// byte.
bool canScan(const FilterNode &node)
{
    const auto fits = [&](const std::string &needle) {
        const bool inOneValue = needle.find(PackedText::kEnd) == std::string::npos
                             && needle.find(PackedText::kApart) == std::string::npos;
        const bool small = std::ranges::all_of(needle, [](char c) { return (c | 0x20) == c; });
        return !needle.empty() && inOneValue && (small || node.field.field != CustomerField::Reading);
    };
    switch (node.op) {
    case Operator::Contains:
    case Operator::Starts:
    case Operator::Equal:
    case Operator::NotEqual:
    case Operator::In: return std::ranges::all_of(node.needles, fits);
    default: return false;
    }
}

void evaluateNode(const FilterNode &node, const DirectorySnapshot &snapshot, const DirectoryChunk &chunk,
                  std::span<const FieldSet> hidden, std::span<quint8> mask, std::span<const quint8> wanted);

/// One after the other; what the former ones have decided, the later ones need not look at.
void evaluateAll(const FilterNode &node, const DirectorySnapshot &snapshot, const DirectoryChunk &chunk,
                 std::span<const FieldSet> hidden, std::span<quint8> mask, std::span<const quint8> wanted)
{
    if (node.children.empty()) {
        std::ranges::fill(mask, quint8(1));
        return;
    }
    evaluateNode(node.children.front(), snapshot, chunk, hidden, mask, wanted);
    Rows buffer;
    const auto other = std::span(buffer).first(mask.size());
    for (size_t child = 1; child < node.children.size(); ++child) {
        if (std::ranges::none_of(mask, [](quint8 held) { return held != 0; }))
            return;
        evaluateNode(node.children[child], snapshot, chunk, hidden, other, mask);
        for (size_t i = 0; i < mask.size(); ++i)
            mask[i] &= other[i];
    }
}

void evaluateAny(const FilterNode &node, const DirectorySnapshot &snapshot, const DirectoryChunk &chunk,
                 std::span<const FieldSet> hidden, std::span<quint8> mask, std::span<const quint8> wanted)
{
    std::ranges::fill(mask, quint8(0));
    Rows buffer;
    const auto other = std::span(buffer).first(mask.size());
    for (const auto &child : node.children) {
        evaluateNode(child, snapshot, chunk, hidden, other, wanted);
        for (size_t i = 0; i < mask.size(); ++i)
            mask[i] |= other[i];
    }
}

void evaluateText(const FilterNode &node, const DirectoryChunk &chunk, std::span<quint8> mask,
                  std::span<const quint8> wanted)
{
    const auto *text = chunk.folded(node.field.field);
    if (!text || !canScan(node))
        testText(node, chunk, mask, wanted);
    else if (node.field.field == CustomerField::Reading)
        scanValues<ScanCase::Ignored>(node, *text, mask, wanted);
    else
        scanValues<ScanCase::Exact>(node, *text, mask, wanted);
}

/// What a condition says of rows that are not wanted means nothing.
void evaluateNode(const FilterNode &node, const DirectorySnapshot &snapshot, const DirectoryChunk &chunk,
                  std::span<const FieldSet> hidden, std::span<quint8> mask, std::span<const quint8> wanted)
{
    switch (node.test) {
    case FilterNode::Test::All: return evaluateAll(node, snapshot, chunk, hidden, mask, wanted);
    case FilterNode::Test::Any: return evaluateAny(node, snapshot, chunk, hidden, mask, wanted);
    case FilterNode::Test::Not:
        evaluateAll(node, snapshot, chunk, hidden, mask, wanted);
        for (auto &byte : mask)
            byte ^= 1;
        return;
    case FilterNode::Test::Codes: testCodes(node, snapshot.codes(chunk, node.field), mask); break;
    case FilterNode::Test::Numbers: testNumbers(node, chunk, mask); break;
    case FilterNode::Test::Ids: testIds(node, chunk, mask); break;
    case FilterNode::Test::Text: evaluateText(node, chunk, mask, wanted);
    }
    // What is no column at all is hidden with anything else.
    const bool strict = node.field.field == CustomerField::Relevance;
    for (size_t i = 0; i < hidden.size(); ++i)
        if (strict ? !hidden[i].isEmpty() : hidden[i].contains(node.field.field))
            mask[i] = 0;
}

} // namespace

int costOf(const FilterNode &node)
{
    switch (node.test) {
    case FilterNode::Test::Codes:
    case FilterNode::Test::Numbers: return 1;
    case FilterNode::Test::Ids: return 2;
    case FilterNode::Test::Text: return 20;
    default: break;
    }
    int cost = 1;
    for (const auto &child : node.children)
        cost += costOf(child);
    return cost;
}

void evaluateFilter(const FilterNode &node, const DirectorySnapshot &snapshot, const DirectoryChunk &chunk,
                    std::span<const FieldSet> hidden, std::span<quint8> mask)
{
    evaluateNode(node, snapshot, chunk, hidden, mask, {});
}

} // namespace crm
