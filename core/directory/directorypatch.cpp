#include "core/directory/directorypatch.h"

#include <algorithm>
#include <numeric>

namespace crm {
namespace {

/// So many times as many customers as wanted may lie between the first and the last for reading all of them
/// to be quicker than reading the wanted ones one by one.
constexpr qint64 kDense = 8;

} // namespace

DirectoryPatch::DirectoryPatch(DirectoryRepository &repository, const DirectorySnapshot &before,
                               DirectoryLists lists, bool withContacts)
    : m_repository(repository)
    , m_before(before)
    , m_lists(std::make_shared<DirectoryLists>(std::move(lists)))
    , m_dictionaries(std::make_shared<DirectoryDictionaries>(*before.dictionaries()))
    , m_builder(*m_dictionaries)
    , m_chunks(before.chunks())
    , m_contacts(withContacts)
    , m_duties(m_chunks.empty() || m_chunks.front().duty)
{
    if (m_lists->customFields != before.lists().customFields)
        placeOwnFields();
}

/// The columns move to the places that their fields have now.
void DirectoryPatch::placeOwnFields()
{
    std::vector<std::optional<size_t>> from;
    for (const auto &field : m_lists->customFields) {
        const auto place = m_before.customPlace(field.id);
        const bool same = place && m_before.lists().customFields[*place].type == field.type;
        from.push_back(same ? place : std::nullopt);
    }
    m_dictionaries->custom.clear();
    for (const auto place : from)
        m_dictionaries->custom.push_back(place ? m_before.dictionaries()->custom[*place] : Dictionary());
    for (auto &chunk : m_chunks) {
        auto own = std::make_shared<Chunk::Own>();
        for (const auto place : from)
            own->columns.push_back(place ? chunk.own->columns[*place] : PackedNumbers(chunk.size(), 0));
        chunk.own = own;
    }
}

std::shared_ptr<const DirectorySnapshot> DirectoryPatch::run(std::span<const qint64> ids,
                                                             const Progress &progress)
{
    std::vector<RowOfId> known;
    std::vector<qint64> unknown;
    for (const auto id : ids)
        if (const auto row = m_before.rowOf(id))
            known.emplace_back(*row, id);
        else
            unknown.push_back(id);
    std::ranges::sort(known);
    for (size_t from = 0; from < known.size();) {
        if (!progress(qint64(from), qint64(ids.size())))
            return nullptr;
        size_t to = from;
        while (to < known.size() && known[to].first / Chunk::kRows == known[from].first / Chunk::kRows)
            ++to;
        readKnown(std::span(known).subspan(from, to - from));
        from = to;
    }
    for (size_t from = 0; from < unknown.size(); from += Chunk::kRows) {
        if (!progress(qint64(known.size() + from), qint64(ids.size())))
            return nullptr;
        addNew(std::span(unknown).subspan(from, std::min<size_t>(Chunk::kRows, unknown.size() - from)));
    }
    return std::make_shared<DirectorySnapshot>(m_before, std::move(m_chunks), std::move(m_dictionaries),
                                               std::move(m_lists), m_changed);
}

/// All of one chunk.
void DirectoryPatch::readKnown(std::span<const RowOfId> rows)
{
    std::vector<qint64> ids;
    std::vector<quint32> places;
    for (const auto &[row, id] : rows) {
        ids.push_back(id);
        places.push_back(row % Chunk::kRows);
    }
    if (std::ranges::is_sorted(ids)) {
        read(ids);
        return splice(rows.front().first / Chunk::kRows, places, ids);
    }
    // Customers that came back: their rows do not ascend with their ids.
    for (size_t i = 0; i < ids.size(); ++i) {
        read(std::span(ids).subspan(i, 1));
        splice(rows.front().first / Chunk::kRows, std::span(places).subspan(i, 1),
               std::span(ids).subspan(i, 1));
    }
}

DirectoryChunk DirectoryPatch::emptyChunk() const
{
    auto own = std::make_shared<Chunk::Own>();
    own->columns.resize(m_dictionaries->custom.size());
    return {.names = std::make_shared<Chunk::Names>(),
            .profiles = std::make_shared<Chunk::Profiles>(),
            .own = std::move(own),
            .reach = std::make_shared<Chunk::Reach>(),
            .trade = std::make_shared<Chunk::Trade>(),
            .duty = m_duties ? std::make_shared<Chunk::Duty>() : nullptr,
            .letters = std::make_shared<LetterRanks>()};
}

void DirectoryPatch::addNew(std::span<const qint64> all)
{
    std::vector<qint64> ids;
    read(all);
    for (size_t i = 0; i < all.size(); ++i)
        if (m_profiles[i].id)
            ids.push_back(all[i]);
    const bool isRead = ids.size() == all.size();
    for (std::span<const qint64> rest = ids; !rest.empty();) {
        if (m_chunks.empty() || m_chunks.back().size() == Chunk::kRows)
            m_chunks.push_back(emptyChunk());
        const quint32 size = m_chunks.back().size();
        const auto now = rest.first(std::min<size_t>(rest.size(), Chunk::kRows - size));
        std::vector<quint32> places(now.size());
        std::iota(places.begin(), places.end(), size);
        if (!isRead || now.size() != all.size())
            read(now);
        splice(m_chunks.size() - 1, places, now);
        rest = rest.subspan(now.size());
    }
}

void DirectoryPatch::read(std::span<const qint64> ids)
{
    if (ids.back() - ids.front() <= kDense * qint64(ids.size())) {
        m_repository.profiles(ids, *m_lists, m_profiles);
        if (m_contacts)
            m_repository.reach(ids, m_reach);
        else
            m_reach.assign(ids.size(), {});
        m_repository.trade(ids, *m_lists, m_trade, m_duty);
        return;
    }
    m_profiles.resize(ids.size());
    m_reach.assign(ids.size(), {});
    m_trade.resize(ids.size());
    m_duty.resize(ids.size());
    std::vector<ProfileRecord> profile(1);
    std::vector<ReachRecord> reach(1);
    std::vector<TradeRecord> trade(1);
    std::vector<DutyRecord> duty(1);
    for (size_t i = 0; i < ids.size(); ++i) {
        m_repository.profiles(ids.subspan(i, 1), *m_lists, profile);
        if (m_contacts)
            m_repository.reach(ids.subspan(i, 1), reach);
        m_repository.trade(ids.subspan(i, 1), *m_lists, trade, duty);
        std::swap(m_profiles[i], profile.front());
        std::swap(m_reach[i], reach.front());
        std::swap(m_trade[i], trade.front());
        std::swap(m_duty[i], duty.front());
    }
}

/// Puts what was read into these places of a chunk.
void DirectoryPatch::splice(size_t index, std::span<const quint32> places, std::span<const qint64> ids)
{
    Chunk::Names names;
    Chunk::Profiles profiles;
    Chunk::Own own;
    Chunk::Reach reach;
    Chunk::Trade trade;
    Chunk::Duty duty;
    own.columns.resize(m_dictionaries->custom.size());
    for (size_t i = 0; i < ids.size(); ++i) {
        if (!m_profiles[i].id)
            m_profiles[i] = {};
        ChunkBuilder::append(names, ids[i], m_profiles[i].id != 0, m_profiles[i].name);
        m_builder.append(profiles, m_profiles[i]);
        m_builder.append(own, m_profiles[i]);
        m_builder.append(reach, m_reach[i]);
        ChunkBuilder::append(trade, m_trade[i]);
        ChunkBuilder::append(duty, m_duty[i]);
        m_changed.push_back(quint32(index) * Chunk::kRows + places[i]);
    }
    ChunkBuilder::finish(names);
    ChunkBuilder::finish(profiles);
    ChunkBuilder::finish(own);
    ChunkBuilder::finish(reach);
    ChunkBuilder::finish(trade);
    ChunkBuilder::finish(duty);
    auto &chunk = m_chunks[index];
    const Chunk before = chunk;
    chunk.names = ChunkBuilder::spliced(before.names, places, names);
    chunk.profiles = ChunkBuilder::spliced(before.profiles, places, profiles);
    chunk.own = ChunkBuilder::spliced(before.own, places, own);
    chunk.reach = ChunkBuilder::spliced(before.reach, places, reach);
    chunk.trade = ChunkBuilder::spliced(before.trade, places, trade);
    if (m_duties)
        chunk.duty = ChunkBuilder::spliced(before.duty, places, duty);
    chunk.due = nullptr;
    if (!m_contacts)
        return; // nobody searches it
    if (chunk.names != before.names || chunk.profiles != before.profiles || chunk.reach != before.reach)
        chunk.letters = letterRanks(chunk, *before.letters, places);
}

} // namespace crm
