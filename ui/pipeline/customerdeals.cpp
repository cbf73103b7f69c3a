#include "ui/pipeline/customerdeals.h"

#include "core/pipeline/opportunityservice.h"
#include "core/pipeline/pipelineservice.h"
#include "core/session/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/textrowsmodel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {

CustomerDeals::CustomerDeals(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new TextRowsModel({{u"name"_s, tr("Opportunity")},
                                 {u"stage"_s, tr("Stage")},
                                 {u"amount"_s, tr("Amount"), Qt::AlignRight},
                                 {u"day"_s, tr("Expected or closed")},
                                 {u"reason"_s, tr("Reason")}},
                                this))
    , m_table(new ListTable)
    , m_list(new QWidget)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 12);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setColumnWidths({220, 120, 110, 130, 160});
    m_table->setAccessibleName(tr("Opportunities"));
    m_table->setObjectName(u"customerDeals"_s);
    m_table->header()->setSectionsClickable(false); // always newest first
    list->addWidget(m_table);
    auto *more = new Button(tr("New opportunity"), "", "plus");
    more->setObjectName(u"newOpportunity"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 4, 16, 0);
    foot->addWidget(more);
    foot->addStretch();
    list->addLayout(foot);
    auto *empty = new EmptyState("pipeline", tr("No opportunities yet"),
                                 tr("What this customer may buy, until it is won or lost, is listed here."));
    m_empty = empty;
    box->addWidget(m_list);
    box->addWidget(empty);
    m_list->hide();
    connect(more, &QPushButton::clicked, this, &CustomerDeals::newWanted);
    connect(empty->addStep(tr("New opportunity"), "plus"), &QPushButton::clicked, this,
            &CustomerDeals::newWanted);
    connect(m_table, &ListTable::opened, this,
            [this](const QModelIndex &index) { emit opened(m_ids[size_t(index.row())]); });
}

void CustomerDeals::setCustomer(CustomerId customer, QDate today)
{
    m_customer = customer;
    m_today = today;
    ++m_pending;
    m_workspace.read(
        this,
        [customer](Session &session) {
            Facts facts{.deals = session.opportunities().ofCustomer(customer)};
            for (const auto &pipeline : PipelineService(session.operations()).all())
                facts.stages.insert(facts.stages.end(), pipeline.stages.begin(), pipeline.stages.end());
            return facts;
        },
        [this, customer](const Outcome<Facts> &facts) {
            --m_pending;
            if (facts && customer == m_customer)
                display(*facts);
        });
}

void CustomerDeals::display(const Facts &facts)
{
    std::vector<QStringList> rows;
    int open = 0;
    m_ids.clear();
    for (const auto &deal : facts.deals) {
        const auto stage = std::ranges::find(facts.stages, deal.stage, &Stage::id);
        const bool isKnown = stage != facts.stages.end();
        const auto day = deal.closed.value_or(deal.expected.value_or(QDate()));
        rows.push_back({deal.name, isKnown ? stage->name : QString(),
                        deal.amount ? format::money(*deal.amount, deal.currency) : QString(),
                        day.isValid() ? format::shortDate(day, m_today) : QString(), deal.reason});
        m_ids.push_back(deal.id);
        open += isKnown && stage->state == StageState::Open;
    }
    m_list->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->set(std::move(rows));
    emit counted(open);
}

} // namespace crm::ui
