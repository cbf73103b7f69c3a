#include "ui/activity/duealerts.h"

#include "core/activity/activityservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMinute = 60'000;
constexpr qint64 kAhead = 5LL * 60 * 1000; ///< so long before something begins
constexpr qint64 kSoon = 15LL * 60 * 1000;
constexpr qint64 kHour = 60LL * 60 * 1000;
constexpr int kDaysBack = 7; ///< as long as something can be put off
constexpr int kMorning = 9; ///< o'clock
constexpr int kShown = 15'000; ///< milliseconds
constexpr size_t kNamed = 3;
const auto kNotice = u"due"_s;
const auto kInAWhile = u"due-soon"_s;
const auto kInAnHour = u"due-hour"_s;
const auto kTomorrow = u"due-morning"_s;

} // namespace

DueAlerts::DueAlerts(Workspace &workspace, Settings &settings, const QIcon &icon)
    : m_workspace(workspace)
    , m_memory(settings, workspace.path(), workspace.user().id)
    , m_tray(icon)
{
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, &DueAlerts::showThem);
    connect(&m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            showThem();
    });
    connect(&m_minute, &QTimer::timeout, this, &DueAlerts::look);
    connect(&workspace.hub(), &ChangeHub::changed, this, &DueAlerts::heed);
    m_minute.start(kMinute);
    look();
}

QDateTime DueAlerts::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now(),
                                          m_workspace.directory().snapshot()->lists().zone);
}

void DueAlerts::heed(const ChangeSet &changes)
{
    if (changes.touches(Entity::Activity))
        look();
}

void DueAlerts::look()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_workspace.read(
        this,
        [](Session &session) {
            const auto today = session.operations().today();
            const auto until = session.operations().clock().now() + kAhead;
            auto entries = session.activities().calendar(session.actor().id(), today.addDays(-kDaysBack),
                                                         today.addDays(1));
            std::erase_if(entries, [until](const CalendarEntry &entry) {
                return entry.activity.state != ActivityState::Planned || entry.activity.at > until;
            });
            return entries;
        },
        [this](const Outcome<std::vector<CalendarEntry>> &entries) {
            m_isAsking = false;
            if (entries)
                present(*entries);
        });
}

void DueAlerts::present(const std::vector<CalendarEntry> &entries)
{
    drop(entries);
    const auto at = now();
    const auto today = at.date().startOfDay(at.timeZone()).toMSecsSinceEpoch();
    const auto news = m_memory.news(entries, today, at.toMSecsSinceEpoch());
    m_memory.forgetBefore(at.date().addDays(-kDaysBack).startOfDay(at.timeZone()).toMSecsSinceEpoch());
    if (!news.empty())
        tell(news);
}

/// What was done, moved or removed meanwhile needs nobody to be reminded.
void DueAlerts::drop(const std::vector<CalendarEntry> &due)
{
    const auto erased = std::erase_if(m_told, [&due](const CalendarEntry &told) {
        return std::ranges::none_of(due, [&told](const CalendarEntry &entry) {
            return entry.activity.id == told.activity.id && entry.activity.at == told.activity.at;
        });
    });
    if (erased > 0 && m_told.empty())
        m_tray.hide();
    if (erased > 0)
        emit noticesChanged();
}

QString DueAlerts::textOf(const std::vector<CalendarEntry> &entries) const
{
    const auto zone = m_workspace.directory().snapshot()->lists().zone;
    QStringList parts;
    for (size_t i = 0; i < std::min(entries.size(), kNamed); ++i) {
        const auto &[activity, customer] = entries[i];
        const auto time = QDateTime::fromMSecsSinceEpoch(activity.at, zone).toString(u"HH:mm"_s);
        parts << tr("%1 %2 %3").arg(time, displayName(activity.kind), customer);
    }
    if (entries.size() > kNamed)
        parts << tr("and %n more", nullptr, int(entries.size() - kNamed));
    return parts.join(tr(", "));
}

void DueAlerts::tell(const std::vector<CalendarEntry> &entries)
{
    for (const auto &entry : entries)
        if (std::ranges::find(m_told, entry.activity.id,
                              [](const CalendarEntry &told) { return told.activity.id; })
            == m_told.end())
            m_told.push_back(entry);
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray.setToolTip(textOf(m_told));
        m_tray.show();
        m_tray.showMessage(tr("Due now"), textOf(entries), m_tray.icon(), kShown);
    }
    m_memory.told(entries);
    emit noticesChanged();
}

QList<Notice> DueAlerts::notices() const
{
    if (m_told.empty())
        return {};
    return {{.key = kNotice,
             .tone = draw::Tone::Accent,
             .text = tr("Due now: %1").arg(textOf(m_told)),
             .act = m_told.size() == 1 ? tr("Open the customer") : tr("Show them"),
             .further = {{kInAWhile, tr("In 15 minutes")},
                         {kInAnHour, tr("In an hour")},
                         {kTomorrow, tr("Tomorrow morning")}},
             .canBeClosed = true}};
}

void DueAlerts::act(const QString &key)
{
    const auto at = now();
    if (key == kNotice)
        showThem();
    else if (key == kInAWhile)
        snooze(at.toMSecsSinceEpoch() + kSoon);
    else if (key == kInAnHour)
        snooze(at.toMSecsSinceEpoch() + kHour);
    else if (key == kTomorrow)
        snooze(QDateTime(at.date().addDays(1), QTime(kMorning, 0), at.timeZone()).toMSecsSinceEpoch());
}

void DueAlerts::close(const QString &key)
{
    if (key == kNotice)
        forget();
}

void DueAlerts::showThem()
{
    if (m_told.size() == 1)
        emit wanted(u"customer"_s, {{u"customer"_s, m_told.front().activity.customer.value}});
    else if (!m_told.empty())
        emit wanted(u"today"_s, {});
    forget();
}

void DueAlerts::snooze(qint64 until)
{
    m_memory.snooze(m_told, until);
    forget();
}

void DueAlerts::forget()
{
    m_tray.hide();
    if (m_told.empty())
        return;
    m_told.clear();
    emit noticesChanged();
}

} // namespace crm::ui
