#include "ui/pool/poolflowcard.h"

#include "ui/common/categorychart.h"
#include "ui/common/formatters.h"
#include "ui/report/salestexts.h"

#include <cmath>

namespace crm::ui {
namespace {

constexpr size_t kOneYear = 12; ///< months that need no year to be told apart

} // namespace

PoolFlowCard::PoolFlowCard(QWidget *parent)
    : PoolFlowCard(new CategoryChart, parent)
{
}

PoolFlowCard::PoolFlowCard(CategoryChart *chart, QWidget *parent)
    : ChartCard(chart, parent)
    , m_chart(chart)
{
}

void PoolFlowCard::display(const PoolFlow &flow)
{
    CategoryData data{.text = [](double value) { return format::count(std::llround(value)); }};
    CategorySeries in{.name = tr("Came in"), .values = {}};
    CategorySeries out{.name = tr("Went out"), .values = {}};
    for (const auto &row : flow.rows) {
        data.categories << salestext::timeLabel(SalesBy::Month, row.key, flow.rows.size() <= kOneYear);
        in.values << double(row.in);
        out.values << double(row.out);
    }
    data.series = {in, out};
    const bool grows = flow.total.in > flow.total.out;
    const auto by = std::abs(flow.total.in - flow.total.out);
    setTexts((grows ? tr("The pool grows: %1 more came in than went out")
                    : tr("The pool is worked off: %1 more went out than came in"))
                 .arg(format::count(by)),
             tr("Customers by month"));
    if (flow.rows.empty())
        setEmpty(tr("Nothing moved in this time."));
    else
        m_chart->set(std::move(data));
}

} // namespace crm::ui
