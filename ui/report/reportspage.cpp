#include "ui/report/reportspage.h"

#include "core/insight/salesservice.h"
#include "core/order/order.h"
#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/foldingrow.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/report/pdfreport.h"
#include "ui/report/periodchooser.h"
#include "ui/report/salesdashboard.h"
#include "ui/report/salestablemodel.h"
#include "ui/report/salestexts.h"
#include "ui/segment/segmentchoice.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kPatience = 100; ///< milliseconds
constexpr int kSettling = 400;
constexpr std::array kAllBy = {SalesBy::Month,    SalesBy::Quarter, SalesBy::Year,  SalesBy::Product,
                               SalesBy::Category, SalesBy::Region,  SalesBy::Owner, SalesBy::Customer,
                               SalesBy::Segment,  SalesBy::Rfm};

} // namespace

ReportsPage::ReportsPage(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_periods(new PeriodChooser)
    , m_segment(new SegmentChoice(workspace))
    , m_currencies(new Combo)
    , m_views(new ChipRow(ChipRow::Choice::One))
    , m_by(new ChipRow(ChipRow::Choice::One))
    , m_pdf(new Button(tr("PDF"), "", "print"))
    , m_busy(label(tr("Adding up the orders…"), "caption"))
    , m_patience(new QTimer(this))
    , m_settling(new QTimer(this))
    , m_dashboard(new SalesDashboard)
    , m_table(new ListTable)
    , m_model(new SalesTableModel(this))
    , m_total(label({}, "strong"))
    , m_stack(new QStackedWidget)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    box->addWidget(buildHead());
    box->addWidget(m_stack, 1);
    m_stack->addWidget(scroller(m_dashboard));
    m_stack->addWidget(buildTable(settings));
    m_stack->addWidget(buildEmpty());
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatience);
    m_settling->setSingleShot(true);
    m_settling->setInterval(kSettling);
    m_busy->hide();

    connect(m_patience, &QTimer::timeout, m_busy, &QWidget::show);
    connect(m_settling, &QTimer::timeout, this, &ReportsPage::load);
    connect(m_periods, &PeriodChooser::changed, this, [this] {
        m_isPeriodChosen = true;
        load();
    });
    connect(m_segment, &SegmentChoice::changed, this, &ReportsPage::load);
    connect(m_currencies, &QComboBox::activated, this, &ReportsPage::load);
    connect(m_views, &ChipRow::chosenChanged, this, &ReportsPage::load);
    connect(m_by, &ChipRow::chosenChanged, this, &ReportsPage::load);
    connect(m_dashboard, &SalesDashboard::saved, this,
            [this](const QString &file) { emit saved(tr("Saved %1").arg(file), file); });
    connect(m_dashboard, &SalesDashboard::failed, this, &Page::failed);
    connect(m_dashboard, &SalesDashboard::rowClicked, this,
            [this](SalesBy by, const SalesRow &row, const DateRange &dates) {
                openCustomers({.by = by,
                               .dates = dates,
                               .currency = m_currencies->currentText(),
                               .customers = m_segment->customers()},
                              row);
            });
    connect(m_dashboard, &SalesDashboard::othersClicked, this, [this](SalesBy by) {
        m_by->choose({toKey(by)});
        m_views->choose({u"table"_s});
        load();
    });
}

QWidget *ReportsPage::buildHead()
{
    auto *head = new QWidget;
    auto *box = new FoldingRow(head);
    box->setContentsMargins(4, 2, 0, 0);
    box->setSpacing(12);
    box->addWidget(label(tr("Reports"), "title"), 0, Qt::AlignTop);
    box->addWidget(m_periods, 1, Qt::AlignTop);
    box->addWidget(m_busy, 0, Qt::AlignTop);
    m_currencies->setObjectName(u"currencyChoice"_s);
    m_currencies->setAccessibleName(tr("Currency"));
    m_currencies->setToolTip(plainTip(tr("Amounts of different currencies are never added up.")));
    m_currencies->hide();
    box->addWidget(m_segment, 0, Qt::AlignTop);
    box->addWidget(m_currencies, 0, Qt::AlignTop);
    m_views->add(u"charts"_s, tr("Charts"), "chart");
    m_views->add(u"table"_s, tr("Table"), "columns");
    m_views->setContentsMargins(0, 2, 0, 0);
    m_views->setMinimumWidth(Theme::px(190)); // both in one line
    box->addWidget(m_views, 0, Qt::AlignTop);
    auto *save = new Button(tr("Export"), "", "download");
    save->setObjectName(u"exportButton"_s);
    save->setToolTip(plainTip(tr("The table as a file that Excel opens (CSV or XLSX)")));
    connect(save, &Button::clicked, this, &ReportsPage::exportTable);
    box->addWidget(save, 0, Qt::AlignTop);
    m_pdf->setObjectName(u"pdfButton"_s);
    m_pdf->setToolTip(plainTip(tr("This page as a report on A4")));
    connect(m_pdf, &Button::clicked, this, [this] { savePdfReport(this, pdfHead(), m_dashboard->cards()); });
    box->addWidget(m_pdf, 0, Qt::AlignTop);
    return head;
}

