#include "core/customer/customerservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/kit.h"
#include "ui/common/listtable.h"
#include "ui/dataquality/duplicatespage.h"
#include "ui/dataquality/mergegrid.h"

#include <QLabel>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

/// Two groups of two, and some that are one each.
class DuplicatesPageTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0});
        WorkspaceTest::SetUp();
        const auto add = [this](const QString &name, const QString &phone, const QString &grade) {
            return write([=](Session &session) {
                return session.customers().add(
                    {.customer = {.name = name, .grade = grade}, .points = {{.value = phone}}});
            });
        };
        first = add(u"深圳市华强电子有限公司"_s, u"13800138000"_s, u"A"_s);
        second = add(u"华强电子(深圳)"_s, u"138 0013 8000"_s, u"B"_s);
        add(u"苏州翔诚服饰有限公司"_s, u"0512-66661234"_s, u""_s);
        add(u"翔诚服饰"_s, u"66661234"_s, u""_s);
        add(u"宁波明达五金厂"_s, u"13574102963"_s, u""_s);
        add(u"青岛海蓝食品有限公司"_s, u"18866317420"_s, u""_s);
        add(u"成都锦绣广告"_s, u"15028849175"_s, u""_s);
        add(u"北京远景教育咨询"_s, u"13691457038"_s, u""_s);
        add(u"杭州云帆软件有限公司"_s, u"17733205846"_s, u""_s);
        page = std::make_unique<DuplicatesPage>(*workspace);
        list = page->findChild<ListTable *>(u"groupList"_s);
        grid = page->findChild<MergeGrid *>(u"mergeGrid"_s);
        attach(*page);
        page->resize(1200, 760);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        ASSERT_TRUE(settles([this] { return page->ready() && list->model()->rowCount() == 2; }));
        ASSERT_TRUE(settles([this] { return grid->model()->rowCount() > 0; }));
    }
    void TearDown() override { page.reset(); }

    bool toGroupOf(const QString &name)
    {
        const int row = list->model()->index(0, 0).data().toString().contains(name) ? 0 : 1;
        list->setCurrentIndex(list->model()->index(row, 0));
        return settles([&] { return page->ready() && chosen(u"Name"_s).contains(name); });
    }

    void press(QWidget &where, Qt::Key key) { QTest::keyClick(&where, key); }
    QString state(int row) { return list->model()->index(row, 1).data().toString(); }
    QString shown(const QString &name) { return page->findChild<QLabel *>(name)->text(); }
    qint64 count()
    {
        return read([](Session &session) { return session.customers().count(); });
    }
    /// The row of the grid that tells of a field, by its title.
    int rowOf(const QString &title)
    {
        for (int row = 0; row < grid->model()->rowCount(); ++row)
            if (grid->model()->index(row, 0).data().toString() == title)
                return row;
        return -1;
    }
    QString chosen(const QString &title)
    {
        const auto &merge = grid->merge();
        const int row = rowOf(title);
        return row < 0 ? u"no such field"_s : merge.field(row).values.value(merge.chosen(row));
    }

    CustomerId first;
    CustomerId second;
    std::unique_ptr<DuplicatesPage> page;
    ListTable *list = nullptr;
    MergeGrid *grid = nullptr;
};

TEST_F(DuplicatesPageTest, TheFirstGroupIsShownWithItsReasons)
{
    EXPECT_EQ(list->currentIndex().row(), 0);
    ASSERT_TRUE(toGroupOf(u"华强"_s));
    EXPECT_FALSE(shown(u"likelihood"_s).isEmpty());
    EXPECT_TRUE(shown(u"reasons"_s).contains(u"The same phone ("_s)) << shown(u"reasons"_s).toStdString();
}

TEST_F(DuplicatesPageTest, PhonesCanBeComparedAndNothingOfThemIsToBeChosen)
{
    ASSERT_TRUE(toGroupOf(u"华强"_s));
    const int phone = rowOf(u"Phone"_s);
    ASSERT_GE(phone, 0);
    const auto said = [this, phone](int column) {
        return grid->model()->index(phone, column).data().toString();
    };
    EXPECT_EQ((QStringList{said(1), said(2)}).join(u'|').contains(u"138 0013 8000"_s), true);
    EXPECT_TRUE(grid->merge().isBeside(phone));
    grid->setCurrentIndex(grid->model()->index(phone, 1));
    grid->step(1);
    EXPECT_EQ(grid->currentIndex().column(), 2) << "the arrows go on";
    EXPECT_TRUE(grid->merge().choices().isEmpty());
    EXPECT_FALSE(grid->model()->index(phone, 2).data(MergeModel::Chosen).toBool());
}

