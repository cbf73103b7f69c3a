#include "core/dataquality/mergerepository.h"

#include "core/base/text/fold.h"
#include "core/customer/contactrepository.h"
#include "core/customfield/customvaluerepository.h"
#include "core/operation/recordnames.h"
#include "core/operation/rowimage.h"
#include "core/operation/tablekeys.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Tables whose rows are not simply handed on.
bool isSpecial(const QString &table)
{
    return table == "custom_value"_L1 || table == "customer_tag"_L1 || table == "distinct_customer"_L1;
}

/// Two contacts of one name: the same person, unless each has ways to be reached of which none is shared.
bool samePerson(const Contact &one, const Contact &other, const std::vector<ContactPoint> &points)
{
    if (fold(one.name) != fold(other.name))
        return false;
    bool oneHas = false;
    bool otherHas = false;
    for (const auto &point : points) {
        oneHas |= point.contact == one.id;
        otherHas |= point.contact == other.id;
        if (point.contact == one.id && std::ranges::any_of(points, [&](const ContactPoint &each) {
                return each.contact == other.id && each.kind == point.kind
                    && each.normalized == point.normalized;
            }))
            return true;
    }
    return !oneHas || !otherHas;
}

} // namespace

MergeRepository::MergeRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<MergeMove> MergeRepository::belongings(std::span<const CustomerId> customers) const
{
    std::vector<MergeMove> moves;
    for (const auto &reference : referencesTo(m_db, u"customer"_s)) {
        if (isSpecial(reference.table) || reference.table == "merged_customer"_L1)
            continue;
        const auto count = Statement(m_db, u"SELECT count(*) FROM %1 WHERE %2 IN (%3)"_s.arg(
                                               reference.table, reference.column, idList(customers)))
                               .number();
        if (count > 0)
            moves.push_back({recordName(reference.table), count});
    }
    return moves;
}

qint64 MergeRepository::clashingOrders(CustomerId keep, std::span<const CustomerId> others) const
{
    return Statement(m_db, uR"(
        SELECT count(*) FROM sales_order o
        WHERE o.customer_id IN (%1) AND o.number <> ''
          AND EXISTS (SELECT 1 FROM sales_order k WHERE k.number = o.number AND k.id <> o.id
                      AND (k.customer_id = :keep OR (k.customer_id IN (%1) AND k.id < o.id))))"_s.arg(
                               idList(others)))
        .bind("keep"_L1, keep)
        .number();
}

QDateTime MergeRepository::changed(CustomerId customer, const QString &column) const
{
    const auto at = Statement(m_db, uR"(
        SELECT o.at FROM journal j JOIN operation o ON o.id = j.operation
        WHERE j.tbl = 'customer' AND j.row = :id
          AND json_extract(j.before, '$.%1') IS NOT json_extract(j.after, '$.%1')
        ORDER BY j.id DESC LIMIT 1)"_s.arg(column))
                        .bind("id"_L1, customer)
                        .first([](const Statement &row) { return row.integer(0); });
    return QDateTime::fromMSecsSinceEpoch(
        at ? *at
           : Statement(m_db, u"SELECT created_at FROM customer WHERE id = :id"_s)
                 .bind("id"_L1, customer)
                 .number(),
        Qt::UTC);
}

void MergeRepository::move(CustomerId other, CustomerId keep)
{
    renumberOrders(other, keep);
    moveTags(other, keep);
    moveKnownToBeTwo(other, keep);
    settlePrimaries(other, keep);
    goOnWithPlaybooks(other, keep);
    moveReferences(u"customer"_s, other.value, keep.value);
    uniteContacts(keep);
    dropRepeated(keep);
}

