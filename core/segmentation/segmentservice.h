#pragma once

#include "core/operation/changeset.h"
#include "core/segmentation/segmentrepository.h"

#include <QStringList>

#include <functional>

namespace crm {

class Operations;

/// The segments of a base. Whoever sees the list of customers may use them; who edits customers makes them.
class SegmentService
{
public:
    /// What knows the filter language.
    struct Language
    {
        /// Throws Invalid where the expression cannot be read, or leads back to the segment of that name.
        std::function<void(const QString &name, const QString &expression)> check;
        /// The segments that name that one.
        std::function<QStringList(const QString &name)> users;
    };

    SegmentService(Operations &operations, Language language);

    std::vector<Segment> all() const; ///< by name
    Segment get(SegmentId id) const;
    Segment get(const QString &name) const; ///< both throw NotFound
    std::vector<CustomerId> members(SegmentId id) const; ///< of a list

    /// Throws Conflict for a name that is taken, Invalid for what is no rule. A list comes with its members.
    SegmentId add(const Segment &segment, std::span<const CustomerId> members = {});
    /// A segment that others name keeps its name.
    ChangeSet edit(const Segment &segment);
    /// Throws Conflict where others name it.
    ChangeSet remove(SegmentId id);
    /// On a list or off it; how many that changed.
    qint64 addMembers(SegmentId id, std::span<const CustomerId> customers);
    /// Onto the list of that name, which is made where there is none.
    qint64 putOnList(const QString &name, std::span<const CustomerId> customers);
    qint64 removeMembers(SegmentId id, std::span<const CustomerId> customers);

private:
    Segment checked(Segment segment) const;
    Segment list(SegmentId id) const;
    void requireUnused(const QString &name) const;

    Operations &m_operations;
    Language m_language;
    SegmentRepository m_segments;
};

} // namespace crm
