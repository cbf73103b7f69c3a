#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    int number;
    const char *input;
};

// What goes wrong with the files and forms of salespeople. A test of a row says so behind its name: "// row
// 7",
// "// rows 16, 20, 22".
constexpr Row kRows[] = {
    // texts
    {1, "a file of no bytes"},
    {2, "nothing but a byte order mark"},
    {3, "a header and no rows"},
    {4, "rows and no header"},
    {5, "UTF-8 with its mark"},
    {6, "UTF-16 with its mark"},
    {7, "UTF-16 without it"},
    {8, "GBK and GB18030, four bytes included"},
    {9, "Big5, Shift-JIS, Windows-1252"},
    {10, "one cell that is not in the encoding"},
    {11, "a character cut off by the end of the file"},
    {12, "two encodings in one file"},
    {13, "a NUL in a cell"},
    {14, "lines that end in CR"},
    {15, "lines that end in either way"},
    {16, "a line end within quotation marks"},
    {17, "a quotation mark that is never closed"},
    {18, "a quotation mark in the middle of a cell"},
    {19, "text behind a closing quotation mark"},
    {20, "doubled quotation marks"},
    {21, "semicolons, tabs, bars between the cells"},
    {22, "a delimiter within quotation marks"},
    {23, "sep=; in the first line"},
    {24, "rows shorter than the header"},
    {25, "rows longer than it"},
    {26, "two columns of one name"},
    {27, "a column without a name"},
    {28, "five thousand columns"},
    {29, "a line of 200 MB"},
    {30, "two million rows, stopped half-way"},
    {31, "blank lines at the end"},
    {32, "a formula as a name"},
    {33, "texts that begin with @, +, - or a tab"},
    {34, "a command as a formula"},
    {35, "a phone that became 1.38E+10"},
    {36, "an ID number that became 1.10101E+17"},
    {37, "an ID number with a wrong check digit"},
    {38, "zeros in front"},
    {39, "03/04/2025"},
    {40, "days that never were"},
    {41, "the number of a day in Excel"},
    {42, "amounts as every country writes them"},
    {43, "NaN, 1e400 and more than there is"},
    {44, "what is no mail address"},
    {45, "a customer twice in the file"},
    {46, "a customer of somebody else"},
    {47, "a megabyte as a name"},
    {48, "emoji, combining marks, right to left"},
    {49, "characters that cannot be seen"},
    {50, "control characters"},
    {51, "markup"},
    {52, "SQL"},
    {53, "%n, %1 and their like"},
    {54, "NULL, None, N/A"},
    {55, "a file that goes away while it is read"},
    {56, "a folder, a pipe, a device, a loop of links"},
    {57, "another kind of file under the name .csv"},
    {58, "texts that have broken other programs"},
    // forms
    {100, "saving an empty form"},
    {101, "spaces of any kind as a name"},
    {102, "ten megabytes pasted into a note"},
    {103, "formatted text or a picture pasted"},
    {104, "a double click on Save"},
    {105, "saving while the file is locked"},
    {106, "two people in one record"},
    {107, "a record that was removed meanwhile"},
    {108, "two who claim the same customer"},
    {109, "an end with unsaved text"},
    {110, "a clock that is wrong"},
    {111, "amounts too fine and too large"},
    {112, "a next step in the past"},
    {113, "a company as its own parent"},
    {114, "an owner who has left"},
    {115, "a full disk"},
    {116, "a connection that breaks while saving"},
    {117, "saving while characters are composed"},
    {118, "marks of a search language in the search"},
    {119, "an undo after somebody else's change"},
    // the file
    {120, "what is no base"},
    {121, "half a base, a broken header, a broken page"},
    {122, "a base with foreign or missing structure"},
    {123, "a base of a newer version"},
    {124, "an older one, and an end within its migration"},
    {125, "a journal that must be rolled back"},
    {126, "the journal of another base"},
    {127, "a write-ahead log on a network drive"},
    {128, "a file or folder that is write-protected"},
    {129, "a base in a folder that a service copies"},
    {130, "a conflicted copy beside the base"},
    {131, "several names and ways to one file"},
    {132, "a file that is renamed or replaced while it is open"},
    {133, "an older backup in the place of the open file"},
    {134, "drives whose locks reach nobody"},
    {135, "two versions of the program at once"},
    {136, "paths with ideographs, signs of addresses, 300 characters"},
    {137, "a colleague who died or sleeps while saving"},
    {138, "a wrong password, a spoilt key"},
    // settings and surroundings
    {139, "settings that are empty, binary, of another type"},
    {140, "a window on a screen that is gone"},
    {141, "a home that cannot be written"},
    {142, "locales with other letters, commas, digits"},
    {143, "large text, high contrast, a screen reader"},
    {144, "a plugin that is missing"},
    {145, "two windows on one file"},
    // 146, servers of mail, comes with mail
    {147, "a machine that slept meanwhile"},
    {148, "a command line nobody meant"},
};

/// How many tests say that they are of a row.
QMap<int, int> testsByRow()
{
    static const QRegularExpression marked(u"^TEST[^\n]*\\)[^\n]*// rows? ([-0-9, ]+)"_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression range(u"(\\d+)(?:-(\\d+))?"_s);
    QMap<int, int> tests;
    QDirIterator files(QStringLiteral(KINGFISHER_SOURCE_DIR "/tests"), {u"*_test.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto text = QString::fromUtf8(file.readAll());
        for (auto found = marked.globalMatch(text); found.hasNext();) {
            const auto rows = found.next().captured(1);
            for (auto each = range.globalMatch(rows); each.hasNext();) {
                const auto match = each.next();
                const int first = match.captured(1).toInt();
                const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
                for (int row = first; row <= last; ++row)
                    ++tests[row];
            }
        }
    }
    return tests;
}

TEST(BadInputRows, EveryOneHasATest)
{
    const auto tests = testsByRow();
    for (const auto &row : kRows)
        EXPECT_GT(tests.value(row.number), 0) << row.number << ": " << row.input;
}

} // namespace
