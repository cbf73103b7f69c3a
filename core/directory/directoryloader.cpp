#include "core/directory/directoryloader.h"

#include <algorithm>

namespace crm {
namespace {

using Chunk = DirectoryChunk;

/// A load under way: the chunks so far and what they are made with.
class Load
{
public:
    Load(DirectoryRepository &repository, const DirectoryLoader::Publish &publish, const Progress &progress)
        : m_repository(repository)
        , m_publish(publish)
        , m_progress(progress)
        , m_lists(std::make_shared<DirectoryLists>(repository.lists()))
        , m_builder(m_dictionaries)
    {
        m_dictionaries.custom.resize(m_lists->customFields.size());
    }

    bool run()
    {
        return names() && stage(DirectoryStage::Profiles, [this](Chunk &chunk) { profiles(chunk); })
            && stage(DirectoryStage::Reach, [this](Chunk &chunk) { reach(chunk); })
            && stage(DirectoryStage::Complete, [this](Chunk &chunk) { trade(chunk); });
    }

private:
    bool names()
    {
        std::vector<qint64> ids;
        std::vector<std::string> names;
        for (qint64 last = 0;;) {
            m_repository.names(last, int(Chunk::kRows), ids, names);
            if (ids.empty())
                break;
            auto part = std::make_shared<Chunk::Names>();
            for (size_t i = 0; i < ids.size(); ++i)
                ChunkBuilder::append(*part, ids[i], true, names[i]);
            ChunkBuilder::finish(*part);
            m_chunks.push_back({part, {}, {}, {}, {}});
            last = ids.back();
            m_done += qint64(ids.size());
            if (!m_progress(m_done, 0))
                return false;
        }
        m_total = 4 * m_done;
        publish(DirectoryStage::Names);
        return true;
    }

    template <typename Fill>
    bool stage(DirectoryStage stage, Fill fill)
    {
        for (auto &chunk : m_chunks) {
            fill(chunk);
            m_done += chunk.size();
            if (!m_progress(m_done, m_total))
                return false;
        }
        publish(stage);
        return true;
    }

    void profiles(Chunk &chunk)
    {
        m_repository.profiles(chunk.names->ids, *m_lists, m_profiles);
        auto part = std::make_shared<Chunk::Profiles>();
        for (const auto &record : m_profiles)
            m_builder.append(*part, record);
        ChunkBuilder::finish(*part);
        chunk.profiles = part;
    }

    void reach(Chunk &chunk)
    {
        m_repository.reach(chunk.names->ids, m_reach);
        auto part = std::make_shared<Chunk::Reach>();
        for (const auto &record : m_reach)
            m_builder.append(*part, record);
        ChunkBuilder::finish(*part);
        chunk.reach = part;
        chunk.letters = letterRanks(chunk);
    }

    void trade(Chunk &chunk)
    {
        m_repository.trade(chunk.names->ids, *m_lists, m_trade);
        auto part = std::make_shared<Chunk::Trade>();
        for (const auto &record : m_trade)
            ChunkBuilder::append(*part, record);
        chunk.trade = part;
    }

    void publish(DirectoryStage stage)
    {
        auto dictionaries = std::make_shared<DirectoryDictionaries>(m_dictionaries);
        m_publish(std::make_shared<DirectorySnapshot>(stage, m_chunks, std::move(dictionaries), m_lists));
    }

    DirectoryRepository &m_repository;
    const DirectoryLoader::Publish &m_publish;
    const Progress &m_progress;
    std::shared_ptr<const DirectoryLists> m_lists;
    DirectoryDictionaries m_dictionaries = {};
    ChunkBuilder m_builder;
    DirectorySnapshot::Chunks m_chunks = {};
    std::vector<ProfileRecord> m_profiles = {};
    std::vector<ReachRecord> m_reach = {};
    std::vector<TradeRecord> m_trade = {};
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// Remakes the chunks in which customers have changed.
class Patch
{
public:
    Patch(DirectoryRepository &repository, const DirectorySnapshot &before, DirectoryLists lists)
        : m_repository(repository)
        , m_before(before)
        , m_lists(std::make_shared<DirectoryLists>(std::move(lists)))
        , m_dictionaries(std::make_shared<DirectoryDictionaries>(*before.dictionaries()))
        , m_builder(*m_dictionaries)
        , m_chunks(before.chunks())
    {
    }

