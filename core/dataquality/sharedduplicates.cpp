#include "core/dataquality/sharedduplicates.h"

#include <QScopeGuard>

namespace crm {

void SharedDuplicates::load(const MatchRecordRepository &repository)
{
    if (isLoaded() || m_loading.exchange(true))
        return;
    const auto done = qScopeGuard([this] { m_loading = false; });
    const auto operation = repository.newestOperation(); // what comes during the reading is read again
    auto finder = std::make_unique<DuplicateFinder>(customerMatchSchema());
    repository.all(nullptr, [&](std::span<const MatchRecord> records) {
        finder->add(records);
        return true;
    });
    finder->index();
    const std::lock_guard lock(m_mutex);
    m_finder = std::move(finder);
    m_operation = operation;
    m_asked.start();
}

bool SharedDuplicates::catchUp(const MatchRecordRepository &repository)
{
    const auto newest = repository.newestOperation();
    if (newest == m_operation)
        return true;
    const auto changed = repository.changedSince(m_operation);
    if (!changed)
        return false;
    const std::vector<qint64> ids(changed->begin(), changed->end());
    for (const auto id : ids)
        m_finder->remove(id);
    for (const auto &record : repository.some(ids))
        m_finder->add(record);
    m_operation = newest;
    return true;
}

std::optional<std::vector<DuplicateMatch>> SharedDuplicates::matchesOf(
    const MatchRecordRepository &repository, const MatchRecord &record, double threshold, int most)
{
    const std::lock_guard lock(m_mutex);
    m_asked.start();
    if (!m_finder)
        return {};
    if (!catchUp(repository)) {
        m_finder.reset();
        return {};
    }
    return m_finder->matchesOf(record, threshold, most);
}

bool SharedDuplicates::isLoaded() const
{
    const std::lock_guard lock(m_mutex);
    return m_finder != nullptr;
}

void SharedDuplicates::forgetAfter(qint64 milliseconds)
{
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (lock && m_finder && m_asked.hasExpired(milliseconds))
        m_finder.reset();
}

} // namespace crm
