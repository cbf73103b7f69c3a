#include "core/base/error.h"
#include "core/exchange/card/cardrow.h"
#include "core/exchange/card/vcardparser.h"
#include "core/exchange/columnguess.h"
#include "core/exchange/importpreview.h"
#include "core/exchange/odsreader.h"
#include "core/exchange/xlsreader.h"
#include "core/exchange/xlsxreader.h"
#include "tests/fuzz/scratch.h"
#include "tests/fuzz/targets.h"
#include "tests/support/oldbook.h"

#include <boost/crc.hpp>

using namespace crm;
using namespace Qt::StringLiterals;

namespace fuzz {
namespace {

/// No mutation keeps the check sums of an archive right: the input is the parts of a workbook, one behind the
/// other with this between them, and the archive is made of them.
constexpr QByteArrayView kBetween("\n%%\n");

const QList<QByteArray> kXlsxParts = {
    "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",       "xl/styles.xml",
    "xl/workbook.xml",          "xl/_rels/workbook.xml.rels", "[Content_Types].xml"};
const QList<QByteArray> kOdsParts = {"content.xml", "styles.xml", "META-INF/manifest.xml"};

QList<QByteArray> partsOf(const QByteArray &bytes)
{
    QList<QByteArray> parts;
    qsizetype from = 0;
    for (qsizetype to; (to = bytes.indexOf(kBetween, from)) >= 0; from = to + kBetween.size())
        parts << bytes.mid(from, to - from);
    return parts << bytes.mid(from);
}

QByteArray little(quint32 number, int bytes)
{
    QByteArray written;
    for (; bytes > 0; --bytes, number >>= 8)
        written += char(number & 0xff);
    return written;
}

/// An archive whose parts are stored as they are: as zip_close() makes it, in a tenth of the time.
class StoredZip
{
public:
    void add(const QByteArray &name, const QByteArray &bytes)
    {
        boost::crc_32_type sum;
        sum.process_bytes(bytes.constData(), size_t(bytes.size()));
        const auto size = little(quint32(bytes.size()), 4);
        const QByteArray common = little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4)
                                + little(sum.checksum(), 4) + size + size + little(quint32(name.size()), 2)
                                + little(0, 2);
        m_directory += "PK\x01\x02" + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
                     + little(0, 4) + little(quint32(m_bytes.size()), 4) + name;
        m_bytes += "PK\x03\x04" + common + name + bytes;
        ++m_count;
    }
    QByteArray bytes() const
    {
        return m_bytes + m_directory + "PK\x05\x06" + little(0, 4) + little(m_count, 2) + little(m_count, 2)
             + little(quint32(m_directory.size()), 4) + little(quint32(m_bytes.size()), 4) + little(0, 2);
    }

private:
    QByteArray m_bytes;
    QByteArray m_directory;
    quint32 m_count = 0;
};

QByteArray workbook(const QByteArray &bytes, const QList<QByteArray> &names, const QByteArray &type = {})
{
    StoredZip zip;
    if (!type.isEmpty())
        zip.add("mimetype", type);
    const auto parts = partsOf(bytes);
    for (qsizetype i = 0; i < std::min(parts.size(), names.size()); ++i)
        zip.add(names[i], parts[i]);
    return zip.bytes();
}

void readRows(SheetReader &reader)
{
    constexpr int kEnough = 2000; // a row may say of itself that it stands there a million times
    qint64 last = 0;
    for (int rows = 0; rows < kEnough; ++rows) {
        const auto *record = reader.next();
        if (!record)
            return;
        promise(record->line > last, "rows come in their order");
        last = record->line;
        for (const auto field : record->fields)
            promise(QUtf8StringView(field.data(), qsizetype(field.size())).isValidUtf8(), "a cell is text");
        reader.original(record->raw);
    }
}

template <typename Reader>
void readAs(const QString &name, const QByteArray &bytes)
{
    try {
        const auto path = scratch(name, bytes);
        Reader first(path, {});
        readRows(first);
        for (const auto &sheet : first.sheets()) {
            Reader reader(path, {.sheet = sheet.name});
            reader.carryMerged();
            readRows(reader);
        }
    } catch (const Error &) { // refused with a reason
    }
}

} // namespace

void card(const QByteArray &bytes)
{
    try {
        VCardParser parser(scratch(u"input.vcf"_s, bytes), {});
        qint64 last = 0;
        while (const auto card = parser.next()) {
            promise(card->line > last, "cards come in their order");
            last = card->line;
            const auto row = rowOf(*card);
            const auto isEmpty = [](const QString &cell) { return cell.isEmpty(); };
            promise(row[CardColumn::FullName].isEmpty() <= std::ranges::all_of(row.cells, isEmpty)
                        || !row.hasOwnName || !row[CardColumn::Customer].isEmpty(),
                    "what says anything is somebody");
        }
    } catch (const Error &) { // refused with a reason
    }
}

void xlsx(const QByteArray &bytes)
{
    readAs<XlsxReader>(u"input.xlsx"_s, workbook(bytes, kXlsxParts));
}

void ods(const QByteArray &bytes)
{
    readAs<OdsReader>(u"input.ods"_s,
                      workbook(bytes, kOdsParts, "application/vnd.oasis.opendocument.spreadsheet"));
}

void xls(const QByteArray &bytes)
{
    static const QByteArray kContainer("\xd0\xcf\x11\xe0");
    const bool isWhole = bytes.startsWith(kContainer);
    readAs<XlsReader>(u"input.xls"_s, isWhole ? bytes : OldBook::container(bytes));
}

void archive(const QByteArray &bytes)
{
    try {
        const ZipArchive zip(scratch(u"input.zip"_s, bytes));
        for (const auto &name : {u"xl/workbook.xml"_s, u"content.xml"_s, u"a"_s}) {
            if (!zip.contains(name))
                continue;
            const auto part = zip.open(name);
            std::array<char, 8192> block;
            qint64 most = 256 * 1024;
            for (qint64 got = 1; got > 0 && most > 0; most -= got)
                got = part->read(block.data(), block.size());
            part->throwIfFailed();
        }
    } catch (const Error &) { // refused with a reason
    }
}

void sheet(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const auto path = scratch(u"input"_s, bytes.mid(1));
    const auto kind = ImportKind(uchar(bytes[0]) % 8);
    static const QTimeZone zone("Asia/Shanghai");
    try {
        auto shape = inspectSheet(path, kind);
        auto mapping = guessMapping(kind, shape);
        for (const int column : settleColumns(path, kind, shape, mapping))
            mapping.dateOrders.try_emplace(column, DateOrder::DayMonthYear);
        const auto preview = previewImport(path, kind, shape, mapping, zone);
        promise(preview.rejected <= preview.rows, "no more rows are rejected than there are");
        promise(qint64(preview.problems.kept.size()) <= preview.problems.total, "every problem is counted");
    } catch (const Error &) { // refused with a reason
    }
}

} // namespace fuzz
