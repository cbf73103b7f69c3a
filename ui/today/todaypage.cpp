#include "ui/today/todaypage.h"

#include "core/activity/activityservice.h"
#include "core/insight/insightservice.h"
#include "core/operation/changeset.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "core/today/todayservice.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/foldingrow.h"
#include "ui/common/formatters.h"
#include "ui/customer/customeractions.h"
#include "ui/message/inboxpanel.h"
#include "ui/today/todayside.h"
#include "ui/today/todayview.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kSettling = 400; ///< milliseconds after a change
constexpr int kTick = 60'000;
constexpr int kNameLength = 10; ///< of a colleague, in letters of the middle width
constexpr int kSideFrom = 900; ///< width at 100 % text under which the list stands alone

struct Answer
{
    std::shared_ptr<const TodayWorth> worth;
    TodayList list;
    QDateTime now;
    std::vector<User> people; ///< whose days may be looked at
};

TodayService serviceOf(Session &session)
{
    return TodayService(session.operations(), session.recycleRules(), session.recycling());
}

const std::pair<TodayKind, const char *> kKinds[] = {
    {TodayKind::All, "all"},     {TodayKind::Promised, "promised"}, {TodayKind::Recycling, "recycling"},
    {TodayKind::Deals, "deals"}, {TodayKind::Leaving, "leaving"},   {TodayKind::Care, "care"}};

} // namespace

TodayPage::TodayPage(Workspace &workspace)
    : m_workspace(workspace)
    , m_model(new TodayModel(this))
    , m_view(new TodayView(m_model))
    , m_side(new TodaySide)
    , m_kinds(new ChipRow(ChipRow::Choice::One))
    , m_greeting(label({}, "title"))
    , m_day(label({}, "muted"))
    , m_whose(new Combo)
    , m_cut(label(tr("There is more; this is as much as a day has room for."), "caption"))
    , m_stack(new QStackedWidget)
    , m_settling(new QTimer(this))
    , m_clock(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(buildMain(), 1);
    m_inbox = new InboxPanel(workspace, *this);
    m_side->addOnTop(m_inbox);
    row->addWidget(scroller(m_side));
    m_settling->setSingleShot(true);
    m_settling->setInterval(kSettling);
    m_clock->start(kTick);
    connect(m_settling, &QTimer::timeout, this, &TodayPage::load);
    connect(m_clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            load();
    });
    connect(m_kinds, &ChipRow::chosenChanged, this, &TodayPage::narrow);
    connect(m_view, &TodayView::doneWanted, this, &TodayPage::finish);
    connect(m_view, &TodayView::laterWanted, this, &TodayPage::openLater);
    connect(m_view, &TodayView::customerWanted, this, &TodayPage::openCustomer);
    connect(m_inbox, &InboxPanel::customerWanted, this, &TodayPage::openCustomer);
    connect(m_side, &TodaySide::customerWanted, this, &TodayPage::openCustomer);
    connect(m_side, &TodaySide::planWanted, this, &TodayPage::planCalls);
    connect(m_side, &TodaySide::moveWanted, this, &TodayPage::reschedule);
    connect(m_side, &TodaySide::restWanted, this, &TodayPage::postponeRest);
    connect(m_whose, &QComboBox::activated, this, [this] {
        m_user = {m_whose->currentData().toLongLong()};
        load();
    });
    connect(&workspace, &Workspace::directoryChanged, this, [this] {
        m_stale = true; // who goes back to a pool is worked out from the list
        if (isVisible())
            m_settling->start();
    });
}

