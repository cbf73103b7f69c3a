#include "core/base/error.h"
#include "core/directory/filterexpression.h"
#include "core/exchange/amountstyle.h"
#include "core/exchange/birthdaytext.h"
#include "core/exchange/columnguess.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/headerrow.h"
#include "core/exchange/importpreview.h"
#include "core/exchange/importtemplate.h"
#include "core/exchange/maillist.h"
#include "core/exchange/taglist.h"
#include "tests/fuzz/scratch.h"
#include "tests/fuzz/targets.h"

#include <QJsonDocument>

using namespace crm;

namespace fuzz {
namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

void readNumbers(std::string_view text)
{
    for (const auto mark : {DecimalMark::Point, DecimalMark::Comma}) {
        const auto read = readAmount(text, mark);
        if (read.state == AmountReading::State::Good && mark == DecimalMark::Point)
            promise(readAmount(read.amount.toString(0).toStdString()).amount == read.amount,
                    "an amount is read as it was written");
        usesOtherMark(text, mark);
        const auto discount = readDiscount(text, mark);
        promise(!discount || (*discount >= 0 && *discount <= Amount::kScale), "a discount is a part");
    }
    DecimalMarkFinder marks;
    marks.add(text);
    currencyBeside(text);
    lostDigits(text);
    repairedNumber(text);
}

void readDays(std::string_view text)
{
    for (const auto order :
         {DateOrder::Unknown, DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        const auto read = readDate(text, order);
        promise(read.state != DateReading::State::Good || read.date.isValid(), "a day that is read is one");
        promise(read.msecs < 24 * 3600 * 1000, "a time is within its day");
    }
    DateOrderFinder orders;
    orders.add(text);
    birthdayOfCell(toText(text));
}

/// A table as people paste it: cells between tabs, rows between line ends, the first one the header.
std::vector<SheetRow> rowsOf(const QByteArray &bytes)
{
    std::vector<SheetRow> rows;
    for (const auto &line : QString::fromUtf8(bytes).split(u'\n'))
        rows.push_back({qint64(rows.size()) + 1, line.split(u'\t')});
    return rows;
}

SheetShape shapeOf(std::vector<SheetRow> rows, ImportKind kind)
{
    SheetShape shape;
    shape.encoding = QStringLiteral("UTF-8");
    shape.headerLine = findHeader(rows, kind);
    const auto below = size_t(shape.headerLine);
    auto names = below > 0 ? headerNames(rows, below - 1, kind) : QStringList();
    qsizetype width = names.size();
    for (const auto &row : rows)
        width = std::max(width, row.fields.size());
    for (qsizetype i = 0; i < width; ++i) // unique, as those of a sheet are
        if (i >= names.size() || names[i].isEmpty() || names.indexOf(names[i]) < i)
            names.insert(i, QStringLiteral("Column %1").arg(i + 1));
    shape.headers = names.first(width);
    shape.sample.assign(rows.begin() + qptrdiff(below), rows.end());
    return shape;
}

SheetRecord recordOf(const SheetRow &row, std::vector<std::string> &cells)
{
    cells.clear();
    for (const auto &field : row.fields)
        cells.push_back(field.toStdString());
    SheetRecord record;
    record.line = row.line;
    record.fields.assign(cells.begin(), cells.end());
    return record;
}

} // namespace

void values(const QByteArray &bytes)
{
    const auto text = viewOf(bytes);
    readNumbers(trimmed(text));
    readDays(trimmed(text));
    std::string buffer;
    for (const auto shape : {TextShape::OneLine, TextShape::Lines, TextShape::Identifier, TextShape::Phone}) {
        const std::string once(cleaned(text, shape, buffer).text);
        std::string again;
        promise(cleaned(once, shape, again).text == once, "what is clean stays as it is");
    }
    literalText(text, buffer);
    isNullWord(text);
    mailProblem(text);
    looksLikePhone(text);
    const auto wide = toText(text);
    withMarks(wide);
    promise(tagsOf(tagCell(tagsOf(wide))) == tagsOf(wide), "tags are read as they were written");
    const auto mails = mailsOf(wide);
    promise(mails.size() < 2 || mailsOf(mailCell(mails)) == mails, "mails are read as they were written");
    promise(withoutNeutralizing(neutralized(wide)) == wide, "what is made harmless can be taken back");
}

void columns(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const auto kind = ImportKind(uchar(bytes[0]) % 8);
    const auto rows = rowsOf(bytes.mid(1));
    static const QTimeZone zone("Asia/Shanghai");
    try {
        const auto shape = shapeOf(rows, kind);
        auto mapping = guessMapping(kind, shape);
        columnsLeftOut(kind, mapping, shape);
        columnsNotTaken(mapping, shape);
        for (const int column : settleColumns({}, kind, shape, mapping))
            mapping.dateOrders.try_emplace(column, DateOrder::DayMonthYear);
        promise(ImportMapping::fromJson(mapping.toJson()) == mapping, "a mapping is kept as it is");
        RowParser parser(kind, shape, mapping, zone);
        std::vector<std::string> cells;
        for (const auto &row : shape.sample) {
            const auto &read = parser.parse(recordOf(row, cells), true);
            promise(!read.isRejected || !read.reason().isEmpty(), "a row is rejected with its reason");
        }
    } catch (const Error &) { // refused with a reason
    }
}

void mapping(const QByteArray &bytes)
{
    try {
        parseFilter(QString::fromUtf8(bytes), {});
    } catch (const Error &) {
    }
    const auto json = QJsonDocument::fromJson(bytes).object();
    try {
        const auto kept = ImportMapping::fromJson(json);
        promise(ImportMapping::fromJson(kept.toJson()) == kept, "a mapping is kept as it is");
    } catch (const Error &) {
    }
    try {
        const auto kept = ImportTemplate::fromJson(QStringLiteral("name"), json);
        promise(ImportTemplate::fromJson(QStringLiteral("name"), kept.toJson()) == kept,
                "a template is kept as it is");
    } catch (const Error &) {
    }
    for (const auto &assignment : QString::fromUtf8(bytes).split(u'\n')) {
        ImportMapping made;
        try {
            mapColumn(made, ImportKind::Orders, assignment,
                      {QStringLiteral("订单号"), QStringLiteral("金额")});
            setConstant(made, ImportKind::Orders, assignment);
        } catch (const Error &) {
        }
    }
}

} // namespace fuzz
