#include "core/insight/pipelinereport.h"

#include "core/base/enumkeys.h"
#include "core/base/nearestamount.h"
#include "core/base/tr.h"
#include "core/insight/pipelinerepository.h"
#include "core/insight/salesperiod.h"
#include "core/operation/operations.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<PipelineBy, 8> kBy{{{{PipelineBy::Stage, u"stage"_s},
                                    {PipelineBy::Month, u"month"_s},
                                    {PipelineBy::Quarter, u"quarter"_s},
                                    {PipelineBy::Product, u"product"_s},
                                    {PipelineBy::Owner, u"owner"_s},
                                    {PipelineBy::Department, u"department"_s},
                                    {PipelineBy::Customer, u"customer"_s},
                                    {PipelineBy::Pipeline, u"pipeline"_s}}}};

double ratio(qint64 part, qint64 whole)
{
    return whole > 0 ? double(part) / double(whole) : std::nan("");
}

Amount times(Amount amount, double factor)
{
    return nearestAmount(amount.toDouble() * factor);
}

/// An open one is in the period while it goes on; what has no day of closing is in no period but all time.
bool isIn(const DateRange &dates, const PipelineDeal &deal)
{
    if (!deal.isOpen())
        return deal.closed ? dates.contains(*deal.closed) : !dates.from && !dates.to;
    return !dates.to || !deal.opened || *deal.opened <= *dates.to;
}

std::vector<const PipelineDeal *> within(const PipelineDeals &all, const PipelineQuery &query)
{
    std::vector<const PipelineDeal *> found;
    for (const auto &deal : all.deals)
        if (isIn(query.dates, deal)
            && (!query.pipeline.isValid() || deal.pipeline.id == query.pipeline.value))
            found.push_back(&deal);
    return found;
}

QStringList currenciesOf(const std::vector<const PipelineDeal *> &deals)
{
    std::map<QString, qint64> counts;
    for (const auto *deal : deals)
        if (deal->amount)
            ++counts[deal->currency];
    QStringList found;
    for (const auto &[currency, count] : counts)
        found << currency;
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [&](const QString &currency) { return counts[currency]; });
    return found;
}

NamedId groupOf(const PipelineDeal &deal, PipelineBy by)
{
    const auto day = deal.isOpen() ? deal.expected : deal.closed;
    switch (by) {
    case PipelineBy::Stage: return {deal.stage.value, {}};
    case PipelineBy::Month: return {0, day ? timeKey(SalesBy::Month, *day) : QString()};
    case PipelineBy::Quarter: return {0, day ? timeKey(SalesBy::Quarter, *day) : QString()};
    case PipelineBy::Product: return deal.product;
    case PipelineBy::Owner: return deal.owner;
    case PipelineBy::Department: return deal.department;
    case PipelineBy::Customer: return deal.customer;
    case PipelineBy::Pipeline: return deal.pipeline;
    }
    return {};
}

/// The one that is asked for, else the first one.
const Pipeline *pipelineOf(const PipelineDeals &all, PipelineId id)
{
    const auto found = std::ranges::find(all.pipelines, id, &Pipeline::id);
    if (found != all.pipelines.end())
        return &*found;
    return all.pipelines.empty() ? nullptr : &all.pipelines.front();
}

/// Names of stages, with that of the pipeline where there are several; in their order.
std::vector<NamedId> stageNames(const PipelineDeals &all, PipelineId wanted)
{
    std::vector<NamedId> names;
    const bool several = !wanted.isValid() && all.pipelines.size() > 1;
    for (const auto &pipeline : all.pipelines)
        for (const auto &stage : pipeline.stages)
            names.push_back(
                {stage.id.value, several ? u"%1: %2"_s.arg(pipeline.name, stage.name) : stage.name});
    return names;
}

/// Adds up opportunities in one currency.
class Tally
{
public:
    Tally(const std::vector<const PipelineDeal *> &deals, QString currency)
        : m_currency(std::move(currency))
    {
        qint64 won = 0, closed = 0;
        for (const auto *deal : deals) {
            won += deal->state == StageState::Won;
            closed += !deal->isOpen();
        }
        m_winRate = closed > 0 ? double(won) / double(closed) : 0;
    }

