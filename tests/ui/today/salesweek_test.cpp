#include "core/activity/activityservice.h"
#include "core/feedback/complaintservice.h"
#include "core/order/deliveryservice.h"
#include "core/order/orderservice.h"
#include "core/payment/paymentservice.h"
#include "core/pipeline/contractservice.h"
#include "core/pipeline/opportunityservice.h"
#include "core/pipeline/pipelineservice.h"
#include "core/returns/returnservice.h"
#include "core/security/userservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/listtable.h"
#include "ui/pipeline/boardmodel.h"
#include "ui/pipeline/boardview.h"
#include "ui/pipeline/opportunitiespage.h"
#include "ui/today/todaymodel.h"
#include "ui/today/todaypage.h"
#include "ui/today/todayview.h"
#include "ui/trade/receivablespage.h"

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

/// A salesperson's days with the window open: what is done through the services of the workspace must be seen
/// on Today, on the board and in the receivables, without anybody asking for it.
class SalesWeek : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        write([](Session &session) { return session.users().add({.name = u"王磊"_s, .role = Role::Sales}); });
        customer = write([](Session &session) {
            return session.customers().add(
                {.customer = {.name = u"宁波五金"_s, .owner = session.actor().id()}});
        });
        today = std::make_unique<TodayPage>(*workspace);
        deals = std::make_unique<OpportunitiesPage>(*workspace, settings);
        money = std::make_unique<ReceivablesPage>(*workspace, settings);
        for (Page *page : std::initializer_list<Page *>{today.get(), deals.get(), money.get()}) {
            attach(*page);
            page->resize(1400, 800);
            page->show();
            ASSERT_TRUE(ready(*page));
        }
        day = static_cast<TodayModel *>(today->findChild<TodayView *>()->model());
        board = static_cast<BoardModel *>(deals->findChild<BoardView *>()->model());
        owed = money->findChild<ListTable *>(u"receivablesList"_s);
    }
    void nextDay(int days = 1)
    {
        clock->set(clock->now() + days * kDay);
        today->reload();
        money->reload();
    }
    bool waits(int rows)
    {
        return settles([&] { return today->ready() && day->open() == rows; });
    }
    bool stands(int column)
    {
        return settles([&] { return deals->ready() && board->cards(column) == 1; });
    }
    bool owes(const QString &open)
    {
        return settles([&] {
            return money->ready() && column(owed, 6).join(u'|').contains(open)
                && column(owed, 6).isEmpty() == open.isEmpty();
        });
    }
    template <typename Work>
    QString refusal(Work work)
    {
        std::optional<Outcome<ChangeSet>> answer;
        workspace->write(workspace.get(), work,
                         [&](const Outcome<ChangeSet> &outcome) { answer.emplace(outcome); });
        EXPECT_TRUE(settles([&] { return answer.has_value(); }));
        EXPECT_FALSE(*answer);
        return *answer ? QString() : answer->error().message();
    }
    ActivityId plannedOne()
    {
        const auto planned =
            read([this](Session &session) { return session.activities().plannedOf(customer); });
        return planned.empty() ? ActivityId{} : planned.front().id;
    }
    void move(OpportunityId deal, size_t stage)
    {
        write([&](Session &session) {
            return session.opportunities().move(deal, session.opportunities().stages()[stage].id, u"质量"_s);
        });
    }

    std::unique_ptr<TodayPage> today;
    std::unique_ptr<OpportunitiesPage> deals;
    std::unique_ptr<ReceivablesPage> money;
    TodayModel *day = nullptr;
    BoardModel *board = nullptr;
    ListTable *owed = nullptr;
    CustomerId customer;
};

