#include "ui/insight/insightpage.h"

#include "core/activity/activity.h"
#include "core/insight/insightservice.h"
#include "core/order/order.h"
#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/foldingrow.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/customer/askdialog.h"
#include "ui/insight/churnview.h"
#include "ui/insight/lifecycleview.h"
#include "ui/insight/rfmgriddialog.h"
#include "ui/insight/scoredialog.h"
#include "ui/insight/scoreview.h"
#include "ui/insight/segmentsview.h"
#include "ui/insight/trendview.h"
#include "ui/insight/valueview.h"
#include "ui/report/pdfreport.h"
#include "ui/report/periodchooser.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kPatience = 100; ///< milliseconds
constexpr int kSettling = 1'000;

} // namespace

InsightPage::InsightPage(Workspace &workspace)
    : m_workspace(workspace)
    , m_choice(new ChipRow(ChipRow::Choice::One))
    , m_periods(new PeriodChooser)
    , m_compared(new Combo)
    , m_scheme(new ChipRow(ChipRow::Choice::One))
    , m_grid(new Button(tr("Grid…"), "", "settings"))
    , m_train(new Button(tr("Train…"), "", "settings"))
    , m_busy(label(tr("Working it out…"), "caption"))
    , m_currencies(label({}, "caption"))
    , m_patience(new QTimer(this))
    , m_settling(new QTimer(this))
    , m_stack(new QStackedWidget)
    , m_lifecycle(new LifecycleView)
    , m_value(new ValueView)
    , m_churn(new ChurnView)
    , m_score(new ScoreView)
    , m_trends(new TrendView)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    box->addWidget(buildHead());
    box->addWidget(m_stack, 1);
    addView(u"segments"_s, tr("Segments"), "segments", new SegmentsView);
    addView(u"lifecycle"_s, tr("Lifecycle"), "lifecycle", m_lifecycle);
    addView(u"value"_s, tr("Value"), "money", m_value);
    addView(u"churn"_s, tr("Who leaves"), "alert", m_churn);
    addView(u"leads"_s, tr("Who comes"), "star", m_score);
    addView(u"trends"_s, tr("Trends"), "trend", m_trends);
    m_choice->choose({u"segments"_s});
    m_stack->addWidget(buildEmpty());
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatience);
    m_settling->setSingleShot(true);
    m_settling->setInterval(kSettling);
    m_busy->hide();
    connect(m_patience, &QTimer::timeout, m_busy, &QWidget::show);
    connect(m_settling, &QTimer::timeout, this, &InsightPage::load);
    connect(m_choice, &ChipRow::chosenChanged, this, &InsightPage::choose);
    connect(m_churn, &ChurnView::targetWanted, this, &InsightPage::editChurnTarget);
    connect(m_score, &ScoreView::trainingWanted, this, &InsightPage::train);
    connect(m_train, &Button::clicked, this, &InsightPage::train);
    connect(m_scheme, &ChipRow::chosenChanged, this, &InsightPage::load);
    connect(m_periods, &PeriodChooser::changed, this, &InsightPage::load);
    connect(m_compared, &QComboBox::activated, this, &InsightPage::load);
}

QWidget *InsightPage::buildHead()
{
    auto *head = new QWidget;
    auto *whole = new QVBoxLayout(head);
    whole->setContentsMargins(4, 2, 0, 0);
    whole->setSpacing(4);
    auto *box = new FoldingRow;
    box->setSpacing(12);
    whole->addLayout(box);
    box->addWidget(label(tr("Insight"), "title"), 0, Qt::AlignTop);
    m_choice->setAccessibleName(tr("View"));
    m_choice->setContentsMargins(0, 2, 0, 0); // as high as the buttons
    m_scheme->setContentsMargins(0, 2, 0, 0);
    box->addWidget(m_choice, 1, Qt::AlignTop);
    box->addWidget(m_busy, 0, Qt::AlignTop);
    auto *when = new FoldingRow;
    when->setSpacing(12);
    m_periods->choose(SalesPeriod::LastTwelveMonths, {});
    when->addWidget(m_periods, 1);
    m_compared->addItems({tr("Against the start of the period"), tr("Against a year before"),
                          tr("Not compared")}); // as InsightComparison
    m_compared->setObjectName(u"comparisonCombo"_s);
    m_compared->setAccessibleName(tr("Comparison"));
    when->addWidget(m_compared, 0, Qt::AlignTop);
    whole->addLayout(when);
    m_currencies->hide();
    m_currencies->setWordWrap(true);
    whole->addWidget(m_currencies);
    m_scheme->add(u"quintile"_s, tr("Ten segments"));
    m_scheme->add(u"mean8"_s, tr("Eight cells"));
    m_scheme->choose({u"quintile"_s});
    m_scheme->setAccessibleName(tr("Scheme of the segments"));
    m_scheme->setToolTip(plainTip(tr("Scores from 1 to 5 for recency, frequency and money; or each of them "
                                     "above or below the mean.")));
    box->addWidget(m_scheme, 0, Qt::AlignTop);
    m_grid->setObjectName(u"gridButton"_s);
    m_grid->setToolTip(plainTip(tr("By which scores a customer is in which segment")));
    connect(m_grid, &Button::clicked, this, &InsightPage::editGrid);
    box->addWidget(m_grid, 0, Qt::AlignTop);
    m_train->setObjectName(u"trainButton"_s);
    m_train->setToolTip(plainTip(tr("What is foretold, and what it is learnt from")));
    box->addWidget(m_train, 0, Qt::AlignTop);
    auto *pdf = new Button(tr("PDF"), "", "print");
    pdf->setObjectName(u"pdfButton"_s);
    pdf->setToolTip(plainTip(tr("This page as a report on A4")));
    connect(pdf, &Button::clicked, this, &InsightPage::savePdf);
    box->addWidget(pdf, 0, Qt::AlignTop);
    return head;
}

