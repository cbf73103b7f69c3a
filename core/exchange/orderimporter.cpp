#include "core/base/tr.h"
#include "core/exchange/customerdetails.h"
#include "core/exchange/importkeys.h"
#include "core/exchange/orderbook.h"
#include "core/exchange/orderdelivery.h"
#include "core/exchange/storedorders.h"

#include <algorithm>
#include <unordered_set>

namespace crm {
namespace {

/// Writes orders: one a row, or one line of an order a row; rows of the same number and customer are one
/// order.
class OrderImporter : public RowWriter
{
public:
    explicit OrderImporter(const ImportContext &context)
        : m_context(context)
        , m_sql(context.sql)
        , m_lists(context.sql, context.actor, context.request)
        , m_store(context.sql, context.pace, context.at, context.actor.id().value)
        , m_customers(m_store, m_lists, context.fields)
        , m_products(context.sql, m_lists)
        , m_details(context.sql, m_lists, context.fields)
        , m_reader(context, m_lists, m_products)
        , m_stored(context.sql)
        , m_book(context.sql, context.currency, context.at)
        , m_keys(context)
    {
    }

    RowFate write(ImportedRow &row) override
    {
        std::optional<SoldLine> line;
        if (m_reader.hasLines()) {
            line = m_reader.money(row);
            if (!line)
                return RowFate::Rejected;
        }
        const auto header = m_reader.header(row);
        const auto number = m_reader.number(row);
        row.setRecord(number);
        if (row.mode() == ImportMode::Update && !m_customers.find(row).id)
            return row.isMissing(m_reader.numberField());
        const auto customer = m_customers.findOrCreate(row);
        if (auto *order = m_book.find(customer.id, number))
            return addTo(*order, row, header, line);
        if (line)
            m_reader.takeProduct(row, *line);
        if (const auto stored = findStored(customer.id, number, header, line))
            return row.mode() == ImportMode::Add ? row.isHere(m_reader.numberField())
                                                 : writeStored(row, stored, number, header, line);
        if (row.mode() == ImportMode::Update)
            return row.isMissing(m_reader.numberField());
        auto &order = m_book.add(customer.id, number, header, ownerOf(header, customer));
        order.own = CustomerDetails::ownValues(row, m_context.customFields);
        if (line)
            m_book.addLine(order, *line);
        return RowFate::Created;
    }

    void finish() override
    {
        m_book.finish([this](int rows) { m_context.pace.wrote(rows); });
        m_stored.finish();
    }
    std::vector<ImportProblem> remarks() const override { return m_stored.remarks(); }

private:
    /// Whose the sale is: the row's, the request's, the customer's.
    qint64 ownerOf(const OrderHeader &header, const FoundCustomer &customer) const
    {
        if (header.owner)
            return header.owner;
        return m_context.request.owner.isEmpty() ? customer.owner : m_lists.fallback().owner;
    }

    RowFate addTo(OrderBook::Order &order, ImportedRow &row, const OrderHeader &header,
                  std::optional<SoldLine> &line)
    {
        const auto currency = m_book.text(order, OrderHeader::Currency);
        const auto other = header.texts[OrderHeader::Currency];
        if (line && currency != other && !currency.empty() && !other.empty())
            return row.reject(Tr::tr("The order is in another currency."),
                              m_reader.headerField(OrderHeader::Currency));
        if (line && !Amount{order.total + line->amount}.withinLimit())
            return row.reject(Tr::tr("The number is larger than 1,000,000,000,000."));
        for (int i = 0; i < OrderHeader::Count; ++i)
            agree(order, row, header, line, i);
        addOwn(order, row);
        if (!line) {
            row.note(m_reader.numberField(), Tr::tr("The order stands in the file before."));
            return RowFate::Unchanged;
        }
        m_reader.takeProduct(row, *line);
        m_book.addLine(order, *line);
        return RowFate::Created;
    }

