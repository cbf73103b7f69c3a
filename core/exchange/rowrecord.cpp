#include "core/base/text/phone.h"
#include "core/base/tr.h"
#include "core/exchange/card/cardrow.h"
#include "core/exchange/datevalue.h"
#include "core/exchange/rowparser.h"
#include "core/exchange/sheetend.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crm {

// What the cells of a row are together: a person whose name stands in two of them, several people in one, and
// whether it is a record at all.

namespace {

using Weight = ImportProblem::Weight;

} // namespace

/// A person whose name comes in two columns has it whole, unless a column holds it so.
void RowParser::composeName()
{
    const int family = m_at.familyName;
    const int given = m_at.givenName;
    if (family < 0 || (!has(m_at.familyName) && !has(m_at.givenName)))
        return;
    const bool isAtCompany = m_kind == ImportKind::Customers && (has(m_at.name) || has(m_at.code));
    const auto target = size_t(isAtCompany ? m_at.contact : m_at.name);
    if (m_row.values[target].isPresent)
        return;
    m_buffers[target] =
        composedName(toText(m_row.values[size_t(family)].text), toText(m_row.values[size_t(given)].text))
            .toStdString();
    m_row.values[target] = {true, m_buffers[target]};
    const int kind = m_at.kind;
    if (kind >= 0 && !isAtCompany && !has(m_at.kind)) {
        m_buffers[size_t(kind)] = "person";
        m_row.values[size_t(kind)] = {true, m_buffers[size_t(kind)]};
    }
}

/// 张三、李四 in one cell are two people; where there are as many phones, each has one. A blank alone is
/// within a name, 田中 大輔, unless the phones say otherwise.
void RowParser::splitContacts()
{
    static const QRegularExpression between(u"[、，,；;/／\\s]+"_s);
    static const QRegularExpression mark(u"[、，,；;/／]"_s);
    static const QRegularExpression person(u"^\\p{Han}{2,4}$"_s);
    constexpr qsizetype kMost = 4; // fields of contacts
    if (m_kind != ImportKind::Customers)
        return;
    const auto place = [this](const QString &field) { return size_t(fieldIndex(m_kind, field)); };
    const auto whole = m_row.values[size_t(m_at.contact)].text;
    if (whole.size() < 12 || has(fieldIndex(m_kind, u"contact_2"))) // bytes of two names
        return;
    const auto names = toText(whole).split(between, Qt::SkipEmptyParts);
    const auto isPerson = [](const QString &name) { return person.match(name).hasMatch(); };
    if (names.size() < 2 || names.size() > kMost || !std::ranges::all_of(names, isPerson))
        return;
    const auto phones = splitPhones(toText(m_row.values[size_t(m_at.phone)].text));
    if (!toText(whole).contains(mark) && phones.size() != names.size())
        return;
    const auto put = [&](const QString &field, const QString &text) {
        m_buffers[place(field)] = text.toStdString();
        m_row.values[place(field)] = {true, m_buffers[place(field)]};
    };
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto contact = i == 0 ? u"contact"_s : u"contact_%1"_s.arg(i + 1);
        put(contact, names[i]);
        if (phones.size() == names.size())
            put(i == 0 ? u"phone"_s : contact + u"_phone"_s, phones[i]);
    }
}

/// A title without a contact would be nobody's: it is the customer's own, and goes to the notes.
void RowParser::keepLoose()
{
    if (m_kind != ImportKind::Customers || has(m_at.contact))
        return;
    const auto keep = [this](int index, const QString &title) {
        m_row.overflow += Tr::tr("%1: %2").arg(title, toText(m_row.values[size_t(index)].text)) + u'\n';
    };
    if (has(m_at.contactTitle))
        keep(m_at.contactTitle, Tr::tr("Job title"));
    if (has(m_at.contactDepartment))
        keep(m_at.contactDepartment, Tr::tr("Department"));
}

/// 合计 stands in the first column, which numbers the rows and which no field takes; among orders in any
/// column of a row that has neither number nor day of its own.
bool RowParser::beginsAsEnd(const SheetRecord &record) const
{
    const auto cell = [&](int index) {
        const int column = index < 0 ? -1 : m_sources[size_t(index)].column;
        return column < 0 || size_t(column) >= record.fields.size() ? std::string_view()
                                                                    : trimmed(record.fields[size_t(column)]);
    };
    if (isOfLines(m_kind) && cell(m_at.date).empty()
        && (cell(m_at.number).empty() || endsSheet(cell(m_at.number))))
        for (const auto &field : record.fields)
            if (endsSheet(trimmed(field)))
                return true;
    for (size_t column = 0; column < record.fields.size(); ++column) {
        const auto text = trimmed(record.fields[column]);
        if (text.empty())
            continue;
        return endsSheet(text) && std::ranges::none_of(m_filled, [&](size_t field) {
                   return m_sources[field].column == int(column);
               });
    }
    return false;
}

