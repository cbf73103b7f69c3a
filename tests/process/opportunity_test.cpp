#include "core/pipeline/opportunityservice.h"
#include "tests/support/testbase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// A customer, and the command line alone.
class OpportunityCommand : public testing::Test
{
protected:
    OpportunityCommand()
    {
        customer = QString::number(base.addCustomer(u"宁波五金"_s).value);
        base.close();
    }
    QJsonObject run(QStringList arguments, int code = 0)
    {
        arguments = QStringList{u"--file"_s,
                                base.path(),
                                u"--json"_s,
                                u"--language"_s,
                                u"en"_s,
                                u"--as-of"_s,
                                u"2026-11-22T10:00:00+08:00"_s,
                                u"opportunity"_s}
                  + arguments;
        QProcess process;
        process.start(QStringLiteral(KINGFISHER_CLI), arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), code) << process.readAllStandardError().toStdString();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    TestBase base;
    QString customer;
};

TEST_F(OpportunityCommand, OneGoesFromTheFirstStageToTheEnd)
{
    const auto added = run({u"add"_s, u"--customer"_s, customer, u"--name"_s, u"年度订单"_s, u"--amount"_s,
                            u"120000"_s, u"--expected"_s, u"2026-12-31"_s, u"--probability"_s, u"0.4"_s});
    const auto id = QString::number(added[u"id"_s].toInteger());
    EXPECT_EQ(added[u"stage"_s].toString(), u"First contact"_s);
    EXPECT_EQ(added[u"amount"_s].toString(), u"120000.00"_s);
    EXPECT_DOUBLE_EQ(added[u"probability"_s].toDouble(), 0.4);
    EXPECT_EQ(run({u"move"_s, id, u"--stage"_s, u"Offer made"_s})[u"stage"_s].toString(), u"Offer made"_s);
    EXPECT_EQ(run({u"list"_s, u"--stage"_s, u"Offer made"_s})[u"opportunities"_s].toArray().size(), 1);
    run({u"lose"_s, id}, 2); // without a reason
    const auto won = run({u"win"_s, id, u"--reason"_s, u"交期"_s});
    EXPECT_EQ(won[u"state"_s].toString(), u"won"_s);
    EXPECT_EQ(won[u"closed"_s].toString(), u"2026-11-22"_s);
    EXPECT_EQ(won[u"reason"_s].toString(), u"交期"_s);
    run({u"lose"_s, id, u"--reason"_s, u"价格"_s}, 1); // it has to be opened first
    EXPECT_TRUE(run({u"list"_s})[u"opportunities"_s].toArray().isEmpty());
    EXPECT_EQ(run({u"list"_s, u"--state"_s, u"won"_s})[u"opportunities"_s].toArray().size(), 1);
}

TEST_F(OpportunityCommand, WhatIsNotThereIsRefused)
{
    run({u"move"_s, u"99"_s, u"--stage"_s, u"Won"_s}, 1);
    run({u"add"_s, u"--customer"_s, u"99"_s, u"--name"_s, u"x"_s}, 1);
    run({u"add"_s, u"--customer"_s, customer, u"--name"_s, u"x"_s, u"--amount"_s, u"viel"_s}, 1);
    run({u"list"_s, u"--owner"_s, u"nobody"_s}, 1);
}

} // namespace
