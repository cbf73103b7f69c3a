#include "core/exchange/export/xlsxtable.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Excel keeps 15 digits: from here on a number goes in as text.
constexpr qint64 kExact = 1'000'000'000'000'000;

/// Excel counts a 29 February 1900 that never was; before it its days are not ours.
const QDate kFirstDay(1900, 3, 1);
const QDate kDayZero(1899, 12, 30);

const QStringView kHexDigits = u"0123456789abcdefABCDEF";

/// What XML cannot say, and what Excel would take for the escape of another character.
QString writable(QString text)
{
    for (auto &c : text)
        if (c == QChar(0xFFFE) || c == QChar(0xFFFF))
            c = QChar::ReplacementCharacter;
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        const auto digits = QStringView(text).mid(at + 2, 4);
        const bool isEscape = digits.size() == 4 && at + 6 < text.size() && text[at + 6] == u'_'
                           && std::ranges::all_of(digits, [](QChar c) { return kHexDigits.contains(c); });
        if (isEscape) {
            text.insert(at, "_x005F"_L1);
            at += 6;
        }
    }
    return text;
}

/// Most texts hold nothing of that.
bool goesAsItIs(std::string_view utf8)
{
    return utf8.size() <= size_t(XlsxTable::kText) && utf8.find("_x") == utf8.npos
        && utf8.find("\xef\xbf") == utf8.npos && utf8.find('\0') == utf8.npos
        && QByteArrayView(utf8.data(), qsizetype(utf8.size())).isValidUtf8();
}

const char *numberFormat(CellKind kind)
{
    switch (kind) {
    case CellKind::Money: return "#,##0.00##";
    case CellKind::Part: return "0.00%";
    case CellKind::Day: return "yyyy-mm-dd";
    case CellKind::Instant: return "yyyy-mm-dd hh:mm:ss";
    default: return "General"; // "0.####" would show 450 as "450."
    }
}

} // namespace

XlsxTable::XlsxTable(const QString &path, const QString &sheet, const std::vector<ExportColumn> &columns,
                     qint64 rowsOfSheet)
    : m_path(QFile::encodeName(path))
    , m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
    , m_title(sheet)
    , m_columns(columns)
    , m_rowsOfSheet(rowsOfSheet)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data(); // where the rows wait: the disk that has to hold them anyway
    m_book = workbook_new_opt(m_path.constData(), &options);
    if (!m_book)
        throw Error(Error::Code::Storage, Tr::tr("The workbook cannot be written."));
    m_header = workbook_add_format(m_book);
    format_set_bold(m_header);
    format_set_bg_color(m_header, 0xDCEFF2);
    format_set_font_color(m_header, 0x07616F);
    format_set_bottom(m_header, LXW_BORDER_THIN);
    format_set_bottom_color(m_header, 0x0A7488);
    for (const auto kind : {CellKind::Money, CellKind::Quantity, CellKind::Part, CellKind::Decimal,
                            CellKind::Day, CellKind::Instant})
        m_formats.insert(kind, format(numberFormat(kind)));
    m_textFormat = format("@"); // what is typed over a code stays a text
    startSheet();
}

XlsxTable::~XlsxTable()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

lxw_format *XlsxTable::format(const char *numbers)
{
    auto *made = workbook_add_format(m_book);
    format_set_num_format(made, numbers);
    return made;
}

void XlsxTable::check(int error) const
{
    if (error != LXW_NO_ERROR)
        throw Error(Error::Code::Storage, Tr::tr("The workbook cannot be written: %1")
                                              .arg(QString::fromUtf8(lxw_strerror(lxw_error(error)))));
}

/// The column of the next cell; a row that does not fit begins a sheet.
quint16 XlsxTable::nextCell()
{
    if (m_column == 0 && m_row >= m_rowsOfSheet) {
        endSheet();
        startSheet();
    }
    return m_column++;
}

void XlsxTable::startSheet()
{
    ++m_sheets;
    auto name = m_title.left(25);
    if (m_sheets > 1)
        name += u' ' + QString::number(m_sheets);
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!m_sheet)
        throw Error(Error::Code::Storage, Tr::tr("The workbook cannot be written."));
    for (quint16 i = 0; i < m_columns.size(); ++i) {
        auto *texts = m_columns[i].kind <= CellKind::Word ? m_textFormat : nullptr;
        check(worksheet_set_column(m_sheet, i, i, m_columns[i].width, texts));
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 0;
    for (quint16 i = 0; i < m_columns.size(); ++i)
        check(worksheet_write_string(m_sheet, 0, i, m_columns[i].header.toUtf8().constData(), m_header));
    m_row = 1;
    m_column = 0;
}

void XlsxTable::endSheet()
{
    if (!m_columns.empty())
        check(worksheet_autofilter(m_sheet, 0, 0, std::max(m_row, 1U) - 1, quint16(m_columns.size() - 1)));
}

void XlsxTable::write(double number, CellKind kind)
{
    const auto column = nextCell();
    check(worksheet_write_number(m_sheet, m_row, column, number, m_formats.value(kind)));
}

void XlsxTable::write(const char *utf8)
{
    const auto column = nextCell();
    check(worksheet_write_string(m_sheet, m_row, column, utf8, m_textFormat));
}

void XlsxTable::text(std::string_view utf8)
{
    if (utf8.empty())
        return empty();
    if (goesAsItIs(utf8)) {
        m_text.assign(utf8);
        return write(m_text.c_str());
    }
    // No text of a workbook is calculated, and none is read as marked: it goes out as it is.
    auto text = writable(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
    if (text.size() > kText) {
        ++m_shortened;
        text.truncate(text[kText - 1].isHighSurrogate() ? kText - 1 : kText);
    }
    write(text.toUtf8().constData());
}

void XlsxTable::count(qint64 number)
{
    const auto column = nextCell();
    check(worksheet_write_number(m_sheet, m_row, column, double(number), nullptr));
}

void XlsxTable::amount(Amount amount, CellKind kind)
{
    if (std::abs(amount.value) < kExact)
        write(amount.toDouble(), kind);
    else
        write(amount.toString(0).toUtf8().constData());
}

void XlsxTable::day(QDate day)
{
    if (day >= kFirstDay)
        write(double(kDayZero.daysTo(day)), CellKind::Day);
    else
        write(day.toString(Qt::ISODate).toUtf8().constData());
}

void XlsxTable::instant(const QDateTime &local)
{
    constexpr double kSeconds = 86'400;
    if (local.date() >= kFirstDay)
        write(double(kDayZero.daysTo(local.date())) + local.time().msecsSinceStartOfDay() / 1000 / kSeconds,
              CellKind::Instant);
    else
        write(local.toString(u"yyyy-MM-dd HH:mm:ss"_s).toUtf8().constData());
}

void XlsxTable::endRow()
{
    ++m_row;
    m_column = 0;
}

/// The library does not look whether the rows that wait reached the disk. As long as they lie there a disk
/// that was full still is.
void XlsxTable::requireRoom() const
{
    constexpr qint64 kRoom = 64 * 1024;
    const QStorageInfo disk(QFile::decodeName(m_folder));
    if (disk.isValid() && disk.bytesAvailable() < kRoom)
        throw Error(Error::Code::Storage,
                    Tr::tr("The workbook cannot be written: %1").arg(Tr::tr("The disk is full.")));
}

void XlsxTable::finish()
{
    endSheet();
    requireRoom();
    auto *book = std::exchange(m_book, nullptr); // closing frees it, also where it fails
    check(workbook_close(book));
}

} // namespace crm
