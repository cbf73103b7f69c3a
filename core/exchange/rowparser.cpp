#include "core/exchange/rowparser.h"

#include "core/base/tr.h"
#include "core/exchange/columnguess.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Weight = ImportProblem::Weight;

constexpr qsizetype kShownValue = 200;

} // namespace

ImportFieldType typeOf(const CustomField &field)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money: return ImportFieldType::Money;
    case FieldType::Date: return ImportFieldType::Date;
    default: return ImportFieldType::Lines;
    }
}

QString ImportRow::reason() const
{
    QStringList reasons;
    for (const auto &problem : problems) {
        if (problem.weight == Weight::Rejected)
            reasons.append(problem.columnName.isEmpty() ? problem.reason
                                                        : problem.columnName + u": "_s + problem.reason);
    }
    return reasons.join(u' ');
}

RowParser::Places::Places(ImportKind kind)
    : address(fieldIndex(kind, u"address"))
    , amount(fieldIndex(kind, u"amount"))
    , at(fieldIndex(kind, u"at"))
    , code(fieldIndex(kind, u"code"))
    , contact(fieldIndex(kind, u"contact"))
    , contactDepartment(fieldIndex(kind, u"contact_department"))
    , contactTitle(fieldIndex(kind, u"contact_title"))
    , currency(fieldIndex(kind, u"currency"))
    , customer(fieldIndex(kind, u"customer"))
    , customerCode(fieldIndex(kind, u"customer_code"))
    , date(fieldIndex(kind, u"date"))
    , discount(fieldIndex(kind, u"discount"))
    , email(fieldIndex(kind, u"email"))
    , familyName(fieldIndex(kind, u"family_name"))
    , givenName(fieldIndex(kind, u"given_name"))
    , kind(fieldIndex(kind, u"kind"))
    , name(fieldIndex(kind, u"name"))
    , number(fieldIndex(kind, u"number"))
    , orderTotal(fieldIndex(kind, u"order_total"))
    , paidPart(fieldIndex(kind, u"paid_part"))
    , phone(fieldIndex(kind, u"phone"))
    , price(fieldIndex(kind, u"price"))
    , product(fieldIndex(kind, u"product"))
    , quantity(fieldIndex(kind, u"quantity"))
    , reduction(fieldIndex(kind, u"reduction"))
    , time(fieldIndex(kind, u"time"))
{
}

RowParser::RowParser(ImportKind kind, const SheetShape &shape, ImportMapping mapping, QTimeZone zone,
                     std::vector<CustomField> customFields)
    : m_kind(kind)
    , m_at(kind)
    , m_headers(shape.headers)
    , m_unitRemark(shape.unitRemark)
    , m_widthOfHeader(size_t(shape.widthOfHeader))
    , m_mapping(std::move(mapping))
    , m_zone(std::move(zone))
    , m_customFields(std::move(customFields))
{
    for (const auto &field : importFields(kind))
        addSource(QString(field.name), field.type, false);
    for (const auto &field : m_customFields)
        addSource(field.name, typeOf(field), true);
    m_buffers.resize(m_sources.size());
    m_row.values.resize(m_sources.size());
    m_spoiled.resize(size_t(m_headers.size()));
    if (isOfLines(kind) && !saysMoney())
        m_figures = figuresNotTaken(m_mapping, shape);
}

bool RowParser::saysMoney() const
{
    return m_mapping.isMapped(u"price"_s) || m_mapping.isMapped(u"amount"_s)
        || m_mapping.isMapped(u"order_total"_s);
}

void RowParser::addSource(const QString &field, ImportFieldType type, bool isOwn)
{
    Source source;
    source.type = type;
    if (const auto column = m_mapping.columns.find(field); column != m_mapping.columns.end())
        source.column = column->second;
    else if (const auto constant = m_mapping.constants.find(field); constant != m_mapping.constants.end())
        source.constant = constant->second.toStdString();
    source.isOwn = isOwn;
    source.isMapped = m_mapping.isMapped(field);
    const bool mayIdentify = isOwn || type == ImportFieldType::Identifier || type == ImportFieldType::Line;
    const auto header = source.column < 0 ? QString() : m_headers.value(source.column);
    if (mayIdentify && (source.identity = identityColumn(field)) == IdentityColumn::None)
        source.identity = identityColumn(header);
    if (source.identity != IdentityColumn::None && !isOwn)
        source.type = ImportFieldType::Identifier; // never a number, whatever it looks like
    if (source.column >= 0)
        source.unit = unitFor(field, source, header);
    source.isPercent = type == ImportFieldType::Discount && isPercentHeader(header);
    if (source.column >= 0 || !source.constant.empty())
        m_filled.push_back(m_sources.size());
    m_sources.push_back(std::move(source));
}

/// A field of the users' own that has the unit in its name holds what the column holds.
HeaderUnit RowParser::unitFor(const QString &field, const Source &source, const QString &header) const
{
    const bool isMoney = source.type == ImportFieldType::Money;
    if ((!isMoney && source.type != ImportFieldType::Quantity)
        || (source.isOwn && !unitOfHeader(field).isEmpty()))
        return {};
    auto unit = unitOfHeader(header, isMoney);
    if (unit.isEmpty() && isMoney && !source.isOwn)
        unit = unitOfRemark(m_unitRemark, true);
    return unit;
}

