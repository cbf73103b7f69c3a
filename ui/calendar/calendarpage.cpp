#include "ui/calendar/calendarpage.h"

#include "core/activity/activityservice.h"
#include "core/activity/repeatrules.h"
#include "core/operation/changeset.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/activity/activitylook.h"
#include "ui/calendar/calendarimportdialog.h"
#include "ui/calendar/dayheader.h"
#include "ui/calendar/monthgrid.h"
#include "ui/common/chip.h"
#include "ui/common/foldingrow.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/prompts.h"
#include "ui/segment/segmentchoice.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kSettling = 150; ///< milliseconds after a change
constexpr int kShort = 30, kLong = 60; ///< minutes of what has no duration
constexpr int kMorning = 8; ///< the hour that a day opens with
constexpr int kScrollBar = 12;
const QStringList kViews{u"day"_s, u"week"_s, u"month"_s};

int minutesOf(const Activity &activity)
{
    const bool isLong = activity.kind == ActivityKind::Visit || activity.kind == ActivityKind::Meeting;
    return int(std::clamp<qint64>(activity.minutes.value_or(isLong ? kLong : kShort), 15, 24 * 60));
}

GridEvent eventOf(const CalendarEntry &entry, const QDateTime &now)
{
    const auto &activity = entry.activity;
    const auto at = QDateTime::fromMSecsSinceEpoch(activity.at, now.timeZone());
    const bool planned = activity.state == ActivityState::Planned;
    return {.id = activity.id.value,
            .day = at.date(),
            .start = at.time(),
            .minutes = minutesOf(activity),
            .title = entry.customer,
            .note = activity.text.simplified(),
            .icon = planned ? iconOf(activity.kind) : "check",
            .tone = !planned ? draw::Tone::Neutral
                  : at < now ? draw::Tone::Danger
                             : draw::Tone::Accent,
            .isMovable = planned};
}

} // namespace

CalendarPage::CalendarPage(Workspace &workspace)
    : m_workspace(workspace)
    , m_title(label({}, "title"))
    , m_views(new ChipRow(ChipRow::Choice::One))
    , m_owners(new Combo)
    , m_segment(new SegmentChoice(workspace))
    , m_stack(new QStackedWidget)
    , m_header(new DayHeader)
    , m_days(new DayGrid)
    , m_weekdays(new DayHeader)
    , m_month(new MonthGrid)
    , m_settling(new QTimer(this))
    , m_owner(workspace.user().id)
{
    auto *panel = new Panel;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 16, 1, 1);
    box->setSpacing(0);
    box->addWidget(buildHead());
    m_stack->addWidget(buildDays());
    m_stack->addWidget(buildMonth());
    box->addWidget(m_stack, 1);
    m_settling->setSingleShot(true);
    m_settling->setInterval(kSettling);
    connect(m_settling, &QTimer::timeout, this, &CalendarPage::load);
    connect(m_views, &ChipRow::chosenChanged, this, &CalendarPage::load);
    connect(m_owners, &QComboBox::activated, this, [this] {
        m_owner = {m_owners->currentData().toLongLong()};
        load();
    });
    connect(m_segment, &SegmentChoice::changed, this, &CalendarPage::load);
    const auto toDay = [this](QDate day) {
        m_day = day;
        m_views->choose({u"day"_s});
        load();
    };
    connect(m_header, &DayHeader::dayChosen, this, toDay);
    connect(m_month, &MonthGrid::dayChosen, this, toDay);
    connect(m_days, &DayGrid::moved, this, &CalendarPage::reschedule);
    connect(m_month, &MonthGrid::moved, this, &CalendarPage::reschedule);
    connect(m_days, &DayGrid::opened, this, &CalendarPage::openMenu);
    connect(m_month, &MonthGrid::opened, this, &CalendarPage::openMenu);
    connect(m_days, &DayGrid::wanted, this, &CalendarPage::plan);
    connect(m_month, &MonthGrid::wanted, this, &CalendarPage::plan);
}

