#include "ui/dashboard/salessource.h"

#include "core/insight/salesservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/report/periodchooser.h"
#include "ui/report/salestexts.h"

using namespace Qt::StringLiterals;

namespace crm::ui {

SalesSource::SalesSource(Workspace &workspace)
    : m_workspace(workspace)
{
    connect(charts(), &SalesDashboard::rowClicked, this, &SalesSource::open);
    connect(charts(), &SalesDashboard::othersClicked, this, [this](SalesBy by) {
        emit wanted(u"reports"_s, {{u"period"_s, periodKey(m_question.period)},
                                   {u"from"_s, m_question.custom.from.value_or(QDate())},
                                   {u"to"_s, m_question.custom.to.value_or(QDate())},
                                   {u"view"_s, u"table"_s},
                                   {u"by"_s, toKey(by)}});
    });
}

DashboardSource::Read SalesSource::reading(const DashboardQuestion &question, const QStringList &cards)
{
    m_question = question;
    const bool products = cards.contains(u"category"_s) || cards.contains(u"product"_s);
    return [this, question, products](Session &session) -> Show {
        const auto figures = std::make_shared<SalesFigures>(
            readFigures(session, {.period = question.period, .custom = question.custom}));
        const auto kinds = std::make_shared<ProductFigures>();
        if (products)
            *kinds = readProducts(session, *figures);
        return [this, figures, kinds, products] {
            m_currency = figures->currency();
            charts()->display(*figures);
            if (products)
                charts()->display(*kinds);
            if (figures->anyOrders && figures->timeline.totals.orders == 0)
                emit nothingInPeriod();
        };
    };
}

bool SalesSource::concerns(const ChangeSet &changes) const
{
    return changes.touches(Entity::Order) || changes.touches(Entity::Customer)
        || changes.touches(Entity::Product);
}

void SalesSource::open(SalesBy by, const SalesRow &row, const DateRange &dates)
{
    const SalesQuery query{.by = by, .dates = dates, .currency = m_currency};
    const QString title = format::facts(
        {salestext::row(by, row), isTime(by) ? QString() : salestext::range(dates), m_currency});
    m_workspace.aside(
        this, [query, row](Session &session) { return session.sales().customersBehind(query, row); },
        [this, title](const Outcome<std::vector<CustomerId>> &outcome) {
            if (!outcome) {
                emit failed(outcome.error().message());
                return;
            }
            std::vector<qint64> ids;
            for (const auto id : *outcome)
                ids.push_back(id.value);
            emit customersWanted(ids, title);
        });
}

PipelineSource::PipelineSource()
{
    connect(charts(), &PipelineCharts::customersWanted, this, &DashboardSource::customersWanted);
}

DashboardSource::Read PipelineSource::reading(const DashboardQuestion &question, const QStringList &)
{
    return [this, question](Session &session) -> Show {
        return [this, view = std::make_shared<PipelineView>(readPipeline(
                          session, question.period, question.custom))] { charts()->display(*view); };
    };
}

bool PipelineSource::concerns(const ChangeSet &changes) const
{
    return changes.touches(Entity::Opportunity) || changes.touches(Entity::User)
        || changes.touches(Entity::Product);
}

PerformanceSource::PerformanceSource(Workspace &workspace)
    : m_workspace(workspace)
{
    connect(charts(), &PerformanceCharts::behindWanted, this, &PerformanceSource::open);
}

DashboardSource::Read PerformanceSource::reading(const DashboardQuestion &question, const QStringList &)
{
    return [this, question](Session &session) -> Show {
        return [this, report = std::make_shared<Performance>(readPerformance(
                          session, question.period, question.custom))] { charts()->display(*report); };
    };
}

bool PerformanceSource::concerns(const ChangeSet &changes) const
{
    // Targets are among the other things.
    return changes.touches(Entity::Order) || changes.touches(Entity::Activity)
        || changes.touches(Entity::Opportunity) || changes.touches(Entity::User)
        || changes.touches(Entity::Other);
}

void PerformanceSource::open(const Aim &aim, Measure measure, const QString &title)
{
    m_workspace.aside(
        this,
        [report = charts()->report(), aim, measure](Session &session) {
            return customersBehind(session.operations(), report, aim, measure);
        },
        [this, title](const Outcome<std::vector<qint64>> &outcome) {
            if (outcome)
                emit customersWanted(*outcome, title);
            else
                emit failed(outcome.error().message());
        });
}

} // namespace crm::ui
