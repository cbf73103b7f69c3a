#include "core/activity/activityservice.h"
#include "core/exchange/export/personarchive.h"
#include "core/exchange/ziparchive.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/security/userservice.h"
#include "tests/support/testbase.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class PersonPackageTest : public testing::Test
{
protected:
    PersonPackageTest()
    {
        base.addCustomer(u"别人家"_s);
        person = base.session().customers().add(
            {.customer = {.kind = CustomerKind::Person, .name = u"欧阳<翡翠>"_s, .notes = u"喜欢茶"_s},
             .points = {{.kind = ChannelKind::Phone, .value = u"13988776655"_s}}});
        base.session().activities().record({.customer = person, .text = u"谈了报价"_s});
        base.session().orders().add({.number = u"SO-9"_s,
                                     .customer = person,
                                     .date = {2026, 11, 1},
                                     .currency = u"CNY"_s,
                                     .lines = {{.description = u"蓝宝石"_s, .price = {50'000}}}});
        const auto before = base.session().customers().card(person);
        auto card = before;
        card.customer.notes = u"不喜欢咖啡"_s;
        base.session().customers().edit(card, before);
    }
    PersonArchive write(const QString &name = u"package.zip"_s)
    {
        return writePersonArchive(base.session().operations(), {person, {}}, base.file(name));
    }
    QByteArray part(const QString &name)
    {
        const auto device = ZipArchive(base.file(u"package.zip"_s)).open(name);
        return device->readAll();
    }

    TestBase base;
    CustomerId person;
};

} // namespace

TEST_F(PersonPackageTest, HoldsEveryTableThatTellsOfThePersonAndNobodyElse)
{
    const auto archive = write();
    EXPECT_GE(archive.tables, 5);
    const auto json = QJsonDocument::fromJson(part(u"data.json"_s)).object();
    const auto tables = json["tables"_L1].toObject();
    for (const auto &table :
         {u"customer"_s, u"contact_point"_s, u"activity"_s, u"sales_order"_s, u"order_line"_s})
        EXPECT_EQ(tables[table].toArray().size(), 1) << table.toStdString();
    const QByteArray all = part(u"data.json"_s) + part(u"index.html"_s);
    EXPECT_TRUE(all.contains("13988776655"));
    EXPECT_TRUE(all.contains("蓝宝石"));
    EXPECT_FALSE(all.contains("别人家"));
    EXPECT_TRUE(part(u"csv/order_line.csv"_s).contains("蓝宝石"));
}

TEST_F(PersonPackageTest, HoldsTheHistoryWithWhatStoodThereBefore)
{
    EXPECT_GT(write().changes, 3);
    const auto html = part(u"index.html"_s);
    EXPECT_TRUE(html.contains("喜欢茶 → 不喜欢咖啡"));
    EXPECT_TRUE(html.contains("林晓彤"));
}

TEST_F(PersonPackageTest, ShowsWhatIsTypedAsItIsNotAsMarkup)
{
    write();
    EXPECT_TRUE(part(u"index.html"_s).contains("欧阳&lt;翡翠&gt;"));
    EXPECT_FALSE(part(u"index.html"_s).contains("<翡翠>"));
}

TEST_F(PersonPackageTest, StandsInTheLog)
{
    write();
    const auto newest = UndoService(base.session().operations()).log({.limit = 1});
    ASSERT_EQ(newest.size(), 1U);
    EXPECT_EQ(newest.front().kind, u"privacy.package"_s);
}

TEST_F(PersonPackageTest, IsNotWrittenOverTheBaseNorWithoutTheRight)
{
    EXPECT_THROW(write(u"package.doc"_s), Error);
    EXPECT_THROW(writePersonArchive(base.session().operations(), {person, {}}, base.path()), Error);
    EXPECT_THROW(
        writePersonArchive(base.session().operations(), {CustomerId{9'999}, {}}, base.file(u"x.zip"_s)),
        Error);
    EXPECT_FALSE(QFile::exists(base.file(u"x.zip"_s)));
    base.session().users().add({.name = u"李雷"_s, .role = Role::Sales});
    base.reopen(u"李雷"_s);
    EXPECT_THROW(write(), Error);
    EXPECT_FALSE(QFile::exists(base.file(u"package.zip"_s)));
}