    std::shared_ptr<const DirectorySnapshot> run(std::span<const qint64> ids)
    {
        const auto rows = rowsOf(ids);
        for (size_t from = 0; from < rows.size();) {
            const auto chunk = rows[from].first / Chunk::kRows;
            size_t to = from;
            while (to < rows.size() && rows[to].first / Chunk::kRows == chunk)
                ++to;
            remake(chunk, std::span(rows).subspan(from, to - from));
            from = to;
        }
        auto after = std::make_shared<DirectorySnapshot>(m_before.stage(), std::move(m_chunks),
                                                         m_dictionaries, m_lists);
        std::vector<quint32> changed;
        for (const auto &[row, id] : rows)
            changed.push_back(row);
        after->inheritOrders(m_before, changed);
        return after;
    }

private:
    using RowOfId = std::pair<quint32, qint64>;

    /// Ascending rows; customers that are new come after all others.
    std::vector<RowOfId> rowsOf(std::span<const qint64> ids)
    {
        std::vector<qint64> sorted(ids.begin(), ids.end());
        std::ranges::sort(sorted);
        const auto repeated = std::ranges::unique(sorted);
        sorted.erase(repeated.begin(), repeated.end());
        std::vector<RowOfId> rows;
        quint32 next = m_before.rows();
        for (const auto id : sorted) {
            if (const auto row = m_before.rowOf(id)) {
                rows.emplace_back(*row, id);
            } else {
                m_repository.profiles(std::span(&id, 1), *m_lists, m_profiles);
                if (m_profiles.front().id)
                    rows.emplace_back(next++, id);
            }
        }
        std::ranges::sort(rows);
        return rows;
    }

    void remake(size_t index, std::span<const RowOfId> changed)
    {
        if (index == m_chunks.size())
            m_chunks.push_back({std::make_shared<Chunk::Names>(),
                                std::make_shared<Chunk::Profiles>(),
                                std::make_shared<Chunk::Reach>(),
                                std::make_shared<Chunk::Trade>(),
                                {}});
        const Chunk old = m_chunks[index];
        Chunk::Names names;
        Chunk::Profiles profiles;
        Chunk::Reach reach;
        Chunk::Trade trade;
        auto next = changed.begin();
        const auto first = quint32(index) * Chunk::kRows;
        for (quint32 place = 0; place < old.size() || next != changed.end(); ++place) {
            if (next == changed.end() || next->first != first + place) {
                ChunkBuilder::append(names, old.names->ids[place], old.names->present[place],
                                     old.names->names.at(place));
                ChunkBuilder::copy(profiles, *old.profiles, place);
                ChunkBuilder::copy(reach, *old.reach, place);
                ChunkBuilder::copy(trade, *old.trade, place);
                continue;
            }
            read(next->second);
            ChunkBuilder::append(names, next->second, m_profiles.front().id != 0, m_profiles.front().name);
            m_builder.append(profiles, m_profiles.front());
            m_builder.append(reach, m_reach.front());
            ChunkBuilder::append(trade, m_trade.front());
            ++next;
        }
        ChunkBuilder::finish(names);
        ChunkBuilder::finish(profiles);
        ChunkBuilder::finish(reach);
        auto &chunk = m_chunks[index];
        keep(chunk.names, std::move(names));
        keep(chunk.profiles, std::move(profiles));
        keep(chunk.reach, std::move(reach));
        keep(chunk.trade, std::move(trade));
        if (chunk.names != old.names || chunk.profiles != old.profiles || chunk.reach != old.reach)
            chunk.letters = letterRanks(chunk);
    }

    /// A part that came out the same stays shared with the snapshot before.
    template <typename Part>
    static void keep(std::shared_ptr<const Part> &part, Part remade)
    {
        if (*part != remade)
            part = std::make_shared<Part>(std::move(remade));
    }

    void read(qint64 id)
    {
        const std::span one(&id, 1);
        m_repository.profiles(one, *m_lists, m_profiles);
        m_repository.reach(one, m_reach);
        m_repository.trade(one, *m_lists, m_trade);
        if (!m_profiles.front().id)
            m_profiles.front() = {};
    }

    DirectoryRepository &m_repository;
    const DirectorySnapshot &m_before;
    std::shared_ptr<const DirectoryLists> m_lists;
    std::shared_ptr<DirectoryDictionaries> m_dictionaries;
    ChunkBuilder m_builder;
    DirectorySnapshot::Chunks m_chunks;
    std::vector<ProfileRecord> m_profiles = {};
    std::vector<ReachRecord> m_reach = {};
    std::vector<TradeRecord> m_trade = {};
};

} // namespace

bool DirectoryLoader::load(const Publish &publish, const Progress &progress)
{
    return Load(m_repository, publish, progress).run();
}

std::shared_ptr<const DirectorySnapshot> DirectoryLoader::patched(const DirectorySnapshot &before,
                                                                  std::span<const qint64> ids)
{
    auto lists = m_repository.lists();
    if (before.stage() != DirectoryStage::Complete || lists.customFields != before.lists().customFields)
        return nullptr;
    return Patch(m_repository, before, std::move(lists)).run(ids);
}

} // namespace crm
