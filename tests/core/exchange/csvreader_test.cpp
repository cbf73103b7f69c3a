#include "core/exchange/csvreader.h"

#include "tests/support/cputimer.h"
#include "tests/support/printers.h"
#include "tests/support/shareddata.h"
#include "tests/support/sheetfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

class Csv : public testing::Test
{
protected:
    Rows rows(const QByteArray &bytes, const SheetOptions &options = {})
    {
        return rowsOf(files.write(u"a.csv"_s, bytes), options);
    }
    std::unique_ptr<SheetReader> open(const QByteArray &bytes)
    {
        return openSheet(files.write(u"a.csv"_s, bytes));
    }
    QString refusal(const QByteArray &bytes)
    {
        return messageOf([&] { rows(bytes); });
    }

    SheetFiles files;
};

TEST_F(Csv, LineEndsOfAllKindsAreRead) // rows 14, 15
{
    const Rows expected{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    EXPECT_EQ(rows("a,b\n1,2\n3,4\n"), expected);
    EXPECT_EQ(rows("a,b\r1,2\r3,4"), expected);
    EXPECT_EQ(rows("a,b\r\n1,2\r\n3,4\r\n"), expected);
    EXPECT_EQ(rows("a,b\r\n1,2\n3,4\r"), expected);
}

TEST_F(Csv, LinesAreCountedAsAnEditorCountsThem)
{
    const auto reader = open("a,b\r\n\"x\ny\r\nz\",2\r\r3,4\n");
    EXPECT_EQ(reader->next()->line, 1);
    const auto *record = reader->next();
    EXPECT_EQ(record->line, 2);
    EXPECT_EQ(record->fields[0], "x\ny\r\nz");
    EXPECT_EQ(reader->next()->line, 6);
}

TEST_F(Csv, QuotedDelimitersNewlinesAndQuotesAreText) // rows 16, 20, 22
{
    EXPECT_EQ(rows("a,b\n\"1,2\",\"say \"\"hi\"\"\"\n\"\"\"\",\"\"\n"),
              (Rows{{u"a"_s, u"b"_s}, {u"1,2"_s, u"say \"hi\""_s}, {u"\""_s, u""_s}}));
    EXPECT_EQ(rows("a,b\n\"1\r\n2\n\n3\",\"\r\"\nx,y\n"),
              (Rows{{u"a"_s, u"b"_s}, {u"1\r\n2\n\n3"_s, u"\r"_s}, {u"x"_s, u"y"_s}}));
}

TEST_F(Csv, AQuoteWithinAnUnquotedFieldIsTextWithAWarning) // row 18
{
    const auto reader = open("a,b\nx\"y,2\n");
    reader->next();
    const auto *record = reader->next();
    EXPECT_EQ(record->fields[0], "x\"y");
    EXPECT_EQ(record->flags, (std::vector{CellFlag{0, CellFlag::Kind::StrayQuote}}));
}

TEST_F(Csv, TextBehindAClosingQuoteIsJoinedWithAWarning) // row 19
{
    const auto reader = open("a,b\n\"x\"y,\"p\"\"q\"r\n");
    reader->next();
    const auto *record = reader->next();
    EXPECT_EQ(record->fields[0], "xy");
    EXPECT_EQ(record->fields[1], "p\"qr");
    EXPECT_EQ(record->flags.size(), 2U);
    EXPECT_EQ(record->flags[1], (CellFlag{1, CellFlag::Kind::TextAfterQuote}));
}

TEST_F(Csv, AnUnclosedQuoteStopsWithItsLine) // row 17
{
    EXPECT_TRUE(refusal("a,b\n1,2\n3,\"4\n5,6\n").contains("Line 3"_L1));
    QByteArray bytes = "a,b\n1,2\n3,\"4\n";
    for (int i = 0; i < 100'000; ++i)
        bytes += "customer,13800138000\n";
    EXPECT_TRUE(refusal(bytes).contains("Line 3"_L1));
}

TEST_F(Csv, DelimitersAreDetected) // row 21
{
    for (const char delimiter : {',', ';', '\t', '|'}) {
        QByteArray bytes = "name;phone;city\n\"Smith, John; Jr.\";1,5;x\nb;2,5;y\n";
        bytes.replace("\"Smith, John; Jr.\"", "\"Smith, John\"").replace("1,5", "1").replace("2,5", "2");
        bytes.replace(';', delimiter);
        const auto reader = open(bytes);
        EXPECT_EQ(reader->delimiter(), delimiter);
        EXPECT_EQ(reader->next()->fields.size(), 3U);
    }
    EXPECT_EQ(open("name;amount\nA;1,5\nB;2,75\nC;3,25\n")->delimiter(), ';');
    EXPECT_EQ(open("name\nA\nB\n")->delimiter(), ',');
}

TEST_F(Csv, AGivenDelimiterIsObeyed)
{
    EXPECT_EQ(rows("a,b;c\n", {{}, ';'}), (Rows{{u"a,b"_s, u"c"_s}}));
}

TEST_F(Csv, ASeparatorLineIsHonouredAndNoRecord) // row 23
{
    const auto reader = open("sep=;\r\na;b,c\r\n1;2\r\n");
    EXPECT_EQ(reader->delimiter(), ';');
    const auto *record = reader->next();
    EXPECT_EQ(record->line, 2);
    EXPECT_EQ(record->fields[1], "b,c");
    for (const QByteArray line : {"sep=\"\n", "sep=x\n", "sep=\xe5\n"}) // nothing that divides anything
        EXPECT_EQ(open(line + "a,b\n1,2\n")->delimiter(), ',') << line.toStdString();
}

TEST_F(Csv, BlankLinesAreIgnored) // row 31
{
    EXPECT_EQ(rows("a,b\n\n1,2\n   \n,\n\n\n").size(), 2U);
}

TEST_F(Csv, ANulIsFlaggedAsBinary) // row 13
{
    const auto reader = open(QByteArray("name,phone\nzhang,1\nwa\0ng,2\n", 27));
    reader->next();
    EXPECT_FALSE(reader->next()->flag(CellFlag::Kind::Binary));
    EXPECT_TRUE(reader->next()->flag(CellFlag::Kind::Binary));
}

TEST_F(Csv, TheBytesOfARecordStayWithIt)
{
    const auto reader = open("a,b\r\n\"x\"\"\ny\",  \xb2\xe2\xca\xd4 \r\n");
    reader->next();
    EXPECT_EQ(reader->original(reader->next()->raw), "\"x\"\"\ny\",  \xb2\xe2\xca\xd4 ");
}

TEST_F(Csv, MoreThanFiveHundredColumnsAreRefused) // row 28
{
    QByteArray bytes;
    for (int i = 0; i < 5000; ++i)
        bytes += "c" + QByteArray::number(i) + ",";
    EXPECT_TRUE(refusal(bytes + "x\n1,2\n").contains("500"_L1));
}

TEST_F(Csv, AnEndlessLineIsRefusedAtOnce) // row 29
{
    const auto path = files.write(u"a.csv"_s, "name,phone\n" + QByteArray(200 * 1024 * 1024, 'x'));
    CpuTimer timer;
    timer.start();
    EXPECT_TRUE(messageOf([&] { rowsOf(path); }).contains("Line 2"_L1));
    EXPECT_LT(timer.elapsed(), 2000);
    const auto commas = files.write(u"b.csv"_s, "name,phone\n" + QByteArray(40 * 1024 * 1024, ','));
    EXPECT_TRUE(messageOf([&] { rowsOf(commas); }).contains("Line 2"_L1));
}

TEST_F(Csv, RecordsAcrossBlocksAreWhole)
{
    QByteArray bytes = "name,text\n";
    const auto cell = QByteArray(700'000, 'y');
    for (int i = 0; i < 20; ++i)
        bytes += QByteArray::number(i) + ",\"" + cell + "\"\"\n\"\r\n";
    const auto read = rows(bytes);
    ASSERT_EQ(read.size(), 21U);
    for (size_t i = 1; i < read.size(); ++i) {
        EXPECT_EQ(read[i][0], QString::number(i - 1));
        EXPECT_EQ(read[i][1].size(), 700'002);
    }
}

TEST_F(Csv, RandomTablesComeBackAsTheyWere)
{
    std::srand(7);
    for (int round = 0; round < 200; ++round) {
        const char *eol = round % 3 == 0 ? "\n" : round % 3 == 1 ? "\r\n" : "\r";
        Rows expected;
        QByteArray bytes;
        const int columns = 2 + std::rand() % 5;
        for (int r = 0; r < 1 + std::rand() % 20; ++r) {
            QStringList row;
            for (int c = 0; c < columns; ++c) {
                QString cell = u"k"_s;
                for (int i = std::rand() % 12; i > 0; --i)
                    cell += u"a,\"\n\r;|\t 中é"_s[std::rand() % 11];
                row.append(cell);
                if (c > 0)
                    bytes += ',';
                bytes += '"' + cell.toUtf8().replace("\"", "\"\"") + '"';
            }
            bytes += eol;
            expected.push_back(row);
        }
        ASSERT_EQ(rows(bytes, {u"UTF-8"_s, ','}), expected) << bytes.toStdString();
    }
}

TEST_F(Csv, SpectrumFilesReadAsTheirReferences)
{
    KINGFISHER_NEEDS_DATA(u"csv_spectrum"_s);
    const QDir folder(sharedData(u"csv_spectrum/csvs"_s));
    const auto names = folder.entryList({u"*.csv"_s}, QDir::Files);
    ASSERT_FALSE(names.isEmpty());
    for (const auto &name : names) {
        QFile reference(sharedData(u"csv_spectrum/json/"_s + name.chopped(4) + u".json"_s));
        ASSERT_TRUE(reference.open(QIODevice::ReadOnly));
        const auto expected = QJsonDocument::fromJson(reference.readAll()).array();
        const auto read = rowsOf(folder.filePath(name), {u"UTF-8"_s, ','});
        ASSERT_EQ(qsizetype(read.size()), expected.size() + 1) << name.toStdString();
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const auto object = expected[i].toObject();
            for (qsizetype c = 0; c < read[0].size(); ++c)
                EXPECT_EQ(read[size_t(i) + 1][c], object[read[0][c]].toString());
        }
    }
}

TEST_F(Csv, MessyTablesAreReadAsTheirReferenceSays)
{
    KINGFISHER_NEEDS_DATA(u"messytables"_s);
    QFile file(sharedData(u"messytables/reference.json"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto reference = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = reference.begin(); it != reference.end(); ++it) {
        const auto entry = it.value().toObject();
        if (!entry.contains("records_nonblank"_L1))
            continue;
        const auto reader = openSheet(sharedData(u"messytables/"_s + it.key()));
        const auto encoding = entry["encoding"_L1].toString();
        EXPECT_EQ(reader->encoding(), encoding == "cp1252"_L1 ? u"windows-1252"_s : u"UTF-8"_s)
            << it.key().toStdString();
        if (entry["width_histogram"_L1].toObject().keys() != QStringList{u"1"_s}) {
            EXPECT_EQ(QString(QChar::fromLatin1(reader->delimiter())), entry["delimiter"_L1].toString())
                << it.key().toStdString();
        }
        qint64 records = 0;
        QJsonObject widths;
        while (const auto *record = reader->next()) {
            ++records;
            const auto width = QString::number(record->fields.size());
            widths[width] = widths[width].toInt() + 1;
        }
        EXPECT_EQ(records, entry["records_nonblank"_L1].toInteger()) << it.key().toStdString();
        EXPECT_EQ(widths, entry["width_histogram"_L1].toObject()) << it.key().toStdString();
    }
}

TEST_F(Csv, TheFiveEncodingsOfOneSheetReadTheSame)
{
    KINGFISHER_NEEDS_DATA(u"cn_superstore"_s);
    const QString folder = sharedData(u"cn_superstore/csv"_s) + u'/';
    const auto expected = rowsOf(folder + u"orders_utf8.csv"_s);
    EXPECT_EQ(expected.size(), 10'001U);
    for (const auto &name : {u"orders_utf8bom.csv"_s, u"orders_gbk.csv"_s, u"orders_gb18030.csv"_s,
                             u"orders_utf16le_bom_tab.txt"_s})
        EXPECT_EQ(rowsOf(folder + name), expected) << name.toStdString();
}

} // namespace
} // namespace crm
