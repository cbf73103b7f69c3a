#include "core/order/deliveryrules.h"

#include <algorithm>

namespace crm {
namespace {

template <typename Part>
bool isAll(std::span<const LineProgress> lines, Part part)
{
    const auto isGoods = [](const LineProgress &line) { return line.ordered > Amount{}; };
    return std::ranges::any_of(lines, isGoods) && std::ranges::all_of(lines, [&](const LineProgress &line) {
               return !isGoods(line) || part(line) >= line.ordered;
           });
}

} // namespace

Punctuality punctualityOf(const std::optional<QDate> &due, const std::optional<QDate> &shipped,
                          const std::optional<QDate> &delivered, QDate today)
{
    if (!shipped && !delivered)
        return due && *due < today ? Punctuality::Overdue : Punctuality::Open;
    if (!due)
        return Punctuality::Unknown;
    return (delivered ? *delivered : *shipped) > *due ? Punctuality::Late : Punctuality::OnTime;
}

bool isAllShipped(std::span<const LineProgress> lines)
{
    return isAll(lines, [](const LineProgress &line) { return line.shipped; });
}

bool isAllDelivered(std::span<const LineProgress> lines)
{
    return isAll(lines, [](const LineProgress &line) { return line.delivered; });
}

} // namespace crm
