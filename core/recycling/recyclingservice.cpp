#include "core/recycling/recyclingservice.h"

#include "core/base/outcome.h"
#include "core/base/tr.h"
#include "core/directory/directory.h"
#include "core/directory/filterrange.h"
#include "core/directory/somecustomers.h"
#include "core/security/departmentrepository.h"
#include "core/security/userrepository.h"
#include "core/storage/pageroom.h"

#include <QSet>
#include <QtConcurrentMap>
#include <QThread>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QDate dateOf(DayNumber day)
{
    return QDate(1970, 1, 1).addDays(day);
}

constexpr qint64 kLease = 5LL * 60 * 1000; ///< longer than any run takes

/// A manager looks after their department and what is below it; one without a department, after everybody.
bool isBelow(const User &user, const User &manager, const std::vector<Department> &departments)
{
    if (manager.role != Role::Manager || user.id == manager.id)
        return false;
    if (!manager.department.isValid())
        return true;
    const auto line = withThoseAbove(user.department, departments);
    return std::ranges::find(line, manager.department) != line.end();
}

RecycleEntry entryOf(const DirectorySnapshot &customers, const RecycleRule &rule,
                     const RecyclingPlan::Candidate &candidate)
{
    return {.customer = candidate.customer,
            .name = customers.text({CustomerField::Name}, candidate.row),
            .owner = candidate.owner,
            .deadline = dateOf(candidate.deadline),
            .rule = rule.id,
            .ruleName = rule.name,
            .pool = rule.pool};
}

} // namespace

RecyclingService::RecyclingService(Operations &operations, const RecycleRuleService &rules)
    : m_operations(operations)
    , m_rules(rules)
    , m_recycling(operations.db())
{
}

std::vector<RecycleEntry> RecyclingService::entriesOf(const DirectorySnapshot &customers,
                                                      const RecyclingPlan &plan, QDate day) const
{
    std::vector<RecycleEntry> entries;
    for (const auto &candidate : plan.dueBy(day))
        entries.push_back(entryOf(customers, plan.rules()[candidate.rule], candidate));
    return entries;
}

RecycleDoubt RecyclingService::doubt(qint64 customers) const
{
    return doubtOf(m_operations.clock().now(), m_recycling.newestEvent(), customers,
                   m_rules.settings().confirmOver);
}

void RecyclingService::confirmTime()
{
    m_operations.actor().require(Permission::ManagePools);
    if (doubt(0) == RecycleDoubt::None)
        return;
    auto work = m_operations.begin({.kind = u"clock.confirm"_s, .changesNothing = true});
    m_recycling.confirmTime(work.at());
    work.commit();
}

RecyclePreview RecyclingService::preview(const std::shared_ptr<const DirectorySnapshot> &customers) const
{
    const auto today = m_operations.today();
    return preview(customers, m_rules.on(today), today);
}

RecyclePreview RecyclingService::preview(const std::shared_ptr<const DirectorySnapshot> &customers,
                                         const std::vector<RecycleRule> &rules, QDate day) const
{
    return preview(customers, rules, day, day);
}

RecyclePreview RecyclingService::preview(const std::shared_ptr<const DirectorySnapshot> &customers,
                                         const std::vector<RecycleRule> &rules, QDate day, QDate until) const
{
    RecyclePreview preview;
    const auto list = ready(customers, rules, day);
    preview.entries = entriesOf(*list, RecyclingPlan(list, rules, day), until);
    if (!preview.entries.empty())
        preview.doubt = doubt(qint64(preview.entries.size()));
    return preview;
}

RecycleImpact RecyclingService::impact(const std::shared_ptr<const DirectorySnapshot> &customers,
                                       const std::vector<RecycleRule> &rules, size_t which, QDate day) const
{
    constexpr size_t kFirst = 100;
    const auto list = ready(customers, rules, day);
    const auto found = RecyclingPlan(list, rules, day).impact(which, day, kFirst);
    RecycleImpact impact{.customers = found.customers};
    for (const auto &[owner, count] : found.owners)
        impact.owners.insert(owner, count);
    for (const auto &candidate : found.first)
        impact.first.push_back(entryOf(*list, rules[which], candidate));
    return impact;
}

std::shared_ptr<const DirectorySnapshot> RecyclingService::ready(
    std::shared_ptr<const DirectorySnapshot> customers, const std::vector<RecycleRule> &rules,
    QDate day) const
{
    const auto &chunks = customers->chunks();
    if (rules.empty() || std::ranges::all_of(chunks, [](const auto &chunk) { return bool(chunk.duty); }))
        return customers;
    return customersFor(rules, day, m_operations.db().views());
}

