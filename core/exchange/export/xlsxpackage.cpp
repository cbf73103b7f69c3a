#include "core/exchange/export/xlsxpackage.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QFile>

#include <zip.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Of zlib's levels: half the time of the usual one for files that are a sixth larger.
constexpr zip_uint32_t kLevel = 4;

const QByteArray kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray kPackage = "http://schemas.openxmlformats.org/package/2006/";
const QByteArray kType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/// In the order of XlsxStyle. What is typed over a text stays one; "0.####" would show 450 as "450.".
const QByteArray kStyles =
    "<numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.00##\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"yyyy-mm-dd\"/>"
    "<numFmt numFmtId=\"166\" formatCode=\"yyyy-mm-dd hh:mm:ss\"/></numFmts>"
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
    "<font><b/><sz val=\"11\"/><color rgb=\"FF07616F\"/><name val=\"Calibri\"/><family "
    "val=\"2\"/></font></fonts>"
    "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
    "<fill><patternFill patternType=\"gray125\"/></fill>"
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFDCEFF2\"/><bgColor "
    "indexed=\"64\"/></patternFill>"
    "</fill></fills>"
    "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
    "<border><left/><right/><top/><bottom style=\"thin\"><color "
    "rgb=\"FF0A7488\"/></bottom><diagonal/></border>"
    "</borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    "<cellXfs count=\"7\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"1\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" "
    "applyBorder=\"1\"/>"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"10\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"166\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\"/></cellXfs>"
    "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

QByteArray xml(const QString &text)
{
    std::string escaped;
    appendXml(escaped, text.toStdString());
    return QByteArray::fromStdString(escaped);
}

QByteArray relation(int id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"rId" + QByteArray::number(id) + "\" Type=\"" + kOffice + '/' + type
         + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &inside)
{
    return kXml + "<Relationships xmlns=\"" + kPackage + "relationships\">" + inside + "</Relationships>";
}

QByteArray sheetFile(size_t index)
{
    return "worksheets/sheet" + QByteArray::number(qsizetype(index) + 1) + ".xml";
}

QByteArray contentTypes(size_t sheets)
{
    const auto of = [](const QByteArray &part, const QByteArray &type) -> QByteArray {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + kType + type + "+xml\"/>";
    };
    QByteArray parts = of("workbook.xml", "sheet.main") + of("styles.xml", "styles");
    for (size_t i = 0; i < sheets; ++i)
        parts += of(sheetFile(i), "worksheet");
    return kXml + "<Types xmlns=\"" + kPackage
         + "content-types\"><Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
         + parts + "</Types>";
}

/// Programs of spreadsheets look for the range of a filter among the names of the workbook.
QByteArray workbookXml(const std::vector<XlsxPart> &sheets)
{
    QByteArray list;
    QByteArray names;
    for (size_t i = 0; i < sheets.size(); ++i) {
        const auto number = QByteArray::number(qsizetype(i) + 1);
        const auto quoted = QString(sheets[i].name).replace(u'\'', u"''"_s);
        list += "<sheet name=\"" + xml(sheets[i].name) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number
              + "\"/>";
        if (!sheets[i].range.isEmpty())
            names += "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\""
                   + QByteArray::number(qsizetype(i)) + "\" hidden=\"1\">'" + xml(quoted) + "'!"
                   + sheets[i].range + "</definedName>";
    }
    const QByteArray defined = names.isEmpty() ? names : "<definedNames>" + names + "</definedNames>";
    return kXml + "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kOffice
         + "\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>" + list + "</sheets>" + defined
         + "</workbook>";
}

struct Discard
{
    void operator()(zip *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip, Discard>;

[[noreturn]] void fail(const QString &why)
{
    throw Error(Error::Code::Storage, Tr::tr("The workbook cannot be written: %1").arg(why));
}

void add(zip *archive, const QByteArray &name, zip_source_t *source)
{
    const auto index = source ? zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        fail(QString::fromUtf8(zip_strerror(archive)));
    }
    zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, kLevel);
}

} // namespace

XlsxStyle xlsxStyle(CellKind kind)
{
    switch (kind) {
    case CellKind::Money: return XlsxStyle::Money;
    case CellKind::Part: return XlsxStyle::Part;
    case CellKind::Day: return XlsxStyle::Day;
    case CellKind::Instant: return XlsxStyle::Instant;
    default: return kind <= CellKind::Word ? XlsxStyle::Text : XlsxStyle::General;
    }
}

void writeWorkbook(const QString &path, const std::vector<XlsxPart> &sheets)
{
    int error = 0;
    Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive)
        fail(path);
    const QByteArray styles = kXml + "<styleSheet xmlns=\"" + kMain + "\">" + kStyles + "</styleSheet>";
    QByteArray inBook;
    for (size_t i = 0; i < sheets.size(); ++i)
        inBook += relation(int(i) + 1, "worksheet", sheetFile(i));
    inBook += relation(int(sheets.size()) + 1, "styles", "styles.xml");
    const std::array<std::pair<QByteArray, QByteArray>, 5> parts = {{
        {"[Content_Types].xml", contentTypes(sheets.size())},
        {"_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml", workbookXml(sheets)},
        {"xl/_rels/workbook.xml.rels", relations(inBook)},
        {"xl/styles.xml", styles},
    }};
    for (const auto &[name, bytes] : parts) // they live until the archive is closed
        add(archive.get(), name,
            zip_source_buffer(archive.get(), bytes.constData(), zip_uint64_t(bytes.size()), 0));
    for (size_t i = 0; i < sheets.size(); ++i)
        add(archive.get(), "xl/" + sheetFile(i),
            zip_source_file(archive.get(), QFile::encodeName(sheets[i].file).constData(), 0, -1));
    if (zip_close(archive.get()) != 0)
        fail(QString::fromUtf8(zip_strerror(archive.get())));
    static_cast<void>(archive.release()); // closing has freed it
}

void appendXml(std::string &xml, std::string_view utf8)
{
    static constexpr auto kSpecial = [] {
        std::array<bool, 256> special = {};
        for (size_t c = 0; c < 0x20; ++c)
            special[c] = c != '\t' && c != '\n';
        for (const char c : {'&', '<', '>', '"'})
            special[size_t(c)] = true;
        return special;
    }();
    size_t from = 0;
    for (size_t i = 0; i < utf8.size(); ++i) {
        const auto c = uchar(utf8[i]);
        if (!kSpecial[c])
            continue;
        xml.append(utf8, from, i - from);
        from = i + 1;
        switch (c) {
        case '&': xml += "&amp;"; break;
        case '<': xml += "&lt;"; break;
        case '>': xml += "&gt;"; break;
        case '"': xml += "&quot;"; break;
        default: {
            constexpr std::string_view kDigits = "0123456789ABCDEF";
            xml += "_x00";
            xml += {kDigits[c >> 4], kDigits[c & 15], '_'};
        }
        }
    }
    xml.append(utf8, from, utf8.size() - from);
}

} // namespace crm
