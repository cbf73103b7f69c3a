#include "core/recycling/recycling.h"

#include "core/base/tr.h"

namespace crm {

QString explain(RecycleDoubt doubt, qint64 customers)
{
    switch (doubt) {
    case RecycleDoubt::None: return {};
    case RecycleDoubt::ClockAhead:
        return Tr::tr("This computer's clock is more than a day ahead of what the file knows: after days "
                      "off, or because "
                      "it is wrong. Nothing is recycled until somebody has looked at the list.");
    case RecycleDoubt::ClockBehind:
        return Tr::tr(
            "This computer's clock is behind what the file knows. Nothing is recycled until somebody has "
            "looked at the list.");
    case RecycleDoubt::ManyAtOnce:
        return Tr::tr("%1 customers would go back at once. Nothing is recycled until somebody has looked at "
                      "the list.")
            .arg(customers);
    }
    return {};
}

RecycleImpact impactOf(std::span<const RecycleEntry> entries)
{
    constexpr size_t kFirst = 100;
    RecycleImpact impact{.customers = qint64(entries.size())};
    for (const auto &entry : entries)
        ++impact.owners[entry.owner];
    const auto first = entries.first(std::min(entries.size(), kFirst));
    impact.first.assign(first.begin(), first.end());
    return impact;
}

} // namespace crm