std::shared_ptr<const DirectorySnapshot> RecyclingService::customersFor(const std::vector<RecycleRule> &rules,
                                                                        QDate day,
                                                                        const QByteArray &views) const
{
    const Directory directory(m_operations.db().location(), {}, {.rules = rules, .today = day}, m_facts,
                              views);
    directory.settle();
    return directory.snapshot();
}

DirectoryLists RecyclingService::lists() const
{
    DirectoryRepository repository(m_operations.db().raw());
    repository.setFacts(m_facts);
    return repository.lists();
}

std::optional<RecycleEntry> RecyclingService::nextOf(CustomerId customer) const
{
    const auto today = m_operations.today();
    const auto rules = m_rules.on(today);
    if (rules.empty())
        return {};
    const auto one = someCustomers(m_operations.db(), std::array{customer.value}, m_facts);
    const auto entries = entriesOf(*one, RecyclingPlan(one, rules, today), today.addYears(20));
    return entries.empty() ? std::nullopt : std::optional(entries.front());
}

QHash<qint64, QDate> RecyclingService::deadlines() const
{
    const auto today = m_operations.today();
    const auto rules = m_rules.on(today);
    QHash<qint64, QDate> deadlines;
    if (rules.empty())
        return deadlines;
    const auto customers = customersFor(rules, today, m_operations.db().views());
    for (const auto &candidate : RecyclingPlan(customers, rules, today).dueBy(today.addYears(100)))
        deadlines.insert(candidate.customer.value, dateOf(candidate.deadline));
    return deadlines;
}

std::optional<RecycleOutcome> RecyclingService::runInTurn(
    const std::shared_ptr<const DirectorySnapshot> &customers, const QString &holder)
{
    const auto now = m_operations.clock().now();
    if (!m_recycling.takeLease(holder, now, now + kLease))
        return {};
    auto outcome = run(customers, RecycleRun::Automatic);
    if (m_operations.isRestricted()) // it did the work for all; it tells only of what is its own
        std::erase_if(outcome.preview.entries,
                      [this](const RecycleEntry &entry) { return entry.owner != m_operations.actor().id(); });
    return outcome;
}

/// A run may have taken some of them since the list was read: nobody can save those any more.
std::vector<RecycleWarning> RecyclingService::stillComing(const DirectorySnapshot &customers,
                                                          std::vector<RecycleWarning> warnings,
                                                          const std::vector<RecycleRule> &rules, QDate day,
                                                          QDate until) const
{
    std::vector<RecycleEntry> entries;
    for (const auto &warning : warnings)
        entries.push_back(warning.entry);
    QSet<CustomerId> coming;
    for (const auto &entry : stillDue(customers, std::move(entries), rules, day, until))
        coming.insert(entry.customer);
    std::erase_if(warnings, [&](const auto &warning) { return !coming.contains(warning.entry.customer); });
    return warnings;
}

std::vector<RecycleWarning> RecyclingService::warnings(
    const std::shared_ptr<const DirectorySnapshot> &customers) const
{
    const auto days = m_rules.settings().warnDays;
    if (days.empty())
        return {};
    const auto today = m_operations.today();
    const auto users = UserRepository(m_operations.db()).all();
    const auto departments = DepartmentRepository(m_operations.db()).all();
    const auto me = std::ranges::find(users, m_operations.actor().id(), &User::id);
    QSet<UserId> mine;
    for (const auto &user : users)
        if (me != users.end() && isBelow(user, *me, departments))
            mine.insert(user.id);
    const auto rules = m_rules.on(today);
    const auto until = today.addDays(std::ranges::max(days));
    std::vector<RecycleWarning> warnings;
    const auto last = std::ranges::min(days);
    for (auto &entry : preview(customers, rules, today, until).entries) {
        const int step = warningStep(days, today.daysTo(entry.deadline));
        const bool own = entry.owner == m_operations.actor().id();
        if (step > 0 && (own || (step == last && mine.contains(entry.owner))))
            warnings.push_back(
                {.entry = std::move(entry), .step = step, .last = step == last, .asManager = !own});
    }
    return stillComing(*customers, std::move(warnings), rules, today, until);
}

