#include "tests/fuzz/readall.h"

#include <zip.h>

#include <iterator>

namespace {

// No mutation keeps the check sums of an archive right: the input is the parts of a workbook, one behind the
// other, and the archive is made of them.
constexpr char kBetween[] = "\n%%\n";

constexpr const char *kXlsx[] = {
    "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",       "xl/styles.xml",
    "xl/workbook.xml",          "xl/_rels/workbook.xml.rels", "[Content_Types].xml"};
constexpr const char *kOds[] = {"content.xml", "styles.xml", "META-INF/manifest.xml"};

QList<QByteArray> partsOf(const QByteArray &bytes)
{
    QList<QByteArray> parts;
    qsizetype from = 0;
    for (qsizetype to; (to = bytes.indexOf(kBetween, from)) >= 0; from = to + qsizetype(sizeof kBetween) - 1)
        parts << bytes.mid(from, to - from);
    return parts << bytes.mid(from);
}

template <size_t Count>
QString archive(const QString &name, const QList<QByteArray> &parts, const char *const (&names)[Count],
                const QByteArray &type = {})
{
    const QString path = fuzz::folder().filePath(name);
    int error = 0;
    auto *made = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    const auto add = [made](const char *part, const QByteArray &bytes) {
        const auto at = zip_file_add(
            made, part, zip_source_buffer(made, bytes.constData(), zip_uint64_t(bytes.size()), 0), 0);
        zip_set_file_compression(made, zip_uint64_t(at), ZIP_CM_STORE, 0);
    };
    if (!type.isEmpty())
        add("mimetype", type);
    for (qsizetype i = 0; i < std::min(parts.size(), qsizetype(Count)); ++i)
        add(names[i], parts[i]);
    if (zip_close(made) != 0)
        std::abort();
    return path;
}

} // namespace

// The first letter says what the rest is: X and O the parts of a workbook, anything else a file as it stands.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static const QByteArray kOdsType("application/vnd.oasis.opendocument.spreadsheet");
    if (bytes.startsWith('X'))
        fuzz::readAll(archive(QStringLiteral("input.xlsx"), partsOf(bytes.mid(1)), kXlsx));
    else if (bytes.startsWith('O'))
        fuzz::readAll(archive(QStringLiteral("input.ods"), partsOf(bytes.mid(1)), kOds, kOdsType));
    else
        fuzz::readAll(fuzz::write(QStringLiteral("input.xls"), bytes));
    return 0;
}
