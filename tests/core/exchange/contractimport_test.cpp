#include "core/exchange/export/exportservice.h"
#include "core/operation/undoservice.h"
#include "core/pipeline/opportunityservice.h"
#include "tests/support/importfixture.h"

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class ContractImport : public Import
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
    QString contract(const QString &number)
    {
        return text(
            u"SELECT c.name || '|' || t.title || '|' || coalesce(o.name, '') || '|' || u.name || '|'"
            " || coalesce(t.amount, '') || '|' || t.currency || '|' || coalesce(t.signed_on, '') || '|'"
            " || coalesce(t.starts, '') || '|' || coalesce(t.ends, '') || '|' || t.state"
            " FROM contract t JOIN customer c ON c.id = t.customer_id JOIN app_user u ON u.id = t.owner_id"
            " LEFT JOIN opportunity o ON o.id = t.opportunity_id WHERE t.number = '%1'"_s.arg(number));
    }
};

const QByteArray kSheet =
    "合同编号,客户名称,合同名称,关联商机,签约人,合同金额,币种,签约日期,开始日期,到期日期,合同状态,备注\n"
    "HT-1,华强电子,年度框架,O1,林晓彤,\"¥120,000.50\",人民币,2026/1/15,2026/2/1,2027-01-31,执行中,按季付款\n"
    "HT-2,翔创科技,,,,8000,USD,,2025-03-01,2025-12-31,已到期,\n"
    ",华强电子,保密协议,,,,,2026-01-10,,,,\n";

TEST_F(ContractImport, ComesWithItsCustomerOpportunityPeopleAndDays)
{
    run("商机编号,商机名称,客户名称,阶段\nO1,年度订单,华强电子,谈判\n", Kind::Opportunities);
    const auto result = run(kSheet, Kind::Contracts);
    EXPECT_EQ(counts(result), u"3/0/0/0"_s) << problems(result).join(u'\n').toStdString();
    EXPECT_EQ(contract(u"HT-1"_s),
              u"华强电子|年度框架|年度订单|林晓彤|1200005000|CNY|2026-01-15|2026-02-01|2027-01-31|active"_s);
    EXPECT_EQ(contract(u"HT-2"_s), u"翔创科技|||林晓彤|80000000|USD||2025-03-01|2025-12-31|ended"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 2)
        << "the opportunity's customer is the contract's";
}

TEST_F(ContractImport, TheSameSheetAgainChangesNothingAndAnotherDayIsAChange)
{
    run(kSheet, Kind::Contracts);
    EXPECT_EQ(counts(run(kSheet, Kind::Contracts)), u"0/0/3/0"_s);
    const auto result = run("合同编号,到期日期,合同金额\nHT-1,2028-01-31,130000\n", Kind::Contracts,
                            [](ImportRequest &request) { request.wantsChanges = true; });
    EXPECT_EQ(counts(result), u"0/1/0/0"_s);
    EXPECT_EQ(result.changes.kept.size(), 2U);
    EXPECT_TRUE(contract(u"HT-1"_s).contains(u"|2028-01-31|"_s)) << contract(u"HT-1"_s).toStdString();
}

TEST_F(ContractImport, WhatCannotBeIsToldAndNothingElseIsLost)
{
    const auto result = run("合同编号,客户名称,金额,开始日期,结束日期,合同状态,商机\n"
                            "A,甲,100,2026-05-01,2026-04-01,不知道,没有的商机\n"
                            "B,,100,,,,\n"
                            ",,1,,,,\n",
                            Kind::Contracts);
    EXPECT_EQ(counts(result), u"1/0/0/2"_s);
    EXPECT_EQ(contract(u"A"_s), u"甲|||林晓彤|1000000|CNY||2026-05-01||active"_s);
    const auto told = problems(result);
    EXPECT_EQ(std::ranges::count_if(told, [](const QString &line) { return line.startsWith(u"2 "); }), 3)
        << told.join(u'\n').toStdString();
    EXPECT_TRUE(told.contains(u"3 The customer is missing."_s));
    EXPECT_TRUE(told.contains(u"4 The customer is missing."_s));
}

TEST_F(ContractImport, ModesAreKeptTo)
{
    run("合同编号,客户名称,金额\nA,甲,100\n", Kind::Contracts);
    const auto sheet = "合同编号,客户名称,金额\nA,甲,200\nB,乙,300\n";
    EXPECT_EQ(counts(run(sheet, Kind::Contracts,
                         [](ImportRequest &request) {
                             request.mode = ImportMode::Update;
                             request.dryRun = true;
                         })),
              u"0/1/0/1"_s);
    EXPECT_EQ(
        counts(run(sheet, Kind::Contracts, [](ImportRequest &request) { request.mode = ImportMode::Add; })),
        u"1/0/1/0"_s);
    EXPECT_EQ(number(u"SELECT amount FROM contract WHERE number = 'A'"_s), 1'000'000);
}