QWidget *InsightPage::buildEmpty()
{
    auto *empty =
        new EmptyState("segments", tr("No orders yet"),
                       tr("Here you see which customers matter most, who is about to leave, and what they "
                          "will probably buy. It needs some months of orders."));
    connect(empty->addStep(tr("Import orders"), "import"), &Button::clicked, this, [this] {
        emit wanted(u"import"_s, {{u"kind"_s, u"orders"_s}});
    });
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->addWidget(empty);
    return panel;
}

void InsightPage::addView(const QString &key, const QString &name, const char *icon, InsightView *view)
{
    m_choice->add(key, name, icon);
    m_views.append(view);
    m_stack->addWidget(scroller(view));
    connect(view, &InsightView::customersWanted, this,
            [this](const QList<qint64> &ids, const QString &title) {
                QVariantList list;
                for (const auto id : ids)
                    list << id;
                emit wanted(u"customers"_s, {{u"ids"_s, list}, {u"title"_s, title}});
            });
    connect(view, &InsightView::customerWanted, this, [this](qint64 id) {
        emit wanted(u"customer"_s, {{u"customer"_s, id}});
    });
    connect(view, &InsightView::saved, this,
            [this](const QString &file) { emit happened(tr("Saved %1").arg(file), false); });
    connect(view, &InsightView::failed, this, &Page::failed);
}

void InsightPage::refresh(const ChangeSet &changes)
{
    if (!changes.touches(Entity::Order) && !changes.touches(Entity::Customer)
        && !changes.touches(Entity::Activity) && !changes.kind.contains(u"rfm.grid"_s)
        && !changes.kind.contains(u"score.query"_s) && !changes.touches(Entity::CustomValue)
        && !changes.touches(Entity::Complaint) && changes.kind != "undo"_L1)
        return;
    m_stale = true;
    if (isVisible())
        m_settling->start();
}

void InsightPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

InsightQuestion InsightPage::question() const
{
    return {.scheme = m_scheme->chosen().contains(u"mean8"_s) ? RfmScheme::Mean8 : RfmScheme::Quintile,
            .period = m_periods->period(),
            .custom = m_periods->custom(),
            .comparison = InsightComparison(m_compared->currentIndex()),
            .churn = m_choice->chosen().contains(u"churn"_s),
            .score = m_choice->chosen().contains(u"leads"_s),
            .worth = m_choice->chosen().contains(u"value"_s)};
}

void InsightPage::load()
{
    m_stale = false;
    ++*m_life;
    ++m_pending;
    m_patience->start();
    const auto work = [question = question(), life = m_life, mine = m_life->load()](Session &session) {
        return mine == *life ? std::optional(readInsight(session, question)) : std::nullopt;
    };
    m_workspace.aside(this, work, [this, mine = m_life->load()](const auto &outcome) {
        --m_pending;
        if (!outcome)
            emit failed(outcome.error().message());
        else if (mine == *m_life && *outcome)
            display(**outcome);
        if (m_pending == 0) {
            m_patience->stop();
            m_busy->hide();
        }
    });
}

void InsightPage::display(const InsightFigures &figures)
{
    const auto &[insight, names, trends, trials, churn, score, worth] = figures;
    m_insight = insight;
    m_anyOrders = insight->anyOrders();
    m_value->setNames(names);
    m_trends->setFigures(trends);
    m_lifecycle->setTrials(trials);
    m_churn->setFigures(churn);
    m_score->setFigures(score);
    m_worthKnown = worth.has_value();
    m_value->setWorth(worth.value_or(ValueView::Worth()));
    for (auto *view : std::as_const(m_views))
        view->display(insight);
    const auto &others = insight->orders.otherCurrencies;
    m_currencies->setText(
        tr("Amounts in %1; those in %2 are left out").arg(insight->orders.currency, others.join(tr(", "))));
    m_currencies->setVisible(!others.isEmpty());
    showView();
}

