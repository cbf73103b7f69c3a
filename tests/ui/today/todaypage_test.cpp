#include "ui/today/todaypage.h"

#include "core/activity/activityservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/today/todayview.h"

#include <QDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 60LL * 60 * 1000;

class TodayPageTest : public WorkspaceTest
{
protected:
    void open()
    {
        page = std::make_unique<TodayPage>(*workspace);
        attach(*page);
        page->resize(1200, 800);
        page->show();
        ASSERT_TRUE(ready(*page));
        view = page->findChild<TodayView *>();
    }
    CustomerId plan(const QString &name, qint64 at, const QString &text)
    {
        const auto id = write([name](Session &session) {
            return session.customers().add({.customer = {.name = name, .owner = session.actor().id()}});
        });
        write([&](Session &session) {
            return session.activities().record(
                {.customer = id, .state = ActivityState::Planned, .at = at, .text = text});
        });
        return id;
    }
    QStringList rows() const { return column(view, 0); }
    bool shows(const QStringList &wanted)
    {
        return QTest::qWaitFor([&] { return page->ready() && rows() == wanted; }, 10'000);
    }
    std::unique_ptr<TodayPage> page;
    TodayView *view = nullptr;
};

TEST_F(TodayPageTest, AnEmptyDaySaysWhatAppearsHere)
{
    open();
    EXPECT_EQ(rows(), QStringList());
    EXPECT_FALSE(view->isVisible());
}

TEST_F(TodayPageTest, SpaceAsksForTheResultAndTheNextStep)
{
    plan(u"甲公司"_s, clock->now() + kHour, u"谈报价"_s);
    open();
    ASSERT_TRUE(shows({u"谈报价, 甲公司"_s})) << rows().join(u'|').toStdString();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Space);
    QDialog *dialog = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (dialog = page->findChild<QDialog *>(u"completeDialog"_s)); }));
    dialog->findChild<QPlainTextEdit *>(u"completeResult"_s)->setPlainText(u"谈妥"_s);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"saveButton"_s), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return page->ready() && rows().value(0) == u"谈报价, 甲公司"_s
                && static_cast<TodayModel *>(view->model())->open() == 0;
        },
        10'000))
        << "it stands below, as done";
}

TEST_F(TodayPageTest, LPutsItOffAndUndoBringsItBack)
{
    plan(u"甲公司"_s, clock->now() + kHour, u"谈报价"_s);
    open();
    ASSERT_TRUE(shows({u"谈报价, 甲公司"_s}));
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_L);
    auto *menu = page->findChild<QMenu *>(u"laterMenu"_s);
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions()[0]->text(), u"Tomorrow, Nov 23"_s);
    EXPECT_EQ(menu->actions()[2]->text(), u"Next Monday, Nov 23"_s) << "today is a Sunday";
    menu->actions()[0]->trigger();
    EXPECT_TRUE(shows({}));
    undo();
    EXPECT_TRUE(shows({u"谈报价, 甲公司"_s}));
}

TEST_F(TodayPageTest, AClickOnARowOpensTheCustomerAndOneOnTheCircleIsDone)
{
    const auto id = plan(u"甲公司"_s, clock->now() - kHour, u"谈报价"_s);
    open();
    ASSERT_TRUE(shows({u"谈报价, 甲公司"_s}));
    QSignalSpy wanted(page.get(), &Page::wanted);
    const auto rect = view->visualRect(view->model()->index(0, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rect.center());
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][1].toMap()[u"customer"_s].toLongLong(), id.value);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->circleOf(rect).center());
    EXPECT_TRUE(QTest::qWaitFor([&] { return page->findChild<QDialog *>(u"completeDialog"_s) != nullptr; }));
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(TodayPageTest, AReasonNarrowsTheList)
{
    plan(u"甲公司"_s, clock->now() + kHour, u"谈报价"_s);
    addCustomer(u"新客户"_s);
    open();
    ASSERT_EQ(rows().size(), 2);
    page->restore({{u"kind"_s, u"promised"_s}});
    EXPECT_EQ(rows(), QStringList{u"谈报价, 甲公司"_s});
    page->restore({{u"kind"_s, u"leaving"_s}});
    EXPECT_EQ(rows(), QStringList());
    EXPECT_EQ(page->state()[u"kind"_s].toString(), u"leaving"_s);
}

} // namespace
