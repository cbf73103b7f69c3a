#include "core/order/orderservice.h"
#include "core/product/productservice.h"
#include "core/segmentation/segmentservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/chip.h"
#include "ui/common/field.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/product/productspage.h"
#include "ui/segment/segmentchoice.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

class ProductsPageTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        bearing = add(u"深沟球轴承"_s, u"BR-6204"_s, u"轴承"_s, Amount::units(20), Amount::units(15));
        add(u"圆锥滚子轴承"_s, u"BR-7001"_s, u"轴承"_s, Amount::units(50), {});
        add(u"不锈钢螺栓"_s, u"BT-0816"_s, u"紧固件"_s, Amount::units(1), {});
        page = std::make_unique<ProductsPage>(*workspace, settings);
        attach(*page);
        page->resize(1200, 700);
        page->show();
        ASSERT_TRUE(settles([this] { return names().size() == 3; }));
    }

    ProductId add(const QString &name, const QString &code, const QString &category, Amount price,
                  std::optional<Amount> cost)
    {
        return write([=](Session &session) {
            return session.products().add(
                {.code = code, .name = name, .category = category, .price = price, .cost = cost});
        });
    }
    ListTable *table() { return page->findChild<ListTable *>(); }
    QStringList names() { return column(table(), ProductModel::Name); }
    void choose(const QString &name) { select(table(), {int(names().indexOf(name))}); }
    void click(const QString &button)
    {
        QTest::mouseClick(page->findChild<QPushButton *>(button), Qt::LeftButton);
    }

    ProductId bearing;
    std::unique_ptr<ProductsPage> page;
};

TEST_F(ProductsPageTest, OpensAtAProductWhateverItWasFilteredBy)
{
    page->findChild<QLineEdit *>(u"productSearch"_s)->setText(u"螺栓"_s);
    ASSERT_TRUE(settles([this] { return names().size() == 1; }));
    page->restore({{u"product"_s, bearing.value}});
    ASSERT_TRUE(settles([this] { return names().size() == 3 && table()->currentIndex().isValid(); }));
    EXPECT_EQ(table()->currentIndex().siblingAtColumn(ProductModel::Name).data(), u"深沟球轴承"_s);
}

TEST_F(ProductsPageTest, ShowsWhatTheCustomersOfASegmentBought)
{
    const auto customer = addCustomer(u"上海翔创电子"_s);
    const auto order = [&](OrderState state, ProductId product) {
        write([=](Session &session) {
            return session.orders().add({.customer = customer,
                                         .date = QDate(2026, 11, 3),
                                         .state = state,
                                         .lines = {{.product = product, .price = Amount::units(3)}}});
        });
    };
    order(OrderState::Confirmed, bearing);
    order(OrderState::Cancelled, add(u"联轴器"_s, u"C-1"_s, u"传动"_s, Amount::units(9), {}));
    write([](Session &session) {
        return session.segments().add({.name = u"上海"_s, .expression = u"name starts 上海"_s});
    });
    auto *segments = page->findChild<SegmentChoice *>();
    segments->choose(u"上海"_s);
    ASSERT_TRUE(settles([this] { return page->ready() && names() == QStringList{u"深沟球轴承"_s}; }));
    segments->chooseAll();
    ASSERT_TRUE(settles([this] { return page->ready() && names().size() == 4; }));
}

TEST_F(ProductsPageTest, ShowsPricesAndMargins)
{
    const int row = int(names().indexOf(u"深沟球轴承"_s));
    EXPECT_EQ(column(table(), ProductModel::Price)[row], u"¥20.00"_s);
    EXPECT_EQ(column(table(), ProductModel::Margin)[row], u"25.0%"_s);
    EXPECT_EQ(column(table(), ProductModel::Margin)[int(names().indexOf(u"不锈钢螺栓"_s))], QString());
}

