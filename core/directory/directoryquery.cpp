#include "core/directory/directoryquery.h"

#include "core/directory/compiledfilter.h"
#include "core/directory/facetcounter.h"
#include "core/directory/rowaccess.h"
#include "core/directory/searchmatcher.h"

#include <QElapsedTimer>
#include <QtConcurrentMap>

#include <algorithm>
#include <array>
#include <numeric>

namespace crm {
namespace {

constexpr quint8 kNone = quint8(HitRank::None);

/// A query while it is worked on: every chunk leaves the ranks of its rows in a place of its own.
class QueryRun
{
public:
    /// Looks among `candidates` only, if there are any; they satisfy the filters and are visible.
    QueryRun(const DirectorySnapshot &snapshot, const DirectoryQuery &query,
             const std::vector<quint32> *candidates = nullptr)
        : m_snapshot(snapshot)
        , m_query(query)
        , m_narrowed(candidates)
        , m_access(query.visibility, snapshot)
        , m_search(parseSearch(query.search))
        , m_matcher(m_search)
        , m_ranks(snapshot.rows(), kNone)
    {
        if (candidates)
            for (const auto row : *candidates)
                m_ranks[row] = 0;
        else
            for (const auto &rule : query.filters)
                m_filters.emplace_back(rule, snapshot, query.today);
    }

    void run(DirectoryView &view)
    {
        // A few shares for each thread, so that none waits long for another.
        constexpr size_t kShares = 8;
        std::vector<Share> shares(std::min(kShares, std::max<size_t>(m_snapshot.chunks().size(), 1)));
        for (size_t i = 0; i < shares.size(); ++i) {
            shares[i].from = m_snapshot.chunks().size() * i / shares.size();
            shares[i].to = m_snapshot.chunks().size() * (i + 1) / shares.size();
            shares[i].facets = FacetCounter(m_snapshot, m_query);
        }
        QtConcurrent::blockingMap(shares, [this](Share &share) { evaluate(share); });
        for (size_t i = 1; i < shares.size(); ++i)
            shares.front().facets.add(shares[i].facets);
        view.facets = shares.front().facets.facets();
        view.isAnswered = std::ranges::all_of(m_filters, &CompiledFilter::isWhole);
        collect(view.rows);
    }

private:
    struct Share
    {
        size_t from = 0;
        size_t to = 0;
        FacetCounter facets = {};
    };

    void evaluate(Share &share) { m_narrowed ? narrow(share) : evaluateAll(share); }

    void narrow(Share &share)
    {
        std::vector<FieldSet> hidden;
        for (size_t index = share.from; index < share.to; ++index) {
            const auto &chunk = m_snapshot.chunks()[index];
            const auto ranks = std::span(m_ranks).subspan(index * DirectoryChunk::kRows, chunk.size());
            if (std::ranges::all_of(ranks, [](quint8 rank) { return rank == kNone; }))
                continue;
            hide(chunk, hidden);
            m_matcher.match(chunk, hidden, ranks);
            share.facets.count(chunk, hidden, ranks, std::vector<qint8>(ranks.size(), -1));
        }
    }

    void hide(const DirectoryChunk &chunk, std::vector<FieldSet> &hidden) const
    {
        if (!m_access.hidesFields())
            return;
        hidden.resize(chunk.size());
        m_access.hidden(chunk, hidden);
    }

    void evaluateAll(Share &share)
    {
        std::vector<quint8> failed;
        std::vector<quint8> held;
        std::vector<qint8> failing; // the only filter that did not hold
        std::vector<FieldSet> hidden;
        for (size_t index = share.from; index < share.to; ++index) {
            const auto &chunk = m_snapshot.chunks()[index];
            const auto ranks = std::span(m_ranks).subspan(index * DirectoryChunk::kRows, chunk.size());
            failed.assign(chunk.size(), 0);
            failing.assign(chunk.size(), -1);
            held.resize(chunk.size());
            hide(chunk, hidden);
            for (size_t filter = 0; filter < m_filters.size(); ++filter) {
                m_filters[filter].evaluate(chunk, hidden, held);
                for (size_t i = 0; i < held.size(); ++i) {
                    failing[i] = held[i] ? failing[i] : qint8(filter);
                    failed[i] = quint8(failed[i] + !held[i]);
                }
            }
            m_access.visible(chunk, held);
            const quint8 allowed = m_query.facets.empty() || m_filters.size() > 127 ? 0 : 1;
            for (size_t i = 0; i < held.size(); ++i)
                ranks[i] = held[i] && failed[i] <= allowed ? 0 : kNone;
            if (!m_search.isEmpty())
                m_matcher.match(chunk, hidden, ranks);
            share.facets.count(chunk, hidden, ranks, failing);
            for (size_t i = 0; i < held.size(); ++i)
                ranks[i] = failed[i] ? kNone : ranks[i];
        }
    }

