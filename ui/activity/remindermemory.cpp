#include "ui/activity/remindermemory.h"

#include "core/platform/settings.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr qint64 kLongest = 7LL * 24 * 60 * 60 * 1000; ///< a snooze beyond was set by a wrong clock

/// "1795338000000 17": when it is due first, so that what is over can be dropped.
QString keyOf(const CalendarEntry &entry)
{
    return u"%1 %2"_s.arg(entry.activity.at).arg(entry.activity.id.value);
}

bool isBefore(const QString &key, qint64 instant)
{
    return key.section(u' ', 0, 0).toLongLong() < instant;
}

} // namespace

ReminderMemory::ReminderMemory(Settings &settings, const QString &file, UserId user)
    : m_settings(settings)
{
    const QString whose = file + u'/' + QString::number(user.value);
    m_key = u"reminders/"_s
          + QString::fromLatin1(
                QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QSet<QString> ReminderMemory::known() const
{
    const auto list = m_settings.value(m_key + u"/told"_s).toStringList();
    return {list.begin(), list.end()};
}

QHash<QString, qint64> ReminderMemory::snoozed() const
{
    QHash<QString, qint64> until;
    for (const auto &line : m_settings.value(m_key + u"/snoozed"_s).toStringList())
        until.insert(line.section(u' ', 1), line.section(u' ', 0, 0).toLongLong());
    return until;
}

void ReminderMemory::store(const QSet<QString> &known, const QHash<QString, qint64> &snoozed)
{
    QStringList told(known.begin(), known.end());
    told.sort();
    QStringList later;
    for (const auto &[key, until] : snoozed.asKeyValueRange())
        later << u"%1 %2"_s.arg(until).arg(key);
    later.sort();
    m_settings.setValue(m_key + u"/told"_s, told);
    m_settings.setValue(m_key + u"/snoozed"_s, later);
}

std::vector<CalendarEntry> ReminderMemory::news(const std::vector<CalendarEntry> &due, qint64 since,
                                                qint64 now) const
{
    const auto told = known();
    const auto later = snoozed();
    std::vector<CalendarEntry> news;
    for (const auto &entry : due) {
        const auto key = keyOf(entry);
        if (const auto until = later.constFind(key); until != later.cend()) {
            if (*until <= now || *until > now + kLongest)
                news.push_back(entry);
        } else if (entry.activity.at >= since && !told.contains(key)) {
            news.push_back(entry);
        }
    }
    return news;
}

void ReminderMemory::told(const std::vector<CalendarEntry> &entries)
{
    auto all = known();
    auto later = snoozed();
    for (const auto &entry : entries) {
        all.insert(keyOf(entry));
        later.remove(keyOf(entry));
    }
    store(all, later);
}

void ReminderMemory::snooze(const std::vector<CalendarEntry> &entries, qint64 until)
{
    auto later = snoozed();
    for (const auto &entry : entries)
        later.insert(keyOf(entry), until);
    store(known(), later);
}

void ReminderMemory::forgetBefore(qint64 instant)
{
    auto all = known();
    auto later = snoozed();
    const auto size = all.size() + later.size();
    for (auto it = all.begin(); it != all.end();)
        it = isBefore(*it, instant) ? all.erase(it) : std::next(it);
    later.removeIf([instant](const auto &each) { return isBefore(each.key(), instant); });
    if (all.size() + later.size() != size)
        store(all, later);
}

} // namespace crm::ui