    void addOwn(OrderBook::Order &order, ImportedRow &row)
    {
        for (auto &own : CustomerDetails::ownValues(row, m_context.customFields))
            if (std::ranges::find(order.own, own.field, &OwnValue::field) == order.own.end())
                order.own.push_back(std::move(own));
    }

    /// The first row decides; what comes later is reported, and a line keeps its own day and region.
    void agree(OrderBook::Order &order, ImportedRow &row, const OrderHeader &header,
               std::optional<SoldLine> &line, int field)
    {
        const auto said = header.texts[size_t(field)];
        const auto first = m_book.text(order, field);
        if (said.empty() || said == first)
            return;
        if (first.empty())
            return m_book.setText(order, field, said);
        row.note(m_reader.headerField(field),
                 Tr::tr("The order has “%1” from a row before, which stays.").arg(toText(first)));
        if (line && field == OrderHeader::Date)
            line->ownDate = said;
        if (line && field == OrderHeader::Region)
            line->ownRegion = said;
    }

    qint64 findStored(qint64 customer, std::string_view number, const OrderHeader &header,
                      const std::optional<SoldLine> &line)
    {
        if (m_store.isNew(customer))
            return 0;
        if (!number.empty())
            return m_stored.find(customer, number);
        qint64 found = 0;
        m_sql.each(
            "SELECT id FROM sales_order"
            " WHERE customer_id = ? AND order_date = ? AND number = '' AND total = ? ORDER BY id",
            [&](const RawStatement &row) {
                if (!found && !m_unnumbered.contains(row.integer(0)))
                    found = row.integer(0);
            },
            customer, header.texts[OrderHeader::Date], line ? line->amount : qint64(0));
        m_unnumbered.insert(found);
        return found;
    }

    RowFate writeStored(ImportedRow &row, qint64 order, std::string_view number, const OrderHeader &header,
                        std::optional<SoldLine> &line)
    {
        if (line)
            takeOwn(order, header, *line);
        bool isOther = m_stored.writeHeader(row, m_reader, order, header);
        isOther |= updateDelivery(m_sql, row, m_reader, order, header, m_context.at);
        isOther |= m_details.writeValues(row, m_context.customFields, order, false);
        if (!line || number.empty())
            return isOther ? RowFate::Updated : RowFate::Unchanged;
        const auto fate = m_stored.writeLine(row, m_reader, order, *line);
        return fate == RowFate::Unchanged && isOther ? RowFate::Updated : fate;
    }

    /// A later row of a stored order keeps its own day and region where the first says otherwise.
    void takeOwn(qint64 order, const OrderHeader &header, SoldLine &line)
    {
        const auto [at, isFirst] = m_firstHeaders.try_emplace(order);
        if (isFirst) {
            at->second = {std::string(header.texts[OrderHeader::Date]),
                          std::string(header.texts[OrderHeader::Region])};
            return;
        }
        const auto &[date, region] = at->second;
        if (header.texts[OrderHeader::Date] != date)
            line.ownDate = header.texts[OrderHeader::Date];
        if (!region.empty() && header.texts[OrderHeader::Region] != region)
            line.ownRegion = header.texts[OrderHeader::Region];
    }

    const ImportContext m_context;
    ImportStatements &m_sql;
    ImportLists m_lists;
    CustomerStore m_store;
    NamedCustomers m_customers;
    ProductStore m_products;
    CustomerDetails m_details;
    OrderRow m_reader;
    StoredOrders m_stored;
    OrderBook m_book;
    ImportKeys m_keys;
    std::unordered_set<qint64> m_unnumbered; // already taken for a row
    std::unordered_map<qint64, std::pair<std::string, std::string>> m_firstHeaders; // date, region by order
};

} // namespace

std::unique_ptr<RowWriter> orderImporter(const ImportContext &context)
{
    return std::make_unique<OrderImporter>(context);
}

} // namespace crm
