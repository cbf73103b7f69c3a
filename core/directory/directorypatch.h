#pragma once

#include "core/base/progress.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/directorysnapshot.h"

namespace crm {

/// Makes the next snapshot from one that is complete and from what has changed: only the parts of the columns
/// in which something differs are made anew, so that it costs what has changed, in time and in memory.
/// Customers keep their rows; new ones follow the last.
class DirectoryPatch
{
public:
    /// `lists` as they are now. Where the users' own fields are others than before, the new ones are empty
    /// for all customers that are not read.
    DirectoryPatch(DirectoryRepository &repository, const DirectorySnapshot &before, DirectoryLists lists,
                   bool withContacts = true);

    /// Reads these customers (ascending, each once) anew; those that are gone are no longer present. Null
    /// when `progress` wants it to stop.
    std::shared_ptr<const DirectorySnapshot> run(std::span<const qint64> ids,
                                                 const Progress &progress = noProgress);

private:
    using Chunk = DirectoryChunk;
    using RowOfId = std::pair<quint32, qint64>;

    void placeOwnFields();
    void readKnown(std::span<const RowOfId> rows);
    Chunk emptyChunk() const;
    void addNew(std::span<const qint64> ids);
    void read(std::span<const qint64> ids);
    void splice(size_t chunk, std::span<const quint32> places, std::span<const qint64> ids);

    DirectoryRepository &m_repository;
    const DirectorySnapshot &m_before;
    std::shared_ptr<const DirectoryLists> m_lists;
    std::shared_ptr<DirectoryDictionaries> m_dictionaries;
    ChunkBuilder m_builder;
    DirectorySnapshot::Chunks m_chunks;
    const bool m_contacts;
    const bool m_duties; // whether the snapshot has what the rules of recycling ask for
    std::vector<quint32> m_changed = {};
    std::vector<ProfileRecord> m_profiles = {};
    std::vector<ReachRecord> m_reach = {};
    std::vector<TradeRecord> m_trade = {};
    std::vector<DutyRecord> m_duty = {};
};

} // namespace crm