/// Of as many customers as this, each core reads its share: nobody else can write now, and until the first
/// of them is taken back, other connections see what this one does.
std::vector<std::shared_ptr<const DirectorySnapshot>> RecyclingService::fresh(std::span<const qint64> ids,
                                                                              bool withContacts) const
{
    using Snapshot = std::shared_ptr<const DirectorySnapshot>;
    constexpr size_t kMany = 10'000;
    const auto shares = ids.size() < kMany ? 1 : size_t(std::max(1, QThread::idealThreadCount()));
    const auto each = (ids.size() + shares - 1) / shares;
    std::vector<std::span<const qint64>> parts;
    for (size_t begin = 0; begin < ids.size(); begin += each)
        parts.push_back(ids.subspan(begin, std::min(each, ids.size() - begin)));
    const auto read = [&](const Connection &db, std::span<const qint64> part) {
        return someCustomers(db, part, m_facts, withContacts);
    };
    if (parts.size() == 1)
        return {read(m_operations.db(), parts.front())};
    const auto answers = QtConcurrent::blockingMapped<std::vector<Outcome<Snapshot>>>(
        parts, [&read, path = m_operations.db().path()](std::span<const qint64> part) {
            return attempt([&] { return read(Connection(path, Connection::Access::ReadOnly), part); });
        });
    std::vector<Snapshot> snapshots;
    for (size_t i = 0; i < parts.size(); ++i) // where another connection cannot read, this one does
        snapshots.push_back(answers[i] ? *answers[i] : read(m_operations.db(), parts[i]));
    return snapshots;
}

std::vector<RecycleEntry> RecyclingService::readAnew(std::span<const RecycleEntry> entries,
                                                     const std::vector<RecycleRule> &rules, QDate day,
                                                     QDate until) const
{
    std::vector<qint64> ids;
    for (const auto &entry : entries)
        ids.push_back(entry.customer.value);
    std::ranges::sort(ids);
    std::vector<RecycleEntry> due;
    if (ids.empty())
        return due;
    for (const auto &customers : fresh(ids, asksForContacts(rules, lists())))
        std::ranges::move(entriesOf(*customers, RecyclingPlan(customers, rules, day), until),
                          std::back_inserter(due));
    return due;
}

/// Those of whom nothing has changed since the list was read are as it shows them; the others are read from
/// the file. Where it cannot be told of whom something has, all of them are.
std::vector<RecycleEntry> RecyclingService::stillDue(const DirectorySnapshot &customers,
                                                     std::vector<RecycleEntry> entries,
                                                     const std::vector<RecycleRule> &rules, QDate day,
                                                     QDate until) const
{
    const auto now = lists();
    std::optional<std::vector<qint64>> changed;
    if (customers.operation() > 0 && customers.lists().zone == now.zone && !asksForFacts(rules, now))
        changed = m_recycling.changedSince(customers.operation());
    const auto firstChanged = std::stable_partition(entries.begin(), entries.end(), [&](const auto &entry) {
        return changed && !std::ranges::binary_search(*changed, entry.customer.value);
    });
    auto due = readAnew(std::span(firstChanged, entries.end()), rules, day, until);
    entries.erase(firstChanged, entries.end());
    std::ranges::move(due, std::back_inserter(entries));
    return entries;
}

RecycleOutcome RecyclingService::run(const std::shared_ptr<const DirectorySnapshot> &customers,
                                     RecycleRun mode)
{
    if (mode == RecycleRun::Confirmed)
        m_operations.actor().require(Permission::ManagePools);
    const auto today = m_operations.today();
    const auto rules = m_rules.on(today);
    // The rules are the team's, whoever's program follows them: not only for the customers that its user
    // sees.
    const Connection::Unveiled whole(m_operations.db());
    const bool isPart = m_operations.isRestricted();
    RecycleOutcome outcome{.preview =
                               preview(isPart ? customersFor(rules, today, {}) : customers, rules, today)};
    if (mode == RecycleRun::Confirmed)
        confirmTime();
    if (outcome.preview.entries.empty()
        || (mode == RecycleRun::Automatic && outcome.preview.doubt != RecycleDoubt::None))
        return outcome;

    const PageRoom room(m_operations.db());
    auto work = m_operations.begin({.kind = u"pool.recycle"_s, .event = u"recycle"_s});
    auto entries = stillDue(*customers, outcome.preview.entries, rules, today, today);
    // Rule by rule, since the events of one statement share theirs.
    std::ranges::stable_sort(entries, {}, &RecycleEntry::rule);
    for (std::span<const RecycleEntry> rest = entries; !rest.empty();) {
        const auto end = std::ranges::find_if(
            rest, [&](const RecycleEntry &entry) { return entry.rule != rest.front().rule; });
        const auto same = rest.first(size_t(end - rest.begin()));
        const auto reason = Tr::tr("system: rule %1").arg(same.front().ruleName);
        work.setOwnerEvent(u"recycle"_s, reason, same.front().ruleName);
        m_recycling.takeBack(same, reason, work.at());
        m_recycling.remember(same, work.operation());
        rest = rest.subspan(same.size());
    }
    work.note(u"count"_s, qint64(entries.size()));
    outcome.operation = work.commit().operation;
    std::ranges::sort(entries, [](const RecycleEntry &a, const RecycleEntry &b) {
        return std::tie(a.deadline, a.customer) < std::tie(b.deadline, b.customer);
    });
    outcome.preview.entries = std::move(entries);
    return outcome;
}

} // namespace crm
