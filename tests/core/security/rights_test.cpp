#include "core/security/rights.h"

#include "core/activity/activityservice.h"
#include "core/customer/customershares.h"
#include "core/customer/revealservice.h"
#include "core/dataquality/duplicateservice.h"
#include "core/directory/directory.h"
#include "core/directory/firstpage.h"
#include "core/exchange/export/exportservice.h"
#include "core/history/historyservice.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/product/productservice.h"
#include "core/security/departmentservice.h"
#include "core/security/rightsservice.h"
#include "core/security/userservice.h"
#include "core/session/maintenanceservice.h"
#include "core/storage/statement.h"
#include "tests/support/testbase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const auto kSecret = u"机密"_s; ///< in everything that is not to be seen
const auto kPhone = u"13911112222"_s;

/// 李雷 and 韩梅梅 sell; each has a customer with everything that belongs to one. What is in hers is secret.
class RoleLimits : public testing::Test
{
protected:
    RoleLimits()
    {
        auto &session = base.session();
        lilei = session.users().add({.name = u"李雷"_s});
        meimei = session.users().add({.name = u"韩梅梅"_s});
        mine = add(lilei, u"翔诚五金"_s, u"13800001111"_s, u"普通"_s);
        hers = add(meimei, u"机密电子"_s, kPhone, kSecret);
    }

    CustomerId add(UserId owner, const QString &name, const QString &phone, const QString &text)
    {
        auto &session = base.session();
        CustomerCard card{.customer = {.name = name, .notes = text}};
        card.customer.owner = owner;
        card.contacts = {{.name = u"联系人"_s + text}};
        card.points = {{.value = phone}};
        card.addresses = {{.street = text + u"路 1 号"_s}};
        card.tags = {u"标签"_s};
        const auto id = session.customers().add(card);
        session.orders().add(
            {.number = text + u"-1"_s, .customer = id, .date = QDate(2026, 11, 1), .notes = text});
        session.activities().record({.customer = id, .text = text, .owner = owner});
        return id;
    }