/// Whatever the schema says refers to a row of `table`, also tables that came later than this.
void MergeRepository::moveReferences(const QString &table, qint64 other, qint64 keep)
{
    for (const auto &reference : referencesTo(m_db, table)) {
        if (isSpecial(reference.table))
            continue;
        const bool hasRev = imageColumns(m_db, reference.table).contains(u"rev"_s);
        const bool itself = reference.table == table; // a company is not its own parent
        Statement(m_db, u"UPDATE %1 SET %2 = :keep%3 WHERE %2 = :other%4"_s.arg(
                            reference.table, reference.column, hasRev ? u", rev = rev + 1"_s : QString(),
                            itself ? u" AND id <> %1"_s.arg(keep) : QString()))
            .bind("keep"_L1, keep)
            .bind("other"_L1, other)
            .execute();
    }
}

void MergeRepository::renumberOrders(CustomerId other, CustomerId keep)
{
    Statement select(m_db, uR"(
        SELECT o.id, o.number FROM sales_order o
        WHERE o.customer_id = :other AND o.number <> ''
          AND EXISTS (SELECT 1 FROM sales_order k WHERE k.customer_id = :keep AND k.number = o.number))"_s);
    const auto clashing = select.bind("other"_L1, other).bind("keep"_L1, keep).all([](const Statement &row) {
        return std::pair(row.integer(0), row.text(1));
    });
    const auto isTaken = [&](const QString &number) {
        return Statement(m_db, uR"(
            SELECT count(*) FROM sales_order WHERE number = :number AND customer_id IN (:keep, :other))"_s)
                   .bind("number"_L1, number)
                   .bind("keep"_L1, keep)
                   .bind("other"_L1, other)
                   .number()
             > 0;
    };
    for (const auto &[id, number] : clashing) {
        int copy = 2;
        while (isTaken(u"%1 (%2)"_s.arg(number).arg(copy)))
            ++copy;
        Statement(m_db, u"UPDATE sales_order SET number = :number, rev = rev + 1 WHERE id = :id"_s)
            .bind("number"_L1, u"%1 (%2)"_s.arg(number).arg(copy))
            .bind("id"_L1, id)
            .execute();
    }
}

/// And the lists that both are on, and for whom both are open: the wider of the two rights, for the longer.
void MergeRepository::moveTags(CustomerId other, CustomerId keep)
{
    for (const auto &sql : {uR"(
        DELETE FROM customer_tag
        WHERE customer_id = :other AND tag_id IN (SELECT tag_id FROM customer_tag WHERE customer_id = :keep))"_s,
                            u"UPDATE customer_tag SET customer_id = :keep WHERE customer_id = :other"_s, uR"(
        DELETE FROM segment_member
        WHERE customer_id = :other
          AND segment_id IN (SELECT segment_id FROM segment_member WHERE customer_id = :keep))"_s,
                            uR"(
        UPDATE customer_share SET may_edit = 1, rev = rev + 1
        WHERE customer_id = :keep AND may_edit = 0
          AND user_id IN (SELECT user_id FROM customer_share WHERE customer_id = :other AND may_edit = 1))"_s,
                            uR"(
        UPDATE customer_share AS k SET until = o.until, rev = k.rev + 1
        FROM customer_share o
        WHERE k.customer_id = :keep AND o.customer_id = :other AND o.user_id = k.user_id
          AND k.until IS NOT NULL AND (o.until IS NULL OR o.until > k.until))"_s,
                            uR"(
        DELETE FROM customer_share
        WHERE customer_id = :other
          AND user_id IN (SELECT user_id FROM customer_share WHERE customer_id = :keep))"_s})
        Statement(m_db, sql).bind("other"_L1, other).bind("keep"_L1, keep).execute();
}