QWidget *TodayPage::buildMain()
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 16, 1, 1);
    box->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 0, 16, 10);
    head->setSpacing(2);
    auto *top = new FoldingRow;
    top->addWidget(m_greeting, 1);
    top->addWidget(m_whose, 0, Qt::AlignTop);
    m_whose->setObjectName(u"whoseDay"_s);
    m_whose->setMinimumContentsLength(kNameLength);
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToContents); // also when the text grows
    m_whose->setAccessibleName(tr("Whose day"));
    m_whose->hide();
    head->addLayout(top);
    head->addWidget(m_day);
    head->addSpacing(10);
    m_kinds->setAccessibleName(tr("Reasons"));
    m_kinds->add(u"all"_s, tr("All"), nullptr);
    m_kinds->add(u"promised"_s, tr("Promised"), "calendar");
    m_kinds->add(u"recycling"_s, tr("Back to the pool"), "clock");
    m_kinds->add(u"deals"_s, tr("Deals and contracts"), "pipeline");
    m_kinds->add(u"leaving"_s, tr("Leaving"), "trend");
    m_kinds->add(u"care"_s, tr("Care"), "care");
    m_kinds->choose({u"all"_s});
    head->addWidget(m_kinds);
    box->addLayout(head);
    box->addWidget(new Rule);
    auto *empty =
        new EmptyState("today", tr("Nothing waits for you today"),
                       tr("What you promise in a next step, customers about to go back to the pool, deals "
                          "and contracts that come due, customers who stay away, and birthdays appear "
                          "here by themselves."));
    connect(empty->addStep(tr("Open the customers"), "customers"), &QPushButton::clicked, this,
            [this] { emit wanted(u"customers"_s, {}); });
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    box->addWidget(m_stack, 1);
    m_cut->setContentsMargins(16, 8, 16, 8);
    m_cut->hide();
    box->addWidget(m_cut);
    return panel;
}

void TodayPage::refresh(const ChangeSet &changes)
{
    m_inbox->refresh(changes);
    const bool orders = changes.touches(Entity::Order);
    if (orders)
        m_worth = nullptr;
    if (!orders && !changes.touches(Entity::Activity) && !changes.touches(Entity::Customer)
        && !changes.touches(Entity::Contact) && !changes.touches(Entity::Opportunity)
        && !changes.touches(Entity::Contract) && !changes.touches(Entity::Complaint))
        return;
    m_stale = true;
    if (isVisible())
        m_settling->start();
}

void TodayPage::reload()
{
    m_worth = nullptr;
    load();
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_side->parentWidget()->parentWidget()->setVisible(width() >= Theme::px(kSideFrom));
}

/// What customers are worth takes longest, and is kept until there are other orders.
void TodayPage::load()
{
    m_stale = false;
    ++m_pending;
    const auto work = [worth = m_worth, customers = m_workspace.directory().snapshot(),
                       user = m_user](Session &session) {
        Answer answer{
            worth ? worth : std::make_shared<const TodayWorth>(todayWorth(session.insight())), {}, {}, {}};
        answer.list = serviceOf(session).list(*answer.worth, customers, user);
        answer.now =
            QDateTime::fromMSecsSinceEpoch(session.operations().clock().now(), session.operations().zone());
        if (session.actor().may(Permission::Assign))
            answer.people = session.users().all();
        return answer;
    };
    m_workspace.aside(this, work, [this, mine = ++m_asked](const Outcome<Answer> &answer) {
        --m_pending;
        if (!answer) {
            emit failed(answer.error().message());
            return;
        }
        if (mine != m_asked)
            return;
        m_worth = answer->worth;
        m_now = answer->now;
        setPeople(answer->people);
        say();
        display(answer->list);
    });
}

void TodayPage::display(TodayList list)
{
    const auto current = m_view->currentIndex().row();
    m_side->set(list, m_now);
    m_cut->setVisible(list.isCut);
    m_model->set(std::move(list), m_now.timeZone());
    for (const auto &[kind, key] : kKinds)
        m_kinds->setCount(QString::fromLatin1(key), format::count(m_model->count(kind)));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 || m_model->count(TodayKind::All) > 0 ? 0 : 1);
    if (current >= 0 && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::min(current, m_model->rowCount() - 1), 0));
    emit countChanged(m_model->count(TodayKind::All), m_model->count(TodayKind::Promised) > 0);
}

/// The one at work first.
void TodayPage::setPeople(const std::vector<User> &people)
{
    const auto mine = m_workspace.user().id;
    const QSignalBlocker quiet(m_whose);
    m_whose->clear();
    m_whose->addItem(tr("My day"), mine.value);
    for (const auto &user : people)
        if (user.active && user.id != mine)
            m_whose->addItem(user.name, user.id.value);
    m_whose->setCurrentIndex(std::max(0, m_whose->findData((m_user.isValid() ? m_user : mine).value)));
    m_whose->setVisible(m_whose->count() > 1);
}

