#include "core/operation/undoservice.h"
#include "core/pipeline/pipelineservice.h"
#include "core/security/userservice.h"
#include "tests/support/importfixture.h"

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class OpportunityImport : public Import
{
protected:
    QStringList texts(const QString &sql)
    {
        QStringList found;
        for (const auto &text :
             Statement(base.db(), sql).all([](const Statement &row) { return row.text(0); }))
            found << text;
        return found;
    }
};

const QByteArray kSheet =
    "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
    "A1,,GTXPro,Acme,Won,2016-10-20,2017-03-01,1054\n"
    "A2,,GTX Pro,Acme,Lost,2016-10-25,2017-03-11,0\n"
    "A3,,MG,,Engaging,2016-11-01,,\n"
    "A4,,MG,Isdom,Prospecting,,2017-12-31,500\n";

TEST_F(OpportunityImport, StagesAreMadeInTheOrderOfTheSheetWithWonAndLostBehindThem)
{
    run("product,series,sales_price\nGTX Pro,GTX,4821\n", Kind::Products);
    const auto result = run(kSheet, Kind::Opportunities);
    EXPECT_EQ(counts(result), u"4/0/0/0"_s);
    EXPECT_EQ(texts(u"SELECT name || ' ' || state FROM stage ORDER BY position, id"_s),
              (QStringList{u"Engaging open"_s, u"Prospecting open"_s, u"Won won"_s, u"Lost lost"_s}));
    EXPECT_EQ(number(u"SELECT count(*) FROM product"_s), 2) << "GTXPro is the GTX Pro that there is";
}

TEST_F(OpportunityImport, OneWithoutACustomerComesInAndIsTold)
{
    const auto result = run(kSheet, Kind::Opportunities);
    EXPECT_EQ(number(u"SELECT count(*) FROM opportunity WHERE customer_id IS NULL"_s), 1);
    EXPECT_TRUE(std::ranges::any_of(result.problems.kept, [](const ImportProblem &problem) {
        return problem.line == 4 && problem.weight == ImportProblem::Weight::Note
            && problem.reason.contains(u"No customer"_s);
    }));
}

TEST_F(OpportunityImport, AnOpenOneHopesForTheDayOnWhichAClosedOneWasClosed)
{
    run(kSheet, Kind::Opportunities);
    EXPECT_EQ(texts(u"SELECT closed FROM opportunity WHERE number = 'A1'"_s), QStringList{u"2017-03-01"_s});
    EXPECT_EQ(texts(u"SELECT expected FROM opportunity WHERE number = 'A4'"_s), QStringList{u"2017-12-31"_s});
    EXPECT_EQ(texts(u"SELECT coalesce(closed, '-') FROM opportunity WHERE number = 'A4'"_s),
              QStringList{u"-"_s});
}

TEST_F(OpportunityImport, TheSameSheetAgainChangesNothingAndANewStageIsAChange)
{
    run(kSheet, Kind::Opportunities);
    EXPECT_EQ(counts(run(kSheet, Kind::Opportunities)), u"0/0/4/0"_s);
    const auto result = run("商机编号,阶段,金额\nA3,赢单,900\n", Kind::Opportunities);
    EXPECT_EQ(counts(result), u"0/1/0/0"_s);
    EXPECT_EQ(texts(u"SELECT s.name FROM opportunity o JOIN stage s ON s.id = o.stage_id"
                    " WHERE o.number = 'A3'"_s),
              QStringList{u"Won"_s})
        << "赢单 means the stage that is won";
}

TEST_F(OpportunityImport, WithoutNumbersTheSameSheetAgainChangesNothing)
{
    const QByteArray sheet = "客户,商机名称,阶段,金额,开始日期\n"
                             "甲公司,采购,报价,100,2026-01-05\n"
                             "甲公司,采购,报价,200,2026-01-05\n" // two that are called alike
                             "甲公司,采购,报价,100,2026-03-05\n"
                             ",采购,报价,100,2026-01-05\n";
    EXPECT_EQ(counts(run(sheet, Kind::Opportunities)), u"4/0/0/0"_s);
    EXPECT_EQ(counts(run(sheet, Kind::Opportunities)), u"0/0/4/0"_s);
    const auto edited = QByteArray(sheet).replace("报价,200", "报价,250");
    EXPECT_EQ(counts(run(edited, Kind::Opportunities)), u"0/1/3/0"_s);
    EXPECT_EQ(texts(u"SELECT amount / 10000 FROM opportunity ORDER BY id"_s),
              (QStringList{u"100"_s, u"250"_s, u"100"_s, u"100"_s}));
}

