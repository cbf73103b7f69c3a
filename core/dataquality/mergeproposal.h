#pragma once

#include "core/dataquality/matchfield.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace crm {

/// Which value the merged record gets when nobody chooses otherwise, and why.
enum class MergeChoice : quint8 { Keep, Take, Both };
enum class MergeReason : quint8 {
    Same, ///< Both say the same.
    OnlyOne, ///< The other is empty.
    Fuller, ///< The same, more of it: the name with its legal form, the phone with its area code.
    Newer,
    List, ///< Several may stand side by side.
    Kept ///< Nothing speaks for the other.
};

struct MergeProposal
{
    MergeChoice choice = MergeChoice::Keep;
    MergeReason reason = MergeReason::Kept;

    friend bool operator==(const MergeProposal &, const MergeProposal &) = default;
};

/// A value and when it was last changed, where that is known.
struct MergeValue
{
    QString text = {};
    std::optional<QDateTime> changed = {};
};

/// For a field that holds one value. `kept` is of the record that stays.
MergeProposal proposeMerge(MatchKind kind, const MergeValue &kept, const MergeValue &other);

/// For phones, mails, tags: those of both, each once however it is written, the fuller writing of each; the
/// order of `kept` first.
QStringList mergedList(MatchKind kind, const QStringList &kept, const QStringList &other);

} // namespace crm
