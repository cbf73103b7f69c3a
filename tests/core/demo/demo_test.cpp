#include "core/base/error.h"
#include "core/base/text/pinyin.h"
#include "core/customfield/customfield.h"
#include "core/demo/demo.h"

#include "tests/support/printers.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace crm;

namespace {

const QDate kToday(2026, 3, 18);

/// A base with the tables of the migrations, in memory.
class Base
{
public:
    Base()
    {
        sqlite3_open(":memory:", &m_db);
        execute("PRAGMA foreign_keys = ON");
        QDirIterator scripts(u":/migrations"_s, {u"*.sql"_s});
        QStringList names;
        while (scripts.hasNext())
            names << scripts.next();
        names.sort();
        for (const auto &name : std::as_const(names)) {
            QFile file(name);
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            execute(file.readAll());
        }
    }
    ~Base() { sqlite3_close(m_db); }

    operator sqlite3 *() const { return m_db; }

    void execute(const QByteArray &sql)
    {
        char *message = nullptr;
        EXPECT_EQ(sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, &message), SQLITE_OK) << message;
    }

    QList<QStringList> rows(const QByteArray &sql) const
    {
        sqlite3_stmt *statement = nullptr;
        EXPECT_EQ(sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr), SQLITE_OK)
            << sqlite3_errmsg(m_db);
        QList<QStringList> rows;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            QStringList row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                row << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, i)));
            rows << row;
        }
        sqlite3_finalize(statement);
        return rows;
    }

    double number(const QByteArray &sql) const
    {
        const auto found = rows(sql);
        return found.isEmpty() ? 0 : found.front().front().toDouble();
    }

    /// Of everything that is stored.
    QByteArray hash() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const auto &table : rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")) {
            for (const auto &row : rows("SELECT * FROM " + table.front().toUtf8() + " ORDER BY 1"))
                hash.addData((row.join(QChar(1)) + QChar(2)).toUtf8());
        }
        return hash.result().toHex();
    }

private:
    sqlite3 *m_db = nullptr;
};

DemoResult fill(Base &base, qint64 customers, quint64 seed = 1, QDate today = kToday)
{
    return fillDemo(base, {.customers = customers, .seed = seed, .today = today});
}

/// The base of 600 customers, made once for the tests that only read it.
class SmallDemo : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_base = new Base;
        s_result = fill(*s_base, kSmallDemo);
    }
    static void TearDownTestSuite()
    {
        delete s_base;
        s_base = nullptr;
    }

    static double number(const QByteArray &sql) { return s_base->number(sql); }

    static inline Base *s_base = nullptr;
    static inline DemoResult s_result;
};

} // namespace

TEST(Demo, TheSameSeedAndDayMakeTheSameBase)
{
    Base one, two, otherSeed, otherDay;
    EXPECT_EQ(fill(one, 300, 7), fill(two, 300, 7));
    fill(otherSeed, 300, 8);
    fill(otherDay, 300, 7, kToday.addDays(1));
    EXPECT_EQ(one.hash(), two.hash());
    EXPECT_NE(one.hash(), otherSeed.hash());
    EXPECT_NE(one.hash(), otherDay.hash());
}

TEST(Demo, AQuarterLiesInTheFirstPoolWhateverTheNumber)
{
    for (const int customers : {1, 3, 10, 77, 402}) {
        Base base;
        EXPECT_EQ(fill(base, customers).customers, customers);
        EXPECT_EQ(base.number("SELECT count(*) FROM customer"), customers);
        EXPECT_EQ(base.number("SELECT count(*) FROM customer WHERE pool_id = (SELECT min(id) FROM pool)"),
                  customers / 4);
    }
}

