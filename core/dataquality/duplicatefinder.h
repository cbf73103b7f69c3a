#pragma once

#include "core/base/progress.h"
#include "core/dataquality/candidatescan.h"
#include "core/dataquality/duplicategroups.h"

#include <memory>
#include <set>

namespace crm {

/// How one column spoke, to be shown: "phone: equal, +17.3".
struct MatchReason
{
    int column = 0;
    Agreement agreement = Agreement::Missing;
    double bits = 0; ///< Doublings of the odds; below 0 it speaks against.

    friend bool operator==(const MatchReason &, const MatchReason &) = default;
};

/// Two records that may be one. `probability` is meant: of a hundred pairs with 0.9 about ninety are.
struct DuplicateMatch
{
    qint64 one = 0;
    qint64 other = 0;
    double probability = 0;
    std::vector<MatchReason> reasons = {}; ///< The strongest first.
};

struct DuplicateOptions
{
    double threshold = 0.5; ///< Pairs below it are not proposed.
    std::set<std::pair<qint64, qint64>> never = {}; ///< Known to be two, the smaller id first.
};

struct DuplicateReport
{
    std::vector<DuplicateMatch> pairs =
        {}; ///< Within the groups, without their reasons; the likeliest first.
    std::vector<std::vector<qint64>> groups = {};
    qint64 compared = 0;
    bool stopped = false;
};

/// Finds records that stand twice: in a whole base, and for one more that is about to be entered. Needs
/// nothing but the values; what agreement means it learns from the base itself.
class DuplicateFinder
{
public:
    explicit DuplicateFinder(MatchSchema schema);
    ~DuplicateFinder();

    /// Takes records in, many at a time before index(), single ones afterwards.
    void add(std::span<const MatchRecord> records);
    void add(const MatchRecord &record) { add(std::span(&record, 1)); }
    void remove(qint64 id);
    void change(const MatchRecord &record);

    /// Makes matchesOf() possible and quick: builds the index, learns from a part of the base.
    void index();

    /// The whole base, on all processors.
    DuplicateReport findAll(const DuplicateOptions &options, const Progress &progress = noProgress);

    /// Records of the base that may be this one, the likeliest first; one with its own id never is.
    std::vector<DuplicateMatch> matchesOf(const MatchRecord &record, double threshold = 0.5, int most = 20);

    /// Why two records of the base may be one. Throws Error NotFound.
    DuplicateMatch explain(qint64 one, qint64 other) const;

    const MatchModel &model() const { return *m_model; }
    int size() const { return m_base.live(); }

private:
    int placeOf(qint64 id) const;
    double logOdds(int one, int other) const;
    DuplicateMatch match(qint64 one, qint64 other, const Comparison &comparison) const;
    void fit(const std::vector<PatternCount> &patterns);
    int scanCap() const;
    void take(qint64 id, const std::vector<RawToken> &raw);
    void addGroup(const std::vector<int> &group, DuplicateReport &report) const;

    MatchBase m_base;
    KeyIndex m_index;
    std::unique_ptr<MatchModel> m_model;
    std::unordered_map<qint64, int> m_places;
    bool m_indexed = false;
};

} // namespace crm
