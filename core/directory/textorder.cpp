#include "core/directory/textorder.h"

#include <algorithm>
#include <span>

namespace crm {
namespace {

constexpr size_t kTogether = 8; // characters in a number
constexpr size_t kFew = 12; // so few rows are compared one with another

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// The characters from this one on as a number that compares like the text.
quint64 keyFrom(std::string_view text, size_t from)
{
    quint64 key = 0;
    for (size_t i = from; i < from + kTogether; ++i)
        key = key << 8 | (i < text.size() ? quint8(lower(text[i])) : 0);
    return key;
}

/// Rows whose texts are the same before this character.
void sortFrom(std::span<TextRow> rows, size_t from)
{
    const auto ended = [from](const TextRow &row) { return row.text.size() <= from; };
    if (std::ranges::all_of(rows, ended)) {
        // No text goes on: a shorter one differs by characters that are 0.
        std::ranges::sort(rows, [](const TextRow &a, const TextRow &b) {
            return a.text.size() != b.text.size() ? a.text.size() < b.text.size() : a.row < b.row;
        });
        return;
    }
    if (rows.size() <= kFew) {
        std::ranges::sort(rows, [](const TextRow &a, const TextRow &b) {
            const int order = compareTexts(a.text, b.text);
            return order != 0 ? order < 0 : a.row < b.row;
        });
        return;
    }
    for (auto &row : rows)
        row.key = keyFrom(row.text, from);
    std::ranges::sort(rows, {}, &TextRow::key);
    for (size_t first = 0; first < rows.size();) {
        size_t last = first + 1;
        while (last < rows.size() && rows[last].key == rows[first].key)
            ++last;
        if (last - first > 1)
            sortFrom(rows.subspan(first, last - first), from + kTogether);
        first = last;
    }
}

} // namespace

int compareTexts(std::string_view a, std::string_view b)
{
    const auto [left, right] = std::ranges::mismatch(a, b, {}, lower, lower);
    if (left == a.end() || right == b.end())
        return int(left != a.end()) - int(right != b.end());
    return quint8(lower(*left)) < quint8(lower(*right)) ? -1 : 1;
}

void sortByText(std::vector<TextRow> &rows)
{
    sortFrom(rows, 0);
}

} // namespace crm
