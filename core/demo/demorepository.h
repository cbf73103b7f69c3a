#pragma once

#include "core/demo/rows.h"

#include <QString>

#include <array>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace crm::demo {

enum class Table {
    Department,
    User,
    Pool,
    Customer,
    Contact,
    Point,
    Address,
    Tag,
    CustomerTag,
    Field,
    FieldValue,
    OwnerEvent,
    Category,
    Product,
    Order,
    Line,
    Activity,
    Pipeline,
    Stage,
    Opportunity,
    Carrier,
    Delivery,
    Instalment,
    Payment,
    Count
};

/// Writes the rows of the demonstration straight through the engine, in one transaction: the indexes are
/// taken off first and built at the end by sorting, which is several times as fast and keeps the memory
/// bounded. Unless finish() was reached, leaving the scope takes everything back.
class DemoRepository
{
public:
    /// `operation` is the one that the rows belong to; 0 makes it. A transaction of the caller's is used and
    /// left open.
    DemoRepository(sqlite3 *db, qint64 operation, qint64 now, const std::string &uuid);
    ~DemoRepository();

    qint64 department(std::string_view name);
    qint64 user(std::string_view name, std::string_view role, qint64 department);
    qint64 pool(std::string_view name, int priority);
    qint64 tag(std::string_view name);
    qint64 field(std::string_view name, std::string_view type, std::string_view choices, int position);
    qint64 category(std::string_view name);
    qint64 insert(const ProductRow &row);
    /// The id that the next row of the table gets.
    qint64 next(Table table) const { return m_tables[size_t(table)].last + 1; }
    qint64 insert(const CustomerRow &row);
    qint64 insert(const ContactRow &row);
    void insert(const PointRow &row);
    void insert(const AddressRow &row);
    void tagCustomer(qint64 customer, qint64 tag);
    void value(qint64 field, qint64 row, std::string_view value);
    void insert(const OwnerEventRow &row);
    qint64 insert(const OrderRow &row);
    void insert(const LineRow &row);
    qint64 insert(const ActivityRow &row);
    qint64 pipeline(std::string_view name);
    qint64 stage(qint64 pipeline, std::string_view name, std::string_view state, int probability,
                 int position);
    void insert(const OpportunityRow &row);
    qint64 carrier(std::string_view code, std::string_view name);
    void insert(const DeliveryRow &row);
    void insert(const InstalmentRow &row);
    void insert(const PaymentRow &row);

    qint64 written(Table table) const;
    void finish();

private:
    struct Counter
    {
        qint64 before = 0;
        qint64 last = 0;
        std::unique_ptr<InsertStatement> insert;
    };

    explicit DemoRepository(sqlite3 *db);
    void execute(const QByteArray &sql);
    qint64 value(const QByteArray &sql);
    std::vector<std::pair<QByteArray, QByteArray>> indexes();
    void setPragma(const char *name, qint64 value);
    template <typename... Values>
    qint64 write(Table table, const Values &...values);

    sqlite3 *m_db;
    qint64 m_operation = 0;
    bool m_ownTransaction;
    bool m_done = false;
    qint64 m_foreignKeys = 0;
    qint64 m_cacheSize = 0;
    std::vector<std::pair<QByteArray, QByteArray>> m_indexes; // name, SQL
    std::array<Counter, size_t(Table::Count)> m_tables;
};

} // namespace crm::demo
