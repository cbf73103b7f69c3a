#include "tests/support/shareddata.h"
#include "tests/ui/exchange/importpagefixture.h"

#include <xlsxwriter.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

/// Files as people have them, through the window.
class ImportSources : public ImportPageTest
{
protected:
    using Sheet = std::pair<QByteArray, std::vector<std::vector<QByteArray>>>;

    QString workbook(const std::vector<Sheet> &sheets) const
    {
        const auto path = files.path(u"book.xlsx"_s);
        auto *book = workbook_new(QFile::encodeName(path).constData());
        for (const auto &[name, rows] : sheets) {
            auto *sheet = workbook_add_worksheet(book, name.constData());
            for (size_t row = 0; row < rows.size(); ++row)
                for (size_t column = 0; column < rows[row].size(); ++column)
                    worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                           rows[row][column].constData(), nullptr);
        }
        if (workbook_close(book) != LXW_NO_ERROR)
            qFatal("cannot write a fixture");
        return path;
    }
    void choose(const QString &combo, const QString &text)
    {
        auto *box = child<QComboBox>(combo);
        for (int i = 0; i < box->count(); ++i)
            if (box->itemText(i).contains(text)) {
                box->setCurrentIndex(i);
                emit box->activated(i);
                settle();
                return;
            }
        ADD_FAILURE() << "there is no " << text.toStdString();
    }
    QString shown(const QString &name) { return child<QComboBox>(name)->currentText(); }
    bool says(const QString &text)
    {
        for (const auto *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    QString value(const QString &sql)
    {
        return Statement(base.db(), sql)
            .first([](const Statement &row) { return row.text(0); })
            .value_or(u"absent"_s);
    }
};

TEST_F(ImportSources, AWorkbookIsReadFromTheSheetAndTheLineThatArePicked)
{
    drop(workbook({{"说明", {{"请在第二张表填写"}}},
                   {"客户",
                    {{"2026 年客户名单"},
                     {},
                     {"客户名称", "手机", "城市"},
                     {"甲公司", "13800138000", "上海"},
                     {"乙公司", "0010-8008", "北京"}}},
                   {"旧名单", {{"客户名称", "城市"}, {"丙公司", "广州"}}}}));
    ASSERT_EQ(page->step(), ImportPage::Sheet);
    EXPECT_EQ(child<QComboBox>(u"sheet"_s)->count(), 3);
    EXPECT_FALSE(child<QComboBox>(u"encoding"_s)->isVisible()) << "a workbook has none to choose";
    choose(u"sheet"_s, u"旧名单"_s);
    EXPECT_EQ(rows(u"previewTable"_s), 1);
    EXPECT_EQ(cell(u"previewTable"_s, 0, 1), u"丙公司"_s);
    choose(u"sheet"_s, u"客户"_s);
    EXPECT_TRUE(shown(u"header"_s).contains(u"客户名称"_s)) << shown(u"header"_s).toStdString();
    EXPECT_EQ(rows(u"previewTable"_s), 2);
    choose(u"header"_s, u"None"_s);
    EXPECT_EQ(rows(u"previewTable"_s), 4) << "row 4: what is no header is not lost";
    choose(u"header"_s, u"客户名称"_s);
    EXPECT_EQ(rows(u"previewTable"_s), 2);
    EXPECT_TRUE(says(u"Chosen by you"_s));
    next();
    EXPECT_EQ(fieldOfColumn(1), u"phone"_s);
    next();
    next();
    EXPECT_EQ(customers(), 2);
    EXPECT_EQ(value(u"SELECT value FROM contact_point WHERE customer_id = 2"_s), u"0010-8008"_s);
}

TEST_F(ImportSources, ASheetWithoutHeaderKeepsItsFirstRow) // row 4
{
    drop(u"a.csv"_s, "甲公司,13800138000,上海\n乙公司,13900139000,北京\n");
    EXPECT_TRUE(shown(u"header"_s).startsWith(u"None"_s)) << shown(u"header"_s).toStdString();
    EXPECT_EQ(rows(u"previewTable"_s), 2);
    choose(u"header"_s, u"甲公司"_s);
    EXPECT_EQ(rows(u"previewTable"_s), 1);
}

TEST_F(ImportSources, WithoutRowsItSaysSo) // row 3
{
    drop(u"a.csv"_s, "客户名称,电话,城市\n");
    EXPECT_TRUE(says(u"no rows below"_s));
}

TEST_F(ImportSources, TheDelimiterIsShownAndCanBeChanged) // row 21, R4
{
    drop(u"a.csv"_s, "客户名称|城市\n甲;乙|北京\n");
    EXPECT_EQ(shown(u"delimiter"_s), u"Vertical bar"_s);
    EXPECT_EQ(cell(u"previewTable"_s, 0, 1), u"甲;乙"_s);
    choose(u"delimiter"_s, u"Semicolon"_s);
    EXPECT_EQ(cell(u"previewTable"_s, 0, 1), u"甲"_s);
}

TEST_F(ImportSources, CellsOfAnotherEncodingAreCountedAndAskedAbout) // row 12
{
    QByteArray bytes = "客户名称,城市\n";
    for (int i = 0; i < 50; ++i)
        bytes += "张三丰" + QByteArray::number(i) + ",北京市\n";
    drop(u"a.csv"_s, bytes + "\xc0\xee\xcb\xc4,\xc9\xcf\xba\xa3\n");
    next();
    next();
    EXPECT_TRUE(says(u"2 cell"_s));
    EXPECT_TRUE(says(u"choose another one"_s));
}

TEST_F(ImportSources, TheCountryOfPhonesIsShownChangedAndRemembered) // R4
{
    const QByteArray sheet = "客户名称,手机\n甲公司,0912-345-678\n";
    drop(u"a.csv"_s, sheet);
    next();
    auto *ways = page->findChild<ChipRow *>(u"reading1"_s);
    ASSERT_TRUE(ways);
    EXPECT_EQ(ways->chosen(), QStringList{u"CN"_s});
    QTest::mouseClick(ways->chip(u"TW"_s), Qt::LeftButton);
    ways = page->findChild<ChipRow *>(u"reading1"_s);
    EXPECT_EQ(ways->chosen(), QStringList{u"TW"_s});
    EXPECT_TRUE(ways->chip(u"TW"_s)->text().contains(u"+886912345678"_s))
        << ways->chip(u"TW"_s)->text().toStdString();
    next();
    next();
    EXPECT_EQ(value(u"SELECT normalized FROM contact_point"_s), u"+886912345678"_s);
    page = std::make_unique<ImportPage>(workspace, settings);
    page->show();
    settle();
    drop(u"b.csv"_s, "公司名称,联系电话\n乙公司,0922-345-678\n");
    next();
    EXPECT_EQ(page->findChild<ChipRow *>(u"reading1"_s)->chosen(), QStringList{u"TW"_s});
}

TEST_F(ImportSources, NumbersWithTheirCountryAreNotAskedAbout) // R4
{
    drop(u"a.csv"_s, "客户名称,手机\n甲公司,+8613800138000\n");
    next();
    const auto *ways = page->findChild<ChipRow *>(u"reading1"_s);
    EXPECT_TRUE(!ways || !ways->isVisible());
}

/// Row 57 and whatever else lies about: every file of the collections ends in a page that says what it is, or
/// in rows that add up.
TEST_F(ImportSources, EverySheetOfTheCollectionsIsReadOrRefusedAndItsRowsAddUp)
{
    QStringList paths;
    for (const auto &folder :
         {u"import_templates"_s, u"messytables"_s, u"csv_spectrum"_s, u"northwind/raw"_s}) {
        const auto root = sharedData(folder);
        if (root.isEmpty())
            GTEST_SKIP() << "the collections are not here";
        QDirIterator files(root, {u"*.csv"_s, u"*.txt"_s, u"*.tsv"_s, u"*.xlsx"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << files.next();
    }
    EXPECT_GT(paths.size(), 10);
    int read = 0;
    for (const auto &path : std::as_const(paths)) {
        SCOPED_TRACE(path.toStdString());
        page = std::make_unique<ImportPage>(workspace, settings);
        page->show();
        settle();
        drop(path);
        if (page->step() == ImportPage::File)
            continue; // it is said why; WhatIsNoSheetSaysWhatItIs
        for (int i = 0; i < 3 && child<QPushButton>(u"nextButton"_s)->isEnabled(); ++i)
            next();
        if (page->step() != ImportPage::Done)
            continue;
        ++read;
        const auto summary = Statement(base.db(), u"SELECT summary FROM operation ORDER BY id DESC LIMIT 1"_s)
                                 .first([](const Statement &row) { return row.text(0); });
        EXPECT_TRUE(summary);
    }
    RecordProperty("read", read);
    EXPECT_GT(read, 0);
}

} // namespace