TEST_F(SalesWeek, WhatIsDoneIsSeenOnEveryPageUntilTheNextPurchase)
{
    ASSERT_TRUE(waits(1)) << "a new customer is to hear from their owner";
    write([this](Session &session) {
        return session.activities().record(
            {.customer = customer, .text = u"介绍公司"_s, .result = u"有兴趣"_s},
            NextStep{ActivityKind::Visit, clock->now() + kDay, u"带样品"_s});
    });
    ASSERT_TRUE(waits(0));
    const auto deal = write([this](Session &session) {
        return session.opportunities().add(
            {.customer = customer, .name = u"年度订单"_s, .amount = Amount::units(5'000)});
    });
    ASSERT_TRUE(stands(0));
    write([](Session &session) {
        PipelineService pipelines(session.operations());
        auto wanted = pipelines.all();
        wanted.front().stages[2].needs = {{NeedKind::Activity, u"visit"_s}};
        return pipelines.arrange(wanted, pipelines.all());
    });

    nextDay();
    ASSERT_TRUE(waits(1)) << "the visit";
    const auto offer = read([](Session &session) { return session.opportunities().stages()[2].id; });
    EXPECT_TRUE(refusal([&](Session &session) {
                    return session.opportunities().move(deal, offer);
                }).contains(u"What is missing: Visit."_s));
    const auto visit = plannedOne();
    write([&](Session &session) { return session.activities().complete(visit, u"没见到人"_s); });
    ASSERT_TRUE(waits(0));
    undo();
    ASSERT_TRUE(waits(1)) << "what was taken back waits again";
    write([&](Session &session) {
        return session.activities().complete(visit, u"要报价"_s,
                                             NextStep{ActivityKind::Call, clock->now() + kDay, u"报价"_s});
    });
    ASSERT_TRUE(waits(0));
    move(deal, 2);
    ASSERT_TRUE(stands(2));
    {
        Session colleague({.path = path, .userName = u"王磊"_s, .clock = clock});
        const auto back = colleague.opportunities().stages()[0].id;
        EXPECT_THROW(colleague.opportunities().move(deal, back), Error) << "it is not his";
        colleague.activities().record(
            {.customer = customer, .kind = ActivityKind::Note, .text = u"他们下月搬厂"_s});
    }
    EXPECT_TRUE(settles([&] {
        return read([this](Session &session) { return session.activities().count(customer); }) == 4;
    })) << "a colleague writes into the same file";

    nextDay();
    ASSERT_TRUE(waits(1)) << "the call about the quotation";
    const auto order = write([this](Session &session) {
        return session.orders().add(
            {.customer = customer,
             .date = session.operations().today(),
             .state = OrderState::Draft,
             .lines = {
                 {.description = u"轴承"_s, .quantity = Amount::units(40), .price = Amount::units(125)}}});
    });
    EXPECT_TRUE(owes(QString())) << "nothing is owed for a quotation";
    const auto call = plannedOne();
    write([&](Session &session) { return session.activities().complete(call, u"同意"_s); });
    move(deal, 4);
    ASSERT_TRUE(stands(4));
    write([&](Session &session) {
        ContractService(session.operations())
            .add({.customer = customer, .title = u"年度供货"_s, .opportunity = deal});
        return session.orders().setState(order, OrderState::Confirmed);
    });
    ASSERT_TRUE(owes(u"5,000"_s));
    write([&](Session &session) {
        PaymentService payments(session.operations());
        payments.setPlan({.order = order}, {{.share = 3'000, .event = DueEvent::Order},
                                            {.share = 7'000, .event = DueEvent::Shipment, .days = 30}});
        payments.receive({.what = {.order = order},
                          .received = session.operations().today(),
                          .amount = Amount::units(1'500),
                          .currency = u"CNY"_s});
        return true;
    });
    ASSERT_TRUE(owes(u"3,500"_s));
    const auto delivery = write([&](Session &session) {
        return DeliveryService(session.operations())
            .add({.order = order, .state = DeliveryState::Shipped, .carrier = u"顺丰"_s});
    });

    nextDay(3);
    write([&](Session &session) {
        return DeliveryService(session.operations()).move(delivery, DeliveryState::Delivered);
    });
    const auto complaint = write([&](Session &session) {
        return ComplaintService(session.operations()).add({.customer = customer, .text = u"两个变形"_s});
    });
    ASSERT_TRUE(waits(1)) << "the complaint";
    write([&](Session &session) {
        ReturnService returns(session.operations());
        const auto line = returns.returnable(order).front().line;
        const auto back = returns.add({.order = order,
                                       .state = ReturnState::Received,
                                       .reason = ReturnReason::Damaged,
                                       .announced = session.operations().today(),
                                       .lines = {{line, Amount::units(2), {}}}});
        returns.move(back, ReturnState::Credited);
        return ComplaintService(session.operations()).close(complaint, u"已退款"_s);
    });
    ASSERT_TRUE(waits(0));
    ASSERT_TRUE(owes(u"3,250"_s)) << "two of 125 are set off against what is open";

    nextDay(28);
    ASSERT_TRUE(waits(1)) << "the rest was due yesterday";
    write([&](Session &session) {
        PaymentService(session.operations())
            .receive({.what = {.order = order},
                      .received = session.operations().today(),
                      .amount = Amount::units(3'250),
                      .currency = u"CNY"_s});
        return session.orders().add(session.orders().again(order));
    });
    ASSERT_TRUE(waits(0));
    ASSERT_TRUE(owes(u"5,000"_s)) << "the next purchase";
    const auto sums = read([this](Session &session) { return session.orders().sums(customer); });
    EXPECT_EQ(sums.revenue, Amount::units(5'000 - 250 + 5'000));
}

} // namespace
