#pragma once

#include "core/message/announcement.h"

#include <vector>

namespace crm {

class Connection;

/// The SQL of tables `announcement` and `announcement_seen`.
class AnnouncementRepository
{
public:
    explicit AnnouncementRepository(const Connection &db)
        : m_db(db)
    {
    }

    /// Those that stand on the board on a day: pinned ones first, then the newest.
    std::vector<Announcement> on(QDate day, UserId reader) const;
    std::optional<Announcement> find(AnnouncementId id, UserId reader) const;
    AnnouncementId insert(const Announcement &announcement);
    /// False where it has changed since its rev was read.
    bool update(const Announcement &announcement);
    void remove(AnnouncementId id);
    void see(AnnouncementId id, UserId reader, qint64 at);

private:
    const Connection &m_db;
};

} // namespace crm
