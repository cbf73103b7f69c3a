#include "core/order/orderservice.h"
#include "tests/support/testbase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Orders of two regions in two years, and the command line alone.
class SavedRows : public testing::Test
{
protected:
    SavedRows()
    {
        const auto add = [this](const QString &name, const QString &region, QDate day, qint64 price) {
            const auto id = base.addCustomer(name);
            base.session().orders().add(
                {.customer = id,
                 .date = day,
                 .currency = u"CNY"_s,
                 .region = region,
                 .lines = {{.description = u"面料"_s, .price = Amount::units(price)}}});
        };
        add(u"宁波五金"_s, u"浙江"_s, {2026, 3, 1}, 600);
        add(u"杭州茶叶"_s, u"浙江"_s, {2025, 3, 1}, 400);
        add(u"=cmd"_s, u"=2+3"_s, {2026, 4, 1}, 100);
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
        EXPECT_TRUE(process.waitForFinished(120'000));
        EXPECT_EQ(process.exitCode(), code) << process.readAllStandardError().toStdString();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
    static QStringList lines(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return QString::fromUtf8(file.readAll())
            .remove(QChar(0xfeff))
            .remove(u'\r')
            .split(u'\n', Qt::SkipEmptyParts);
    }

    TestBase base;
};

TEST_F(SavedRows, AReportIsWrittenAsASheetBesides)
{
    const auto file = base.file(u"regions.csv"_s);
    const auto answer = run({u"report"_s, u"sales"_s, u"--by"_s, u"region"_s, u"--from"_s, u"2026-01-01"_s,
                             u"--to"_s, u"2026-12-31"_s, u"--year-before"_s, u"--save"_s, file});
    EXPECT_EQ(answer[u"saved"_s][u"rows"_s].toInt(), 2);
    EXPECT_EQ(answer[u"rows"_s].toArray().size(), 2) << "the answer is what it was";
    const auto written = lines(file);
    ASSERT_EQ(written.size(), 3);
    const auto heads = written[0].split(u',');
    EXPECT_EQ(heads[0], u"key"_s);
    const auto first = written[1].split(u',');
    EXPECT_EQ(first[0], u"浙江"_s);
    EXPECT_EQ(first[heads.indexOf(u"revenue"_s)].toDouble(), 600);
    EXPECT_EQ(first[heads.indexOf(u"year_before"_s)].toDouble(), 400);
    EXPECT_TRUE(written[2].startsWith(u"'=2+3"_s)) << "no spreadsheet is to calculate it";
}

TEST_F(SavedRows, AWorkbookIsOne)
{
    const auto path = base.file(u"rfm.xlsx"_s);
    run({u"rfm"_s, u"--save"_s, path});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("PK"));
}

TEST_F(SavedRows, WhatListsNothingOrHasAnotherEndingIsRefused)
{
    run({u"info"_s, u"--save"_s, base.file(u"info.csv"_s)}, 1);
    EXPECT_FALSE(QFile::exists(base.file(u"info.csv"_s)));
    run({u"rfm"_s, u"--save"_s, base.file(u"rfm.doc"_s)}, 1);
    EXPECT_FALSE(QFile::exists(base.file(u"rfm.doc"_s)));
}

TEST_F(SavedRows, AllReportsAreWrittenIntoAFolder)
{
    const auto folder = base.file(u"nightly"_s);
    const auto answer = run({u"insight"_s, u"export"_s, folder, u"--all"_s, u"--from"_s, u"2026-01-01"_s});
    const auto files = answer[u"files"_s].toArray();
    QStringList names;
    for (const auto &file : files)
        names << file[u"report"_s].toString();
    for (const auto &name :
         {u"sales-month"_s, u"sales-region"_s, u"sales-customer"_s, u"rfm"_s, u"lifecycle"_s})
        EXPECT_TRUE(names.contains(name)) << name.toStdString();
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), files.size());
    EXPECT_EQ(lines(folder + u"/sales-region.csv"_s).size(), 3);
    const auto skipped = answer[u"skipped"_s].toArray();
    for (const auto &one : skipped)
        EXPECT_FALSE(one[u"reason"_s].toString().isEmpty())
            << "why " << one[u"report"_s].toString().toStdString();
}

TEST_F(SavedRows, OneReportAloneCanBeAskedFor)
{
    const auto folder = base.file(u"one"_s);
    run({u"insight"_s, u"export"_s, folder, u"--only"_s, u"sales-month"_s, u"--format"_s, u"xlsx"_s});
    EXPECT_EQ(QDir(folder).entryList(QDir::Files), QStringList{u"sales-month.xlsx"_s});
    run({u"insight"_s, u"export"_s, folder, u"--only"_s, u"moon"_s}, 1);
    run({u"insight"_s, u"export"_s, folder}, 2);
}

} // namespace
