#include "core/customer/customerservice.h"
#include "core/exchange/export/exportservice.h"
#include "core/exchange/export/xlsxtable.h"
#include "core/operation/undoservice.h"
#include "core/security/userservice.h"
#include "core/session/maintenanceservice.h"
#include "tests/support/dump.h"
#include "tests/support/sheetfiles.h"
#include "tests/support/testbase.h"

#include <QDir>

#include <gtest/gtest.h>

#include <filesystem>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class Export : public testing::Test
{
protected:
    Export()
    {
        for (const auto &name : {u"翔诚"_s, u"=1+1"_s, u"华强"_s})
            ids.push_back(base.addCustomer(name).value);
    }
    ExportResult run(const QString &file, const QStringList &columns = {u"name"_s})
    {
        return base.session().exports().run({.path = base.file(file), .columns = columns});
    }
    QByteArray bytes(const QString &file) const
    {
        QFile opened(base.file(file));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    /// Everything that lies in the folder beside the base.
    QStringList files() const
    {
        auto names = QFileInfo(base.path())
                         .absoluteDir()
                         .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        names.removeIf([](const QString &name) { return name.startsWith("test.kingfisher"_L1); });
        return names;
    }

    TestBase base;
    std::vector<qint64> ids;
};

TEST_F(Export, WritesCsvThatExcelOpensAndNothingCalculates)
{
    EXPECT_EQ(run(u"a.csv"_s, {u"name"_s, u"kind"_s}).rows, 3);
    EXPECT_EQ(bytes(u"a.csv"_s), QByteArray("\xEF\xBB\xBF"
                                            "Customer,Company or person\r\n翔诚,Company\r\n"
                                            "'=1+1,Company\r\n华强,Company\r\n"));
}

TEST_F(Export, ChosenRowsComeInTheirOrder)
{
    const ExportRequest request{.path = base.file(u"a.csv"_s),
                                .columns = {u"name"_s},
                                .of = ExportRequest::Of::Rows,
                                .ids = {ids[2], ids[0]}};
    EXPECT_EQ(base.session().exports().run(request).rows, 2);
    EXPECT_EQ(rowsOf(request.path), (Rows{{u"Customer"_s}, {u"华强"_s}, {u"翔诚"_s}}));
}

TEST_F(Export, IsAnEntryOfTheLogThatNobodyCanTakeBack)
{
    const auto before = dumpOf(base.db());
    const auto last = base.session().undo().nextUndo();
    const auto result = run(u"名单.csv"_s);
    const auto entry = base.session().undo().entry(result.operation);
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->kind, u"export"_s);
    EXPECT_EQ(entry->summary.value(u"file"_s).toString(), u"名单.csv"_s);
    EXPECT_EQ(entry->summary.value(u"kind"_s).toString(), u"customers"_s);
    EXPECT_EQ(entry->summary.value(u"count"_s).toInt(), 3);
    EXPECT_EQ(entry->actor, u"林晓彤"_s);
    EXPECT_EQ(base.session().undo().nextUndo(), last);
    EXPECT_THROW(base.session().undo().undo(result.operation), Error);
    EXPECT_EQ(dumpOf(base.db()), before);
    EXPECT_TRUE(base.session().maintenance().verifyLog().intact);
}

TEST_F(Export, DoesNotStandInTheWayOfRedo)
{
    base.session().undo().undo(base.session().undo().nextUndo()->id);
    const auto redo = base.session().undo().nextRedo();
    ASSERT_TRUE(redo);
    run(u"a.csv"_s);
    EXPECT_EQ(base.session().undo().nextRedo(), redo);
}

TEST_F(Export, StoppedLeavesTheFileThatWasThereAndNoEntry)
{
    run(u"a.csv"_s);
    const auto before = bytes(u"a.csv"_s);
    const auto entries = base.session().undo().log({}).size();
    for (const auto &file : {u"a.csv"_s, u"b.xlsx"_s}) {
        const auto result =
            base.session().exports().run({.path = base.file(file)}, [](qint64, qint64) { return false; });
        EXPECT_FALSE(result.isComplete);
        EXPECT_EQ(result.operation, 0);
    }
    EXPECT_EQ(bytes(u"a.csv"_s), before);
    EXPECT_EQ(files(), QStringList{u"a.csv"_s});
    EXPECT_EQ(base.session().undo().log({}).size(), entries);
}

TEST_F(Export, NeverWritesOverTheBaseUnderAnyName)
{
    const auto size = QFileInfo(base.path()).size();
    std::filesystem::create_symlink(base.path().toStdString(), base.file(u"link.csv"_s).toStdString());
    std::filesystem::create_hard_link(base.path().toStdString(), base.file(u"hard.xlsx"_s).toStdString());
    for (const auto &file : {u"link.csv"_s, u"hard.xlsx"_s, u"test.kingfisher"_s, u"test.kingfisher-wal"_s})
        EXPECT_THROW(run(file), Error) << file.toStdString();
    EXPECT_EQ(QFileInfo(base.path()).size(), size);
    EXPECT_EQ(base.session().undo().log({.kind = u"export"_s}).size(), 0U);
}

