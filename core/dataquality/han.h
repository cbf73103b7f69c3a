#pragma once

#include <QStringView>

#include <algorithm>

namespace crm {

/// An ideograph, or half of a rare one.
constexpr bool isHan(QChar character)
{
    return (character >= u'\u3400' && character <= u'\u9FFF') || character.isSurrogate()
        || character == u'〇';
}

inline bool hasHan(QStringView text)
{
    return std::ranges::any_of(text, isHan);
}

} // namespace crm
