#include "core/activity/activity.h"
#include "core/base/text/clean.h"
#include "core/customfield/customfieldservice.h"
#include "core/exchange/export/exportservice.h"
#include "core/exchange/importpreview.h"
#include "core/exchange/importservice.h"
#include "core/order/order.h"
#include "core/storage/statement.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/testbase.h"

#include <QSqlError>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const QString kUser = u"=赵\"敏\""_s;
const QString kPool = u"'-公海; 二"_s;

/// A base with the people, the pool and the own fields that every base of these tests has.
class Side
{
public:
    Side()
    {
        run(u"INSERT INTO app_user(name) VALUES (%1)"_s, {kUser});
        run(u"INSERT INTO pool(name) VALUES (%1)"_s, {kPool});
        for (const auto entity : {FieldEntity::Customer, FieldEntity::Contact, FieldEntity::Product,
                                  FieldEntity::Order, FieldEntity::Activity})
            addFields(entity);
    }

    /// %1, %2 ... stand for the values, in any order and as often as need be.
    void run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(base.db().handle());
        auto text = sql;
        for (qsizetype i = values.size(); i > 0; --i)
            text.replace(u'%' + QString::number(i), u":v" + QString::number(i));
        ASSERT_TRUE(query.prepare(text)) << text.toStdString();
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(QString(u":v" + QString::number(i + 1)), values[i]);
        ASSERT_TRUE(query.exec()) << query.lastError().text().toStdString();
    }
    qint64 last() { return Statement(base.db(), u"SELECT last_insert_rowid()"_s).number(); }

    QStringList rows(const QString &sql)
    {
        Statement select(base.db(), sql);
        QStringList found;
        for (const auto &row : select.all([](const Statement &row) { return row.text(0); }))
            found << row;
        return found;
    }
    std::vector<CustomField> fields(FieldEntity entity) { return base.session().customFields().all(entity); }

    TestBase base;

private:
    void addFields(FieldEntity entity)
    {
        const QStringList choices = {u"甲"_s, u"乙；丙"_s, u"=丁"_s, u"a, b"_s};
        for (int type = 0; type <= int(FieldType::User); ++type)
            base.session().customFields().add({.entity = entity,
                                               .name = u"自定 %1"_s.arg(displayName(FieldType(type))),
                                               .type = FieldType(type),
                                               .choices = choices});
        // Names that are other columns' as well.
        for (const auto &name : {u"备注"_s, u"Phone"_s, u"金额(万元)"_s})
            base.session().customFields().add({.entity = entity, .name = name});
    }
};

/// What is random about a base, the same for the same seed.
class Content
{
public:
    Content(Side &side, unsigned seed, int longest)
        : m_side(side)
        , m_texts(seed)
        , m_longest(longest)
    {
    }

