#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace crm {

/// The texts by which an enumeration is stored.
template <typename Enum, size_t N>
struct EnumKeys
{
    std::array<std::pair<Enum, QString>, N> pairs;

    QString key(Enum value) const
    {
        const auto it = std::ranges::find(pairs, value, &std::pair<Enum, QString>::first);
        return it == pairs.end() ? QString() : it->second;
    }
    Enum value(const QString &key, Enum fallback) const
    {
        const auto it = std::ranges::find(pairs, key, &std::pair<Enum, QString>::second);
        return it == pairs.end() ? fallback : it->first;
    }
};

} // namespace crm
