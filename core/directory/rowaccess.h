#pragma once

#include "core/directory/directorysnapshot.h"
#include "core/directory/visibility.h"

#include <span>

namespace crm {

/// A visibility made ready for one snapshot: one answer for each owner and each pool.
class RowAccess
{
public:
    RowAccess(const Visibility &visibility, const DirectorySnapshot &snapshot);

    bool hidesFields() const { return m_hidesFields; }
    /// 1 for customers that are there and visible.
    void visible(const DirectoryChunk &chunk, std::span<quint8> mask) const;
    /// What is hidden of each row of the chunk.
    void hidden(const DirectoryChunk &chunk, std::span<FieldSet> fields) const;
    FieldSet hidden(const DirectoryChunk &chunk, quint32 place) const { return of(chunk, place).hidden; }
    bool isVisible(const DirectoryChunk &chunk, quint32 place) const { return of(chunk, place).visible; }

private:
    Access of(const DirectoryChunk &chunk, quint32 place) const;

    bool m_everything;
    bool m_hidesFields = false;
    std::vector<Access> m_owners = {}; // by code; the first stands for no owner and no pool
    std::vector<Access> m_pools = {};
};

} // namespace crm
