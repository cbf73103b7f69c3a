#include "core/directory/recyclingplan.h"

#include "core/base/epochday.h"
#include "core/base/error.h"
#include "core/directory/filterexpression.h"
#include "core/directory/filterrange.h"

#include <algorithm>
#include <tuple>

namespace crm {
namespace {

using Duty = DirectoryChunk::Duty;

/// Days by the code of a value; 0 where the rule says nothing of it.
std::vector<int> daysByCode(const DirectorySnapshot &snapshot, const RecycleRule &rule,
                            RecycleDays::Field field, CustomerField column)
{
    const auto *dictionary = snapshot.dictionary({column});
    std::vector<int> days(dictionary ? dictionary->size() : 0, 0);
    for (const auto &exception : rule.exceptions) {
        if (exception.field != field)
            continue;
        for (quint32 code = 0; code < days.size(); ++code)
            if (snapshot.label({column}, code).compare(exception.value, Qt::CaseInsensitive) == 0)
                days[code] = exception.days;
    }
    return days;
}

RecycleFacts factsOf(const Duty &duty, size_t place, DayNumber lastOrder, DayNumber today)
{
    const auto day = [&](const std::vector<quint16> &column) { return unpackedDay(column[place]); };
    const auto won = day(duty.won);
    const auto contract = day(duty.contractEnd);
    return {.acquired = day(duty.acquired),
            .followedUp = day(duty.followedUp),
            .dealt = std::max(lastOrder, won),
            .contractEnd = std::max(contract, lastOrder),
            .protectedUntil = day(duty.protectedUntil),
            .openOpportunity = (duty.flags[place] & Duty::kOpenOpportunity) != 0,
            .openComplaint = (duty.flags[place] & Duty::kOpenComplaint) != 0,
            .plannedContact = day(duty.planned) >= today};
}

} // namespace

/// A rule with its filter and its exceptions by code.
struct RecyclingPlan::Ready
{
    std::optional<CompiledFilter> filter = {}; // none: every customer
    bool readable = true;
    std::vector<int> byGrade = {};
    std::vector<int> byIndustry = {};

    int days(const RecycleRule &rule, quint32 grade, quint32 industry) const
    {
        int days = 0;
        for (const int other : {grade < byGrade.size() ? byGrade[grade] : 0,
                                industry < byIndustry.size() ? byIndustry[industry] : 0})
            if (other && (!days || other < days))
                days = other;
        return days ? days : rule.days;
    }
};

RecyclingPlan::RecyclingPlan(std::shared_ptr<const DirectorySnapshot> snapshot,
                             std::vector<RecycleRule> rules, QDate today)
    : m_snapshot(std::move(snapshot))
    , m_rules(std::move(rules))
    , m_today(DayNumber(epochDayOf(today)))
{
    for (const auto &rule : m_rules) {
        auto &ready = m_ready.emplace_back();
        ready.byGrade = daysByCode(*m_snapshot, rule, RecycleDays::Field::Grade, CustomerField::Grade);
        ready.byIndustry =
            daysByCode(*m_snapshot, rule, RecycleDays::Field::Industry, CustomerField::Industry);
        if (rule.filter.isEmpty())
            continue;
        try {
            ready.filter.emplace(parseFilter(rule.filter, m_snapshot->lists()), *m_snapshot, today);
            ready.readable = ready.filter->isWhole();
        } catch (const Error &) {
            ready.readable = false; // a field of its own is gone: nobody loses a customer for that
        }
    }
}

RecyclingPlan::~RecyclingPlan() = default;

void RecyclingPlan::evaluate(const DirectoryChunk &chunk, std::vector<DayNumber> &deadlines,
                             std::vector<quint16> *rules) const
{
    deadlines.assign(chunk.size(), kNoDay);
    if (rules)
        rules->assign(chunk.size(), 0);
    if (!chunk.profiles || !chunk.trade || !chunk.duty)
        return;
    const auto &owners = chunk.profiles->coded[size_t(Coded::Owner)];
    const auto &grades = chunk.profiles->coded[size_t(Coded::Grade)];
    const auto &industries = chunk.profiles->coded[size_t(Coded::Industry)];
    std::vector<quint8> mask;
    for (size_t index = 0; index < m_rules.size(); ++index) {
        const auto &ready = m_ready[index];
        if (!ready.readable)
            continue;
        if (ready.filter) {
            mask.assign(chunk.size(), 1);
            ready.filter->evaluate(chunk, {}, mask);
        }
        for (size_t place = 0; place < deadlines.size(); ++place) {
            if (!owners[place] || !chunk.names->present[place] || (ready.filter && !mask[place]))
                continue;
            const auto facts = factsOf(*chunk.duty, place, chunk.trade->lastOrder[place], m_today);
            const auto deadline = deadlineOf(
                m_rules[index].terms, ready.days(m_rules[index], grades[place], industries[place]), facts);
            if (deadline == kNoDay || (deadlines[place] != kNoDay && deadlines[place] <= deadline))
                continue;
            deadlines[place] = deadline;
            if (rules)
                (*rules)[place] = quint16(index);
        }
    }
}

std::vector<DayNumber> RecyclingPlan::deadlines(const DirectoryChunk &chunk) const
{
    std::vector<DayNumber> deadlines;
    evaluate(chunk, deadlines, nullptr);
    return deadlines;
}

std::vector<RecyclingPlan::Candidate> RecyclingPlan::dueBy(QDate day) const
{
    const auto last = DayNumber(epochDayOf(day));
    const auto *owners = m_snapshot->dictionary({CustomerField::Owner});
    std::vector<Candidate> candidates;
    std::vector<DayNumber> deadlines;
    std::vector<quint16> rules;
    quint32 first = 0;
    for (const auto &chunk : m_snapshot->chunks()) {
        evaluate(chunk, deadlines, &rules);
        for (quint32 place = 0; place < deadlines.size(); ++place) {
            if (deadlines[place] == kNoDay || deadlines[place] > last)
                continue;
            const auto owner = owners->value(chunk.profiles->coded[size_t(Coded::Owner)][place]);
            candidates.push_back({.customer = {chunk.names->ids[place]},
                                  .row = first + place,
                                  .owner = {QByteArray(owner.data(), qsizetype(owner.size())).toLongLong()},
                                  .deadline = deadlines[place],
                                  .rule = rules[place]});
        }
        first += chunk.size();
    }
    std::ranges::sort(candidates, [](const Candidate &a, const Candidate &b) {
        return std::tie(a.deadline, a.customer) < std::tie(b.deadline, b.customer);
    });
    return candidates;
}

std::shared_ptr<const DirectorySnapshot> withDeadlines(
    const std::shared_ptr<const DirectorySnapshot> &snapshot, const std::vector<RecycleRule> &rules,
    QDate today, bool anew)
{
    const RecyclingPlan plan(snapshot, rules, today);
    auto chunks = snapshot->chunks();
    std::vector<quint32> changed;
    quint32 first = 0;
    for (auto &chunk : chunks) {
        if (!chunk.due || anew) {
            auto due = std::make_shared<DirectoryChunk::Due>();
            due->deadlines = plan.deadlines(chunk);
            for (quint32 place = 0; place < chunk.size(); ++place)
                if (!chunk.due || chunk.due->deadlines[place] != due->deadlines[place])
                    changed.push_back(first + place);
            chunk.due = std::move(due);
        }
        first += chunk.size();
    }
    return std::make_shared<DirectorySnapshot>(*snapshot, std::move(chunks), snapshot->dictionaries(),
                                               snapshot->sharedLists(), changed);
}

} // namespace crm
