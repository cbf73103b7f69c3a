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
        auto found = std::make_shared<std::optional<QStringList>>(); // a late answer may outlive this
        search->ask(text, [this, found](const QList<SearchHit> &hits) {
            found->emplace();
            for (const auto &hit : hits)
                **found << hit.row.title;
            first = hits.value(0);
            this->last = hits.value(hits.size() - 1);
        });
        return settles([&] { return *found == titles; });
    }

    CustomerId customer;
    OrderId order;
    ProductId bearing;
    SearchHit first;
    SearchHit last;
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
    ASSERT_TRUE(settles([this] { return workspace->directory().query({.search = u"0003"_s}).total() == 1; }));
    write([this](Session &session) {
        return session.products().add({.code = u"X"_s, .name = u"0003 号轴承"_s});
    });
    EXPECT_TRUE(finds(u"0003"_s, {u"轴承 0003 商行"_s, u"SO20261121-0003"_s, u"0003 号轴承"_s}));
    EXPECT_EQ(first.page, u"customer"_s);
}

TEST_F(GlobalSearchTest, SaysHowManyThereAreAndLeadsToAllOfThem)
{
    for (int i = 1; i <= 9; ++i)
        addCustomer(u"宁波轴承%1厂"_s.arg(i));
    ASSERT_TRUE(settles([this] { return workspace->directory().query({.search = u"宁波"_s}).total() == 9; }));
    QStringList titles;
    for (int i = 1; i <= 9; ++i)
        titles << u"宁波轴承%1厂"_s.arg(i);
    const auto some = [&](int count) { return titles.mid(0, count); };
    ASSERT_TRUE(finds(u"宁波"_s, some(8) + QStringList{u"All 9 customers"_s}));
    EXPECT_EQ(last.page, u"customers"_s);
    EXPECT_EQ(last.state.value(u"search"_s), u"宁波"_s);

    write([this](Session &session) {
        for (int i = 4; i <= 6; ++i)
            session.orders().add({.number = u"SO20261121-000%1"_s.arg(i),
                                  .customer = customer,
                                  .date = {2026, 11, 21},
                                  .lines = {{.description = u"轴承"_s, .price = Amount::units(20)}}});
        return true;
    });
    ASSERT_TRUE(finds(u"SO2026"_s,
                      {u"SO20261121-0006"_s, u"SO20261121-0005"_s, u"SO20261121-0004"_s, u"All 4 orders"_s}));
    EXPECT_EQ(last.page, u"orders"_s);

    write([](Session &session) {
        for (const auto &name : {u"轴承 A"_s, u"轴承 B"_s})
            session.products().add({.code = name, .name = name});
        return true;
    });
    ASSERT_TRUE(
        finds(u"轴承"_s,
              some(4) + QStringList{u"All 9 customers"_s, u"轴承 A"_s, u"轴承 B"_s, u"All 3 products"_s}));
    EXPECT_EQ(last.page, u"products"_s);
}

TEST_F(GlobalSearchTest, AnswersWhereThereIsNothing)
{
    EXPECT_TRUE(finds(u"没有这个"_s, {}));
}

} // namespace