QWidget *ReportsPage::buildTable(Settings &settings)
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 12, 16, 12);
    for (const auto by : kAllBy)
        m_by->add(toKey(by), displayName(by));
    m_by->chip(toKey(SalesBy::Segment))
        ->setToolTip(
            plainTip(tr("The segments that are saved, and who is in them today. Who is in several counts in "
                        "each, so that the rows add up to more than the total.")));
    m_by->chip(toKey(SalesBy::Rfm))
        ->setToolTip(plainTip(tr("Who bought lately, often and for how much, as of today: every customer who "
                                 "bought is in one of them.")));
    m_by->setAccessibleName(tr("Added up by"));
    line->addWidget(m_by, 1);
    line->addWidget(m_total);
    box->addLayout(line);
    box->addWidget(m_table, 1);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setAccessibleName(tr("Sales"));
    m_table->setColumnWidths({300, 90, 90, 110, 150, 80, 150, 90});
    m_table->header()->setSortIndicatorShown(true);
    m_table->header()->setSortIndicator(SalesTableModel::Revenue, Qt::DescendingOrder);
    m_table->keepColumns(settings, u"sales"_s);
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, m_model, &SalesTableModel::sort);
    connect(m_table, &ListTable::opened, this,
            [this](const QModelIndex &index) { openCustomers(m_tableQuery, m_model->at(index.row())); });
    return panel;
}

QWidget *ReportsPage::buildEmpty()
{
    auto *empty = new EmptyState(
        "reports", tr("No orders yet"),
        tr("Here you see what was sold, month by month, by region, product, customer and person."));
    connect(empty->addStep(tr("Import orders"), "import"), &Button::clicked, this, [this] {
        emit wanted(u"import"_s, {{u"kind"_s, u"orders"_s}});
    });
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->addWidget(empty);
    return panel;
}

bool ReportsPage::showsTable() const
{
    return m_views->chosen().contains(u"table"_s);
}

SalesBy ReportsPage::tableBy() const
{
    return salesByFromKey(m_by->chosen().value(0)).value_or(SalesBy::Month);
}

SalesChoice ReportsPage::choice() const
{
    return {.period = m_periods->period(),
            .custom = m_periods->custom(),
            .currency = m_currencies->currentText(),
            .customers = m_segment->customers()};
}

void ReportsPage::refresh(const ChangeSet &changes)
{
    if (!changes.touches(Entity::Order) && !changes.touches(Entity::Product)
        && !changes.touches(Entity::User))
        return;
    m_stale = true;
    if (isVisible())
        m_settling->start();
}

bool ReportsPage::ready() const
{
    return m_pending == 0 && !m_stale && m_segment->isReady();
}