TEST_F(ProductsPageTest, FiltersByCategoryAndPinyin)
{
    QTest::mouseClick(page->findChild<Chip *>(u"category:轴承Chip"_s), Qt::LeftButton);
    EXPECT_EQ(names().size(), 2);
    QTest::mouseClick(page->findChild<Chip *>(u"allChip"_s), Qt::LeftButton);
    EXPECT_EQ(names().size(), 3);
    page->findChild<QLineEdit *>(u"productSearch"_s)->setText(u"bxg"_s);
    EXPECT_TRUE(settles([&] { return names() == QStringList{u"不锈钢螺栓"_s}; }));
}

TEST_F(ProductsPageTest, AProductThatWasSoldCannotBeDeletedButMadeInactive)
{
    const auto customer = addCustomer(u"上海翔创电子"_s);
    write([&](Session &session) {
        return session.orders().add({.customer = customer,
                                     .date = QDate(2026, 11, 1),
                                     .lines = {{.product = bearing, .price = Amount::units(20)}}});
    });
    QSignalSpy failed(page.get(), &Page::failed);
    QSignalSpy happened(page.get(), &Page::happened);
    choose(u"深沟球轴承"_s);
    click(u"removeProducts"_s);
    ASSERT_TRUE(settles([&] { return failed.count() == 1; }));
    EXPECT_TRUE(failed.first().first().toString().contains(u"深沟球轴承"_s));
    EXPECT_EQ(names().size(), 3);
    click(u"deactivateProducts"_s);
    ASSERT_TRUE(settles([&] { return happened.count() == 1; }));
    EXPECT_FALSE(read([this](Session &session) { return session.products().get(bearing).active; }));
    ASSERT_TRUE(settles([&] { return column(table(), ProductModel::State).contains(u"Inactive"_s); }));
    QTest::mouseClick(page->findChild<Chip *>(u"activeOnly"_s), Qt::LeftButton);
    EXPECT_EQ(names().size(), 2);
}

TEST_F(ProductsPageTest, AProductThatWasNeverSoldIsDeletedAndComesBackOnUndo)
{
    choose(u"不锈钢螺栓"_s);
    click(u"removeProducts"_s);
    ASSERT_TRUE(settles([&] { return names().size() == 2; }));
    undo();
    EXPECT_TRUE(settles([&] { return names().size() == 3; }));
}

TEST_F(ProductsPageTest, AllProblemsOfAProductShowAtOnce)
{
    page->createNew();
    auto *dialog = page->findChild<QDialog *>(u"productDialog"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit *>(u"productPrice"_s)->setText(u"dear"_s);
    dialog->findChild<QLineEdit *>(u"productCost"_s)->setText(u"-1"_s);
    auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    int bad = 0;
    for (const auto *field : dialog->findChildren<Field *>())
        bad += field->hasError();
    EXPECT_EQ(bad, 3);
    dialog->findChild<QLineEdit *>(u"productName"_s)->setText(u"油封"_s);
    dialog->findChild<QLineEdit *>(u"productPrice"_s)->setText(u"¥1,234.5"_s);
    dialog->findChild<QLineEdit *>(u"productCost"_s)->clear();
    dialog->findChild<QLineEdit *>(u"productCode"_s)->setText(u"BR-6204"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    auto *summary = dialog->findChild<QLabel *>(u"summary"_s);
    ASSERT_TRUE(settles([&] { return summary->text().contains(u"深沟球轴承"_s); })) << "the code is taken";
    dialog->findChild<QLineEdit *>(u"productCode"_s)->setText(u"OS-1"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    EXPECT_TRUE(settles([&] { return names().contains(u"油封"_s); }));
    EXPECT_TRUE(column(table(), ProductModel::Price).contains(u"¥1,234.50"_s));
}

TEST_F(ProductsPageTest, EveryColumnSortsAndTheModelKeepsItsPromises)
{
    const QAbstractItemModelTester tester(page->findChild<ProductModel *>(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int column = 0; column < ProductModel::ColumnCount; ++column) {
        table()->header()->setSortIndicator(column, Qt::DescendingOrder);
        EXPECT_EQ(names().size(), 3) << column;
    }
    table()->header()->setSortIndicator(ProductModel::Price, Qt::DescendingOrder);
    EXPECT_EQ(names().first(), u"圆锥滚子轴承"_s);
}

} // namespace
