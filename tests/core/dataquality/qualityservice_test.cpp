#include "core/customer/customerservice.h"
#include "core/dataquality/qualityservice.h"
#include "core/dataquality/standardservice.h"
#include "core/history/historyservice.h"
#include "core/operation/undoservice.h"
#include "core/security/userservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 22);
constexpr qint64 kDay = 86'400'000; // milliseconds

/// Broken with this text, kept (empty), or "not asked".
QString verdict(QualityKind kind, const QString &field, const QMap<QString, QStringList> &values,
                CustomerKind customer = CustomerKind::Company, const QString &country = {})
{
    const QualityFacts facts{.kind = customer, .country = country, .values = values, .made = kToday};
    return breach({.kind = kind, .field = field, .days = 180}, facts, kToday).value_or(u"not asked"_s);
}

TEST(QualityRules, WhatIsMissingIsNamed)
{
    EXPECT_EQ(verdict(QualityKind::Filled, u"phone"_s, {}), u"Missing: phone"_s);
    EXPECT_EQ(verdict(QualityKind::Filled, u"phone"_s, {{u"phone"_s, {u"1"_s}}}), QString());
    QualityRule contacts{
        .kind = QualityKind::Filled, .field = u"contact"_s, .applies = CustomerKind::Company};
    EXPECT_FALSE(breach(contacts, {.kind = CustomerKind::Person}, kToday)) << "a person is its own contact";
}

TEST(QualityRules, WhatCannotBeIsFoundByItsOwnRules)
{
    const auto valid = [](const QString &field, const QString &value) {
        return verdict(QualityKind::Valid, field, {{field, {value}}});
    };
    EXPECT_EQ(verdict(QualityKind::Valid, u"phone"_s, {}), u"not asked"_s);
    EXPECT_EQ(valid(u"phone"_s, u"13800138000"_s), QString());
    EXPECT_NE(valid(u"phone"_s, u"138001"_s), QString());
    EXPECT_EQ(valid(u"email"_s, u"Wang@X.cn"_s), QString());
    EXPECT_NE(valid(u"email"_s, u"wang@"_s), QString());
    EXPECT_EQ(valid(u"number"_s, u"91350100M000100Y43"_s), QString());
    EXPECT_NE(valid(u"number"_s, u"91350100M000100Y44"_s), QString());
    EXPECT_EQ(valid(u"postal_code"_s, u"518000"_s), QString());
    EXPECT_NE(valid(u"postal_code"_s, u"51800"_s), QString());
    EXPECT_EQ(verdict(QualityKind::Valid, u"postal_code"_s, {{u"postal_code"_s, {u"SW1A 1AA"_s}}},
                      CustomerKind::Company, u"英国"_s),
              QString());
}

TEST(QualityRules, WhatContradictsItselfIsFound)
{
    const auto city = [](const QString &city, const QString &region) {
        return verdict(QualityKind::Consistent, u"city"_s, {{u"city"_s, {city}}, {u"region"_s, {region}}});
    };
    EXPECT_EQ(city(u"深圳"_s, u"广东"_s), QString());
    EXPECT_EQ(city(u"深圳市"_s, u"广东省"_s), QString());
    EXPECT_NE(city(u"深圳"_s, u"浙江"_s), QString());
    EXPECT_EQ(city(u"某某"_s, u"浙江"_s), QString()) << "what is not known is not wrong";
    EXPECT_EQ(city(u"深圳"_s, QString()), u"not asked"_s);
    const auto code = [](const QString &code, const QString &region) {
        return verdict(QualityKind::Consistent, u"postal_code"_s,
                       {{u"postal_code"_s, {code}}, {u"region"_s, {region}}});
    };
    EXPECT_EQ(code(u"518000"_s, u"广东"_s), QString());
    EXPECT_TRUE(code(u"310000"_s, u"广东"_s).contains(u"浙江"_s));
    EXPECT_EQ(verdict(QualityKind::Consistent, u"birthday"_s,
                      {{u"birthday"_s, {u"1949-12-31"_s}}, {u"number"_s, {u"11010519491231002X"_s}}},
                      CustomerKind::Person),
              QString());
    EXPECT_NE(verdict(QualityKind::Consistent, u"birthday"_s,
                      {{u"birthday"_s, {u"1949-12-30"_s}}, {u"number"_s, {u"11010519491231002X"_s}}},
                      CustomerKind::Person),
              QString());
}

