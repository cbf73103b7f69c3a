#include "ui/pool/recyclingalerts.h"

#include "core/session/workspace.h"
#include "ui/common/formatters.h"

#include <QMenu>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr qint64 kHour = 60LL * 60 * 1000;
constexpr int kShown = 15'000; ///< milliseconds
constexpr size_t kNamed = 3;
constexpr int kMorning = 9; ///< o'clock
const auto kNotice = u"recycling"_s;
const auto kQuestion = u"recycling-waits"_s;
const auto kInAnHour = u"recycling-hour"_s;
const auto kTomorrow = u"recycling-morning"_s;

} // namespace

RecyclingAlerts::RecyclingAlerts(Workspace &workspace, Settings &settings, const QIcon &icon)
    : m_workspace(workspace)
    , m_memory(settings, workspace.path())
    , m_watch(workspace)
    , m_tray(icon)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->addAction(tr("Show these customers"), this, &RecyclingAlerts::showThem);
    m_menu->addAction(tr("Remind me in an hour"), this, [this] { snooze(inAnHour()); });
    m_menu->addAction(tr("Remind me tomorrow morning"), this, [this] { snooze(tomorrowMorning()); });
    m_tray.setContextMenu(m_menu.get());
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, &RecyclingAlerts::showThem);
    connect(&m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            showThem();
    });
    connect(&m_watch, &RecyclingWatch::recycled, this, &RecyclingAlerts::recycled);
    connect(&m_watch, &RecyclingWatch::waits, this, [this](const RecyclePreview &preview) {
        ask(explain(preview.doubt, qint64(preview.entries.size())));
    });
    connect(&m_watch, &RecyclingWatch::warned, this, &RecyclingAlerts::warned);
    m_watch.look();
}

RecyclingAlerts::~RecyclingAlerts() = default;

QList<Notice> RecyclingAlerts::notices() const
{
    QList<Notice> notices;
    if (!m_question.isEmpty())
        notices.append(
            {.key = kQuestion, .text = m_question, .act = tr("Look at the list"), .canBeClosed = true});
    if (!m_text.isEmpty())
        notices.append({.key = kNotice,
                        .text = m_text,
                        .act = tr("Show these customers"),
                        .further = {{kInAnHour, tr("Remind me in an hour")},
                                    {kTomorrow, tr("Remind me tomorrow morning")}},
                        .canBeClosed = true});
    return notices;
}

void RecyclingAlerts::ask(const QString &question)
{
    if (m_question == question)
        return;
    m_question = question;
    emit noticesChanged();
}

void RecyclingAlerts::act(const QString &key)
{
    if (key == kNotice)
        showThem();
    else if (key == kQuestion) {
        ask({});
        emit wanted(u"recycling"_s, {});
    } else if (key == kInAnHour)
        snooze(inAnHour());
    else if (key == kTomorrow)
        snooze(tomorrowMorning());
}

void RecyclingAlerts::close(const QString &key)
{
    if (key == kNotice)
        forget();
    else if (key == kQuestion)
        ask({});
}

void RecyclingAlerts::forget()
{
    m_tray.hide();
    if (m_text.isEmpty())
        return;
    m_text.clear();
    emit noticesChanged();
}

void RecyclingAlerts::recycled(const RecycleOutcome &outcome)
{
    emit said(
        tr("%n customers went back to the pool by the rules", nullptr, int(outcome.preview.entries.size())),
        true);
}

void RecyclingAlerts::warned(const std::vector<RecycleWarning> &warnings)
{
    const auto news = m_memory.news(warnings, m_workspace.clock().now());
    if (!news.empty())
        tell(news);
    else
        keep(warnings);
}

/// Who has gone meanwhile, or goes later now, is told of no longer.
void RecyclingAlerts::keep(const std::vector<RecycleWarning> &warnings)
{
    const auto goes = [&](const RecycleWarning &told) {
        return std::ranges::any_of(warnings, [&](const RecycleWarning &warning) {
            return warning.entry.customer == told.entry.customer;
        });
    };
    if (std::erase_if(m_told, std::not_fn(goes)) == 0 || m_text.isEmpty())
        return;
    if (m_told.empty())
        return forget();
    m_text = tr("%1: %2").arg(titleOf(m_told), namesOf(m_told));
    emit noticesChanged();
}

QString RecyclingAlerts::titleOf(const std::vector<RecycleWarning> &warnings) const
{
    const auto today = m_workspace.clock().today(m_workspace.directory().snapshot()->lists().zone);
    const auto soonest =
        std::ranges::min(warnings, {}, [](const auto &warning) { return warning.entry.deadline; });
    const auto days = int(std::max<qint64>(0, today.daysTo(soonest.entry.deadline)));
    return days == 0 ? tr("Customers go back to the pool today")
                     : tr("Customers go back to the pool in %n days", nullptr, days);
}

QString RecyclingAlerts::namesOf(const std::vector<RecycleWarning> &warnings) const
{
    QStringList names;
    for (size_t i = 0; i < std::min(warnings.size(), kNamed); ++i)
        names << warnings[i].entry.name;
    if (warnings.size() > kNamed)
        names << tr("and %n more", nullptr, int(warnings.size() - kNamed));
    return names.join(tr(", "));
}

void RecyclingAlerts::tell(const std::vector<RecycleWarning> &warnings)
{
    m_told = warnings;
    const auto title = titleOf(warnings);
    const auto text = namesOf(warnings);
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray.setToolTip(title);
        m_tray.show();
        m_tray.showMessage(title, text, m_tray.icon(), kShown);
    }
    m_text = tr("%1: %2").arg(title, text);
    m_memory.told(warnings, m_workspace.clock().today(m_workspace.directory().snapshot()->lists().zone));
    emit noticesChanged();
}

void RecyclingAlerts::showThem()
{
    QVariantList ids;
    for (const auto &warning : m_told)
        ids << warning.entry.customer.value;
    emit wanted(u"customers"_s, {{u"ids"_s, ids}, {u"title"_s, tr("About to be recycled")}});
    forget();
}

void RecyclingAlerts::snooze(qint64 until)
{
    m_memory.snooze(m_told, until);
    forget();
    const std::chrono::milliseconds left(std::max<qint64>(0, until - m_workspace.clock().now()));
    QTimer::singleShot(left, this, &RecyclingAlerts::look);
}

qint64 RecyclingAlerts::inAnHour() const
{
    return m_workspace.clock().now() + kHour;
}

qint64 RecyclingAlerts::tomorrowMorning() const
{
    const auto &zone = m_workspace.directory().snapshot()->lists().zone;
    const auto tomorrow = m_workspace.clock().today(zone).addDays(1);
    return QDateTime(tomorrow, QTime(kMorning, 0), zone).toMSecsSinceEpoch();
}

} // namespace crm::ui
