#include "core/exchange/xlsxworkbook.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/xmlpart.h"
#include "core/exchange/xmlscanner.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

// Targets are relative to the folder of the part, or absolute within the archive.
QString resolved(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path;
    const QString whole = folderOf(part) + target;
    const auto steps = whole.split(u'/', Qt::SkipEmptyParts);
    for (const auto &step : steps) {
        if (step == ".."_L1 && !path.isEmpty())
            path.removeLast();
        else if (step != "."_L1)
            path.append(step);
    }
    return path.join(u'/');
}

// With or without prefix: makers of workbooks differ, and the reader compares local names only.
QString attribute(const QXmlStreamAttributes &attributes, QStringView name)
{
    for (const auto &candidate : attributes) {
        if (candidate.name() == name)
            return candidate.value().toString();
    }
    return {};
}

bool isTrue(const QString &value)
{
    return value == "1"_L1 || value == "true"_L1;
}

QString relationKind(const QString &type)
{
    return type.mid(type.lastIndexOf(u'/') + 1);
}

} // namespace

XlsxWorkbook::XlsxWorkbook(const QString &path)
    : archive(path)
{
    const auto book = workbookPart();
    readSheets(book);
    if (sheets.empty())
        throw Error(Error::Code::Invalid, Tr::tr("%1 has no sheets.").arg(QFileInfo(path).fileName()));
    const auto related = relations(book);
    for (auto it = related.begin(); it != related.end(); ++it) {
        if (it.key() == ":styles"_L1 && archive.contains(it.value()))
            readStyles(it.value());
        else if (it.key() == ":sharedStrings"_L1 && archive.contains(it.value()))
            strings.read(archive, it.value());
    }
}

NumberKind XlsxWorkbook::numberKind(int style) const
{
    return style >= 0 && size_t(style) < styles.size() ? styles[size_t(style)] : NumberKind::Number;
}

// Parts by the id of the relation, and by ":kind" for those of which there is one.
QHash<QString, QString> XlsxWorkbook::relations(const QString &part) const
{
    QHash<QString, QString> found;
    const QString name = folderOf(part) + u"_rels/"_s + part.mid(part.lastIndexOf(u'/') + 1) + u".rels"_s;
    if (!archive.contains(name))
        return found;
    XmlPart xml(archive, name);
    for (auto token = xml.next(); token != QXmlStreamReader::EndDocument; token = xml.next()) {
        if (token != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const auto attributes = xml.attributes();
        if (attribute(attributes, u"TargetMode") == "External"_L1)
            continue;
        const auto target = resolved(part, attribute(attributes, u"Target"));
        found.insert(attribute(attributes, u"Id"), target);
        found.insert(u':' + relationKind(attribute(attributes, u"Type")), target);
    }
    return found;
}

const IdFormat *XlsxWorkbook::idFormat(int style) const
{
    const auto found = idStyles.constFind(style);
    return found == idStyles.constEnd() ? nullptr : &*found;
}

QString XlsxWorkbook::workbookPart() const
{
    const auto named = relations(QString()).value(u":officeDocument"_s);
    if (named.endsWith(".bin"_L1))
        throw Error(Error::Code::Invalid,
                    Tr::tr("This is a binary workbook (.xlsb). Save it as .xlsx and import that."));
    return named.isEmpty() ? u"xl/workbook.xml"_s : named;
}

void XlsxWorkbook::readSheets(const QString &part)
{
    const auto related = relations(part);
    XmlPart xml(archive, part);
    for (auto token = xml.next(); token != QXmlStreamReader::EndDocument; token = xml.next()) {
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            since1904 = isTrue(attribute(attributes, u"date1904"));
        } else if (xml.name() == u"sheet") {
            const auto target = related.value(attribute(attributes, u"id"));
            if (!target.contains("chartsheet"_L1) && archive.contains(target)) {
                const auto state = attribute(attributes, u"state");
                sheets.push_back(
                    {attribute(attributes, u"name"), state == "hidden"_L1 || state == "veryHidden"_L1});
                parts.append(target);
            }
        }
    }
}

void XlsxWorkbook::readStyles(const QString &part)
{
    QHash<int, NumberKind> formats;
    QHash<int, IdFormat> idFormats;
    QHash<int, QString> codes;
    bool cellFormats = false;
    XmlPart xml(archive, part);
    for (auto token = xml.next(); token != QXmlStreamReader::EndDocument; token = xml.next()) {
        if (token == QXmlStreamReader::EndElement && xml.name() == u"cellXfs")
            cellFormats = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"cellXfs") {
            cellFormats = true;
        } else if (xml.name() == u"numFmt") {
            const auto id = attribute(attributes, u"numFmtId").toInt();
            const auto code = attribute(attributes, u"formatCode");
            formats.insert(id, kindOfFormat(code));
            codes.insert(id, code);
            if (const auto shown = IdFormat::of(code))
                idFormats.insert(id, *shown);
        } else if (cellFormats && xml.name() == u"xf") {
            const auto id = attribute(attributes, u"numFmtId").toInt();
            if (const auto shown = idFormats.constFind(id); shown != idFormats.constEnd())
                idStyles.insert(int(styles.size()), *shown);
            if (id >= kFirstOwnFormat)
                moneyStyles.add(int(styles.size()), codes.value(id));
            styles.push_back(formats.contains(id) ? formats.value(id) : kindOfBuiltInFormat(id));
        }
    }
}

void SharedStrings::read(const ZipArchive &archive, const QString &part)
{
    using Token = XmlScanner::Token;
    XmlScanner xml(archive, part);
    std::string item;
    for (auto token = xml.next(); token != Token::EndOfDocument; token = xml.next()) {
        if (token == Token::Start && xml.name() == "si")
            item.clear();
        else if (token == Token::Start && xml.name() == "rPh")
            xml.skip(); // how to pronounce it
        else if (token == Token::Start && xml.name() == "t")
            xml.appendInnerText(item);
        else if (token == Token::End && xml.name() == "si")
            add(decodeEscapes(item));
    }
}

void SharedStrings::add(std::string_view text)
{
    m_text += text;
    m_ends.push_back(m_text.size());
    if (m_text.size() + m_ends.size() * sizeof(size_t) > kMost)
        throw Error(Error::Code::Invalid,
                    Tr::tr("The workbook holds more than 192 MB of text. Save the sheet as CSV and import "
                           "that."));
}

std::optional<std::string_view> SharedStrings::at(quint64 index) const
{
    if (index >= m_ends.size())
        return {};
    const auto from = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(from, m_ends[index] - from);
}

QString decodeEscapes(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    QString decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'_' && i + 6 < text.size() && text[i + 1] == u'x' && text[i + 6] == u'_') {
            bool isHex = false;
            const auto unit = QStringView(text).sliced(i + 2, 4).toUShort(&isHex, 16);
            if (isHex) {
                decoded += QChar(unit);
                i += 6;
                continue;
            }
        }
        decoded += text[i];
    }
    return decoded;
}

std::string decodeEscapes(const std::string &utf8)
{
    return utf8.find("_x") == std::string::npos ? utf8
                                                : decodeEscapes(QString::fromStdString(utf8)).toStdString();
}

} // namespace crm
