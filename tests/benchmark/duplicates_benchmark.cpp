// Duplicates of customers that are typed in as people do it, of which it is known who stands twice; with
// KINGFISHER_BASE=FILE also those of a stored base, through the service.

#include "core/customer/customerservice.h"
#include "core/dataquality/duplicatefinder.h"
#include "core/dataquality/duplicateservice.h"
#include "core/session/session.h"
#include "tests/support/typedcustomers.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

#include <sys/resource.h>

namespace {

/// One base for all, typed in once: 5 of 100 customers stand twice.
const TypedCustomers &typed(int customers)
{
    static std::map<int, std::unique_ptr<TypedCustomers>> bases;
    auto &base = bases[customers];
    if (!base)
        base = std::make_unique<TypedCustomers>(customers, 5, 3);
    return *base;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// Taking the values in, the index, the comparisons and the groups.
void wholeBase(benchmark::State &state)
{
    const auto &base = typed(int(state.range(0)));
    for (auto _ : state) {
        crm::DuplicateFinder finder(TypedCustomers::schema());
        finder.add(base.records());
        const auto report = finder.findAll({});
        double right = 0;
        for (const auto &pair : report.pairs)
            right += base.duplicates().contains(std::minmax(pair.one, pair.other));
        state.counters["compared"] = double(report.compared);
        state.counters["precision"] = right / double(report.pairs.size());
        state.counters["recall"] = right / double(base.duplicates().size());
    }
    state.counters["peak MB, the values among them"] = peakMegabytes();
}

/// One record about to be saved.
void atEntry(benchmark::State &state)
{
    const auto &base = typed(int(state.range(0)));
    crm::DuplicateFinder finder(TypedCustomers::schema());
    finder.add(base.records());
    finder.index();
    size_t at = 0;
    for (auto _ : state) {
        auto entered = base.records()[(at += 7919) % base.records().size()];
        entered.id = 0;
        benchmark::DoNotOptimize(finder.matchesOf(entered));
    }
}

/// From the file to the groups.
void scanOfFile(benchmark::State &state, const QString &file)
{
    crm::Session session({.path = file});
    for (auto _ : state) {
        const auto scan = session.duplicates().scan();
        state.counters["customers"] = double(scan.customers);
        state.counters["groups"] = double(scan.groups.size());
    }
    state.counters["peak MB"] = peakMegabytes();
}

/// A customer that is there is typed in once more.
void entryInFile(benchmark::State &state, const QString &file)
{
    crm::Session session({.path = file});
    session.duplicates().prepareEntry();
    std::vector<crm::CustomerCard> cards;
    for (qint64 id = 1; cards.size() < 100 && id < 100'000; id += 997)
        if (auto card = session.customers().card({id}); card.customer.id.isValid()) {
            card.customer.id = {};
            cards.push_back(std::move(card));
        }
    size_t at = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(session.duplicates().atEntry(cards[++at % cards.size()]));
}

} // namespace

BENCHMARK(wholeBase)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kSecond)->Iterations(1)->UseRealTime();
BENCHMARK(atEntry)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (const auto file = qEnvironmentVariable("KINGFISHER_BASE"); !file.isEmpty()) {
        benchmark::RegisterBenchmark("scanOfFile", scanOfFile, file)
            ->Unit(benchmark::kSecond)
            ->Iterations(1)
            ->UseRealTime();
        benchmark::RegisterBenchmark("entryInFile", entryInFile, file)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
