#pragma once

#include "core/customer/customer.h"
#include "core/segmentation/segment.h"

#include <optional>
#include <span>
#include <vector>

namespace crm {

class Connection;

/// The SQL of tables `segment` and `segment_member`.
class SegmentRepository
{
public:
    explicit SegmentRepository(const Connection &db);

    std::vector<Segment> all() const; ///< by name
    std::optional<Segment> find(SegmentId id) const;
    std::optional<Segment> findByName(const QString &name) const;
    std::vector<CustomerId> members(SegmentId id) const;

    SegmentId insert(const Segment &segment, qint64 createdAt);
    /// False where it has changed since its rev was read.
    bool update(const Segment &segment);
    void remove(SegmentId id);
    /// How many were not on it yet, or were on it.
    qint64 add(SegmentId id, std::span<const CustomerId> customers);
    qint64 take(SegmentId id, std::span<const CustomerId> customers);

private:
    void touch(SegmentId id);

    const Connection &m_db;
};

} // namespace crm
