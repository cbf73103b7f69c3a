#include "core/customer/customerrepository.h"

#include "core/customer/contactrepository.h"
#include "core/customfield/customvaluerepository.h"
#include "core/storage/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT id, code, kind, name, reading, initials, owner_id, pool_id, previous_owner_id, acquired_at, pooled_at,
           pool_reason, grade, source, industry, country, region, city, parent_id, birthday, birthday_calendar,
           preferred_channel, contact_hours, preferences, hobbies, notes, import_note, created_at, rev
    FROM customer)"_s;

Customer read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .code = row.text(1),
            .kind = customerKindFromKey(row.text(2)),
            .name = row.text(3),
            .reading = row.text(4),
            .initials = row.text(5),
            .owner = {row.integer(6)},
            .pool = {row.integer(7)},
            .previousOwner = {row.integer(8)},
            .acquiredAt = row.optionalInteger(9),
            .pooledAt = row.optionalInteger(10),
            .poolReason = row.text(11),
            .grade = row.text(12),
            .source = row.text(13),
            .industry = row.text(14),
            .country = row.text(15),
            .region = row.text(16),
            .city = row.text(17),
            .parent = {row.integer(18)},
            .birthday = {row.text(19), birthdayCalendarOfKey(row.text(20)).value_or(BirthdayCalendar::Solar)},
            .preferredChannel = row.text(21),
            .contactHours = row.text(22),
            .preferences = row.text(23),
            .hobbies = row.text(24),
            .notes = row.text(25),
            .importNote = row.text(26),
            .createdAt = row.integer(27),
            .rev = row.integer(28)};
}

Statement &bindFields(Statement &statement, const Customer &customer)
{
    return statement.bind("code"_L1, customer.code)
        .bind("kind"_L1, toKey(customer.kind))
        .bind("name"_L1, customer.name)
        .bind("reading"_L1, customer.reading)
        .bind("initials"_L1, customer.initials)
        .bind("grade"_L1, customer.grade)
        .bind("source"_L1, customer.source)
        .bind("industry"_L1, customer.industry)
        .bind("country"_L1, customer.country)
        .bind("region"_L1, customer.region)
        .bind("city"_L1, customer.city)
        .bind("parent"_L1, customer.parent)
        .bind("birthday"_L1, customer.birthday.date)
        .bind("calendar"_L1, birthdayCalendarKey(customer.birthday.calendar))
        .bind("channel"_L1, customer.preferredChannel)
        .bind("hours"_L1, customer.contactHours)
        .bind("preferences"_L1, customer.preferences)
        .bind("hobbies"_L1, customer.hobbies)
        .bind("notes"_L1, customer.notes)
        .bind("import_note"_L1, customer.importNote);
}

} // namespace

CustomerRepository::CustomerRepository(const Connection &db)
    : m_db(db)
{
}

std::optional<Customer> CustomerRepository::find(CustomerId id) const
{
    return Statement(m_db, kSelect + u" WHERE id = :id"_s).bind("id"_L1, id).first(read);
}

std::optional<CustomerCard> CustomerRepository::findCard(CustomerId id) const
{
    auto customer = find(id);
    if (!customer)
        return {};
    const ContactRepository parts(m_db);
    return CustomerCard{.customer = std::move(*customer),
                        .contacts = parts.contacts(id),
                        .points = parts.points(id),
                        .addresses = parts.addresses(id),
                        .tags = tagsOf(id),
                        .custom = CustomValueRepository(m_db).of(FieldEntity::Customer, id.value)};
}

std::optional<CustomerId> CustomerRepository::findByCode(const QString &code) const
{
    return Statement(m_db, u"SELECT id FROM customer WHERE code = :code AND code <> ''"_s)
        .bind("code"_L1, code)
        .first([](const Statement &row) { return CustomerId{row.integer(0)}; });
}

std::vector<CustomerId> CustomerRepository::findByName(const QString &name) const
{
    return Statement(m_db, u"SELECT id FROM customer WHERE name = :name ORDER BY id"_s)
        .bind("name"_L1, name)
        .all([](const Statement &row) { return CustomerId{row.integer(0)}; });
}

std::vector<Customer> CustomerRepository::rows(std::span<const CustomerId> ids) const
{
    QHash<CustomerId, Customer> byId;
    Statement select(m_db, kSelect + u" WHERE id IN (%1)"_s.arg(idList(ids)));
    for (select.execute(); select.next();)
        byId.insert({select.integer(0)}, read(select));
    std::vector<Customer> ordered;
    for (const auto id : ids)
        if (const auto it = byId.constFind(id); it != byId.constEnd())
            ordered.push_back(*it);
    return ordered;
}

qint64 CustomerRepository::count() const
{
    return Statement(m_db, u"SELECT count(*) FROM customer"_s).number();
}

QStringList CustomerRepository::tags() const
{
    QStringList names;
    Statement select(m_db, u"SELECT name FROM tag ORDER BY name"_s);
    for (select.execute(); select.next();)
        names << select.text(0);
    return names;
}

QStringList CustomerRepository::values(const QString &column) const
{
    QStringList values;
    Statement select(m_db,
                     u"SELECT DISTINCT %1 FROM customer WHERE %1 <> '' ORDER BY 1 LIMIT 500"_s.arg(column));
    for (select.execute(); select.next();)
        values << select.text(0);
    return values;
}

