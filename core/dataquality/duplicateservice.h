#pragma once

#include "core/base/progress.h"
#include "core/dataquality/sharedduplicates.h"
#include "core/operation/changeset.h"

#include <QSet>

#include <optional>
#include <span>

namespace crm {

class Operations;

/// Two customers that may be one, and why.
struct DuplicatePair
{
    CustomerId one = {};
    CustomerId other = {};
    double probability = 0; ///< of a hundred pairs with 0.9 about ninety are
    std::vector<MatchReason> reasons = {}; ///< the strongest first; columns are MatchColumn
};

/// Customers that may all be one.
struct DuplicateGroup
{
    std::vector<CustomerId> customers = {}; ///< by id
    std::vector<DuplicatePair> pairs = {}; ///< each with each; the likeliest first

    double probability() const { return pairs.empty() ? 0 : pairs.front().probability; }
};

struct DuplicateScan
{
    std::vector<DuplicateGroup> groups = {}; ///< the likeliest first
    qint64 customers = 0; ///< that were looked at
    qint64 compared = 0; ///< pairs
    bool stopped = false; ///< before it was done: nothing was found
};

struct ScanOptions
{
    double threshold = 0.5; ///< pairs below it are not proposed; between 0 and 1
    std::optional<QSet<qint64>> among = {}; ///< only pairs of these customers
};

/// A stored customer that may be the one that is being typed in.
struct EntryMatch
{
    CustomerId customer = {}; ///< invalid where the actor may not know which one it is
    QString name = {}; ///< likewise empty
    QString holder = {}; ///< the owner or the pool; empty for nobody, and where it may not be known
    bool pooled = false;
    double probability = 0;
    QStringList reasons = {};
};

/// Finds customers that stand twice, and remembers which ones do not.
class DuplicateService
{
public:
    DuplicateService(Operations &operations, std::shared_ptr<SharedDuplicates> shared);

    /// The whole base, as far as the actor may see it; on all processors. Throws Invalid for a threshold that
    /// is none.
    DuplicateScan scan(const ScanOptions &options = {}, const Progress &progress = noProgress) const;

    /// Who of the base may be this one, the likeliest first; some milliseconds once prepareEntry() is done,
    /// before that only who shares a phone, a mail or the whole name. What the actor may not see is told
    /// without its name.
    std::vector<EntryMatch> atEntry(const CustomerCard &card) const;
    /// Takes seconds in a large base; to be called aside.
    void prepareEntry() const;

    /// None of them is the same as another: they are not proposed again. Can be undone.
    ChangeSet keepApart(std::span<const CustomerId> customers);

private:
    std::vector<DuplicateMatch> sharing(const CustomerCard &card) const;
    std::vector<DuplicateMatch> matches(const CustomerCard &card) const;
    EntryMatch shown(const DuplicateMatch &match, const CustomerSight &sight) const;

    Operations &m_operations;
    std::shared_ptr<SharedDuplicates> m_shared;
    MatchRecordRepository m_records;
};

} // namespace crm