TEST_F(ContractImport, IsTakenBackAsOne)
{
    const auto before = dump();
    const auto result = run(kSheet, Kind::Contracts);
    EXPECT_NE(dump(), before);
    base.session().undo().undo(result.operation);
    EXPECT_EQ(dump(), before);
}

TEST_F(ContractImport, ContractsAndOpportunitiesGoOutAndComeBackEqual)
{
    const auto hostile =
        QByteArray("商机编号,商机名称,客户名称,阶段,金额,币种,创建日期,预计成交日期,产品,原因,备注\n"
                   "O1,=1+1,\"甲,乙\",谈判,-5.25,EUR,2026-01-02,2026-03-04,\"P\"\"x\",'x,\"a\nb\"\n"
                   "O2,@x,,赢单,,,,,,,\n");
    run(hostile, Kind::Opportunities);
    run("合同编号,客户名称,合同名称,商机,金额,币种,签约日期,开始日期,结束日期,状态,备注\n"
        "\"=T1\",\"甲,乙\",\"-标题\",O1,1.5,EUR,2026-01-02,2026-01-03,2026-12-31,草稿,\"+86\nx\"\n"
        "T2,丙,@x,,,,,,,作废,\n",
        Kind::Contracts);
    const auto exported = [](TestBase &from, Kind kind, const QString &format) {
        const auto path = from.file(u"out."_s + format);
        EXPECT_EQ(from.session().exports().run({.kind = kind, .path = path}).rows, 2);
        return path;
    };
    for (const auto &format : {u"csv"_s, u"xlsx"_s}) {
        TestBase other;
        for (const auto kind : {Kind::Opportunities, Kind::Contracts}) {
            const auto path = exported(base, kind, format);
            ImportRequest request{.path = path, .kind = kind, .shape = inspectSheet(path, kind)};
            request.mapping = other.session().imports().mapping(kind, request.shape);
            EXPECT_EQ(other.session().imports().run(request).created, 2);
            QFile first(exported(base, kind, u"csv"_s));
            QFile second(exported(other, kind, u"csv"_s));
            ASSERT_TRUE(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
            EXPECT_EQ(second.readAll().toStdString(), first.readAll().toStdString());
            const auto again = runFile(exported(base, kind, format), kind);
            EXPECT_EQ(counts(again), u"0/0/2/0"_s) << problems(again).join(u'\n').toStdString();
        }
    }
}

TEST_F(ContractImport, AnActivityKnowsWithWhomAndHowLong)
{
    run("客户名称,联系人\n华强电子,王芳\n", Kind::Customers);
    const auto sheet = "客户名称,联系人,跟进方式,跟进时间,时长(分钟),跟进内容,下次跟进时间\n"
                       "华强电子,王芳,电话,2026-03-04 10:00,25,聊了价格,2026-03-10 09:00\n"
                       "华强电子,赵敏,拜访,2026-03-05 10:00,9999,看样品,\n";
    const auto result = run(sheet, Kind::Activities);
    EXPECT_EQ(counts(result), u"2/0/0/0"_s);
    EXPECT_EQ(texts(u"SELECT k.name || ' ' || a.state || ' ' || coalesce(a.minutes, '-') FROM activity a"
                    " JOIN contact k ON k.id = a.contact_id ORDER BY a.at"_s),
              (QStringList{u"王芳 done 25"_s, u"赵敏 done -"_s, u"王芳 planned -"_s}));
    EXPECT_EQ(number(u"SELECT count(*) FROM contact"_s), 2);
    EXPECT_TRUE(problems(result).contains(u"3 This contact is new with the customer."_s));
    EXPECT_TRUE(problems(result).contains(u"3 This duration is not possible."_s));
    EXPECT_EQ(counts(run(sheet, Kind::Activities)), u"0/0/2/0"_s);
    EXPECT_EQ(counts(run("客户名称,联系人,跟进方式,跟进时间,时长(分钟),跟进内容\n"
                         "华强电子,赵敏,电话,2026-03-04 10:00,30,聊了价格\n",
                         Kind::Activities)),
              u"0/1/0/0"_s);
}

} // namespace
