#include "core/dataquality/duplicatefinder.h"
#include "tests/support/typedcustomers.h"

#include <benchmark/benchmark.h>

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

} // namespace

BENCHMARK(wholeBase)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kSecond)->Iterations(1)->UseRealTime();
BENCHMARK(atEntry)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
