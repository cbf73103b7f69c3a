#include "core/base/tr.h"
#include "core/exchange/importkeys.h"
#include "core/exchange/storedorders.h"

namespace crm {
namespace {

/// Writes the lines of orders that are in the base already: one a row.
class OrderLineImporter : public RowWriter
{
public:
    explicit OrderLineImporter(const ImportContext &context)
        : m_lists(context.sql, context.actor, context.request)
        , m_store(context.sql, context.pace, context.at, context.actor.id().value)
        , m_customers(m_store, m_lists, context.fields)
        , m_products(context.sql, m_lists)
        , m_reader(context, m_lists, m_products)
        , m_stored(context.sql)
        , m_keys(context)
        , m_customerCode(context.fields.field(u"customer_code"))
        , m_customer(context.fields.field(u"customer"))
    {
    }

    RowFate write(ImportedRow &row) override
    {
        auto line = m_reader.money(row);
        if (!line)
            return RowFate::Rejected;
        const auto order = find(row);
        if (!order)
            return RowFate::Rejected;
        const auto header = m_reader.header(row);
        const auto currency = header.texts[OrderHeader::Currency];
        if (!currency.empty() && currency != m_stored.currency(order))
            return row.reject(Tr::tr("The order is in another currency."),
                              m_reader.headerField(OrderHeader::Currency));
        m_reader.takeProduct(row, *line);
        row.setRecord(m_reader.number(row));
        return m_stored.writeLine(row, m_reader, order, *line);
    }

    void finish() override { m_stored.finish(); }
    std::vector<ImportProblem> remarks() const override { return m_stored.remarks(); }

private:
    qint64 find(ImportedRow &row)
    {
        const auto number = m_reader.number(row);
        bool several = false;
        const bool namesCustomer = row.has(m_customerCode) || row.has(m_customer);
        const auto order =
            namesCustomer ? m_stored.find(m_customers.find(row).id, number) : m_stored.find(number, &several);
        if (several) {
            row.reject(Tr::tr("Several customers have an order of this number: the customer is needed."),
                       m_reader.numberField());
            return 0;
        }
        if (!order)
            row.reject(Tr::tr("There is no order of this number. Import the orders first."),
                       m_reader.numberField());
        return order;
    }

    ImportLists m_lists;
    CustomerStore m_store;
    NamedCustomers m_customers;
    ProductStore m_products;
    OrderRow m_reader;
    StoredOrders m_stored;
    ImportKeys m_keys;
    int m_customerCode;
    int m_customer;
};

} // namespace

std::unique_ptr<RowWriter> orderLineImporter(const ImportContext &context)
{
    return std::make_unique<OrderLineImporter>(context);
}

} // namespace crm