void TodayPage::say()
{
    const int hour = m_now.time().hour();
    const auto name = m_workspace.user().name;
    m_greeting->setText((hour < 11   ? tr("Good morning, %1")
                         : hour < 18 ? tr("Good day, %1")
                                     : tr("Good evening, %1"))
                            .arg(name));
    m_day->setText(tr("%1. By value, urgency and probability")
                       .arg(QLocale().toString(m_now.date(), tr("dddd, d MMMM"))));
}

void TodayPage::narrow()
{
    const auto chosen = m_kinds->chosen().value(0);
    for (const auto &[kind, key] : kKinds)
        if (chosen == QLatin1StringView(key))
            m_model->narrow(kind);
}

void TodayPage::openCustomer(CustomerId customer)
{
    emit wanted(u"customer"_s, {{u"customer"_s, customer.value}});
}

void TodayPage::finish(const TodayItem &item)
{
    if (item.activity.isValid())
        completeActivity(*this, m_workspace, item.activity);
    else
        recordActivity(*this, m_workspace, item.customer, item.channel);
}

void TodayPage::openLater(const TodayItem &item, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"laterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QDate today = m_model->list().day;
    const auto add = [&](const QString &text, QDate day) {
        connect(menu->addAction(tr("%1, %2").arg(text, format::shortDate(day, today))), &QAction::triggered,
                this, [this, item, day] { postpone(item, day); });
    };
    add(tr("Tomorrow"), today.addDays(1));
    add(tr("In 3 days"), today.addDays(3));
    add(tr("Next Monday"), today.addDays(8 - today.dayOfWeek()));
    add(tr("In a month"), today.addMonths(1));
    menu->addSeparator();
    connect(menu->addAction(tr("Done…")), &QAction::triggered, this, [this, item] { finish(item); });
    connect(menu->addAction(tr("Open the customer")), &QAction::triggered, this,
            [this, item] { openCustomer(item.customer); });
    menu->popup(where);
}

void TodayPage::postpone(const TodayItem &item, QDate day)
{
    m_workspace.write(
        this,
        [item, day, user = m_user](Session &session) { return serviceOf(session).postpone(item, day, user); },
        [this, item, day](const Outcome<ChangeSet> &outcome) {
            if (outcome)
                emit happened(tr("%1: %2").arg(item.name, format::shortDate(day, m_model->list().day)), true);
            else
                emit failed(outcome.error().message());
        });
}

void TodayPage::planCalls()
{
    const auto customers = m_model->list().unplanned;
    const auto day = m_model->list().day;
    m_workspace.write(
        this,
        [customers, day, user = m_user](Session &session) {
            return serviceOf(session).planCalls(customers, day, user);
        },
        [this](const Outcome<int> &outcome) {
            if (outcome)
                emit happened(tr("Planned %n calls for today", nullptr, *outcome), true);
            else
                emit failed(outcome.error().message());
        });
}

void TodayPage::reschedule(ActivityId activity, QDate day, QTime start)
{
    m_workspace.write(
        this,
        [activity, day, start](Session &session) {
            return session.activities().reschedule(activity, day, start);
        },
        [this, start](const Outcome<ChangeSet> &outcome) {
            if (outcome)
                emit happened(tr("Moved to %1").arg(format::time(start)), true);
            else
                emit failed(outcome.error().message());
        });
}

void TodayPage::postponeRest()
{
    const auto tomorrow = m_model->list().day.addDays(1);
    m_workspace.write(
        this,
        [items = m_model->list().items, tomorrow](Session &session) {
            return serviceOf(session).postponeAll(items, tomorrow);
        },
        [this](const Outcome<int> &outcome) {
            if (outcome)
                emit happened(tr("Put off %n until tomorrow", nullptr, *outcome), true);
            else
                emit failed(outcome.error().message());
        });
}

QVariantMap TodayPage::state() const
{
    return {{u"kind"_s, m_kinds->chosen().value(0)}, {u"user"_s, m_user.value}};
}

void TodayPage::restore(const QVariantMap &state)
{
    if (const UserId user{state.value(u"user"_s).toLongLong()}; user.isValid() && user != m_user) {
        m_user = user;
        m_stale = true;
        if (isVisible())
            load();
    }
    if (const auto kind = state.value(u"kind"_s).toString(); m_kinds->chip(kind)) {
        m_kinds->choose({kind});
        narrow();
    }
}

} // namespace crm::ui
