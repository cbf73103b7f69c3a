#include "core/base/text/phone.h"
#include "core/base/tr.h"
#include "core/exchange/amountstyle.h"
#include "core/exchange/birthdaytext.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/maillist.h"
#include "core/exchange/rowparser.h"
#include "core/exchange/textencoding.h"

#include <QCalendar>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

// How the cells of a row become values of fields.

namespace {

using Weight = ImportProblem::Weight;

constexpr qsizetype kNameLength = 500;
constexpr qsizetype kLineLength = 2000;
constexpr qsizetype kIdentifierLength = 200;

bool hasDigits(std::string_view text, int least)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) >= least;
}

void writeDate(std::string &buffer, QDate date)
{
    const auto parts = QCalendar().partsFromDate(date);
    buffer = "0000-00-00";
    int year = parts.year;
    for (size_t i = 4; i-- > 0; year /= 10)
        buffer[i] = char('0' + year % 10);
    buffer[5] = char('0' + parts.month / 10);
    buffer[6] = char('0' + parts.month % 10);
    buffer[8] = char('0' + parts.day / 10);
    buffer[9] = char('0' + parts.day % 10);
}

/// "-", "¥ -": how the format for accountants shows nothing.
bool isAccountantsZero(std::string_view text)
{
    for (const std::string_view sign : {"¥", "￥", "$", "€", "£"})
        if (text.starts_with(sign))
            text.remove_prefix(sign.size());
    text = trimmed(text);
    return text == "-" || text == "–" || text == "—" || text == "－";
}

/// How Outlook writes that there is none.
bool isOutlooksNoDay(std::string_view text)
{
    return text == "0/0/00" || text == "00/0/0" || text == "0/0/0" || text == "0-0-0";
}

/// Of what has a shape of its own a dash says that there is none; of a text it may be the text, and of an
/// amount a zero.
bool isTakenForNothing(ImportFieldType type)
{
    return type == ImportFieldType::Phone || type == ImportFieldType::Mail
        || type == ImportFieldType::Birthday || type == ImportFieldType::Date
        || type == ImportFieldType::Instant;
}

} // namespace

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
    if (field.type == FieldType::Phone && lostDigits(repairedNumber(value.raw).toStdString())) {
        problem(m_sources[index].column, value.raw, Tr::tr("The number lost digits in a spreadsheet."));
        value = {};
        return;
    }
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
    constexpr size_t kShortest = 6; // ".00001"
    auto &source = m_sources[index];
    const auto mark = raw.find_last_of(".,");
    if (mark == raw.npos || raw.size() - mark < kShortest || (!source.isOwn && source.isRoundingTold)
        || !longer.match(toText(raw)).hasMatch())
        return;
    source.isRoundingTold = true; // of a column that is worked out once is enough
    problem(source.column, raw,
            Tr::tr("Numbers are kept with four decimals: %1.")
                .arg(Amount{m_row.values[index].number}.toString(0)),
            Weight::Note);
}

void RowParser::takeValue(size_t index, std::string_view text)
{
    const auto type = m_sources[index].type;
    if (isTakenForNothing(type) && isBlankMark(text))
        return;
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
        if (const auto birthday = birthdayOfCell(toText(text), isDayFirst(index))) {
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
    takeText(index, repaired, TextShape::Phone);
    auto &value = m_row.values[index];
    if (value.text.data() >= repaired.data() && value.text.data() <= repaired.data() + repaired.size())
        value.text = m_buffers[index] = std::string(value.text); // not to outlive its source
    if (!hasDigits(isAscii(value.text) ? value.text : plainForms(value.text), 5)
        || value.text.size() > size_t(kIdentifierLength)) {
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
    auto &value = m_row.values[index];
    const bool isOneLine = raw.find_first_of("\r\n") == raw.npos;
    const auto reason = mailProblem(isOneLine ? value.text : raw);
    if (reason.isEmpty())
        return;
    const auto mails = mailsOf(toText(isOneLine ? value.text : raw));
    const auto isMail = [](const QString &mail) { return mailProblem(mail.toStdString()).isEmpty(); };
    const QString good = std::ranges::all_of(mails, isMail) ? mailCell(mails) : QString();
    value = {!good.isEmpty(), m_buffers[index] = good.toStdString(), 0};
    if (good.isEmpty())
        problem(m_sources[index].column, raw, reason);
}

bool RowParser::isDayFirst(size_t index) const
{
    const auto order = m_mapping.dateOrders.find(m_sources[index].column);
    return order != m_mapping.dateOrders.end() && order->second == DateOrder::DayMonthYear;
}

void RowParser::takeDate(size_t index, std::string_view raw)
{
    if (isOutlooksNoDay(raw))
        return;
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

/// What is left to pay becomes what is taken off.
void RowParser::takeDiscount(size_t index, std::string_view raw, DecimalMark mark)
{
    const bool isPaid = int(index) == m_at.paidPart;
    const auto read = isPaid ? readPaidPart(raw, mark, m_sources[index].isPercent)
                             : readDiscount(raw, mark, m_sources[index].isPercent);
    if (!read)
        return fail(index, raw, Tr::tr("A discount is a part of the whole: 0.15, 15% or 8.5折."));
    m_row.values[index] = {true, {}, isPaid ? Amount::kScale - *read : *read};
}

void RowParser::takeNumber(size_t index, std::string_view raw)
{
    const auto &source = m_sources[index];
    const auto found = m_mapping.decimals.find(source.column);
    const auto mark = found == m_mapping.decimals.end() ? DecimalMark::Point : found->second;
    if (source.type == ImportFieldType::Discount)
        return takeDiscount(index, raw, mark);
    if (!source.isOwn && (raw.find('%') != raw.npos || raw.find("％") != raw.npos))
        return fail(index, raw, Tr::tr("This is a percentage, and no number."));
    if (isOfLines(m_kind) && source.type == ImportFieldType::Money && isAccountantsZero(raw)) {
        m_row.values[index] = {true, {}, 0};
        return problem(source.column, raw, Tr::tr("The dash was read as 0, which spreadsheets write so."),
                       Weight::Note);
    }
    const auto reading = readAmount(raw, mark);
    if (reading.state == AmountReading::State::TooLarge)
        return fail(index, raw, Tr::tr("The number is larger than 1,000,000,000,000."));
    if (reading.state == AmountReading::State::NoNumber)
        return fail(index, raw, Tr::tr("This is not a number."));
    m_row.values[index] = {true, {}, reading.amount.value};
    if (!takeUnit(index, raw)) {
        m_row.values[index] = {};
        return fail(index, raw, Tr::tr("The number is larger than 1,000,000,000,000."));
    }
    if (source.type == ImportFieldType::Money)
        takeCurrency(index, raw);
    if (!source.isOwn)
        tellOfDecimals(index, raw);
    if (usesOtherMark(raw, mark))
        problem(source.column, raw,
                Tr::tr("The decimal mark is another one than in the rest of the column; read as %1.")
                    .arg(reading.amount.toString(0)),
                Weight::Note);
}

} // namespace crm
