#include "ui/exchange/importpage.h"

#include "core/exchange/textencoding.h"
#include "core/platform/settings.h"
#include "core/session/workspace.h"
#include "tests/support/sheetfiles.h"
#include "tests/support/testbase.h"
#include "ui/common/chip.h"
#include "ui/common/kit.h"
#include "ui/common/listtable.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCustomers = "客户名称,联系人,电话,城市\n"
                              "甲公司,李雷,13800138000,上海\n"
                              "乙公司,韩梅梅,021-62583310,北京\n";

class ImportPageTest : public testing::Test
{
protected:
    ImportPageTest()
    {
        QSignalSpy opened(&workspace, &Workspace::opened);
        if (!workspace.isOpen())
            opened.wait();
        page = std::make_unique<ImportPage>(workspace, settings);
        page->resize(1100, 760);
        page->show();
        settle();
    }

    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->ready(); }, 20'000));
    }

    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.get(), &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.get(), &event);
        settle();
    }
    void drop(const QString &name, const QByteArray &bytes) { drop(files.write(name, bytes)); }

    void next()
    {
        QTest::mouseClick(child<QPushButton>(u"nextButton"_s), Qt::LeftButton);
        settle();
    }
    template <typename Widget>
    Widget *child(const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    QString chosenKind() { return child<ChipRow>(u"kinds"_s)->chosen().value(0); }
    QString fieldOfColumn(int column)
    {
        return child<QComboBox>(u"field%1"_s.arg(column))->currentData().toString();
    }
    void map(int column, const QString &field)
    {
        auto *combo = child<QComboBox>(u"field%1"_s.arg(column));
        combo->setCurrentIndex(combo->findData(field));
        emit combo->activated(combo->currentIndex());
        settle();
    }
    QString cell(const QString &table, int row, int column)
    {
        const auto *model = child<ListTable>(table)->model();
        return model->index(row, column).data().toString();
    }
    int rows(const QString &table) { return child<ListTable>(table)->model()->rowCount(); }

    TestBase base;
    SheetFiles files;
    Settings settings{files.path(u"settings.ini"_s)};
    Workspace workspace{base.options()};
    std::unique_ptr<ImportPage> page;
};

TEST_F(ImportPageTest, ADroppedFileIsRecognisedWithItsColumns)
{
    drop(u"customers.csv"_s, kCustomers);
    EXPECT_EQ(page->step(), ImportPage::Sheet);
    EXPECT_EQ(chosenKind(), u"customers"_s);
    EXPECT_EQ(rows(u"previewTable"_s), 2);
    EXPECT_EQ(cell(u"previewTable"_s, 0, 1), u"甲公司"_s);
    next();
    EXPECT_EQ(page->step(), ImportPage::Columns);
    EXPECT_EQ(fieldOfColumn(0), u"name"_s);
    EXPECT_EQ(fieldOfColumn(1), u"contact"_s);
    EXPECT_EQ(fieldOfColumn(2), u"phone"_s);
    EXPECT_EQ(fieldOfColumn(3), u"city"_s);
}

TEST_F(ImportPageTest, AGbkFileWithoutMarkIsReadRightAndSaysSo)
{
    const auto gbk = TextDecoder(u"GB18030"_s).encode(QString::fromUtf8(kCustomers));
    drop(u"gbk.csv"_s, gbk);
    EXPECT_EQ(child<QComboBox>(u"encoding"_s)->currentData().toString(), u"GB18030"_s);
    EXPECT_EQ(cell(u"previewTable"_s, 1, 2), u"韩梅梅"_s);
}

TEST_F(ImportPageTest, AnEncodingThatIsChosenIsUsed)
{
    drop(u"customers.csv"_s, kCustomers);
    auto *encoding = child<QComboBox>(u"encoding"_s);
    encoding->setCurrentIndex(encoding->findData(u"windows-1252"_s));
    emit encoding->activated(encoding->currentIndex());
    settle();
    EXPECT_NE(cell(u"previewTable"_s, 0, 1), u"甲公司"_s);
    EXPECT_EQ(child<QComboBox>(u"encoding"_s)->currentData().toString(), u"windows-1252"_s);
}

TEST_F(ImportPageTest, WhatIsNoSheetSaysWhatItIs)
{
    drop(u"brochure.csv"_s, "%PDF-1.7\n...");
    EXPECT_EQ(page->step(), ImportPage::File);
    EXPECT_TRUE(child<QLabel>(u"fileError"_s)->text().contains(u"PDF"_s));
    EXPECT_TRUE(child<QLabel>(u"fileError"_s)->isVisible());
    drop(QFileInfo(files.path(u"x"_s)).path());
    EXPECT_TRUE(child<QLabel>(u"fileError"_s)->text().contains(u"folder"_s));
    drop(u"empty.csv"_s, "");
    EXPECT_TRUE(child<QLabel>(u"fileError"_s)->text().contains(u"empty"_s));
    drop(u"customers.csv"_s, kCustomers);
    EXPECT_EQ(page->step(), ImportPage::Sheet);
    EXPECT_TRUE(child<QLabel>(u"fileError"_s)->isHidden());
}

