#include "core/base/text/collation.h"

#include "tests/support/printers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

TEST(Collation, OrdersNamesByPinyin)
{
    QStringList names{u"周杰"_s, u"阿里巴巴"_s, u"张三"_s,  u"华为"_s,
                      u"百度"_s, u"李四"_s,     u"Apple"_s, u"3M"_s};
    std::ranges::sort(names, {}, [](const QString &name) { return sortKey(name); });
    EXPECT_EQ(names, (QStringList{u"3M"_s, u"阿里巴巴"_s, u"百度"_s, u"华为"_s, u"李四"_s, u"张三"_s,
                                  u"周杰"_s, u"Apple"_s}));
}

TEST(Collation, CountsNumbersByValueAndIgnoresCaseAndWidth)
{
    EXPECT_LT(sortKey(u"店 2"), sortKey(u"店 10"));
    EXPECT_EQ(sortKey(u"ABC"), sortKey(u"ａｂｃ"));
    EXPECT_TRUE(sortKey(u"").isEmpty() || sortKey(u"") < sortKey(u"a"));
    EXPECT_LT(sortKey(u"中国"), sortKey(u"中国人"));
    EXPECT_FALSE(sortKey(QString(10'000, u'长')).isEmpty());
}

TEST(Collation, DoesNotDependOnTheLocale)
{
    const auto before = sortKey(u"İstanbul 长沙");
    const QLocale previous;
    QLocale::setDefault(QLocale(QLocale::Turkish));
    EXPECT_EQ(sortKey(u"İstanbul 长沙"), before);
    QLocale::setDefault(previous);
}

} // namespace crm
