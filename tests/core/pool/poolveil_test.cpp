#include "core/customer/customerservice.h"
#include "core/directory/directory.h"
#include "core/exchange/export/exportservice.h"
#include "core/history/historyservice.h"
#include "core/operation/undoservice.h"
#include "core/pool/poolservice.h"
#include "core/pool/poolveil.h"
#include "core/security/userservice.h"
#include "core/session/veiledlist.h"
#include "tests/support/testbase.h"

#include <QFile>

#include <gmock/gmock.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

TEST(PoolVeilTest, AMaskTellsApartAndIsOfNoUse)
{
    EXPECT_EQ(masked(u"phone"_s, u"13812345678"_s), u"138****5678"_s);
    EXPECT_EQ(masked(u"phone"_s, u"110"_s), u"1****"_s);
    EXPECT_EQ(masked(u"email"_s, u"zhang@example.com"_s), u"z***@example.com"_s);
    EXPECT_EQ(masked(u"email"_s, u"@"_s), u"***"_s);
    EXPECT_EQ(masked(u"contact"_s, u"张伟, 李雷"_s), u"张**, 李**"_s);
    EXPECT_EQ(masked(u"contact"_s, {}), QString());
}

/// 公海 masks phones and hides mails; 陈思远 sells.
class VeiledPoolTest : public testing::Test
{
protected:
    VeiledPoolTest()
    {
        base.session().users().add({.name = u"陈思远"_s, .role = Role::Sales});
        const CustomerCard card{.customer = {.name = u"翔创电子"_s},
                                .contacts = {{.name = u"张伟"_s, .title = u"总监"_s, .primary = true}},
                                .points = {{.kind = ChannelKind::Phone, .value = u"13812345678"_s},
                                           {.kind = ChannelKind::Email, .value = u"zhang@example.com"_s}}};
        id = base.session().customers().add(card);
        pool = base.session().pools().defaultPool();
        base.session().pools().release(std::array{id}, u"价格"_s);
        auto stored = base.session().pools().get(pool);
        stored.fields = {{u"phone"_s, PoolFieldVisibility::Mask},
                         {u"email"_s, PoolFieldVisibility::Hide},
                         {u"contact"_s, PoolFieldVisibility::Mask}};
        base.session().pools().edit(stored);
    }
    DirectoryView find(const QString &text)
    {
        Directory directory(base.path());
        directory.settle();
        return directory.query({.search = text,
                                .visibility = visibilityOf(base.session().veil()),
                                .today = base.session().operations().today()});
    }
    QString exported(ImportKind kind = ImportKind::Customers)
    {
        const auto file = base.file(u"out%1.csv"_s.arg(++m_files));
        ExportRequest request{.kind = kind, .path = file};
        base.session().exports().run(request);
        QFile csv(file);
        EXPECT_TRUE(csv.open(QIODevice::ReadOnly));
        return QString::fromUtf8(csv.readAll());
    }

    TestBase base;
    CustomerId id;
    PoolId pool;

private:
    int m_files = 0;
};

TEST_F(VeiledPoolTest, TheCardShowsWhatThePoolShows)
{
    EXPECT_EQ(base.session().customers().card(id).points[0].value, u"13812345678"_s) << "an administrator";
    base.reopen(u"陈思远"_s);
    const auto card = base.session().customers().card(id);
    ASSERT_EQ(card.points.size(), 1U) << "the mail is hidden";
    EXPECT_EQ(card.points[0].value, u"138****5678"_s);
    EXPECT_TRUE(card.points[0].normalized.isEmpty());
    EXPECT_EQ(card.contacts[0].name, u"张**"_s);
    EXPECT_EQ(card.customer.name, u"翔创电子"_s);
    base.session().pools().claim(std::array{id});
    const auto own = base.session().customers().card(id);
    EXPECT_EQ(own.points.size(), 2U);
    EXPECT_EQ(own.contacts[0].name, u"张伟"_s);
}

TEST_F(VeiledPoolTest, WhatIsCoveredIsNotFoundAndNotShownInLists)
{
    EXPECT_EQ(find(u"5678"_s).total(), 1);
    base.reopen(u"陈思远"_s);
    for (const auto &text : {u"5678"_s, u"zhang@"_s, u"张伟"_s})
        EXPECT_EQ(find(text).total(), 0) << text.toStdString();
    const auto view = find(u"翔创"_s);
    ASSERT_EQ(view.total(), 1);
    EXPECT_EQ(view.text({CustomerField::Phone}, view.rows[0]).count(u'*'), 4);
    EXPECT_TRUE(view.text({CustomerField::Email}, view.rows[0]).isEmpty());
    EXPECT_EQ(view.text({CustomerField::Title}, view.rows[0]), u"总监"_s) << "not covered";
}

