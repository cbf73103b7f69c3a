// The mathematics against what people would otherwise use, at a million customers and three million orders:
// analytics_benchmark [CUSTOMERS]. RFM against window functions in SQLite, a fit of BG/NBD against
// Nelder-Mead in Python (bgnbd_neldermead.py; needs python3-scipy and the real data). All times are CPU of
// one thread.

#include "core/analytics/basecolumns.h"
#include "core/analytics/basefit.h"
#include "core/analytics/purchasehistory.h"
#include "core/analytics/rfmgrid.h"
#include "core/lifecycle/lifecyclecolumnrules.h"
#include "tests/support/purchaselog.h"

#include <QProcess>
#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <numeric>
#include <random>

using namespace crm;

namespace {

double cpuOf(const std::function<void()> &work)
{
    const auto start = std::clock();
    work();
    return double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC;
}

/// The least of some runs: what else the machine did is not in it.
double cpuMilliseconds(const std::function<void()> &work, int runs = 5)
{
    double least = cpuOf(work);
    for (int run = 1; run < runs; ++run)
        least = std::min(least, cpuOf(work));
    return least;
}

constexpr qint32 kToday = 20'000;

/// Customers who come at random days and buy at random, in no order.
struct Base
{
    std::vector<qint32> customer = {};
    std::vector<qint32> day = {};
    std::vector<qint64> amount = {};
    size_t customers;

    explicit Base(size_t count)
        : customers(count)
    {
        std::mt19937_64 random(1);
        for (size_t i = 0; i < 3 * count; ++i) {
            // Squared, so that some buy much more often than others.
            const double share = double(random() % 1'000'003) / 1'000'003;
            customer.push_back(qint32(share * share * double(count)));
            day.push_back(kToday - qint32(random() % 1500));
            amount.push_back(qint64(random() % 100'000'000));
        }
        for (size_t i = 0; i < count; ++i) // everybody has bought
            customer[i] = qint32(i);
    }
    OrderColumns orders() const { return {customer, day, amount}; }
};

class Sqlite
{
public:
    Sqlite() { sqlite3_open(":memory:", &m_handle); }
    ~Sqlite() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Sqlite)

    void fill(const Base &base)
    {
        run("CREATE TABLE sale (customer INTEGER, day INTEGER, amount INTEGER)");
        run("BEGIN");
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(m_handle, "INSERT INTO sale VALUES (?1, ?2, ?3)", -1, &insert, nullptr);
        for (size_t i = 0; i < base.customer.size(); ++i) {
            sqlite3_bind_int(insert, 1, base.customer[i]);
            sqlite3_bind_int(insert, 2, base.day[i]);
            sqlite3_bind_int64(insert, 3, base.amount[i]);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        run("COMMIT");
    }
    void run(const char *sql) { sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); }

private:
    sqlite3 *m_handle = nullptr;
};

constexpr auto kWindowQuery = R"(
    SELECT r, f, m, count(*) FROM (
        SELECT ntile(5) OVER (ORDER BY last) AS r, ntile(5) OVER (ORDER BY orders) AS f,
               ntile(5) OVER (ORDER BY money) AS m
        FROM (SELECT customer, max(day) AS last, count(*) AS orders, sum(amount) AS money
              FROM sale GROUP BY customer))
    GROUP BY r, f, m)";

void rfm(const Base &base)
{
    RfmColumns columns;
    RfmScores scores;
    std::vector<quint8> segments;
    const double sums = cpuMilliseconds([&] { columns = rfmColumns(base.orders(), base.customers, kToday); });
    const double scored = cpuMilliseconds([&] {
        scores = rfmScores(columns);
        segments = rfmSegments(scores, defaultRfmGrid());
    });
    Sqlite sqlite;
    sqlite.fill(base);
    const double windows = cpuMilliseconds([&] { sqlite.run(kWindowQuery); }, 1);
    std::printf(
        "RFM: sums %.0f ms, scores and segments %.0f ms; window functions of SQLite %.0f ms: %.0f times\n",
        sums, scored, windows, windows / (sums + scored));
}