    void collect(std::vector<quint32> &rows) const
    {
        if (!m_search.isEmpty() && !m_query.sort)
            return collectRanked(rows);
        const auto total = std::ranges::count_if(m_ranks, [](quint8 rank) { return rank != kNone; });
        rows.reserve(size_t(total));
        if (total == 0)
            return;
        const auto take = [&](quint32 row) {
            if (m_ranks[row] != kNone)
                rows.push_back(row);
        };
        const auto wanted = m_query.sort.value_or(FieldRef{CustomerField::Id});
        const FieldRef field{sourceField(wanted.field), wanted.custom};
        const auto order = m_snapshot.order(field);
        const auto middle = order->rows.begin() + order->valued;
        // The most days ago is the earliest; without any wish the newest come first.
        const bool descending = m_query.sort ? m_query.descending != (field != wanted) : true;
        if (descending)
            std::for_each(std::reverse_iterator(middle), order->rows.rend(), take);
        else
            std::for_each(order->rows.begin(), middle, take);
        std::for_each(middle, order->rows.end(), take);
        if (m_access.hidesFields())
            putHiddenLast(rows, field.field);
    }

    /// The place of a row must not tell what is hidden: those rows follow by id.
    void putHiddenLast(std::vector<quint32> &rows, CustomerField field) const
    {
        const auto shows = [&](quint32 row) {
            const auto hidden = m_access.hidden(m_snapshot.chunkOf(row), row % DirectoryChunk::kRows);
            return field == CustomerField::Relevance ? !hidden.contains(CustomerField::LastContact)
                                                           && !hidden.contains(CustomerField::Revenue)
                                                     : !hidden.contains(field);
        };
        const auto tail = std::stable_partition(rows.begin(), rows.end(), shows);
        std::sort(tail, rows.end());
    }

    /// Hits of each rank one after the other, each rank in the order of relevance.
    void collectRanked(std::vector<quint32> &rows) const
    {
        std::array<size_t, 257> starts{};
        for (const auto rank : m_ranks)
            ++starts[rank + 1u];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        rows.resize(starts[kNone]);
        if (rows.empty())
            return;
        // While the list is being loaded nobody's last contact is known.
        const auto among =
            m_snapshot.stage() == DirectoryStage::Complete ? CustomerField::Relevance : CustomerField::Id;
        for (const auto order = m_snapshot.order({among}); const auto row : order->rows)
            if (const auto rank = m_ranks[row]; rank != kNone)
                rows[starts[rank]++] = row;
        if (m_access.hidesFields()) {
            size_t from = 0;
            for (size_t rank = 0; rank < kNone && from < rows.size(); ++rank) {
                std::vector<quint32> part(rows.begin() + qsizetype(from),
                                          rows.begin() + qsizetype(starts[rank]));
                putHiddenLast(part, CustomerField::Relevance);
                std::ranges::copy(part, rows.begin() + qsizetype(from));
                from = starts[rank];
            }
        }
    }

    const DirectorySnapshot &m_snapshot;
    const DirectoryQuery &m_query;
    bool m_narrowed;
    RowAccess m_access;
    SearchText m_search;
    SearchMatcher m_matcher;
    std::vector<CompiledFilter> m_filters = {};
    std::vector<quint8> m_ranks;
};

} // namespace

DirectoryView runQuery(std::shared_ptr<const DirectorySnapshot> snapshot, const DirectoryQuery &query)
{
    QElapsedTimer timer;
    timer.start();
    DirectoryView view;
    QueryRun(*snapshot, query).run(view);
    view.snapshot = std::move(snapshot);
    view.query = query;
    view.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return view;
}

namespace {

std::optional<qint64> poolOf(const DirectorySnapshot &snapshot, quint32 row)
{
    const auto code = snapshot.code({CustomerField::Pool}, row);
    if (!code)
        return {};
    const auto id = snapshot.dictionary({CustomerField::Pool})->value(code);
    return QByteArray(id.data(), qsizetype(id.size())).toLongLong();
}

} // namespace

FieldSet DirectoryView::hidden(quint32 row) const
{
    if (!query.visibility.rule)
        return {};
    const auto pool = poolOf(*snapshot, row);
    return pool ? query.visibility.rule({}, pool).hidden : FieldSet();
}

QString DirectoryView::text(FieldRef field, quint32 row) const
{
    const auto text = snapshot->text(field, row);
    if (!query.visibility.rule || text.isEmpty() || !hidden(row).contains(field.field))
        return text;
    return query.visibility.shown ? query.visibility.shown(*poolOf(*snapshot, row), field.field, text)
                                  : QString();
}

DirectoryView refined(const DirectoryView &before, std::shared_ptr<const DirectorySnapshot> snapshot,
                      const QString &search)
{
    auto query = before.query;
    query.search = search;
    const bool same = snapshot == before.snapshot;
    // Values beside a filter count customers that are not among those found before.
    const bool counts = !query.facets.empty() && !query.filters.empty();
    const auto typed = parseSearch(search);
    if (!same || counts || typed.isEmpty() || !typed.narrows(parseSearch(before.query.search)))
        return runQuery(std::move(snapshot), query);
    QElapsedTimer timer;
    timer.start();
    DirectoryView view;
    QueryRun(*snapshot, query, &before.rows).run(view);
    view.snapshot = std::move(snapshot);
    view.query = std::move(query);
    view.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return view;
}

} // namespace crm
