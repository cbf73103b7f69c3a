#include "core/activity/activityservice.h"
#include "core/segmentation/segmentservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/monthgrid.h"
#include "ui/common/daygrid.h"
#include "ui/order/picker.h"
#include "ui/segment/segmentchoice.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

/// It is a Sunday, nine o'clock where the base is.
class CalendarPageTest : public WorkspaceTest
{
protected:
    void make() override
    {
        clock->advance(-8LL * 60 * 60 * 1000);
        WorkspaceTest::make();
    }
    void open(const QString &view)
    {
        page = std::make_unique<CalendarPage>(*workspace);
        attach(*page);
        page->restore({{u"view"_s, view}});
        page->resize(1200, 800);
        page->show();
        ASSERT_TRUE(ready(*page));
        days = page->findChild<DayGrid *>();
        month = page->findChild<MonthGrid *>();
    }
    ActivityId plan(const QString &name, QDate day, QTime time)
    {
        const auto customer = addCustomer(name);
        return write([&](Session &session) {
            return session.activities().record(
                {.customer = customer,
                 .state = ActivityState::Planned,
                 .at = QDateTime(day, time, session.operations().zone()).toMSecsSinceEpoch(),
                 .text = u"拜访"_s});
        });
    }
    QDateTime at(ActivityId id)
    {
        return read([id](Session &session) {
            return QDateTime::fromMSecsSinceEpoch(session.activities().get(id).at,
                                                  session.operations().zone());
        });
    }
    bool stands(qsizetype events)
    {
        return settles([&] { return page->ready() && days->events().size() == events; });
    }
    static void drag(QWidget *on, QPoint from, QPoint to)
    {
        QTest::mousePress(on, Qt::LeftButton, {}, from);
        QTest::mouseMove(on, (from + to) / 2);
        QTest::mouseMove(on, to);
        QTest::mouseRelease(on, Qt::LeftButton, {}, to);
    }

    const QDate sunday{2026, 11, 22};
    std::unique_ptr<CalendarPage> page;
    DayGrid *days = nullptr;
    MonthGrid *month = nullptr;
};

TEST_F(CalendarPageTest, ShowsWhatIsPlannedWithTheCustomersOfASegment)
{
    const QDate day(2026, 11, 22);
    plan(u"上海翔创电子"_s, day, QTime(10, 0));
    plan(u"宁波五金"_s, day, QTime(11, 0));
    write([](Session &session) {
        return session.segments().add({.name = u"上海"_s, .expression = u"name starts 上海"_s});
    });
    open(u"day"_s);
    ASSERT_TRUE(stands(2));
    page->findChild<SegmentChoice *>()->choose(u"上海"_s);
    EXPECT_TRUE(stands(1));
}

TEST_F(CalendarPageTest, AVisitIsDraggedToAnotherDayAndHourAndUndoBringsItBack)
{
    const auto id = plan(u"甲公司"_s, sunday, QTime(10, 0));
    open(u"week"_s);
    page->restore({{u"day"_s, sunday.addDays(1)}}); // the week from Monday on
    ASSERT_TRUE(stands(0));
    page->restore({{u"day"_s, sunday}});
    ASSERT_TRUE(stands(1));
    // To the Saturday before it may not go: that is over.
    const auto from = days->rectOf(0).center().toPoint();
    const int wide = (days->width() - days->axis()) / 7;
    drag(days, from, from - QPoint(wide, 0));
    QTest::qWait(200);
    EXPECT_EQ(at(id).date(), sunday);
    const int hour = days->yOf(QTime(11, 0)) - days->yOf(QTime(10, 0));
    drag(days, days->rectOf(0).center().toPoint(), days->rectOf(0).center().toPoint() + QPoint(0, 3 * hour));
    EXPECT_TRUE(settles([&] { return at(id).time() == QTime(13, 0); }));
    undo();
    EXPECT_TRUE(settles([&] { return at(id).time() == QTime(10, 0); }));
}