TEST(QualityRules, NobodyInTouchForLongIsStale)
{
    const QualityRule rule{.kind = QualityKind::Fresh, .field = u"contact"_s, .days = 180};
    QualityFacts facts{.lastContact = kToday.addDays(-180), .made = kToday.addDays(-900)};
    EXPECT_EQ(breach(rule, facts, kToday), QString());
    facts.lastContact = kToday.addDays(-181);
    EXPECT_NE(breach(rule, facts, kToday), QString());
}

class Quality : public testing::Test
{
protected:
    Quality()
    {
        good = base.session().customers().add({.customer = {.name = u"华强电子"_s,
                                                            .source = u"展会"_s,
                                                            .industry = u"电子"_s,
                                                            .region = u"广东"_s,
                                                            .city = u"深圳"_s},
                                               .contacts = {{.name = u"王芳"_s}},
                                               .points = {{.value = u"13800138000"_s}},
                                               .addresses = {{.street = u"科技园"_s}}});
        bad = base.session().customers().add(
            {.customer = {.name = u"ＡＢＣ　商贸"_s, .region = u"浙江"_s, .city = u"深圳"_s},
             .points = {{.value = u"12"_s}}});
    }
    QualityService &quality() { return base.session().quality(); }

    TestBase base;
    CustomerId good;
    CustomerId bad;
};

TEST_F(Quality, TheWorkListNamesWhatIsToBeMended)
{
    const auto report = quality().report();
    EXPECT_EQ(report.all.customers, 2);
    EXPECT_EQ(report.all.sound, 1);
    ASSERT_EQ(report.work.size(), 1U);
    EXPECT_EQ(report.work[0].customer, bad);
    EXPECT_EQ(report.work[0].name, base.session().customers().get(bad).name);
    EXPECT_LT(report.work[0].score, 0.7);
    EXPECT_THAT(report.work[0].problems, testing::Contains(u"Missing: industry"_s));
    ASSERT_EQ(report.owners.size(), 1U);
    EXPECT_EQ(report.owners[0].name, u"林晓彤"_s);
    EXPECT_NEAR(report.all.score(), (1 + report.work[0].score) / 2, 1e-9);
}

TEST_F(Quality, OnlyWhatBreaksARuleOrBelongsToSomebody)
{
    const auto rules = quality().rules();
    const auto rule = std::ranges::find_if(rules, [](const QualityRule &each) {
        return each.kind == QualityKind::Consistent && each.field == "city"_L1;
    });
    ASSERT_NE(rule, rules.end());
    EXPECT_EQ(quality().report({.rule = rule->id}).work.size(), 1U);
    const auto fresh = std::ranges::find(rules, QualityKind::Fresh, &QualityRule::kind);
    EXPECT_TRUE(quality().report({.rule = fresh->id}).work.empty());
    EXPECT_TRUE(quality().report({.owner = UserId{4711}}).work.empty());
}

TEST_F(Quality, RulesCanBeChangedAndThatIsUndone)
{
    const auto before = dumpOf(base.db());
    auto rule = quality().rules().front();
    rule.weight = 9;
    rule.policy = u"没有电话就没有生意"_s;
    const auto edited = quality().edit(rule).operation;
    EXPECT_EQ(quality().rules().front().policy, rule.policy);
    quality().remove(quality().rules().back().id);
    base.session().undo().undo(base.session().undo().nextUndo()->id);
    base.session().undo().undo(edited);
    EXPECT_EQ(dumpOf(base.db()), before);
    EXPECT_THROW(quality().add({.kind = QualityKind::Valid, .field = u"industry"_s}), Error);
    EXPECT_THROW(quality().add({.kind = QualityKind::Filled, .field = u"phone"_s}), Error) << "it is there";
    base.session().users().add({.name = u"王强"_s, .role = Role::Sales});
    base.reopen(u"王强"_s);
    EXPECT_THROW(quality().edit(rule), Error);
}

