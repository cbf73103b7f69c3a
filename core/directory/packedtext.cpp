#include "core/directory/packedtext.h"

#include <limits>

namespace crm {

void PackedText::append(std::string_view text)
{
    auto &[bytes, starts, near, plain] = *m_data;
    const size_t from = bytes.size();
    bytes.append(text);
    plain = plain && std::ranges::none_of(text, [](char c) { return quint8(c) >= 0x80; });
    std::replace(bytes.begin() + qsizetype(from), bytes.end(), kEnd, ' ');
    bytes.push_back(kEnd);
    starts.push_back(quint32(bytes.size()));
}

void PackedText::finish()
{
    auto &[bytes, starts, near, plain] = *m_data;
    bytes.append(kPadding, kEnd);
    bytes.shrink_to_fit();
    if (starts.back() <= std::numeric_limits<quint16>::max()) {
        near.assign(starts.begin(), starts.end());
        starts = {};
    }
    starts.shrink_to_fit();
}

PackedText PackedText::spliced(std::span<const quint32> places, const PackedText &fresh) const
{
    size_t bytes = this->bytes();
    bool same = true;
    for (quint32 i = 0; i < places.size(); ++i) {
        const bool added = places[i] >= size();
        same = same && !added && at(places[i]) == fresh.at(i);
        bytes += fresh.at(i).size() + 1;
    }
    if (same)
        return *this;
    PackedText result;
    auto &to = *result.m_data;
    to.bytes.reserve(bytes + kPadding);
    to.starts.reserve(size() + places.size() + 1);
    to.plain = isPlain() && fresh.isPlain();
    quint32 next = 0; // row of this one
    const auto copyUpTo = [&](quint32 row) {
        if (row <= next)
            return;
        const auto shift = quint32(to.bytes.size()) - start(next); // modulo 2^32, as it is added
        to.bytes.append(data() + start(next), start(row) - start(next));
        for (; next < row; ++next)
            to.starts.push_back(start(next + 1) + shift);
    };
    for (quint32 i = 0; i < places.size(); ++i) {
        copyUpTo(std::min(places[i], size()));
        const auto text = fresh.at(i);
        to.bytes.append(text.data(), text.size() + 1); // with its end
        to.starts.push_back(quint32(to.bytes.size()));
        next = std::max(next, std::min(places[i] + 1, size()));
    }
    copyUpTo(size());
    result.finish();
    return result;
}

} // namespace crm
