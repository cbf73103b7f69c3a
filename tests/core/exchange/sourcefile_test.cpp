#include "core/exchange/sourcefile.h"

#include "core/exchange/sheetreader.h"
#include "tests/support/printers.h"
#include "tests/support/sheetfiles.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

class SourceFile : public testing::Test
{
protected:
    QString refusal(const QString &path)
    {
        return messageOf([&] { inspectSource(path); });
    }
    QString refusal(const QString &name, const QByteArray &bytes)
    {
        return refusal(files.write(name, bytes));
    }

    SheetFiles files;
};

TEST_F(SourceFile, EmptyFilesAreSaidToBeEmpty) // rows 1, 2
{
    EXPECT_TRUE(refusal(u"a.csv"_s, {}).contains("is empty"_L1));
    EXPECT_TRUE(refusal(u"b.csv"_s, "\xef\xbb\xbf").contains("is empty"_L1));
    EXPECT_TRUE(refusal(u"c.csv"_s, "\xff\xfe").contains("is empty"_L1));
    const auto blank = files.write(u"d.csv"_s, "\r\n  \r\n\r\n");
    EXPECT_TRUE(messageOf([&] { openSheet(blank); }).contains("is empty"_L1));
}

TEST_F(SourceFile, FoldersPipesDevicesAndLoopsAreRefusedWithoutReadingThem) // row 56
{
    EXPECT_TRUE(refusal(files.path(u"."_s)).contains("is a folder"_L1));
    const auto pipe = files.path(u"pipe.csv"_s);
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_TRUE(refusal(pipe).contains("a pipe or a device"_L1));
    EXPECT_TRUE(refusal(u"/dev/zero"_s).contains("a pipe or a device"_L1));
    const auto loop = files.path(u"loop.csv"_s);
    ASSERT_TRUE(QFile::link(loop, loop));
    EXPECT_FALSE(refusal(loop).isEmpty());
    EXPECT_TRUE(refusal(files.path(u"absent.csv"_s)).contains("does not exist"_L1));
}

TEST_F(SourceFile, ForeignKindsAreRecognisedByTheirFirstBytes) // row 57
{
    EXPECT_TRUE(refusal(u"a.csv"_s, "%PDF-1.7\n").contains("PDF"_L1));
    EXPECT_TRUE(refusal(u"b.csv"_s, QByteArray("MZ\x90\0\x03", 5)).contains("a program"_L1));
    EXPECT_TRUE(refusal(u"c.csv"_s, "\x1f\x8b\x08xxxx").contains("gzip"_L1));
    EXPECT_TRUE(refusal(u"d.csv"_s, "\x89PNG\r\n\x1a\n").contains("a picture"_L1));
    EXPECT_TRUE(refusal(u"e.xlsx"_s, "name,phone\n").contains("not an Excel workbook"_L1));
}

TEST_F(SourceFile, TextThatBeginsLikeAProgramIsStillText)
{
    EXPECT_EQ(inspectSource(files.write(u"a.csv"_s, "MZ,Name\n1,2\n")), SourceKind::Text);
}

TEST_F(SourceFile, AWorkbookNamedCsvIsAWorkbook) // row 57
{
    const auto path =
        files.zip(u"a.csv"_s, {{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<workbook/>"}});
    EXPECT_EQ(inspectSource(path), SourceKind::Xlsx);
    EXPECT_TRUE(refusal(files.zip(u"b.csv"_s, {{"photo.jpg", "x"}})).contains("zip"_L1));
}

TEST_F(SourceFile, OldAndProtectedWorkbooksAreToldApart)
{
    QByteArray old("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    old.append(QByteArray(4096, char(0)));
    EXPECT_EQ(inspectSource(files.write(u"a.xlsx"_s, old)), SourceKind::Xls);
    const QByteArray stream("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    EXPECT_TRUE(refusal(u"b.xlsx"_s, old + stream).contains("password"_L1));
    EXPECT_TRUE(messageOf([&] { openSheet(files.path(u"a.xlsx"_s)); }).contains("damaged"_L1));
}

TEST_F(SourceFile, TheMarkOfAnOpenWorkbookIsNotTheWorkbook) // row 81
{
    EXPECT_TRUE(refusal(u"~$book.xlsx"_s, "\x05Someone").contains("open elsewhere"_L1));
}

TEST_F(SourceFile, ContactCardsAreRecognised)
{
    EXPECT_EQ(inspectSource(files.write(u"a.txt"_s, "begin:vcard\r\nVERSION:3.0\r\n")), SourceKind::VCard);
}

} // namespace
} // namespace crm
