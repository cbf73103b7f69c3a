#include "core/insight/salesgroups.h"

#include "core/insight/insightservice.h"

namespace crm {

std::shared_ptr<const SalesGroups> rfmGroups(const InsightService &source)
{
    const auto orders = source.orders();
    const auto rfm = rfmReport(orders, {.asOf = source.today(), .grid = source.rfmGrid()});
    std::vector<std::vector<qint64>> members(rfm.segments.size());
    for (size_t row = 0; row < orders.size(); ++row)
        if (rfm.segment[row] < members.size())
            members[rfm.segment[row]].push_back(orders.customers[row]);
    auto groups = std::make_shared<SalesGroups>();
    for (size_t i = 0; i < members.size(); ++i) {
        groups->names << rfmSegmentName(rfm.segments[i].key);
        groups->members.push_back(idSet(std::move(members[i])));
    }
    return groups;
}

} // namespace crm
