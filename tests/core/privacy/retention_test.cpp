#include "core/activity/activityservice.h"
#include "core/operation/undoservice.h"
#include "core/privacy/consentservice.h"
#include "core/privacy/retentionservice.h"
#include "core/session/personerasure.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400'000;

class PrivacyTest : public testing::Test
{
protected:
    PrivacyTest() { customer = base.addCustomer(u"苏州翔诚"_s); }

    ConsentService consents() { return ConsentService(base.session().operations()); }
    RetentionService retention() { return RetentionService(base.session().operations()); }
    QDate today() { return base.session().operations().today(); }
    qint64 purpose() { return consents().save({.name = u"促销"_s, .wording = u"我同意收到优惠信息。"_s}); }
    QStringList dueNames()
    {
        QStringList names;
        for (const auto &each : retention().due())
            names << each.name;
        return names;
    }

    TestBase base;
    CustomerId customer;
};

} // namespace

TEST_F(PrivacyTest, AConsentKeepsTheWordsToWhichSomebodyAgreed)
{
    const auto id = purpose();
    consents().give({.customer = customer, .purpose = id, .givenOn = today(), .proof = u"合同柜 3-12"_s});
    auto changed = consents().purposes().front();
    changed.wording = u"别的话"_s;
    consents().save(changed);
    const auto given = consents().of(customer);
    ASSERT_EQ(given.size(), 1U);
    EXPECT_EQ(given.front().wording, u"我同意收到优惠信息。"_s);
    EXPECT_EQ(given.front().recordedBy, base.session().actor().id());
    EXPECT_TRUE(given.front().holds());
}

TEST_F(PrivacyTest, AConsentIsWithdrawnOnceAndCanBeGivenAgain)
{
    const Consent consent{.customer = customer, .purpose = purpose(), .givenOn = today()};
    const auto id = consents().give(consent);
    EXPECT_THROW(consents().give(consent), Error) << "it holds";
    consents().withdraw(id, today(), u"电话"_s);
    EXPECT_THROW(consents().withdraw(id, today(), {}), Error);
    EXPECT_FALSE(consents().of(customer).front().holds());
    consents().give(consent);
    EXPECT_EQ(consents().of(customer).size(), 2U);
}

TEST_F(PrivacyTest, NothingIsAgreedToInTheFutureOrWithoutWords)
{
    const auto id = consents().save({.name = u"合同"_s, .basis = LegalBasis::Contract});
    EXPECT_THROW(consents().give({.customer = customer, .purpose = id, .givenOn = today()}), Error);
    EXPECT_THROW(
        consents().give(
            {.customer = customer, .purpose = id, .givenOn = today().addDays(1), .wording = u"好"_s}),
        Error);
}

TEST_F(PrivacyTest, APurposeThatSomebodyAgreedToStays)
{
    const auto id = purpose();
    consents().give({.customer = customer, .purpose = id, .givenOn = today()});
    EXPECT_THROW(consents().removePurpose(id), Error);
    EXPECT_EQ(consents().purposes().size(), 1U);
}

TEST_F(PrivacyTest, UndoTakesAConsentBack)
{
    consents().give({.customer = customer, .purpose = purpose(), .givenOn = today()});
    base.session().undo().undo(base.session().undo().nextUndo()->id);
    EXPECT_TRUE(consents().of(customer).empty());
}

TEST_F(PrivacyTest, ACustomerIsDueWhenNothingWasSaidForTheDaysOfTheRule)
{
    retention().save({.name = u"三年"_s, .clock = RetentionClock::Contact, .days = 30});
    base.clock().advance(29 * kDay);
    EXPECT_TRUE(dueNames().isEmpty());
    base.clock().advance(kDay);
    EXPECT_EQ(dueNames(), QStringList{u"苏州翔诚"_s});
    EXPECT_EQ(retention().due().front().due, today());
    base.session().activities().record({.customer = customer, .text = u"来电"_s});
    EXPECT_TRUE(dueNames().isEmpty()) << "they were talked to";
}

TEST_F(PrivacyTest, ACustomerWhoIsHeldIsNotDueUntilThen)
{
    retention().save({.name = u"三年"_s, .clock = RetentionClock::Created, .days = 30});
    base.clock().advance(40 * kDay);
    EXPECT_THROW(retention().hold({customer, today().addDays(5), {}}), Error) << "no reason";
    retention().hold({customer, today().addDays(5), u"诉讼未结"_s});
    EXPECT_TRUE(dueNames().isEmpty());
    base.clock().advance(6 * kDay);
    EXPECT_EQ(dueNames().size(), 1);
}

TEST_F(PrivacyTest, WhoWithdrewAllConsentIsDue)
{
    retention().save({.name = u"撤回"_s, .clock = RetentionClock::Withdrawn, .days = 1});
    const auto id = consents().give({.customer = customer, .purpose = purpose(), .givenOn = today()});
    base.clock().advance(3 * kDay);
    EXPECT_TRUE(dueNames().isEmpty());
    consents().withdraw(id, today(), u"邮件"_s);
    base.clock().advance(2 * kDay);
    EXPECT_EQ(dueNames().size(), 1);
}

TEST_F(PrivacyTest, WhoWasRemovedIsDueUntilTheHistoryForgotThem)
{
    retention().save({.name = u"回收站"_s, .clock = RetentionClock::Removed, .days = 30});
    base.session().customers().remove(std::array{customer});
    base.clock().advance(31 * kDay);
    ASSERT_EQ(retention().due().size(), 1U);
    EXPECT_TRUE(retention().due().front().isRemoved);
    EXPECT_EQ(retention().due().front().name, u"苏州翔诚"_s);
    erasePerson(base.session(), {.subject = {customer}, .reason = ErasureReason::Retention});
    EXPECT_TRUE(retention().due().empty());
}

TEST_F(PrivacyTest, ARuleForPeopleLeavesCompaniesAlone)
{
    retention().save(
        {.name = u"个人"_s, .clock = RetentionClock::Created, .kind = CustomerKind::Person, .days = 1});
    base.clock().advance(9 * kDay);
    EXPECT_TRUE(dueNames().isEmpty());
}