QStringList CustomerRepository::tagsOf(CustomerId id) const
{
    QStringList names;
    Statement select(m_db, uR"(
        SELECT t.name FROM customer_tag c JOIN tag t ON t.id = c.tag_id
        WHERE c.customer_id = :id ORDER BY c.id)"_s);
    for (select.bind("id"_L1, id).execute(); select.next();)
        names << select.text(0);
    return names;
}

bool CustomerRepository::isBelow(CustomerId id, CustomerId ancestor) const
{
    return Statement(m_db, uR"(
        WITH RECURSIVE line(id) AS (
            SELECT :id UNION SELECT c.parent_id FROM line JOIN customer c ON c.id = line.id WHERE c.parent_id IS NOT NULL)
        SELECT count(*) FROM line WHERE id = :ancestor)"_s)
               .bind("id"_L1, id)
               .bind("ancestor"_L1, ancestor)
               .number()
         > 0;
}

std::optional<QString> CustomerRepository::retiredOwner(UserId id) const
{
    return Statement(m_db, u"SELECT name FROM app_user WHERE id = :id AND active = 0"_s)
        .bind("id"_L1, id)
        .first([](const Statement &row) { return row.text(0); });
}

std::optional<QString> CustomerRepository::disabledPool(PoolId id) const
{
    return Statement(m_db, u"SELECT name FROM pool WHERE id = :id AND enabled = 0"_s)
        .bind("id"_L1, id)
        .first([](const Statement &row) { return row.text(0); });
}

CustomerId CustomerRepository::insert(const CustomerCard &card)
{
    const auto &customer = card.customer;
    Statement insert(m_db, uR"(
        INSERT INTO customer(code, kind, name, reading, initials, owner_id, pool_id, acquired_at, pooled_at,
                             pool_reason, grade, source, industry, country, region, city, parent_id, birthday,
                             birthday_calendar, preferred_channel, contact_hours, preferences, hobbies, notes,
                             import_note, created_at)
        VALUES (:code, :kind, :name, :reading, :initials, :owner, :pool, :acquired_at, :pooled_at,
                :pool_reason, :grade, :source, :industry, :country, :region, :city, :parent, :birthday,
                :calendar, :channel, :hours, :preferences, :hobbies, :notes, :import_note, :created_at))"_s);
    bindFields(insert, customer)
        .bind("owner"_L1, customer.owner)
        .bind("pool"_L1, customer.pool)
        .bind("acquired_at"_L1, customer.acquiredAt)
        .bind("pooled_at"_L1, customer.pooledAt)
        .bind("pool_reason"_L1, customer.poolReason)
        .bind("created_at"_L1, customer.createdAt);
    const CustomerId id{insert.execute().insertedId()};
    write(card, {}, id);
    return id;
}

bool CustomerRepository::update(const CustomerCard &card, const CustomerCard &before)
{
    Statement update(m_db, uR"(
        UPDATE customer
        SET code = :code, kind = :kind, name = :name, reading = :reading, initials = :initials, grade = :grade,
            source = :source, industry = :industry, country = :country, region = :region, city = :city,
            parent_id = :parent, birthday = :birthday, birthday_calendar = :calendar, preferred_channel = :channel,
            contact_hours = :hours, preferences = :preferences, hobbies = :hobbies, notes = :notes,
            import_note = :import_note, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    bindFields(update, card.customer).bind("id"_L1, card.customer.id).bind("rev"_L1, card.customer.rev);
    if (update.execute().affectedRows() != 1)
        return false;
    write(card, before, card.customer.id);
    return true;
}

void CustomerRepository::remove(CustomerId id)
{
    CustomValueRepository(m_db).removeWithCustomer(id.value);
    for (const auto &sql :
         {u"UPDATE customer SET parent_id = NULL, rev = rev + 1 WHERE parent_id = :id"_s,
          u"DELETE FROM activity WHERE customer_id = :id"_s,
          u"DELETE FROM sales_order WHERE customer_id = :id"_s, u"DELETE FROM customer WHERE id = :id"_s})
        Statement(m_db, sql).bind("id"_L1, id).execute();
}

void CustomerRepository::write(const CustomerCard &card, const CustomerCard &before, CustomerId id)
{
    ContactRepository parts(m_db);
    parts.write(card, before, id);
    writeTags(card.tags, before.tags, id);
}

qint64 CustomerRepository::tagId(const QString &name)
{
    const auto found = Statement(m_db, u"SELECT id FROM tag WHERE name = :name"_s)
                           .bind("name"_L1, name)
                           .first([](const Statement &row) { return row.integer(0); });
    return found ? *found
                 : Statement(m_db, u"INSERT INTO tag(name) VALUES (:name)"_s)
                       .bind("name"_L1, name)
                       .execute()
                       .insertedId();
}

void CustomerRepository::writeTags(const QStringList &tags, const QStringList &before, CustomerId id)
{
    for (const auto &name : before)
        if (!tags.contains(name))
            Statement(m_db, u"DELETE FROM customer_tag WHERE customer_id = :id AND tag_id = :tag"_s)
                .bind("id"_L1, id)
                .bind("tag"_L1, tagId(name))
                .execute();
    for (const auto &name : tags)
        if (!before.contains(name))
            Statement(m_db, u"INSERT INTO customer_tag(customer_id, tag_id) VALUES (:id, :tag)"_s)
                .bind("id"_L1, id)
                .bind("tag"_L1, tagId(name))
                .execute();
}

} // namespace crm
