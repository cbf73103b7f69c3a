#include "core/directory/recyclingplan.h"

#include "core/base/epochday.h"
#include "core/base/error.h"
#include "core/base/outcome.h"
#include "core/directory/filterexpression.h"
#include "core/directory/filterrange.h"

#include <QtConcurrentMap>
#include <QThread>

#include <algorithm>
#include <array>
#include <functional>
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

DayNumber dayOf(qint64 number)
{
    return number == kNoValue ? kNoDay : DayNumber(number);
}

bool isSooner(const RecyclingPlan::Candidate &a, const RecyclingPlan::Candidate &b)
{
    return std::tie(a.deadline, a.customer) < std::tie(b.deadline, b.customer);
}

/// So many chunks in shares for all threads, a few for each, so that none waits long for another.
template <typename Share>
std::vector<Share> sharesOf(size_t chunks)
{
    const auto wanted = std::max<size_t>(1, size_t(QThread::idealThreadCount()) * 4);
    const auto each = std::max<size_t>(1, (chunks + wanted - 1) / wanted);
    std::vector<Share> shares;
    for (size_t begin = 0; begin < chunks; begin += each)
        shares.push_back({.begin = begin, .end = std::min(chunks, begin + each)});
    return shares;
}

RecycleFacts factsOf(const Duty &duty, size_t place, DayNumber lastOrder, DayNumber today)
{
    const auto day = [&](const PackedNumbers &column) { return dayOf(column[place]); };
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
    DayNumber from = kNoDay; ///< the first day on which the rule holds
    std::vector<int> byGrade = {};
    std::vector<int> byIndustry = {};
    std::vector<std::pair<CompiledFilter, int>> byLine = {}; ///< who bought from a product line, and its days

    /// `line`: the days of the product line, 0 where the rule says nothing of it.
    int days(const RecycleRule &rule, quint32 grade, quint32 industry, int line) const
    {
        int days = line;
        for (const int other : {grade < byGrade.size() ? byGrade[grade] : 0,
                                industry < byIndustry.size() ? byIndustry[industry] : 0})
            days = shorter(days, other);
        return days ? days : rule.days;
    }
    /// For each row of the chunk; empty where the rule knows no product lines.
    std::vector<int> daysByLine(const DirectoryChunk &chunk) const
    {
        std::vector<int> days(byLine.empty() ? 0 : chunk.size(), 0);
        std::vector<quint8> mask;
        for (const auto &[bought, term] : byLine) {
            mask.assign(chunk.size(), 1);
            bought.evaluate(chunk, {}, mask);
            for (size_t place = 0; place < days.size(); ++place)
                if (mask[place])
                    days[place] = shorter(days[place], term);
        }
        return days;
    }
    static int shorter(int days, int other) { return other && (!days || other < days) ? other : days; }
};

