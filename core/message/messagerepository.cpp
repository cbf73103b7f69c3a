#include "core/message/messagerepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT m.id, m.user_id, m.sender_id, coalesce(s.name, ''), m.customer_id, coalesce(c.name, ''), m.activity_id, m.text,
           m.created_at, EXISTS (SELECT 1 FROM message_seen e WHERE e.message_id = m.id)
    FROM message m
    LEFT JOIN app_user s ON s.id = m.sender_id
    LEFT JOIN customer c ON c.id = m.customer_id)"_s;

Message read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .user = {row.integer(1)},
            .sender = {row.integer(2)},
            .senderName = row.text(3),
            .customer = {row.integer(4)},
            .customerName = row.text(5),
            .activity = {row.integer(6)},
            .text = row.text(7),
            .createdAt = row.integer(8),
            .seen = row.boolean(9)};
}

} // namespace

MessageRepository::MessageRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<Message> MessageRepository::of(UserId user, int limit, bool onlyUnseen) const
{
    const auto unseen = u" AND NOT EXISTS (SELECT 1 FROM message_seen e WHERE e.message_id = m.id)"_s;
    return Statement(m_db, kSelect + u" WHERE m.user_id = :user"_s + (onlyUnseen ? unseen : QString())
                               + u" ORDER BY m.id DESC LIMIT :limit"_s)
        .bind("user"_L1, user)
        .bind("limit"_L1, limit)
        .all(read);
}

std::vector<Message> MessageRepository::ofCustomer(CustomerId customer, int limit) const
{
    return Statement(m_db, kSelect + u" WHERE m.customer_id = :customer ORDER BY m.id DESC LIMIT :limit"_s)
        .bind("customer"_L1, customer)
        .bind("limit"_L1, limit)
        .all(read);
}

qint64 MessageRepository::unseen(UserId user) const
{
    return Statement(m_db, uR"(
        SELECT count(*) FROM message m
        WHERE m.user_id = :user AND NOT EXISTS (SELECT 1 FROM message_seen e WHERE e.message_id = m.id))"_s)
        .bind("user"_L1, user)
        .number();
}

std::vector<UserId> MessageRepository::toldOf(ActivityId activity) const
{
    return Statement(m_db, u"SELECT user_id FROM message WHERE activity_id = :activity"_s)
        .bind("activity"_L1, activity)
        .all([](const Statement &row) { return UserId{row.integer(0)}; });
}

MessageId MessageRepository::insert(const Message &message)
{
    return {Statement(m_db, uR"(
        INSERT INTO message(user_id, sender_id, customer_id, activity_id, text, created_at)
        VALUES (:user, :sender, :customer, :activity, :text, :at))"_s)
                .bind("user"_L1, message.user)
                .bind("sender"_L1, message.sender)
                .bind("customer"_L1, message.customer)
                .bind("activity"_L1, message.activity)
                .bind("text"_L1, message.text)
                .bind("at"_L1, message.createdAt)
                .execute()
                .insertedId()};
}

void MessageRepository::see(UserId user, const std::vector<MessageId> &messages, qint64 at)
{
    Statement see(m_db, uR"(
        INSERT INTO message_seen(message_id, at) SELECT id, :at FROM message WHERE id = :id AND user_id = :user
        ON CONFLICT DO NOTHING)"_s);
    for (const auto id : messages)
        see.bind("at"_L1, at).bind("id"_L1, id).bind("user"_L1, user).execute();
}

} // namespace crm
