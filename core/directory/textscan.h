#pragma once

#include "core/directory/packedtext.h"

#include <bit>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

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

/// Two places in the needle whose bytes say most. First bytes of ideographs are alike, their last ones are not.
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

#ifdef __SSE2__
constexpr size_t kBlock = 16;
template <ScanCase Case>
quint32 equalBytes(const char *at, __m128i wanted)
{
    auto bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
    if constexpr (Case == ScanCase::Ignored)
        bytes = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    return quint32(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted)));
}
inline __m128i spread(char c)
{
    return _mm_set1_epi8(c);
}
#else
constexpr size_t kBlock = 16;
template <ScanCase Case>
quint32 equalBytes(const char *at, char wanted)
{
    quint32 mask = 0;
    for (size_t i = 0; i < kBlock; ++i)
        mask |= quint32(folded<Case>(at[i]) == wanted) << i;
    return mask;
}
inline char spread(char c)
{
    return c;
}
#endif

} // namespace scan

/// Calls `found(row, place in the row)` for occurrences of the needle, which is not empty and holds neither kEnd nor
/// kApart, from the first row to the last. Where it answers true the rest of the row is left out.
template <ScanCase Case, typename Found>
void scanText(const PackedText &text, std::string_view needle, Found found)
{
    const char *const data = text.data();
    const size_t size = text.bytes();
    if (needle.size() >= size)
        return;
    const auto probe = scan::probes(needle);
    const auto first = scan::spread(needle[probe.first]);
    const auto second = scan::spread(needle[probe.second]);
    const size_t last = size - needle.size(); // the last place where it can begin
    quint32 row = 0;
    size_t next = 0; // nothing before it is of interest any more
    for (size_t block = 0; block <= last; block += scan::kBlock) {
        quint32 mask = scan::equalBytes<Case>(data + block + probe.first, first);
        if (mask) // few blocks come so far
            mask &= scan::equalBytes<Case>(data + block + probe.second, second);
        for (; mask; mask &= mask - 1) {
            const size_t at = block + size_t(std::countr_zero(mask));
            if (at > last)
                return;
            if (at < next || !scan::matches<Case>(data + at, needle))
                continue;
            while (text.start(row + 1) <= at)
                ++row;
            if (found(row, quint32(at - text.start(row))))
                next = text.start(row + 1);
        }
    }
}

} // namespace crm