RecyclingPlan::RecyclingPlan(std::shared_ptr<const DirectorySnapshot> snapshot,
                             std::vector<RecycleRule> rules, QDate today)
    : m_snapshot(std::move(snapshot))
    , m_rules(std::move(rules))
    , m_today(DayNumber(epochDayOf(today)))
{
    for (const auto &rule : m_rules) {
        auto &ready = m_ready.emplace_back();
        ready.from = rule.from.isValid() ? DayNumber(epochDayOf(rule.from)) : kNoDay;
        ready.byGrade = daysByCode(*m_snapshot, rule, RecycleDays::Field::Grade, CustomerField::Grade);
        ready.byIndustry =
            daysByCode(*m_snapshot, rule, RecycleDays::Field::Industry, CustomerField::Industry);
        for (const auto &exception : rule.exceptions) {
            if (exception.field != RecycleDays::Field::ProductLine)
                continue;
            const auto bought = FilterRule::about(FilterFact::BoughtCategory, FilterRule::Operator::Equal,
                                                  {FilterValue::of(exception.value)});
            const auto &[filter, days] =
                ready.byLine.emplace_back(CompiledFilter(bought, *m_snapshot, today), exception.days);
            ready.readable = ready.readable && filter.isWhole(); // it cannot be told who has more time
        }
        if (rule.filter.isEmpty())
            continue;
        try {
            ready.filter.emplace(parseFilter(rule.filter, m_snapshot->lists()), *m_snapshot, today);
            ready.readable = ready.readable && ready.filter->isWhole();
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
        const auto byLine = ready.daysByLine(chunk);
        for (size_t place = 0; place < deadlines.size(); ++place) {
            if (!owners[place] || !chunk.names->present[place] || (ready.filter && !mask[place]))
                continue;
            const auto facts = factsOf(*chunk.duty, place, dayOf(chunk.trade->lastOrder[place]), m_today);
            const auto deadline =
                deadlineOf(m_rules[index].terms,
                           ready.days(m_rules[index], quint32(grades[place]), quint32(industries[place]),
                                      byLine.empty() ? 0 : byLine[place]),
                           facts);
            if (deadline == kNoDay || (deadlines[place] != kNoDay && deadlines[place] <= deadline)
                || isSpared(dayOf(chunk.duty->spared[place]), index, deadline))
                continue;
            deadlines[place] = deadline;
            if (rules)
                (*rules)[place] = quint16(index);
        }
    }
}

/// Whoever took a run back has decided about all that was due by the rules of that day.
bool RecyclingPlan::isSpared(DayNumber spared, size_t rule, DayNumber deadline) const
{
    return spared != kNoDay && deadline <= spared && m_ready[rule].from <= spared;
}

std::vector<DayNumber> RecyclingPlan::deadlines(const DirectoryChunk &chunk) const
{
    std::vector<DayNumber> deadlines;
    evaluate(chunk, deadlines, nullptr);
    return deadlines;
}

RecyclingPlan::Candidate RecyclingPlan::candidate(const DirectoryChunk &chunk, quint32 first, quint32 place,
                                                  DayNumber deadline, size_t rule) const
{
    const auto owner = m_snapshot->dictionary({CustomerField::Owner})
                           ->value(quint32(chunk.profiles->coded[size_t(Coded::Owner)][place]));
    return {.customer = {chunk.names->ids[place]},
            .row = first + place,
            .owner = {QByteArray(owner.data(), qsizetype(owner.size())).toLongLong()},
            .deadline = deadline,
            .rule = rule};
}

std::vector<RecyclingPlan::Candidate> RecyclingPlan::dueBy(QDate day) const
{
    const auto last = DayNumber(epochDayOf(day));
    std::vector<Candidate> candidates;
    std::vector<DayNumber> deadlines;
    std::vector<quint16> rules;
    quint32 first = 0;
    for (const auto &chunk : m_snapshot->chunks()) {
        evaluate(chunk, deadlines, &rules);
        for (quint32 place = 0; place < deadlines.size(); ++place)
            if (deadlines[place] != kNoDay && deadlines[place] <= last)
                candidates.push_back(candidate(chunk, first, place, deadlines[place], rules[place]));
        first += chunk.size();
    }
    std::ranges::sort(candidates, isSooner);
    return candidates;
}

/// Some of the chunks, for one thread.
struct RecyclingPlan::Share
{
    size_t begin = 0;
    size_t end = 0;
    std::vector<qint64> owners = {}; ///< by code
    std::vector<Candidate> first = {};
};

void RecyclingPlan::count(Share &share, size_t rule, DayNumber last, size_t most) const
{
    share.owners.assign(m_snapshot->dictionary({CustomerField::Owner})->size(), 0);
    std::vector<DayNumber> deadlines;
    std::vector<quint16> rules;
    const auto keepFirst = [&] {
        if (share.first.size() <= most)
            return;
        std::ranges::nth_element(share.first, share.first.begin() + qsizetype(most), isSooner);
        share.first.resize(most);
    };
    for (auto index = share.begin; index < share.end; ++index) {
        const auto &chunk = m_snapshot->chunks()[index];
        evaluate(chunk, deadlines, &rules);
        // Who goes later than those that are known already is only counted.
        const auto latest = share.first.size() < most
                              ? last
                              : std::ranges::max(share.first, {}, &Candidate::deadline).deadline;
        for (quint32 place = 0; place < deadlines.size(); ++place) {
            if (deadlines[place] == kNoDay || deadlines[place] > last || rules[place] != rule)
                continue;
            ++share.owners[size_t(chunk.profiles->coded[size_t(Coded::Owner)][place])];
            if (deadlines[place] <= latest)
                share.first.push_back(
                    candidate(chunk, quint32(index * DirectoryChunk::kRows), place, deadlines[place], rule));
        }
        keepFirst();
    }
}

RecyclingPlan::Impact RecyclingPlan::impact(size_t rule, QDate day, size_t most) const
{
    auto shares = sharesOf<Share>(m_snapshot->chunks().size());
    QtConcurrent::blockingMap(shares,
                              [&](Share &share) { count(share, rule, DayNumber(epochDayOf(day)), most); });
    Impact impact;
    const auto &owners = *m_snapshot->dictionary({CustomerField::Owner});
    for (quint32 code = 0; code < owners.size(); ++code) {
        qint64 customers = 0;
        for (const auto &share : shares)
            customers += share.owners[code];
        const auto owner = owners.value(code);
        if (customers > 0)
            impact.owners.push_back(
                {{QByteArray(owner.data(), qsizetype(owner.size())).toLongLong()}, customers});
        impact.customers += customers;
    }
    for (const auto &share : shares)
        impact.first.insert(impact.first.end(), share.first.begin(), share.first.end());
    std::ranges::sort(impact.first, isSooner);
    impact.first.resize(std::min(impact.first.size(), most));
    return impact;
}

namespace {

/// Of rules whose filter cannot be read, too.
bool anyAsks(const std::vector<RecycleRule> &rules, const DirectoryLists &lists,
             const std::function<bool(const FilterRule &)> &asks)
{
    const std::function<bool(const FilterRule &)> asksWithin = [&](const FilterRule &rule) {
        return asks(rule) || std::ranges::any_of(rule.children, asksWithin);
    };
    return std::ranges::any_of(rules, [&](const RecycleRule &rule) {
        const auto read = attempt([&] { return parseFilter(rule.filter, lists); });
        return !rule.filter.isEmpty() && (!read || asksWithin(*read));
    });
}

} // namespace

bool asksForContacts(const std::vector<RecycleRule> &rules, const DirectoryLists &lists)
{
    return anyAsks(rules, lists, [](const FilterRule &rule) {
        using F = CustomerField;
        constexpr std::array kReach = {F::Contact, F::Title, F::Phone, F::Email, F::Messenger};
        if (rule.kind == FilterRule::Kind::Fact)
            return rule.fact == FilterFact::Segment; // its rule may ask for anything
        return rule.kind == FilterRule::Kind::Compare
            && std::ranges::find(kReach, rule.field.field) != kReach.end();
    });
}

bool asksForFacts(const std::vector<RecycleRule> &rules, const DirectoryLists &lists)
{
    const auto byLine = [](const RecycleDays &days) { return days.field == RecycleDays::Field::ProductLine; };
    return std::ranges::any_of(
               rules, [&](const RecycleRule &rule) { return std::ranges::any_of(rule.exceptions, byLine); })
        || anyAsks(rules, lists, [](const FilterRule &rule) { return rule.kind == FilterRule::Kind::Fact; });
}

std::shared_ptr<const DirectorySnapshot> withDeadlines(
    const std::shared_ptr<const DirectorySnapshot> &snapshot, const std::vector<RecycleRule> &rules,
    QDate today, bool anew)
{
    struct Share
    {
        size_t begin = 0;
        size_t end = 0;
        std::vector<quint32> changed = {};
    };
    const RecyclingPlan plan(snapshot, rules, today);
    auto chunks = snapshot->chunks();
    auto shares = sharesOf<Share>(chunks.size());
    QtConcurrent::blockingMap(shares, [&](Share &share) {
        for (auto index = share.begin; index < share.end; ++index) {
            auto &chunk = chunks[index];
            if (chunk.due && !anew)
                continue;
            auto due = std::make_shared<DirectoryChunk::Due>();
            for (const auto deadline : plan.deadlines(chunk))
                due->deadlines.append(deadline == kNoDay ? kNoValue : deadline);
            due->deadlines.finish();
            for (quint32 place = 0; place < chunk.size(); ++place)
                if (!chunk.due || chunk.due->deadlines[place] != due->deadlines[place])
                    share.changed.push_back(quint32(index * DirectoryChunk::kRows) + place);
            chunk.due = std::move(due);
        }
    });
    std::vector<quint32> changed;
    for (const auto &share : shares)
        changed.insert(changed.end(), share.changed.begin(), share.changed.end());
    return std::make_shared<DirectorySnapshot>(*snapshot, std::move(chunks), snapshot->dictionaries(),
                                               snapshot->sharedLists(), changed);
}

} // namespace crm