/// Cells that were merged over the lines of an order and saved as text stand on the first one alone.
void RowParser::fillDown()
{
    if (!isOfLines(m_kind) || !m_mapping.isMapped(u"number"_s))
        return;
    const std::array keys{m_at.number, m_at.date, m_at.customer, m_at.customerCode};
    if (std::ranges::any_of(keys, [this](int index) { return has(index); })) {
        for (size_t i = 0; i < keys.size(); ++i) {
            m_above[i].isSaid = has(keys[i]);
            if (!m_above[i].isSaid)
                continue;
            m_above[i].text = m_row.values[size_t(keys[i])].text;
            m_above[i].number = m_row.values[size_t(keys[i])].number;
        }
        return;
    }
    const bool isLine = (has(m_at.product) || has(fieldIndex(m_kind, u"product_code")))
                     && (has(m_at.quantity) || has(m_at.price) || has(m_at.amount));
    if (!isLine || !m_above[0].isSaid || isBelowSheet())
        return;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (!m_above[i].isSaid)
            continue;
        const auto index = size_t(keys[i]);
        m_buffers[index] = m_above[i].text;
        m_row.values[index] = {true, m_buffers[index], m_above[i].number};
    }
    problem(-1, {}, Tr::tr("The row does not say its order: it was taken for that of the row above."),
            Weight::Note);
}

/// A day in one column and the time of day in another are one instant.
void RowParser::composeInstant()
{
    if (m_at.time < 0 || !has(m_at.time) || !has(m_at.at))
        return;
    const auto &said = m_row.values[size_t(m_at.time)];
    auto &at = m_row.values[size_t(m_at.at)];
    const auto time = readTimeOfDay(said.text);
    if (!time)
        return problem(m_sources[size_t(m_at.time)].column, said.text, Tr::tr("This is no time of day."));
    const auto instant = QDateTime::fromMSecsSinceEpoch(at.number, m_zone);
    if (instant.time().msecsSinceStartOfDay() == 0) // else the day says it itself
        at.number =
            QDateTime(instant.date(), QTime::fromMSecsSinceStartOfDay(*time), m_zone).toMSecsSinceEpoch();
}

/// A customer and a day alone are those of an activity as well.
bool RowParser::saysOrders() const
{
    return std::ranges::any_of(QStringList{u"number"_s, u"product"_s, u"product_code"_s, u"quantity"_s,
                                           u"price"_s, u"amount"_s, u"order_total"_s},
                               [this](const QString &field) { return m_mapping.isMapped(field); });
}

void RowParser::checkRequired()
{
    const bool namesCustomer = has(m_at.customer) || has(m_at.customerCode);
    if (isBelowSheet())
        return reject(Tr::tr("The row sums up or signs the sheet; it is no record."));
    switch (m_kind) {
    case ImportKind::Customers:
    case ImportKind::Products:
        if (!has(m_at.name) && !has(m_at.code))
            reject(Tr::tr("The name is missing."));
        break;
    case ImportKind::Contacts:
        if (!has(m_at.name))
            reject(Tr::tr("The name is missing."));
        else if (!namesCustomer)
            reject(Tr::tr("The customer is missing."));
        break;
    case ImportKind::Orders:
        if (!saysOrders())
            return reject(
                Tr::tr("No column holds a number, a product or an amount: this is no sheet of orders."));
        if (!namesCustomer)
            reject(Tr::tr("The customer is missing."));
        if (!has(m_at.number) && m_mapping.isMapped(u"number"_s))
            reject(Tr::tr("The order number is missing."));
        if (!has(m_at.date))
            rejectMissing(m_at.date, Tr::tr("The order date is missing or cannot be read."));
        break;
    case ImportKind::OrderLines:
        if (!has(m_at.number))
            reject(Tr::tr("The order number is missing."));
        break;
    case ImportKind::Activities:
        if (!namesCustomer)
            reject(Tr::tr("The customer is missing."));
        if (!has(m_at.at))
            rejectMissing(m_at.at, Tr::tr("The time is missing or cannot be read."));
        break;
    case ImportKind::Opportunities:
        if (!namesCustomer && !has(m_at.number) && !has(m_at.name))
            reject(Tr::tr("Neither a number nor a name nor a customer is given."));
        break;
    case ImportKind::Contracts:
        if (!namesCustomer && !has(m_at.number))
            reject(Tr::tr("The customer is missing."));
        break;
    }
}

/// What was said of the cell already is why the row does not come in.
void RowParser::rejectMissing(int index, const QString &reason)
{
    const int column = m_sources[size_t(index)].column + 1;
    const auto said = std::ranges::find_if(m_row.problems, [column](const ImportProblem &problem) {
        return problem.column == column && problem.weight == Weight::Flagged;
    });
    if (column == 0 || said == m_row.problems.end())
        return reject(reason);
    said->weight = Weight::Rejected;
    m_row.isRejected = true;
}

/// 合计 and 小计 below a sheet, and who made it, are no records.
bool RowParser::isBelowSheet() const
{
    if (m_kind == ImportKind::Customers
        && (has(m_at.code) || has(m_at.phone) || has(m_at.email) || has(m_at.contact) || has(m_at.address)))
        return false; // there are companies of every name
    const auto stands = [this](int index) {
        return index >= 0 && m_sources[size_t(index)].column >= 0
            && endsSheet(m_row.values[size_t(index)].text);
    };
    if (m_kind == ImportKind::Products)
        return stands(m_at.name) || stands(m_at.code);
    return isOfLines(m_kind) ? stands(m_at.number) || stands(m_at.product) : stands(m_at.name);
}

} // namespace crm
