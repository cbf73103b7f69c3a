#include "core/exchange/importservice.h"
#include "core/operation/undoservice.h"
#include "core/session/personerasure.h"
#include "core/storage/statement.h"
#include "tests/support/importfixture.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class SuppressionTest : public testing::Test
{
protected:
    SuppressionTest()
    {
        const auto person = base.session().customers().add(
            {.customer = {.kind = CustomerKind::Person, .name = u"欧阳翡翠"_s},
             .points = {{.kind = ChannelKind::Phone, .value = u"139 8877 6655"_s},
                        {.kind = ChannelKind::Email, .value = u"Feicui@example.cn"_s}}});
        erasePerson(base.session(), {.subject = {person}});
    }
    /// What somebody is told who types this, or nothing.
    QString refusal(const QString &name, const std::vector<ContactPoint> &points = {})
    {
        try {
            base.session().customers().add({.customer = {.name = name}, .points = points});
        } catch (const Error &error) {
            EXPECT_EQ(error.code(), Error::Code::Conflict);
            return error.message();
        }
        return {};
    }
    ErasureService erasing() { return ErasureService(base.session().operations()); }

    TestBase base;
};

} // namespace

TEST_F(SuppressionTest, StopsEntryByHandHoweverThePhoneIsWritten)
{
    EXPECT_TRUE(refusal(u"别的名字"_s, {{.kind = ChannelKind::Phone, .value = u"+86 13988776655"_s}})
                    .contains(u"2026-11-22"_s));
    EXPECT_FALSE(
        refusal(u"别的名字"_s, {{.kind = ChannelKind::Email, .value = u"FEICUI@EXAMPLE.CN"_s}}).isEmpty());
    EXPECT_EQ(Statement(base.db(), u"SELECT count(*) FROM customer"_s).number(), 0);
}

TEST_F(SuppressionTest, StopsTheNameAloneAndNotSomebodyElseOfThatName)
{
    EXPECT_FALSE(refusal(u"欧阳翡翠"_s).isEmpty());
    EXPECT_TRUE(refusal(u"欧阳翡翠"_s, {{.kind = ChannelKind::Phone, .value = u"13500001111"_s}}).isEmpty());
}

TEST_F(SuppressionTest, StopsAPhoneThatIsAddedToACustomerWhoIsThere)
{
    const auto id = base.addCustomer(u"苏州翔诚"_s);
    const auto before = base.session().customers().card(id);
    auto card = before;
    card.points.push_back({.kind = ChannelKind::Phone, .value = u"13988776655"_s});
    EXPECT_THROW(base.session().customers().edit(card, before), Error);
    card.points.front().value = u"13988776656"_s;
    EXPECT_NO_THROW(base.session().customers().edit(card, before));
}

TEST_F(SuppressionTest, KeepsNoNameAndNoNumber)
{
    Statement rows(base.db(), u"SELECT kind || mark FROM suppression"_s);
    const auto marks = rows.all([](const Statement &row) { return row.text(0); });
    EXPECT_EQ(marks.size(), 3U);
    for (const auto &mark : marks)
        EXPECT_FALSE(mark.contains(u"13988776655"_s) || mark.contains(u"翡翠"_s));
}

TEST_F(SuppressionTest, IsLiftedByAnAdministratorForWhoCameBack)
{
    EXPECT_TRUE(erasing().suppressedSince(u"13988776655"_s));
    EXPECT_FALSE(erasing().lift(u"13500001111"_s));
    EXPECT_TRUE(erasing().lift(u"feicui@example.cn"_s));
    EXPECT_FALSE(erasing().suppressedSince(u"13988776655"_s)) << "all by which they were known went";
    EXPECT_TRUE(refusal(u"欧阳翡翠"_s, {{.kind = ChannelKind::Phone, .value = u"13988776655"_s}}).isEmpty());
}

TEST_F(SuppressionTest, DoesNotStopAPhoneThatSomebodyElseHad)
{
    const std::vector<ContactPoint> shared = {{.kind = ChannelKind::Phone, .value = u"05126666777"_s}};
    base.session().customers().add({.customer = {.name = u"留下的公司"_s}, .points = shared});
    const auto goes =
        base.session().customers().add({.customer = {.name = u"要走的公司"_s}, .points = shared});
    erasePerson(base.session(), {.subject = {goes}});
    EXPECT_TRUE(refusal(u"新来的公司"_s, shared).isEmpty());
}

namespace {

class SuppressedImport : public Import
{
protected:
    SuppressedImport()
    {
        const auto person = base.session().customers().add(
            {.customer = {.kind = CustomerKind::Person, .name = u"欧阳翡翠"_s},
             .points = {{.kind = ChannelKind::Phone, .value = u"13988776655"_s}}});
        erasePerson(base.session(), {.subject = {person}});
    }
};

} // namespace

TEST_F(SuppressedImport, RejectsTheRowAndSaysWhyWhileTheOthersComeIn)
{
    const auto result =
        run("名称,电话\n苏州翔诚,05121234567\n翡翠女士,139-8877-6655\n欧阳翡翠,\n", Kind::Customers);
    EXPECT_EQ(counts(result), u"1/0/0/2"_s);
    EXPECT_EQ(problems(result).filter(u"2026-11-22"_s).size(), 2)
        << problems(result).join(u'\n').toStdString();
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 1);
}

TEST_F(SuppressedImport, AddsNobodyByTheWayOfAnOrder)
{
    const auto result = run("订单号,客户,日期,产品,数量,单价\nA1,欧阳翡翠,2026-10-01,纸,1,5\n"
                            "A2,苏州翔诚,2026-10-01,纸,1,5\n",
                            Kind::Orders);
    EXPECT_EQ(result.rejected, 1);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 1);
}
