#include "core/segmentation/segmentrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT s.id, s.name, s.kind, s.expression, s.notes, s.rev,
           (SELECT count(*) FROM segment_member m WHERE m.segment_id = s.id)
    FROM segment s)"_s;

Segment read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .name = row.text(1),
            .kind = row.text(2) == "list"_L1 ? Segment::Kind::List : Segment::Kind::Rule,
            .expression = row.text(3),
            .notes = row.text(4),
            .members = row.integer(6),
            .rev = row.integer(5)};
}

Statement &bindFields(Statement &statement, const Segment &segment)
{
    return statement.bind("name"_L1, segment.name)
        .bind("expression"_L1, segment.expression)
        .bind("notes"_L1, segment.notes);
}

} // namespace

SegmentRepository::SegmentRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<Segment> SegmentRepository::all() const
{
    return Statement(m_db, kSelect + u" ORDER BY s.name"_s).all(read);
}

std::optional<Segment> SegmentRepository::find(SegmentId id) const
{
    return Statement(m_db, kSelect + u" WHERE s.id = :id"_s).bind("id"_L1, id).first(read);
}

std::optional<Segment> SegmentRepository::findByName(const QString &name) const
{
    return Statement(m_db, kSelect + u" WHERE s.name = :name"_s).bind("name"_L1, name).first(read);
}

std::vector<CustomerId> SegmentRepository::members(SegmentId id) const
{
    return Statement(m_db,
                     u"SELECT customer_id FROM segment_member WHERE segment_id = :id ORDER BY customer_id"_s)
        .bind("id"_L1, id)
        .all([](const Statement &row) { return CustomerId{row.integer(0)}; });
}

SegmentId SegmentRepository::insert(const Segment &segment, qint64 createdAt)
{
    Statement insert(m_db, uR"(
        INSERT INTO segment(name, kind, expression, notes, created_at)
        VALUES (:name, :kind, :expression, :notes, :at))"_s);
    bindFields(insert, segment)
        .bind("kind"_L1, segment.isList() ? u"list"_s : u"rule"_s)
        .bind("at"_L1, createdAt);
    return {insert.execute().insertedId()};
}

bool SegmentRepository::update(const Segment &segment)
{
    Statement update(m_db, uR"(
        UPDATE segment SET name = :name, expression = :expression, notes = :notes, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    return bindFields(update, segment)
               .bind("id"_L1, segment.id)
               .bind("rev"_L1, segment.rev)
               .execute()
               .affectedRows()
        == 1;
}

void SegmentRepository::remove(SegmentId id)
{
    for (const auto &sql :
         {u"DELETE FROM segment_member WHERE segment_id = :id"_s, u"DELETE FROM segment WHERE id = :id"_s})
        Statement(m_db, sql).bind("id"_L1, id).execute();
}

qint64 SegmentRepository::add(SegmentId id, std::span<const CustomerId> customers)
{
    qint64 added = 0;
    Statement insert(m_db, uR"(
        INSERT INTO segment_member(segment_id, customer_id) SELECT :id, c.id FROM customer c
        WHERE c.id = :customer
          AND NOT EXISTS (SELECT 1 FROM segment_member WHERE segment_id = :id AND customer_id = :customer))"_s);
    for (const auto customer : customers)
        added += insert.bind("id"_L1, id).bind("customer"_L1, customer).execute().affectedRows();
    touch(id);
    return added;
}

qint64 SegmentRepository::take(SegmentId id, std::span<const CustomerId> customers)
{
    qint64 taken = 0;
    Statement remove(m_db,
                     u"DELETE FROM segment_member WHERE segment_id = :id AND customer_id = :customer"_s);
    for (const auto customer : customers)
        taken += remove.bind("id"_L1, id).bind("customer"_L1, customer).execute().affectedRows();
    touch(id);
    return taken;
}

void SegmentRepository::touch(SegmentId id)
{
    Statement(m_db, u"UPDATE segment SET rev = rev + 1 WHERE id = :id"_s).bind("id"_L1, id).execute();
}

} // namespace crm
