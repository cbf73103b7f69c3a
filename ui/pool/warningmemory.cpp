#include "ui/pool/warningmemory.h"

#include "core/platform/settings.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr qint64 kLongest = 7LL * 24 * 60 * 60 * 1000; ///< a snooze beyond was set by a wrong clock

/// "2026-11-29 17 3": the deadline first, so that what is over can be dropped.
QString keyOf(const RecycleWarning &warning)
{
    return u"%1 %2 %3"_s.arg(warning.entry.deadline.toString(Qt::ISODate))
        .arg(warning.entry.customer.value)
        .arg(warning.step);
}

} // namespace

WarningMemory::WarningMemory(Settings &settings, const QString &file)
    : m_settings(settings)
    , m_key(u"warnings/"_s
            + QString::fromLatin1(
                QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
}

QSet<QString> WarningMemory::known() const
{
    const auto list = m_settings.value(m_key + u"/told"_s).toStringList();
    return {list.begin(), list.end()};
}

void WarningMemory::store(const QSet<QString> &known)
{
    QStringList list(known.begin(), known.end());
    list.sort();
    m_settings.setValue(m_key + u"/told"_s, list);
}

qint64 WarningMemory::snoozedUntil() const
{
    return m_settings.value(m_key + u"/snoozed"_s).toLongLong();
}

std::vector<RecycleWarning> WarningMemory::news(const std::vector<RecycleWarning> &due, qint64 now) const
{
    const auto until = snoozedUntil();
    std::vector<RecycleWarning> news;
    if (now < until && until < now + kLongest)
        return news;
    const auto told = known();
    for (const auto &warning : due)
        if (!told.contains(keyOf(warning)))
            news.push_back(warning);
    return news;
}

void WarningMemory::told(const std::vector<RecycleWarning> &warnings, QDate today)
{
    auto all = known();
    const QString first = today.toString(Qt::ISODate);
    for (auto it = all.begin(); it != all.end();)
        it = *it < first ? all.erase(it) : std::next(it);
    for (const auto &warning : warnings)
        all.insert(keyOf(warning));
    store(all);
}

void WarningMemory::snooze(const std::vector<RecycleWarning> &warnings, qint64 until)
{
    auto all = known();
    for (const auto &warning : warnings)
        all.remove(keyOf(warning));
    store(all);
    m_settings.setValue(m_key + u"/snoozed"_s, until);
}

} // namespace crm::ui
