// How long the chain of the log takes to verify: chain_benchmark [OPERATIONS]. At most 10 s for a million of
// them, each with the images of a customer before and after, is what is asked for.

#include "core/session/base.h"
#include "core/storage/transaction.h"
#include "tests/benchmark/measure.h"
#include "tests/support/sealedoperations.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace crm;

int main(int argc, char **argv)
{
    constexpr int kInOneTransaction = 100'000;
    constexpr int kTurns = 3;
    const QCoreApplication application(argc, argv);
    const int operations = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"chain.kingfisher"_s);
    createBase(path, {}, std::make_shared<Clock>());
    const Connection db(path);
    db.trustSchema();
    for (int left = operations; left > 0; left -= kInOneTransaction) {
        Transaction transaction(db);
        addSealedOperations(db, std::min(left, kInOneTransaction));
        transaction.commit();
    }
    Times times;
    for (int turn = 0; turn < kTurns; ++turn)
        times.measure([&] {
            if (const auto report = Chain::verify(db); !report.intact || report.operations < operations)
                std::abort();
        });
    std::printf("%d operations\n", operations);
    times.print("the chain verified (limit 10 s a million)");
    return 0;
}