TEST_F(Export, RefusesWhatCannotBeWritten)
{
    QDir().mkpath(base.file(u"folder.csv"_s));
    for (const auto &file : {u"a.pdf"_s, u"a"_s, u"nowhere/a.csv"_s, u"folder.csv"_s})
        EXPECT_THROW(run(file), Error) << file.toStdString();
    EXPECT_THROW(run(u"a.csv"_s, {u"nonsense"_s}), Error);
    EXPECT_EQ(files(), QStringList{u"folder.csv"_s});
}

TEST_F(Export, ALinkStaysAndLeadsToTheNewTable)
{
    run(u"real.csv"_s);
    std::filesystem::create_symlink(base.file(u"real.csv"_s).toStdString(),
                                    base.file(u"to.csv"_s).toStdString());
    base.addCustomer(u"第四"_s);
    run(u"to.csv"_s);
    EXPECT_TRUE(QFileInfo(base.file(u"to.csv"_s)).isSymLink());
    EXPECT_TRUE(bytes(u"real.csv"_s).contains("第四"));
}

TEST_F(Export, IsForThoseWhoMayTakeListsOut)
{
    base.session().users().add({.name = u"助理"_s, .role = Role::Assistant});
    base.reopen(u"助理"_s);
    EXPECT_THROW(run(u"a.csv"_s), Error);
    EXPECT_EQ(files(), QStringList());
}

TEST_F(Export, OfABaseForReadingOnlyIsPossibleAndCannotBeNoted)
{
    base.close();
    auto options = base.options();
    options.access = Connection::Access::ReadOnly;
    Session reader(options);
    const auto result = reader.exports().run({.path = base.file(u"a.csv"_s)});
    EXPECT_EQ(result.rows, 3);
    EXPECT_EQ(result.operation, 0);
}

TEST_F(Export, AWorkbookHasTypedCellsAndCutsWhatItCannotHold)
{
    base.session().customers().add({.customer = {.name = u"长"_s,
                                                 .birthday = {.date = u"1990-04-12"_s},
                                                 .notes = QString(40'000, u'字')},
                                    .points = {{.value = u"+86 138 0013 8000"_s}}});
    const auto result = run(u"a.xlsx"_s, {u"name"_s, u"phone"_s, u"birthday"_s, u"notes"_s});
    EXPECT_EQ(result.shortened, 1);
    const auto rows = rowsOf(base.file(u"a.xlsx"_s));
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_EQ(rows[2][0], u"=1+1"_s);
    EXPECT_EQ(rows[4].mid(0, 3), (QStringList{u"长"_s, u"+86 138 0013 8000"_s, u"1990-04-12"_s}));
    EXPECT_EQ(rows[4][3].size(), XlsxTable::kText);
}

TEST(XlsxTable, GoesOnOnTheNextSheetWhereOneIsFull)
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"a.xlsx"_s);
    XlsxTable table(path, u"客户"_s, {{.field = u"n"_s, .header = u"编号"_s}}, 4);
    for (int i = 0; i < 6; ++i) {
        table.text(std::to_string(i));
        table.endRow();
    }
    table.finish();
    EXPECT_EQ(rowsOf(path, {.sheet = u"客户"_s}), (Rows{{u"编号"_s}, {u"0"_s}, {u"1"_s}, {u"2"_s}}));
    EXPECT_EQ(rowsOf(path, {.sheet = u"客户 2"_s}), (Rows{{u"编号"_s}, {u"3"_s}, {u"4"_s}, {u"5"_s}}));
    EXPECT_EQ(openSheet(path)->sheets().size(), 2U) << "none is begun before it is needed";
}

TEST(XlsxTable, KeepsFiguresThatASpreadsheetWouldRoundAsText)
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"a.xlsx"_s);
    XlsxTable table(path, u"x"_s, {{.header = u"a"_s, .kind = CellKind::Money}, {.header = u"b"_s}});
    table.amount({9'999'999'999'999'999}, CellKind::Money);
    table.amount({99'950}, CellKind::Money);
    table.endRow();
    table.day(QDate(1850, 1, 31));
    table.instant(QDateTime(QDate(2026, 11, 22), QTime(9, 30, 15, 500)));
    table.endRow();
    table.finish();
    EXPECT_EQ(rowsOf(path), (Rows{{u"a"_s, u"b"_s},
                                  {u"999999999999.9999"_s, u"9.995"_s},
                                  {u"1850-01-31"_s, u"2026-11-22 09:30:15"_s}}));
}

} // namespace