void InsightPage::showView()
{
    const auto chosen = m_choice->chosen().value(0);
    static const QStringList views{u"segments"_s, u"lifecycle"_s, u"value"_s,
                                   u"churn"_s,    u"leads"_s,     u"trends"_s};
    const int place = std::max(0, int(views.indexOf(chosen)));
    const bool isLeads = chosen == "leads"_L1; // who comes may be foretold where nobody has ordered yet
    m_stack->setCurrentIndex(m_anyOrders || isLeads ? place : int(m_views.size()));
    m_train->setVisible(isLeads && m_workspace.may(Permission::ManageFields));
    m_scheme->setVisible(place == 0 && m_anyOrders);
    m_grid->setVisible(place == 0 && m_anyOrders && m_scheme->chosen().contains(u"quintile"_s)
                       && m_workspace.may(Permission::Assign));
}

/// What takes long is only worked out where somebody looks at it.
void InsightPage::choose()
{
    showView();
    const auto asked = question();
    if ((asked.churn && !m_churn->isKnown()) || (asked.score && !m_score->isKnown())
        || (asked.worth && !m_worthKnown))
        load();
}

void InsightPage::editChurnTarget()
{
    if (!m_workspace.may(Permission::Assign))
        return;
    auto *dialog = new AskDialog(
        {.title = tr("How many may leave in a quarter?"),
         .lead = tr("In percent of the customers at its beginning. Left empty, there is no aim."),
         .label = tr("At most"),
         .suggestions = {u"3%"_s, u"5%"_s, u"10%"_s},
         .save = tr("Set"),
         .required = false},
        [this](const QString &text) { setChurnTarget(text); }, this);
    dialog->open();
}

void InsightPage::setChurnTarget(const QString &text)
{
    auto plain = text.trimmed();
    if (plain.endsWith(u'%'))
        plain.chop(1);
    bool isNumber = false;
    const double percent = plain.trimmed().toDouble(&isNumber);
    if (!plain.trimmed().isEmpty() && !isNumber) {
        emit failed(tr("%1 is no number of percent.").arg(text));
        return;
    }
    m_workspace.write(
        this,
        [share = isNumber ? std::optional(percent / 100) : std::nullopt](Session &session) {
            session.insight().setChurnTarget(share);
            return true;
        },
        [this](const Outcome<bool> &done) {
            if (!done) {
                emit failed(done.error().message());
                return;
            }
            emit happened(tr("The churn aimed at was changed."), true);
            load();
        });
}

void InsightPage::train()
{
    if (!m_score->isKnown())
        return;
    if (!m_workspace.may(Permission::ManageFields)) {
        emit failed(tr("Your role may look at the score, but not choose what it is learnt from."));
        return;
    }
    auto *dialog = new ScoreDialog(m_workspace, m_score->figures(), this);
    connect(dialog, &ScoreDialog::saved, this, [this] {
        emit happened(tr("The score is learnt from what you chose."), true);
        load();
    });
    dialog->open();
}

void InsightPage::editGrid()
{
    if (!m_insight || m_insight->rfm.scheme != RfmScheme::Quintile)
        return;
    auto *dialog = new RfmGridDialog(m_workspace, m_insight->rfm.grid, m_insight->rfm.scores, this);
    connect(dialog, &RfmGridDialog::saved, this, [this] {
        emit happened(tr("The segments follow the new grid."), true);
        load();
    });
    dialog->open();
}

InsightView *InsightPage::shown() const
{
    return m_insight ? m_views.value(m_stack->currentIndex()) : nullptr;
}

PdfHead InsightPage::pdfHead() const
{
    const auto now = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now());
    return {
        .title = m_choice->chip(m_choice->chosen().value(0))->text(),
        .period =
            format::facts({tr("As of %1").arg(format::date(m_insight->today)), m_insight->orders.currency}),
        .made = tr("Made on %1 by %2")
                    .arg(format::date(now.date()) + u' ' + format::time(now.time()), m_workspace.user().name),
        .words = shown() ? shown()->words() : QStringList()};
}

void InsightPage::savePdf()
{
    if (auto *view = shown())
        savePdfReport(this, pdfHead(), view->cards());
}

bool InsightPage::writeReport(QIODevice &device)
{
    auto *view = shown();
    return view && writePdf(device, pdfHead(), view->cards());
}

QVariantMap InsightPage::state() const
{
    return {{u"view"_s, m_choice->chosen().value(0)},
            {u"scheme"_s, m_scheme->chosen().value(0)},
            {u"period"_s, periodKey(m_periods->period())},
            {u"from"_s, *m_periods->custom().from},
            {u"to"_s, *m_periods->custom().to},
            {u"comparison"_s, m_compared->currentIndex()}};
}

void InsightPage::restore(const QVariantMap &state)
{
    if (const auto view = state.value(u"view"_s).toString(); m_choice->chip(view))
        m_choice->choose({view});
    if (const auto scheme = state.value(u"scheme"_s).toString(); m_scheme->chip(scheme))
        m_scheme->choose({scheme});
    if (const auto period = state.value(u"period"_s).toString(); !period.isEmpty())
        m_periods->choose(periodFromKey(period),
                          {state.value(u"from"_s).toDate(), state.value(u"to"_s).toDate()});
    m_compared->setCurrentIndex(std::clamp(state.value(u"comparison"_s).toInt(), 0, 2));
    showView();
    m_stale = true;
    if (isVisible())
        load();
}

} // namespace crm::ui
