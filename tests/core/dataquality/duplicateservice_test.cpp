#include "core/customer/customerservice.h"
#include "core/dataquality/duplicateservice.h"
#include "core/dataquality/mergeservice.h"
#include "core/operation/undoservice.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"
#include "tests/support/typedcustomers.h"

#include <QElapsedTimer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Some customers that are one each, one pair that is not.
class Duplicates : public testing::Test
{
protected:
    Duplicates()
    {
        const TypedCustomers typed(120, 0, 5);
        for (const auto &record : typed.records())
            base.session().customers().add(cardOf(record));
        one = base.session().customers().add(
            {.customer = {.name = u"深圳市华强电子有限公司"_s, .city = u"深圳"_s},
             .points = {{.value = u"13800138000"_s}}});
        other = base.session().customers().add({.customer = {.name = u"华强电子(深圳)"_s},
                                                .contacts = {{.name = u"王芳"_s}},
                                                .points = {{.contact = {-1}, .value = u"138 0013 8000"_s}}});
    }

    static CustomerCard cardOf(const MatchRecord &record)
    {
        CustomerCard card;
        for (const auto &value : record.values)
            switch (TypedCustomers::Column(value.column)) {
            case TypedCustomers::Company: card.customer.name = value.text; break;
            case TypedCustomers::Person: card.contacts.push_back({.name = value.text}); break;
            case TypedCustomers::Phone: card.points.push_back({.value = value.text}); break;
            case TypedCustomers::Mail:
                card.points.push_back({.kind = ChannelKind::Email, .value = value.text});
                break;
            case TypedCustomers::Address: card.addresses.push_back({.street = value.text}); break;
            case TypedCustomers::City: card.customer.city = value.text; break;
            }
        return card;
    }

    DuplicateService &duplicates() { return base.session().duplicates(); }
    bool isProposed()
    {
        return std::ranges::any_of(duplicates().scan().groups, [&](const DuplicateGroup &group) {
            return group.customers == std::vector{one, other};
        });
    }
    CustomerCard entered() const
    {
        return {.customer = {.name = u"华强电子"_s}, .points = {{.value = u"+86 138-0013-8000"_s}}};
    }
    /// A session that has the base in memory for entry.
    void shareEntry(const QString &user = {})
    {
        auto options = base.options(user);
        options.duplicates = std::make_shared<SharedDuplicates>();
        session = std::make_unique<Session>(options);
        session->duplicates().prepareEntry();
    }

    TestBase base;
    CustomerId one;
    CustomerId other;
    std::unique_ptr<Session> session;
};

TEST_F(Duplicates, TheWholeBaseIsSearchedAlsoByThePhonesOfContacts)
{
    const auto scan = duplicates().scan();
    ASSERT_FALSE(scan.groups.empty());
    const auto found = std::ranges::find(scan.groups, std::vector{one, other}, &DuplicateGroup::customers);
    ASSERT_NE(found, scan.groups.end());
    ASSERT_EQ(found->pairs.size(), 1U);
    EXPECT_GT(found->probability(), 0.9);
    EXPECT_THAT(reasonsFor({.reasons = found->pairs[0].reasons}), testing::Contains(u"The same phone"_s));
    EXPECT_EQ(scan.customers, base.session().customers().count());
}

TEST_F(Duplicates, OnlyTheOnesAskedForAreProposed)
{
    const auto scan = duplicates().scan({.among = QSet{one.value}});
    EXPECT_TRUE(scan.groups.empty());
    EXPECT_EQ(duplicates().scan({.among = QSet{one.value, other.value}}).groups.size(), 1U);
    EXPECT_THROW(duplicates().scan({.threshold = 1}), Error);
}

TEST_F(Duplicates, WhatIsKnownToBeTwoIsNotProposedAgainUntilThatIsUndone)
{
    ASSERT_TRUE(isProposed());
    const auto before = dumpOf(base.db());
    const auto operation = duplicates().keepApart(std::vector{other, one}).operation;
    EXPECT_FALSE(isProposed());
    EXPECT_TRUE(duplicates().keepApart(std::vector{one, other}).isEmpty()) << "it is known already";
    base.session().undo().undo(operation);
    EXPECT_EQ(dumpOf(base.db()), before);
    EXPECT_TRUE(isProposed());
}