TEST_F(Quality, AnAuditKeepsTheScoresOfTheDay)
{
    quality().audit();
    base.clock().advance(kDay);
    base.session().customers().editField(std::vector{bad}, u"region"_s, u"广东"_s);
    quality().audit();
    quality().audit(); // a second one on a day replaces the first
    const auto days = quality().days(std::nullopt, kToday);
    ASSERT_EQ(days.size(), 2U);
    EXPECT_EQ(days[0].day, kToday);
    EXPECT_EQ(days[0].customers, 2);
    EXPECT_GT(days[1].score, days[0].score);
    EXPECT_EQ(quality().days(base.session().actor().id(), kToday).size(), 2U);
}

TEST_F(Quality, AnAuditIsMadeByItselfWhenItIsDueAndTellsWhatHasChanged)
{
    EXPECT_EQ(quality().auditEvery(), 7);
    ASSERT_TRUE(quality().isAuditDue());
    EXPECT_FALSE(quality().auditWhenDue()) << "the first has nothing to compare with";
    EXPECT_FALSE(quality().isAuditDue());
    base.clock().advance(6 * kDay);
    EXPECT_FALSE(quality().isAuditDue());
    base.clock().advance(kDay);
    ASSERT_TRUE(quality().isAuditDue());
    base.addCustomer(u"什么都没有"_s);
    const auto change = quality().auditWhenDue();
    ASSERT_TRUE(change);
    EXPECT_LT(*change, 0);
    EXPECT_FALSE(quality().auditWhenDue());
}

TEST_F(Quality, TheScheduleIsSetUndoneAndCanBeNone)
{
    const auto before = dumpOf(base.db());
    const auto operation = quality().setAuditEvery(0).operation;
    EXPECT_FALSE(quality().isAuditDue());
    base.session().undo().undo(operation);
    EXPECT_EQ(dumpOf(base.db()), before);
    EXPECT_EQ(quality().auditEvery(), 7);
    EXPECT_THROW(quality().setAuditEvery(-1), Error);
    EXPECT_THROW(quality().setAuditEvery(367), Error);
}

TEST(Standards, NamesAndPhonesHaveOneForm)
{
    const QSet both{Standard::Width, Standard::Spaces};
    EXPECT_EQ(standardName(u"ＡＢＣ　商贸（深圳）"_s, both), u"ABC商贸(深圳)"_s);
    EXPECT_EQ(standardName(u"Blue  Ridge 贸易 有限公司"_s, both), u"Blue Ridge贸易有限公司"_s);
    EXPECT_EQ(standardName(u"ＡＢＣ 商贸"_s, {Standard::Width}), u"ABC 商贸"_s);
    EXPECT_EQ(standardPhone(u"+86-13800138000"_s), u"138 0013 8000"_s);
    EXPECT_EQ(standardPhone(u"问前台"_s), u"问前台"_s);
}

