#pragma once

#include "ui/common/cardgrid.h"
#include "ui/common/chartcard.h"
#include "ui/dashboard/dashboardsource.h"

namespace crm::ui {

/// Lends the cards of a grid that other pages show as a whole. The grid itself is never shown.
template <typename Charts>
class ChartSource : public DashboardSource
{
public:
    ChartSource()
        : m_charts(std::make_unique<Charts>())
    {
        connect(m_charts.get(), &CardGrid::saved, this, &DashboardSource::saved);
        connect(m_charts.get(), &CardGrid::failed, this, &DashboardSource::failed);
    }

    QWidget *card(const QString &name) const override
    {
        if (name == QLatin1StringView("tiles"))
            return m_charts->tops().value(0);
        return m_charts->card(name + QStringLiteral("Card"));
    }
    void takeBack(QWidget *card) override
    {
        card->setParent(m_charts.get());
        card->hide();
    }

protected:
    Charts *charts() const { return m_charts.get(); }

private:
    std::unique_ptr<Charts> m_charts;
};

} // namespace crm::ui
