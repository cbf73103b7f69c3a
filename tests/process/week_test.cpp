#include "core/product/productservice.h"
#include "core/security/userservice.h"
#include "tests/support/testbase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// A salesperson's days by the command line alone: each act is a process of its own, with its own clock, on a
/// file that the manager and a colleague use, too. What comes out at the end is reckoned by hand.
class Week : public testing::Test
{
protected:
    Week()
    {
        auto &session = base.session();
        session.users().add({.name = u"王芳"_s, .role = Role::Sales});
        session.users().add({.name = u"王磊"_s, .role = Role::Sales});
        session.products().add({.code = u"A1"_s, .name = u"轴承"_s, .price = Amount::units(100)});
        session.products().add({.code = u"B2"_s, .name = u"垫圈"_s, .price = Amount::units(25)});
        base.close();
    }
    static QStringList command(const QString &file, const QString &user, const QString &at)
    {
        return {u"--file"_s,         file,        u"--json"_s, u"--language"_s, u"en"_s, u"--as-of"_s,
                at + u":00+08:00"_s, u"--user"_s, user};
    }
    QJsonObject run(const QString &user, const QStringList &arguments, int code = 0)
    {
        QProcess process;
        process.start(QStringLiteral(KINGFISHER_CLI), command(base.path(), user, now) + arguments);
        EXPECT_TRUE(process.waitForFinished(120'000));
        const auto out = process.readAllStandardOutput();
        EXPECT_EQ(process.exitCode(), code) << arguments.join(u' ').toStdString() << ": " << out.toStdString()
                                            << process.readAllStandardError().toStdString();
        return QJsonDocument::fromJson(out).object();
    }
    QJsonObject boss(const QStringList &arguments) { return run(u"林晓彤"_s, arguments); }
    QJsonObject fang(const QStringList &arguments, int code = 0) { return run(u"王芳"_s, arguments, code); }
    QString refused(const QStringList &arguments, const QString &user = u"王芳"_s)
    {
        const auto answer = run(user, arguments, 1);
        return QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    }
    QJsonObject itemOf(qint64 customer)
    {
        for (const auto &one : fang({u"today"_s})[u"items"_s].toArray())
            if (one.toObject()[u"id"_s].toInteger() == customer)
                return one.toObject();
        return {};
    }
    QStringList whys(qint64 customer)
    {
        QStringList found;
        for (const auto &reason : itemOf(customer)[u"reasons"_s].toArray())
            found << reason.toObject()[u"why"_s].toString();
        return found;
    }
    static QString idOf(const QJsonObject &answer) { return QString::number(answer[u"id"_s].toInteger()); }
    QString stageOf(const QString &deal)
    {
        for (const auto &one :
             fang({u"opportunity"_s, u"list"_s, u"--state"_s, u"all"_s})[u"opportunities"_s].toArray())
            if (idOf(one.toObject()) == deal)
                return one.toObject()[u"stage"_s].toString();
        return {};
    }
    QString openOf(const QString &customer)
    {
        Amount open;
        const auto due = fang({u"payment"_s, u"due"_s, u"--customer"_s, customer, u"--undated"_s});
        for (const auto &part : due[u"receivables"_s].toArray())
            open += Amount::parse(part.toObject()[u"open"_s].toString()).value_or(Amount{});
        return open.toString();
    }

    TestBase base;
    QString now = u"2026-11-23T09:00"_s; ///< a Monday
};

TEST_F(Week, FromALeadToTheNextPurchase)
{
    // The manager says how the house sells, and what is to be reached.
    boss({u"pipeline"_s, u"add"_s, u"直销"_s});
    boss({u"pipeline"_s, u"stage"_s, u"need"_s, u"直销"_s, u"Offer made"_s, u"--field"_s, u"amount"_s,
          u"--activity"_s, u"visit"_s});
    boss({u"pipeline"_s, u"stage"_s, u"need"_s, u"直销"_s, u"In negotiation"_s, u"--field"_s, u"order"_s,
          u"--approval"_s});
    boss({u"target"_s, u"set"_s, u"2026-11"_s, u"revenue"_s, u"9800"_s, u"--person"_s, u"王芳"_s});

    // Monday: two leads come into the pool, one is claimed and called.
    QFile sheet(base.file(u"leads.csv"_s));
    ASSERT_TRUE(sheet.open(QIODevice::WriteOnly));
    sheet.write("名称,电话,来源\n宁波五金,13812345678,展会\n慈溪电器,13912345678,展会\n");
    sheet.close();
    EXPECT_EQ(boss({u"import"_s, sheet.fileName(), u"--kind"_s, u"customers"_s, u"--pool"_s,
                    u"公海"_s})[u"created"_s]
                  .toInt(),
              2);
    const auto found = boss({u"find"_s, u"宁波五金"_s})[u"customers"_s].toArray();
    ASSERT_EQ(found.size(), 1);
    const auto number = found[0].toObject()[u"id"_s].toInteger();
    const auto customer = QString::number(number);
    EXPECT_TRUE(itemOf(number).isEmpty()) << "nobody's yet";
    fang({u"pool"_s, u"claim"_s, customer, u"--pool"_s, u"公海"_s});
    now = u"2026-11-23T09:30"_s;
    EXPECT_EQ(whys(number), QStringList{u"first_contact"_s});
    fang({u"activity"_s, u"add"_s, u"--customer"_s, customer, u"--text"_s, u"介绍公司"_s, u"--result"_s,
          u"有兴趣"_s, u"--next"_s, u"visit"_s, u"--next-at"_s, u"2026-11-24T14:00"_s, u"--next-text"_s,
          u"带样品"_s});
    now = u"2026-11-23T10:00"_s;
    EXPECT_TRUE(itemOf(number).isEmpty()) << "it was called, and its next step is tomorrow";
    EXPECT_EQ(fang({u"today"_s})[u"done"_s].toInt(), 1);
    const auto deal = idOf(fang({u"opportunity"_s, u"add"_s, u"--customer"_s, customer, u"--name"_s,
                                 u"年度订单"_s, u"--amount"_s, u"5000"_s, u"--expected"_s, u"2026-12-31"_s}));
    fang({u"opportunity"_s, u"move"_s, deal, u"--stage"_s, u"Need understood"_s});
    EXPECT_TRUE(refused({u"opportunity"_s, u"move"_s, deal, u"--stage"_s, u"Offer made"_s})
                    .contains(u"What is missing: Visit."_s));
    EXPECT_EQ(stageOf(deal), u"Need understood"_s);

    // Tuesday: the visit, taken back once and told better; a colleague may not move what is not his.
    now = u"2026-11-24T08:30"_s;
    EXPECT_EQ(whys(number), QStringList{u"promised"_s});
    const auto visit = QString::number(itemOf(number)[u"activity"_s].toInteger());
    now = u"2026-11-24T15:00"_s;
    EXPECT_EQ(whys(number), QStringList{u"overdue"_s});
    fang({u"activity"_s, u"done"_s, visit, u"--result"_s, u"没见到人"_s});
    EXPECT_TRUE(itemOf(number).isEmpty());
    fang({u"undo"_s});
    EXPECT_EQ(whys(number), QStringList{u"overdue"_s}) << "what was taken back is still to be done";
    EXPECT_TRUE(
        refused({u"opportunity"_s, u"move"_s, deal, u"--stage"_s, u"Offer made"_s}).contains(u"Visit"_s));
    fang({u"activity"_s, u"done"_s, visit, u"--result"_s, u"要报价"_s, u"--next"_s, u"call"_s, u"--next-at"_s,
          u"2026-11-25T10:00"_s, u"--next-text"_s, u"报价"_s});
    fang({u"opportunity"_s, u"move"_s, deal, u"--stage"_s, u"Offer made"_s});
    EXPECT_TRUE(refused({u"opportunity"_s, u"lose"_s, deal, u"--reason"_s, u"价格"_s}, u"王磊"_s)
                    .contains(u"not yours"_s));
    run(u"王磊"_s, {u"tell"_s, u"王芳"_s, u"他们下月搬厂"_s, u"--customer"_s, customer});
    EXPECT_EQ(fang({u"inbox"_s})[u"messages"_s].toArray().size(), 1);

    // Wednesday: the quotation, while the colleague writes into the same file.
    now = u"2026-11-25T09:00"_s;
    EXPECT_EQ(whys(number), QStringList{u"promised"_s});
    QProcess quoting, colleague;
    quoting.start(QStringLiteral(KINGFISHER_CLI),
                  command(base.path(), u"王芳"_s, now)
                      + QStringList{u"order"_s, u"add"_s, u"--customer"_s, customer, u"--line"_s, u"A1:40"_s,
                                    u"--line"_s, u"B2:40"_s, u"--draft"_s});
    colleague.start(
        QStringLiteral(KINGFISHER_CLI),
        command(base.path(), u"王磊"_s, now)
            + QStringList{u"pool"_s, u"claim"_s, QString::number(number + 1), u"--pool"_s, u"公海"_s});
    ASSERT_TRUE(quoting.waitForFinished(120'000));
    ASSERT_TRUE(colleague.waitForFinished(120'000));
    EXPECT_EQ(quoting.exitCode(), 0) << quoting.readAllStandardError().toStdString();
    EXPECT_EQ(colleague.exitCode(), 0) << colleague.readAllStandardError().toStdString();
    const auto quotation = QJsonDocument::fromJson(quoting.readAllStandardOutput()).object();
    const auto order = idOf(quotation);
    EXPECT_EQ(Amount::parse(quotation[u"total"_s].toString()), Amount::units(40 * 100 + 40 * 25));
    EXPECT_EQ(openOf(customer), Amount{}.toString()) << "nobody owes anything for a quotation";
    const auto call = QString::number(itemOf(number)[u"activity"_s].toInteger());
    fang({u"activity"_s, u"done"_s, call, u"--result"_s, u"同意"_s});
    EXPECT_TRUE(refused({u"opportunity"_s, u"move"_s, deal, u"--stage"_s, u"In negotiation"_s})
                    .contains(u"approval for"_s));
    fang({u"opportunity"_s, u"ask"_s, deal, u"--stage"_s, u"In negotiation"_s});
    EXPECT_EQ(boss({u"inbox"_s})[u"messages"_s].toArray().size(), 1);
    EXPECT_TRUE(boss({u"opportunity"_s, u"approve"_s, deal, u"--stage"_s, u"In negotiation"_s})[u"approved"_s]
                    .toBool());
    fang({u"opportunity"_s, u"move"_s, deal, u"--stage"_s, u"In negotiation"_s});

    // Thursday: won, the contract, the order, the first payment.
    now = u"2026-11-26T10:00"_s;
    fang({u"opportunity"_s, u"win"_s, deal, u"--reason"_s, u"质量"_s});
    fang({u"contract"_s, u"add"_s, u"--customer"_s, customer, u"--title"_s, u"年度供货"_s, u"--amount"_s,
          u"5000"_s, u"--opportunity"_s, deal, u"--draft"_s, u"--from"_s, u"2026-12-01"_s, u"--until"_s,
          u"2027-11-30"_s});
    fang({u"order"_s, u"move"_s, order, u"confirmed"_s});
    EXPECT_EQ(openOf(customer), Amount::units(5'000).toString());
    fang({u"payment"_s, u"plan"_s, u"--order"_s, order, u"--set"_s, u"30%:order,70%:shipment+30"_s});
    now = u"2026-11-26T10:30"_s;
    const auto late = fang({u"payment"_s, u"due"_s, u"--customer"_s, customer, u"--overdue"_s});
    ASSERT_EQ(late[u"receivables"_s].toArray().size(), 1) << "the first part was due with the order";
    EXPECT_EQ(Amount::parse(late[u"receivables"_s].toArray()[0].toObject()[u"open"_s].toString()),
              Amount::units(1'500));
    EXPECT_TRUE(itemOf(number).isEmpty()) << "they were called yesterday: nobody is asked for money next day";
    fang({u"payment"_s, u"add"_s, u"1500"_s, u"--order"_s, order});
    EXPECT_EQ(openOf(customer), Amount::units(3'500).toString());
    EXPECT_TRUE(itemOf(number).isEmpty());

    // Friday: it leaves; on Monday it is there, a part of it damaged.
    now = u"2026-11-27T16:00"_s;
    const auto delivery =
        idOf(fang({u"delivery"_s, u"add"_s, order, u"--carrier"_s, u"顺丰"_s, u"--tracking"_s, u"SF100"_s}));
    now = u"2026-11-30T09:00"_s;
    fang({u"delivery"_s, u"move"_s, delivery, u"delivered"_s});
    const auto complaint = idOf(fang({u"complaint"_s, u"add"_s, u"--customer"_s, customer, u"--text"_s,
                                      u"四个垫圈变形"_s, u"--channel"_s, u"phone"_s}));
    EXPECT_TRUE(whys(number).contains(u"complaint"_s));
    const auto back =
        idOf(fang({u"return"_s, u"add"_s, order, u"--line"_s, u"2:4"_s, u"--reason"_s, u"damaged"_s}));
    fang({u"return"_s, u"move"_s, back, u"credited"_s});
    EXPECT_EQ(openOf(customer), Amount::units(3'400).toString()) << "4 x 25 are set off against what is open";
    fang({u"complaint"_s, u"close"_s, complaint, u"--result"_s, u"已退款"_s});
    EXPECT_FALSE(whys(number).contains(u"complaint"_s));

    // A month later the rest is due, is overdue, and comes in; then they buy again.
    now = u"2026-12-27T09:00"_s; // thirty days after the Friday
    EXPECT_TRUE(itemOf(number).isEmpty()) << "due today is not overdue, and what came back tells no rhythm";
    now = u"2026-12-28T09:00"_s;
    EXPECT_TRUE(whys(number).contains(u"payment"_s));
    fang({u"payment"_s, u"add"_s, u"3400"_s, u"--order"_s, order});
    EXPECT_FALSE(whys(number).contains(u"payment"_s));
    EXPECT_EQ(openOf(customer), Amount{}.toString());
    const auto again = fang({u"order"_s, u"again"_s, order});
    EXPECT_EQ(Amount::parse(again[u"total"_s].toString()), Amount::units(5'000));
    EXPECT_EQ(again[u"date"_s].toString(), u"2026-12-28"_s);

    // November: 5000 ordered, less 100 credited; half of 9800. December: 5000 again, all of it open.
    const auto november = boss({u"report"_s, u"performance"_s, u"--period"_s, u"2026-11"_s});
    QJsonObject mine;
    for (const auto &row : november[u"rows"_s].toArray())
        if (row.toObject()[u"name"_s].toString() == u"王芳"_s)
            mine = row.toObject();
    const auto revenue = mine[u"revenue"_s].toObject();
    EXPECT_EQ(revenue[u"actual"_s].toString(), u"4900.00"_s);
    EXPECT_DOUBLE_EQ(revenue[u"attained"_s].toDouble(), 0.5);
    EXPECT_EQ(mine[u"won_value"_s].toObject()[u"actual"_s].toString(), u"5000.00"_s);
    const auto december =
        boss({u"report"_s, u"sales"_s, u"--from"_s, u"2026-12-01"_s, u"--to"_s, u"2026-12-31"_s});
    EXPECT_EQ(december[u"totals"_s].toObject()[u"revenue"_s].toString(), u"5000.00"_s);
    EXPECT_EQ(openOf(customer), Amount::units(5'000).toString());
    const auto pipeline = boss({u"report"_s, u"pipeline"_s, u"--pipeline"_s, u"直销"_s});
    EXPECT_EQ(pipeline[u"totals"_s].toObject()[u"won"_s].toInt(), 1);
    EXPECT_EQ(pipeline[u"totals"_s].toObject()[u"won_value"_s].toString(), u"5000.00"_s);
    EXPECT_TRUE(boss({u"log"_s, u"--verify"_s})[u"ok"_s].toBool()) << "every act stands in the log as it was";
    EXPECT_TRUE(boss({u"check"_s})[u"ok"_s].toBool());
}

} // namespace
