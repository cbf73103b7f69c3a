#pragma once

#include <QtGlobal>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace crm {

struct DirectoryChunk;

/// How each row ranks when nothing but one letter or digit is searched: the first key somebody types finds
/// nearly every row, and scanning for it would take the longest of all. Half a byte for each row and
/// character.
struct LetterRanks
{
    static constexpr size_t kCharacters = 36;

    std::array<std::vector<quint8>, kCharacters> halves = {}; // two rows in a byte, the even one low

    /// The place of a character in `halves`; nothing for what is neither a small letter nor a digit.
    static std::optional<size_t> place(std::string_view needle);
    quint8 rank(size_t place, quint32 row) const; // a HitRank
    /// Of all rows.
    void ranks(size_t place, std::span<quint8> rows) const;
};

/// Of a chunk whose texts have all arrived.
std::shared_ptr<const LetterRanks> letterRanks(const DirectoryChunk &chunk);
/// The same where only these rows have changed or are new since `before`.
std::shared_ptr<const LetterRanks> letterRanks(const DirectoryChunk &chunk, const LetterRanks &before,
                                               std::span<const quint32> changed);

} // namespace crm
