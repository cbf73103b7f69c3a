#include "core/base/lunar/lunarcalendar.h"
#include "core/base/text/clean.h"
#include "core/base/text/collation.h"
#include "core/base/text/fold.h"
#include "core/base/text/phone.h"
#include "core/base/text/pinyin.h"

#include <benchmark/benchmark.h>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

const QStringList kNames{u"深圳市華強電子有限公司"_s,
                         u"长沙银行股份有限公司"_s,
                         u"重庆长安汽车"_s,
                         u"3M 中国有限公司"_s,
                         u"International Business Machines"_s,
                         u"Müller & Söhne GmbH"_s,
                         u"北京字节跳动科技有限公司"_s,
                         u"厦门大厦商行"_s};

qint64 units(const QStringList &names)
{
    qint64 sum = 0;
    for (const auto &name : names)
        sum += name.size();
    return sum;
}

/// Calls `work` with every name; counts names and bytes of UTF-16.
template <typename Work>
void overNames(benchmark::State &state, Work work)
{
    for (auto _ : state) {
        for (const auto &name : kNames)
            work(name);
    }
    state.SetItemsProcessed(state.iterations() * kNames.size());
    state.SetBytesProcessed(state.iterations() * units(kNames) * 2);
}

void fold(benchmark::State &state)
{
    overNames(state, [](const QString &name) { benchmark::DoNotOptimize(crm::fold(name)); });
}

void foldUtf8(benchmark::State &state)
{
    QByteArray out;
    overNames(state, [&out](const QString &name) {
        out.resize(0);
        crm::foldUtf8(name, out);
        benchmark::DoNotOptimize(out.data());
    });
}

void readingOfCompanies(benchmark::State &state)
{
    overNames(state, [](const QString &name) {
        benchmark::DoNotOptimize(crm::reading(name, crm::NameKind::Company));
    });
}

void sortKeys(benchmark::State &state)
{
    overNames(state, [](const QString &name) { benchmark::DoNotOptimize(crm::sortKey(name)); });
}

void cleanLines(benchmark::State &state)
{
    overNames(state, [](const QString &name) { benchmark::DoNotOptimize(crm::cleanLine(name)); });
}

void phones(benchmark::State &state, const QString &raw)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(crm::normalizePhone(raw));
    state.SetItemsProcessed(state.iterations());
}

void lunarDays(benchmark::State &state)
{
    const QDate first(1950, 1, 1);
    int offset = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(crm::toLunar(first.addDays(offset = (offset + 37) % 40'000)));
    state.SetItemsProcessed(state.iterations());
}

} // namespace

BENCHMARK(fold);
BENCHMARK(foldUtf8);
BENCHMARK(readingOfCompanies);
BENCHMARK(sortKeys);
BENCHMARK(cleanLines);
BENCHMARK_CAPTURE(phones, mobile, u"138 1234 5678"_s);
BENCHMARK_CAPTURE(phones, landline, u"0755-83320000-8001"_s);
BENCHMARK(lunarDays);

BENCHMARK_MAIN();