QWidget *CalendarPage::buildHead()
{
    auto *head = new QWidget;
    auto *box = new FoldingRow(head);
    box->setContentsMargins(16, 0, 16, 10);
    box->setSpacing(8);
    auto *back = new IconButton("left", tr("Back"));
    auto *today = new Button(tr("Today"));
    auto *on = new IconButton("right", tr("On"));
    back->setObjectName(u"calendarBack"_s);
    today->setObjectName(u"calendarToday"_s);
    on->setObjectName(u"calendarOn"_s);
    for (auto *widget :
         {static_cast<QWidget *>(back), static_cast<QWidget *>(today), static_cast<QWidget *>(on)})
        box->addWidget(widget);
    box->addWidget(m_title, 1);
    m_views->setAccessibleName(tr("Views"));
    m_views->add(u"day"_s, tr("Day"));
    m_views->add(u"week"_s, tr("Week"));
    m_views->add(u"month"_s, tr("Month"));
    m_views->choose({u"week"_s});
    box->addWidget(m_views);
    m_owners->setObjectName(u"calendarOwner"_s);
    m_owners->setAccessibleName(tr("Whose calendar"));
    m_owners->hide();
    box->addWidget(m_segment);
    box->addWidget(m_owners);
    auto *in = new IconButton("import", tr("Take a calendar over (.ics)"));
    in->setObjectName(u"importCalendar"_s);
    in->setVisible(m_workspace.may(Permission::Import) && m_workspace.may(Permission::Edit));
    box->addWidget(in);
    connect(in, &QAbstractButton::clicked, this, &CalendarPage::importCalendar);
    auto *more = new Button(tr("Plan something"), "", "plus");
    more->setObjectName(u"planSomething"_s);
    box->addWidget(more);
    connect(more, &QPushButton::clicked, this, [this] { plan({}, {}); });
    connect(back, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(on, &QAbstractButton::clicked, this, [this] { turn(1); });
    connect(today, &QPushButton::clicked, this, [this] {
        m_day = {};
        load();
    });
    return head;
}

void CalendarPage::importCalendar()
{
    chooseFileToOpen(this, tr("Take a calendar over"), tr("Calendars (*.ics)"),
                     [this](const QString &file) { previewImport(file); });
}

void CalendarPage::previewImport(const QString &file)
{
    m_workspace.aside(
        this,
        [file](Session &session) {
            const auto zone = session.operations().zone();
            return CalendarImport(session.operations()).preview(readIcsFile(file, zone));
        },
        [this](const Outcome<std::vector<CalendarImportRow>> &rows) {
            if (!rows) {
                emit failed(rows.error().message());
                return;
            }
            auto *dialog = new CalendarImportDialog(m_workspace, *rows, this);
            connect(dialog, &CalendarImportDialog::imported, this,
                    [this](const QString &what) { emit happened(what, true); });
            dialog->open();
        });
}

QWidget *CalendarPage::buildDays()
{
    auto *days = new QWidget;
    auto *box = new QVBoxLayout(days);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_header);
    m_days->setObjectName(u"calendarDays"_s);
    m_days->setHours(0, 24);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_days);
    column->addStretch();
    m_scroll = scroller(body);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_header->setMargins(8 + m_days->axis(), Theme::px(kScrollBar));
    box->addWidget(m_scroll, 1);
    return days;
}

QWidget *CalendarPage::buildMonth()
{
    auto *month = new QWidget;
    auto *box = new QVBoxLayout(month);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    m_weekdays->setNamesOnly();
    m_month->setObjectName(u"calendarMonth"_s);
    box->addWidget(m_weekdays);
    box->addWidget(m_month, 1);
    return month;
}

CalendarPage::View CalendarPage::view() const
{
    return View(std::max<qsizetype>(0, kViews.indexOf(m_views->chosen().value(0))));
}

QDate CalendarPage::first() const
{
    const auto day = m_day.isValid() ? m_day : m_workspace.clock().today(m_facts.now.timeZone());
    const auto week = Theme::appearance().weekStart;
    switch (view()) {
    case View::Day: return day;
    case View::Week: return weekOf(day, week);
    case View::Month: return weekOf(QDate(day.year(), day.month(), 1), week);
    }
    return day;
}

int CalendarPage::count() const
{
    if (view() != View::Month)
        return view() == View::Day ? 1 : 7;
    const auto day = m_day.isValid() ? m_day : m_workspace.clock().today(m_facts.now.timeZone());
    const auto last = QDate(day.year(), day.month(), day.daysInMonth());
    return int(first().daysTo(weekOf(last, Theme::appearance().weekStart))) + 7;
}

