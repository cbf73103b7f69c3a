#include "core/exchange/odsreader.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/cellnumber.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kRows = 1'048'576;
constexpr int kSpaces = 1000; // in one run
constexpr qsizetype kText = 1024 * 1024; // characters of a cell
const QString kContent = u"content.xml"_s;

QString attribute(const QXmlStreamAttributes &attributes, QStringView name)
{
    for (const auto &candidate : attributes)
        if (candidate.name() == name)
            return candidate.value().toString();
    return {};
}

qint64 repeatsOf(const QXmlStreamAttributes &attributes, QStringView name, qint64 most)
{
    const auto said = attribute(attributes, name);
    bool isNumber = false;
    const auto repeats = said.toLongLong(&isNumber);
    return isNumber ? std::clamp<qint64>(repeats, 1, most) : 1;
}

/// "PT10H30M05S" as "10:30:05".
std::optional<std::string> clockOf(const QString &duration)
{
    static const QRegularExpression form(
        u"^PT(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})(?:[.,]\\d+)?S)?$"_s);
    const auto match = form.match(duration);
    if (!match.hasMatch())
        return {};
    const auto seconds = match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60
                       + match.captured(3).toLongLong();
    return textOfSerial(double(seconds) / 86'400, NumberKind::Duration, false);
}

} // namespace

OdsReader::OdsReader(const QString &path, const SheetOptions &options)
    : m_archive(path)
{
    refuseEncrypted(path);
    listSheets();
    if (m_sheets.empty())
        throw Error(Error::Code::Invalid, Tr::tr("%1 has no sheets.").arg(QFileInfo(path).fileName()));
    choose(options.sheet);
}

void OdsReader::refuseEncrypted(const QString &path) const
{
    const auto manifest = u"META-INF/manifest.xml"_s;
    if (!m_archive.contains(manifest))
        return;
    XmlPart xml(m_archive, manifest);
    for (auto token = xml.next(); token != QXmlStreamReader::EndDocument; token = xml.next())
        if (token == QXmlStreamReader::StartElement && xml.name() == u"encryption-data")
            throw Error(Error::Code::Invalid,
                        Tr::tr("%1 is protected by a password. Save it without the password and import that.")
                            .arg(QFileInfo(path).fileName()));
}

void OdsReader::listSheets()
{
    XmlPart xml(m_archive, kContent);
    QSet<QString> hiddenStyles;
    QString style;
    for (auto token = xml.next(); token != QXmlStreamReader::EndDocument; token = xml.next()) {
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"style") {
            style = attribute(attributes, u"name");
        } else if (xml.name() == u"table-properties" && attribute(attributes, u"display") == "false"_L1) {
            hiddenStyles.insert(style);
        } else if (xml.name() == u"tracked-changes") {
            xml.skip(); // holds tables of what was there before
        } else if (xml.name() == u"table") {
            m_sheets.push_back({attribute(attributes, u"name"),
                                hiddenStyles.contains(attribute(attributes, u"style-name"))});
            xml.skip();
        }
    }
}

void OdsReader::choose(const QString &name)
{
    if (!name.isEmpty())
        return open(sheetByName(m_sheets, name));
    std::optional<size_t> firstVisible;
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        if (m_sheets[i].hidden)
            continue;
        if (!firstVisible)
            firstVisible = i;
        open(i);
        if (read()) {
            m_waiting = true;
            return;
        }
    }
    open(firstVisible.value_or(0));
}

void OdsReader::open(size_t sheet)
{
    m_sheet = sheet;
    m_xml = std::make_unique<XmlPart>(m_archive, kContent);
    m_row = m_repeats = m_passed = 0;
    m_atEnd = false;
    for (size_t seen = 0;;) {
        const auto token = m_xml->next();
        if (token == QXmlStreamReader::EndDocument) {
            m_atEnd = true;
            return;
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml->name() == u"tracked-changes")
            m_xml->skip();
        else if (m_xml->name() == u"table" && seen++ == sheet)
            return;
        else if (m_xml->name() == u"table")
            m_xml->skip();
    }
}

qint64 OdsReader::position() const
{
    const auto total = std::max<qint64>(1, m_xml->total());
    return qint64(double(m_archive.size()) * std::min(1.0, double(m_xml->inflated()) / double(total)));
}

const SheetRecord *OdsReader::read()
{
    if (std::exchange(m_waiting, false))
        return &m_record.record();
    if (m_repeats > 0) {
        --m_repeats;
        return &m_record.finish(++m_row, m_hidden);
    }
    while (!m_atEnd) {
        const auto token = m_xml->next();
        if (token == QXmlStreamReader::EndDocument
            || (token == QXmlStreamReader::EndElement && m_xml->name() == u"table"))
            m_atEnd = true;
        else if (token == QXmlStreamReader::StartElement && m_xml->name() == u"table-row" && readRow())
            return &m_record.record();
        else if (token == QXmlStreamReader::StartElement
                 && (m_xml->name() == u"shapes" || m_xml->name() == u"forms"
                     || m_xml->name() == u"named-expressions"))
            m_xml->skip();
    }
    return nullptr;
}