TEST_F(ImportPageTest, AChangedMappingIsWhatTheCheckUses)
{
    drop(u"customers.csv"_s, kCustomers);
    next();
    map(2, {});
    map(3, u"phone"_s); // cities are no phone numbers
    next();
    EXPECT_EQ(page->step(), ImportPage::Check);
    ASSERT_EQ(rows(u"problemTable"_s), 2);
    EXPECT_EQ(cell(u"problemTable"_s, 0, 1), u"2"_s);
    EXPECT_EQ(cell(u"problemTable"_s, 0, 2), u"城市"_s);
    EXPECT_EQ(cell(u"problemTable"_s, 0, 3), u"上海"_s);
}

TEST_F(ImportPageTest, WithoutARequiredFieldTheWayOnIsClosed)
{
    drop(u"customers.csv"_s, kCustomers);
    next();
    map(0, {});
    EXPECT_FALSE(child<QPushButton>(u"nextButton"_s)->isEnabled());
    EXPECT_TRUE(child<QWidget>(u"missingNotice"_s)->isVisible());
    map(0, u"name"_s);
    EXPECT_TRUE(child<QPushButton>(u"nextButton"_s)->isEnabled());
    EXPECT_FALSE(child<QWidget>(u"missingNotice"_s)->isVisible());
}

TEST_F(ImportPageTest, AmbiguousDaysAreAskedAboutBeforeTheCheck)
{
    drop(u"orders.csv"_s, "订单号,订单日期,客户名称\nS1,03/04/2025,甲\nS2,05/06/2025,乙\n");
    next();
    EXPECT_FALSE(child<QPushButton>(u"nextButton"_s)->isEnabled());
    auto *ways = child<ChipRow>(u"reading1"_s);
    EXPECT_TRUE(ways->chosen().isEmpty());
    QTest::mouseClick(ways->chip(u"mdy"_s), Qt::LeftButton);
    EXPECT_TRUE(child<QPushButton>(u"nextButton"_s)->isEnabled());
    next();
    EXPECT_EQ(page->step(), ImportPage::Check);
    EXPECT_TRUE(child<QLabel>(u"allIsFine"_s)->isVisible());
}

TEST_F(ImportPageTest, BrokenRowsAreListedWithLineAndReason)
{
    drop(u"broken.csv"_s, "客户名称,电话,生日\n甲,13800138000,1990-01-05\n,13800138001,\n乙,12,2025-02-30\n"
                          "丙,13800138002,,too,many\n");
    next();
    next();
    ASSERT_EQ(rows(u"problemTable"_s), 4);
    EXPECT_EQ(cell(u"problemTable"_s, 0, 1), u"3"_s);
    EXPECT_EQ(cell(u"problemTable"_s, 0, 0), u"Row rejected"_s);
    EXPECT_FALSE(cell(u"problemTable"_s, 0, 4).isEmpty());
    EXPECT_EQ(cell(u"problemTable"_s, 2, 3), u"2025-02-30"_s);
    EXPECT_EQ(cell(u"problemTable"_s, 3, 1), u"5"_s);
    auto *reasons = child<QComboBox>(u"reasons"_s);
    reasons->setCurrentIndex(1);
    emit reasons->activated(1);
    EXPECT_EQ(rows(u"problemTable"_s), 1);
    QTest::mouseClick(page->findChild<QWidget *>(u"rejectedChip"_s), Qt::LeftButton);
    EXPECT_EQ(rows(u"problemTable"_s), 2);
}

TEST_F(ImportPageTest, ASheetIsMappedAsTheLastTime)
{
    drop(u"january.csv"_s, kCustomers);
    next();
    map(3, u"region"_s);
    next();
    drop(u"february.csv"_s, kCustomers + "丙公司,,,广州\n");
    next();
    EXPECT_EQ(fieldOfColumn(3), u"region"_s);
    QTest::mouseClick(child<QPushButton>(u"anewButton"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(page->step(), ImportPage::Columns);
    EXPECT_EQ(fieldOfColumn(3), u"city"_s);
}

TEST_F(ImportPageTest, AHeaderAloneStaysInTheWizard)
{
    drop(u"header.csv"_s, "客户名称,电话,城市\n");
    EXPECT_EQ(page->step(), ImportPage::Sheet);
    EXPECT_FALSE(child<QPushButton>(u"nextButton"_s)->isEnabled());
}

TEST_F(ImportPageTest, ItComesBackInTheStateInWhichItWas)
{
    drop(u"customers.csv"_s, kCustomers);
    next();
    map(3, u"region"_s);
    const auto state = page->state();
    page = std::make_unique<ImportPage>(workspace, settings);
    page->restore(state);
    settle();
    EXPECT_EQ(page->step(), ImportPage::Columns);
    EXPECT_EQ(fieldOfColumn(3), u"region"_s);
}

TEST_F(ImportPageTest, EveryControlHasAName)
{
    drop(u"customers.csv"_s, kCustomers);
    next();
    for (auto *widget : page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<QLabel *>(widget)
            || qobject_cast<QAbstractScrollArea *>(widget))
            continue;
        auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        EXPECT_TRUE(isNamed) << widget->metaObject()->className() << " "
                             << widget->objectName().toStdString();
    }
}

} // namespace
