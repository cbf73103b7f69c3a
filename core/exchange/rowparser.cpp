#include "core/exchange/rowparser.h"

#include "core/base/text/phone.h"
#include "core/base/tr.h"
#include "core/exchange/birthdaytext.h"
#include "core/exchange/csvwriter.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Weight = ImportProblem::Weight;

constexpr qsizetype kNameLength = 500;
constexpr qsizetype kLineLength = 2000;
constexpr qsizetype kIdentifierLength = 200;
constexpr qsizetype kShownValue = 200;

// An order line without its money would be worse than none.
bool isEssential(ImportKind kind, ImportFieldType type)
{
    const bool isLine = kind == ImportKind::Orders || kind == ImportKind::OrderLines;
    return isLine
        && (type == ImportFieldType::Money || type == ImportFieldType::Quantity
            || type == ImportFieldType::Discount);
}

bool isTyped(ImportFieldType type)
{
    return type >= ImportFieldType::Date;
}

bool hasDigits(std::string_view text, int least)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) >= least;
}

void writeDate(std::string &buffer, QDate date)
{
    buffer = "0000-00-00";
    int year = date.year();
    for (size_t i = 4; i-- > 0; year /= 10)
        buffer[i] = char('0' + year % 10);
    buffer[5] = char('0' + date.month() / 10);
    buffer[6] = char('0' + date.month() % 10);
    buffer[8] = char('0' + date.day() / 10);
    buffer[9] = char('0' + date.day() % 10);
}

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

RowParser::RowParser(ImportKind kind, const SheetShape &shape, ImportMapping mapping, QTimeZone zone,
                     std::vector<CustomField> customFields)
    : m_kind(kind)
    , m_headers(shape.headers)
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
    m_sources.push_back(std::move(source));
}