TEST_F(Duplicates, ScanningStopsWhenAskedTo)
{
    EXPECT_TRUE(duplicates().scan({}, [](qint64, qint64) { return false; }).stopped);
}

TEST_F(Duplicates, PairsWithACustomerThatOneMayNotSeeAreNotProposed)
{
    const auto pool =
        base.session().pools().add({.name = u"大客户"_s, .members = {{.who = {.role = Role::Manager}}}});
    base.session().pools().release(std::vector{other}, u"转"_s, pool);
    base.session().users().add({.name = u"王强"_s, .role = Role::Sales});
    EXPECT_TRUE(isProposed());
    base.reopen(u"王强"_s);
    EXPECT_FALSE(isProposed());
}

TEST_F(Duplicates, WhatAPoolHidesIsNoReason)
{
    base.session().pools().release(std::vector{other}, u"转"_s);
    auto pool = base.session().pools().get(base.session().pools().defaultPool());
    pool.fields = {{.field = u"phone"_s, .visibility = PoolFieldVisibility::Hide}};
    base.session().pools().edit(pool);
    base.session().users().add({.name = u"王强"_s, .role = Role::Sales});
    base.reopen(u"王强"_s);
    for (const auto &group : duplicates().scan({.threshold = 0.01}).groups)
        for (const auto &pair : group.pairs)
            for (const auto &reason : pair.reasons)
                EXPECT_FALSE(pair.other == other && reason.column == int(MatchColumn::Phone));
}

TEST_F(Duplicates, AtEntryTheStoredOnesAreToldWithTheirReasons)
{
    shareEntry();
    const auto found = session->duplicates().atEntry(entered());
    ASSERT_GE(found.size(), 2U);
    EXPECT_TRUE(found[0].customer == one || found[0].customer == other);
    EXPECT_EQ(found[0].holder, u"林晓彤"_s);
    EXPECT_THAT(found[0].reasons, testing::Contains(u"The same phone"_s));
    EXPECT_TRUE(session->duplicates().atEntry({.customer = {.name = u"昆山市泽彼弹簧有限公司"_s}}).empty());
}

TEST_F(Duplicates, AtEntryAPhoneIsFoundBeforeTheBaseIsInMemory)
{
    const auto found = duplicates().atEntry(entered());
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].name.isEmpty(), false);
}

TEST_F(Duplicates, AtEntryItKnowsWhatOthersDidMeanwhile)
{
    shareEntry();
    base.session().merges().merge(std::vector{one, other});
    const auto found = session->duplicates().atEntry(entered());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].customer, one);
}

TEST_F(Duplicates, AtEntryNobodyLearnsWhoLiesInAClosedPool)
{
    const auto pool =
        base.session().pools().add({.name = u"大客户"_s, .members = {{.who = {.role = Role::Manager}}}});
    base.session().pools().release(std::vector{one, other}, u"转"_s, pool);
    base.session().users().add({.name = u"王强"_s, .role = Role::Sales});
    shareEntry(u"王强"_s);
    const auto found = session->duplicates().atEntry(entered());
    ASSERT_FALSE(found.empty());
    for (const auto &match : found) {
        EXPECT_FALSE(match.customer.isValid());
        EXPECT_EQ(match.name, QString());
        EXPECT_EQ(match.holder, QString());
        EXPECT_TRUE(match.reasons.isEmpty());
    }
}

TEST_F(Duplicates, AtEntryAPhoneThatAPoolHidesNamesNobody)
{
    base.session().pools().release(std::vector{one, other}, u"转"_s);
    auto pool = base.session().pools().get(base.session().pools().defaultPool());
    pool.fields = {{.field = u"phone"_s, .visibility = PoolFieldVisibility::Mask}};
    base.session().pools().edit(pool);
    base.session().users().add({.name = u"王强"_s, .role = Role::Sales});
    shareEntry(u"王强"_s);
    const auto found = session->duplicates().atEntry(
        {.customer = {.name = u"别的名字"_s}, .points = {{.value = u"13800138000"_s}}});
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found[0].name, QString());
    EXPECT_EQ(found[0].holder, u"公海"_s);
}

} // namespace
