#include "core/directory/letterranks.h"

#include "core/directory/searchmatcher.h"

namespace crm {
namespace {

constexpr quint8 kNoHalf = 0xf;

std::optional<size_t> placeOf(char c)
{
    if (c >= 'a' && c <= 'z')
        return size_t(c - 'a');
    return c >= '0' && c <= '9' ? std::optional(size_t(26 + c - '0')) : std::nullopt;
}

/// The forms in which a single character is looked for: a digit as no letters, a letter as no phone number.
bool applies(const SearchColumn &column, bool digit)
{
    return column.form == &SearchWord::text || (column.form == &SearchWord::digits) == digit;
}

void rankRow(const std::vector<SearchColumn> &columns, quint32 row, LetterRanks &ranks)
{
    std::array<quint8, LetterRanks::kCharacters> best;
    best.fill(kNoHalf);
    for (const auto &column : columns) {
        const auto text = column.text->at(row);
        for (size_t at = 0; at < text.size(); ++at) {
            const auto place = placeOf(column.capitals ? char(text[at] | 0x20) : text[at]);
            if (place && best[*place] > quint8(column.best) && applies(column, *place >= 26))
                best[*place] = std::min(best[*place], quint8(column.rank(text, at, 1)));
        }
    }
    for (size_t place = 0; place < best.size(); ++place) {
        auto &both = ranks.halves[place][row / 2];
        both = quint8(row % 2 ? (both & 0x0f) | best[place] << 4 : (both & 0xf0) | best[place]);
    }
}

} // namespace

std::optional<size_t> LetterRanks::place(std::string_view needle)
{
    return needle.size() == 1 ? placeOf(needle.front()) : std::nullopt;
}

quint8 LetterRanks::rank(size_t place, quint32 row) const
{
    const quint8 half = halves[place][row / 2] >> (row % 2 * 4) & 0xf;
    return half == kNoHalf ? quint8(HitRank::None) : half;
}

void LetterRanks::ranks(size_t place, std::span<quint8> rows) const
{
    const auto whole = [](int half) { return quint8(half == kNoHalf ? int(HitRank::None) : half); };
    const auto *both = halves[place].data();
    for (size_t row = 0; row + 1 < rows.size(); row += 2) {
        rows[row] = whole(both[row / 2] & 0xf);
        rows[row + 1] = whole(both[row / 2] >> 4);
    }
    if (rows.size() % 2)
        rows.back() = whole(both[rows.size() / 2] & 0xf);
}

std::shared_ptr<const LetterRanks> letterRanks(const DirectoryChunk &chunk)
{
    static_assert(quint8(HitRank::Other) < kNoHalf);
    const auto columns = searchColumns(chunk);
    auto ranks = std::make_shared<LetterRanks>();
    for (auto &halves : ranks->halves)
        halves.assign((chunk.size() + 1) / 2, 0xff);
    for (quint32 row = 0; row < chunk.size(); ++row)
        rankRow(columns, row, *ranks);
    return ranks;
}

std::shared_ptr<const LetterRanks> letterRanks(const DirectoryChunk &chunk, const LetterRanks &before,
                                               std::span<const quint32> changed)
{
    const auto columns = searchColumns(chunk);
    auto ranks = std::make_shared<LetterRanks>(before);
    for (auto &halves : ranks->halves)
        halves.resize((chunk.size() + 1) / 2, 0xff);
    for (const auto row : changed)
        rankRow(columns, row, *ranks);
    return ranks;
}

} // namespace crm
