#include "core/customfield/customfieldservice.h"
#include "core/order/orderservice.h"
#include "core/product/productservice.h"
#include "tests/support/sheetfiles.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/order/ordermodel.h"
#include "ui/order/orderspage.h"
#include "ui/product/productmodel.h"
#include "ui/product/productspage.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

/// Products and orders with a field of the users' own, which is a figure: 9 is less than 10.
class OwnColumnsTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        weight = addField(FieldEntity::Product, u"净重"_s, FieldType::Decimal);
        deposit = addField(FieldEntity::Order, u"订金"_s, FieldType::Money);
        addProduct(u"螺栓"_s, u"9"_s);
        addProduct(u"轴承"_s, u"1000.5"_s);
        addProduct(u"垫圈"_s, {});
        const auto customer = addCustomer(u"上海翔创电子"_s);
        addOrder(u"A-1"_s, customer, u"9"_s);
        addOrder(u"A-2"_s, customer, u"1000"_s);
        addOrder(u"A-3"_s, customer, {});
    }

    qint64 addField(FieldEntity entity, const QString &name, FieldType type)
    {
        return write([=](Session &session) {
            return session.customFields().add({.entity = entity, .name = name, .type = type});
        });
    }
    CustomValues holding(qint64 field, const QString &value) const
    {
        return value.isEmpty() ? CustomValues() : CustomValues{{field, value}};
    }
    void addProduct(const QString &name, const QString &value)
    {
        write([=, own = holding(weight, value)](Session &session) {
            return session.products().add({.name = name, .custom = own});
        });
    }
    void addOrder(const QString &number, CustomerId customer, const QString &value)
    {
        write([=, own = holding(deposit, value)](Session &session) {
            return session.orders().add({.number = number,
                                         .customer = customer,
                                         .date = QDate(2026, 11, 3),
                                         .custom = own,
                                         .lines = {{.description = u"轴承"_s, .price = Amount::units(1)}}});
        });
    }
    template <typename ShownPage>
    void open()
    {
        page = std::make_unique<ShownPage>(*workspace, settings);
        attach(*page);
        page->resize(1300, 700);
        page->show();
        ASSERT_TRUE(settles([this] { return page->ready() && table()->model()->rowCount() == 3; }));
    }
    ListTable *table() { return page->findChild<ListTable *>(); }
    int columnOf(const QString &title)
    {
        const auto *model = table()->model();
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->headerData(column, Qt::Horizontal).toString() == title)
                return column;
        return -1;
    }
    /// As somebody does by a right click on the header.
    void callUp(const QString &title)
    {
        table()->header()->showMenu(page->mapToGlobal(QPoint(10, 10)));
        auto *menu = table()->header()->findChild<QMenu *>(u"columnMenu"_s);
        for (auto *action : menu->actions())
            if (action->text() == title)
                action->trigger();
        menu->close();
    }
    QStringList shown(const QString &title)
    {
        column(table(), 0); // asks for what is not there yet
        EXPECT_TRUE(settles([this] { return page->ready(); }));
        return column(table(), columnOf(title));
    }
    void sortBy(const QString &title, Qt::SortOrder order)
    {
        table()->header()->setSortIndicator(columnOf(title), order);
        EXPECT_TRUE(settles([this] { return page->ready(); }));
    }
    std::vector<std::vector<QString>> exported(const QString &name)
    {
        page->exportList();
        auto *dialog = page->findChild<QDialog *>(u"exportDialog"_s);
        auto *columns = dialog->findChild<QComboBox *>(u"exportColumns"_s);
        columns->setCurrentIndex(columns->count() - 1); // as in the list
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"saveButton"_s), Qt::LeftButton);
        QSignalSpy saved(page.get(), &Page::saved);
        auto *files = page->findChild<QFileDialog *>(u"fileDialog"_s);
        emit files->fileSelected(folder.filePath(name));
        files->close();
        EXPECT_TRUE(settles([&] { return saved.count() == 1; }));
        std::vector<std::vector<QString>> rows;
        for (const auto &row : rowsOf(folder.filePath(name + u".xlsx"_s)))
            rows.emplace_back(row.begin(), row.end());
        return rows;
    }

    qint64 weight = 0;
    qint64 deposit = 0;
    std::unique_ptr<Page> page;
};

