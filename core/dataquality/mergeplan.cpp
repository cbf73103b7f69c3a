#include "core/dataquality/mergeplan.h"

#include "core/base/text/clean.h"

#include <algorithm>

namespace crm {

bool MergeField::differs() const
{
    return std::ranges::any_of(values, [this](const QString &value) { return value != values.front(); });
}

QString MergeField::result() const
{
    return chosen == kAllOfThem ? joinedTexts(values) : values.value(chosen);
}

QString joinedTexts(const QStringList &texts)
{
    QStringList kept;
    for (const auto &text : texts) {
        const auto contains = [&](const QString &each) { return each.contains(text); };
        if (isBlank(text) || std::ranges::any_of(kept, contains))
            continue;
        kept.removeIf([&](const QString &each) { return text.contains(each); });
        kept << text;
    }
    return kept.join(u'\n');
}

} // namespace crm