const ImportRow &RowParser::parse(const SheetRecord &record, bool shiftable)
{
    m_row.line = record.line;
    m_isText = shiftable;
    m_row.isRejected = false;
    m_row.problems.clear();
    m_row.overflow.clear();
    std::fill(m_row.values.begin(), m_row.values.end(), FieldValue{});
    std::fill(m_spoiled.begin(), m_spoiled.end(), false);
    if (!record.flags.empty() && !takeFlags(record))
        return m_row;
    if (record.fields.size() != size_t(m_headers.size()))
        checkWidth(record, shiftable);
    if (m_row.isRejected)
        return m_row;
    for (size_t i = 0; i < m_sources.size(); ++i) {
        const auto &source = m_sources[i];
        const auto column = size_t(source.column);
        if (source.column < 0 && !source.constant.empty())
            takeField(i, source.constant);
        else if (source.column >= 0 && column < record.fields.size()
                 && !(column < m_spoiled.size() && m_spoiled[column]))
            takeField(i, record.fields[column]);
    }
    checkRequired();
    return m_row;
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
        if (extra && shiftable)
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

void RowParser::takeField(size_t index, std::string_view raw)
{
    auto text = trimmed(raw);
    if (m_isText && text.starts_with('\'') && looksLikeFormula(toText(text.substr(1))))
        text.remove_prefix(1); // the mark by which a sheet says that this is text; our own export sets it
    if (text.empty())
        return;
    takeValue(index, text);
    m_row.values[index].raw = text;
    const auto known = m_sources.size() - m_customFields.size();
    if (index >= known && m_row.values[index].isPresent)
        takeOwn(index, m_customFields[index - known]);
}

/// A value that does not fit its field is said and left out; the customer's import note keeps it.
void RowParser::takeOwn(size_t index, const CustomField &field)
{
    auto &value = m_row.values[index];
    const bool isNumber = m_sources[index].type == ImportFieldType::Money;
    const auto text = isNumber ? Amount{value.number}.toString(0) : toText(value.text);
    const auto canonical = canonicalValue(field, text);
    if (isNumber && canonical)
        tellOfDecimals(index, value.raw);
    if (!canonical) {
        problem(m_sources[index].column, value.raw, canonical.error().message());
        value = {};
        return;
    }
    m_buffers[index] = canonical->toStdString();
    value.text = m_buffers[index];
    value.isPresent = !value.text.empty();
}

void RowParser::tellOfDecimals(size_t index, std::string_view raw)
{
    static const QRegularExpression longer(u"[.,]\\d{4}\\d*[1-9]"_s);
    if (const auto text = toText(raw); longer.match(text).hasMatch())
        problem(m_sources[index].column, raw,
                Tr::tr("Numbers are kept with four decimals: %1.")
                    .arg(Amount{m_row.values[index].number}.toString(0)),
                Weight::Note);
}

void RowParser::takeValue(size_t index, std::string_view text)
{
    const auto type = m_sources[index].type;
    if (isNullWord(text)) {
        if (isTyped(type) || m_mapping.nullWordsAreEmpty)
            return;
        ++m_nullWords;
    }
    switch (type) {
    case ImportFieldType::Name:
        takeText(index, text, TextShape::OneLine);
        return limit(index, text, kNameLength);
    case ImportFieldType::Line:
        takeText(index, text, TextShape::OneLine);
        return limit(index, text, kLineLength);
    case ImportFieldType::Lines:
        if (m_sources[index].identity != IdentityColumn::None && text.find_first_of("\r\n") == text.npos)
            return takeIdentifier(index, text);
        return takeText(index, text, TextShape::Lines);
    case ImportFieldType::Identifier: return takeIdentifier(index, text);
    case ImportFieldType::Phone: return takePhone(index, text);
    case ImportFieldType::Mail: return takeMail(index, text);
    case ImportFieldType::Birthday:
        if (const auto birthday = birthdayOfCell(toText(text))) {
            m_buffers[index] = birthday->toString().toStdString();
            m_row.values[index] = {true, m_buffers[index], qint64(birthday->calendar)};
            return;
        }
        return takeDate(index, text);
    case ImportFieldType::Date:
    case ImportFieldType::Instant: return takeDate(index, text);
    case ImportFieldType::Money:
    case ImportFieldType::Quantity:
    case ImportFieldType::Discount: return takeNumber(index, text);
    }
}

void RowParser::takeIdentifier(size_t index, std::string_view raw)
{
    const auto &source = m_sources[index];
    if (lostDigits(raw) || raw.ends_with(".0")) {
        const auto whole = repairedNumber(raw);
        if (lostDigits(whole.toStdString()))
            return problem(source.column, raw, Tr::tr("The number lost digits in a spreadsheet."));
        takeText(index, m_buffers[index] = whole.toStdString(), TextShape::OneLine);
    } else {
        takeText(index, raw, TextShape::Identifier);
        limit(index, raw, kIdentifierLength);
    }
    if (source.identity == IdentityColumn::None)
        return;
    if (const auto doubt = identityDoubt(source.identity, toText(m_row.values[index].text)); !doubt.isEmpty())
        problem(source.column, raw, doubt, Weight::Note);
}

void RowParser::takeText(size_t index, std::string_view raw, TextShape shape)
{
    const auto result = cleaned(raw, shape, m_buffers[index]);
    if (result.controls > 0)
        problem(m_sources[index].column, raw,
                Tr::tr("%n control character(s) were removed.", nullptr, result.controls), Weight::Note);
    if (result.invisible > 0) {
        problem(m_sources[index].column, raw,
                Tr::tr("%n invisible character(s) were removed.", nullptr, result.invisible), Weight::Note);
        m_row.problems.back().keepsOriginal = true;
    }
    m_row.values[index] = {!result.text.empty(), result.text, 0};
}

void RowParser::limit(size_t index, std::string_view raw, qsizetype characters)
{
    auto &value = m_row.values[index];
    if (qsizetype(value.text.size()) <= characters) // no text has more characters than bytes
        return;
    const auto whole = toText(value.text).toUcs4();
    if (whole.size() <= characters)
        return;
    const auto part = [&](qsizetype from, qsizetype count) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(whole.constData()) + from, count);
    };
    m_row.overflow += part(characters, whole.size() - characters) + u'\n';
    m_buffers[index] = part(0, characters).toStdString();
    value.text = m_buffers[index];
    problem(m_sources[index].column, raw,
            Tr::tr("The text is longer than %1 characters; the rest went to the notes.").arg(characters),
            Weight::Note);
}

void RowParser::takePhone(size_t index, std::string_view raw)
{
    const auto repaired = repairedNumber(raw).toStdString();
    if (lostDigits(repaired))
        return problem(m_sources[index].column, raw, Tr::tr("The number lost digits in a spreadsheet."));
    takeText(index, repaired, TextShape::Identifier);
    auto &value = m_row.values[index];
    if (value.text.data() >= repaired.data() && value.text.data() <= repaired.data() + repaired.size())
        value.text = m_buffers[index] = std::string(value.text); // not to outlive its source
    if (!hasDigits(value.text, 5) || value.text.size() > size_t(kIdentifierLength)) {
        value = {};
        problem(m_sources[index].column, raw, Tr::tr("This is not a phone number."));
        return;
    }
    // Doubt is no refusal: it may be a wrong country for the whole sheet, or a range newer than the tables.
    for (const auto &number : splitPhones(toText(value.text)))
        if (const auto phone = normalizePhone(number, m_mapping.phoneRegion); !phone.plausible)
            problem(m_sources[index].column, raw, Tr::tr("Kept as it stands: %1.").arg(phone.reason),
                    Weight::Note);
}

