#pragma once

#include "core/directory/directorysnapshot.h"
#include "core/directory/filterrule.h"
#include "core/directory/visibility.h"

#include <QDate>

#include <memory>
#include <span>

namespace crm {

struct FilterNode;

/// A filter made ready for one snapshot: conditions on codes become tables, those on numbers and days ranges.
///
/// A customer without a value satisfies `= none` and `!=`, and no other comparison; but who was never
/// contacted (or never ordered) counts as longer ago than any number of days. A condition on a field that is
/// hidden is not satisfied, whatever stands there, so that nothing can be learnt from it.
class CompiledFilter
{
public:
    CompiledFilter(const FilterRule &rule, const DirectorySnapshot &snapshot, QDate today);
    ~CompiledFilter();
    CompiledFilter(CompiledFilter &&) noexcept;

    /// False where it asks for something that is not known here, or for a segment that cannot be read any
    /// more: then nobody satisfies it, whatever is negated in it.
    bool isWhole() const { return m_root != nullptr; }

    /// One byte per row of the chunk: 1 where the condition holds. `hidden` is empty or one per row.
    void evaluate(const DirectoryChunk &chunk, std::span<const FieldSet> hidden,
                  std::span<quint8> mask) const;

private:
    const DirectorySnapshot &m_snapshot;
    std::unique_ptr<FilterNode> m_root; ///< nullptr: it is not whole
};

} // namespace crm
