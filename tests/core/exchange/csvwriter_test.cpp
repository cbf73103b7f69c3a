#include "core/base/error.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Texts that have broken sheets before.
const QStringList kHostile = {
    u"=HYPERLINK(\"http://x\",\"点我\")"_s,
    u"+8613800138000"_s,
    u"-1+1|cmd"_s,
    u"@SUM(A1)"_s,
    u"  =1+1"_s,
    u"\"=1+1\""_s,
    u"'=1+1"_s,
    u"''=1+1"_s,
    u"\uFF1D1+1"_s,
    u"\uFEFF=1+1"_s,
    u"\t=1"_s,
    u"\r=1"_s,
    u"a,b;c\td"_s,
    u"他说\"好\""_s,
    u"两\r\n行"_s,
    u"'tis"_s,
    u"00123"_s,
    u"12345678901234567890"_s,
    u"🐦翠鸟"_s,
    QString(),
    u" "_s,
    u"終わり"_s,
};

QByteArray written(const std::function<void(CsvWriter &)> &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    content(writer);
    return buffer.data();
}

TEST(CsvWriter, EveryHostileTextComesBackThroughTheReader) // rows 32-34
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"hostile.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    {
        CsvWriter writer(file);
        writer.texts({u"编号"_s, u"文本"_s, u"末列"_s}).endRow();
        for (const auto &text : kHostile) {
            writer.number(writer.rows()).text(text).text(u"完"_s);
            writer.endRow();
        }
    }
    file.close();

    CsvReader reader(file.fileName(), {});
    EXPECT_EQ(reader.encoding(), u"UTF-8"_s);
    ASSERT_NE(reader.next(), nullptr);
    for (int i = 0; i < kHostile.size(); ++i) {
        const auto *record = reader.next();
        ASSERT_NE(record, nullptr);
        ASSERT_EQ(record->fields.size(), 3U) << kHostile[i].toStdString();
        EXPECT_EQ(toText(record->fields[0]).toInt(), i + 1);
        EXPECT_EQ(withoutNeutralizing(toText(record->fields[1])), kHostile[i]);
        EXPECT_TRUE(record->flags.empty());
    }
    EXPECT_EQ(reader.next(), nullptr);
}

TEST(CsvWriter, NoCellIsLeftThatASpreadsheetWouldCalculate) // rows 32-34
{
    for (const auto &text : kHostile)
        if (const auto cell = neutralized(text); cell != text) {
            EXPECT_TRUE(cell.startsWith(u'\'')) << text.toStdString();
            EXPECT_EQ(cell.sliced(1), text);
        }
    for (const auto &formula : {u"=1"_s, u" +1"_s, u"'-1"_s, u"@x"_s, u"\uFF0B1"_s, u"\n=1"_s})
        EXPECT_TRUE(looksLikeFormula(formula)) << formula.toStdString();
    for (const auto &harmless : {u"a=1"_s, u"翠鸟-1"_s, u"'tis"_s, u""_s, u"1-2"_s})
        EXPECT_FALSE(looksLikeFormula(harmless)) << harmless.toStdString();
}

TEST(CsvWriter, NumbersStayPlainAndTextsAreMarked)
{
    const auto bytes = written([](CsvWriter &writer) {
        writer.text(u"名,称"_s).number(-3).amount({-12'345'678}).figure(u"-0.5"_s).figure(u"=1"_s).empty();
        writer.endRow();
    });
    EXPECT_EQ(bytes, QByteArray("\xEF\xBB\xBF\"名,称\",-3,-1234.5678,-0.5,'=1,\r\n"));
}

TEST(CsvWriter, ARowOfOneEmptyCellIsStillARow)
{
    EXPECT_EQ(written([](CsvWriter &writer) { writer.text({}).endRow(); }), "\xEF\xBB\xBF\"\"\r\n");
}

TEST(CsvWriter, AFullDiskIsToldAndNotPassedOver)
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        GTEST_SKIP() << "there is no /dev/full here";
    EXPECT_THROW(CsvWriter(full).text(u"x"_s).endRow(), Error);
}

} // namespace
