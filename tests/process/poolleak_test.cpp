#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/customfield/customfieldservice.h"
#include "core/order/orderservice.h"
#include "core/pool/poolservice.h"
#include "core/pool/poolveil.h"
#include "core/security/fieldcolumns.h"
#include "core/security/userservice.h"
#include "tests/support/testbase.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// A pool that hides everything, and a salesperson who asks for it by the command line in every way.
class PoolLeakByCommands : public testing::Test
{
protected:
    PoolLeakByCommands()
    {
        auto &session = base.session();
        session.users().add({.name = u"陈思远"_s, .role = Role::Sales});
        const auto own = session.customFields().add({.name = u"暗号"_s});
        CustomerCard card{.customer = {.code = u"K1"_s,
                                       .name = u"翔创电子"_s,
                                       .grade = u"级别机密"_s,
                                       .source = u"来源机密"_s,
                                       .industry = u"行业机密"_s,
                                       .region = u"东省机密"_s,
                                       .city = u"南城机密"_s,
                                       .notes = u"备注机密"_s}};
        card.contacts = {{.name = u"欧阳机密"_s, .title = u"总监机密"_s, .primary = true}};
        card.points = {{.value = u"13977001234"_s},
                       {.kind = ChannelKind::Email, .value = u"secret@qianmi.example"_s}};
        card.addresses = {{.street = u"延安路机密 88 号"_s, .city = u"南城机密"_s}};
        card.tags = {u"标签机密"_s};
        card.custom = {{own, u"自定机密"_s}};
        id = session.customers().add(card);
        Order order{
            .number = u"SO机密"_s, .customer = id, .date = QDate(2026, 11, 1), .notes = u"订单机密"_s};
        order.lines = {
            {.description = u"货"_s, .price = Amount::units(73'519), .amount = Amount::units(73'519)}};
        session.orders().add(order);
        session.activities().record({.customer = id, .at = base.clock().now(), .text = u"谈话机密"_s});
        pool = session.pools().defaultPool();
        session.pools().release(std::array{id}, u"价格"_s);
        keys = PoolVeil::fields();
        keys << customFieldKey(own);
    }

    void hideEverything()
    {
        auto stored = base.session().pools().get(pool);
        for (const auto &key : keys)
            stored.fields.push_back({key, PoolFieldVisibility::Hide});
        base.session().pools().edit(stored);
    }

    QString run(const QStringList &arguments)
    {
        QProcess process;
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral(KINGFISHER_CLI), QStringList{u"--file"_s, base.path(), u"--user"_s,
                                                                  u"陈思远"_s, u"--language"_s, u"zh_CN"_s}
                                                          + arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    }

    /// What comes out of all commands that read, and what they write into files.
    QHash<QString, QString> told(const QStringList &mustBeThere)
    {
        const auto number = QString::number(id.value);
        const auto folder = base.file(u"files%1"_s.arg(++m_walks)); // what is there is not written over
        EXPECT_TRUE(QDir().mkpath(folder));
        QHash<QString, QString> told;
        const QList<QStringList> asked{
            {u"customers"_s},
            {u"customer"_s, number},
            {u"find"_s, u"翔创"_s},
            {u"find"_s, u"机密"_s},
            {u"find"_s, u"13977001234"_s},
            {u"history"_s, u"customer"_s, number},
            {u"log"_s},
            {u"duplicates"_s},
            {u"quality"_s},
            {u"today"_s},
            {u"rfm"_s},
            {u"lifecycle"_s},
            {u"churn"_s},
            {u"pool"_s, u"show"_s, u"公海"_s},
            {u"pool"_s, u"moves"_s},
            {u"pool"_s, u"stats"_s, u"--by"_s, u"source"_s},
            {u"pool"_s, u"purge"_s, u"--preview"_s, u"--days-in-pool"_s, u"0"_s},
            {u"report"_s, u"sales"_s, u"--by"_s, u"customer"_s},
            {u"report"_s, u"sales"_s, u"--by"_s, u"region"_s},
            {u"segment"_s, u"list"_s},
            {u"customers"_s, u"--where"_s, u"city = 南城机密"_s},
        };
        for (const auto &arguments : asked) {
            told[arguments.join(u' ')] = run(arguments);
            told[u"--json "_s + arguments.join(u' ')] = run(QStringList{u"--json"_s} + arguments);
        }
        const QStringList lists{u"customers.csv"_s,   u"contacts.csv"_s,   u"orders.csv"_s,
                                u"order-lines.csv"_s, u"activities.csv"_s, u"customers.vcf"_s};
        for (const auto &file : lists)
            told[u"export "_s + file] = run({u"export"_s, file.section(u'.', 0, 0), folder + u'/' + file});
        told[u"insight export"_s] = run({u"insight"_s, u"export"_s, folder + u"/reports"_s, u"--all"_s});
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto file = files.next();
            told[u"file "_s + files.fileName()] = read(file);
        }
        for (const auto &file : lists + mustBeThere)
            EXPECT_TRUE(told.contains(u"file "_s + file)) << qUtf8Printable(file) << " is looked at";
        return told;
    }
    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// Where one of the secrets is told; what was asked does not count where it is only said again.
    QStringList leaks(const QStringList &mustBeThere)
    {
        QStringList leaks;
        const auto all = told(mustBeThere);
        for (const auto &[where, text] : all.asKeyValueRange())
            for (const auto &secret :
                 {u"机密"_s, u"13977001234"_s, u"secret@qianmi"_s, u"73519"_s, u"73,519"_s})
                if (!where.contains(secret) && text.contains(secret))
                    leaks << QString(where + u": "_s + secret);
        leaks.sort();
        return leaks;
    }

    TestBase base;
    CustomerId id;
    PoolId pool;
    QStringList keys;

private:
    int m_walks = 0;
};

TEST_F(PoolLeakByCommands, NoCommandTellsWhatThePoolHides)
{
    const QStringList evenWithoutOrders{u"rfm.csv"_s, u"lifecycle.csv"_s};
    const QStringList withOrders{u"sales-month.csv"_s,    u"sales-region.csv"_s, u"sales-product.csv"_s,
                                 u"sales-customer.csv"_s, u"sales-owner.csv"_s,  u"churn.csv"_s};
    base.close();
    const auto open = leaks(evenWithoutOrders + withOrders);
    EXPECT_GE(open.size(), 20) << "without a veil the commands tell: " << open.join(u'\n').toStdString();
    base.reopen();
    hideEverything();
    base.close();
    // A report without rows makes no file; what is said instead is looked at as well.
    const auto veiled = leaks(evenWithoutOrders);
    EXPECT_TRUE(veiled.isEmpty()) << veiled.join(u'\n').toStdString();
    const auto customer = run({u"customer"_s, QString::number(id.value)});
    EXPECT_TRUE(customer.contains(u"翔创电子"_s)) << "the name always shows";
    EXPECT_FALSE(run({u"--json"_s, u"find"_s, u"13977001234"_s}).contains(u"翔创"_s));
    EXPECT_FALSE(run({u"--json"_s, u"customers"_s, u"--where"_s, u"city = 南城机密"_s}).contains(u"翔创"_s));
    EXPECT_TRUE(run({u"pool"_s, u"claim"_s, QString::number(id.value)}).contains(QString::number(id.value)));
    EXPECT_TRUE(run({u"customer"_s, QString::number(id.value)}).contains(u"13977001234"_s))
        << "it is their own now";
}

} // namespace