TEST(Demo, StoppingLeavesTheBaseAsItWas)
{
    Base base;
    const auto before = base.hash();
    const auto indexes = base.number("SELECT count(*) FROM sqlite_master WHERE type = 'index'");
    const auto stop = [](qint64 done, qint64) { return done < 500; };
    EXPECT_THROW(fillDemo(base, {.customers = 2000, .today = kToday}, stop), Error);
    EXPECT_EQ(base.hash(), before);
    EXPECT_EQ(base.number("SELECT count(*) FROM sqlite_master WHERE type = 'index'"), indexes);
    EXPECT_EQ(base.number("PRAGMA foreign_keys"), 1);
    fill(base, 20);
}

TEST(Demo, AnUnreasonableNumberIsRefused)
{
    Base base;
    EXPECT_THROW(fill(base, 0), Error);
    EXPECT_THROW(fill(base, 100'000'000), Error);
    EXPECT_EQ(demoSize(u"small"), kSmallDemo);
    EXPECT_EQ(demoSize(u"1200"), 1200);
    for (const QStringView wrong : {u"", u"0", u"-5", u"many", u"1.5", u"99999999999"})
        EXPECT_EQ(demoSize(wrong), std::nullopt) << wrong.toString().toStdString();
}

TEST(Demo, WritesIntoAnOpenTransactionAndUnderAGivenOperation)
{
    Base base;
    base.execute("BEGIN IMMEDIATE");
    base.execute("INSERT INTO operation(uuid, kind, actor, machine, at) VALUES ('u', 'demo', 'a', 'm', 0)");
    fillDemo(base, {.customers = 40, .today = kToday, .operation = 1});
    EXPECT_FALSE(sqlite3_get_autocommit(base));
    EXPECT_EQ(base.number("SELECT count(*) FROM operation"), 1);
    EXPECT_EQ(base.number("SELECT count(*) FROM owner_event WHERE operation <> 1"), 0);
    base.execute("ROLLBACK");
    EXPECT_EQ(base.number("SELECT count(*) FROM customer"), 0);
}

TEST(Demo, ReachesTheAveragesWithOtherSeedsToo)
{
    for (const quint64 seed : {2, 3, 20261122}) {
        Base base;
        const auto result = fill(base, 2000, seed);
        EXPECT_NEAR(double(result.orders) / 2000, 3, 0.1) << seed;
        EXPECT_NEAR(double(result.lines) / double(result.orders), 1.8, 0.1) << seed;
        EXPECT_NEAR(double(result.activities) / 2000, 10, 0.3) << seed;
    }
}

TEST_F(SmallDemo, TellsWhatItWrote)
{
    EXPECT_EQ(s_result.customers, number("SELECT count(*) FROM customer"));
    EXPECT_EQ(s_result.orders, number("SELECT count(*) FROM sales_order"));
    EXPECT_EQ(s_result.lines, number("SELECT count(*) FROM order_line"));
    EXPECT_EQ(s_result.activities, number("SELECT count(*) FROM activity"));
    EXPECT_EQ(s_result.customers, 600);
    EXPECT_NEAR(double(s_result.orders), 1800, 60);
    EXPECT_NEAR(double(s_result.activities), 6000, 180);
}

TEST_F(SmallDemo, IsSoundAndKeepsItsIndexes)
{
    EXPECT_EQ(s_base->rows("PRAGMA integrity_check").front().front(), u"ok"_s);
    EXPECT_TRUE(s_base->rows("PRAGMA foreign_key_check").isEmpty());
    const QByteArray indexes = "SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name";
    EXPECT_EQ(s_base->rows(indexes), Base().rows(indexes));
}

TEST_F(SmallDemo, SumsAgree)
{
    EXPECT_EQ(number("SELECT count(*) FROM sales_order o WHERE total <> "
                     "(SELECT sum(amount) FROM order_line WHERE order_id = o.id)"),
              0);
    EXPECT_EQ(number("SELECT count(*) FROM order_line WHERE abs(amount - quantity / 10000.0 * price "
                     "* (1 - discount / 10000.0)) > 1 OR amount <= 0"),
              0);
    EXPECT_EQ(number("SELECT count(*) FROM sales_order o WHERE NOT EXISTS "
                     "(SELECT 1 FROM order_line WHERE order_id = o.id)"),
              0);
}

