#include "ui/report/periodpage.h"

#include "ui/common/cardgrid.h"
#include "ui/common/emptystate.h"
#include "ui/common/foldingrow.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/report/periodchooser.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kPatience = 100; ///< milliseconds
constexpr int kSettling = 400;

} // namespace

PeriodPage::PeriodPage(Workspace &workspace, const QString &title, SalesPeriod period, CardGrid *grid)
    : m_workspace(workspace)
    , m_head(new FoldingRow)
    , m_body(new QHBoxLayout)
    , m_periods(new PeriodChooser)
    , m_busy(label(tr("Adding up…"), "caption"))
    , m_patience(new QTimer(this))
    , m_settling(new QTimer(this))
    , m_grid(grid)
    , m_stack(new QStackedWidget)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    m_head->setContentsMargins(4, 2, 0, 0);
    m_head->setSpacing(12);
    m_head->addWidget(label(title, "title"), 0, Qt::AlignTop);
    m_head->addWidget(m_periods, 1, Qt::AlignTop);
    m_head->addWidget(m_busy, 0, Qt::AlignTop);
    auto *pdf = new Button(tr("PDF"), "", "print");
    pdf->setObjectName(u"pdfButton"_s);
    pdf->setToolTip(plainTip(tr("This page as a report on A4")));
    m_head->addWidget(pdf, 0, Qt::AlignTop);
    box->addLayout(m_head);
    m_stack->addWidget(scroller(m_grid));
    m_body->setSpacing(12);
    m_body->addWidget(m_stack, 1);
    box->addLayout(m_body, 1);
    m_periods->choose(period, {});
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatience);
    m_settling->setSingleShot(true);
    m_settling->setInterval(kSettling);
    m_busy->hide();

    connect(m_patience, &QTimer::timeout, m_busy, &QWidget::show);
    connect(m_settling, &QTimer::timeout, this, &PeriodPage::begin);
    connect(m_periods, &PeriodChooser::changed, this, [this] {
        m_isPeriodChosen = true;
        begin();
    });
    connect(pdf, &Button::clicked, this, [this] { savePdfReport(this, pdfHead(), printed()); });
    connect(m_grid, &CardGrid::saved, this,
            [this](const QString &file) { emit saved(tr("Saved %1").arg(file), file); });
    connect(m_grid, &CardGrid::failed, this, &Page::failed);
}

SalesPeriod PeriodPage::period() const
{
    return m_periods->period();
}

DateRange PeriodPage::custom() const
{
    return m_periods->custom();
}

bool PeriodPage::writeReport(QIODevice &device)
{
    return writePdf(device, pdfHead(), printed());
}

QList<ChartCard *> PeriodPage::printed() const
{
    return m_grid->cards();
}

void PeriodPage::setEmptyState(EmptyState *empty)
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->addWidget(empty);
    m_stack->addWidget(panel);
}

void PeriodPage::showEmpty(bool isEmpty)
{
    m_stack->setCurrentIndex(isEmpty ? m_stack->count() - 1 : 0);
}

void PeriodPage::begin()
{
    m_stale = false;
    ++*m_life;
    m_patience->start();
    load();
    settle(); // there may be nothing to ask
}

void PeriodPage::readAnew()
{
    m_stale = true;
    if (isVisible())
        begin();
}

bool PeriodPage::widen()
{
    if (std::exchange(m_isPeriodChosen, true))
        return false;
    m_periods->choose(SalesPeriod::All, {});
    begin();
    return true;
}

void PeriodPage::settle()
{
    if (m_pending > 0)
        return;
    m_patience->stop();
    m_busy->hide();
}

void PeriodPage::refresh(const ChangeSet &changes)
{
    if (!concerns(changes))
        return;
    m_stale = true;
    if (isVisible())
        m_settling->start();
}

void PeriodPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        begin();
}

void PeriodPage::wantCustomers(const std::vector<qint64> &ids, const QString &title)
{
    if (ids.empty())
        return;
    QVariantList list;
    for (const auto id : ids)
        list << id;
    emit wanted(u"customers"_s, {{u"ids"_s, list}, {u"title"_s, title}});
}

QString PeriodPage::madeLine() const
{
    const auto now = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now());
    return tr("Made on %1 by %2")
        .arg(format::date(now.date()) + u' ' + format::time(now.time()), m_workspace.user().name);
}

QVariantMap PeriodPage::state() const
{
    const auto range = custom();
    return {{u"period"_s, periodKey(period())}, {u"from"_s, *range.from}, {u"to"_s, *range.to}};
}

void PeriodPage::restore(const QVariantMap &state)
{
    DateRange range;
    if (const auto from = state.value(u"from"_s).toDate(); from.isValid())
        range = {from, state.value(u"to"_s).toDate()};
    if (const auto key = state.value(u"period"_s).toString(); !key.isEmpty()) {
        m_periods->choose(periodFromKey(key), range);
        m_isPeriodChosen = true;
    }
    readAnew();
}

} // namespace crm::ui