    void addCustomers(int count)
    {
        for (int i = 0; i < count; ++i)
            addCustomer(i);
        for (int i = 0; i < count; i += 3) { // some stand above their parent company, some below it
            const auto child = m_texts.any(m_customers);
            m_side.run(uR"(
                UPDATE customer SET parent_id = %2
                WHERE id = %1 AND %1 NOT IN (
                    WITH RECURSIVE up(id) AS (
                        SELECT %2 UNION SELECT c.parent_id FROM customer c JOIN up ON up.id = c.id
                        WHERE c.parent_id IS NOT NULL)
                    SELECT id FROM up))"_s,
                       {child, m_texts.any(m_customers)}); // nobody stands above themselves
        }
    }

    void addProducts(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_side.run(u"INSERT INTO product_category(name) VALUES (%1)"_s,
                       {QString(m_texts.line() + QString::number(i))});
            const auto category = m_side.last();
            m_side.run(u"INSERT INTO product(code, name, category_id, unit, price, cost, currency, notes)"
                       " VALUES (%1, %2, %3, %4, %5, %6, %7, %8)"_s,
                       {m_texts.code(i), m_texts.line(), category, m_texts.maybe(m_texts.line()), money(),
                        money(), m_texts.any({u"CNY"_s, u"USD"_s, u""_s}), notes()});
            const auto id = m_side.last();
            m_products << id;
            addOwn(FieldEntity::Product, id);
        }
    }

    void addOrders(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_side.run(
                u"INSERT INTO sales_order(number, customer_id, owner_id, order_date, required, shipped,"
                " state, currency, country, region, city, notes, created_at)"
                " VALUES (%1, %2, (SELECT id FROM app_user WHERE name = %3), %4, %5, %6, %7, %8, %9, %10,"
                " %11, %12, 0)"_s,
                {m_texts.code(i), m_texts.any(m_customers), kUser, day(), maybeDay(), maybeDay(),
                 m_texts.any(
                     {u"draft"_s, u"confirmed"_s, u"shipped"_s, u"paid"_s, u"completed"_s, u"cancelled"_s}),
                 m_texts.any({u"CNY"_s, u"USD"_s, u"XAU"_s}), m_texts.line(), m_texts.line(),
                 m_texts.maybe(m_texts.line()), notes()});
            const auto id = m_side.last();
            addOwn(FieldEntity::Order, id);
            for (int position = 1; position <= m_texts.number(1, 4); ++position)
                addLine(id, position);
            m_side.run(
                u"UPDATE sales_order SET total = (SELECT sum(amount) FROM order_line WHERE order_id = %1)"
                " WHERE id = %1"_s,
                {id});
        }
    }

    void addActivities(int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto kind = m_texts.any(
                {u"call"_s, u"visit"_s, u"mail"_s, u"message"_s, u"meeting"_s, u"note"_s, u"task"_s});
            const auto customer = m_texts.any(m_customers);
            const auto id = addActivity(customer, kind,
                                        m_texts.any({u"done"_s, u"planned"_s, u"cancelled"_s}), notes(), {});
            addOwn(FieldEntity::Activity, id);
            if (i % 3 == 0)
                addActivity(customer, kind == "note"_L1 ? u"call"_s : kind, u"planned"_s, u""_s, id);
        }
    }

