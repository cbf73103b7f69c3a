#include "core/directory/directoryquery.h"

#include "core/directory/compiledfilter.h"
#include "core/directory/facetcounter.h"
#include "core/directory/hitorder.h"
#include "core/directory/rowaccess.h"
#include "core/directory/searchmatcher.h"

#include <QElapsedTimer>
#include <QtConcurrentMap>

#include <algorithm>
#include <numeric>

namespace crm {
namespace {

constexpr quint8 kNone = quint8(HitRank::None);

/// A query while it is worked on: every chunk leaves the ranks of its rows in a place of its own.
class QueryRun
{
public:
    /// Looks only among what `before` found, if it is there: that is visible and satisfies its filters.
    QueryRun(const DirectorySnapshot &snapshot, const DirectoryQuery &query,
             const DirectoryView *before = nullptr)
        : m_snapshot(snapshot)
        , m_query(query)
        , m_narrowed(before)
        , m_access(query.visibility, snapshot)
        , m_search(parseSearch(query.search))
        , m_matcher(m_search)
        , m_matches(!m_search.isEmpty()
                    && (!before || (query.listed && !query.sort) || query.search != before->query.search))
        , m_ranks(snapshot.rows(), kNone)
    {
        if (before)
            for (const auto row : before->rows)
                m_ranks[row] = 0;
        for (const auto &rule : query.filters)
            if (!before || !has(before->query.filters, rule))
                m_filters.emplace_back(rule, snapshot, query.today);
    }

    static bool has(const std::vector<FilterRule> &rules, const FilterRule &rule)
    {
        return std::ranges::find(rules, rule) != rules.end();
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
        RankCounts counts = {};
        for (const auto &share : shares)
            std::ranges::transform(counts, share.counts, counts.begin(), std::plus());
        view.counted = std::accumulate(counts.begin(), counts.begin() + kNone, qint64(0));
        if (m_query.listed)
            view.rows = HitOrder(m_snapshot, m_access, m_ranks, counts).rows(m_query);
    }

private:
    struct Share
    {
        size_t from = 0;
        size_t to = 0;
        FacetCounter facets = {};
        RankCounts counts = {};
    };

    void evaluate(Share &share)
    {
        m_narrowed || m_query.facets.empty() ? narrow(share) : evaluateAll(share);
        const size_t from = share.from * DirectoryChunk::kRows;
        const size_t to = std::min(share.to * DirectoryChunk::kRows, m_ranks.size());
        share.counts = countRanks(std::span(m_ranks).subspan(from, to - from), m_matches);
    }

    /// Among the candidates, or all where there are none to choose from and no values are to be counted.
    void narrow(Share &share)
    {
        std::vector<quint8> held;
        std::vector<FieldSet> hidden;
        for (size_t index = share.from; index < share.to; ++index) {
            const auto &chunk = m_snapshot.chunks()[index];
            const auto ranks = std::span(m_ranks).subspan(index * DirectoryChunk::kRows, chunk.size());
            held.resize(chunk.size());
            if (!m_narrowed) {
                m_access.visible(chunk, held);
                std::ranges::transform(held, ranks.begin(), [](quint8 held) { return held ? 0 : kNone; });
            } else if (std::ranges::all_of(ranks, [](quint8 rank) { return rank == kNone; })) {
                continue;
            }
            hide(chunk, hidden);
            for (const auto &filter : m_filters) {
                filter.evaluate(chunk, hidden, held);
                for (size_t i = 0; i < held.size(); ++i)
                    ranks[i] = held[i] ? ranks[i] : kNone;
            }
            if (m_matches)
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
            if (m_matches)
                m_matcher.match(chunk, hidden, ranks);
            share.facets.count(chunk, hidden, ranks, failing);
            for (size_t i = 0; i < held.size(); ++i)
                ranks[i] = failed[i] ? kNone : ranks[i];
        }
    }

    const DirectorySnapshot &m_snapshot;
    const DirectoryQuery &m_query;
    bool m_narrowed;
    RowAccess m_access;
    SearchText m_search;
    SearchMatcher m_matcher;
    bool m_matches; // else the candidates are known to be found
    std::vector<CompiledFilter> m_filters = {};
    std::vector<quint8> m_ranks;
};

} // namespace

namespace {

DirectoryView run(std::shared_ptr<const DirectorySnapshot> snapshot, const DirectoryQuery &query,
                  const DirectoryView *before)
{
    QElapsedTimer timer;
    timer.start();
    DirectoryView view;
    QueryRun(*snapshot, query, before).run(view);
    view.snapshot = std::move(snapshot);
    view.query = query;
    view.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return view;
}

/// Whether all that the query can find is among what was found before.
bool isAmong(const DirectoryView &before, const DirectoryQuery &query)
{
    // Values beside a filter count customers that are not among those found before.
    const bool counts = !query.facets.empty() && !query.filters.empty();
    const auto holdsStill = [&](const FilterRule &rule) { return QueryRun::has(query.filters, rule); };
    return !counts && before.query.listed && query.today == before.query.today
        && query.visibility.version == before.query.visibility.version
        && std::ranges::all_of(before.query.filters, holdsStill)
        && parseSearch(query.search).narrows(parseSearch(before.query.search));
}

} // namespace

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

DirectoryView runQuery(std::shared_ptr<const DirectorySnapshot> snapshot, const DirectoryQuery &query)
{
    return run(std::move(snapshot), query, nullptr);
}

DirectoryView refined(const DirectoryView &before, std::shared_ptr<const DirectorySnapshot> snapshot,
                      const DirectoryQuery &query)
{
    // Of many rows each has to be looked at anyway, unless they need not be searched again.
    const bool few = size_t(before.rows.size()) * 2 < snapshot->rows();
    const bool sameSearch = !query.search.isEmpty() && query.search == before.query.search;
    const bool narrows = (few || sameSearch) && snapshot == before.snapshot && isAmong(before, query);
    return run(std::move(snapshot), query, narrows ? &before : nullptr);
}

} // namespace crm
