#include "core/customer/customerservice.h"
#include "tests/support/testbase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// The commands about what stands twice, as a script calls them.
class DuplicatesCli : public testing::Test
{
protected:
    DuplicatesCli()
    {
        auto &customers = base.session().customers();
        one = customers.add(
            {.customer = {.code = u"K1"_s, .name = u"深圳市华强电子有限公司"_s, .city = u"深圳"_s},
             .points = {{.value = u"13800138000"_s}}});
        other = customers.add({.customer = {.code = u"K2"_s, .name = u"华强电子(深圳)"_s},
                               .points = {{.value = u"138 0013 8000"_s}}});
        for (const auto &name : {u"宁波明达五金厂"_s, u"青岛海蓝食品有限公司"_s, u"成都锦绣广告"_s})
            base.addCustomer(name);
        base.close();
    }

    QJsonObject run(const QStringList &arguments, int code = 0)
    {
        QProcess process;
        process.start(QStringLiteral(KINGFISHER_CLI),
                      QStringList{u"--file"_s, base.path(), u"--language"_s, u"en"_s, u"--json"_s}
                          + arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), code) << process.readAllStandardError().toStdString();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
    static QStringList ids(std::initializer_list<CustomerId> customers)
    {
        QStringList texts;
        for (const auto id : customers)
            texts << QString::number(id.value);
        return texts;
    }

    TestBase base;
    CustomerId one;
    CustomerId other;
};

TEST_F(DuplicatesCli, PairsAreToldMergedAndTakenBack)
{
    const auto pairs = run({u"duplicates"_s}).value(u"pairs"_s).toArray();
    ASSERT_EQ(pairs.size(), 1);
    const auto pair = pairs[0].toObject();
    EXPECT_EQ(pair.value(u"a"_s).toInteger(), one.value);
    EXPECT_EQ(pair.value(u"b"_s).toInteger(), other.value);
    EXPECT_GT(pair.value(u"score"_s).toDouble(), 0.5);
    EXPECT_FALSE(pair.value(u"why"_s).toArray().isEmpty());

    const auto preview = run(QStringList{u"merge"_s, u"--preview"_s} + ids({one, other}));
    EXPECT_TRUE(preview.value(u"operation"_s).isNull());
    const auto merged =
        run(QStringList{u"merge"_s, u"--take"_s, u"name=%1"_s.arg(other.value)} + ids({one, other}));
    EXPECT_GT(merged.value(u"operation"_s).toInteger(), 0);
    EXPECT_EQ(run({u"info"_s}).value(u"customers"_s).toInteger(), 4);
    EXPECT_EQ(run(QStringList{u"customer"_s} + ids({one})).value(u"name"_s).toString(), u"华强电子(深圳)"_s);
    run({u"undo"_s});
    EXPECT_EQ(run({u"info"_s}).value(u"customers"_s).toInteger(), 5);
}

TEST_F(DuplicatesCli, WhereAndNeverKeepThemOut)
{
    EXPECT_TRUE(
        run({u"duplicates"_s, u"--where"_s, u"city = \"宁波\""_s}).value(u"pairs"_s).toArray().isEmpty());
    run({u"duplicates"_s, u"--never"_s, ids({one, other}).join(u',')});
    EXPECT_TRUE(run({u"duplicates"_s}).value(u"pairs"_s).toArray().isEmpty());
}

TEST_F(DuplicatesCli, WhatCannotBeMergedIsRefused)
{
    run(QStringList{u"merge"_s} + ids({one, one}), 1);
    run({u"merge"_s, u"1"_s}, 2);
    run(QStringList{u"merge"_s, u"4711"_s} + ids({one}), 1);
    run(QStringList{u"merge"_s, u"--take"_s, u"planet=1"_s} + ids({one, other}), 1);
}

TEST_F(DuplicatesCli, QualityIsToldAndTextsAreStandardised)
{
    const auto quality = run({u"quality"_s, u"--keep"_s});
    EXPECT_EQ(quality.value(u"customers"_s).toInteger(), 5);
    EXPECT_FALSE(quality.value(u"work"_s).toArray().isEmpty());
    const auto preview = run({u"standardise"_s, u"--preview"_s, u"phones"_s});
    EXPECT_TRUE(preview.value(u"operation"_s).isNull());
    EXPECT_EQ(preview.value(u"changes"_s).toArray().size(), 1);
    EXPECT_GT(run({u"standardise"_s, u"phones"_s}).value(u"operation"_s).toInteger(), 0);
    run({u"standardise"_s, u"planets"_s}, 1);
}

} // namespace
