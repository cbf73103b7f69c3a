#pragma once

#include "core/directory/packedtext.h"

#include <bit>
#include <span>
#include <string_view>

namespace crm {

/// Whether capitals in the text count as small letters; the needle has none.
enum class ScanCase { Exact, Ignored };

namespace scan {

template <ScanCase Case>
constexpr char folded(char c)
{
    return Case == ScanCase::Ignored ? char(c | 0x20) : c;
}

template <ScanCase Case>
bool matches(const char *at, std::string_view needle)
{
    for (const char c : needle)
        if (folded<Case>(*at++) != c)
            return false;
    return true;
}

/// Two places in the needle whose bytes say most. First bytes of ideographs are alike, their last ones are
/// not.
struct Probes
{
    size_t first;
    size_t second;
};
inline Probes probes(std::string_view needle)
{
    const size_t last = needle.size() - 1;
    const bool ideograph = quint8(needle.front()) >= 0xe0 && needle.size() >= 3;
    return {ideograph ? (needle.size() == 3 ? size_t(1) : size_t(2)) : size_t(0), last};
}

constexpr size_t kBlock = 32;

/// Where in a block of text both probes agree with the needle: a bit for each place. 0: nowhere up to the
/// last place.
struct Block
{
    size_t at;
    quint32 places;
};
/// The first such block from `at` on.
Block nextBlock(const char *data, size_t at, size_t last, Probes probes, std::string_view needle,
                ScanCase scanCase);

} // namespace scan

/// Calls `found(row, place in the row)` for occurrences of the needle, which is not empty and holds neither
/// kEnd nor kApart, from the first row to the last. Where it answers true the rest of the row is left out.
template <ScanCase Case, typename Found>
void scanText(const PackedText &text, std::string_view needle, Found found)
{
    const char *const data = text.data();
    const size_t size = text.bytes();
    if (needle.size() >= size)
        return;
    const auto probes = scan::probes(needle);
    const size_t last = size - needle.size(); // the last place where it can begin
    quint32 row = 0;
    for (size_t at = 0; at <= last;) {
        auto [block, places] = scan::nextBlock(data, at, last, probes, needle, Case);
        if (!places)
            return;
        at = block + scan::kBlock;
        while (places) {
            const size_t place = block + size_t(std::countr_zero(places));
            places &= places - 1;
            if (place > last)
                return;
            if (!scan::matches<Case>(data + place, needle))
                continue;
            while (text.start(row + 1) <= place)
                ++row;
            if (found(row, quint32(place - text.start(row)))) {
                const size_t next = text.start(row + 1);
                at = std::max(at, next);
                places = next - block < scan::kBlock ? places >> (next - block) << (next - block) : 0;
            }
        }
    }
}

/// The same among the rows that are wanted alone, a byte for each: cheaper where these are few.
template <ScanCase Case, typename Found>
void scanRows(const PackedText &text, std::string_view needle, std::span<const quint8> wanted, Found found)
{
    const char *const data = text.data();
    const auto probes = scan::probes(needle);
    for (quint32 row = 0; row < wanted.size(); ++row) {
        const size_t start = text.start(row);
        const size_t end = text.start(row + 1) - 1;
        if (!wanted[row] || end - start < needle.size())
            continue;
        const size_t last = end - needle.size();
        bool isDone = false;
        for (size_t at = start; at <= last && !isDone;) {
            auto [block, places] = scan::nextBlock(data, at, last, probes, needle, Case);
            at = block + scan::kBlock;
            for (; places && !isDone; places &= places - 1) {
                const size_t place = block + size_t(std::countr_zero(places));
                isDone = place > last
                      || (scan::matches<Case>(data + place, needle) && found(row, quint32(place - start)));
            }
        }
    }
}

} // namespace crm
