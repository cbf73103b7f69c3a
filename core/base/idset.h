#pragma once

#include <QString>

#include <algorithm>
#include <memory>
#include <vector>

namespace crm {

/// Ids of records, ascending, that a list or a report is narrowed to; nullptr: it is not.
using IdSet = std::shared_ptr<const std::vector<qint64>>;

inline IdSet idSet(std::vector<qint64> ids)
{
    std::ranges::sort(ids);
    return std::make_shared<const std::vector<qint64>>(std::move(ids));
}

inline bool isAmong(const IdSet &set, qint64 id)
{
    return !set || std::ranges::binary_search(*set, id);
}

/// For json_each(): a set of any size is one value of a statement.
inline QString jsonOf(const IdSet &set)
{
    QString json = QStringLiteral("[");
    for (const auto id : *set) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(id);
    }
    return json + u']';
}

} // namespace crm
