#include "core/directory/textscan.h"

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace crm::scan {
namespace {

#ifdef __x86_64__

template <ScanCase Case>
__attribute__((target("avx2"))) Block wideBlock(const char *data, size_t at, size_t last, Probes probes,
                                                std::string_view needle)
{
    const auto first = _mm256_set1_epi8(needle[probes.first]);
    const auto second = _mm256_set1_epi8(needle[probes.second]);
    const auto small = _mm256_set1_epi8(Case == ScanCase::Ignored ? 0x20 : 0);
    for (; at <= last; at += kBlock) {
        const auto *from = data + at;
        const auto left = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(from + probes.first));
        const auto right = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(from + probes.second));
        const auto both = _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_or_si256(left, small), first),
                                           _mm256_cmpeq_epi8(_mm256_or_si256(right, small), second));
        if (const auto places = quint32(_mm256_movemask_epi8(both)))
            return {at, places};
    }
    return {at, 0};
}

bool hasWideBlocks()
{
    return __builtin_cpu_supports("avx2");
}

#endif

/// Every processor; compilers make vectors of the inner loop.
template <ScanCase Case>
Block plainBlock(const char *data, size_t at, size_t last, Probes probes, std::string_view needle)
{
    const char first = needle[probes.first];
    const char second = needle[probes.second];
    for (; at <= last; at += kBlock) {
        quint32 places = 0;
        for (size_t i = 0; i < kBlock; ++i)
            places |= quint32((folded<Case>(data[at + probes.first + i]) == first)
                              & (folded<Case>(data[at + probes.second + i]) == second))
                   << i;
        if (places)
            return {at, places};
    }
    return {at, 0};
}

} // namespace

Block nextBlock(const char *data, size_t at, size_t last, Probes probes, std::string_view needle,
                ScanCase scanCase)
{
    const bool ignored = scanCase == ScanCase::Ignored;
#ifdef __x86_64__
    if (hasWideBlocks())
        return ignored ? wideBlock<ScanCase::Ignored>(data, at, last, probes, needle)
                       : wideBlock<ScanCase::Exact>(data, at, last, probes, needle);
#endif
    return ignored ? plainBlock<ScanCase::Ignored>(data, at, last, probes, needle)
                   : plainBlock<ScanCase::Exact>(data, at, last, probes, needle);
}

} // namespace crm::scan
