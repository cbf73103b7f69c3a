#pragma once

namespace crm {

class Connection;

/// Stands at the beginning and the end of every write transaction of a connection: where a team writes to one
/// file, more is needed than SQLite's locks.
class WriteGuard
{
public:
    enum class End {
        Committed,
        RolledBack,
        Unknown, ///< the commit failed, and nobody knows how far it came
    };

    virtual ~WriteGuard() = default;

    /// Before it begins. Throws where nothing may be written; then leave() does not follow.
    virtual void enter(const Connection &db) = 0;
    /// It has begun and nobody else writes. Throws where it must not go on.
    virtual void begun(const Connection &db) = 0;
    /// Everything is said and the commit follows.
    virtual void committing(const Connection &db) = 0;
    virtual void leave(End end) noexcept = 0;
};

} // namespace crm
