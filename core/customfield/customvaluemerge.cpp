#include "core/customfield/customvaluemerge.h"

using namespace Qt::StringLiterals;

namespace crm {

CustomValues mergeValues(FieldMerge &merge, const CustomValues &before, const CustomValues &mine,
                         const CustomValues &theirs)
{
    CustomValues merged;
    for (const auto *values : {&before, &mine, &theirs})
        for (const auto &[id, value] : values->asKeyValueRange())
            merged.insert(id, {});
    for (const auto &[id, value] : merged.asKeyValueRange())
        value = merge.text(u"custom.%1"_s.arg(id), before.value(id), mine.value(id), theirs.value(id));
    merged.removeIf([](const auto &each) { return each.value().isEmpty(); });
    return merged;
}

} // namespace crm
