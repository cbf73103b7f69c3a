#include "app/recyclingalerts.h"

#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/icons.h"
#include "ui/mainwindow.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kHour = 60LL * 60 * 1000;
constexpr int kShown = 15'000; ///< milliseconds
constexpr size_t kNamed = 3;
constexpr int kMorning = 9; ///< o'clock

} // namespace

RecyclingAlerts::RecyclingAlerts(Workspace &workspace, Settings &settings, ui::MainWindow &window)
    : m_workspace(workspace)
    , m_window(window)
    , m_memory(settings, workspace.path())
    , m_watch(workspace)
    , m_tray(window.windowIcon())
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->addAction(tr("Show these customers"), this, &RecyclingAlerts::showThem);
    m_menu->addAction(tr("Remind me in an hour"), this,
                      [this] { snooze(m_workspace.clock().now() + kHour); });
    m_menu->addAction(tr("Remind me tomorrow morning"), this, [this] { snooze(tomorrowMorning()); });
    m_tray.setContextMenu(m_menu.get());
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, &RecyclingAlerts::showThem);
    connect(&m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            showThem();
    });
    connect(&m_watch, &RecyclingWatch::recycled, this, &RecyclingAlerts::recycled);
    connect(&m_watch, &RecyclingWatch::waits, this, [this](const RecyclePreview &preview) {
        m_window.warn(explain(preview.doubt, qint64(preview.entries.size())));
    });
    connect(&m_watch, &RecyclingWatch::warned, this, &RecyclingAlerts::warned);
    m_watch.look();
}

RecyclingAlerts::~RecyclingAlerts() = default;

void RecyclingAlerts::recycled(const RecycleOutcome &outcome)
{
    m_window.say(
        tr("%n customers went back to the pool by the rules", nullptr, int(outcome.preview.entries.size())),
        true);
}

void RecyclingAlerts::warned(const std::vector<RecycleWarning> &warnings)
{
    const auto news = m_memory.news(warnings, m_workspace.clock().now());
    if (!news.empty())
        tell(news);
    else if (warnings.empty())
        m_tray.hide();
}

void RecyclingAlerts::tell(const std::vector<RecycleWarning> &warnings)
{
    m_told = warnings;
    const auto today = m_workspace.clock().today(m_workspace.directory().snapshot()->lists().zone);
    const auto soonest =
        std::ranges::min(warnings, {}, [](const auto &warning) { return warning.entry.deadline; });
    const auto days = int(std::max<qint64>(0, today.daysTo(soonest.entry.deadline)));
    QStringList names;
    for (size_t i = 0; i < std::min(warnings.size(), kNamed); ++i)
        names << warnings[i].entry.name;
    if (warnings.size() > kNamed)
        names << tr("and %n more", nullptr, int(warnings.size() - kNamed));
    const QString title = days == 0 ? tr("Customers go back to the pool today")
                                    : tr("Customers go back to the pool in %n days", nullptr, days);
    const QString text = names.join(tr(", "));
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray.setToolTip(title);
        m_tray.show();
        m_tray.showMessage(title, text, m_window.windowIcon(), kShown);
    }
    m_window.say(tr("%1: %2").arg(title, text), false);
    m_memory.told(warnings, today);
}

void RecyclingAlerts::showThem()
{
    QVariantList ids;
    for (const auto &warning : m_told)
        ids << warning.entry.customer.value;
    m_window.openPage(u"customers"_s, {{u"ids"_s, ids}, {u"title"_s, tr("About to be recycled")}});
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void RecyclingAlerts::snooze(qint64 until)
{
    m_memory.snooze(m_told, until);
    m_tray.hide();
}

qint64 RecyclingAlerts::tomorrowMorning() const
{
    const auto &zone = m_workspace.directory().snapshot()->lists().zone;
    const auto tomorrow = m_workspace.clock().today(zone).addDays(1);
    return QDateTime(tomorrow, QTime(kMorning, 0), zone).toMSecsSinceEpoch();
}

} // namespace crm
