#pragma once

#include "core/message/announcementrepository.h"
#include "core/message/messagerepository.h"
#include "core/operation/changeset.h"

namespace crm {

class Operations;

/// What colleagues and rules have to say to the one at work, and the board that everybody reads. Whoever
/// assigns customers writes on the board.
class MessageService
{
public:
    explicit MessageService(Operations &operations);

    /// For the one at work, newest first.
    std::vector<Message> inbox(int limit, bool onlyUnseen) const;
    qint64 unseen() const;
    void see(const std::vector<MessageId> &messages);
    /// To a colleague, about a customer or about none. Throws Invalid for no words and for who is not active.
    MessageId send(UserId user, CustomerId customer, const QString &text);

    /// What stands on the board today: pinned ones first, then the newest.
    std::vector<Announcement> board() const;
    Announcement get(AnnouncementId id) const; ///< throws NotFound
    /// Both throw Invalid for no title, or a day that is over.
    AnnouncementId announce(const Announcement &announcement);
    ChangeSet edit(const Announcement &announcement);
    ChangeSet remove(AnnouncementId id);
    void see(AnnouncementId id);

private:
    Announcement checked(Announcement announcement) const;

    Operations &m_operations;
    MessageRepository m_messages;
    AnnouncementRepository m_announcements;
};

} // namespace crm
