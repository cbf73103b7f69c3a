#include "core/exchange/orderrow.h"

#include "core/base/tr.h"
#include "core/exchange/importwords.h"

#include <algorithm>
#include <cmath>

namespace crm {
namespace {

constexpr const char *kColumns[OrderHeader::Columns] = {
    "order_date", "required", "shipped", "state", "currency", "country", "region", "city", "notes"};
constexpr QStringView kFields[OrderHeader::Count] = {u"date",     u"required", u"shipped",  u"state",
                                                     u"currency", u"country",  u"region",   u"city",
                                                     u"notes",    u"carrier",  u"tracking", u"delivered"};

/// The price of one, where a sheet gives the amount of the line alone; 0 where none can be told.
qint64 priceOf(const SoldLine &line)
{
    const double part = double(line.quantity) / Amount::kScale * (1 - double(line.discount) / Amount::kScale);
    const double price = part == 0 ? 0 : double(line.amount) / part;
    return std::abs(price) <= double(Amount::kMost) ? std::llround(price) : 0;
}

/// Of nothing there is none.
qint64 discountOf(Amount gross, qint64 amount)
{
    const double part = gross.value == 0 ? 0 : 1 - double(amount) / double(gross.value);
    return std::clamp<qint64>(std::llround(part * double(Amount::kScale)), 0, Amount::kScale);
}

} // namespace

const char *OrderHeader::column(int field)
{
    return kColumns[field];
}

OrderRow::OrderRow(const ImportContext &context, ImportLists &lists, ProductStore &products)
    : m_lists(lists)
    , m_products(products)
    , m_number(context.fields.field(u"number"))
    , m_owner(context.fields.field(u"owner"))
    , m_productCode(context.fields.field(u"product_code"))
    , m_product(context.fields.field(u"product"))
    , m_spec(context.fields.field(u"spec"))
    , m_category(context.fields.field(u"category"))
    , m_quantity(context.fields.field(u"quantity"))
    , m_price(context.fields.field(u"price"))
    , m_discount(context.fields.field(u"discount"))
    , m_paidPart(context.fields.field(u"paid_part"))
    , m_reduction(context.fields.field(u"reduction"))
    , m_amount(context.fields.field(u"amount"))
    , m_document(context.fields.field(u"document"))
    , m_totals(context)
{
    for (size_t i = 0; i < m_header.size(); ++i)
        m_header[i] = context.fields.field(kFields[i]);
    const bool saysSums = context.fields.isMapped(u"amount") || m_totals.isMapped();
    m_needsMoney = context.fields.isMapped(u"price") || saysSums;
    const bool namesProducts =
        context.fields.isMapped(u"product") || context.fields.isMapped(u"product_code");
    m_hasLines = m_needsMoney || namesProducts || context.fields.isMapped(u"quantity");
    m_saysTotals = saysSums && !namesProducts && !context.fields.isMapped(u"price");
}

std::string_view OrderRow::word(ImportedRow &row, int field) const
{
    const int place = m_header[size_t(field)];
    if (!row.has(place))
        return {};
    const bool isState = field == OrderHeader::State;
    if (isState && row.text(place).find("退") != std::string_view::npos
        && (row.number(m_amount) < 0 || row.number(m_quantity) < 0 || row.number(m_totals.field()) < 0
            || document(row) == SaleDocument::Return))
        return "completed"; // what comes back lessens what was sold
    if (const auto known = isState ? orderStateOfWord(row.text(place)) : currencyOfWord(row.text(place)))
        return *known;
    const auto text = row.text(place);
    if (!isState && isCurrencyCode(text))
        return text;
    row.flag(place,
             isState ? Tr::tr("This state of an order is not known.") : Tr::tr("This is no currency."));
    return {};
}

OrderHeader OrderRow::header(ImportedRow &row) const
{
    OrderHeader header;
    for (int i = 0; i < OrderHeader::Count; ++i)
        header.texts[size_t(i)] = i == OrderHeader::State || i == OrderHeader::Currency
                                    ? word(row, i)
                                    : row.text(m_header[size_t(i)]);
    const auto shipped = header.texts[OrderHeader::Shipped];
    if (auto &delivered = header.texts[OrderHeader::Delivered]; !delivered.empty() && delivered < shipped) {
        row.flag(m_header[OrderHeader::Delivered], Tr::tr("It cannot arrive before it was shipped."));
        delivered = {};
    }
    if (row.has(m_owner))
        header.owner = m_lists.user(row, m_owner);
    return header;
}

SaleDocument OrderRow::document(const ImportedRow &row) const
{
    return row.has(m_document) ? saleDocumentOf(row.text(m_document)) : SaleDocument::Sale;
}

std::optional<SoldLine> OrderRow::money(ImportedRow &row)
{
    const auto kind = document(row);
    if (kind == SaleDocument::NoSale) {
        row.reject(Tr::tr("Nothing was sold by this kind of document."), m_document);
        return {};
    }
    auto line = moneyAsWritten(row);
    if (line && kind == SaleDocument::Return) {
        line->quantity = -std::abs(line->quantity);
        line->price = std::abs(line->price);
        line->amount = -std::abs(line->amount);
    }
    return line;
}

std::optional<SoldLine> OrderRow::moneyAsWritten(ImportedRow &row)
{
    SoldLine line;
    line.price = row.number(m_price);
    line.discount = row.number(row.has(m_discount) ? m_discount : m_paidPart);
    line.amount = row.number(m_amount);
    if (row.has(m_quantity))
        line.quantity = row.number(m_quantity);
    else if (row.isMapped(u"quantity"))
        supplyQuantity(row, line);
    if (row.has(m_amount))
        return byAmount(row, line);
    const auto place = m_totals.isMapped() ? m_totals.place(row) : OrderTotals::Place();
    const auto read = m_totals.isMapped() && (m_saysTotals || place.isOnly || !row.has(m_price))
                        ? byTotal(row, line, place)
                        : byPrice(row, line);
    if (!read || !m_totals.isMapped() || m_saysTotals)
        return read;
    if (const auto sum = m_totals.add(row, read->amount))
        row.note(m_totals.field(),
                 Tr::tr("The lines of the order come to %1, which is what counts.").arg(sum->toString(0)));
    return read;
}

/// Nothing is taken for one without a word; where amount and price settle how many, it is that.
void OrderRow::supplyQuantity(ImportedRow &row, SoldLine &line) const
{
    const auto one = lineAmount(Amount::units(1), {line.price}, int(line.discount));
    if (row.has(m_amount) && one && one->value != 0 && line.amount % one->value == 0) {
        line.quantity = line.amount / one->value * Amount::kScale;
        row.note(m_quantity, Tr::tr("The quantity is missing; by amount and price it is %1.")
                                 .arg(Amount{line.quantity}.toString(0)));
    } else {
        row.note(m_quantity, Tr::tr("The quantity is missing; it was taken as 1."));
    }
}

std::optional<SoldLine> OrderRow::byAmount(ImportedRow &row, SoldLine line) const
{
    if (!row.has(m_price))
        line.price = priceOf(line);
    else
        compare(row, line);
    return line;
}

std::optional<SoldLine> OrderRow::byPrice(ImportedRow &row, SoldLine line) const
{
    if (!row.has(m_price) && m_needsMoney) {
        row.reject(Tr::tr("The amount is missing."));
        return {};
    }
    const auto amount = lineAmount({line.quantity}, {line.price}, int(line.discount));
    if (!amount) {
        row.reject(Tr::tr("The number is larger than 1,000,000,000,000."), m_price);
        return {};
    }
    line.amount = amount->value;
    if (row.has(m_reduction) && !reduce(line, row.number(m_reduction))) {
        row.reject(Tr::tr("The reduction is larger than the price."), m_reduction);
        return {};
    }
    // Such a discount is mostly what is left to pay, and no amount beside it tells.
    if (line.discount > Amount::kScale / 2 && row.has(m_discount))
        row.note(m_discount,
                 Tr::tr("A discount of %1 %. If that is what is left to pay, choose “Part that is "
                        "paid” for the column.")
                     .arg(Amount{line.discount * 100}.toString(0)));
    return line;
}

/// What is given away in money becomes a part of the price as well. False where it is more than that.
bool OrderRow::reduce(SoldLine &line, qint64 money)
{
    const auto gross = lineAmount({line.quantity}, {line.price}, 0).value_or(Amount());
    const auto less = std::abs(money);
    if (less > std::abs(line.amount) || gross.value == 0)
        return less == 0;
    line.amount += line.amount < 0 ? less : -less; // of what comes back likewise
    line.discount = discountOf(gross, line.amount);
    return true;
}

std::optional<SoldLine> OrderRow::byTotal(ImportedRow &row, SoldLine line,
                                          const OrderTotals::Place &place) const
{
    const int total = m_totals.field();
    if (m_saysTotals || place.isOnly) {
        if (!row.has(total))
            return byPrice(row, line);
        line.amount = row.number(total);
        return byAmount(row, line);
    }
    if (place.said && row.has(total) && row.number(total) != *place.said) {
        row.reject(Tr::tr("The rows of the order say different sums."), total);
        return {};
    }
    line.amount = place.said ? 0 : row.number(total);
    line.price = priceOf(line);
    row.note(total, place.said ? Tr::tr("The sum of the order is counted in its first row.")
                               : Tr::tr("The sum of the order was put on its first row."));
    return line;
}

/// The amount counts. What contradicts it is told; a discount that is meant as what is left to pay (9折 as
/// 0.9) is read so where the amount proves it.
void OrderRow::compare(ImportedRow &row, SoldLine &line) const
{
    const auto comesTo = [&](qint64 discount) {
        return lineAmount({line.quantity}, {line.price}, int(discount)).value_or(Amount());
    };
    // Prices and discounts are often shown with two decimals and amounts made of more.
    const double ofPrice = 0.01 + 0.005 * std::abs(Amount{line.quantity}.toDouble());
    const double ofDiscount = line.discount ? 0.005 * std::abs(comesTo(0).toDouble()) : 0;
    const auto agrees = [&](qint64 discount, double slack) {
        return std::abs(comesTo(discount).toDouble() - Amount{line.amount}.toDouble()) <= slack;
    };
    auto reduced = line;
    reduced.amount = comesTo(line.discount).value;
    if (row.has(m_reduction) && reduce(reduced, row.number(m_reduction))
        && std::abs(Amount{reduced.amount - line.amount}.toDouble()) <= ofPrice + ofDiscount) {
        line.discount = reduced.discount;
        return;
    }
    if (agrees(line.discount, ofPrice + ofDiscount))
        return;
    // Only what takes most of the price away can be meant so, and only what comes out exactly proves it.
    if (const auto rest = Amount::kScale - line.discount; rest < line.discount && agrees(rest, ofPrice)) {
        row.note(row.has(m_discount) ? m_discount : m_paidPart,
                 Tr::tr("By the amount this is the part that is paid: a discount of %1 %.")
                     .arg(Amount{rest * 100}.toString(0)));
        line.discount = rest;
        return;
    }
    row.note(m_totals.isMapped() ? m_totals.field() : m_amount,
             Tr::tr("By quantity and price this would be %1; the amount as it stands is what counts.")
                 .arg(comesTo(line.discount).toString(0)));
}

void OrderRow::takeProduct(ImportedRow &row, SoldLine &line) const
{
    const auto code = row.text(m_productCode);
    const auto name = row.text(m_product);
    if (code.empty() && name.empty())
        return;
    const auto found = m_products.find(code, name, row.text(m_spec));
    if (found.isAmbiguous) {
        row.flag(m_product, Tr::tr("Several products have this name: its code or specification is needed."));
        line.description = name;
        return;
    }
    line.product =
        found.id ? found.id : m_products.create({code, name, row.text(m_spec), row.text(m_category), {}});
    if (!found.isCalled)
        line.description = name;
}

void OrderRow::tellChanges(ImportedRow &row, const SoldLine &before, const SoldLine &after) const
{
    const auto tell = [&](int field, qint64 was, qint64 is) {
        if (was != is)
            row.tellChange(field, Amount{was}.toString(0).toStdString(),
                           Amount{is}.toString(0).toStdString());
    };
    tell(m_quantity, before.quantity, after.quantity);
    tell(m_price, before.price, after.price);
    tell(m_discount, before.discount, after.discount);
    tell(m_amount, before.amount, after.amount);
}

} // namespace crm
