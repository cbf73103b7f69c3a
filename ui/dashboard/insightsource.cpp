#include "ui/dashboard/insightsource.h"

#include "core/session/session.h"
#include "ui/common/chartcard.h"
#include "ui/insight/churnview.h"
#include "ui/insight/insightfigures.h"
#include "ui/insight/lifecycleview.h"
#include "ui/insight/segmentsview.h"
#include "ui/insight/valueview.h"

using namespace Qt::StringLiterals;

namespace crm::ui {

InsightSource::InsightSource()
    : m_value(new ValueView)
    , m_trends(new TrendView)
    , m_lifecycle(new LifecycleView)
    , m_churn(new ChurnView)
    , m_views{new SegmentsView, m_lifecycle, m_value, m_trends, m_churn}
{
    for (auto *view : std::as_const(m_views)) {
        connect(view, &CardGrid::saved, this, &DashboardSource::saved);
        connect(view, &CardGrid::failed, this, &DashboardSource::failed);
        connect(view, &InsightView::customersWanted, this,
                [this](const QList<qint64> &ids, const QString &title) {
                    emit customersWanted({ids.begin(), ids.end()}, title);
                });
        connect(view, &InsightView::customerWanted, this, [this](qint64 id) {
            emit wanted(u"customer"_s, {{u"customer"_s, id}});
        });
    }
}

InsightSource::~InsightSource()
{
    qDeleteAll(m_views);
}

QWidget *InsightSource::card(const QString &name) const
{
    if (name == "tiles"_L1)
        return m_value->tops().value(0);
    for (auto *view : m_views)
        if (auto *card = view->card(name + u"Card"_s))
            return card;
    return nullptr;
}

void InsightSource::takeBack(QWidget *card)
{
    card->setParent(m_views.front());
    card->hide();
}

DashboardSource::Read InsightSource::reading(const DashboardQuestion &question, const QStringList &cards)
{
    const bool churn =
        std::ranges::any_of(cards, [this](const QString &name) { return m_churn->card(name + u"Card"_s); });
    const bool worth =
        std::ranges::any_of(cards, [](const QString &name) { return name.endsWith("Worth"_L1); });
    return [this, question, churn, worth](Session &session) -> Show {
        const auto figures = std::make_shared<InsightFigures>(readInsight(
            session, {.period = question.period, .custom = question.custom, .churn = churn, .worth = worth}));
        return [this, figures] {
            m_churn->setFigures(figures->churn);
            m_value->setNames(figures->names);
            m_value->setWorth(figures->worth.value_or(ValueView::Worth()));
            m_trends->setFigures(figures->trends);
            m_lifecycle->setTrials(figures->trials);
            for (auto *view : std::as_const(m_views))
                view->display(figures->insight);
        };
    };
}

bool InsightSource::concerns(const ChangeSet &changes) const
{
    return changes.touches(Entity::Order) || changes.touches(Entity::Customer)
        || changes.touches(Entity::Activity) || changes.touches(Entity::Complaint)
        || changes.kind.contains(u"rfm.grid"_s) || changes.kind == "undo"_L1;
}

} // namespace crm::ui
