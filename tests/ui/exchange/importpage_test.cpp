#include "core/exchange/textencoding.h"
#include "core/operation/undoservice.h"
#include "core/platform/settings.h"
#include "core/session/workspace.h"
#include "core/storage/statement.h"
#include "tests/support/shareddata.h"
#include "tests/support/sheetfiles.h"
#include "tests/support/testbase.h"
#include "tests/ui/exchange/importpagefixture.h"
#include "ui/common/chip.h"
#include "ui/common/job.h"
#include "ui/common/kit.h"
#include "ui/common/listtable.h"
#include "ui/mainwindow.h"

#include <QDropEvent>
#include <QFileDialog>
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

TEST_F(ImportPageTest, TheTileCountsWhatOnlyTheFileKnows)
{
    drop(u"customers.csv"_s, "客户名称,手机,负责人\n甲,13800138000,没有这人\n乙,13900139000,\n");
    next();
    next();
    ASSERT_EQ(page->step(), ImportPage::Check);
    EXPECT_EQ(rows(u"problemTable"_s), 1);
    const QString said = child<QWidget>(u"flaggedTile"_s)->accessibleName() + u' '
                       + child<QWidget>(u"flaggedTile"_s)->accessibleDescription();
    EXPECT_TRUE(said.contains(u'1')) << said.toStdString();
}