void RowParser::takeMail(size_t index, std::string_view raw)
{
    takeText(index, raw, TextShape::Identifier);
    if (const auto reason =
            mailProblem(raw.find_first_of("\r\n") == raw.npos ? m_row.values[index].text : raw);
        !reason.isEmpty()) {
        m_row.values[index] = {};
        problem(m_sources[index].column, raw, reason);
    }
}

void RowParser::takeDate(size_t index, std::string_view raw)
{
    const auto &source = m_sources[index];
    const auto order = m_mapping.dateOrders.find(source.column);
    const auto reading =
        readDate(raw, order == m_mapping.dateOrders.end() ? DateOrder::Unknown : order->second);
    switch (reading.state) {
    case DateReading::State::NoDate: return problem(source.column, raw, Tr::tr("This is not a date."));
    case DateReading::State::Impossible: return problem(source.column, raw, Tr::tr("There is no such day."));
    case DateReading::State::Ambiguous:
        return problem(source.column, raw,
                       Tr::tr("Day and month cannot be told apart. Say in which order they stand."));
    case DateReading::State::Serial:
        problem(source.column, raw,
                Tr::tr("A number of a day in Excel, read as %1.").arg(reading.date.toString(Qt::ISODate)),
                Weight::Note);
        break;
    case DateReading::State::Good: break;
    }
    auto &value = m_row.values[index];
    writeDate(m_buffers[index], reading.date);
    value = {true, m_buffers[index], 0};
    if (source.type == ImportFieldType::Instant) {
        const QTime time = QTime::fromMSecsSinceStartOfDay(std::max(0, reading.msecs));
        const QDateTime local(reading.date, time, Qt::UTC);
        value.number = reading.hasOffset ? local.toMSecsSinceEpoch() - reading.offset * 1000LL
                                         : QDateTime(reading.date, time, m_zone).toMSecsSinceEpoch();
    }
}

void RowParser::takeNumber(size_t index, std::string_view raw)
{
    const auto &source = m_sources[index];
    const auto found = m_mapping.decimals.find(source.column);
    const auto mark = found == m_mapping.decimals.end() ? DecimalMark::Point : found->second;
    const auto fail = [&](const QString &reason) {
        isEssential(m_kind, source.type) && !source.isOwn ? reject(reason, source.column, raw)
                                                          : problem(source.column, raw, reason);
    };
    if (source.type == ImportFieldType::Discount) {
        const auto discount = readDiscount(raw, mark);
        if (!discount)
            return fail(Tr::tr("A discount is a part of the whole: 0.15, 15% or 8.5折."));
        m_row.values[index] = {true, {}, *discount};
        return;
    }
    const auto reading = readAmount(raw, mark);
    if (reading.state == AmountReading::State::TooLarge)
        return fail(Tr::tr("The number is larger than 1,000,000,000,000."));
    if (reading.state == AmountReading::State::NoNumber)
        return fail(Tr::tr("This is not a number."));
    m_row.values[index] = {true, {}, reading.amount.value};
}

bool RowParser::has(QStringView field) const
{
    const int index = fieldIndex(m_kind, field);
    return index >= 0 && m_row.values[size_t(index)].isPresent;
}

void RowParser::checkRequired()
{
    const bool namesCustomer = has(u"customer") || has(u"customer_code");
    switch (m_kind) {
    case ImportKind::Customers:
    case ImportKind::Products:
        if (!has(u"name") && !has(u"code"))
            reject(Tr::tr("The name is missing."));
        break;
    case ImportKind::Contacts:
        if (!has(u"name"))
            reject(Tr::tr("The name is missing."));
        else if (!namesCustomer)
            reject(Tr::tr("The customer is missing."));
        break;
    case ImportKind::Orders:
        if (!namesCustomer)
            reject(Tr::tr("The customer is missing."));
        if (!has(u"number") && m_mapping.isMapped(u"number"_s))
            reject(Tr::tr("The order number is missing."));
        if (!has(u"date"))
            reject(Tr::tr("The order date is missing or cannot be read."));
        break;
    case ImportKind::OrderLines:
        if (!has(u"number"))
            reject(Tr::tr("The order number is missing."));
        break;
    case ImportKind::Activities:
        if (!namesCustomer)
            reject(Tr::tr("The customer is missing."));
        if (!has(u"at"))
            reject(Tr::tr("The time is missing or cannot be read."));
        break;
    case ImportKind::Opportunities:
        if (!namesCustomer)
            reject(Tr::tr("The customer is missing."));
        break;
    }
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