void ReportsPage::reload()
{
    load();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

void ReportsPage::load()
{
    m_stale = false;
    ++*m_life;
    m_patience->start();
    m_pdf->setVisible(!showsTable());
    if (showsTable()) {
        loadTable();
        return;
    }
    ++m_pending;
    const auto work = [choice = choice(), life = m_life, mine = m_life->load()](Session &session) {
        return mine == *life ? std::optional(readFigures(session, choice)) : std::nullopt;
    };
    m_workspace.aside(this, work, [this, mine = m_life->load()](const auto &outcome) {
        --m_pending;
        if (!outcome)
            emit failed(outcome.error().message());
        else if (mine == *m_life && *outcome)
            showFigures(**outcome);
        settle();
    });
}

void ReportsPage::showFigures(const SalesFigures &figures)
{
    // Whoever has just brought in the sheets of former years is not shown an empty one.
    if (figures.anyOrders && figures.timeline.totals.orders == 0 && !std::exchange(m_isPeriodChosen, true)) {
        m_periods->choose(SalesPeriod::All, {});
        load();
        return;
    }
    m_stack->setCurrentIndex(figures.anyOrders ? 0 : 2);
    showCurrencies(figures.regions);
    m_figures = figures;
    m_dashboard->display(figures);
    loadProducts(figures);
}

void ReportsPage::loadProducts(const SalesFigures &figures)
{
    ++m_pending;
    const auto work = [figures, life = m_life, mine = m_life->load()](Session &session) {
        return mine == *life ? std::optional(readProducts(session, figures)) : std::nullopt;
    };
    m_workspace.aside(this, work, [this, mine = m_life->load()](const auto &outcome) {
        --m_pending;
        if (!outcome)
            emit failed(outcome.error().message());
        else if (mine == *m_life && *outcome)
            m_dashboard->display(**outcome);
        settle();
    });
}

void ReportsPage::loadTable()
{
    ++m_pending;
    const auto work = [choice = choice(), by = tableBy(), customers = m_workspace.directory().snapshot(),
                       life = m_life, mine = m_life->load()](Session &session) {
        return mine == *life ? std::optional(readTable(session, choice, by, customers)) : std::nullopt;
    };
    m_workspace.aside(this, work, [this, mine = m_life->load()](const auto &outcome) {
        --m_pending;
        if (!outcome) {
            emit failed(outcome.error().message());
        } else if (mine == *m_life && *outcome) {
            const SalesReport &report = (*outcome)->report;
            m_tableQuery = (*outcome)->query;
            m_stack->setCurrentIndex(1);
            showCurrencies(report);
            m_total->setText(tr("Total %1").arg(format::money(report.totals.revenue, report.currency)));
            m_model->set(report);
            m_model->sort(m_table->header()->sortIndicatorSection(), m_table->header()->sortIndicatorOrder());
        }
        settle();
    });
}

/// The currency that was asked for stays in the list, whether or not the period has it.
void ReportsPage::showCurrencies(const SalesReport &report)
{
    QStringList currencies = report.otherCurrencies;
    currencies.prepend(report.currency);
    m_currencies->clear();
    m_currencies->addItems(currencies);
    m_currencies->setCurrentIndex(0);
    m_currencies->setVisible(currencies.size() > 1);
}

void ReportsPage::settle()
{
    if (m_pending > 0)
        return;
    m_patience->stop();
    m_busy->hide();
}

void ReportsPage::openCustomers(const SalesQuery &query, const SalesRow &row)
{
    const QString title =
        format::facts({salestext::row(query.by, row), m_segment->name(),
                       isTime(query.by) ? QString() : salestext::range(query.dates), query.currency});
    m_workspace.aside(
        this, [query, row](Session &session) { return session.sales().customersBehind(query, row); },
        [this, title](const auto &outcome) {
            if (!outcome) {
                emit failed(outcome.error().message());
                return;
            }
            QVariantList ids;
            for (const auto id : *outcome)
                ids << id.value;
            emit wanted(u"customers"_s, {{u"ids"_s, ids}, {u"title"_s, title}});
        });
}

QVariantMap ReportsPage::state() const
{
    const auto custom = m_periods->custom();
    return {{u"segment"_s, m_segment->name()},
            {u"period"_s, periodKey(m_periods->period())},
            {u"from"_s, *custom.from},
            {u"to"_s, *custom.to},
            {u"view"_s, m_views->chosen().value(0)},
            {u"by"_s, m_by->chosen().value(0)}};
}

void ReportsPage::restore(const QVariantMap &state)
{
    DateRange custom;
    if (const auto from = state.value(u"from"_s).toDate(); from.isValid())
        custom = {from, state.value(u"to"_s).toDate()};
    m_periods->choose(periodFromKey(state.value(u"period"_s).toString()), custom);
    m_isPeriodChosen = true;
    if (const auto view = state.value(u"view"_s).toString(); m_views->chip(view))
        m_views->choose({view});
    if (const auto by = state.value(u"by"_s).toString(); m_by->chip(by))
        m_by->choose({by});
    m_segment->choose(state.value(u"segment"_s).toString());
    m_stale = true;
    if (isVisible())
        load();
}

} // namespace crm::ui