void fit()
{
    if (sharedData(QStringLiteral("cdnow_sample/CDNOW_sample.txt")).isEmpty()) {
        std::printf("fit: the real data is absent\n");
        return;
    }
    const auto log = cdnow();
    const auto history =
        purchaseHistory(log.orders(), log.customers(), qint32(QDate(1997, 9, 30).toJulianDay()));
    BaseFit fitted;
    double bg = 0;
    for (const auto model : {BaseModel::ParetoNbd, BaseModel::MbgNbd, BaseModel::BgNbd}) {
        bg = cpuMilliseconds([&] { fitted = fitBase(purchaseGroups(history.columns(), 7), model); }, 20);
        std::printf("fit of model %d on CDNOW, %d starts: %.2f ms, log-likelihood %.4f\n", int(model),
                    fitted.starts, bg, fitted.logLikelihood);
    }
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(KINGFISHER_SOURCE_DIR "/tests/benchmark/bgnbd_neldermead.py")});
    for (size_t i = 0; i < history.frequency.size(); ++i)
        python.write(QByteArray::number(history.frequency[i]) + ' '
                     + QByteArray::number(history.recency[i] / 7.) + ' '
                     + QByteArray::number(history.age[i] / 7.) + '\n');
    python.closeWriteChannel();
    python.waitForFinished(60'000);
    const auto answer = python.readAllStandardOutput().split(' ');
    if (answer.size() == 2)
        std::printf("Nelder-Mead in scipy, one start: %.0f ms, log-likelihood %.4f: %.0f times\n",
                    answer[0].toDouble(), answer[1].toDouble(), answer[0].toDouble() / bg);
    else
        std::printf("Nelder-Mead in scipy: python3-scipy is absent\n");
}

void predictions(const Base &base)
{
    PurchaseHistory history;
    const double summed =
        cpuMilliseconds([&] { history = purchaseHistory(base.orders(), base.customers, kToday); }, 3);
    std::printf("purchase histories: %.0f ms\n", summed);
    for (const auto &parameters : {BaseParameters{BaseModel::BgNbd, {.2426, 4.4136, .7929, 2.4259}, 7},
                                   BaseParameters{BaseModel::MbgNbd, {.5248, 6.1830, .8914, 1.6140}, 7},
                                   BaseParameters{BaseModel::ParetoNbd, {.5533, 10.578, .6062, 11.67}, 7}}) {
        const double spent = cpuMilliseconds([&] { predictAll(parameters, history.columns()); });
        std::printf("P(alive), expected purchases and their discounted value, model %d: %.0f ms\n",
                    int(parameters.model), spent);
    }
    const auto groups = purchaseGroups(history.columns(), 7);
    const double fitted = cpuMilliseconds([&] { fitBase(groups, BaseModel::MbgNbd); }, 1);
    std::printf("fit of MBG/NBD to all of them, %zu groups: %.0f ms\n", groups.size(), fitted);
}

void lifecycle(const Base &base)
{
    const std::vector<LifecycleFactKind> ordered(base.customer.size(), LifecycleFactKind::Ordered);
    const std::vector<LifecycleFactKind> created(base.customers, LifecycleFactKind::Created);
    std::vector<qint32> rows(base.customers);
    std::iota(rows.begin(), rows.end(), 0);
    const std::vector<qint32> days(base.customers, kToday - 1600);
    const std::vector<LifecycleFactColumns> facts = {{rows, days, created},
                                                     {base.customer, base.day, ordered}};
    LifecycleHistory history;
    const double spent =
        cpuMilliseconds([&] { history = lifecycleHistory(facts, base.customers, kToday); }, 3);
    std::printf("lifecycle: %.0f ms, %zu moves\n", spent, history.moves.size());
}

} // namespace

int main(int argc, char **argv)
{
    const Base base(argc > 1 ? size_t(std::atoll(argv[1])) : 1'000'000);
    std::printf("%zu customers, %zu orders\n", base.customers, base.customer.size());
    rfm(base);
    fit();
    predictions(base);
    lifecycle(base);
    return 0;
}