/// Who is known not to be the one that goes is known not to be the one that stays.
void MergeRepository::moveKnownToBeTwo(CustomerId other, CustomerId keep)
{
    Statement select(m_db, uR"(
        SELECT CASE one_id WHEN :other THEN other_id ELSE one_id END
        FROM distinct_customer WHERE one_id = :other OR other_id = :other)"_s);
    const auto apart =
        select.bind("other"_L1, other).all([](const Statement &row) { return row.integer(0); });
    Statement(m_db, u"DELETE FROM distinct_customer WHERE one_id = :other OR other_id = :other"_s)
        .bind("other"_L1, other)
        .execute();
    for (const auto third : apart)
        if (third != keep.value)
            Statement(m_db, uR"(
                INSERT INTO distinct_customer(one_id, other_id) VALUES (:one, :other)
                ON CONFLICT (one_id, other_id) DO NOTHING)"_s)
                .bind("one"_L1, std::min(third, keep.value))
                .bind("other"_L1, std::max(third, keep.value))
                .execute();
}

/// A playbook that was begun for the one that goes is not begun again for the one that stays, who has its
/// planned activities now; and what is still planned ends with it.
void MergeRepository::goOnWithPlaybooks(CustomerId other, CustomerId keep)
{
    Statement(m_db, uR"(
        INSERT INTO playbook_run(playbook_id, customer_id, entered_on)
        SELECT playbook_id, :keep, entered_on FROM playbook_run
        WHERE customer_id = :other AND ended_on IS NULL
          AND playbook_id NOT IN (SELECT playbook_id FROM playbook_run
                                  WHERE customer_id = :keep AND ended_on IS NULL)
        ON CONFLICT DO NOTHING)"_s)
        .bind("other"_L1, other)
        .bind("keep"_L1, keep)
        .execute();
}

/// What comes first with the one that stays, stays first.
void MergeRepository::settlePrimaries(CustomerId other, CustomerId keep)
{
    for (const auto &sql : {uR"(
        UPDATE contact SET is_primary = 0, rev = rev + 1
        WHERE customer_id = :other AND is_primary
          AND EXISTS (SELECT 1 FROM contact k WHERE k.customer_id = :keep AND k.is_primary))"_s,
                            uR"(
        UPDATE contact_point SET is_primary = 0, rev = rev + 1
        WHERE customer_id = :other AND is_primary AND contact_id IS NULL
          AND EXISTS (SELECT 1 FROM contact_point k
                      WHERE k.customer_id = :keep AND k.is_primary AND k.contact_id IS NULL
                        AND k.kind = contact_point.kind))"_s})
        Statement(m_db, sql).bind("other"_L1, other).bind("keep"_L1, keep).execute();
}

void MergeRepository::uniteContacts(CustomerId keep)
{
    const ContactRepository parts(m_db);
    auto contacts = parts.contacts(keep);
    std::ranges::sort(contacts, {}, &Contact::id);
    const auto points = parts.points(keep);
    std::vector<Contact> kept;
    for (const auto &contact : contacts) {
        const auto known = std::ranges::find_if(
            kept, [&](const Contact &each) { return samePerson(each, contact, points); });
        if (known == kept.end())
            kept.push_back(contact);
        else
            uniteContact(contact.id, known->id);
    }
}

/// The kept one's own words stay; where it says nothing, it says what the other did.
void MergeRepository::uniteContact(ContactId gone, ContactId kept)
{
    moveReferences(u"contact"_s, gone.value, kept.value);
    for (const auto &sql : {uR"(
        UPDATE contact AS k
        SET title = CASE k.title WHEN '' THEN g.title ELSE k.title END,
            department = CASE k.department WHEN '' THEN g.department ELSE k.department END,
            birthday_calendar = CASE k.birthday WHEN '' THEN g.birthday_calendar ELSE k.birthday_calendar END,
            birthday = CASE k.birthday WHEN '' THEN g.birthday ELSE k.birthday END,
            notes = CASE WHEN k.notes = '' OR k.notes = g.notes THEN g.notes WHEN g.notes = '' THEN k.notes
                         ELSE k.notes || char(10) || g.notes END,
            is_primary = max(k.is_primary, g.is_primary),
            rev = k.rev + 1
        FROM contact g WHERE k.id = :kept AND g.id = :gone)"_s,
                            uR"(
        UPDATE custom_value SET row_id = :kept, rev = rev + 1
        WHERE row_id = :gone AND field_id IN (SELECT id FROM custom_field WHERE entity = 'contact')
          AND NOT EXISTS (SELECT 1 FROM custom_value v
                          WHERE v.field_id = custom_value.field_id AND v.row_id = :kept))"_s,
                            uR"(
        DELETE FROM custom_value
        WHERE row_id = :gone AND row_id <> :kept
          AND field_id IN (SELECT id FROM custom_field WHERE entity = 'contact'))"_s,
                            u"DELETE FROM contact WHERE id = :gone AND id <> :kept"_s})
        Statement(m_db, sql).bind("gone"_L1, gone).bind("kept"_L1, kept).execute();
}

