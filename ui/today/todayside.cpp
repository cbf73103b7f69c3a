#include "ui/today/todayside.h"

#include "ui/activity/activitylook.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/tile.h"
#include "ui/common/timeline.h"
#include "ui/today/ring.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMostPlanned = 6;

QVBoxLayout *fillPanel(Panel *panel, const QString &title)
{
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(16, 14, 16, 16);
    box->setSpacing(12);
    box->addWidget(label(title, "strong"));
    return box;
}

} // namespace

TodaySide::TodaySide(QWidget *parent)
    : QWidget(parent)
    , m_ring(new Ring)
    , m_talks(wrappedLabel({}, "muted"))
    , m_other(wrappedLabel({}, "muted"))
    , m_schedulePanel(new Panel)
    , m_schedule(new Timeline)
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
    row->addWidget(m_ring);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(4);
    facts->addStretch();
    facts->addWidget(m_talks);
    facts->addWidget(m_other);
    facts->addStretch();
    row->addLayout(facts, 1);
    fillPanel(progress, tr("How the day went"))->addLayout(row);
    box->addWidget(progress);
    fillPanel(static_cast<Panel *>(m_schedulePanel), tr("Planned for today"))->addWidget(m_schedule);
    box->addWidget(m_schedulePanel);
    auto *recycling = fillPanel(static_cast<Panel *>(m_recyclingPanel), tr("Back to the pool within 7 days"));
    recycling->addWidget(m_recycling);
    recycling->addWidget(m_plan);
    m_plan->setObjectName(u"planCalls"_s);
    box->addWidget(m_recyclingPanel);
    box->addStretch(1); // the panels are as high as what is in them
    connect(m_plan, &QPushButton::clicked, this, &TodaySide::planWanted);
    connect(m_schedule, &Timeline::eventClicked, this, [this](qint64 id) { emit customerWanted({id}); });
}

void TodaySide::set(const TodayList &list, const QTimeZone &zone)
{
    setProgress(list);
    setSchedule(list, zone);
    setRecycling(list);
}

void TodaySide::setProgress(const TodayList &list)
{
    const auto talks = int(
        std::ranges::count_if(list.done, [](const TodayDone &done) { return isFollowUp(done.activity); }));
    const auto other = int(list.done.size()) - talks;
    m_ring->set(int(list.done.size()), int(list.done.size() + list.items.size()));
    m_talks->setText(talks > 0 ? tr("%n talks with customers", nullptr, talks)
                               : tr("Nobody was talked to yet."));
    m_other->setText(tr("%n notes and tasks", nullptr, other));
    m_other->setVisible(other > 0);
}

void TodaySide::setSchedule(const TodayList &list, const QTimeZone &zone)
{
    std::vector<const TodayItem *> planned;
    for (const auto &item : list.items)
        if (item.activity.isValid() && QDateTime::fromMSecsSinceEpoch(item.due, zone).date() == list.day)
            planned.push_back(&item);
    std::ranges::sort(planned, {}, [](const TodayItem *item) { return item->due; });
    QList<TimelineEvent> events;
    for (const auto *item : planned) {
        if (events.size() == kMostPlanned)
            break;
        events.append({.icon = iconOf(item->channel),
                       .tone = draw::Tone::Accent,
                       .title = item->name,
                       .note = item->subject.isEmpty() ? displayName(item->channel) : item->subject,
                       .when = format::time(QDateTime::fromMSecsSinceEpoch(item->due, zone).time()),
                       .id = item->customer.value});
    }
    m_schedulePanel->setVisible(!events.isEmpty());
    m_schedule->set(events);
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