TEST_F(CalendarPageTest, InTheMonthADragKeepsTheTimeOfDay)
{
    const auto id = plan(u"甲公司"_s, sunday, QTime(10, 15));
    open(u"month"_s);
    ASSERT_TRUE(settles([&] { return page->ready() && !month->rectOf(0).isEmpty(); }));
    drag(month, month->rectOf(0).center().toPoint(), month->cellOf(sunday.addDays(5)).center().toPoint());
    EXPECT_TRUE(settles([&] { return at(id).date() == sunday.addDays(5); }));
    EXPECT_EQ(at(id).time(), QTime(10, 15));
    EXPECT_TRUE(settles([&] {
        return page->ready() && month->cellOf(sunday.addDays(5)).contains(month->rectOf(0).center());
    }));
    month->setFocus();
    QTest::mouseClick(month, Qt::LeftButton, {},
                      month->cellOf(sunday.addDays(5)).topLeft().toPoint() + QPoint(4, 4));
    QTest::keyClick(month, Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(settles([&] { return at(id).date() == sunday.addDays(6); }));
    QTest::keyClick(month, Qt::Key_Return);
    EXPECT_TRUE(settles([&] { return page->state()[u"view"_s] == u"day"_s; }));
    EXPECT_EQ(page->state()[u"day"_s].toDate(), sunday.addDays(6));
}

TEST_F(CalendarPageTest, ADoubleClickPlansThereAndTheFormMarksWhatIsMissing)
{
    const auto customer = addCustomer(u"甲公司"_s);
    open(u"day"_s);
    const QPoint where(days->axis() + 100, days->yOf(QTime(15, 30)) + 2);
    QTest::mouseDClick(days, Qt::LeftButton, {}, where);
    auto *form = page->findChild<QDialog *>(u"planDialog"_s);
    ASSERT_NE(form, nullptr);
    QTest::mouseClick(form->findChild<QAbstractButton *>(u"saveButton"_s), Qt::LeftButton);
    EXPECT_TRUE(form->isVisible()) << "customer and text are missing";
    form->findChild<Picker *>(u"customerPicker"_s)->choose(customer.value, u"甲公司"_s);
    form->findChild<QLineEdit *>(u"planText"_s)->setText(u"送样品"_s);
    auto *repeats = form->findChild<QComboBox *>(u"planRepeats"_s);
    repeats->setCurrentIndex(2);
    QTest::mouseClick(form->findChild<QAbstractButton *>(u"saveButton"_s), Qt::LeftButton);
    ASSERT_TRUE(stands(1));
    EXPECT_EQ(days->events()[0].start, QTime(15, 30));
    const auto planned = read([&](Session &session) { return session.activities().plannedOf(customer); });
    ASSERT_EQ(planned.size(), 1U);
    EXPECT_EQ(planned[0].repeats, u"FREQ=WEEKLY"_s);
}

TEST_F(CalendarPageTest, WhatWasDoneStaysWhereItIs)
{
    const auto customer = addCustomer(u"甲公司"_s);
    write([&](Session &session) {
        return session.activities().record({.customer = customer, .text = u"电话"_s});
    });
    open(u"day"_s);
    ASSERT_TRUE(stands(1));
    EXPECT_FALSE(days->events()[0].isMovable);
    QTest::mouseClick(days, Qt::LeftButton, {}, days->rectOf(0).center().toPoint());
    auto *menu = page->findChild<QMenu *>(u"entryMenu"_s);
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().size(), 4) << "change, customer, a line, remove";
    menu->close();
}

TEST_F(CalendarPageTest, TheWeekBeginsAsTheSettingSays)
{
    auto look = Theme::appearance();
    look.weekStart = Qt::Sunday;
    Theme::apply(look);
    plan(u"甲公司"_s, sunday.addDays(6), QTime(10, 0)); // Saturday
    open(u"week"_s);
    EXPECT_TRUE(stands(1)) << "Sunday and Saturday are of one week";
    look.weekStart = Qt::Monday;
    Theme::apply(look);
    page->reload();
    EXPECT_TRUE(stands(0));
}

TEST_F(CalendarPageTest, TheButtonsTurnThePages)
{
    plan(u"甲公司"_s, sunday.addDays(7), QTime(10, 0));
    open(u"week"_s);
    ASSERT_TRUE(stands(0));
    QTest::mouseClick(page->findChild<QAbstractButton *>(u"calendarOn"_s), Qt::LeftButton);
    EXPECT_TRUE(stands(1));
    QTest::mouseClick(page->findChild<QAbstractButton *>(u"calendarToday"_s), Qt::LeftButton);
    EXPECT_TRUE(stands(0));
}

} // namespace