TEST_F(DuplicatesPageTest, EnterMergesAndTheNextGroupFollows)
{
    press(*list, Qt::Key_Return);
    ASSERT_TRUE(settles([this] { return state(0) == "Merged"_L1; }));
    ASSERT_TRUE(settles([this] { return list->currentIndex().row() == 1 && page->ready(); }));
    EXPECT_EQ(count(), 8);
    press(*list, Qt::Key_Return);
    ASSERT_TRUE(settles([this] { return state(1) == "Merged"_L1; }));
    EXPECT_EQ(count(), 7);
}

TEST_F(DuplicatesPageTest, UndoBringsTheGroupBack)
{
    press(*list, Qt::Key_Return);
    ASSERT_TRUE(settles([this] { return state(0) == "Merged"_L1; }));
    undo();
    ASSERT_TRUE(settles([this] { return state(0).contains(u'%'); }));
    ASSERT_TRUE(settles([this] { return list->currentIndex().row() == 0; }));
    EXPECT_EQ(count(), 9);
    ASSERT_TRUE(settles([this] { return grid->model()->rowCount() > 0; }));
    press(*list, Qt::Key_N);
    ASSERT_TRUE(settles([this] { return state(0) == "Not the same"_L1; }));
}

TEST_F(DuplicatesPageTest, NIsRememberedAndSpaceIsNot)
{
    press(*list, Qt::Key_Space);
    EXPECT_EQ(state(0), u"Skipped"_s);
    EXPECT_EQ(list->currentIndex().row(), 1);
    ASSERT_TRUE(ready(*page));
    press(*list, Qt::Key_N);
    ASSERT_TRUE(settles([this] { return state(1) == "Not the same"_L1; }));
    EXPECT_EQ(list->currentIndex().row(), 0) << "what was skipped comes again in the end";
    page->reload();
    ASSERT_TRUE(settles([this] { return page->ready() && list->model()->rowCount() == 1; }));
    EXPECT_EQ(count(), 9);
}

TEST_F(DuplicatesPageTest, TheArrowsChooseWhoseValueStays)
{
    ASSERT_TRUE(toGroupOf(u"华强"_s));
    const int row = rowOf(u"Grade"_s);
    ASSERT_GE(row, 0);
    grid->setCurrentIndex(grid->model()->index(row, 1));
    press(*grid, Qt::Key_Right);
    EXPECT_EQ(chosen(u"Grade"_s), u"B"_s);
    press(*grid, Qt::Key_Left);
    EXPECT_EQ(chosen(u"Grade"_s), u"A"_s);
    press(*grid, Qt::Key_2);
    EXPECT_EQ(chosen(u"Grade"_s), u"B"_s);
    press(*grid, Qt::Key_Return);
    ASSERT_TRUE(settles([this] { return count() == 8; }));
    EXPECT_EQ(read([id = first](Session &session) { return session.customers().get(id).grade; }), u"B"_s);
}

TEST_F(DuplicatesPageTest, AClickChoosesAndAClickMerges)
{
    ASSERT_TRUE(toGroupOf(u"华强"_s));
    const auto cell = grid->model()->index(rowOf(u"Grade"_s), 2);
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualRect(cell).center());
    EXPECT_EQ(chosen(u"Grade"_s), u"B"_s);
    QTest::mouseClick(page->findChild<Button *>(u"mergeButton"_s), Qt::LeftButton);
    ASSERT_TRUE(settles([this] { return count() == 8; }));
}

TEST_F(DuplicatesPageTest, KLetsAnotherOneStay)
{
    ASSERT_TRUE(toGroupOf(u"华强"_s));
    ASSERT_EQ(grid->merge().plan().customers.front(), first);
    grid->setCurrentIndex(grid->model()->index(0, 2));
    press(*grid, Qt::Key_K);
    ASSERT_TRUE(settles([this] {
        return !grid->merge().plan().customers.empty() && grid->merge().plan().customers.front() == second;
    }));
    press(*grid, Qt::Key_Return);
    ASSERT_TRUE(settles([this] { return count() == 8; }));
    EXPECT_TRUE(read(
        [id = second](Session &session) { return session.customers().rows(std::span(&id, 1)).size() == 1; }));
}

TEST_F(DuplicatesPageTest, WhatAColleagueChangedMeanwhileIsShown)
{
    ASSERT_TRUE(toGroupOf(u"华强"_s));
    write([id = second](Session &session) {
        return session.customers().editField(std::span(&id, 1), u"grade"_s, u"C"_s);
    });
    ASSERT_TRUE(settles([this] {
        const int row = rowOf(u"Grade"_s);
        return row >= 0 && grid->merge().field(row).values.contains(u"C"_s);
    }));
}

} // namespace