TEST_F(OpportunityImport, AnotherOwnerProductOrCustomerIsAChangeThatIsTold)
{
    base.session().users().add({.name = u"王强"_s, .role = Role::Sales});
    run("商机编号,客户,商机名称,产品\nA1,甲公司,采购,螺丝\n", Kind::Opportunities);
    run("客户编号,客户名称\nK2,乙公司\n", Kind::Customers);
    const auto result = run("商机编号,客户编号,负责人,产品\nA1,K2,王强,螺母\n", Kind::Opportunities,
                            [](ImportRequest &request) { request.wantsChanges = true; });
    EXPECT_EQ(counts(result), u"0/1/0/0"_s);
    EXPECT_EQ(texts(u"SELECT c.name || ' ' || p.name || ' ' || u.name FROM opportunity o"
                    " JOIN customer c ON c.id = o.customer_id JOIN product p ON p.id = o.product_id"
                    " JOIN app_user u ON u.id = o.owner_id"_s),
              QStringList{u"乙公司 螺母 王强"_s});
    EXPECT_EQ(result.changes.kept.size(), 3U);
}

TEST_F(OpportunityImport, ACustomerThatNobodyKnowsTakesNoOpportunityAway)
{
    run("商机编号,客户,商机名称\nA1,甲公司,采购\n", Kind::Opportunities);
    const auto result = run("商机编号,客户,商机名称\nA1,丙公司,采购\n", Kind::Opportunities);
    EXPECT_EQ(counts(result), u"0/0/1/0"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 1);
    EXPECT_EQ(result.problems.kept.size(), 1U);
}

TEST_F(OpportunityImport, IsTakenBackAsOne)
{
    const auto before = dump();
    const auto result = run(kSheet, Kind::Opportunities);
    base.session().undo().undo(result.operation);
    EXPECT_EQ(dump(), before);
}

TEST_F(OpportunityImport, ARowThatNamesNothingIsRejected)
{
    const auto result = run("商机编号,商机名称,客户,金额\n,,,900\nA9,,,1\n", Kind::Opportunities);
    EXPECT_EQ(counts(result), u"1/0/0/1"_s);
}

/// Two processes; the offer of the first needs an amount and a visit.
class ImportIntoProcesses : public OpportunityImport
{
protected:
    void SetUp() override
    {
        PipelineService service(base.session().operations());
        auto first = PipelineService::usual(u"直销"_s);
        first.stages[2].needs = {{NeedKind::Field, u"amount"_s}, {NeedKind::Activity, u"visit"_s}};
        auto second = PipelineService::usual(u"工程"_s);
        second.stages[1].name = u"招标"_s;
        service.arrange({first, second}, service.all());
    }
    QStringList places()
    {
        return texts(u"SELECT o.number || ' ' || p.name || ' ' || s.name FROM opportunity o"
                     " JOIN stage s ON s.id = o.stage_id JOIN pipeline p ON p.id = s.pipeline_id"
                     " ORDER BY o.number"_s);
    }
};

TEST_F(ImportIntoProcesses, RowsGoToTheProcessThatTheyNameOrThatAloneHasTheStage)
{
    const auto result = run("商机编号,客户,商机名称,销售流程,阶段\n"
                            "P1,甲,一,工程,招标\nP2,甲,二,,招标\nP3,甲,三,,\nP4,甲,四,没有的,First contact\n",
                            Kind::Opportunities);
    EXPECT_EQ(counts(result), u"4/0/0/0"_s);
    EXPECT_EQ(places(), (QStringList{u"P1 工程 招标"_s, u"P2 工程 招标"_s, u"P3 直销 First contact"_s,
                                     u"P4 直销 First contact"_s}));
    EXPECT_TRUE(std::ranges::any_of(result.problems.kept, [](const ImportProblem &problem) {
        return problem.line == 5 && problem.reason.contains(u"no sales process"_s);
    }));
}

TEST_F(ImportIntoProcesses, WhatLacksWhatItsStageNeedsWaitsBeforeItAndIsTold)
{
    const auto result = run("商机编号,客户,商机名称,阶段,金额\n"
                            "P1,甲,一,Offer made,500\nP2,甲,二,Won,\nP3,甲,三,Need understood,\n",
                            Kind::Opportunities);
    EXPECT_EQ(counts(result), u"3/0/0/0"_s) << "nothing is lost";
    EXPECT_EQ(places(),
              (QStringList{u"P1 直销 Need understood"_s, u"P2 直销 Won"_s, u"P3 直销 Need understood"_s}));
    EXPECT_TRUE(std::ranges::any_of(result.problems.kept, [](const ImportProblem &problem) {
        return problem.line == 2 && problem.reason.contains(u"What is missing: Visit"_s)
            && problem.reason.contains(u"It waits in “Need understood”"_s);
    }));
    const auto again = run("商机编号,阶段\nP3,Offer made\n", Kind::Opportunities);
    EXPECT_EQ(places()[2], u"P3 直销 Need understood"_s) << "an update is let in no more easily";
    EXPECT_TRUE(std::ranges::any_of(again.problems.kept, [](const ImportProblem &problem) {
        return problem.reason.contains(u"Amount"_s) && problem.reason.contains(u"Visit"_s);
    }));
}

} // namespace
