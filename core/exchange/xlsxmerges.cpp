#include "core/exchange/xlsxmerges.h"

#include "core/exchange/xlsxreader.h"

#include <algorithm>

namespace crm {
namespace {

constexpr qint64 kLargest = 64LL * 1024 * 1024;
constexpr qint64 kBlock = 256 * 1024;
constexpr size_t kMost = 100'000; // cells
constexpr std::string_view kElement = "mergeCell ";
constexpr size_t kElementSize = 128; // of <mergeCell ref="A2:A5"/>, with room for what else a program writes

void add(std::vector<TallCell> &cells, std::string_view element)
{
    const auto from = element.find("ref=");
    if (from == element.npos || from + 5 >= element.size())
        return;
    const auto quote = element[from + 4];
    const auto end = element.find(quote, from + 5);
    if (end == element.npos || end == from + 5)
        return;
    const auto range = element.substr(from + 5, end - from - 5);
    const auto colon = std::min(range.find(':'), range.size() - 1);
    const auto top = cellPosition(range.substr(0, colon));
    const auto bottom = cellPosition(range.substr(colon + 1));
    if (top && bottom && bottom->second > top->second)
        cells.push_back({top->second + 1, bottom->second + 1, top->first});
}

} // namespace

std::vector<TallCell> tallCells(const ZipArchive &archive, const QString &part)
{
    std::vector<TallCell> cells;
    const auto source = archive.open(part);
    if (source->total() > kLargest)
        return cells;
    std::string text;
    std::string block(size_t(kBlock), '\0');
    for (qint64 got = 1; got > 0 && cells.size() < kMost;) {
        got = source->read(block.data(), kBlock); // what is wrong with it is said where the rows are read
        text.append(block, 0, size_t(std::max<qint64>(got, 0)));
        size_t from = 0;
        for (auto at = text.find(kElement); at != text.npos; at = text.find(kElement, from)) {
            if (got > 0 && text.size() - at < kElementSize)
                break;
            add(cells, std::string_view(text).substr(at, kElementSize));
            from = at + kElement.size();
        }
        text.erase(0, std::max(from, text.size() - std::min(text.size(), kElementSize)));
    }
    std::ranges::stable_sort(cells, {}, &TallCell::first);
    return cells;
}

} // namespace crm
