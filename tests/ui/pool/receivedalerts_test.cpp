#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/pool/receivedalerts.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

/// 林晓彤 works here; 王芳 manages at another desk and gives her customers.
class ReceivedAlertsTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        for (const auto &name : {u"甲公司"_s, u"乙公司"_s}) {
            customers.push_back(addCustomer(name));
            write([id = customers.back()](Session &session) {
                return session.pools().release(std::array{id}, u"没有预算"_s).operation;
            });
        }
        write(
            [](Session &session) { return session.users().add({.name = u"王芳"_s, .role = Role::Manager}); });
        arrive();
    }
    void arrive()
    {
        bars = std::make_unique<NoticeBars>();
        alerts = std::make_unique<ReceivedAlerts>(*workspace, settings);
        QObject::connect(alerts.get(), &ReceivedAlerts::noticesChanged, bars.get(),
                         [this] { bars->set(alerts->notices()); });
        QObject::connect(bars.get(), &NoticeBars::acted, alerts.get(), &ReceivedAlerts::act);
        QObject::connect(bars.get(), &NoticeBars::closed, alerts.get(), &ReceivedAlerts::close);
        QTest::qWait(300); // the first look
    }
    void give(CustomerId id)
    {
        Session other({.path = path, .userName = u"王芳"_s, .clock = clock});
        const auto me = other.users().findByName(u"林晓彤"_s)->id;
        ASSERT_EQ(other.pools().assign(std::array{id}, me).succeeded(), 1);
    }
    bool isTold()
    {
        return settles([&] { return alerts->notices().size() == 1; });
    }

    std::vector<CustomerId> customers;
    std::unique_ptr<NoticeBars> bars;
    std::unique_ptr<ReceivedAlerts> alerts;
};

TEST_F(ReceivedAlertsTest, SaysWhoGaveWhatAndLeadsThere)
{
    give(customers[0]);
    ASSERT_TRUE(isTold());
    const auto text = alerts->notices().front().text;
    EXPECT_TRUE(text.contains(u"王芳"_s) && text.contains(u"甲公司"_s)) << text.toStdString();
    QSignalSpy wanted(alerts.get(), &ReceivedAlerts::wanted);
    QTest::mouseClick(bars->findChild<QAbstractButton *>(u"noticeAct"_s), Qt::LeftButton);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][1].toMap()[u"ids"_s].toList(), QVariantList{customers[0].value});
    EXPECT_TRUE(alerts->notices().isEmpty()) << "it was seen";
}

TEST_F(ReceivedAlertsTest, WhatCameWhileTheProgramWasClosedIsToldAndWhatWasSeenIsNot)
{
    alerts.reset();
    give(customers[0]);
    arrive();
    ASSERT_TRUE(isTold());
    QTest::mouseClick(bars->findChild<QAbstractButton *>(u"noticeClose"_s), Qt::LeftButton);
    arrive();
    EXPECT_TRUE(alerts->notices().isEmpty());
    give(customers[1]);
    ASSERT_TRUE(isTold());
    EXPECT_FALSE(alerts->notices().front().text.contains(u"甲公司"_s));
}

TEST_F(ReceivedAlertsTest, WhatOneTookOneselfIsNoNews)
{
    write([this](Session &session) { return session.pools().claim(std::array{customers[0]}).operation; });
    QTest::qWait(500);
    EXPECT_TRUE(alerts->notices().isEmpty());
}

} // namespace
