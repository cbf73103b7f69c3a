#include "core/directory/firstpage.h"

#include "core/directory/directoryrepository.h"

#include <algorithm>
#include <numeric>

namespace crm {

DirectoryView firstPage(const QString &file, int limit, const QByteArray &views)
{
    DirectoryRepository repository(file, views);
    auto lists = std::make_shared<DirectoryLists>(repository.lists());
    std::vector<qint64> ids;
    for (const auto &record : repository.newest(limit))
        ids.push_back(record.id);
    std::ranges::sort(ids);

    auto dictionaries = std::make_shared<DirectoryDictionaries>();
    dictionaries->custom.resize(lists->customFields.size());
    ChunkBuilder builder(*dictionaries);
    auto names = std::make_shared<DirectoryChunk::Names>();
    auto profiles = std::make_shared<DirectoryChunk::Profiles>();
    auto own = std::make_shared<DirectoryChunk::Own>();
    auto reach = std::make_shared<DirectoryChunk::Reach>();
    auto trade = std::make_shared<DirectoryChunk::Trade>();
    std::vector<ProfileRecord> profileRecords;
    std::vector<ReachRecord> reachRecords;
    std::vector<TradeRecord> tradeRecords;
    std::vector<DutyRecord> dutyRecords;
    repository.profiles(ids, *lists, profileRecords);
    repository.reach(ids, reachRecords);
    repository.trade(ids, *lists, tradeRecords, dutyRecords);
    for (size_t i = 0; i < ids.size(); ++i) {
        ChunkBuilder::append(*names, ids[i], profileRecords[i].id != 0, profileRecords[i].name);
        builder.append(*profiles, profileRecords[i]);
        builder.append(*own, profileRecords[i]);
        builder.append(*reach, reachRecords[i]);
        ChunkBuilder::append(*trade, tradeRecords[i]);
    }
    ChunkBuilder::finish(*names);
    ChunkBuilder::finish(*profiles);
    ChunkBuilder::finish(*own);
    ChunkBuilder::finish(*reach);
    ChunkBuilder::finish(*trade);

    DirectoryView view;
    DirectorySnapshot::Chunks chunks;
    if (!ids.empty())
        chunks.push_back({.names = names, .profiles = profiles, .own = own, .reach = reach, .trade = trade});
    // Not Complete: more customers are to come.
    view.snapshot = std::make_shared<DirectorySnapshot>(DirectoryStage::Reach, std::move(chunks),
                                                        std::move(dictionaries), std::move(lists));
    view.rows.resize(ids.size());
    std::iota(view.rows.rbegin(), view.rows.rend(), 0u);
    return view;
}

} // namespace crm
