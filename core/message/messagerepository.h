#pragma once

#include "core/message/message.h"

#include <vector>

namespace crm {

class Connection;

/// The SQL of tables `message` and `message_seen`.
class MessageRepository
{
public:
    explicit MessageRepository(const Connection &db);

    /// Newest first.
    std::vector<Message> of(UserId user, int limit, bool onlyUnseen) const;
    std::vector<Message> ofCustomer(CustomerId customer, int limit) const;
    qint64 unseen(UserId user) const;

    /// Who was told of an activity.
    std::vector<UserId> toldOf(ActivityId activity) const;

    MessageId insert(const Message &message);
    /// Those that are `user`'s.
    void see(UserId user, const std::vector<MessageId> &messages, qint64 at);

private:
    const Connection &m_db;
};

} // namespace crm
