#pragma once

#include "core/directory/searchmarks.h"
#include "ui/common/draw.h"

namespace crm::ui {

/// The marks of a search hit, to be painted in a text in which its own begins at `offset`.
inline QList<draw::Span> spansOf(const std::vector<Mark> &marks, qsizetype offset = 0)
{
    QList<draw::Span> spans;
    for (const auto &mark : marks)
        spans.append({mark.start + offset, mark.length});
    return spans;
}

} // namespace crm::ui
