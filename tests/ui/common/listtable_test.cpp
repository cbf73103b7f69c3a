#include "core/platform/settings.h"
#include "tests/support/printers.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"

#include <QAbstractTableModel>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class CountingModel : public QAbstractTableModel
{
public:
    explicit CountingModel(int rows)
        : m_rows(rows)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex & = {}) const override { return 4; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        ++asked;
        return u"row %1"_s.arg(index.row());
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        static const QStringList keys{u"name"_s, u"grade"_s, u"owner"_s, u"amount"_s};
        return role == Qt::DisplayRole || role == ListHeader::kColumnKey ? keys[section] : QVariant();
    }
    mutable int asked = 0;

private:
    int m_rows;
};

class ListTableTest : public testing::Test
{
protected:
    std::unique_ptr<ListTable> made(CountingModel &model)
    {
        auto table = std::make_unique<ListTable>();
        table->setModel(&model);
        table->setItemDelegate(new RowDelegate(table.get()));
        table->setColumnWidths({200, 80, 120, 100});
        table->resize(640, 400);
        return table;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
};

TEST_F(ListTableTest, AMillionRowsCostOnlyWhatIsSeen)
{
    CountingModel model(1'000'000);
    QElapsedTimer clock;
    clock.start();
    auto table = made(model);
    table->show();
    table->grab();
    table->scrollToBottom();
    table->grab();
    EXPECT_LT(clock.elapsed(), 2000);
    EXPECT_LT(model.asked, 500);
    EXPECT_EQ(table->rowAt(table->viewport()->height() - 5), 999'999);
}

TEST_F(ListTableTest, ChoiceOrderWidthAndSortingOfColumnsAreFoundAgain)
{
    CountingModel model(10);
    {
        auto table = made(model);
        table->keepColumns(settings, u"customers"_s);
        table->header()->moveSection(3, 1);
        table->header()->resizeSection(0, 333);
        table->header()->setSortIndicator(2, Qt::DescendingOrder);
        table->show();
        QContextMenuEvent click(QContextMenuEvent::Mouse, {5, 5}, {5, 5});
        QApplication::sendEvent(table->header()->viewport(), &click);
        auto *menu = table->header()->findChild<QMenu *>(u"columnMenu"_s);
        ASSERT_NE(menu, nullptr);
        ASSERT_EQ(menu->actions().size(), 4);
        EXPECT_FALSE(menu->actions()[0]->isEnabled());
        EXPECT_EQ(menu->actions()[2]->text(), u"grade"_s);
        menu->actions()[2]->trigger();
        EXPECT_TRUE(table->isColumnHidden(1));
    }
    auto table = made(model);
    table->keepColumns(settings, u"customers"_s);
    EXPECT_EQ(table->header()->logicalIndex(1), 3);
    EXPECT_EQ(table->columnWidth(0), 333);
    EXPECT_TRUE(table->isColumnHidden(1));
    EXPECT_EQ(table->header()->sortIndicatorSection(), 2);
    EXPECT_EQ(table->header()->sortIndicatorOrder(), Qt::DescendingOrder);
}

TEST_F(ListTableTest, SpoiledColumnsDoNoHarm)
{
    settings.setValue(u"columns/customers"_s,
                      QStringList{u"amount:-5:1"_s, u"gone:100:1"_s, u"name:90:0"_s, u"::"_s, u"x"_s});
    CountingModel model(10);
    auto table = made(model);
    table->keepColumns(settings, u"customers"_s);
    EXPECT_FALSE(table->isColumnHidden(0));
    EXPECT_EQ(table->header()->logicalIndex(0), 3);
    EXPECT_EQ(table->columnWidth(3), 100);
}

TEST_F(ListTableTest, TheLastColumnFillsWhateverWindowItIsIn)
{
    CountingModel model(100);
    {
        auto table = made(model);
        table->keepColumns(settings, u"customers"_s);
        table->resize(1200, 400);
        table->show();
        table->header()->resizeSection(0, 210);
    }
    auto table = made(model);
    table->keepColumns(settings, u"customers"_s);
    table->show();
    table->grab();
    EXPECT_EQ(table->columnWidth(0), 210);
    EXPECT_EQ(table->header()->length(), table->viewport()->width());
}

TEST_F(ListTableTest, AScrollBarThatComesLaterDoesNotMakeTheFitTheUsersChoice)
{
    QStandardItemModel model(1, 4);
    auto table = std::make_unique<ListTable>();
    table->setModel(&model);
    table->setColumnWidths({200, 80, 120, 100});
    table->fitColumns({.giving = 0, .least = 120, .waiting = {1}});
    table->keepColumns(settings, u"orders"_s);
    table->resize(430, 400); // with the bar there is no room for one of them
    table->show();
    table->grab();
    model.setRowCount(100);
    table->grab();
    QTest::qWait(20); // columns that are hidden shrink a moment later
    EXPECT_FALSE(table->header()->isChosen());
    EXPECT_EQ(table->header()->length(), table->viewport()->width());
    EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0);
    table->resize(900, 400);
    table->grab();
    EXPECT_EQ(table->header()->length(), table->viewport()->width());
}

TEST_F(ListTableTest, EnterOpensAndSpacePreviews)
{
    CountingModel model(10);
    auto table = made(model);
    table->show();
    QSignalSpy opened(table.get(), &ListTable::opened);
    QSignalSpy previewed(table.get(), &ListTable::previewed);
    table->setCurrentIndex(model.index(3, 0));
    QTest::keyClick(table.get(), Qt::Key_Return);
    QTest::keyClick(table.get(), Qt::Key_Space);
    EXPECT_EQ(opened.count(), 1);
    EXPECT_EQ(previewed.count(), 1);
    EXPECT_EQ(table->selectedRowNumbers(), QList<int>{3});
    QTest::keyClick(table.get(), Qt::Key_Escape);
    EXPECT_TRUE(table->selectedRowNumbers().isEmpty());
}

TEST_F(ListTableTest, TicksAddToTheSelection)
{
    CountingModel model(10);
    auto table = made(model);
    table->setTickColumn(0);
    table->show();
    const auto click = [&](int row, int column) {
        const QPoint at = table->visualRect(model.index(row, column)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
    };
    click(1, 0);
    click(4, 0);
    EXPECT_EQ(table->selectedRowNumbers(), (QList<int>{1, 4}));
    click(1, 0);
    EXPECT_EQ(table->selectedRowNumbers(), QList<int>{4});
    click(7, 2);
    EXPECT_EQ(table->selectedRowNumbers(), QList<int>{7});
}

} // namespace
