#include "core/demo/demorepository.h"

#include "core/base/error.h"

#include <sqlite3.h>

namespace crm::demo {
namespace {

struct Definition
{
    const char *table;
    bool journaled;
    const char *columns; // after id
    int count;
};

// In the order of enum Table; the columns in the order in which insert() hands their values on.
constexpr Definition kTables[] = {
    {"department", true, "name", 1},
    {"app_user", true, "name, role, department_id", 3},
    {"pool", true, "name, priority", 2},
    {"customer", true,
     "code, kind, name, reading, initials, owner_id, pool_id, previous_owner_id, acquired_at, pooled_at, "
     "pool_reason, "
     "grade, source, industry, country, region, city, parent_id, birthday, birthday_calendar, "
     "preferred_channel, "
     "contact_hours, preferences, hobbies, notes, created_at",
     26},
    {"contact", true,
     "customer_id, name, reading, initials, title, department, is_primary, birthday, birthday_calendar, "
     "notes",
     10},
    {"contact_point", true, "customer_id, contact_id, kind, value, normalized, label, is_primary", 7},
    {"address", true, "customer_id, label, street, city, region, country, postal_code", 7},
    {"tag", true, "name", 1},
    {"customer_tag", true, "customer_id, tag_id", 2},
    {"custom_field", true, "entity, name, type, choices, position", 5},
    {"custom_value", true, "field_id, row_id, value", 3},
    {"owner_event", false,
     "customer_id, kind, from_user_id, to_user_id, from_pool_id, to_pool_id, operator_id, reason, rule, at, "
     "stay_ms, "
     "operation",
     12},
    {"product_category", true, "name", 1},
    {"product", true, "code, name, reading, initials, category_id, unit, price, cost, currency, active", 10},
    {"sales_order", true,
     "number, customer_id, owner_id, order_date, required, shipped, state, currency, total, country, region, "
     "city, "
     "notes, created_at",
     14},
    {"order_line", true, "order_id, position, product_id, quantity, price, discount, amount", 7},
    {"activity", true,
     "customer_id, contact_id, kind, state, at, minutes, text, result, owner_id, follows_id, created_at", 11},
    {"pipeline", true, "name", 1},
    {"stage", true, "pipeline_id, name, state, probability, position", 5},
    {"opportunity", true,
     "customer_id, name, stage_id, product_id, owner_id, amount, currency, opened, expected, closed, "
     "stage_since, reason, created_at",
     13},
    {"carrier", true, "code, name", 2},
    {"delivery", true,
     "customer_id, order_id, state, carrier_id, tracking, shipped_on, delivered_on, owner_id, created_at", 9},
    {"instalment", true, "customer_id, order_id, position, share, event, days", 6},
    {"payment", true,
     "customer_id, order_id, received_on, amount, currency, method, invoice, owner_id, created_at", 9},
};
static_assert(std::size(kTables) == size_t(Table::Count));

QByteArray insertSql(const Definition &table)
{
    return QByteArray("INSERT INTO ") + table.table + "(id, " + table.columns + ") VALUES (?"
         + QByteArray(", ?").repeated(table.count) + ")";
}

} // namespace

DemoRepository::DemoRepository(sqlite3 *db)
    : m_db(db)
    , m_ownTransaction(sqlite3_get_autocommit(db))
    , m_foreignKeys(value("PRAGMA foreign_keys"))
    , m_cacheSize(value("PRAGMA cache_size"))
{
}

// Delegating, so that the destructor takes back what fails in here.
DemoRepository::DemoRepository(sqlite3 *db, qint64 operation, qint64 now, const std::string &uuid)
    : DemoRepository(db)
{
    m_operation = operation;
    setPragma("cache_size", -65'536);
    if (m_ownTransaction) {
        setPragma("foreign_keys", 0); // no effect within a transaction, and every row would be looked up
        execute("BEGIN IMMEDIATE");
    }
    if (!m_operation) {
        InsertStatement(db,
                        "INSERT INTO operation(uuid, kind, actor, machine, at) VALUES (?, 'demo', '', '', ?)")
            .run(std::string_view(uuid), now);
        m_operation = sqlite3_last_insert_rowid(db);
    }
    m_indexes = indexes();
    for (const auto &index : m_indexes)
        execute("DROP INDEX " + index.first);
    for (size_t i = 0; i < m_tables.size(); ++i) {
        const auto name = QByteArray(kTables[i].table);
        m_tables[i].before = m_tables[i].last =
            value("SELECT max(ifnull((SELECT max(id) FROM " + name
                  + "), 0), ifnull((SELECT seq FROM sqlite_sequence WHERE name = '" + name + "'), 0))");
        m_tables[i].insert = std::make_unique<InsertStatement>(db, insertSql(kTables[i]).constData());
    }
}

DemoRepository::~DemoRepository()
{
    for (auto &table : m_tables)
        table.insert.reset();
    if (!m_done && m_ownTransaction && !sqlite3_get_autocommit(m_db))
        sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
    const QByteArray settings = "PRAGMA cache_size = " + QByteArray::number(m_cacheSize)
                              + "; PRAGMA foreign_keys = " + QByteArray::number(m_foreignKeys);
    sqlite3_exec(m_db, settings.constData(), nullptr, nullptr, nullptr);
}

/// Bulk rows have no images in the journal: the ranges of their ids stand for them.
void DemoRepository::finish()
{
    for (auto &table : m_tables)
        table.insert.reset();
    for (size_t i = 0; i < m_tables.size(); ++i) {
        if (!kTables[i].journaled || m_tables[i].last == m_tables[i].before)
            continue;
        InsertStatement(m_db,
                        "INSERT INTO journal_range(operation, tbl, first_row, last_row) VALUES (?, ?, ?, ?)")
            .run(m_operation, std::string_view(kTables[i].table), m_tables[i].before + 1, m_tables[i].last);
    }
    for (const auto &index : m_indexes)
        execute(index.second);
    if (m_ownTransaction)
        execute("COMMIT");
    m_done = true;
}

qint64 DemoRepository::written(Table table) const
{
    const auto &counter = m_tables[size_t(table)];
    return counter.last - counter.before;
}

template <typename... Values>
qint64 DemoRepository::write(Table table, const Values &...values)
{
    auto &counter = m_tables[size_t(table)];
    counter.insert->run(++counter.last, values...);
    return counter.last;
}

qint64 DemoRepository::department(std::string_view name)
{
    return write(Table::Department, name);
}

qint64 DemoRepository::user(std::string_view name, std::string_view role, qint64 department)
{
    return write(Table::User, name, role, department);
}

qint64 DemoRepository::pool(std::string_view name, int priority)
{
    return write(Table::Pool, name, priority);
}

qint64 DemoRepository::tag(std::string_view name)
{
    return write(Table::Tag, name);
}

qint64 DemoRepository::field(std::string_view name, std::string_view type, std::string_view choices,
                             int position)
{
    return write(Table::Field, std::string_view("customer"), name, type, choices, position);
}

qint64 DemoRepository::category(std::string_view name)
{
    return write(Table::Category, name);
}

qint64 DemoRepository::insert(const ProductRow &row)
{
    return write(Table::Product, row.code, row.name, row.reading, row.initials, row.category, row.unit,
                 row.price, row.cost, row.currency, row.active);
}

qint64 DemoRepository::insert(const CustomerRow &row)
{
    return write(Table::Customer, row.code, row.kind, row.name, row.reading, row.initials, row.owner,
                 row.pool, row.previousOwner, row.acquiredAt, row.pooledAt, row.poolReason, row.grade,
                 row.source, row.industry, row.country, row.region, row.city, row.parent, row.birthday,
                 row.birthdayCalendar, row.preferredChannel, row.contactHours, row.preferences, row.hobbies,
                 row.notes, row.createdAt);
}

qint64 DemoRepository::insert(const ContactRow &row)
{
    return write(Table::Contact, row.customer, row.name, row.reading, row.initials, row.title, row.department,
                 row.primary, row.birthday, row.birthdayCalendar, row.notes);
}

void DemoRepository::insert(const PointRow &row)
{
    write(Table::Point, row.customer, row.contact, row.kind, row.value, row.normalized, row.label,
          row.primary);
}

void DemoRepository::insert(const AddressRow &row)
{
    write(Table::Address, row.customer, row.label, row.street, row.city, row.region, row.country,
          row.postalCode);
}

void DemoRepository::tagCustomer(qint64 customer, qint64 tag)
{
    write(Table::CustomerTag, customer, tag);
}

void DemoRepository::value(qint64 field, qint64 row, std::string_view value)
{
    write(Table::FieldValue, field, row, value);
}

void DemoRepository::insert(const OwnerEventRow &row)
{
    write(Table::OwnerEvent, row.customer, row.kind, row.fromUser, row.toUser, row.fromPool, row.toPool,
          row.operatorUser, row.reason, row.rule, row.at, row.stay, m_operation);
}

qint64 DemoRepository::insert(const OrderRow &row)
{
    return write(Table::Order, row.number, row.customer, row.owner, row.date, row.required, row.shipped,
                 row.state, row.currency, row.total, row.country, row.region, row.city, row.notes,
                 row.createdAt);
}

void DemoRepository::insert(const LineRow &row)
{
    write(Table::Line, row.order, row.position, row.product, row.quantity, row.price, row.discount,
          row.amount);
}

qint64 DemoRepository::insert(const ActivityRow &row)
{
    return write(Table::Activity, row.customer, row.contact, row.kind, row.state, row.at, row.minutes,
                 row.text, row.result, row.owner, row.follows, row.createdAt);
}

qint64 DemoRepository::pipeline(std::string_view name)
{
    return write(Table::Pipeline, name);
}

qint64 DemoRepository::stage(qint64 pipeline, std::string_view name, std::string_view state, int probability,
                             int position)
{
    return write(Table::Stage, pipeline, name, state, probability, position);
}

void DemoRepository::insert(const OpportunityRow &row)
{
    write(Table::Opportunity, row.customer, row.name, row.stage, row.product, row.owner, row.amount,
          row.currency, row.opened, row.expected, row.closed, row.stageSince, row.reason, row.createdAt);
}

qint64 DemoRepository::carrier(std::string_view code, std::string_view name)
{
    return write(Table::Carrier, code, name);
}

void DemoRepository::insert(const DeliveryRow &row)
{
    write(Table::Delivery, row.customer, row.order, row.state, row.carrier, row.tracking, row.shipped,
          row.delivered, row.owner, row.createdAt);
}

void DemoRepository::insert(const InstalmentRow &row)
{
    write(Table::Instalment, row.customer, row.order, row.position, row.share, row.event, row.days);
}

void DemoRepository::insert(const PaymentRow &row)
{
    write(Table::Payment, row.customer, row.order, row.received, row.amount, row.currency, row.method,
          row.invoice, row.owner, row.createdAt);
}

void DemoRepository::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw Error(Error::Code::Storage, QString::fromUtf8(sqlite3_errmsg(m_db)));
}

qint64 DemoRepository::value(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        throw Error(Error::Code::Storage, QString::fromUtf8(sqlite3_errmsg(m_db)));
    const qint64 value = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_finalize(statement);
    return value;
}

std::vector<std::pair<QByteArray, QByteArray>> DemoRepository::indexes()
{
    QByteArray tables;
    for (const auto &table : kTables)
        tables += QByteArray(tables.isEmpty() ? "'" : ", '") + table.table + "'";
    std::vector<std::pair<QByteArray, QByteArray>> found;
    const auto collect = [](void *list, int, char **values, char **) {
        static_cast<decltype(found) *>(list)->emplace_back(values[0], values[1]);
        return 0;
    };
    const QByteArray sql = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
                           "AND tbl_name IN ("
                         + tables + ") ORDER BY tbl_name, name";
    if (sqlite3_exec(m_db, sql.constData(), collect, &found, nullptr) != SQLITE_OK)
        throw Error(Error::Code::Storage, QString::fromUtf8(sqlite3_errmsg(m_db)));
    return found;
}

void DemoRepository::setPragma(const char *name, qint64 value)
{
    execute(QByteArray("PRAGMA ") + name + " = " + QByteArray::number(value));
}

} // namespace crm::demo