TEST_F(Quality, StandardsAreWrittenAsPreviewedAndUndone)
{
    auto &standards = base.session().standards();
    const QSet all{Standard::Width, Standard::Spaces, Standard::Phones, Standard::Mails};
    const auto changes = standards.preview(all);
    ASSERT_EQ(changes.size(), 2U); // a name and a phone
    const auto before = dumpOf(base.db());
    const auto operation = standards.apply(changes).operation;
    EXPECT_EQ(base.session().customers().get(bad).name, u"ABC商贸"_s);
    EXPECT_EQ(base.session().customers().card(good).points[0].value, u"138 0013 8000"_s);
    EXPECT_EQ(base.session().customers().card(good).points[0].normalized, u"+8613800138000"_s);
    EXPECT_TRUE(standards.preview(all).empty()) << "what is standard stays as it is";
    base.session().undo().undo(operation);
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(Quality, WhatWasChangedSinceThePreviewIsLeftAlone)
{
    auto &standards = base.session().standards();
    const auto changes = standards.preview({Standard::Width});
    ASSERT_EQ(changes.size(), 1U);
    auto card = base.session().customers().card(bad);
    const auto before = card;
    card.customer.name = u"ＸＹＺ商贸"_s;
    base.session().customers().edit(card, before);
    EXPECT_TRUE(standards.apply(changes).isEmpty());
    EXPECT_EQ(base.session().customers().get(bad).name, u"ＸＹＺ商贸"_s);
}

TEST(QualityRules, AnOldPhoneIsStaleUntilSomebodyMakesSureOfIt)
{
    const QualityRule rule{.kind = QualityKind::Fresh, .field = u"phone"_s, .days = 365};
    QualityFacts facts{.made = kToday.addDays(-400)};
    EXPECT_FALSE(breach(rule, facts, kToday)) << "without a phone nothing is asked";
    facts.values[u"phone"_s] = {u"13800138000"_s};
    EXPECT_EQ(breach(rule, facts, kToday), u"Not made sure of for 400 days: phone"_s);
    facts.confirmed[u"phone"_s] = kToday.addDays(-365);
    EXPECT_EQ(breach(rule, facts, kToday), QString());
}

/// The phones and mails of a customer over the years.
class Confirming : public Quality
{
protected:
    std::vector<ContactQuestion> ask() { return quality().questions(good); }
    double score()
    {
        const auto report = quality().report();
        const auto item = std::ranges::find(report.work, good, &QualityItem::customer);
        return item == report.work.end() ? 1 : item->score;
    }
};

TEST_F(Confirming, ANewCustomerIsNotAskedAndAnOldOneIs)
{
    EXPECT_TRUE(ask().empty());
    base.clock().advance(366 * kDay);
    const auto questions = ask();
    ASSERT_EQ(questions.size(), 1U);
    EXPECT_EQ(questions[0].value, u"13800138000"_s);
    EXPECT_EQ(questions[0].since, base.session().operations().today().addDays(-366));
    EXPECT_TRUE(questions[0].why.isEmpty());
}

TEST_F(Confirming, ANumberThatCannotBeIsAskedAtOnce)
{
    const auto questions = quality().questions(bad);
    ASSERT_EQ(questions.size(), 1U);
    EXPECT_EQ(questions[0].value, u"12"_s);
    EXPECT_FALSE(questions[0].why.isEmpty());
}

TEST_F(Confirming, AYesCountsStandsInTheHistoryAndIsUndone)
{
    base.clock().advance(366 * kDay);
    const auto before = dumpOf(base.db());
    const auto stale = score();
    const auto point = ask().front().point;
    const auto changes = quality().confirm(good, std::array{point});
    EXPECT_TRUE(ask().empty());
    EXPECT_GT(score(), stale) << "the phone counts as fresh again";
    const auto history = base.session().history().ofCustomer(good, 1);
    ASSERT_EQ(history.size(), 1U);
    ASSERT_EQ(history[0].changes.size(), 1U);
    EXPECT_EQ(history[0].changes[0].field, u"Made sure of"_s);
    base.session().undo().undo(changes.operation);
    EXPECT_EQ(dumpOf(base.db()), before);
    EXPECT_EQ(ask().size(), 1U);
}

TEST_F(Confirming, ATypedNumberIsMadeSureOfByWhoTypesIt)
{
    base.clock().advance(366 * kDay);
    const auto edit = [&](const auto &change) {
        const auto before = base.session().customers().card(good);
        auto card = before;
        change(card);
        base.session().customers().edit(card, before);
    };
    edit([](CustomerCard &card) { card.points[0].label = u"总机"_s; });
    EXPECT_EQ(ask().size(), 1U) << "another label says nothing about the number";
    edit([](CustomerCard &card) { card.points[0].value = u"13900139000"_s; });
    EXPECT_TRUE(ask().empty());
}

TEST_F(Confirming, NothingIsAskedAboutCustomersInAPoolAndNoOthersAreConfirmed)
{
    base.clock().advance(366 * kDay);
    const auto point = ask().front().point;
    EXPECT_THROW(quality().confirm(bad, std::array{point}), Error);
    Statement(base.db(),
              u"UPDATE customer SET owner_id = NULL, pool_id = (SELECT max(id) FROM pool) WHERE id = :id"_s)
        .bind("id"_L1, good)
        .execute();
    EXPECT_TRUE(ask().empty());
}

TEST_F(Confirming, WhereTheRuleIsOffNobodyIsBothered)
{
    base.clock().advance(366 * kDay);
    for (auto rule : quality().rules())
        if (rule.kind == QualityKind::Fresh) {
            rule.active = false;
            quality().edit(rule);
        }
    EXPECT_TRUE(ask().empty());
}

} // namespace