/// False for a row of nothing, which may stand for a million of them.
bool OdsReader::readRow()
{
    const auto attributes = m_xml->attributes();
    const auto repeats =
        repeatsOf(attributes, u"number-rows-repeated", std::max<qint64>(1, kRows - m_passed));
    const auto visibility = attribute(attributes, u"visibility");
    m_hidden = visibility == "collapse"_L1 || visibility == "filter"_L1;
    m_record.start();
    int column = 0;
    for (auto token = m_xml->next(); token != QXmlStreamReader::EndElement || m_xml->name() != u"table-row";
         token = m_xml->next()) {
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml->name() == u"table-cell" || m_xml->name() == u"covered-table-cell")
            readCell(column);
        else
            m_xml->skip();
    }
    m_row = m_passed + 1;
    m_passed += repeats;
    if (m_record.finish(m_row, m_hidden).isBlank() || m_row > kRows)
        return false;
    m_repeats = repeats - 1;
    return true;
}

void OdsReader::readCell(int &column)
{
    const auto attributes = m_xml->attributes();
    Cell cell{.column = column};
    cell.repeats = int(repeatsOf(attributes, u"number-columns-repeated", 16'384));
    for (const auto &attribute : attributes) {
        const auto name = attribute.name();
        // LibreOffice says again what is an error, under a name of its own and with the same local name.
        if (name == u"value-type" && cell.type != "error"_L1)
            cell.type = attribute.value().toString();
        else if (name == u"value" || name == u"date-value" || name == u"time-value"
                 || name == u"boolean-value" || name == u"string-value")
            cell.value = attribute.value().toString();
        else if (name == u"currency")
            cell.currency = attribute.value().toString();
        else if (name == u"formula")
            cell.hasFormula = true;
    }
    cell.text = cellText();
    column = std::min(column + cell.repeats, 16'384);
    if (cell.type.isEmpty() && cell.text.isEmpty() && !cell.hasFormula)
        return;
    if (cell.column >= SheetLimits::kColumns)
        throw Error(Error::Code::Invalid,
                    Tr::tr("Row %1 has more than %2 columns; this is more than can be read.")
                        .arg(m_passed + 1)
                        .arg(SheetLimits::kColumns));
    take(cell);
}

/// The paragraphs of the cell that was just entered; what lies above it (remarks, pictures) is none of it.
QString OdsReader::cellText()
{
    QString text;
    bool isFirst = true;
    for (auto token = m_xml->next(); token != QXmlStreamReader::EndElement; token = m_xml->next()) {
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml->name() == u"p") {
            if (!std::exchange(isFirst, false))
                text += u'\n';
            text += paragraph();
            if (text.size() > kText)
                throw Error(Error::Code::Invalid,
                            Tr::tr("Row %1 has a cell of more than 1 MB; this is more than can be read.")
                                .arg(m_passed + 1));
        } else {
            m_xml->skip();
        }
    }
    return text;
}

QString OdsReader::paragraph()
{
    QString text;
    for (int depth = 1; depth > 0;) {
        const auto token = m_xml->next();
        if (token == QXmlStreamReader::Characters) {
            text += m_xml->text();
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            const auto name = m_xml->name();
            if (name == u"annotation" || name == u"ruby-text") {
                m_xml->skip();
                continue;
            }
            if (name == u"s")
                text += QString(qsizetype(repeatsOf(m_xml->attributes(), u"c", kSpaces)), u' ');
            else if (name == u"tab")
                text += u'\t';
            else if (name == u"line-break")
                text += u'\n';
            ++depth;
        }
        if (text.size() > kText)
            break; // said above; the rest is not needed any more
    }
    return text;
}

void OdsReader::take(const Cell &cell)
{
    const auto last = std::min(cell.column + cell.repeats, int(SheetLimits::kColumns));
    const bool isError = cell.type == "error"_L1 || (cell.hasFormula && cell.text.startsWith(u"Err:"))
                      || (cell.hasFormula && cell.text.startsWith(u'#') && cell.text.endsWith(u'!'));
    for (int column = cell.column; column < last; ++column) {
        auto here = cell;
        here.column = column;
        if (isError)
            m_record.flag(column, CellFlag::Kind::ErrorValue, cell.text.toStdString());
        else if (cell.hasFormula && cell.type.isEmpty() && cell.text.isEmpty())
            m_record.flag(column, CellFlag::Kind::NoCachedValue);
        else
            m_record.store(column, textOf(here));
    }
}

std::string OdsReader::textOf(const Cell &cell)
{
    if (cell.type == "float"_L1 || cell.type == "percentage"_L1 || cell.type == "currency"_L1) {
        bool isNumber = false;
        const double number = cell.value.toDouble(&isNumber);
        auto reading = isNumber ? readCellNumber(number, NumberKind::Number, false)
                                : NumberReading{{}, CellFlag::Kind::BadValue};
        if (reading.flag)
            m_record.flag(cell.column, *reading.flag, cell.value.toStdString());
        if (cell.currency != "CNY"_L1 && !reading.text.empty())
            reading.text += cell.currency.toStdString(); // as texts say it: 100EUR
        return std::move(reading.text);
    }
    if (cell.type == "date"_L1) {
        const auto text = QString(cell.value).replace(u'T', u' ').toStdString();
        return text.ends_with(" 00:00:00") ? text.substr(0, text.size() - 9) : text;
    }
    if (cell.type == "time"_L1)
        return clockOf(cell.value).value_or(cell.text.toStdString());
    if (cell.type == "boolean"_L1)
        return cell.value == "true"_L1 ? "TRUE" : "FALSE";
    return (cell.text.isEmpty() ? cell.value : cell.text).toStdString();
}

} // namespace crm