TEST_F(SmallDemo, EveryCustomerHasAnOwnerOrLiesInAPool)
{
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE (owner_id IS NULL) = (pool_id IS NULL)"), 0);
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE (pool_id IS NULL) <> (pooled_at IS NULL)"), 0);
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE (owner_id IS NULL) <> (acquired_at IS NULL)"), 0);
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE pool_id IS NOT NULL AND pool_reason = ''"), 0);
    EXPECT_GT(number("SELECT count(*) FROM customer WHERE pool_id = (SELECT max(id) FROM pool)"), 10);
}

TEST_F(SmallDemo, TheHistoryOfOwnersEndsWhereTheCustomerIs)
{
    EXPECT_EQ(
        number("SELECT count(*) FROM customer c WHERE NOT EXISTS (SELECT 1 FROM owner_event e WHERE e.id = "
               "(SELECT max(id) FROM owner_event WHERE customer_id = c.id) AND e.to_user_id IS c.owner_id "
               "AND e.to_pool_id IS c.pool_id AND e.at = ifnull(c.acquired_at, c.pooled_at))"),
        0);
    EXPECT_EQ(
        number(
            "SELECT count(*) FROM (SELECT *, lag(at) OVER w AS before, lag(to_user_id) OVER w AS had, "
            "lag(to_pool_id) OVER w AS lay FROM owner_event WINDOW w AS (PARTITION BY customer_id ORDER BY "
            "id)) "
            "WHERE before IS NOT NULL AND (before > at OR had IS NOT from_user_id OR lay IS NOT from_pool_id "
            "OR stay_ms IS NOT at - before)"),
        0);
    EXPECT_EQ(number("SELECT count(DISTINCT kind) FROM owner_event"), 7); // all but merge and undo
}

TEST_F(SmallDemo, HasATeamThatCanShareThePool)
{
    EXPECT_GE(number("SELECT count(*) FROM app_user WHERE role IN ('sales', 'manager')"), 8);
    for (const auto &user : s_base->rows("SELECT name FROM app_user"))
        EXPECT_FALSE(user.front().contains(QRegularExpression(u"\\s"_s)));
    EXPECT_GT(number("SELECT max(n) - 3 * min(n) FROM (SELECT count(*) n FROM customer GROUP BY owner_id "
                     "HAVING owner_id IS NOT NULL)"),
              0);
}