TEST_F(ImportPageTest, ASheetIsMappedAsTheLastTime)
{
    drop(u"january.csv"_s, kCustomers);
    next();
    map(3, u"region"_s);
    next();
    next();
    ASSERT_EQ(page->step(), ImportPage::Done);
    drop(u"february.csv"_s, kCustomers + "丙公司,,,广州\n");
    next();
    EXPECT_EQ(fieldOfColumn(3), u"region"_s);
    QTest::mouseClick(child<QPushButton>(u"anewButton"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(page->step(), ImportPage::Columns);
    EXPECT_EQ(fieldOfColumn(3), u"city"_s);
}

TEST_F(ImportPageTest, NothingIsWrittenBeforeTheLastButton)
{
    drop(u"customers.csv"_s, kCustomers);
    next();
    next();
    ASSERT_EQ(page->step(), ImportPage::Check);
    EXPECT_EQ(customers(), 0);
    EXPECT_TRUE(child<QPushButton>(u"nextButton"_s)->text().contains(u'2'));
    QSignalSpy happened(page.get(), &Page::happened);
    next();
    EXPECT_EQ(page->step(), ImportPage::Done);
    EXPECT_EQ(customers(), 2);
    ASSERT_EQ(happened.count(), 1);
    EXPECT_TRUE(happened.first().at(1).toBool());
}

TEST_F(ImportPageTest, ASheetThatWasChangedSinceItWasCheckedIsLookedAtAgain)
{
    drop(u"customers.csv"_s, kCustomers);
    next();
    map(3, u"region"_s);
    next();
    ASSERT_EQ(page->step(), ImportPage::Check);
    files.write(u"customers.csv"_s, kCustomers + "丙公司,王芳,13900139000,广州\n");
    QSignalSpy failed(page.get(), &Page::failed);
    next();
    settle();
    EXPECT_EQ(customers(), 0) << "nobody has seen the third";
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(page->step(), ImportPage::Columns);
    EXPECT_EQ(fieldOfColumn(3), u"region"_s) << "what was chosen stands";
    next();
    next();
    EXPECT_EQ(page->step(), ImportPage::Done);
    EXPECT_EQ(customers(), 3);
}

TEST_F(ImportPageTest, ColumnsThatWereMovedSinceAreRecognisedAgain)
{
    drop(u"customers.csv"_s, kCustomers);
    next();
    next();
    ASSERT_EQ(page->step(), ImportPage::Check);
    files.write(u"customers.csv"_s, "联系人,客户名称,城市,电话\n李雷,甲公司,上海,13800138000\n");
    next();
    settle();
    EXPECT_EQ(customers(), 0);
    EXPECT_EQ(fieldOfColumn(0), u"contact"_s);
    EXPECT_EQ(fieldOfColumn(1), u"name"_s);
    next();
    next();
    EXPECT_EQ(customers(), 1);
}

TEST_F(ImportPageTest, AnImportIsTakenBackAsOne)
{
    drop(u"customers.csv"_s, kCustomers);
    for (int i = 0; i < 3; ++i)
        next();
    ASSERT_EQ(customers(), 2);
    QTest::mouseClick(child<QPushButton>(u"undoImport"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(customers(), 0);
    EXPECT_TRUE(child<QPushButton>(u"undoImport"_s)->isHidden());
}

TEST_F(ImportPageTest, TheResultKnowsThatItWasTakenBackElsewhere)
{
    QObject::connect(&workspace.hub(), &ChangeHub::changed, page.get(), &Page::refresh);
    drop(u"customers.csv"_s, kCustomers);
    for (int i = 0; i < 3; ++i)
        next();
    ASSERT_FALSE(child<QPushButton>(u"undoImport"_s)->isHidden());
    workspace.write(
        page.get(),
        [](Session &session) { return session.undo().undo(session.undo().nextUndo()->id).changes; },
        [](const auto &outcome) { EXPECT_TRUE(outcome); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return child<QPushButton>(u"undoImport"_s)->isHidden(); }, 10'000));
}

TEST_F(ImportPageTest, TheSecondTimeNothingIsNew)
{
    drop(u"customers.csv"_s, kCustomers);
    for (int i = 0; i < 3; ++i)
        next();
    drop(u"again.csv"_s, kCustomers);
    next();
    next();
    EXPECT_EQ(page->step(), ImportPage::Check);
    EXPECT_FALSE(child<QPushButton>(u"nextButton"_s)->isEnabled());
    EXPECT_EQ(customers(), 2);
}

TEST_F(ImportPageTest, StoppingTheImportLeavesNothing)
{
    QByteArray many("客户名称,电话\n");
    for (int i = 0; i < 20'000; ++i)
        many += "公司" + QByteArray::number(i) + ",138" + QByteArray::number(10'000'000 + i) + "\n";
    drop(u"many.csv"_s, many);
    next();
    next();
    ASSERT_TRUE(child<QPushButton>(u"nextButton"_s)->isEnabled());
    QSignalSpy happened(page.get(), &Page::happened);
    QTest::mouseClick(child<QPushButton>(u"nextButton"_s), Qt::LeftButton);
    child<JobDialog>(u"jobDialog"_s)->reject();
    settle();
    EXPECT_EQ(page->step(), ImportPage::Check);
    EXPECT_EQ(customers(), 0);
    ASSERT_EQ(happened.count(), 1);
    EXPECT_FALSE(happened.first().at(1).toBool());
    next();
    EXPECT_EQ(customers(), 20'000);
}

TEST_F(ImportPageTest, RejectedRowsAreSavedByteForByte)
{
    drop(u"broken.csv"_s, "客户名称,电话\r\n甲公司,13800138000\r\n,\"021-1 \"\r\n");
    next();
    next();
    QTest::mouseClick(child<QPushButton>(u"saveRejects"_s), Qt::LeftButton);
    auto *dialog = child<QFileDialog>(u"fileDialog"_s);
    QSignalSpy happened(page.get(), &Page::happened);
    emit dialog->fileSelected(files.path(u"rejected.csv"_s));
    dialog->close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return happened.count() == 1; }, 5000));
    QFile file(files.path(u"rejected.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    EXPECT_TRUE(bytes.contains("\r\n,\"021-1 \",")) << bytes.toStdString();
    EXPECT_FALSE(bytes.contains("甲公司"));
    EXPECT_EQ(customers(), 0);
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

/// Pictures of every step for people to look at, into the folder KINGFISHER_PICTURES.
TEST_F(ImportPageTest, DrawsThePicturesThatAreAskedFor)
{
    const QString pictures = qEnvironmentVariable("KINGFISHER_PICTURES");
    if (pictures.isEmpty())
        GTEST_SKIP() << "KINGFISHER_PICTURES names no folder";
    const auto draw = [&](const Appearance &look, const QString &file, const QString &name) {
        Theme::apply(look);
        MainWindow window(settings);
        window.resize(1440, 900);
        window.setWorkspace(&workspace);
        window.setUser(u"林晓彤"_s);
        window.show();
        for (int step = 0; step < 4; ++step) {
            if (step == 0)
                window.openPage(u"import"_s);
            else
                window.openPage(u"import"_s, {{u"file"_s, file}, {u"step"_s, step}});
            auto *shown = window.currentPage();
            ASSERT_TRUE(QTest::qWaitFor([&] { return shown->ready(); }, 60'000));
            QTest::qWait(100);
            EXPECT_TRUE(window.grab().save(pictures + u"/%1-%2.png"_s.arg(name, QString::number(step))));
        }
        auto *next = window.findChild<QPushButton *>(u"nextButton"_s);
        if (next->isEnabled()) {
            next->click();
            ASSERT_TRUE(QTest::qWaitFor([&] { return window.currentPage()->ready(); }, 60'000));
            QTest::qWait(100);
            EXPECT_TRUE(window.grab().save(pictures + u"/%1-4.png"_s.arg(name)));
            window.findChild<QPushButton *>(u"undoImport"_s)->click();
            ASSERT_TRUE(QTest::qWaitFor([&] { return window.currentPage()->ready(); }, 60'000));
        }
    };
    const auto sheet =
        files.write(u"展会名片 2026-03.csv"_s,
                    "公司名称,联系人,手机,邮箱,所在城市,客户来源,录入日期,生日,年采购额,备注\n"
                    "上海翔创电子科技有限公司,李文博,13800138000,liwb@xiangchuang.example,上海,展会,"
                    "03/04/2025,1985-02-30,\"1,250,000\",要样品\n"
                    "西安越和电子科技,吴玉兰,138 0013 80,wu@,西安,展会,05/06/2025,1990/1/5,N/A,\n"
                    ",周丽娟,021-62583310,zhou@example.com,广州,转介绍,07/08/2025,,86000,NULL\n"
                    "东莞嘉维汽车零部件股份有限公司,陈思远,1.38E+10,chen@example.com,东莞,展会,"
                    "09/10/2025,1979年12月1日,3.5万,周五回电,多余\n"
                    "广州润森生物,王子涵,13900139000,,广州,展会,11/12/2025,,420000,\n");
    draw({Appearance::Mode::Light, u"zh_CN"_s, 1.0}, sheet, u"card-light-zh_CN"_s);
    draw({Appearance::Mode::Dark, u"en"_s, 1.0}, sheet, u"card-dark-en"_s);
    const auto orders = sharedData(u"cn_superstore/csv/orders_gbk.csv"_s);
    if (!orders.isEmpty()) {
        draw({Appearance::Mode::Light, u"en"_s, 1.0}, orders, u"orders-light-en"_s);
        draw({Appearance::Mode::Dark, u"zh_CN"_s, 1.0}, orders, u"orders-dark-zh_CN"_s);
    }
    const auto days = files.write(u"visits.csv"_s, "客户名称,跟进方式,跟进时间,跟进内容,费用\n"
                                                   "上海翔创,电话,03/04/2025,报价已发,\"1,234\"\n"
                                                   "西安越和,拜访,05/06/2025,看样品,\"2,500\"\n");
    draw({Appearance::Mode::Light, u"zh_CN"_s, 1.0}, days, u"days-light-zh_CN"_s);
    draw({Appearance::Mode::Light, u"zh_CN"_s, 1.5}, sheet, u"card-light-zh_CN-150"_s);
    Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0});
}

} // namespace
