#include "core/pool/poolservice.h"
#include "tests/support/testbase.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace crm;

namespace {

class PoolListTest : public testing::Test
{
protected:
    CustomerId pooled(const QString &name, const QString &reason)
    {
        const std::vector<CustomerId> ids{base.addCustomer(name)};
        pools().release(ids, reason);
        return ids.front();
    }
    PoolService &pools() { return base.session().pools(); }

    TestBase base;
};

TEST_F(PoolListTest, RowsComeInTheOrderInWhichTheyAreAskedFor)
{
    const auto first = pooled(u"张江机电"_s, u"价格"_s);
    const auto second = pooled(u"安庆轴承"_s, u"地区"_s);
    const std::vector<CustomerId> ids{second, CustomerId{9999}, first};
    const auto rows = pools().rows(ids);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].id, second);
    EXPECT_EQ(rows[0].reason, u"地区"_s);
    EXPECT_EQ(rows[0].previousOwner, base.session().actor().id());
    EXPECT_EQ(rows[1].name, u"张江机电"_s);
}

TEST_F(PoolListTest, IsOrderedByWhatTheDirectoryDoesNotHold)
{
    const auto b = pooled(u"甲"_s, u"b"_s);
    const auto a = pooled(u"乙"_s, u"a"_s);
    EXPECT_EQ(pools().ordered(pools().defaultPool(), PoolOrder::Reason, false), (std::vector{a, b}));
    EXPECT_EQ(pools().ordered(pools().defaultPool(), PoolOrder::Reason, true), (std::vector{b, a}));
    EXPECT_EQ(pools().ordered(pools().defaultPool(), PoolOrder::PreviousOwner, false), (std::vector{b, a}));
}

TEST_F(PoolListTest, APoolIsNotRenamedToNothingOrToAnother)
{
    const auto id = pools().add({.name = u"华东"_s});
    auto pool = pools().get(id);
    pool.name = u"  "_s;
    EXPECT_THROW(pools().edit(pool), Error);
    pool.name = u" 公海 "_s;
    EXPECT_THROW(pools().edit(pool), Error);
    pool.name = u" 华东公海 "_s;
    pools().edit(pool);
    EXPECT_EQ(pools().get(id).name, u"华东公海"_s);
}

} // namespace
