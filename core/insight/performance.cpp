#include "core/insight/performance.h"

#include "core/base/nearestamount.h"
#include "core/insight/performancerepository.h"
#include "core/operation/operations.h"
#include "core/pipeline/targetrepository.h"
#include "core/security/departmentrepository.h"
#include "core/security/userrepository.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// What everybody reached in three spans of time.
struct Sums
{
    std::array<QHash<qint64, Amount>, kMeasures.size()> now, before, yearBefore;

    void add(PerformanceRow &row, qint64 owner) const
    {
        for (size_t i = 0; i < kMeasures.size(); ++i) {
            row.now[i] += now[i].value(owner);
            row.before[i] += before[i].value(owner);
            row.yearBefore[i] += yearBefore[i].value(owner);
        }
    }
    QSet<qint64> owners() const
    {
        QSet<qint64> found;
        for (const auto *span : {&now, &before, &yearBefore})
            for (const auto &sums : *span)
                for (auto it = sums.begin(); it != sums.end(); ++it)
                    found.insert(it.key());
        return found;
    }
};

Sums sumsOf(const PerformanceRepository &repository, const PerformanceQuery &query)
{
    Sums sums;
    for (const auto measure : kMeasures) {
        const auto i = size_t(measure);
        sums.now[i] = repository.sums(measure, query.dates);
        if (query.before)
            sums.before[i] = repository.sums(measure, *query.before);
        if (query.dates.from)
            sums.yearBefore[i] = repository.sums(measure, yearBefore(query.dates));
    }
    return sums;
}

void setTargets(PerformanceRow &row, const std::vector<Target> &targets, const QString &period)
{
    if (!period.isEmpty())
        for (const auto measure : kMeasures)
            row.target[size_t(measure)] = targetOf(targets, measure, row.aim, period);
}

/// Where a team has no target of its own, those of its people.
void inherit(PerformanceRow &team, const std::vector<PerformanceRow> &people,
             const std::function<bool(const PerformanceRow &)> &belongs)
{
    for (size_t i = 0; i < kMeasures.size(); ++i) {
        if (team.target[i])
            continue;
        for (const auto &person : people)
            if (person.target[i] && belongs(person))
                team.target[i] = team.target[i].value_or(Amount{}) + *person.target[i];
    }
}

bool isIdle(const PerformanceRow &row)
{
    return row.now == MeasureFigures{}
        && std::ranges::none_of(row.target, [](const auto &target) { return target.has_value(); });
}

void sortByRevenue(std::vector<PerformanceRow> &rows)
{
    std::ranges::stable_sort(rows, std::ranges::greater(), &PerformanceRow::now);
}

std::vector<UserId> membersOf(DepartmentId team, const std::vector<User> &users,
                              const std::vector<Department> &departments)
{
    std::vector<UserId> members;
    for (const auto &user : users)
        if (std::ranges::count(withThoseAbove(user.department, departments), team) > 0)
            members.push_back(user.id);
    return members;
}

} // namespace

std::optional<double> PerformanceRow::attained(Measure measure) const
{
    const auto wanted = targetOf(measure);
    return wanted ? std::optional(of(measure).toDouble() / wanted->toDouble()) : std::nullopt;
}

std::optional<Amount> Performance::pace(const PerformanceRow &row, Measure measure) const
{
    const auto wanted = row.targetOf(measure);
    return wanted ? std::optional(nearestAmount(wanted->toDouble() * elapsed)) : std::nullopt;
}

Performance performance(Operations &operations, const PerformanceQuery &query)
{
    operations.actor().require(Permission::View);
    const auto &db = operations.db();
    Performance report{.query = query, .currency = query.currency};
    if (report.currency.isEmpty())
        report.currency = PerformanceRepository(db, operations.zone()).usualCurrency();
    if (report.currency.isEmpty())
        report.currency = operations.currency();
    const PerformanceRepository repository(db, operations.zone(), report.currency);
    const auto sums = sumsOf(repository, query);
    const auto targets = TargetRepository(db).all();
    const auto users = UserRepository(db).all();
    const auto departments = DepartmentRepository(db).all();
    if (const auto days = daysOfPeriod(query.period))
        report.elapsed = elapsedShare(*days, operations.today());

    for (const auto &user : users) {
        PerformanceRow row{.aim = {.user = user.id}, .name = user.name};
        sums.add(row, user.id.value);
        setTargets(row, targets, query.period);
        if (!isIdle(row))
            report.people.push_back(row);
    }
    PerformanceRow nobody{.isNobody = true};
    sums.add(nobody, 0);
    if (!isIdle(nobody))
        report.people.push_back(nobody);
    for (const auto &department : departments) {
        PerformanceRow row{.aim = {.department = department.id}, .name = department.name};
        const auto members = membersOf(department.id, users, departments);
        for (const auto member : members)
            sums.add(row, member.value);
        setTargets(row, targets, query.period);
        inherit(row, report.people, [&](const PerformanceRow &person) {
            return std::ranges::find(members, person.aim.user) != members.end();
        });
        if (!isIdle(row))
            report.teams.push_back(row);
    }
    for (const auto owner : sums.owners())
        sums.add(report.company, owner);
    setTargets(report.company, targets, query.period);
    inherit(report.company, report.people, [](const PerformanceRow &) { return true; });
    sortByRevenue(report.people);
    sortByRevenue(report.teams);
    return report;
}

std::vector<qint64> customersBehind(Operations &operations, const Performance &report, const Aim &aim,
                                    Measure measure)
{
    operations.actor().require(Permission::View);
    const PerformanceRepository repository(operations.db(), operations.zone(), report.currency);
    std::vector<UserId> owners;
    if (aim.user.isValid())
        owners = {aim.user};
    else if (aim.department.isValid())
        owners = membersOf(aim.department, UserRepository(operations.db()).all(),
                           DepartmentRepository(operations.db()).all());
    return repository.customers(measure, report.query.dates, owners);
}

QString targetPeriod(SalesPeriod period, QDate today)
{
    switch (period) {
    case SalesPeriod::ThisMonth: return timeKey(SalesBy::Month, today);
    case SalesPeriod::LastMonth: return timeKey(SalesBy::Month, today.addMonths(-1));
    case SalesPeriod::ThisQuarter: return timeKey(SalesBy::Quarter, today);
    case SalesPeriod::ThisYear: return timeKey(SalesBy::Year, today);
    case SalesPeriod::LastYear: return timeKey(SalesBy::Year, today.addYears(-1));
    default: return {};
    }
}

double elapsedShare(const DateRange &dates, QDate today)
{
    if (!dates.from || !dates.to || today > *dates.to)
        return 1;
    if (today < *dates.from)
        return 0;
    return double(dates.from->daysTo(today) + 1) / double(dates.from->daysTo(*dates.to) + 1);
}

} // namespace crm
