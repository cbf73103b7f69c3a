#include "core/directory/directoryloader.h"

#include <algorithm>

namespace crm {
namespace {

using Chunk = DirectoryChunk;

/// A load under way: the chunks so far and what they are made with.
class Load
{
public:
    Load(DirectoryRepository &repository, const DirectoryLoader::Publish &publish, const Progress &progress,
         bool duties)
        : m_repository(repository)
        , m_publish(publish)
        , m_progress(progress)
        , m_duties(duties)
        , m_operation(repository.lastOperation())
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
            m_chunks.push_back({.names = part});
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
        m_repository.profiles(chunk.names->ids.unpacked(), *m_lists, m_profiles);
        auto part = std::make_shared<Chunk::Profiles>();
        auto own = std::make_shared<Chunk::Own>();
        for (const auto &record : m_profiles) {
            m_builder.append(*part, record);
            m_builder.append(*own, record);
        }
        ChunkBuilder::finish(*part);
        ChunkBuilder::finish(*own);
        chunk.profiles = part;
        chunk.own = own;
    }

    void reach(Chunk &chunk)
    {
        m_repository.reach(chunk.names->ids.unpacked(), m_reach);
        auto part = std::make_shared<Chunk::Reach>();
        for (const auto &record : m_reach)
            m_builder.append(*part, record);
        ChunkBuilder::finish(*part);
        chunk.reach = part;
        chunk.letters = letterRanks(chunk);
    }

    void trade(Chunk &chunk)
    {
        m_repository.trade(chunk.names->ids.unpacked(), *m_lists, m_trade, m_duty);
        auto part = std::make_shared<Chunk::Trade>();
        for (const auto &record : m_trade)
            ChunkBuilder::append(*part, record);
        ChunkBuilder::finish(*part);
        chunk.trade = part;
        if (!m_duties)
            return;
        auto duty = std::make_shared<Chunk::Duty>();
        for (const auto &record : m_duty)
            ChunkBuilder::append(*duty, record);
        ChunkBuilder::finish(*duty);
        chunk.duty = duty;
    }

    void publish(DirectoryStage stage)
    {
        auto dictionaries = std::make_shared<DirectoryDictionaries>(m_dictionaries);
        m_publish(std::make_shared<DirectorySnapshot>(stage, m_chunks, std::move(dictionaries), m_lists,
                                                      m_operation));
    }

    DirectoryRepository &m_repository;
    const DirectoryLoader::Publish &m_publish;
    const Progress &m_progress;
    const bool m_duties;
    const qint64 m_operation; ///< the newest before anything was read
    std::shared_ptr<const DirectoryLists> m_lists;
    DirectoryDictionaries m_dictionaries = {};
    ChunkBuilder m_builder;
    DirectorySnapshot::Chunks m_chunks = {};
    std::vector<ProfileRecord> m_profiles = {};
    std::vector<ReachRecord> m_reach = {};
    std::vector<TradeRecord> m_trade = {};
    std::vector<DutyRecord> m_duty = {};
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

bool DirectoryLoader::load(const Publish &publish, const Progress &progress, bool duties)
{
    return Load(m_repository, publish, progress, duties).run();
}

} // namespace crm
