// Segments over columns of the list of customers: segment_benchmark FILE. Only counted, and listed; the CPU
// of all threads, since others may use the machine, too.

#include "core/directory/directory.h"
#include "core/directory/filterexpression.h"
#include "tests/benchmark/measure.h"

#include <QCoreApplication>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 9;
constexpr double kBudget = 20; ///< ms

const QString kSegments[] = {
    u"industry = 五金"_s,
    u"owner = none"_s,
    u"days_since_contact > 30"_s,
    u"orders >= 5 and revenue > 100000"_s,
    u"created >= 2024-01-01 or next_activity between today and 7d"_s,
    u"last_order < -90d and industry in (电子, 五金, 塑胶) and region = 广东 and grade != D"_s,
    u"tags = VIP and not city = 深圳"_s,
    u"name contains 华"_s,
    u"name starts 上海"_s,
    u"code = K000042"_s,
    u"not name contains 贸易"_s,
    u"contact = 王芳"_s,
    u"phone contains 8888"_s,
    u"reading starts sh"_s,
    u"name contains 华 and grade = A and days_since_order > 60 and revenue > 50000"_s,
    u"(name contains 科技 or name contains 贸易) and (region = 广东 or region = 浙江) and not grade = D"_s,
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fputs("segment_benchmark FILE\n", stderr);
        return 2;
    }
    Directory directory(QString::fromLocal8Bit(argv[1]));
    directory.settle();
    const auto snapshot = directory.snapshot();
    std::printf("%lld customers\n", qlonglong(snapshot->customers()));
    if (snapshot->customers() == 0) {
        std::fputs("nobody in it, or a file of an older version: open it once with the program\n", stderr);
        return 2;
    }
    int over = 0;
    for (const bool listed : {false, true}) {
        std::printf("%s\n", listed ? "listed, in their order:" : "counted:");
        for (const auto &text : kSegments) {
            DirectoryQuery query{.listed = listed, .today = QDate(2026, 11, 22)};
            query.filters = {parseFilter(text, snapshot->lists())};
            Times times;
            qint64 found = 0;
            for (int round = 0; round < kRounds; ++round)
                times.measure([&] { found = directory.query(query).total(); });
            const double median = Times::share(times.cpu, 0.5);
            over += !listed && median > kBudget;
            std::printf("%8.2f ms of CPU, %8.2f on the wall, %8lld  %s\n", median,
                        Times::share(times.wall, 0.5), qlonglong(found), qPrintable(text));
        }
    }
    std::printf("%d over %.0f ms\n", over, kBudget);
    return over > 0;
}
