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

/// An open opportunity, and the command line alone.
class NurtureCommand : public testing::Test
{
protected:
    NurtureCommand()
    {
        const auto customer = base.addCustomer(u"宁波五金"_s);
        id = QString::number(
            base.session().opportunities().add({.customer = customer, .name = u"年度订单"_s}).value);
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
    QJsonArray listed(const QString &command)
    {
        return run({u"pool"_s, command})[u"opportunities"_s].toArray();
    }

    TestBase base;
    QString id;
};

TEST_F(NurtureCommand, GivesBackUntilADayTakesUpAndUndoes)
{
    ASSERT_EQ(listed(u"opportunities"_s).size(), 1);
    const auto given =
        run({u"pool"_s, u"nurture"_s, id, u"--reason"_s, u"预算推迟"_s, u"--until"_s, u"2027-01-15"_s});
    EXPECT_GT(given[u"operation"_s].toInteger(), 0);
    EXPECT_TRUE(given[u"opportunities"_s][0][u"ok"_s].toBool());
    EXPECT_TRUE(listed(u"opportunities"_s).isEmpty());
    const auto waiting = listed(u"nurturing"_s);
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_EQ(waiting[0][u"again"_s].toString(), u"2027-01-15"_s);
    EXPECT_EQ(waiting[0][u"reason"_s].toString(), u"预算推迟"_s);
    EXPECT_EQ(waiting[0][u"given_back_by"_s].toString(), u"林晓彤"_s);
    EXPECT_FALSE(waiting[0][u"due"_s].toBool());
    run({u"pool"_s, u"take-up"_s, id});
    EXPECT_TRUE(listed(u"nurturing"_s).isEmpty());
    run({u"undo"_s});
    EXPECT_EQ(listed(u"nurturing"_s).size(), 1);
}

TEST_F(NurtureCommand, WhatCannotBeIsRefused)
{
    run({u"pool"_s, u"nurture"_s, id, u"--reason"_s, u"x"_s, u"--until"_s, u"2026-11-22"_s}, 1);
    run({u"pool"_s, u"nurture"_s, u"99"_s, u"--reason"_s, u"x"_s}, 1);
    run({u"pool"_s, u"take-up"_s, id}, 1);
    run({u"pool"_s, u"nurture"_s, id}, 2);
    EXPECT_EQ(listed(u"opportunities"_s).size(), 1);
}

TEST_F(NurtureCommand, TheReportOfThePoolsIsTheirStatistics)
{
    const auto report = run({u"report"_s, u"pool"_s, u"--by"_s, u"pool"_s});
    EXPECT_EQ(report, run({u"pool"_s, u"stats"_s, u"--by"_s, u"pool"_s}));
    EXPECT_TRUE(report[u"totals"_s].isObject());
}

} // namespace
