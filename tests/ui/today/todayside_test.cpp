#include "core/activity/activityservice.h"
#include "core/security/userservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/daygrid.h"
#include "ui/common/kit.h"
#include "ui/today/todaypage.h"
#include "ui/today/todayview.h"

#include <QPushButton>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 60LL * 60 * 1000;

class TodaySideTest : public WorkspaceTest
{
protected:
    /// It is nine o'clock where the base is.
    void make() override
    {
        clock->advance(-8 * kHour);
        WorkspaceTest::make();
    }
    void open()
    {
        page = std::make_unique<TodayPage>(*workspace);
        attach(*page);
        page->resize(1400, 900);
        page->show();
        ASSERT_TRUE(ready(*page));
        grid = page->findChild<DayGrid *>();
        view = page->findChild<TodayView *>();
    }
    ActivityId plan(const QString &name, qint64 at, UserId owner = {})
    {
        const auto customer = addCustomer(name);
        return write([&](Session &session) {
            return session.activities().record({.customer = customer,
                                                .state = ActivityState::Planned,
                                                .at = at,
                                                .text = u"谈报价"_s,
                                                .owner = owner});
        });
    }
    QTime startOf(qsizetype event) const { return grid->events().value(event).start; }
    bool settlesAt(QTime start)
    {
        return settles([&] { return page->ready() && startOf(0) == start; });
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(grid, Qt::LeftButton, {}, from);
        QTest::mouseMove(grid, (from + to) / 2);
        QTest::mouseMove(grid, to);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, to);
    }

    std::unique_ptr<TodayPage> page;
    DayGrid *grid = nullptr;
    TodayView *view = nullptr;
};

TEST_F(TodaySideTest, WhatIsDraggedBeginsAtAnotherQuarterAndUndoBringsItBack)
{
    plan(u"甲公司"_s, clock->now() + kHour); // ten o'clock
    open();
    ASSERT_TRUE(settlesAt(QTime(10, 0)));
    const auto from = grid->rectOf(0).center().toPoint();
    const int wanted = grid->yOf(QTime(14, 15)) - grid->yOf(QTime(10, 0));
    drag(from, from + QPoint(0, wanted + 2));
    EXPECT_TRUE(settlesAt(QTime(14, 15))) << startOf(0).toString().toStdString();
    undo();
    EXPECT_TRUE(settlesAt(QTime(10, 0)));
}

TEST_F(TodaySideTest, AltAndAnArrowMovesByAQuarterAndEscapeGivesADragUp)
{
    plan(u"甲公司"_s, clock->now() + kHour);
    open();
    ASSERT_TRUE(settlesAt(QTime(10, 0)));
    grid->setFocus(Qt::TabFocusReason);
    QTest::keyClick(grid, Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(settlesAt(QTime(10, 15)));

    const auto from = grid->rectOf(0).center().toPoint();
    QTest::mousePress(grid, Qt::LeftButton, {}, from);
    QTest::mouseMove(grid, from + QPoint(0, 100));
    QTest::keyClick(grid, Qt::Key_Escape);
    QTest::mouseRelease(grid, Qt::LeftButton, {}, from + QPoint(0, 100));
    EXPECT_TRUE(settlesAt(QTime(10, 15)));
}

TEST_F(TodaySideTest, AClickOpensTheCustomer)
{
    plan(u"甲公司"_s, clock->now() + kHour);
    open();
    ASSERT_TRUE(settlesAt(QTime(10, 0)));
    QSignalSpy wanted(page.get(), &Page::wanted);
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->rectOf(0).center().toPoint());
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].toString(), u"customer"_s);
}

TEST_F(TodaySideTest, InTheEveningWhatIsLeftCanGoToTomorrow)
{
    plan(u"甲公司"_s, clock->now() + kHour);
    plan(u"乙公司"_s, clock->now() + 2 * kHour);
    open();
    auto *rest = page->findChild<QPushButton *>(u"restTomorrow"_s);
    EXPECT_FALSE(rest->isVisible()) << "in the morning there is a day to go";
    clock->advance(9 * kHour);
    page->reload();
    ASSERT_TRUE(settles([&] { return page->ready() && rest->isVisible(); }));
    QTest::mouseClick(rest, Qt::LeftButton);
    EXPECT_TRUE(settles([&] { return page->ready() && !rest->isVisible(); }));
    undo();
    EXPECT_TRUE(settles([&] { return page->ready() && rest->isVisible(); }));
}

TEST_F(TodaySideTest, WhoAssignsCustomersLooksAtTheDayOfAnother)
{
    const auto seller =
        write([](Session &session) { return session.users().add({.name = u"王芳"_s, .role = Role::Sales}); });
    plan(u"甲公司"_s, clock->now() + kHour, seller);
    open();
    auto *whose = page->findChild<Combo *>(u"whoseDay"_s);
    ASSERT_TRUE(whose->isVisible());
    const int hers = whose->findText(u"王芳"_s);
    ASSERT_GE(hers, 0);
    whose->setCurrentIndex(hers);
    emit whose->activated(hers);
    ASSERT_TRUE(settles([&] { return page->ready() && view->model()->rowCount() > 0; }));
    EXPECT_TRUE(column(view, 0).contains(u"谈报价, 甲公司"_s));
    EXPECT_EQ(page->state()[u"user"_s].toLongLong(), seller.value);
}

} // namespace
