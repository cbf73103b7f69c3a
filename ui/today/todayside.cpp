#include "ui/today/todayside.h"

#include "ui/activity/activitylook.h"
#include "ui/common/daygrid.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/tile.h"
#include "ui/today/ring.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMorning = 9, kEvening = 18; ///< the hours that are always seen
constexpr int kReviewFrom = 17; ///< the hour from which what is left over may go to tomorrow
constexpr int kShort = 30, kLong = 60; ///< minutes of what has no duration

QVBoxLayout *fillPanel(Panel *panel, const QString &title)
{
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(16, 14, 16, 16);
    box->setSpacing(12);
    box->addWidget(label(title, "strong"));
    return box;
}

int minutesOf(ActivityKind kind)
{
    return kind == ActivityKind::Visit || kind == ActivityKind::Meeting ? kLong : kShort;
}

/// "3 calls, 26 minutes", "2 visits": what was said, by how.
QStringList talks(const TodayList &list)
{
    int calls = 0, visits = 0, letters = 0, other = 0;
    qint64 minutes = 0;
    for (const auto &done : list.done) {
        switch (done.activity.kind) {
        case ActivityKind::Call: ++calls; break;
        case ActivityKind::Visit:
        case ActivityKind::Meeting: ++visits; break;
        case ActivityKind::Mail:
        case ActivityKind::Message: ++letters; break;
        case ActivityKind::Note:
        case ActivityKind::Task: ++other; break;
        }
        minutes += done.activity.minutes.value_or(0);
    }
    QStringList lines;
    if (calls > 0)
        lines << TodaySide::tr("%n calls", nullptr, calls);
    if (visits > 0)
        lines << TodaySide::tr("%n visits and meetings", nullptr, visits);
    if (letters > 0)
        lines << TodaySide::tr("%n mails and messages", nullptr, letters);
    if (minutes > 0)
        lines << TodaySide::tr("%n minutes of talk", nullptr, int(minutes));
    if (other > 0)
        lines << TodaySide::tr("%n notes and tasks", nullptr, other);
    return lines;
}

/// What came of the day besides: next steps, deals, orders.
QStringList earnings(const TodayList &list)
{
    const auto &review = list.review;
    const auto money = [&list](Amount amount) {
        return amount > Amount() ? format::compactMoney(amount, list.currency) : QString();
    };
    QStringList lines;
    if (review.nextSteps > 0)
        lines << TodaySide::tr("%n next steps planned", nullptr, review.nextSteps);
    if (review.wins > 0)
        lines << format::facts({TodaySide::tr("%n deals won", nullptr, review.wins), money(review.won)});
    if (review.orders > 0)
        lines << format::facts({TodaySide::tr("%n orders", nullptr, review.orders), money(review.ordered)});
    return lines;
}

} // namespace

TodaySide::TodaySide(QWidget *parent)
    : QWidget(parent)
    , m_ring(new Ring)
    , m_facts(wrappedLabel({}, "muted"))
    , m_rest(new Button({}))
    , m_schedulePanel(new Panel)
    , m_schedule(new DayGrid)
    , m_recyclingPanel(new Panel)
    , m_recycling(new GaugeTile(tr("With a plan")))
    , m_plan(new Button({}, "", "calendar"))
{
    setFixedWidth(Theme::px(312));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    auto *progress = new Panel;
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_ring, 0, Qt::AlignTop);
    row->addWidget(m_facts, 1);
    m_facts->setObjectName(u"dayFacts"_s);
    m_rest->setObjectName(u"restTomorrow"_s);
    auto *review = fillPanel(progress, tr("How the day went"));
    review->addLayout(row);
    review->addWidget(m_rest);
    box->addWidget(progress);
    m_schedule->setObjectName(u"daySchedule"_s);
    auto *schedule = fillPanel(static_cast<Panel *>(m_schedulePanel), tr("Planned for today"));
    schedule->addWidget(m_schedule);
    schedule->addWidget(wrappedLabel(tr("Drag to another time."), "caption"));
    box->addWidget(m_schedulePanel);
    auto *recycling = fillPanel(static_cast<Panel *>(m_recyclingPanel), tr("Back to the pool within 7 days"));
    recycling->addWidget(m_recycling);
    recycling->addWidget(m_plan);
    m_plan->setObjectName(u"planCalls"_s);
    box->addWidget(m_recyclingPanel);
    box->addStretch(1); // the panels are as high as what is in them
    connect(m_plan, &QPushButton::clicked, this, &TodaySide::planWanted);
    connect(m_rest, &QPushButton::clicked, this, &TodaySide::restWanted);
    connect(m_schedule, &DayGrid::opened, this, &TodaySide::openEvent);
    connect(m_schedule, &DayGrid::moved, this,
            [this](qint64 id, QDate day, QTime start) { emit moveWanted({id}, day, start); });
}

void TodaySide::addOnTop(QWidget *panel)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, panel);
}

void TodaySide::set(const TodayList &list, const QDateTime &now)
{
    setProgress(list, now);
    setSchedule(list, now);
    setRecycling(list);
}

void TodaySide::setProgress(const TodayList &list, const QDateTime &now)
{
    m_ring->set(int(list.done.size()), int(list.done.size() + list.items.size()));
    const QStringList lines = talks(list) + earnings(list);
    m_facts->setText(lines.isEmpty() ? tr("Nobody was talked to yet.") : lines.join(u'\n'));
    const auto left =
        int(std::ranges::count_if(list.items, [](const TodayItem &item) { return item.activity.isValid(); }));
    m_rest->setText(tr("Put off the %n that are left until tomorrow", nullptr, left));
    m_rest->setVisible(left > 0 && now.time().hour() >= kReviewFrom);
}

void TodaySide::setSchedule(const TodayList &list, const QDateTime &now)
{
    QList<GridEvent> events;
    int from = kMorning, until = kEvening;
    m_customers.clear();
    for (const auto &item : list.items) {
        const auto due = QDateTime::fromMSecsSinceEpoch(item.due, now.timeZone());
        if (!item.activity.isValid() || due.date() != list.day)
            continue;
        events.append({.id = item.activity.value,
                       .day = list.day,
                       .start = due.time(),
                       .minutes = minutesOf(item.channel),
                       .title = item.name,
                       .note = item.subject.isEmpty() ? displayName(item.channel) : item.subject,
                       .icon = iconOf(item.channel),
                       .tone = due < now ? draw::Tone::Danger : draw::Tone::Accent});
        m_customers.insert(item.activity.value, item.customer);
        from = std::min(from, due.time().hour());
        until = std::max(until, due.time().hour() + 1);
    }
    m_schedulePanel->setVisible(!events.isEmpty());
    m_schedule->setDays(list.day, 1);
    m_schedule->setHours(from, until);
    m_schedule->setNow(now);
    m_schedule->set(events);
}

void TodaySide::openEvent(qint64 activity)
{
    emit customerWanted(m_customers.value(activity));
}

void TodaySide::setRecycling(const TodayList &list)
{
    const auto open = int(list.unplanned.size());
    m_recyclingPanel->setVisible(list.recycling > 0);
    m_recycling->set(tr("%1 of %2").arg(format::count(list.recycling - open), format::count(list.recycling)),
                     open > 0 ? tr("%n without a plan", nullptr, open) : tr("All have a plan."),
                     open > 0 ? draw::Tone::Warn : draw::Tone::Good);
    m_recycling->setPart(list.recycling > 0 ? double(list.recycling - open) / list.recycling : 0);
    m_plan->setText(tr("Plan calls with these %n", nullptr, open));
    m_plan->setVisible(open > 0);
}

} // namespace crm::ui
