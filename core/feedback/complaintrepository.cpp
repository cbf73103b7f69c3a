#include "core/feedback/complaintrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT id, customer_id, contact_id, channel, text, cause, result, owner_id, opened_at, due_at, closed_at, rev
    FROM complaint)"_s;

Complaint read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .customer = {row.integer(1)},
            .contact = {row.integer(2)},
            .channel = row.text(3),
            .text = row.text(4),
            .cause = row.text(5),
            .result = row.text(6),
            .owner = {row.integer(7)},
            .openedAt = row.integer(8),
            .dueAt = row.optionalInteger(9),
            .closedAt = row.optionalInteger(10),
            .rev = row.integer(11)};
}

Statement &bindComplaint(Statement &statement, const Complaint &complaint)
{
    return statement.bind("customer"_L1, complaint.customer)
        .bind("contact"_L1, complaint.contact)
        .bind("channel"_L1, complaint.channel)
        .bind("text"_L1, complaint.text)
        .bind("cause"_L1, complaint.cause)
        .bind("result"_L1, complaint.result)
        .bind("owner"_L1, complaint.owner)
        .bind("opened"_L1, complaint.openedAt)
        .bind("due"_L1, complaint.dueAt)
        .bind("closed"_L1, complaint.closedAt);
}

} // namespace

ComplaintRepository::ComplaintRepository(const Connection &db)
    : m_db(db)
{
}

std::optional<Complaint> ComplaintRepository::find(ComplaintId id) const
{
    return Statement(m_db, kSelect + u" WHERE id = :id"_s).bind("id"_L1, id).first(read);
}

std::vector<Complaint> ComplaintRepository::ofCustomer(CustomerId customer) const
{
    return Statement(m_db, kSelect + uR"(
        WHERE customer_id = :customer ORDER BY closed_at IS NOT NULL, opened_at DESC, id DESC)"_s)
        .bind("customer"_L1, customer)
        .all(read);
}

std::vector<Complaint> ComplaintRepository::open(UserId owner) const
{
    return Statement(m_db, kSelect + uR"(
        WHERE closed_at IS NULL AND (:owner IS NULL OR owner_id = :owner)
        ORDER BY coalesce(due_at, opened_at), id)"_s)
        .bind("owner"_L1, owner)
        .all(read);
}

ComplaintId ComplaintRepository::insert(const Complaint &complaint)
{
    Statement insert(m_db, uR"(
        INSERT INTO complaint(customer_id, contact_id, channel, text, cause, result, owner_id, opened_at, due_at,
                              closed_at)
        VALUES (:customer, :contact, :channel, :text, :cause, :result, :owner, :opened, :due, :closed))"_s);
    return {bindComplaint(insert, complaint).execute().insertedId()};
}

bool ComplaintRepository::update(const Complaint &complaint)
{
    Statement update(m_db, uR"(
        UPDATE complaint
        SET customer_id = :customer, contact_id = :contact, channel = :channel, text = :text, cause = :cause,
            result = :result, owner_id = :owner, opened_at = :opened, due_at = :due, closed_at = :closed,
            rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    return bindComplaint(update, complaint)
               .bind("id"_L1, complaint.id)
               .bind("rev"_L1, complaint.rev)
               .execute()
               .affectedRows()
        == 1;
}

} // namespace crm
