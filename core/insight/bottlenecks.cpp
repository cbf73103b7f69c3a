#include "core/insight/bottlenecks.h"

#include "core/insight/pipelinerepository.h"
#include "core/operation/operations.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace crm {
namespace {

/// Adds up stays, and what stands now.
class Load
{
public:
    explicit Load(NamedId of = {})
        : m_load{.of = std::move(of)}
    {
    }

    void ended(double days, bool wentOn, bool lost)
    {
        m_days.push_back(days);
        ++m_load.left;
        m_load.wentOn += wentOn;
        m_load.lost += lost;
    }
    void stands(bool isStuck, qint64 customer)
    {
        ++m_load.now;
        m_load.stuck += isStuck;
        if (isStuck && customer > 0)
            m_load.stuckCustomers.push_back(customer);
    }
    StageLoad done()
    {
        auto &days = m_days;
        std::ranges::sort(days);
        const auto count = days.size();
        m_load.median = m_load.mean = m_load.longest = std::nan("");
        if (count > 0) {
            m_load.median = (days[(count - 1) / 2] + days[count / 2]) / 2;
            m_load.mean = std::accumulate(days.begin(), days.end(), 0.0) / double(count);
            m_load.longest = days.back();
        }
        auto &ids = m_load.stuckCustomers;
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return m_load;
    }

private:
    StageLoad m_load;
    std::vector<double> m_days;
};

using People = std::map<std::pair<qint64, QString>, Load>;

Load &personIn(People &people, const NamedId &owner)
{
    return people.try_emplace({owner.id, owner.name}, owner).first->second;
}

std::vector<StageLoad> sorted(People &people)
{
    std::vector<StageLoad> all;
    for (auto &[key, load] : people)
        all.push_back(load.done());
    std::ranges::stable_sort(all, [](const StageLoad &a, const StageLoad &b) {
        return std::tuple(b.stuck, b.now, b.left) < std::tuple(a.stuck, a.now, a.left);
    });
    return all;
}

} // namespace

double StageLoad::conversion() const
{
    return left > 0 ? double(wentOn) / double(left) : std::nan("");
}

std::optional<size_t> Bottlenecks::slowest() const
{
    std::optional<size_t> found;
    for (size_t i = 0; i < stages.size(); ++i)
        if (stages[i].left >= kEnough && (!found || stages[i].median > stages[*found].median))
            found = i;
    return found;
}

Bottlenecks bottlenecks(const PipelineDeals &deals, const std::vector<StageStay> &stays, PipelineId id,
                        QDate today)
{
    auto pipeline = std::ranges::find(deals.pipelines, id, &Pipeline::id);
    if (pipeline == deals.pipelines.end())
        pipeline = deals.pipelines.begin();
    Bottlenecks found;
    if (pipeline == deals.pipelines.end())
        return found;
    std::map<qint64, const Stage *> stages;
    for (const auto &stage : pipeline->stages)
        stages.emplace(stage.id.value, &stage);
    const auto stageOf = [&stages](StageId stage) -> const Stage * {
        const auto it = stages.find(stage.value);
        return it == stages.end() ? nullptr : it->second;
    };
    std::map<qint64, Load> byStage;
    std::map<qint64, People> peopleOf;
    People people;
    const auto each = [&](StageId stage, const NamedId &owner, auto act) {
        act(byStage[stage.value]);
        act(personIn(peopleOf[stage.value], owner));
        act(personIn(people, owner));
    };
    for (const auto &stay : stays) {
        const auto *stage = stageOf(stay.stage);
        if (!stage || stage->state != StageState::Open)
            continue;
        const auto *then = stageOf(stay.then);
        const bool lost = then && then->state == StageState::Lost;
        const bool wentOn = then && !lost && then->position > stage->position;
        each(stay.stage, stay.owner, [&](Load &load) { load.ended(stay.days, wentOn, lost); });
    }
    for (const auto &deal : deals.deals) {
        const auto *stage = stageOf(deal.stage);
        if (!stage || !deal.isOpen())
            continue;
        const int days = deal.stageSince ? int(deal.stageSince->daysTo(today)) : 0;
        const bool stuck = isStalled(deal.state, days, stage->stallDays);
        each(deal.stage, deal.owner, [&](Load &load) { load.stands(stuck, deal.customer.id); });
    }
    for (const auto &stage : pipeline->stages) {
        if (stage.state != StageState::Open)
            continue;
        auto load = byStage[stage.id.value].done();
        load.of = {stage.id.value, stage.name};
        found.stages.push_back(std::move(load));
        found.peopleOf.push_back(sorted(peopleOf[stage.id.value]));
    }
    found.people = sorted(people);
    return found;
}

std::vector<StageStay> stageStays(Operations &operations)
{
    operations.actor().require(Permission::View);
    return PipelineRepository(operations.db(), operations.zone()).stays();
}

} // namespace crm
