#pragma once

#include "core/operation/changeset.h"
#include "core/operation/localjournal.h"

namespace crm {

class Operations;

/// One change that could not be made again, and why.
struct ReapplyConflict
{
    enum class Why {
        ChangedSince, ///< the field holds something else than it did then
        Gone, ///< the row, or what it refers to, is not there
        Taken, ///< its number or code belongs to another row now
        Denied, ///< it takes a right that this person has not, or no longer
    };

    QString table = {};
    qint64 row = 0; ///< as it was numbered then
    Why why = Why::ChangedSince;
    QString field = {}; ///< of a change of one field
    QString record = {}; ///< for people: "Customer 苏州翔诚"
    QString mine = {}; ///< of a field that holds text: what was written then
    QString theirs = {}; ///< ... and what it holds now

    friend bool operator==(const ReapplyConflict &, const ReapplyConflict &) = default;
};

/// What making one's own changes again came to.
struct ReapplyOutcome
{
    ChangeSet changes = {};
    qint64 operations = 0; ///< that were made again, at least in part
    std::vector<ReapplyConflict> conflicts = {}; ///< these stay as they are
};

/// Makes again, after the team went back to a backup, what was done on this machine since: field by field,
/// where the field still is as it was, in one operation that can be taken back.
class Reapply
{
public:
    explicit Reapply(Operations &operations)
        : m_operations(operations)
    {
    }

    /// What this person did and was told is saved, and is not in the file; oldest first.
    std::vector<KeptOperation> missing() const;
    /// What run() would come to, changing nothing.
    ReapplyOutcome preview();
    /// Makes all of it again.
    ReapplyOutcome run();

private:
    ReapplyOutcome perform(bool keep);

    Operations &m_operations;
};

} // namespace crm
