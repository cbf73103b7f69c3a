// Reading and writing sheets against the libraries that do it best, on the same bytes in the same run:
// exchange_benchmark [MB]. CSV to fields against libcsv and DuckDB, with its types checked; reading a
// workbook against openpyxl; writing one against libxlsxwriter alone, also the workbook of its own benchmark.
// DuckDB and openpyxl are looked for with PYTHON, else with python3. Ratios of CPU count.

#include "core/exchange/columnguess.h"
#include "core/exchange/csvtokenizer.h"
#include "core/exchange/export/xlsxtable.h"
#include "core/exchange/importpreview.h"
#include "core/exchange/rowparser.h"
#include "tests/benchmark/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#ifdef KINGFISHER_LIBCSV
#include <csv.h>
#endif
#include <xlsxwriter.h>

#include <cstring>
#include <random>

using namespace Qt::StringLiterals;
using namespace crm;

namespace {

constexpr int kTimes = 5;

/// Orders as shops export them: numbers, days, texts with and without quotation marks.
QByteArray orders(qsizetype bytes)
{
    static const char *const kNames[] = {"深圳市华强电子有限公司", "\"义乌, 五洲贸易\"", "Acme Trading Ltd.",
                                         "\"说\"\"好\"\"的五金厂\""};
    static const char *const kStates[] = {"已完成", "已发货", "草稿"};
    std::mt19937 dice(1);
    QByteArray text = "订单号,订单日期,客户名称,产品名称,数量,单价,折扣,金额,状态,备注\n";
    text.reserve(bytes + 1000);
    for (int i = 0; text.size() < bytes; ++i)
        text += QByteArray::number(20'260'000 + i) + ",2026-0" + QByteArray::number(1 + dice() % 9) + "-1"
              + QByteArray::number(dice() % 10) + ',' + kNames[dice() % 4] + ",产品 "
              + QByteArray::number(dice() % 5'000) + ',' + QByteArray::number(1 + dice() % 90) + ','
              + QByteArray::number(dice() % 10'000) + '.' + QByteArray::number(10 + dice() % 90) + ",0.1,"
              + QByteArray::number(dice() % 100'000) + ',' + kStates[dice() % 3] + ",老客户介绍来的\n";
    return text;
}

/// Median milliseconds of CPU.
double cpuOf(const std::function<void()> &act, int times = kTimes)
{
    Times all;
    for (int i = 0; i < times; ++i)
        all.measure(act);
    return Times::share(all.cpu, 0.5);
}

struct Fields
{
    qint64 count = 0;
    qint64 bytes = 0;

    friend bool operator==(const Fields &, const Fields &) = default;
};

Fields ourFields(const QByteArray &text)
{
    qsizetype at = 0;
    CsvTokenizer tokenizer(
        [&](char *to, qint64 most) {
            const auto size = std::min<qint64>(most, text.size() - at);
            std::memcpy(to, text.constData() + at, size_t(size));
            at += size;
            return size;
        },
        {});
    SheetRecord record;
    Fields fields;
    while (tokenizer.next(record))
        for (const auto field : record.fields) {
            ++fields.count;
            fields.bytes += qint64(field.size());
        }
    return fields;
}

#ifdef KINGFISHER_LIBCSV
Fields libraryFields(const QByteArray &text)
{
    Fields fields;
    csv_parser parser;
    csv_init(&parser, 0);
    const auto field = [](void *, size_t size, void *data) {
        auto *fields = static_cast<Fields *>(data);
        ++fields->count;
        fields->bytes += qint64(size);
    };
    constexpr qsizetype kBlock = 1024 * 1024;
    for (qsizetype at = 0; at < text.size(); at += kBlock)
        csv_parse(&parser, text.constData() + at, size_t(std::min(kBlock, text.size() - at)), field, nullptr,
                  &fields);
    csv_fini(&parser, field, nullptr, &fields);
    csv_free(&parser);
    return fields;
}
#endif

void compareFields(const QByteArray &text)
{
    const double megabytes = double(text.size()) / 1e6;
    Fields ours;
    const double our = cpuOf([&] { ours = ourFields(text); });
    std::printf("CSV to fields                %7.0f MB/s\n", megabytes / our * 1e3);
#ifdef KINGFISHER_LIBCSV
    Fields theirs;
    const double their = cpuOf([&] { theirs = libraryFields(text); }, 3);
    std::printf("  libcsv                     %7.0f MB/s; %.1f times as fast; %s\n", megabytes / their * 1e3,
                their / our, ours == theirs ? "the same fields" : "OTHER FIELDS");
#endif
}

/// DuckDB where PYTHON has it, on one thread, every column a text and every cell looked at.
void compareDuck(const QString &path, qint64 size)
{
    qint64 cells = 0;
    const auto shape = inspectSheet(path, ImportKind::Orders);
    const double our = cpuOf([&] {
        cells = 0;
        const auto reader = openRows(path, shape);
        while (const auto *record = reader->next())
            cells += std::ranges::count_if(record->fields, [](auto field) { return !field.empty(); });
    });
    QProcess python;
    python.start(qEnvironmentVariable("PYTHON", u"python3"_s),
                 {u"-c"_s,
                  u"import sys, time, duckdb\n"
                  "duckdb.sql('SET threads = 1')\n"
                  "start = time.process_time()\n"
                  "found = duckdb.execute('SELECT count(COLUMNS(*)) FROM read_csv(?, all_varchar = true)',"
                  " [sys.argv[1]]).fetchone()\n"
                  "print(time.process_time() - start, sum(found), duckdb.__version__)"_s,
                  path});
    if (!python.waitForFinished(600'000) || python.exitCode() != 0)
        return void(std::printf("  DuckDB is not there to compare with\n"));
    const auto said = QString::fromUtf8(python.readAllStandardOutput()).simplified().split(u' ');
    std::printf("CSV from a file, every cell, %.0f MB/s; DuckDB %s %.0f MB/s: %.1f times as fast; %lld and "
                "%s cells\n",
                double(size) / 1e3 / our, qPrintable(said.value(2)),
                double(size) / 1e6 / said.value(0).toDouble(), said.value(0).toDouble() * 1e3 / our,
                static_cast<long long>(cells), qPrintable(said.value(1)));
}

void readTypes(const QString &path, qint64 size)
{
    const auto kind = ImportKind::Orders;
    const auto shape = inspectSheet(path, kind);
    auto mapping = guessMapping(kind, shape);
    settleColumns(path, kind, shape, mapping);
    qint64 wrong = 0;
    const double took = cpuOf([&] {
        const auto reader = openRows(path, shape);
        RowParser parser(kind, shape, mapping, QTimeZone::utc());
        while (const auto *record = reader->next())
            wrong += parser.parse(*record, true).isRejected;
    });
    std::printf("CSV from a file, %zu of %d columns read by their types %4.0f MB/s, %lld rows rejected\n",
                mapping.columns.size(), int(shape.headers.size()), double(size) / 1e6 / took * 1e3, wrong);
}

const std::vector<ExportColumn> &columns()
{
    static const std::vector<ExportColumn> made = [] {
        std::vector<ExportColumn> made;
        for (int i = 0; i < 10; ++i)
            made.push_back({.field = QString::number(i),
                            .header = u"列 %1"_s.arg(i),
                            .kind = i % 2 ? CellKind::Count : CellKind::Text});
        return made;
    }();
    return made;
}

void writeOurs(const QString &path, int rows)
{
    XlsxTable table(path, u"Sheet1"_s, columns());
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < 10; column += 2) {
            table.text("客户名称 " + std::to_string(row % 1'000));
            table.count(row * column);
        }
        table.endRow();
    }
    table.finish();
}

/// The loop of its own example of a large file: one format, memory that does not grow.
void writeLibrary(const QByteArray &path, int rows)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    auto *book = workbook_new_opt(path.constData(), &options);
    auto *sheet = workbook_add_worksheet(book, nullptr);
    for (lxw_row_t row = 0; row < lxw_row_t(rows) + 1; ++row)
        for (lxw_col_t column = 0; column < 10; column += 2) {
            const auto text = "客户名称 " + std::to_string(row % 1'000);
            worksheet_write_string(sheet, row, column, text.c_str(), nullptr);
            worksheet_write_number(sheet, row, lxw_col_t(column + 1), double(row) * column, nullptr);
        }
    workbook_close(book);
}

/// What libxlsxwriter measures itself by: 50 columns, a text of its own and a number in turn.
void compareOwnBenchmark(const QTemporaryDir &folder, int rows)
{
    constexpr int kColumns = 50;
    const auto textOf = [](int row, int column) {
        return "Row: " + std::to_string(row) + " Col: " + std::to_string(column);
    };
    const auto path = folder.filePath(u"own.xlsx"_s);
    const double our = cpuOf(
        [&] {
            std::vector<ExportColumn> columns;
            for (int i = 0; i < kColumns; ++i)
                columns.push_back(
                    {.header = QString::number(i), .kind = i % 2 ? CellKind::Count : CellKind::Text});
            XlsxTable table(path, u"Sheet1"_s, columns);
            for (int row = 0; row < rows; ++row) {
                for (int column = 0; column < kColumns; column += 2) {
                    table.text(textOf(row, column));
                    table.count(row + column);
                }
                table.endRow();
            }
            table.finish();
        },
        3);
    const auto theirPath = QFile::encodeName(folder.filePath(u"theirs.xlsx"_s));
    const double their = cpuOf(
        [&] {
            lxw_workbook_options options{};
            options.constant_memory = LXW_TRUE;
            auto *book = workbook_new_opt(theirPath.constData(), &options);
            auto *sheet = workbook_add_worksheet(book, nullptr);
            for (int row = 0; row < rows; ++row)
                for (int column = 0; column < kColumns; column += 2) {
                    worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                           textOf(row, column).c_str(), nullptr);
                    worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column + 1), row + column,
                                           nullptr);
                }
            workbook_close(book);
        },
        3);
    std::printf(
        "XLSX, %d rows of 50 cells as libxlsxwriter measures itself: %.2f s, it alone %.2f s: %.2f of its "
        "time\n",
        rows, our / 1e3, their / 1e3, our / their);
}

void compareWorkbooks(const QTemporaryDir &folder, int rows)
{
    const auto path = folder.filePath(u"a.xlsx"_s);
    const double our = cpuOf([&] { writeOurs(path, rows); }, 3);
    const auto theirs = QFile::encodeName(folder.filePath(u"b.xlsx"_s));
    const double their = cpuOf([&] { writeLibrary(theirs, rows); }, 3);
    std::printf("XLSX, %d rows of 10 cells written in %.2f s; libxlsxwriter alone %.2f s: %.2f of its time\n",
                rows, our / 1e3, their / 1e3, our / their);

    qint64 cells = 0;
    const double read = cpuOf([&] {
        cells = 0;
        const auto reader = openSheet(path);
        while (const auto *record = reader->next())
            cells += qint64(record->fields.size());
    });
    std::printf("XLSX read in %.2f s, %lld cells\n", read / 1e3, cells);
    QProcess python;
    python.start(qEnvironmentVariable("PYTHON", u"python3"_s),
                 {u"-c"_s,
                  u"import sys, time, openpyxl\n"
                  "book = openpyxl.load_workbook(sys.argv[1], read_only=True)\n"
                  "start = time.process_time()\n"
                  "cells = sum(len(row) for row in book.active.iter_rows(values_only=True))\n"
                  "print(time.process_time() - start, cells, openpyxl.__version__)"_s,
                  path});
    if (!python.waitForFinished(600'000) || python.exitCode() != 0)
        return void(std::printf("  openpyxl is not there to compare with\n"));
    const auto said = QString::fromUtf8(python.readAllStandardOutput()).simplified().split(u' ');
    std::printf("  openpyxl %s reads %s cells in %s s: %.1f times as fast\n", qPrintable(said.value(2)),
                qPrintable(said.value(1)), qPrintable(said.value(0)), said.value(0).toDouble() * 1e3 / read);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto megabytes = argc > 1 ? qsizetype(std::atoi(argv[1])) : 200;
    const QTemporaryDir folder;
    const auto text = orders(megabytes * 1'000'000);
    compareFields(text);
    QFile file(folder.filePath(u"orders.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return 1;
    file.close();
    readTypes(file.fileName(), text.size());
    compareDuck(file.fileName(), text.size());
    compareWorkbooks(folder, 100'000);
    compareOwnBenchmark(folder, 12'800);
    return 0;
}
