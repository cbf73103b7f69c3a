#include "ui/dashboard/dashboardpage.h"

#include "core/savedview/savedviewservice.h"
#include "ui/common/chartcard.h"
#include "ui/common/emptystate.h"
#include "ui/dashboard/dashboardcard.h"
#include "ui/dashboard/dashboardcatalog.h"
#include "ui/dashboard/dashboardgrid.h"
#include "ui/dashboard/dashboardshelf.h"
#include "ui/report/salestexts.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

const QString kPage = u"dashboard"_s; ///< of the saved views

/// The person's own, else the one that everybody has, else the usual one.
DashboardLayout readArrangement(Session &session)
{
    std::optional<DashboardLayout> shared;
    for (const auto &view : session.savedViews().views(kPage)) {
        if (!view.isShared())
            return DashboardLayout::fromJson(view.definition);
        shared = DashboardLayout::fromJson(view.definition);
    }
    return shared.value_or(DashboardLayout::usual());
}

bool writeArrangement(Session &session, const DashboardLayout &layout, const QString &name)
{
    auto &views = session.savedViews();
    for (auto view : views.views(kPage)) {
        if (view.isShared())
            continue;
        view.definition = layout.toJson();
        views.edit(view);
        return true;
    }
    views.add({.page = kPage, .name = name, .definition = layout.toJson(), .owner = session.actor().id()});
    return true;
}

} // namespace

DashboardPage::DashboardPage(Workspace &workspace)
    : DashboardPage(workspace, new DashboardGrid)
{
}

DashboardPage::DashboardPage(Workspace &workspace, DashboardGrid *grid)
    : PeriodPage(workspace, tr("Dashboard"), SalesPeriod::ThisYear, grid)
    , m_grid(grid)
    , m_shelf(new DashboardShelf)
    , m_arrange(new Button(tr("Arrange"), "", "dashboard"))
{
    m_arrange->setObjectName(u"arrangeButton"_s);
    m_arrange->setCheckable(true);
    m_arrange->setToolTip(plainTip(tr("Add cards, take them away, move and size them")));
    head()->addWidget(m_arrange, 0, Qt::AlignTop);
    body()->addWidget(m_shelf);
    m_shelf->hide();
    auto *empty =
        new EmptyState("dashboard", tr("An empty dashboard"),
                       tr("Put the figures here that you want to see at one glance. There are cards "
                          "of all reports; they show what everybody sees there."));
    setEmptyState(empty);

    connect(empty->addStep(tr("Choose cards"), "plus"), &QPushButton::clicked, this,
            [this] { setArranging(true); });
    connect(m_arrange, &Button::toggled, this, &DashboardPage::setArranging);
    connect(m_shelf, &DashboardShelf::addWanted, this, [this](const QString &kind) {
        auto layout = m_layout;
        layout.add(kind);
        keep(layout, tr("Added: %1").arg(dashboardKind(kind)->name()));
    });
    connect(m_shelf, &DashboardShelf::removalWanted, this, &DashboardPage::takeAway);
    connect(m_shelf, &DashboardShelf::resetWanted, this,
            [this] { keep(DashboardLayout::usual(), tr("The usual cards are back.")); });
    readLayout();
}

DashboardPage::~DashboardPage() = default;

void DashboardPage::readLayout()
{
    ++m_reading;
    workspace().read(this, readArrangement, [this](const Outcome<DashboardLayout> &layout) {
        if (--m_reading > 0)
            return; // a later one is on its way
        if (layout)
            display(*layout);
        else
            emit failed(layout.error().message());
    });
}

/// Cards that are new are filled; those that stay only take other places.
void DashboardPage::display(const DashboardLayout &layout)
{
    const bool isFirst = !std::exchange(m_isKnown, true);
    if (layout == m_layout && !isFirst)
        return;
    const auto before = std::exchange(m_layout, layout);
    for (const auto &item : before.items)
        if (auto *card = layout.has(item.kind) ? nullptr : m_cards.take(item.kind)) {
            source(dashboardKind(item.kind)->source())->takeBack(card->content());
            card->hide();
            card->deleteLater();
        }
    QList<DashboardCard *> cards;
    for (const auto &item : m_layout.items)
        cards << card(item.kind);
    m_grid->display(m_layout, cards);
    m_shelf->display(m_layout);
    showEmpty(m_layout.items.isEmpty());
    const bool anyNew = std::ranges::any_of(
        m_layout.items, [&](const DashboardItem &item) { return !before.has(item.kind); });
    if (anyNew)
        readAnew();
}

DashboardSource *DashboardPage::source(const QString &name)
{
    auto &source = m_sources[name];
    if (!source) {
        source = makeDashboardSource(name, workspace());
        connect(source.get(), &DashboardSource::customersWanted, this, &DashboardPage::wantCustomers);
        connect(source.get(), &DashboardSource::wanted, this, &Page::wanted);
        connect(source.get(), &DashboardSource::nothingInPeriod, this, &DashboardPage::widen);
        connect(source.get(), &DashboardSource::failed, this, &Page::failed);
        connect(source.get(), &DashboardSource::saved, this,
                [this](const QString &file) { emit saved(tr("Saved %1").arg(file), file); });
    }
    return source.get();
}