const ImportRow &RowParser::parse(const SheetRecord &record, bool shiftable)
{
    m_row.line = record.line;
    m_isText = shiftable;
    m_width = record.fields.size();
    m_row.isRejected = false;
    m_row.problems.clear();
    m_row.overflow.clear();
    m_currencies.clear();
    std::fill(m_row.values.begin(), m_row.values.end(), FieldValue{});
    std::fill(m_spoiled.begin(), m_spoiled.end(), false);
    if (!record.flags.empty() && !takeFlags(record))
        return m_row;
    if (record.fields.size() != size_t(m_headers.size()))
        checkWidth(record, shiftable);
    if (m_row.isRejected)
        return m_row;
    if (beginsAsEnd(record)) {
        reject(Tr::tr("The row sums up or signs the sheet; it is no record."));
        return m_row;
    }
    for (const size_t i : m_filled) {
        const auto &source = m_sources[i];
        const auto column = size_t(source.column);
        if (source.column < 0)
            takeField(i, source.constant);
        else if (column < record.fields.size() && !(column < m_spoiled.size() && m_spoiled[column])
                 && isOfRow(record, source))
            takeField(i, record.fields[column]);
    }
    settleCurrencies();
    composeName();
    splitContacts();
    keepLoose();
    fillDown();
    composeInstant();
    checkRequired();
    checkLost();
    tellGaps();
    return m_row;
}

/// A number that is merged over several rows is one number: it is not repeated, and an amount of all of them
/// is not that of the first where each has a price.
bool RowParser::isOfRow(const SheetRecord &record, const Source &source) const
{
    if (source.type < ImportFieldType::Money || (record.carried.empty() && record.spread.empty()))
        return true;
    const auto in = [&](const std::vector<int> &columns) {
        return std::ranges::find(columns, source.column) != columns.end();
    };
    const bool isWhole =
        m_at.amount >= 0 && &source == &m_sources[size_t(m_at.amount)] && m_mapping.isMapped(u"price"_s);
    return !in(record.carried) && !(isWhole && in(record.spread));
}

bool RowParser::takeFlags(const SheetRecord &record)
{
    return std::all_of(record.flags.begin(), record.flags.end(),
                       [&](const auto &flag) { return takeFlag(record, flag); });
}

bool RowParser::takeFlag(const SheetRecord &record, const CellFlag &flag)
{
    const auto at = size_t(flag.column);
    const auto value =
        flag.column >= 0 && at < record.fields.size() ? record.fields[at] : std::string_view(flag.text);
    const auto spoil = [&] {
        if (flag.column >= 0 && at < m_spoiled.size())
            m_spoiled[at] = true;
    };
    switch (flag.kind) {
    case CellFlag::Kind::Binary: reject(Tr::tr("The row contains binary data.")); return false;
    case CellFlag::Kind::Undecodable:
        spoil();
        problem(flag.column, value, Tr::tr("The cell is not readable in this encoding."));
        break;
    case CellFlag::Kind::StrayQuote:
        problem(flag.column, value, Tr::tr("A quotation mark in the middle was taken as it is."),
                Weight::Note);
        break;
    case CellFlag::Kind::TextAfterQuote:
        problem(flag.column, value, Tr::tr("There is text behind the closing quotation mark."), Weight::Note);
        break;
    case CellFlag::Kind::ErrorValue:
        problem(flag.column, flag.text, Tr::tr("The cell holds an error instead of a value."));
        break;
    case CellFlag::Kind::NoCachedValue:
        problem(flag.column, {},
                Tr::tr("The formula was never calculated. Open and save the workbook in Excel or WPS."));
        break;
    case CellFlag::Kind::LostDigits: {
        const auto isText = [&](const auto &source) {
            return source.column == flag.column && !isTyped(source.type);
        };
        if (std::any_of(m_sources.begin(), m_sources.end(), isText)) {
            spoil();
            problem(flag.column, value, Tr::tr("The number lost digits: a spreadsheet keeps 15 of them."));
        }
        break;
    }
    case CellFlag::Kind::BadReference:
        problem(flag.column, flag.text, Tr::tr("The cell says that it lies where no cell can be."));
        break;
    case CellFlag::Kind::Remark: problem(flag.column, {}, toText(flag.text), Weight::Note); break;
    case CellFlag::Kind::NoRecord: reject(toText(flag.text)); return false;
    case CellFlag::Kind::BadValue: problem(flag.column, flag.text, Tr::tr("The cell is damaged.")); break;
    }
    return true;
}

void RowParser::checkWidth(const SheetRecord &record, bool shiftable)
{
    const auto expected = size_t(m_headers.size());
    if (record.fields.size() > expected) {
        const bool extra = std::any_of(record.fields.begin() + qptrdiff(expected), record.fields.end(),
                                       [](auto field) { return !trimmed(field).empty(); });
        const auto reason =
            Tr::tr("The row has %1 fields and the header %2.").arg(record.fields.size()).arg(expected);
        if (extra && shiftable && record.fields.size() > m_widthOfHeader)
            reject(reason);
        else if (extra)
            problem(int(expected), record.fields[expected], Tr::tr("The cell has no column name above it."),
                    Weight::Note);
        return;
    }
    if (shiftable)
        problem(int(record.fields.size()), {},
                Tr::tr("The row ends early: it has %1 fields and the header %2.")
                    .arg(record.fields.size())
                    .arg(expected));
}

bool RowParser::has(int index) const
{
    return index >= 0 && m_row.values[size_t(index)].isPresent;
}

void RowParser::problem(int column, std::string_view value, const QString &reason, Weight weight)
{
    const auto name = column >= 0 && column < m_headers.size() ? m_headers[column] : QString();
    m_row.problems.push_back({m_row.line, column + 1, name,
                              withMarks(toText(value.substr(0, kShownValue * 4)).left(kShownValue)), reason,
                              weight});
}

void RowParser::reject(const QString &reason, int column, std::string_view value)
{
    m_row.isRejected = true;
    problem(column, value, reason, Weight::Rejected);
}

} // namespace crm