private:
    QVariant money()
    {
        return m_texts.chance(4) ? QVariant() : QVariant(m_texts.number(-9'999'999, 99'999'999));
    }
    QString day() { return QDate(2020, 1, 1).addDays(m_texts.number(0, 2'000)).toString(Qt::ISODate); }
    QVariant maybeDay() { return m_texts.chance(2) ? QVariant() : QVariant(day()); }
    QString notes() { return m_texts.maybe(m_texts.lines(m_texts.chance(20) ? m_longest : 60)); }

    QVariantList birthday()
    {
        switch (m_texts.number(0, 5)) {
        case 0: return {u"1990-04-12"_s, u"solar"_s};
        case 1: return {u"--02-29"_s, u"solar"_s};
        case 2: return {u"1985-08-15"_s, u"lunar"_s};
        case 3: return {u"--12-30"_s, u"lunar"_s};
        case 4: return {u"2020-04-08"_s, u"lunar-leap"_s};
        default: return {u""_s, u"solar"_s};
        }
    }

    void addCustomer(int i)
    {
        const auto born = birthday();
        const bool isPooled = m_texts.chance(3);
        m_side.run(
            u"INSERT INTO customer(code, kind, name, owner_id, pool_id, grade, source, industry, country,"
            " region, city, birthday, birthday_calendar, notes, preferred_channel, contact_hours, "
            "preferences,"
            " hobbies, created_at)"
            " VALUES (%1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, 0)"_s,
            {m_texts.code(i), m_texts.any({u"company"_s, u"person"_s}), m_texts.line(),
             isPooled ? QVariant() : idOf(u"app_user"_s, kUser),
             isPooled ? idOf(u"pool"_s, kPool) : QVariant(), m_texts.maybe(m_texts.line()),
             m_texts.maybe(m_texts.line()), m_texts.line(), m_texts.line(), m_texts.maybe(m_texts.line()),
             m_texts.line(), born[0], born[1], notes(),
             m_texts.any({u""_s, u"visit"_s, u"wechat"_s, u"email"_s, u"social"_s, u"fax"_s}),
             m_texts.maybe(m_texts.line()), notes(), notes()});
        const auto id = m_side.last();
        m_customers << id;
        addOwn(FieldEntity::Customer, id);
        addTags(id);
        qint64 first = 0;
        for (int contact = 0; contact < m_texts.number(0, 2); ++contact)
            if (const auto made = addContact(id, contact); !first)
                first = made;
        addReach(id, first ? QVariant(first) : QVariant(), i);
    }

    QVariant idOf(const QString &table, const QString &name)
    {
        return Statement(m_side.base.db(), u"SELECT id FROM %1 WHERE name = :name"_s.arg(table))
            .bind("name"_L1, name)
            .number();
    }

    void addTags(qint64 customer)
    {
        QStringList tags;
        for (int i = 0; i < m_texts.number(0, 3); ++i)
            tags << m_texts.any({u"VIP"_s, u"A/B"_s, u"说\"好\""_s, u"一、二"_s, u"=x;y"_s, u"'q"_s});
        tags.removeDuplicates();
        for (const auto &tag : tags) {
            m_side.run(u"INSERT OR IGNORE INTO tag(name) VALUES (%1)"_s, {tag});
            m_side.run(u"INSERT INTO customer_tag(customer_id, tag_id) VALUES (%1, %2)"_s,
                       {customer, idOf(u"tag"_s, tag)});
        }
    }

    qint64 addContact(qint64 customer, int number)
    {
        const auto born = birthday();
        m_side.run(u"INSERT INTO contact(customer_id, name, title, department, is_primary, birthday,"
                   " birthday_calendar, notes) VALUES (%1, %2, %3, %4, %5, %6, %7, %8)"_s,
                   {customer, QString(m_texts.line() + QString::number(number)),
                    m_texts.maybe(m_texts.line()), m_texts.maybe(m_texts.line()), int(number == 0), born[0],
                    born[1], notes()});
        const auto id = m_side.last();
        addOwn(FieldEntity::Contact, id);
        return id;
    }

    void addReach(qint64 customer, const QVariant &contact, int i)
    {
        const auto tail = QString::number(1000 + i);
        const auto add = [&](const QString &kind, const QString &value, bool primary) {
            m_side.run(
                u"INSERT INTO contact_point(customer_id, contact_id, kind, value, normalized, is_primary)"
                " VALUES (%1, %2, %3, %4, %4, %5)"_s,
                {customer, contact, kind, value, int(primary)});
        };
        add(u"phone"_s,
            m_texts.any({u"+86 138 0013 "_s, u"0755-8332 "_s, u"+886 2 2345 "_s, u"00852 2345 "_s}) + tail,
            true);
        if (m_texts.chance(2))
            add(u"phone"_s, u"+86139"_s + tail + u"0000"_s, false);
        add(u"email"_s, m_texts.any({u"=x+"_s, u"-a"_s, u"a.b"_s, u"'o"_s}) + tail + u"@example.cn"_s, true);
        if (m_texts.chance(2))
            add(u"email"_s, u"second."_s + tail + u"@example.cn"_s, false);
        add(u"wechat"_s, m_texts.code(i), true);
        add(u"qq"_s, u"0"_s + tail + u"12345678901"_s, true);
        add(u"whatsapp"_s, u"+852 5234 "_s + tail, true);
        if (m_texts.chance(2))
            add(u"whatsapp"_s, u"+852 6234 "_s + tail, false);
        add(u"fax"_s, u"0755-8333 "_s + tail, true);
        add(u"website"_s, u"https://www.example.cn/a,b?c="_s + tail, true);
        add(u"social"_s, u"@k"_s + tail, true);
        m_side.run(u"UPDATE contact_point SET label = '抖音' WHERE customer_id = %1 AND kind = 'social'"_s,
                   {customer});
        m_side.run(u"INSERT INTO address(customer_id, contact_id, street, city, region, country, postal_code)"
                   " SELECT id, %2, %3, city, region, country, %4 FROM customer WHERE id = %1"_s,
                   {customer, contact, m_texts.line(), QString(u"00"_s + tail)});
    }

    void addLine(qint64 order, int position)
    {
        const bool isOwn = position > 1 && m_texts.chance(3);
        m_side.run(
            u"INSERT INTO order_line(order_id, position, product_id, description, quantity, price, discount,"
            " amount, own_date, own_region) VALUES (%1, %2, %3, %4, %5, %6, %7, %8,"
            " nullif(%9, (SELECT order_date FROM sales_order WHERE id = %1)), %10)"_s, // else it is not its
                                                                                       // own
            {order, position, m_texts.any(m_products), m_texts.maybe(m_texts.line()),
             m_texts.number(1, 9'999'999), m_texts.number(-5'000'000, 9'999'999), m_texts.number(0, 10'000),
             m_texts.number(-99'999'999, 99'999'999), isOwn ? QVariant(day()) : QVariant(),
             isOwn ? QString(m_texts.line() + u'·') : u""_s});
    }

    qint64 addActivity(qint64 customer, const QString &kind, const QString &state, const QString &text,
                       const QVariant &follows)
    {
        const QVariant contact =
            follows.isNull() && m_texts.chance(2)
                ? Statement(m_side.base.db(), u"SELECT min(id) FROM contact WHERE customer_id = :id"_s)
                      .bind("id"_L1, customer)
                      .first([](const Statement &row) { return QVariant(row.integer(0)); })
                      .value_or(QVariant(0))
                : Statement(m_side.base.db(), u"SELECT contact_id FROM activity WHERE id = :id"_s)
                      .bind("id"_L1, follows.toLongLong())
                      .first([](const Statement &row) { return QVariant(row.integer(0)); })
                      .value_or(QVariant(0));
        m_side.run(u"INSERT INTO activity(customer_id, contact_id, minutes, kind, state, at, text, result,"
                   " owner_id, follows_id, created_at)"
                   " VALUES (%1, nullif(%9, 0), %10, %2, %3, %4, %5, %6, %7, %8, 0)"_s,
                   {customer, kind, state, 1'700'000'000'000 + qint64(m_texts.number(0, 100'000'000)) * 1'000,
                    text, follows.isNull() ? m_texts.maybe(m_texts.lines(40)) : u""_s,
                    idOf(u"app_user"_s, kUser), follows, contact,
                    follows.isNull() && m_texts.chance(2) ? QVariant(m_texts.number(0, 1'440)) : QVariant()});
        return m_side.last();
    }

    void addOwn(FieldEntity entity, qint64 row)
    {
        for (const auto &field : m_side.fields(entity))
            if (!m_texts.chance(3))
                m_side.run(u"INSERT INTO custom_value(field_id, row_id, value) VALUES (%1, %2, %3)"_s,
                           {field.id, row, ownValue(field)});
    }

    QString ownValue(const CustomField &field)
    {
        switch (field.type) {
        case FieldType::LongText: return m_texts.lines(200);
        case FieldType::Integer: return QString::number(m_texts.number(-1'000, 1'000));
        case FieldType::Decimal: return Amount{m_texts.number(-99'999'999, 99'999'999)}.toString(0);
        case FieldType::Money: return u"999999999999.9999"_s; // more digits than a spreadsheet keeps
        case FieldType::Date: return m_texts.any({u"1850-01-31"_s, u"2026-02-28"_s});
        case FieldType::Boolean: return m_texts.any({u"1"_s, u"0"_s});
        case FieldType::Choice: return m_texts.any(field.choices);
        case FieldType::Choices: return u"乙；丙\n=丁\na, b"_s;
        case FieldType::Email: return u"=y@example.cn"_s;
        case FieldType::Url: return m_texts.any({u"www.example.cn/?a=1,2"_s, u"https://example.cn"_s});
        case FieldType::User: return kUser;
        default: return cleanLine(m_texts.line()); // as fields keep it
        }
    }

    Side &m_side;
    HostileTexts m_texts;
    int m_longest;
    QList<qint64> m_customers;
    QList<qint64> m_products;
};

/// As the wizard does it, with nothing corrected by hand: nothing may be left out or complained about.
void importAll(Side &to, const QString &path, ImportKind kind)
{
    ImportRequest request{.path = path, .kind = kind, .shape = inspectSheet(path, kind)};
    request.mapping = to.base.session().imports().mapping(kind, request.shape);
    EXPECT_TRUE(settleColumns(path, kind, request.shape, request.mapping,
                              to.base.session().imports().customFields(kind))
                    .empty());
    const auto result = to.base.session().imports().run(request);
    EXPECT_EQ(result.rejected, 0);
    for (const auto &problem : result.problems.kept)
        if (problem.weight != ImportProblem::Weight::Note)
            ADD_FAILURE() << problem.columnName.toStdString() << " " << problem.value.toStdString() << " "
                          << problem.reason.toStdString();
}

QString exported(Side &from, ImportKind kind, const QString &extension)
{
    const auto path = from.base.file(nameOf(kind) + u'.' + extension);
    const auto result = from.base.session().exports().run({.kind = kind, .path = path});
    EXPECT_TRUE(result.isComplete);
    EXPECT_EQ(result.shortened, 0);
    return path;
}

const QString kOwn = uR"(
    || '|' || coalesce((SELECT group_concat(x, '~') FROM (SELECT d.name || '=' || v.value AS x FROM custom_value v
        JOIN custom_field d ON d.id = v.field_id WHERE d.entity = '%1' AND v.row_id = %2 ORDER BY d.name)), ''))"_s;

QString joined(const QStringList &columns)
{
    QStringList parts;
    for (const auto &column : columns)
        parts << u"coalesce(%1, '')"_s.arg(column);
    return parts.join(u" || '|' || "_s);
}

QString pointsOf(const QString &owner)
{
    return u"(SELECT group_concat(x, '~') FROM (SELECT kind || label || value || is_primary AS x FROM "
           u"contact_point "
           u"WHERE %1"
           " ORDER BY kind, id))"_s.arg(owner);
}

const QString kOwnerName = u"(SELECT name FROM app_user WHERE id = %1.owner_id)"_s;

void expectSame(Side &a, Side &b, const QString &sql)
{
    const auto before = a.rows(sql);
    const auto after = b.rows(sql);
    ASSERT_FALSE(before.isEmpty());
    ASSERT_EQ(before.size(), after.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        ASSERT_EQ(before[i].toStdString(), after[i].toStdString()) << "row " << i;
}

class RoundTrip : public testing::TestWithParam<std::tuple<unsigned, const char16_t *>>
{
protected:
    RoundTrip()
        : content(from, std::get<0>(GetParam()), extension() == "csv"_L1 ? 90'000 : 30'000)
    {
    }
    QString extension() const { return QString::fromUtf16(std::get<1>(GetParam())); }

    Side from;
    Side to;
    Content content;
};

TEST_P(RoundTrip, CustomersComeBackWithEverythingInTheirRow)
{
    content.addCustomers(120);
    importAll(to, exported(from, ImportKind::Customers, extension()), ImportKind::Customers);
    const auto columns = joined(
        {u"c.code"_s,
         u"c.kind"_s,
         u"c.name"_s,
         u"c.grade"_s,
         u"c.source"_s,
         u"c.industry"_s,
         u"c.country"_s,
         u"c.region"_s,
         u"c.city"_s,
         u"c.birthday"_s,
         u"c.birthday_calendar"_s,
         u"c.notes"_s,
         u"c.preferred_channel"_s,
         u"c.contact_hours"_s,
         u"c.preferences"_s,
         u"c.hobbies"_s,
         u"(SELECT p.code || p.name FROM customer p WHERE p.id = c.parent_id)"_s,
         kOwnerName.arg(u"c"_s),
         u"(SELECT name FROM pool WHERE id = c.pool_id)"_s,
         u"(SELECT name FROM contact k WHERE k.customer_id = c.id ORDER BY is_primary DESC, id LIMIT 1)"_s,
         pointsOf(u"customer_id = c.id"_s),
         u"(SELECT street || postal_code FROM address WHERE customer_id = c.id)"_s,
         u"(SELECT group_concat(name, '~') FROM (SELECT t.name FROM customer_tag g JOIN tag t ON t.id = "
         u"g.tag_id"
         " WHERE g.customer_id = c.id ORDER BY t.name))"_s});
    expectSame(from, to,
               u"SELECT "_s + columns + kOwn.arg(u"customer"_s, u"c.id"_s)
                   + u" FROM customer c ORDER BY c.code"_s);
}

TEST_P(RoundTrip, ContactsComeBackAtTheirCustomers)
{
    content.addCustomers(120);
    importAll(to, exported(from, ImportKind::Contacts, extension()), ImportKind::Contacts);
    const auto columns = joined(
        {u"c.code"_s, u"c.name"_s, u"k.name"_s, u"k.title"_s, u"k.department"_s, u"k.birthday"_s,
         u"k.birthday_calendar"_s, u"k.notes"_s, pointsOf(u"contact_id = k.id"_s),
         u"(SELECT street || city || region || country || postal_code FROM address WHERE contact_id = k.id)"_s});
    expectSame(from, to,
               u"SELECT "_s + columns + kOwn.arg(u"contact"_s, u"k.id"_s)
                   + u" FROM contact k JOIN customer c ON c.id = k.customer_id ORDER BY c.code, k.name"_s);
}

TEST_P(RoundTrip, ContactsAfterTheirCustomersDoubleNothing)
{
    content.addCustomers(60);
    from.run(
        u"INSERT INTO contact_point(customer_id, contact_id, kind, value) SELECT customer_id, id, 'phone',"
        " '+86 137 0000 ' || (1000 + id) FROM contact WHERE is_primary = 0"_s);
    importAll(to, exported(from, ImportKind::Customers, extension()), ImportKind::Customers);
    importAll(to, exported(from, ImportKind::Contacts, extension()), ImportKind::Contacts);
    expectSame(from, to,
               u"SELECT c.code || '|' || k.name || '|' || coalesce(%1, '') FROM contact k"
               " JOIN customer c ON c.id = k.customer_id ORDER BY c.code, k.name"_s.arg(
                   pointsOf(u"contact_id = k.id"_s).replace(u" || is_primary"_s, u""_s)));
}

TEST_P(RoundTrip, ProductsComeBack)
{
    content.addProducts(60);
    importAll(to, exported(from, ImportKind::Products, extension()), ImportKind::Products);
    const auto columns =
        joined({u"p.code"_s, u"p.name"_s, u"p.unit"_s, u"p.price"_s, u"p.cost"_s, u"p.currency"_s,
                u"p.notes"_s, u"(SELECT name FROM product_category WHERE id = p.category_id)"_s});
    expectSame(from, to,
               u"SELECT "_s + columns + kOwn.arg(u"product"_s, u"p.id"_s)
                   + u" FROM product p ORDER BY p.code"_s);
}

const QString kOrders =
    u"SELECT "_s
    + joined({u"o.number"_s, u"o.order_date"_s, u"c.code"_s, u"c.name"_s, u"o.currency"_s, u"o.state"_s,
              kOwnerName.arg(u"o"_s), u"o.city"_s, u"o.region"_s, u"o.country"_s, u"o.shipped"_s,
              u"o.required"_s, u"o.notes"_s, u"o.total"_s})
    + kOwn.arg(u"sales_order"_s, u"o.id"_s)
    + u" FROM sales_order o JOIN customer c ON c.id = o.customer_id ORDER BY o.number, c.code"_s;

QString lines(bool withOwnDays)
{
    QStringList columns = {
        u"o.number"_s,   u"l.position"_s, u"p.code"_s,     u"coalesce(nullif(l.description, ''), p.name)"_s,
        u"l.quantity"_s, u"l.price"_s,    u"l.discount"_s, u"l.amount"_s};
    if (withOwnDays)
        columns << u"l.own_date"_s << u"l.own_region"_s;
    return u"SELECT %1 FROM order_line l JOIN sales_order o ON o.id = l.order_id LEFT JOIN product p ON p.id "
           u"= l.product_id"
           " ORDER BY o.number, o.customer_id, l.position"_s.arg(joined(columns));
}

TEST_P(RoundTrip, OrdersComeBackFromTheSheetOfTheirLines)
{
    content.addCustomers(20);
    content.addProducts(30);
    content.addOrders(80);
    importAll(to, exported(from, ImportKind::OrderLines, extension()), ImportKind::Orders);
    expectSame(from, to, kOrders);
    expectSame(from, to, lines(true));
}

TEST_P(RoundTrip, OrdersComeBackFromTwoSheets)
{
    content.addCustomers(20);
    content.addProducts(30);
    content.addOrders(80);
    importAll(to, exported(from, ImportKind::Orders, extension()), ImportKind::Orders);
    importAll(to, exported(from, ImportKind::OrderLines, extension()), ImportKind::OrderLines);
    expectSame(from, to, kOrders);
    expectSame(from, to, lines(false));
}

TEST_P(RoundTrip, ActivitiesComeBackWithTheirNextSteps)
{
    content.addCustomers(20);
    content.addActivities(150);
    importAll(to, exported(from, ImportKind::Activities, extension()), ImportKind::Activities);
    const auto columns =
        joined({u"c.code"_s, u"a.kind"_s, u"a.state"_s, u"a.at"_s, u"a.text"_s, u"a.result"_s,
                u"(SELECT name FROM contact WHERE id = a.contact_id)"_s, u"a.minutes"_s,
                kOwnerName.arg(u"a"_s), u"(SELECT at FROM activity f WHERE f.id = a.follows_id)"_s});
    expectSame(from, to,
               u"SELECT "_s + columns + kOwn.arg(u"activity"_s, u"a.id"_s)
                   + u" FROM activity a JOIN customer c ON c.id = a.customer_id ORDER BY 1"_s);
}

TEST_P(RoundTrip, WhatIsImportedAgainChangesNothing)
{
    content.addCustomers(40);
    content.addProducts(10);
    content.addOrders(20);
    content.addActivities(20);
    for (const auto kind :
         {ImportKind::Customers, ImportKind::Products, ImportKind::Orders, ImportKind::Activities}) {
        const auto path = exported(from, kind, extension());
        ImportRequest request{.path = path, .kind = kind, .shape = inspectSheet(path, kind)};
        request.mapping = from.base.session().imports().mapping(kind, request.shape);
        const auto result = from.base.session().imports().run(request);
        EXPECT_EQ(result.unchanged, result.rows) << nameOf(kind).toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(OfRandomBases, RoundTrip,
                         testing::Combine(testing::Range(1U, 5U), testing::Values(u"csv", u"xlsx")));

class Headers : public testing::TestWithParam<const char16_t *>
{
};

TEST_P(Headers, AreRecognisedInEveryLanguageWhateverLanguageReadsThem)
{
    Side side;
    Content content(side, 7, 100);
    content.addCustomers(30);
    content.addProducts(10);
    content.addOrders(30);
    content.addActivities(60);
    QTranslator texts;
    ASSERT_TRUE(texts.load(u":/i18n/kingfisher_"_s + QString::fromUtf16(GetParam()) + u".qm"_s));
    for (const auto kind :
         {ImportKind::Customers, ImportKind::Contacts, ImportKind::Products, ImportKind::Orders,
          ImportKind::OrderLines, ImportKind::Activities, ImportKind::Opportunities, ImportKind::Contracts}) {
        QCoreApplication::installTranslator(&texts);
        const auto columns = side.base.session().exports().columns(kind);
        QStringList all;
        for (const auto &column : columns)
            all << column.field;
        const auto path = side.base.file(u"headers.csv"_s);
        side.base.session().exports().run({.kind = kind, .path = path, .columns = all});
        QCoreApplication::removeTranslator(&texts);

        const auto shape = inspectSheet(path, kind);
        const auto mapping = side.base.session().imports().mapping(kind, shape);
        // The title of its contact, in a customer's row.
        const auto readAs = [&](const QString &field) {
            return kind == ImportKind::Customers && field == u"title" ? u"contact_title"_s : field;
        };
        for (int i = 0; i < int(columns.size()); ++i) {
            const auto field = readAs(columns[size_t(i)].field);
            const bool isRead = fieldIndex(kind, field) >= 0
                             || side.base.session().imports().customFieldNames(kind).contains(field);
            const auto found = mapping.columns.find(field);
            EXPECT_EQ(found == mapping.columns.end() ? -1 : found->second, isRead ? i : -1)
                << nameOf(kind).toStdString() << ": " << columns[size_t(i)].header.toStdString();
        }
        for (const auto &[field, column] : mapping.columns)
            EXPECT_EQ(readAs(columns[size_t(column)].field), field) << nameOf(kind).toStdString();
    }
}

TEST_P(Headers, WordsOfThisLanguageAreUnderstood)
{
    Side side;
    Side to;
    Content content(side, 11, 100);
    content.addCustomers(30);
    content.addProducts(10);
    content.addOrders(60);
    content.addActivities(60);
    QTranslator texts;
    ASSERT_TRUE(texts.load(u":/i18n/kingfisher_"_s + QString::fromUtf16(GetParam()) + u".qm"_s));
    QCoreApplication::installTranslator(&texts);
    const auto customers = exported(side, ImportKind::Customers, u"csv"_s);
    const auto orders = exported(side, ImportKind::OrderLines, u"csv"_s);
    const auto activities = exported(side, ImportKind::Activities, u"csv"_s);
    QCoreApplication::removeTranslator(&texts);
    importAll(to, customers, ImportKind::Customers);
    importAll(to, orders, ImportKind::Orders);
    importAll(to, activities, ImportKind::Activities);
    expectSame(side, to, u"SELECT kind || birthday_calendar FROM customer ORDER BY code"_s);
    expectSame(side, to, u"SELECT state FROM sales_order ORDER BY number"_s);
    expectSame(side, to, u"SELECT kind || state FROM activity ORDER BY at, kind, state"_s);
}

INSTANTIATE_TEST_SUITE_P(InThreeLanguages, Headers, testing::Values(u"en", u"zh_CN", u"zh_TW"));

} // namespace
