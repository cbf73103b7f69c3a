#include "core/order/orderservice.h"
#include "tests/support/testbase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Somebody who bought for the first time two days ago, and the command line alone.
class PlaybookCommand : public testing::Test
{
protected:
    PlaybookCommand()
    {
        const auto customer = base.addCustomer(u"宁波五金"_s);
        base.session().orders().add({.customer = customer,
                                     .date = {2026, 11, 20},
                                     .currency = u"CNY"_s,
                                     .lines = {{.description = u"面料"_s, .price = Amount::units(100)}}});
        id = customer.value;
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
                                u"2026-11-22T10:00:00+08:00"_s}
                  + arguments;
        QProcess process;
        process.start(QStringLiteral(KINGFISHER_CLI), arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), code) << process.readAllStandardError().toStdString();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    TestBase base;
    qint64 id = 0;
};

TEST_F(PlaybookCommand, AddsPreviewsRunsAndRemoves)
{
    const auto added = run({u"playbook"_s, u"add"_s, u"首购"_s, u"--stage"_s, u"first_purchase"_s,
                            u"--step"_s, u"0:call:回访|货收到了吗？|第二单免运费"_s, u"--step"_s,
                            u"14:message:推荐"_s, u"--everybody"_s});
    ASSERT_EQ(added[u"steps"_s].toArray().size(), 2);
    EXPECT_EQ(added[u"steps"_s][0][u"say"_s].toString(), u"货收到了吗？"_s);
    EXPECT_EQ(added[u"steps"_s][0][u"offer"_s].toString(), u"第二单免运费"_s);

    const auto preview = run({u"playbook"_s, u"run"_s, u"--preview"_s})[u"playbooks"_s][0];
    EXPECT_EQ(preview[u"begin"_s].toInt(), 1);
    EXPECT_EQ(preview[u"tasks"_s].toInt(), 2);
    EXPECT_EQ(preview[u"customers"_s].toArray(), QJsonArray{id});

    const auto done = run({u"playbook"_s, u"run"_s});
    EXPECT_EQ(done[u"tasks"_s].toInt(), 2);
    EXPECT_GT(done[u"operation"_s].toInteger(), 0);
    EXPECT_TRUE(run({u"playbook"_s, u"run"_s})[u"operation"_s].isNull()) << "nobody is begun twice";
    EXPECT_EQ(run({u"playbook"_s, u"list"_s})[u"playbooks"_s][0][u"open_tasks"_s].toInt(), 2);
    const auto today = run({u"today"_s})[u"items"_s][0];
    EXPECT_EQ(today[u"subject"_s].toString(), u"回访"_s);
    EXPECT_TRUE(today[u"say"_s].toString().contains(u"货收到了吗？"_s));

    run({u"playbook"_s, u"remove"_s, u"首购"_s});
    EXPECT_TRUE(run({u"playbook"_s, u"list"_s})[u"playbooks"_s].toArray().isEmpty());
    run({u"playbook"_s, u"show"_s, u"首购"_s}, 1);
}

TEST_F(PlaybookCommand, RefusesAStepThatIsNone)
{
    const auto refused = run({u"playbook"_s, u"add"_s, u"首购"_s, u"--stage"_s, u"first_purchase"_s,
                              u"--step"_s, u"morgen:anrufen"_s},
                             1);
    EXPECT_TRUE(refused[u"error"_s].toString().contains(u"morgen"_s));
    run({u"playbook"_s, u"add"_s, u"首购"_s, u"--stage"_s, u"moon"_s, u"--step"_s, u"0:call:x"_s}, 1);
    run({u"playbook"_s, u"add"_s, u"首购"_s, u"--step"_s, u"0:call:x"_s}, 2);
}

TEST_F(PlaybookCommand, ASampleIsGivenAndReported)
{
    const auto customer = QString::number(id);
    const auto given = run({u"trial"_s, u"give"_s, customer, u"面料小样"_s, u"--on"_s, u"2026-11-01"_s,
                            u"--ask"_s, u"2026-11-25"_s})[u"trials"_s][0];
    EXPECT_EQ(given[u"ask"_s].toString(), u"2026-11-25"_s);
    EXPECT_EQ(run({u"trial"_s, u"list"_s})[u"trials"_s].toArray().size(), 1);
    const QJsonValue totals = run({u"report"_s, u"trials"_s})[u"totals"_s];
    EXPECT_EQ(totals[u"given"_s].toInt(), 1);
    EXPECT_EQ(totals[u"bought"_s].toInt(), 1) << "the order of the twentieth";
    EXPECT_EQ(totals[u"days"_s].toDouble(), 19);
    run({u"trial"_s, u"result"_s, QString::number(given[u"id"_s].toInteger()), u"declined"_s});
    EXPECT_EQ(run({u"report"_s, u"trials"_s})[u"totals"_s][u"bought"_s].toInt(), 0);
    EXPECT_TRUE(run({u"trial"_s, u"list"_s})[u"trials"_s].toArray().isEmpty());
}

} // namespace