    void add(PipelineFigures &figures, const PipelineDeal &deal) const
    {
        const auto amount = valueOf(deal);
        const bool dated = deal.opened && deal.closed;
        switch (deal.state) {
        case StageState::Open:
            ++figures.open;
            figures.unvalued += !deal.amount;
            figures.openValue += amount;
            figures.weighted += times(amount, deal.probability > 0 ? deal.probability / 10'000.0 : m_winRate);
            return;
        case StageState::Won:
            ++figures.won;
            figures.wonValue += amount;
            figures.wonDated += dated;
            figures.wonDays += dated ? deal.opened->daysTo(*deal.closed) : 0;
            return;
        case StageState::Lost:
            ++figures.lost;
            figures.lostValue += amount;
            figures.lostDated += dated;
            figures.lostDays += dated ? deal.opened->daysTo(*deal.closed) : 0;
            return;
        }
    }
    Amount valueOf(const PipelineDeal &deal) const
    {
        return deal.amount && deal.currency == m_currency ? *deal.amount : Amount{};
    }

private:
    QString m_currency;
    double m_winRate = 0;
};

void sortUnique(std::vector<qint64> &ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

class FunnelCount
{
public:
    FunnelCount(const Pipeline *pipeline, const Tally &tally, QDate today)
        : m_tally(tally)
        , m_today(today)
        , m_pipeline(pipeline ? pipeline->id : PipelineId{})
    {
        const auto stages = pipeline ? pipeline->stages : std::vector<Stage>();
        for (const auto &stage : stages)
            if (stage.state == StageState::Open)
                m_funnel.steps.push_back({.stage = stage});
        m_open = m_funnel.steps.size();
        const auto won = std::ranges::find(stages, StageState::Won, &Stage::state);
        if (won != stages.end())
            m_funnel.steps.push_back({.stage = *won});
        m_waited.resize(m_funnel.steps.size());
        m_dated.resize(m_funnel.steps.size());
    }

    void add(const PipelineDeal &deal)
    {
        if (deal.pipeline.id != m_pipeline.value)
            return;
        switch (deal.state) {
        case StageState::Open: stand(placeOf(deal.stage), deal); return;
        case StageState::Won:
            stand(m_open < m_funnel.steps.size() ? std::optional(m_open) : std::nullopt, deal);
            return;
        case StageState::Lost: lose(placeOf(deal.lostFrom)); return;
        }
    }

    Funnel done()
    {
        for (size_t i = 0; i < m_funnel.steps.size(); ++i) {
            auto &step = m_funnel.steps[i];
            sortUnique(step.customers);
            step.waiting = i < m_open ? ratio(m_waited[i], m_dated[i]) : std::nan("");
            step.reachedAtMost = step.reached + (i > 0 && i < m_open ? m_funnel.lostSomewhere : 0);
        }
        return std::move(m_funnel);
    }

private:
    std::optional<size_t> placeOf(StageId stage) const
    {
        for (size_t i = 0; i < m_open; ++i)
            if (m_funnel.steps[i].stage.id == stage)
                return i;
        return {};
    }
    void reach(size_t last)
    {
        for (size_t i = 0; i <= last; ++i)
            ++m_funnel.steps[i].reached;
    }
    void stand(std::optional<size_t> place, const PipelineDeal &deal)
    {
        if (!place)
            return;
        reach(*place);
        auto &step = m_funnel.steps[*place];
        ++step.now;
        step.value += m_tally.valueOf(deal);
        if (deal.customer.id)
            step.customers.push_back(deal.customer.id);
        if (const auto since = deal.stageSince; since && *since <= m_today) {
            m_waited[*place] += since->daysTo(m_today);
            ++m_dated[*place];
        }
    }
    void lose(std::optional<size_t> place)
    {
        ++m_funnel.lost;
        m_funnel.lostSomewhere += !place;
        if (place)
            ++m_funnel.steps[*place].lostHere;
        if (m_open > 0)
            reach(place.value_or(0));
    }

    const Tally &m_tally;
    QDate m_today;
    PipelineId m_pipeline;
    size_t m_open = 0;
    Funnel m_funnel;
    std::vector<qint64> m_waited, m_dated;
};

void sortRows(std::vector<PipelineRow> &rows, PipelineBy by, const std::vector<NamedId> &stages)
{
    if (by == PipelineBy::Stage) {
        std::ranges::stable_sort(rows, {}, [&](const PipelineRow &row) {
            return std::ranges::find(stages, row.id, &NamedId::id) - stages.begin();
        });
        return;
    }
    if (by == PipelineBy::Month || by == PipelineBy::Quarter) // what has no day comes last
        return void(std::ranges::stable_sort(
            rows, {}, [](const PipelineRow &row) { return std::pair(row.key.isEmpty(), row.key); }));
    std::ranges::stable_sort(rows, [](const PipelineRow &a, const PipelineRow &b) {
        return std::tuple(b.figures.wonValue, b.figures.openValue, b.figures.all())
             < std::tuple(a.figures.wonValue, a.figures.openValue, a.figures.all());
    });
}

using Group = std::pair<qint64, QString>;

} // namespace

double PipelineFigures::winRate() const
{
    return ratio(won, won + lost);
}

double PipelineFigures::wonCycle() const
{
    return ratio(wonDays, wonDated);
}

double PipelineFigures::lostCycle() const
{
    return ratio(lostDays, lostDated);
}

double PipelineFigures::closedCycle() const
{
    return ratio(wonDays + lostDays, wonDated + lostDated);
}

Amount PipelineFigures::meanWon() const
{
    return won > 0 ? times(wonValue, 1.0 / double(won)) : Amount{};
}

double Funnel::conversion(size_t step) const
{
    return step == 0 ? std::nan("") : ratio(steps[step].reached, steps[step - 1].reached);
}

double Funnel::conversionIfLate(size_t step) const
{
    return step == 0 ? std::nan("") : ratio(steps[step].reachedAtMost, steps[step - 1].reachedAtMost);
}

std::optional<size_t> Funnel::bottleneck() const
{
    const auto worst = [this](auto conversion) {
        std::optional<size_t> found;
        for (size_t i = 1; i < steps.size(); ++i)
            if (const double share = (this->*conversion)(i);
                share < 1 && (!found || share < (this->*conversion)(*found))) // not a number is not below
                found = i;
        return found;
    };
    const auto early = worst(&Funnel::conversion);
    return early == worst(&Funnel::conversionIfLate) ? early : std::nullopt;
}

PipelineReport pipelineReport(const PipelineDeals &all, const PipelineQuery &query, QDate today)
{
    PipelineReport report{.query = query};
    const auto deals = within(all, query);
    report.otherCurrencies = currenciesOf(deals);
    report.currency = query.currency;
    if (report.currency.isEmpty() && !report.otherCurrencies.isEmpty())
        report.currency = report.otherCurrencies.front();
    report.otherCurrencies.removeOne(report.currency);
    const Tally tally(deals, report.currency);
    FunnelCount funnel(pipelineOf(all, query.pipeline), tally, today);
    const auto stages = stageNames(all, query.pipeline);
    std::map<Group, PipelineRow> rows;
    for (const auto *deal : deals) {
        const auto group = groupOf(*deal, query.by);
        auto &row = rows[{group.id, group.name}];
        row.id = group.id;
        row.key = group.name;
        tally.add(row.figures, *deal);
        tally.add(report.totals, *deal);
        if (deal->customer.id)
            row.customers.push_back(deal->customer.id);
        funnel.add(*deal);
    }
    for (auto &[group, row] : rows) {
        sortUnique(row.customers);
        if (query.by == PipelineBy::Stage)
            if (const auto stage = std::ranges::find(stages, row.id, &NamedId::id); stage != stages.end())
                row.key = stage->name;
        report.rows.push_back(std::move(row));
    }
    sortRows(report.rows, query.by, stages);
    report.funnel = funnel.done();
    return report;
}

std::vector<Funnel> funnels(const PipelineDeals &all, const PipelineQuery &query, QDate today)
{
    const auto report = pipelineReport(all, query, today);
    const auto deals = within(all, query);
    const Tally tally(deals, report.currency);
    std::vector<Funnel> found;
    for (const auto &row : report.rows) {
        const auto pipeline = query.by == PipelineBy::Pipeline ? PipelineId{row.id} : query.pipeline;
        FunnelCount count(pipelineOf(all, pipeline), tally, today);
        for (const auto *deal : deals)
            if (const auto group = groupOf(*deal, query.by);
                group.id == row.id && (query.by == PipelineBy::Stage || group.name == row.key))
                count.add(*deal);
        found.push_back(count.done());
        found.back().key = row.key;
        found.back().id = row.id;
    }
    return found;
}

PipelineDeals pipelineDeals(Operations &operations, const IdSet &customers)
{
    operations.actor().require(Permission::View);
    auto deals = PipelineRepository(operations.db(), operations.zone()).deals();
    std::erase_if(deals.deals,
                  [&](const PipelineDeal &deal) { return !isAmong(customers, deal.customer.id); });
    return deals;
}

QString toKey(PipelineBy by)
{
    return kBy.key(by);
}

std::optional<PipelineBy> pipelineByFromKey(const QString &key)
{
    for (const auto &[by, text] : kBy.pairs)
        if (text == key)
            return by;
    return {};
}

QString displayName(PipelineBy by)
{
    switch (by) {
    case PipelineBy::Stage: return Tr::tr("Stage");
    case PipelineBy::Month: return Tr::tr("Month");
    case PipelineBy::Quarter: return Tr::tr("Quarter");
    case PipelineBy::Product: return Tr::tr("Product");
    case PipelineBy::Owner: return Tr::tr("Owner");
    case PipelineBy::Department: return Tr::tr("Department");
    case PipelineBy::Customer: return Tr::tr("Customer");
    case PipelineBy::Pipeline: return Tr::tr("Sales process");
    }
    return {};
}

} // namespace crm