TEST_F(OwnColumnsTest, TheyWaitInTheMenuOfColumns)
{
    open<ProductsPage>();
    ASSERT_GE(columnOf(u"净重"_s), int(ProductModel::ColumnCount));
    EXPECT_TRUE(table()->isColumnHidden(columnOf(u"净重"_s)));
    callUp(u"净重"_s);
    EXPECT_FALSE(table()->isColumnHidden(columnOf(u"净重"_s)));
    open<ProductsPage>(); // as on another day
    EXPECT_FALSE(table()->isColumnHidden(columnOf(u"净重"_s)));
    EXPECT_FALSE(table()->isColumnHidden(ProductModel::Code));
}

TEST_F(OwnColumnsTest, ProductsAreSortedByAFigureOfTheirsAndExportedAsListed)
{
    open<ProductsPage>();
    callUp(u"净重"_s);
    sortBy(u"净重"_s, Qt::DescendingOrder);
    EXPECT_EQ(shown(u"净重"_s), (QStringList{u"1,000.5"_s, u"9"_s, QString()}));
    EXPECT_EQ(column(table(), ProductModel::Name), (QStringList{u"轴承"_s, u"螺栓"_s, u"垫圈"_s}));
    const auto rows = exported(u"products"_s);
    ASSERT_EQ(rows.size(), 4U);
    const auto place = std::ranges::find(rows[0], u"净重"_s) - rows[0].begin();
    ASSERT_LT(place, qptrdiff(rows[0].size()));
    EXPECT_EQ(rows[1][size_t(place)], u"1000.5"_s);
    EXPECT_EQ(rows[2][size_t(place)], u"9"_s);
}

TEST_F(OwnColumnsTest, OrdersAreSortedByAFigureOfTheirsAndExportedAsListed)
{
    open<OrdersPage>();
    callUp(u"订金"_s);
    sortBy(u"订金"_s, Qt::DescendingOrder);
    EXPECT_EQ(shown(u"订金"_s), (QStringList{u"¥1,000.00"_s, u"¥9.00"_s, QString()}));
    EXPECT_EQ(column(table(), OrderModel::Number), (QStringList{u"A-2"_s, u"A-1"_s, u"A-3"_s}));
    sortBy(u"订金"_s, Qt::AscendingOrder);
    shown(u"订金"_s);
    EXPECT_EQ(column(table(), OrderModel::Number), (QStringList{u"A-3"_s, u"A-1"_s, u"A-2"_s}));
    const auto rows = exported(u"orders"_s);
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_NE(std::ranges::find(rows[0], u"订金"_s), rows[0].end());
}

TEST_F(OwnColumnsTest, TheSortingOfLastTimeHoldsForTheFirstList)
{
    open<OrdersPage>();
    callUp(u"订金"_s);
    sortBy(u"订金"_s, Qt::DescendingOrder);
    open<OrdersPage>();
    shown(u"订金"_s);
    EXPECT_EQ(column(table(), OrderModel::Number), (QStringList{u"A-2"_s, u"A-1"_s, u"A-3"_s}));
}

TEST_F(OwnColumnsTest, AFieldThatIsAddedMeanwhileBecomesAColumnAndTheOthersStay)
{
    open<OrdersPage>();
    callUp(u"订金"_s);
    addField(FieldEntity::Order, u"合同号"_s, FieldType::Text);
    ASSERT_TRUE(settles([this] { return columnOf(u"合同号"_s) >= 0; }));
    EXPECT_TRUE(table()->isColumnHidden(columnOf(u"合同号"_s)));
    EXPECT_FALSE(table()->isColumnHidden(columnOf(u"订金"_s)));
    undo();
    EXPECT_TRUE(settles([this] { return columnOf(u"合同号"_s) < 0; }));
    EXPECT_FALSE(table()->isColumnHidden(columnOf(u"订金"_s)));
}

TEST_F(OwnColumnsTest, AValueThatChangesIsSeenAtOnce)
{
    open<OrdersPage>();
    callUp(u"订金"_s);
    shown(u"订金"_s);
    write([this](Session &session) {
        Order order = session.orders().get(session.orders().ids({.text = u"A-3"_s}).front());
        order.custom = {{deposit, u"5"_s}};
        return session.orders().edit(order).operation;
    });
    EXPECT_TRUE(settles([this] { return shown(u"订金"_s).contains(u"¥5.00"_s); }));
}

} // namespace
