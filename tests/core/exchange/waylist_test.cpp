#include "core/exchange/waylist.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

using Ways = std::vector<NamedWay>;

TEST(WayList, PartsAtSemicolonsAndKeepsAddressesOfTheWebWhole)
{
    EXPECT_EQ(waysOf(u"https://a.cn/b,c?d=1；www.e.cn"_s),
              (Ways{{{}, u"https://a.cn/b,c?d=1"_s}, {{}, u"www.e.cn"_s}}));
    EXPECT_EQ(waysOf(u"抖音：ck88; 微博: @ck"_s), (Ways{{u"抖音"_s, u"ck88"_s}, {u"微博"_s, u"@ck"_s}}));
    EXPECT_EQ(waysOf(u" ; "_s), Ways{});
}

TEST(WayList, WritesWhatItReads)
{
    const Ways ways{{u"抖音"_s, u"ck88"_s}, {{}, u"www.e.cn"_s}};
    EXPECT_EQ(waysOf(wayCell(ways)), ways);
    EXPECT_EQ(wayCell({{{}, u"a;b"_s}, {{}, u"c"_s}}), u"a;b"_s) << "the first alone, not three";
}

} // namespace
