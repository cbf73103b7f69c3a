#pragma once

#include "core/dataquality/matchrecordrepository.h"

#include <QElapsedTimer>

#include <atomic>
#include <mutex>
#include <optional>

namespace crm {

/// All customers of a base as records to compare, in memory for all sessions of a program: what makes a
/// duplicate known while its name is still being typed. Read when it is first wanted, kept current by what
/// operations have changed, and forgotten when nobody has asked for a while. From any thread.
class SharedDuplicates
{
public:
    /// Reads the whole base, unless it is there or somebody else is at it. About 20 s for a million
    /// customers; holds up nobody who asks meanwhile.
    void load(const MatchRecordRepository &repository);

    /// Nothing while the base is not in memory.
    std::optional<std::vector<DuplicateMatch>> matchesOf(const MatchRecordRepository &repository,
                                                         const MatchRecord &record, double threshold,
                                                         int most);

    bool isLoaded() const;
    /// Unless somebody has asked within this time, or is asking.
    void forgetAfter(qint64 milliseconds);

private:
    bool catchUp(const MatchRecordRepository &repository);

    mutable std::mutex m_mutex = {};
    std::unique_ptr<DuplicateFinder> m_finder = {};
    qint64 m_operation = 0;
    std::atomic<bool> m_loading = false;
    QElapsedTimer m_asked = {};
};

} // namespace crm
