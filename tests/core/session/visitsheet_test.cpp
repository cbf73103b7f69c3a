#include "core/session/visitsheet.h"

#include "core/activity/activityservice.h"
#include "core/base/error.h"
#include "core/feedback/complaintservice.h"
#include "core/order/orderservice.h"
#include "core/pipeline/opportunityservice.h"
#include "core/pipeline/pipelineservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class VisitSheetTest : public testing::Test
{
protected:
    QString section(const QString &title)
    {
        for (const auto &section : visitSheet(base.session(), customer).sections)
            if (section.title == title)
                return section.lines.join(u'|');
        return {};
    }

    TestBase base;
    CustomerId customer;
};

TEST_F(VisitSheetTest, EverythingThatIsOpenStandsOnItAndWhatIsEmptyDoesNot)
{
    auto &session = base.session();
    const auto birthday = session.operations().today().addDays(3);
    customer = session.customers().add({.customer = {.name = u"宁波五金"_s,
                                                     .owner = session.actor().id(),
                                                     .birthday = {birthday.toString(Qt::ISODate)},
                                                     .hobbies = u"钓鱼"_s},
                                        .contacts = {{.name = u"张经理"_s, .title = u"采购"_s}},
                                        .points = {{.value = u"13812345678"_s}}});
    EXPECT_TRUE(section(u"Said last"_s).isEmpty());
    EXPECT_TRUE(section(u"Orders"_s).isEmpty());
    const auto who = section(u"Who"_s);
    EXPECT_TRUE(who.contains(u"张经理 · 采购"_s)) << who.toStdString();
    EXPECT_TRUE(who.contains(u"birthday on "_s + birthday.toString(Qt::ISODate)));
    EXPECT_TRUE(section(u"What is known of them"_s).contains(u"钓鱼"_s));

    session.activities().record({.customer = customer, .text = u"问交期"_s, .result = u"月底要货"_s},
                                NextStep{ActivityKind::Visit, base.clock().now() + 86'400'000, u"带样品"_s});
    EXPECT_TRUE(section(u"Said last"_s).contains(u"问交期 · 月底要货"_s));
    EXPECT_TRUE(section(u"Planned"_s).contains(u"带样品"_s));

    const auto deal = session.opportunities().add({.customer = customer, .name = u"年度订单"_s});
    PipelineService pipelines(session.operations());
    auto wanted = pipelines.all();
    wanted.front().stages[1].needs = {{NeedKind::Field, u"amount"_s}};
    pipelines.arrange(wanted, pipelines.all());
    EXPECT_EQ(section(u"Open opportunities"_s),
              u"年度订单 · First contact · still needed for “Need understood”: Amount"_s);
    session.opportunities().move(deal, pipelines.all().front().stages.back().id, u"价格"_s);
    EXPECT_TRUE(section(u"Open opportunities"_s).isEmpty()) << "what is lost is no open matter";

    ComplaintService complaints(session.operations());
    const auto complaint = complaints.add({.customer = customer, .text = u"包装破损"_s});
    EXPECT_TRUE(section(u"Open complaints"_s).contains(u"包装破损"_s));
    complaints.close(complaint, u"补发"_s);
    EXPECT_TRUE(section(u"Open complaints"_s).isEmpty());

    session.orders().add({.customer = customer,
                          .date = session.operations().today(),
                          .lines = {{.description = u"轴承"_s, .price = Amount::units(300)}}});
    EXPECT_TRUE(section(u"Orders"_s).contains(u"1 order"_s)) << section(u"Orders"_s).toStdString();
    EXPECT_TRUE(section(u"Open payments"_s).contains(u"300"_s));
}

TEST_F(VisitSheetTest, ComplaintsAreClosedOnceWithWhatCameOfThemAndOpenedAgain)
{
    auto &session = base.session();
    customer = base.addCustomer(u"宁波五金"_s);
    ComplaintService complaints(session.operations());
    EXPECT_THROW(complaints.add({.customer = customer, .text = u"　 "_s}), Error);
    const auto id = complaints.add({.customer = customer, .text = u"晚到"_s});
    EXPECT_EQ(complaints.get(id).dueAt, complaints.get(id).openedAt + 3 * 86'400'000LL);
    EXPECT_EQ(complaints.open({}).size(), 1U);
    EXPECT_THROW(complaints.reopen(id), Error);
    EXPECT_THROW(complaints.close(id, u" "_s), Error) << "nobody closes without saying what came of it";
    complaints.close(id, u"赔付"_s, u"物流"_s);
    EXPECT_THROW(complaints.close(id, u"又"_s), Error);
    EXPECT_TRUE(complaints.open({}).empty());
    EXPECT_EQ(complaints.get(id).cause, u"物流"_s);
    auto stale = complaints.get(id);
    complaints.reopen(id);
    EXPECT_FALSE(complaints.get(id).closedAt);
    stale.text = u"改"_s;
    EXPECT_THROW(complaints.edit(stale), Error) << "somebody else changed it meanwhile";
}

} // namespace
