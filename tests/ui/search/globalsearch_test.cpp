#include "core/order/orderservice.h"
#include "core/product/productservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/search/globalsearch.h"

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

class GlobalSearchTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        customer = addCustomer(u"上海翔创电子"_s);
        order = write([this](Session &session) {
            return session.orders().add({.number = u"SO20261121-0003"_s,
                                         .customer = customer,
                                         .date = {2026, 11, 21},
                                         .lines = {{.description = u"轴承"_s, .price = Amount::units(20)}}});
        });
        bearing = write([](Session &session) {
            return session.products().add({.code = u"BR-6204"_s, .name = u"深沟球轴承"_s});
        });
        search = std::make_unique<GlobalSearch>(*workspace);
    }
    void TearDown() override { search.reset(); }

    /// Asks until everything is there; false where the answer is another one.
    bool finds(const QString &text, const QStringList &titles)
    {
        auto last = std::make_shared<std::optional<QStringList>>(); // a late answer may outlive this
        search->ask(text, [this, last](const QList<SearchHit> &hits) {
            last->emplace();
            for (const auto &hit : hits)
                **last << hit.row.title;
            first = hits.value(0);
        });
        return settles([&] { return *last == titles; });
    }

    CustomerId customer;
    OrderId order;
    ProductId bearing;
    SearchHit first;
    std::unique_ptr<GlobalSearch> search;
};

TEST_F(GlobalSearchTest, FindsAnOrderByItsNumberAndByItsLastDigits)
{
    for (const auto &text : {u"SO20261121-0003"_s, u"so20261121-0003"_s, u"-0003"_s}) {
        ASSERT_TRUE(finds(text, {u"SO20261121-0003"_s})) << text.toStdString();
        EXPECT_EQ(first.page, u"orders"_s);
        EXPECT_EQ(first.state.value(u"order"_s).toLongLong(), order.value);
        EXPECT_EQ(first.row.icon, std::string_view("orders"));
        EXPECT_TRUE(first.row.note.contains(u"上海翔创电子"_s)) << first.row.note.toStdString();
        ASSERT_EQ(first.row.titleMarks.size(), 1);
        EXPECT_EQ(first.row.titleMarks.front().length, text.size());
    }
}

TEST_F(GlobalSearchTest, FindsAProductByNameCodePinyinAndInitials)
{
    for (const auto &text : {u"球轴"_s, u"br-6204"_s, u"6204"_s, u"shengouqiu"_s, u"sgqzc"_s}) {
        ASSERT_TRUE(finds(text, {u"深沟球轴承"_s})) << text.toStdString();
        EXPECT_EQ(first.page, u"products"_s);
        EXPECT_EQ(first.state.value(u"product"_s).toLongLong(), bearing.value);
    }
}

TEST_F(GlobalSearchTest, ShowsCustomersBeforeOrdersAndProducts)
{
    addCustomer(u"轴承 0003 商行"_s);
    write([this](Session &session) {
        return session.products().add({.code = u"X"_s, .name = u"0003 号轴承"_s});
    });
    EXPECT_TRUE(finds(u"0003"_s, {u"轴承 0003 商行"_s, u"SO20261121-0003"_s, u"0003 号轴承"_s}));
    EXPECT_EQ(first.page, u"customer"_s);
}

TEST_F(GlobalSearchTest, AnswersWhereThereIsNothing)
{
    EXPECT_TRUE(finds(u"没有这个"_s, {}));
}

} // namespace