TEST_F(VeiledPoolTest, ASheetHasNothingThatThePoolKeepsBack)
{
    EXPECT_TRUE(exported().contains(u"13812345678"_s));
    auto stored = base.session().users().findByName(u"陈思远"_s);
    base.session().users().setRole(stored->id, Role::Assistant);
    for (const auto role : {Role::Sales, Role::Assistant, Role::Manager}) {
        if (!permissionsOf(role).contains(Permission::Export)
            || permissionsOf(role).contains(Permission::ManagePools))
            continue;
        base.reopen();
        base.session().users().setRole(stored->id, role);
        base.reopen(u"陈思远"_s);
        const auto sheet = exported();
        EXPECT_TRUE(sheet.contains(u"翔创电子"_s));
        EXPECT_FALSE(sheet.contains(u"12345678"_s));
        EXPECT_FALSE(sheet.contains(u"zhang@"_s));
        EXPECT_FALSE(sheet.contains(u"张伟"_s));
    }
}

TEST_F(VeiledPoolTest, ASheetHasNoWayOfReachingThemThatThePoolKeepsBack)
{
    QStringList values;
    CustomerCard card{.customer = {.name = u"天翼商贸"_s},
                      .contacts = {{.name = u"李雷"_s, .primary = true}}};
    for (const auto kind :
         {ChannelKind::Phone, ChannelKind::Fax, ChannelKind::Email, ChannelKind::WeChat, ChannelKind::QQ,
          ChannelKind::WhatsApp, ChannelKind::Website, ChannelKind::Social}) {
        values << (kind == ChannelKind::Email ? u"secret@example.com"_s
                                              : u"%1"_s.arg(1'390'077'000 + int(kind)));
        card.points.push_back({.kind = kind, .value = values.back()});
    }
    card.addresses = {{.street = u"延安西路 1088 号"_s, .postalCode = u"200052"_s}};
    values << card.addresses[0].street << card.addresses[0].postalCode;
    const auto hidden = base.session().customers().add(card);
    base.session().pools().release(std::array{hidden}, u"价格"_s);
    auto stored = base.session().pools().get(pool);
    stored.fields.clear();
    for (const auto &field : PoolVeil::fields())
        stored.fields.push_back({field, PoolFieldVisibility::Hide});
    base.session().pools().edit(stored);
    for (const auto &value : values)
        EXPECT_TRUE(exported().contains(value)) << value.toStdString();
    const auto seller = base.session().users().findByName(u"陈思远"_s)->id;
    base.session().users().setRole(seller, Role::Sales);
    base.reopen(u"陈思远"_s);
    ASSERT_TRUE(base.session().actor().may(Permission::Export));
    for (const auto kind : {ImportKind::Customers, ImportKind::Contacts})
        for (const auto &value : values)
            EXPECT_FALSE(exported(kind).contains(value)) << value.toStdString();
}

TEST_F(VeiledPoolTest, TheHistoryTellsNothingThatTheCardDoesNot)
{
    base.reopen(u"陈思远"_s);
    for (const auto &entry : base.session().history().ofCustomer(id, 50))
        for (const auto &change : entry.changes)
            for (const auto &secret : {u"13812345678"_s, u"zhang@example.com"_s, u"张伟"_s})
                EXPECT_FALSE(
                    QStringList({change.before, change.after, change.record}).join(u'|').contains(secret))
                    << change.field.toStdString();
}

TEST_F(VeiledPoolTest, TheLogTellsNothingThatTheCardDoesNot)
{
    const auto told = [this] {
        QString all;
        for (const auto &entry : base.session().undo().log({}))
            for (const auto &record : base.session().undo().changes(entry.id).records) {
                all += record.record + u'|';
                for (const auto &field : record.fields)
                    all += field.before + u'|' + field.after + u'|';
            }
        return all;
    };
    const QStringList secrets{u"13812345678"_s, u"zhang@example.com"_s, u"张伟"_s};
    for (const auto &secret : secrets)
        EXPECT_TRUE(told().contains(secret)) << "who manages pools sees it: " << secret.toStdString();
    base.reopen(u"陈思远"_s);
    for (const auto &secret : secrets)
        EXPECT_FALSE(told().contains(secret)) << secret.toStdString();
    EXPECT_TRUE(told().contains(u"翔创电子"_s)) << "the name always shows";
    base.session().pools().claim(std::array{id});
    EXPECT_TRUE(told().contains(secrets.front())) << "it is one's own now";
}

TEST_F(VeiledPoolTest, AnUndoThatCannotBeNamesNothingThatTheCardDoesNot)
{
    base.reopen(u"陈思远"_s);
    base.session().pools().claim(std::array{id});
    auto before = base.session().customers().card(id);
    auto card = before;
    card.points.front().label = u"办公室"_s;
    const auto edited = base.session().customers().edit(card, before).operation;
    before = base.session().customers().card(id);
    card = before;
    card.points.front().label = u"前台"_s;
    base.session().customers().edit(card, before);
    base.session().pools().release(std::array{id}, u"价格"_s, pool);
    const auto outcome = base.session().undo().undo(edited);
    ASSERT_FALSE(outcome.conflicts.empty());
    for (const auto &conflict : outcome.conflicts)
        EXPECT_FALSE(conflict.label.contains(u"13812345678"_s)) << conflict.label.toStdString();
}

TEST_F(VeiledPoolTest, WhoCannotSeeItCannotOverwriteIt)
{
    base.reopen(u"陈思远"_s);
    const auto before = base.session().customers().card(id);
    auto card = before;
    card.customer.notes = u"听说搬了"_s;
    EXPECT_THROW(base.session().customers().edit(card, before), Error);
    base.session().pools().claim(std::array{id});
    const auto own = base.session().customers().card(id);
    card = own;
    card.customer.notes = u"听说搬了"_s;
    base.session().customers().edit(card, own);
    EXPECT_EQ(base.session().customers().card(id).points.size(), 2U);
}

TEST_F(VeiledPoolTest, ManyRecordsOpenOnlyAsOftenAsThePoolAllows)
{
    auto stored = base.session().pools().get(pool);
    stored.fields.clear();
    stored.viewsPerDay = 1;
    base.session().pools().edit(stored);
    const auto other = base.session().customers().add(
        {.customer = {.name = u"乙"_s}, .points = {{.value = u"13900001111"_s}}});
    base.session().pools().release(std::array{other}, u"价格"_s);
    base.reopen(u"陈思远"_s);
    EXPECT_TRUE(base.session().customers().card(id).points.empty()) << "not opened";
    base.session().pools().open(id);
    base.session().pools().open(id); // the same one again costs nothing
    EXPECT_EQ(base.session().customers().card(id).points.size(), 2U);
    EXPECT_THROW(base.session().pools().open(other), Error);
    EXPECT_TRUE(base.session().customers().card(other).points.empty());
    base.clock().set(base.clock().now() + 24LL * 60 * 60 * 1000);
    EXPECT_TRUE(base.session().customers().card(id).points.empty()) << "another day";
    base.session().pools().open(other);
    base.session().pools().claim(std::array{id});
    EXPECT_EQ(base.session().customers().card(id).points.size(), 2U) << "one's own";
}

TEST_F(VeiledPoolTest, WhoAdministersAPoolSkipsItsLimitOfViewsOnlyWhereTheSwitchSaysSo)
{
    auto stored = base.session().pools().get(pool);
    stored.fields.clear();
    stored.viewsPerDay = 1;
    base.session().pools().edit(stored);
    const auto other = base.session().customers().add(
        {.customer = {.name = u"乙"_s}, .points = {{.value = u"13900001111"_s}}});
    base.session().pools().release(std::array{other}, u"价格"_s);
    base.session().users().add({.name = u"顾海峰"_s, .role = Role::Manager});
    base.reopen(u"顾海峰"_s);
    base.session().pools().open(id);
    EXPECT_THROW(base.session().pools().open(other), Error);
    EXPECT_TRUE(base.session().customers().card(other).points.empty());
    base.reopen();
    stored = base.session().pools().get(pool);
    stored.terms.adminExempt = true;
    base.session().pools().edit(stored);
    base.reopen(u"顾海峰"_s);
    EXPECT_NO_THROW(base.session().pools().open(other));
    EXPECT_EQ(base.session().customers().card(other).points.size(), 1U);
}

} // namespace