    void rule(Role role, const QString &what, const QString &value)
    {
        base.session().roleRights().set({role, what, value});
    }
    Session &as(const QString &name)
    {
        base.reopen(name);
        return base.session();
    }
    QStringList found(const QString &search = {})
    {
        const Directory directory(base.session().location(), {}, {}, {}, base.session().views());
        directory.settle();
        const auto view = directory.query({.search = search});
        QStringList names;
        for (qint64 i = 0; i < view.total(); ++i)
            names << view.snapshot->text({CustomerField::Name}, view.rows[size_t(i)]);
        return names;
    }
    QByteArray exported(ImportKind kind)
    {
        const auto path = base.file(u"out-%1.csv"_s.arg(++m_files));
        base.session().exports().run({.kind = kind, .path = path});
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    TestBase base;
    UserId lilei, meimei;
    CustomerId mine, hers;

private:
    int m_files = 0;
};

Error::Code refusal(const std::function<void()> &act)
{
    try {
        act();
    } catch (const Error &error) {
        return error.code();
    }
    ADD_FAILURE() << "it was not refused";
    return Error::Code::Storage;
}

/// Every text in every row that a connection reads outside of operations, but the log's own.
QStringList everythingRead(const Connection &db)
{
    QStringList tables;
    {
        Statement names(
            db, u"SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s);
        tables = QStringList();
        for (const auto &name : names.all([](const Statement &row) { return row.text(0); }))
            if (name != "journal"_L1 && name != "operation"_L1)
                tables << name;
    }
    QStringList all;
    for (const auto &table : tables) {
        QStringList columns;
        Statement info(db, u"SELECT name FROM pragma_table_info(:t)"_s);
        for (info.bind("t"_L1, table).execute(); info.next();)
            columns << u"quote(%1)"_s.arg(info.text(0));
        Statement rows(db, u"SELECT %1 FROM %2"_s.arg(columns.join(u" || ' ' || "_s), table));
        for (rows.execute(); rows.next();)
            all << QString(table + u": "_s + rows.text(0));
    }
    return all;
}

} // namespace

TEST_F(RoleLimits, AreNoneWhereNobodySetAny)
{
    auto &session = as(u"李雷"_s);
    EXPECT_TRUE(session.views().isEmpty());
    EXPECT_EQ(found().size(), 2);
    EXPECT_FALSE(everythingRead(base.db()).filter(kSecret).isEmpty()) << "the look itself sees";
}

TEST_F(RoleLimits, NothingOfOthersIsReadInAnyTable)
{
    rule(Role::Sales, u"scope.view"_s, u"own"_s);
    as(u"李雷"_s);
    EXPECT_TRUE(everythingRead(base.db()).filter(kSecret).isEmpty())
        << everythingRead(base.db()).filter(kSecret).join(u'\n').toStdString();
    EXPECT_TRUE(everythingRead(base.db()).filter(kPhone).isEmpty());
    EXPECT_FALSE(everythingRead(base.db()).filter(u"翔诚"_s).isEmpty());
}

TEST_F(RoleLimits, HoldInListsSearchesAndTheFirstPage)
{
    rule(Role::Sales, u"scope.view"_s, u"own"_s);
    auto &session = as(u"李雷"_s);
    EXPECT_EQ(found(), QStringList{u"翔诚五金"_s});
    EXPECT_TRUE(found(u"机密"_s).isEmpty());
    EXPECT_TRUE(found(kPhone).isEmpty());
    EXPECT_EQ(firstPage(session.path(), 10, session.views()).total(), 1);
    EXPECT_EQ(session.customers().count(), 1);
    EXPECT_EQ(session.orders().ids({}).size(), 1u);
    EXPECT_EQ(refusal([&] { session.customers().card(hers); }), Error::Code::NotFound);
    EXPECT_TRUE(session.activities().ofCustomer(hers, 10).empty());
}

TEST_F(RoleLimits, HoldInExports)
{
    rule(Role::Sales, u"scope.view"_s, u"own"_s);
    as(u"李雷"_s);
    for (const auto kind : {ImportKind::Customers, ImportKind::Contacts, ImportKind::Orders,
                            ImportKind::OrderLines, ImportKind::Activities}) {
        const auto bytes = exported(kind);
        EXPECT_FALSE(bytes.contains(kSecret.toUtf8())) << int(kind) << bytes.toStdString();
        EXPECT_FALSE(bytes.contains(kPhone.toUtf8()));
    }
    EXPECT_TRUE(exported(ImportKind::Customers).contains("翔诚"));
}

TEST_F(RoleLimits, HoldInTheLogAndInHistories)
{
    rule(Role::Sales, u"scope.view"_s, u"own"_s);
    const auto theirs = base.session().undo().historyOfCustomer(hers.value);
    ASSERT_FALSE(theirs.empty());
    auto &session = as(u"李雷"_s);
    EXPECT_TRUE(session.undo().log({}).empty()) << "he did nothing yet";
    EXPECT_TRUE(session.undo().historyOfCustomer(hers.value).empty());
    EXPECT_TRUE(session.undo().history(u"customer"_s, hers.value).empty());
    EXPECT_TRUE(session.history().ofCustomer(hers, 10).empty());
    EXPECT_FALSE(session.undo().historyOfCustomer(mine.value).empty());
    EXPECT_EQ(refusal([&] { session.undo().changes(theirs.front().id); }), Error::Code::Denied);
    EXPECT_EQ(refusal([&] { session.undo().entry(theirs.front().id); }), Error::Code::Denied);
}

TEST_F(RoleLimits, TheWarningOfDuplicatesNamesNobodyUnseen)
{
    rule(Role::Sales, u"scope.view"_s, u"own"_s);
    auto &session = as(u"李雷"_s);
    CustomerCard card{.customer = {.name = u"机密电子"_s}};
    card.points = {{.value = kPhone}};
    const auto matches = session.duplicates().atEntry(card);
    ASSERT_EQ(matches.size(), 1u) << "somebody has it: that much is said";
    EXPECT_EQ(matches.front().name, QString());
    EXPECT_EQ(matches.front().holder, QString());
    EXPECT_FALSE(matches.front().customer.isValid());
    EXPECT_TRUE(session.duplicates().scan().groups.empty());
}

TEST_F(RoleLimits, RefuseEveryChangeOfWhatIsOthers)
{
    rule(Role::Sales, u"scope.edit"_s, u"own"_s);
    auto &session = as(u"李雷"_s);
    EXPECT_EQ(found().size(), 2) << "he sees hers";
    const auto before = session.customers().card(hers);
    auto card = before;
    card.customer.city = u"深圳"_s;
    EXPECT_EQ(refusal([&] { session.customers().edit(card, before); }), Error::Code::Denied);
    EXPECT_EQ(refusal([&] { session.customers().addTag(std::array{hers}, u"x"_s); }), Error::Code::Denied);
    EXPECT_EQ(refusal([&] { session.activities().record({.customer = hers, .text = u"x"_s}); }),
              Error::Code::Denied);
    const auto orders = session.orders().ids({});
    int refused = 0;
    for (const auto id : orders) {
        const auto order = session.orders().get(id);
        try {
            session.orders().setState(id, OrderState::Shipped);
        } catch (const Error &) {
            ++refused;
            EXPECT_EQ(order.customer, hers);
        }
    }
    EXPECT_EQ(refused, 1);
    EXPECT_EQ(session.customers().card(hers), before) << "a refusal changes nothing";
    EXPECT_NO_THROW(session.customers().addTag(std::array{mine}, u"x"_s));
}

TEST_F(RoleLimits, WhatIsRefusedIsInTheLog)
{
    rule(Role::Sales, u"scope.edit"_s, u"own"_s);
    auto &session = as(u"李雷"_s);
    EXPECT_EQ(refusal([&] { session.customers().addTag(std::array{hers}, u"x"_s); }), Error::Code::Denied);
    EXPECT_EQ(refusal([&] { session.customers().remove(std::array{mine}); }), Error::Code::Denied);
    auto &admin = as({});
    const auto log = admin.undo().log({.kind = u"refused"_s});
    ASSERT_EQ(log.size(), 1u);
    EXPECT_EQ(log.front().actor, u"李雷"_s);
    EXPECT_EQ(log.front().summary["what"_L1].toArray(), (QJsonArray{u"scope.edit"_s, u"delete"_s}));
}

TEST_F(RoleLimits, EndForACustomerThatIsShared)
{
    rule(Role::Sales, u"scope.view"_s, u"own"_s);
    base.session().shares().share(hers, {lilei, false});
    auto *session = &as(u"李雷"_s);
    EXPECT_EQ(found().size(), 2);
    EXPECT_EQ(session->customers().card(hers).customer.name, u"机密电子"_s);
    EXPECT_EQ(session->orders().ids({}).size(), 2u);
    EXPECT_EQ(refusal([&] { session->customers().addTag(std::array{hers}, u"x"_s); }), Error::Code::Denied);
    EXPECT_EQ(refusal([&] { session->shares().share(hers, {lilei, true}); }), Error::Code::Denied);
    as(u"韩梅梅"_s).shares().share(hers, {lilei, true});
    session = &as(u"李雷"_s);
    EXPECT_NO_THROW(session->customers().addTag(std::array{hers}, u"x"_s));
    as(u"韩梅梅"_s).shares().end(hers, lilei);
    as(u"李雷"_s);
    EXPECT_EQ(found().size(), 1);
}

TEST_F(RoleLimits, OfADepartmentReachThoseBelowIt)
{
    auto &session = base.session();
    const auto east = session.departments().add({.name = u"华东"_s});
    const auto suzhou = session.departments().add({.name = u"苏州"_s, .parent = east});
    session.users().setDepartment(lilei, east);
    session.users().setDepartment(meimei, suzhou);
    rule(Role::Sales, u"scope.view"_s, u"department"_s);
    as(u"李雷"_s);
    EXPECT_EQ(found().size(), 2);
    as(u"韩梅梅"_s);
    EXPECT_EQ(found(), QStringList{u"机密电子"_s});
}

TEST_F(RoleLimits, MaskAFieldEverywhereAndRevealItOneByOne)
{
    rule(Role::Sales, u"field.phone"_s, u"others:mask"_s);
    auto &session = as(u"李雷"_s);
    EXPECT_EQ(session.customers().card(hers).points.front().value, u"139****2222"_s);
    EXPECT_EQ(session.customers().card(mine).points.front().value, u"13800001111"_s);
    EXPECT_TRUE(found(kPhone).isEmpty());
    EXPECT_TRUE(found(u"1112222"_s).isEmpty());
    EXPECT_FALSE(exported(ImportKind::Contacts).contains(kPhone.toUtf8()));
    EXPECT_FALSE(exported(ImportKind::Customers).contains(kPhone.toUtf8()));
    EXPECT_TRUE(everythingRead(base.db()).filter(kPhone).isEmpty());
    CustomerCard guess{.customer = {.name = u"别的"_s}};
    guess.points = {{.value = kPhone}};
    for (const auto &match : session.duplicates().atEntry(guess))
        EXPECT_EQ(match.name, QString()) << "a guess is not confirmed";
    for (const auto &entry : session.history().ofCustomer(hers, 10))
        EXPECT_TRUE(entry.changes.empty());

    const auto point = session.customers().card(hers).points.front().id;
    EXPECT_EQ(session.reveals().point(hers, point), kPhone);
    const auto log = session.undo().log({.kind = u"reveal"_s});
    ASSERT_EQ(log.size(), 1u);
    EXPECT_FALSE(QString::fromUtf8(QJsonDocument(log.front().summary).toJson()).contains(kPhone));
}

TEST_F(RoleLimits, KeepAMaskedFieldFromBeingChangedButNotTheRest)
{
    rule(Role::Sales, u"field.phone"_s, u"mask"_s);
    auto &session = as(u"李雷"_s);
    const auto before = session.customers().card(mine);
    auto card = before;
    card.customer.city = u"苏州"_s;
    EXPECT_NO_THROW(session.customers().edit(card, before));
    card = session.customers().card(mine);
    const auto now = card;
    card.points.front().value = u"13700000000"_s;
    EXPECT_EQ(refusal([&] { session.customers().edit(card, now); }), Error::Code::Denied);
    auto &admin = as({});
    EXPECT_EQ(admin.customers().card(mine).points.front().value, u"13800001111"_s);
    EXPECT_EQ(admin.customers().card(mine).customer.city, u"苏州"_s);
}

TEST_F(RoleLimits, StopRevealingInBulk)
{
    rule(Role::Sales, u"field.phone"_s, u"mask"_s);
    auto &session = as(u"李雷"_s);
    const auto point = session.customers().card(mine).points.front().id;
    for (int i = 0; i < RevealService::kMostInAnHour; ++i)
        session.reveals().point(mine, point);
    EXPECT_EQ(refusal([&] { session.reveals().point(mine, point); }), Error::Code::Denied);
    base.clock().advance(3'601'000);
    EXPECT_NO_THROW(session.reveals().point(mine, point));
}

TEST_F(RoleLimits, OfAKindOfRecordHoldForEveryActOnIt)
{
    rule(Role::Sales, u"order.view"_s, u"deny"_s);
    rule(Role::Sales, u"activity.edit"_s, u"deny"_s);
    rule(Role::Sales, u"product.add"_s, u"deny"_s);
    auto &session = as(u"李雷"_s);
    EXPECT_TRUE(session.orders().ids({}).empty());
    EXPECT_EQ(session.orders().sums(mine).count, 0);
    EXPECT_EQ(refusal([&] {
                  session.orders().add({.number = u"9"_s, .customer = mine, .date = QDate(2026, 11, 2)});
              }),
              Error::Code::Denied);
    auto activity = session.activities().ofCustomer(mine, 1).front();
    activity.text = u"anders"_s;
    EXPECT_EQ(refusal([&] { session.activities().edit(activity); }), Error::Code::Denied);
    EXPECT_NO_THROW(session.activities().record({.customer = mine, .text = u"neu"_s}));
}

TEST_F(RoleLimits, TakeAndGivePermissions)
{
    rule(Role::Sales, u"permission.export"_s, u"deny"_s);
    rule(Role::Reader, u"permission.export"_s, u"allow"_s);
    rule(Role::Sales, u"permission.bulk"_s, u"deny"_s);
    std::vector<CustomerId> many;
    for (int i = 0; i < 21; ++i)
        many.push_back(base.addCustomer(u"客户 %1"_s.arg(i)));
    auto &session = as(u"李雷"_s);
    EXPECT_EQ(refusal([&] { exported(ImportKind::Customers); }), Error::Code::Denied);
    EXPECT_EQ(refusal([&] { session.customers().addTag(many, u"alle"_s); }), Error::Code::Denied);
    many.pop_back();
    EXPECT_NO_THROW(session.customers().addTag(many, u"alle"_s));
}

TEST_F(RoleLimits, NeverBindAnAdministrator)
{
    EXPECT_EQ(refusal([&] { rule(Role::Administrator, u"permission.view"_s, u"deny"_s); }),
              Error::Code::Invalid);
    for (const auto &what :
         {u"permission.nothing"_s, u"scope.view"_s, u"field.name"_s, u"order.paint"_s, u"x'; --"_s})
        EXPECT_EQ(refusal([&] { rule(Role::Sales, what, u"all of it"_s); }), Error::Code::Invalid);
    EXPECT_EQ(
        rightsOf(Role::Administrator, {{Role::Administrator, u"permission.view"_s, u"deny"_s}}).permissions,
        permissionsOf(Role::Administrator))
        << "also where somebody wrote it into the file";
}

TEST_F(RoleLimits, AreSetByAdministratorsAloneAndTakenBack)
{
    as(u"李雷"_s);
    EXPECT_EQ(refusal([&] { rule(Role::Reader, u"permission.export"_s, u"allow"_s); }), Error::Code::Denied);
    auto &admin = as({});
    rule(Role::Sales, u"scope.view"_s, u"own"_s);
    EXPECT_EQ(admin.roleRights().of(Role::Sales).view, RecordScope::Own);
    admin.undo().undo(admin.undo().nextUndo()->id);
    EXPECT_EQ(admin.roleRights().of(Role::Sales).view, RecordScope::All);
}

TEST_F(RoleLimits, ABackupOfALimitedSessionIsWhole)
{
    rule(Role::Sales, u"scope.view"_s, u"own"_s);
    auto &session = as(u"李雷"_s);
    const auto result = session.maintenance().backUpTo(base.file(u"copy.kingfisher"_s));
    const Connection copy(result.path, Connection::Access::Immutable);
    EXPECT_EQ(Statement(copy, u"SELECT count(*) FROM customer"_s).number(), 2);
}

TEST_F(RoleLimits, CoverEveryTableThatNamesACustomer)
{
    rule(Role::Sales, u"scope.view"_s, u"own"_s);
    as(u"李雷"_s);
    Statement open(base.db(), uR"(
        SELECT m.name FROM main.sqlite_master m JOIN pragma_table_info(m.name, 'main') c
        WHERE m.type = 'table' AND c.name = 'customer_id'
          AND m.name NOT IN (SELECT name FROM sqlite_temp_master WHERE type = 'view'))"_s);
    EXPECT_TRUE(open.all([](const Statement &row) { return row.text(0).toStdString(); }).empty());
    EXPECT_EQ(
        Statement(base.db(), u"SELECT count(*) FROM sqlite_temp_master WHERE name = 'distinct_customer'"_s)
            .number(),
        0)
        << "which names pairs by numbers alone";
}