DashboardCard *DashboardPage::card(const QString &kind)
{
    auto &card = m_cards[kind];
    if (!card)
        card = makeCard(kind);
    return card;
}

DashboardCard *DashboardPage::makeCard(const QString &kind)
{
    const auto *what = dashboardKind(kind);
    auto *card = new DashboardCard(*what, source(what->source())->card(what->card()), m_grid);
    card->setArranging(m_isArranging);
    card->show();
    connect(card, &DashboardCard::moveWanted, this, [this, kind](int by) { moveBy(kind, by); });
    connect(card, &DashboardCard::lineWanted, this,
            [this, kind](int by) { moveBy(kind, by * m_grid->lineLength()); });
    connect(card, &DashboardCard::sizeWanted, this, [this, kind](int by) {
        auto layout = m_layout;
        layout.resize(kind, by);
        keep(layout, tr("Sized: %1").arg(dashboardKind(kind)->name()));
    });
    connect(card, &DashboardCard::removalWanted, this, [this, kind] { takeAway(kind); });
    connect(card, &DashboardCard::dragged, this,
            [this, card](const QPoint &global) { m_grid->showTarget(card, global); });
    connect(card, &DashboardCard::dragCancelled, m_grid, &DashboardGrid::hideTarget);
    connect(card, &DashboardCard::dropped, this, [this, card, kind](const QPoint &global) {
        if (const auto place = m_grid->takeTarget(card, global); place >= 0)
            moveBy(kind, place - m_layout.place(kind));
    });
    return card;
}

void DashboardPage::takeAway(const QString &kind)
{
    auto layout = m_layout;
    layout.remove(kind);
    keep(layout, tr("Removed: %1").arg(dashboardKind(kind)->name()));
}

void DashboardPage::moveBy(const QString &kind, qsizetype by)
{
    auto layout = m_layout;
    layout.move(kind, m_layout.place(kind) + by);
    keep(layout, tr("Moved: %1").arg(dashboardKind(kind)->name()));
}

/// What was arranged shows at once; where it cannot be kept, it is as before.
void DashboardPage::keep(const DashboardLayout &layout, const QString &what)
{
    if (layout == m_layout)
        return;
    const auto before = m_layout;
    display(layout);
    workspace().write(
        this,
        [layout, name = tr("Dashboard")](Session &session) {
            return writeArrangement(session, layout, name);
        },
        [this, before, what](const Outcome<bool> &outcome) {
            if (outcome) {
                emit happened(what, true);
                return;
            }
            display(before);
            emit failed(outcome.error().message());
        });
}

void DashboardPage::setArranging(bool arranging)
{
    m_isArranging = arranging;
    m_arrange->setChecked(arranging);
    m_arrange->setText(arranging ? tr("Done") : tr("Arrange"));
    m_arrange->setIconName(arranging ? "check-ink" : "dashboard");
    m_shelf->setVisible(arranging);
    for (auto *card : std::as_const(m_cards))
        card->setArranging(arranging);
}

void DashboardPage::keyPressEvent(QKeyEvent *event)
{
    if (m_isArranging && event->key() == Qt::Key_Escape)
        setArranging(false);
    else
        PeriodPage::keyPressEvent(event);
}

void DashboardPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::View))
        readLayout();
    PeriodPage::refresh(changes);
}

bool DashboardPage::concerns(const ChangeSet &changes) const
{
    return std::ranges::any_of(m_sources, [&](const auto &one) { return one.second->concerns(changes); });
}

void DashboardPage::load()
{
    std::map<QString, QStringList> wanted;
    for (const auto &item : m_layout.items) {
        const auto *kind = dashboardKind(item.kind);
        wanted[kind->source()] << kind->card();
    }
    for (const auto &[name, cards] : wanted)
        ask(source(name)->reading({.period = period(), .custom = custom()}, cards),
            [](const DashboardSource::Show &show) { show(); });
}

PdfHead DashboardPage::pdfHead() const
{
    return {.title = tr("Dashboard"),
            .period = salestext::range(
                datesOf(period(), QDateTime::fromMSecsSinceEpoch(workspace().clock().now()).date(), custom())
                    .dates),
            .made = madeLine()};
}

QList<ChartCard *> DashboardPage::printed() const
{
    return m_grid->chartCards();
}

QVariantMap DashboardPage::state() const
{
    auto state = PeriodPage::state();
    state.insert(u"arranging"_s, m_isArranging);
    return state;
}

void DashboardPage::restore(const QVariantMap &state)
{
    setArranging(state.value(u"arranging"_s).toBool());
    PeriodPage::restore(state);
}

} // namespace crm::ui