/// Ways to reach and addresses that stand twice with the same contact: the older row stays.
void MergeRepository::dropRepeated(CustomerId keep)
{
    for (const auto &sql : {uR"(
        DELETE FROM contact_point
        WHERE customer_id = :keep
          AND EXISTS (SELECT 1 FROM contact_point k
                      WHERE k.customer_id = :keep AND k.id < contact_point.id AND k.kind = contact_point.kind
                        AND k.contact_id IS contact_point.contact_id
                        AND CASE k.normalized WHEN '' THEN k.value ELSE k.normalized END
                          = CASE contact_point.normalized WHEN '' THEN contact_point.value
                                                          ELSE contact_point.normalized END))"_s,
                            uR"(
        DELETE FROM address
        WHERE customer_id = :keep
          AND EXISTS (SELECT 1 FROM address k
                      WHERE k.customer_id = :keep AND k.id < address.id AND k.contact_id IS address.contact_id
                        AND k.street = address.street AND k.city = address.city AND k.region = address.region
                        AND k.country = address.country AND k.postal_code = address.postal_code))"_s})
        Statement(m_db, sql).bind("keep"_L1, keep).execute();
}

void MergeRepository::takeOwnership(CustomerId keep, CustomerId from)
{
    Statement(m_db, uR"(
        UPDATE customer AS k
        SET owner_id = f.owner_id, pool_id = f.pool_id, acquired_at = f.acquired_at, pooled_at = f.pooled_at,
            pool_reason = f.pool_reason, protected_until = f.protected_until,
            previous_owner_id = coalesce(f.previous_owner_id, k.previous_owner_id), rev = k.rev + 1
        FROM customer f WHERE k.id = :keep AND f.id = :from)"_s)
        .bind("keep"_L1, keep)
        .bind("from"_L1, from)
        .execute();
}

void MergeRepository::setCreatedAt(CustomerId keep, qint64 at)
{
    Statement(m_db, u"UPDATE customer SET created_at = :at WHERE id = :id AND created_at <> :at"_s)
        .bind("at"_L1, at)
        .bind("id"_L1, keep)
        .execute();
}

void MergeRepository::remember(CustomerId keep, const Customer &former)
{
    Statement(m_db, uR"(
        INSERT INTO merged_customer(customer_id, former_id, code, name) VALUES (:keep, :former, :code, :name))"_s)
        .bind("keep"_L1, keep)
        .bind("former"_L1, former.id)
        .bind("code"_L1, former.code)
        .bind("name"_L1, former.name)
        .execute();
}

void MergeRepository::remove(CustomerId customer)
{
    CustomValueRepository(m_db).remove(FieldEntity::Customer, customer.value);
    Statement(m_db, u"DELETE FROM customer WHERE id = :id"_s).bind("id"_L1, customer).execute();
}

std::optional<CustomerId> MergeRepository::survivorOf(const QString &code) const
{
    return Statement(m_db, u"SELECT customer_id FROM merged_customer WHERE code = :code AND code <> '' "_s
                               + u"ORDER BY id DESC LIMIT 1"_s)
        .bind("code"_L1, code)
        .first([](const Statement &row) { return CustomerId{row.integer(0)}; });
}

} // namespace crm