TEST_F(SmallDemo, TimeRunsForward)
{
    EXPECT_EQ(
        number("SELECT count(*) FROM sales_order WHERE order_date > '2026-03-18' OR shipped > '2026-03-18' "
               "OR shipped < order_date OR required < order_date"),
        0);
    EXPECT_EQ(number("SELECT count(*) FROM sales_order o JOIN customer c ON c.id = o.customer_id "
                     "WHERE o.order_date < date(c.created_at / 1000, 'unixepoch', '+8 hours')"),
              0);
    const auto today = QByteArray::number(kToday.startOfDay(QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch());
    EXPECT_EQ(number("SELECT count(*) FROM activity WHERE state = 'done' AND at >= " + today), 0);
    EXPECT_EQ(number("SELECT count(*) FROM activity a JOIN activity b ON b.id = a.follows_id "
                     "WHERE b.customer_id <> a.customer_id OR b.state <> 'done' OR b.at > a.at"),
              0);
    const QByteArray planned = "SELECT count(*) FROM activity WHERE state = 'planned' AND at ";
    EXPECT_GT(number(planned + "< " + today), 10);
    EXPECT_GT(number(planned + "BETWEEN " + today + " AND " + today + " + 86399999"), 5);
    EXPECT_GT(number(planned + "> " + today + " + 86400000"), 30);
}

TEST_F(SmallDemo, LooksLikeATradeWithSeasonsAndDepartures)
{
    EXPECT_NEAR(number("SELECT avg(kind = 'company') FROM customer"), 0.85, 0.04);
    EXPECT_GT(
        number("SELECT avg(n = 0) FROM (SELECT (SELECT count(*) FROM sales_order WHERE customer_id = c.id) n "
               "FROM customer c)"),
        0.25);
    EXPECT_GT(number("SELECT max(n) FROM (SELECT count(*) n FROM sales_order GROUP BY customer_id)"), 20);
    EXPECT_GT(number("SELECT avg(last < '2025-03-18') FROM "
                     "(SELECT max(order_date) last FROM sales_order GROUP BY customer_id)"),
              0.15);
    EXPECT_GT(number("SELECT sum(order_date BETWEEN '2025-10-10' AND '2025-11-10') "
                     "- 3 * sum(order_date BETWEEN '2026-02-07' AND '2026-02-28') FROM sales_order"),
              0);
    EXPECT_EQ(number("SELECT count(DISTINCT state) FROM sales_order"), 6);
    EXPECT_EQ(number("SELECT count(*) FROM product"), 120);
    EXPECT_EQ(number("SELECT count(*) FROM product WHERE cost >= price OR reading = ''"), 0);
}

TEST_F(SmallDemo, ValuesOfOnesOwnFieldsStandAsTheProgramWouldStoreThem)
{
    int values = 0;
    for (const auto &row : s_base->rows("SELECT f.name, f.type, f.choices, v.value FROM custom_value v"
                                        " JOIN custom_field f ON f.id = v.field_id")) {
        const CustomField field{.name = row[0],
                                .type = fieldTypeFromKey(row[1]),
                                .choices =
                                    QJsonDocument::fromJson(row[2].toUtf8()).toVariant().toStringList()};
        const auto canonical = canonicalValue(field, row[3]);
        ASSERT_TRUE(canonical) << row[0].toStdString() << canonical.error().message().toStdString();
        EXPECT_EQ(*canonical, row[3]) << row[0].toStdString();
        ++values;
    }
    EXPECT_GT(values, 300);
}

TEST_F(SmallDemo, PhonesAndMailsHaveTheirShapes)
{
    const QRegularExpression chinese(u"^\\+86(1[3-9]\\d{9}|[1-9]\\d{8,10})$"_s);
    const QRegularExpression abroad(u"^\\+(?!86)\\d{9,14}$"_s);
    for (const auto &row : s_base->rows("SELECT p.normalized, c.country FROM contact_point p JOIN customer c "
                                        "ON c.id = p.customer_id WHERE p.kind IN ('phone', 'fax')")) {
        EXPECT_TRUE((row[1] == u"中国" ? chinese : abroad).match(row[0]).hasMatch()) << row[0].toStdString();
    }
    EXPECT_EQ(
        number(
            "SELECT count(*) FROM contact_point WHERE kind = 'email' AND normalized NOT LIKE '_%.example'"),
        0);
    EXPECT_EQ(
        number(
            "SELECT count(*) FROM contact_point WHERE kind = 'email' AND normalized GLOB '*[^a-z0-9.@-]*'"),
        0);
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE reading = '' OR initials = ''"), 0);
}

TEST_F(SmallDemo, NamesAreReadAsTheyWouldBeWhenTyped)
{
    int customers = 0;
    int same = 0;
    for (const auto &row : s_base->rows("SELECT name, kind, reading, initials FROM customer")) {
        const auto read = reading(row[0], row[1] == u"person" ? NameKind::Person : NameKind::Company);
        same += read.syllables == row[2] && read.initials == row[3];
        ++customers;
    }
    EXPECT_GE(same, customers * 97 / 100) << "of " << customers;
}

TEST_F(SmallDemo, HardlyAnybodyWorksOnTheNationalDay)
{
    const double share = number("SELECT avg(strftime('%m-%d', at / 1000, 'unixepoch', '+8 hours') "
                                "BETWEEN '10-01' AND '10-07') FROM activity WHERE state = 'done'");
    EXPECT_LT(share, 0.3 * 7 / 365);
    EXPECT_LT(number("SELECT avg(substr(order_date, 6) BETWEEN '10-01' AND '10-07') FROM sales_order"),
              0.3 * 7 / 365);
}
