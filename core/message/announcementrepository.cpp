#include "core/message/announcementrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT n.id, n.author_id, u.name, n.title, n.text, n.pinned, n.until, n.created_at,
           EXISTS (SELECT 1 FROM announcement_seen e WHERE e.announcement_id = n.id AND e.user_id = :reader),
           (SELECT count(*) FROM announcement_seen e WHERE e.announcement_id = n.id), n.rev
    FROM announcement n JOIN app_user u ON u.id = n.author_id)"_s;

Announcement read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .author = {row.integer(1)},
            .authorName = row.text(2),
            .title = row.text(3),
            .text = row.text(4),
            .pinned = row.boolean(5),
            .until = row.date(6),
            .createdAt = row.integer(7),
            .seen = row.boolean(8),
            .readers = row.integer(9),
            .rev = row.integer(10)};
}

Statement &bindFields(Statement &statement, const Announcement &announcement)
{
    return statement.bind("title"_L1, announcement.title)
        .bind("text"_L1, announcement.text)
        .bind("pinned"_L1, announcement.pinned)
        .bind("until"_L1, announcement.until.value_or(QDate()));
}

} // namespace

std::vector<Announcement> AnnouncementRepository::on(QDate day, UserId reader) const
{
    return Statement(m_db, kSelect + uR"(
        WHERE n.until IS NULL OR n.until >= :day
        ORDER BY n.pinned DESC, n.id DESC)"_s)
        .bind("reader"_L1, reader)
        .bind("day"_L1, day)
        .all(read);
}

std::optional<Announcement> AnnouncementRepository::find(AnnouncementId id, UserId reader) const
{
    return Statement(m_db, kSelect + u" WHERE n.id = :id"_s)
        .bind("reader"_L1, reader)
        .bind("id"_L1, id)
        .first(read);
}

AnnouncementId AnnouncementRepository::insert(const Announcement &announcement)
{
    Statement insert(m_db, uR"(
        INSERT INTO announcement(author_id, title, text, pinned, until, created_at)
        VALUES (:author, :title, :text, :pinned, :until, :at))"_s);
    return {bindFields(insert, announcement)
                .bind("author"_L1, announcement.author)
                .bind("at"_L1, announcement.createdAt)
                .execute()
                .insertedId()};
}

bool AnnouncementRepository::update(const Announcement &announcement)
{
    Statement update(m_db, uR"(
        UPDATE announcement SET title = :title, text = :text, pinned = :pinned, until = :until, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    return bindFields(update, announcement)
               .bind("id"_L1, announcement.id)
               .bind("rev"_L1, announcement.rev)
               .execute()
               .affectedRows()
        == 1;
}

void AnnouncementRepository::remove(AnnouncementId id)
{
    Statement(m_db, u"DELETE FROM announcement WHERE id = :id"_s).bind("id"_L1, id).execute();
}

void AnnouncementRepository::see(AnnouncementId id, UserId reader, qint64 at)
{
    Statement(m_db, uR"(
        INSERT INTO announcement_seen(announcement_id, user_id, at) VALUES (:id, :reader, :at)
        ON CONFLICT DO NOTHING)"_s)
        .bind("id"_L1, id)
        .bind("reader"_L1, reader)
        .bind("at"_L1, at)
        .execute();
}

} // namespace crm
