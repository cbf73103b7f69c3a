#include "ui/dashboard/insightsource.h"

#include "core/session/session.h"
#include "ui/common/chartcard.h"
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
    , m_views{new SegmentsView, m_lifecycle, m_value, m_trends}
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

DashboardSource::Read InsightSource::reading(const DashboardQuestion &question, const QStringList &)
{
    return [this, question](Session &session) -> Show {
        const auto figures = std::make_shared<InsightFigures>(
            readInsight(session, {.period = question.period, .custom = question.custom}));
        return [this, figures] {
            m_value->setNames(figures->names);
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
        || changes.touches(Entity::Activity) || changes.kind.contains(u"rfm.grid"_s)
        || changes.kind == "undo"_L1;
}

} // namespace crm::ui