void CalendarPage::turn(int by)
{
    const auto day = m_day.isValid() ? m_day : m_facts.now.date();
    m_day = view() == View::Month ? QDate(day.year(), day.month(), 1).addMonths(by)
                                  : day.addDays(by * (view() == View::Day ? 1 : 7));
    load();
}

void CalendarPage::refresh(const ChangeSet &changes)
{
    if (!changes.touches(Entity::Activity) && !changes.touches(Entity::Customer))
        return;
    m_stale = true;
    if (isVisible())
        m_settling->start();
}

void CalendarPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

bool CalendarPage::ready() const
{
    return m_pending == 0 && !m_stale && m_segment->isReady();
}

void CalendarPage::load()
{
    m_stale = false;
    ++m_pending;
    m_workspace.read(
        this,
        [owner = m_owner, customers = m_segment->customers(), first = first().addDays(-1),
         last = first().addDays(count())](Session &session) {
            Facts facts{.entries = session.activities().calendar(owner, first, last),
                        .now = QDateTime::fromMSecsSinceEpoch(session.operations().clock().now(),
                                                              session.operations().zone())};
            std::erase_if(facts.entries, [&](const CalendarEntry &entry) {
                return !isAmong(customers, entry.activity.customer.value);
            });
            if (session.actor().may(Permission::Assign))
                facts.users = session.users().all();
            return facts;
        },
        [this, mine = ++m_asked](const Outcome<Facts> &facts) {
            --m_pending;
            if (!facts)
                emit failed(facts.error().message());
            else if (mine == m_asked)
                display(*facts);
        });
}

void CalendarPage::display(const Facts &facts)
{
    m_facts = facts;
    fillOwners(facts.users);
    layOut();
    QList<GridEvent> events;
    for (const auto &entry : facts.entries)
        if (auto event = eventOf(entry, facts.now);
            event.day >= first() && first().daysTo(event.day) < count())
            events.append(std::move(event));
    m_days->setNow(facts.now);
    if (view() == View::Month)
        m_month->set(std::move(events));
    else
        m_days->set(std::move(events));
    m_title->setText(title());
}

void CalendarPage::layOut()
{
    const auto today = m_facts.now.date();
    m_stack->setCurrentIndex(view() == View::Month ? 1 : 0);
    if (view() == View::Month) {
        const auto day = m_day.isValid() ? m_day : today;
        m_weekdays->set(first(), 7, today);
        m_month->setDays(first(), count() / 7, day, today);
        return;
    }
    m_header->set(first(), count(), today);
    m_days->setDays(first(), count());
    if (!std::exchange(m_scrolled, true))
        m_scroll->verticalScrollBar()->setValue(m_days->yOf(QTime(kMorning, 0)));
}

QString CalendarPage::title() const
{
    const QLocale locale;
    const auto day = m_day.isValid() ? m_day : m_facts.now.date();
    if (view() == View::Month)
        return locale.toString(day, tr("MMMM yyyy"));
    if (view() == View::Day)
        return format::date(day);
    return tr("%1 to %2").arg(format::date(first()), format::shortDate(first().addDays(6), first()));
}

void CalendarPage::fillOwners(const std::vector<User> &users)
{
    const QSignalBlocker quiet(m_owners);
    const auto mine = m_workspace.user().id;
    m_owners->clear();
    m_owners->addItem(tr("Mine"), mine.value);
    m_owners->addItem(tr("Everybody"), qint64(0));
    for (const auto &user : users)
        if (user.active && user.id != mine)
            m_owners->addItem(user.name, user.id.value);
    m_owners->setCurrentIndex(std::max(0, m_owners->findData(m_owner.value)));
    m_owners->setVisible(!users.empty());
}

QVariantMap CalendarPage::state() const
{
    return {{u"view"_s, m_views->chosen().value(0)},
            {u"day"_s, m_day},
            {u"owner"_s, m_owner.value},
            {u"segment"_s, m_segment->name()}};
}

void CalendarPage::restore(const QVariantMap &state)
{
    if (const auto view = state.value(u"view"_s).toString(); kViews.contains(view))
        m_views->choose({view});
    if (state.contains(u"day"_s))
        m_day = state.value(u"day"_s).toDate();
    if (state.contains(u"owner"_s))
        m_owner = {state.value(u"owner"_s).toLongLong()};
    if (state.contains(u"segment"_s))
        m_segment->choose(state.value(u"segment"_s).toString());
    m_stale = true;
    if (isVisible())
        load();
}

} // namespace crm::ui
