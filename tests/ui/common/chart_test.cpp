#include "tests/support/printers.h"
#include "ui/common/categorychart.h"
#include "ui/common/chartcard.h"
#include "ui/common/charttip.h"
#include "ui/common/curvechart.h"

#include <QChart>
#include <QFileDialog>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QValueAxis>

#include <gtest/gtest.h>

#include <cmath>

using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

TEST(AxisScale, BeginsAtZeroAndEndsOnARoundFigure)
{
    const auto expectScale = [](AxisScale scale, double low, double high, double step) {
        EXPECT_DOUBLE_EQ(scale.low, low);
        EXPECT_DOUBLE_EQ(scale.high, high);
        EXPECT_DOUBLE_EQ(scale.step, step);
    };
    expectScale(axisScale(131, 305), 0, 400, 100);
    expectScale(axisScale(90, 100), 0, 100, 25);
    expectScale(axisScale(-30, 50), -40, 60, 20);
    expectScale(axisScale(0, 0), 0, 1, 0.25);
    expectScale(axisScale(NAN, INFINITY), 0, 1, 0.25);
}

class CategoryChartTest : public testing::Test
{
protected:
    CategoryChartTest()
    {
        chart.set({{u"1月"_s, u"2月"_s, u"3月"_s},
                   {{u"2026"_s, {10, 20, NAN}}, {u"2025"_s, {5, 6, 7}, CategorySeries::Form::Line}},
                   [](double value) { return u"%1万"_s.arg(value); }});
        chart.resize(600, 300);
        chart.show();
        QCoreApplication::processEvents();
    }

    CategoryChart chart;
};

TEST_F(CategoryChartTest, TheTipSaysTheValueItselfWhereTheAxisRounds)
{
    chart.set({.categories = {u"1月"_s},
               .series = {{u"2026"_s, {15'800}}},
               .text = [](double) { return u"1.6万"_s; },
               .exact = [](double value) { return QString::number(value, 'f', 2); }});
    QCoreApplication::processEvents();
    chart.point(0);
    QStringList said;
    for (const auto *widget : chart.findChildren<QWidget *>())
        if (const auto *tip = dynamic_cast<const ChartTip *>(widget); tip && tip->isVisible())
            said << tip->accessibleDescription();
    EXPECT_EQ(said, QStringList{u"2026: 15800.00"_s});
}

TEST_F(CategoryChartTest, OnPaperItIsLightWhateverTheWindowIs)
{
    Theme::apply({Appearance::Mode::Dark, u"en"_s, 1.0});
    QCoreApplication::processEvents();
    QImage paper(chart.size(), QImage::Format_RGB32);
    QPainter painter(&paper);
    chart.print(painter, QRectF(QPointF(), chart.size()));
    painter.end();
    const auto count = [](const QImage &image, const QColor &color) {
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                found += image.pixel(x, y) == color.rgb();
        return found;
    };
    const auto light = lightTokens(), dark = darkTokens();
    EXPECT_EQ(paper.pixel(1, 1), light.surface.rgb());
    EXPECT_GT(count(paper, light.chart[0]), 100) << "the bars";
    EXPECT_EQ(count(paper, dark.chart[0]), 0);
    const auto seen = chart.picture();
    EXPECT_GT(count(seen, dark.chart[0]), 100) << "the window is dark as before";
    Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0});
}

TEST_F(CategoryChartTest, AClickTellsWhichCategory)
{
    QSignalSpy clicked(&chart, &CategoryChart::categoryClicked);
    const QRectF plot = chart.chart()->plotArea();
    const QPoint second(int(plot.left() + plot.width() * 0.5), int(plot.center().y()));
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, second);
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked.first().first().toInt(), 1);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_EQ(clicked.count(), 2);
}

TEST_F(CategoryChartTest, WhatIsMissingIsNotZeroInTheTable)
{
    const auto table = chart.table();
    ASSERT_EQ(table.size(), 4);
    EXPECT_EQ(table[0], (QStringList{{}, u"2026"_s, u"2025"_s}));
    EXPECT_EQ(table[3], (QStringList{u"3月"_s, {}, u"7"_s}));
}

TEST_F(CategoryChartTest, TheCardSavesThePictureAndTheFigures)
{
    auto *owned = new CategoryChart;
    owned->set({{u"a,b"_s}, {{u"=1+1"_s, {3}}}, {}});
    ChartCard card(owned);
    card.setTexts(u"Sales rose"_s, u"10,000 CNY"_s);
    card.resize(500, 300);
    card.show();
    QTemporaryDir folder;
    const auto save = [&](const QString &entry, const QString &file) {
        for (QAction *action : card.findChildren<QAction *>()) {
            if (action->text().contains(entry))
                action->trigger();
        }
        auto *dialog = card.findChild<QFileDialog *>(u"fileDialog"_s);
        ASSERT_NE(dialog, nullptr);
        emit dialog->fileSelected(folder.filePath(file));
        delete dialog;
    };
    save(u"PNG"_s, u"chart.png"_s);
    EXPECT_FALSE(QImage(folder.filePath(u"chart.png"_s)).isNull());
    save(u"CSV"_s, u"chart.csv"_s);
    QFile csv(folder.filePath(u"chart.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_EQ(csv.readAll(), QByteArray("\xEF\xBB\xBF,'=1+1\r\n\"a,b\",3\r\n"));
}

TEST(CurveChart, TableHasALineForEachX)
{
    CurveChart chart;
    chart.set({{{u"A"_s, {{0, 100}, {1, 90}}, {}, {}}, {u"B"_s, {{0, 100}, {2, 50}}, {}, {}}}, {}, {}, {}});
    const auto table = chart.table();
    ASSERT_EQ(table.size(), 4);
    EXPECT_EQ(table[2], (QStringList{u"1"_s, u"90"_s, QString()}));
    EXPECT_EQ(chart.legend().size(), 2);
    EXPECT_NE(chart.legend()[0].line, chart.legend()[1].line);
}

} // namespace
