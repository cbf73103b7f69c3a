#include "core/lifecycle/trialservice.h"

#include "core/activity/activityrepository.h"
#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const QTime kMorning(9, 0);
constexpr int kLongest = 200;

/// When it was bought, as was said or as the orders tell.
std::optional<QDate> boughtOn(const TrialRepository::Outcome &outcome)
{
    if (outcome.result == TrialResult::Declined)
        return {};
    if (outcome.ordered && outcome.given.daysTo(*outcome.ordered) <= TrialReport::kDays)
        return outcome.ordered;
    return outcome.result == TrialResult::Bought ? outcome.resultOn : std::nullopt;
}

void add(TrialRow &row, const TrialRepository::Outcome &outcome)
{
    ++row.given;
    row.customers.push_back(outcome.customer);
    row.declined += outcome.result == TrialResult::Declined;
    if (const auto bought = boughtOn(outcome)) {
        ++row.bought;
        row.days += std::max<qint64>(0, outcome.given.daysTo(*bought));
    }
}

void settle(TrialRow &row)
{
    std::ranges::sort(row.customers);
    const auto same = std::ranges::unique(row.customers);
    row.customers.erase(same.begin(), same.end());
}

} // namespace

QString describe(const Trial &trial)
{
    const QString what = Tr::tr("%1: %2").arg(displayName(trial.kind), trial.item);
    return trial.quantity == Amount::units(1) ? what : QString(what + u" ×"_s + trial.quantity.toString());
}

TrialService::TrialService(Operations &operations)
    : m_operations(operations)
    , m_trials(operations.db(), operations.zone())
{
}

std::vector<Trial> TrialService::ofCustomer(CustomerId customer) const
{
    m_operations.actor().require(Permission::View);
    return m_trials.ofCustomer(customer);
}

std::vector<Trial> TrialService::open() const
{
    m_operations.actor().require(Permission::View);
    return m_trials.open();
}

Trial TrialService::get(TrialId id) const
{
    m_operations.actor().require(Permission::View);
    if (const auto found = m_trials.find(id))
        return *found;
    throw Error(Error::Code::NotFound, Tr::tr("This trial no longer exists."));
}

TrialReport TrialService::report(const DateRange &dates) const
{
    m_operations.actor().require(Permission::View);
    TrialReport report;
    std::map<QString, TrialRow> rows;
    for (const auto &outcome : m_trials.outcomes(dates)) {
        auto &row = rows[outcome.item];
        row.item = outcome.item;
        add(row, outcome);
        add(report.totals, outcome);
    }
    for (auto &[item, row] : rows) {
        settle(row);
        report.rows.push_back(std::move(row));
    }
    settle(report.totals);
    std::ranges::stable_sort(report.rows, std::ranges::greater(), &TrialRow::given);
    return report;
}

QString TrialService::nameOf(CustomerId customer) const
{
    const auto name = m_trials.nameOf(customer);
    if (name.isEmpty())
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    return name;
}

Trial TrialService::checked(Trial trial) const
{
    trial.item = cleanLine(trial.item);
    trial.notes = trial.notes.trimmed();
    if (trial.item.isEmpty() || graphemes(trial.item) > kLongest)
        throw Error(Error::Code::Invalid, Tr::tr("Say what was given, in at most 200 characters."));
    if (trial.quantity <= Amount{})
        throw Error(Error::Code::Invalid, Tr::tr("The quantity must be more than zero."));
    if (!trial.given.isValid() || trial.given > m_operations.today())
        throw Error(Error::Code::Invalid, Tr::tr("The day lies ahead, or is none."));
    if (trial.until && *trial.until < trial.given)
        throw Error(Error::Code::Invalid, Tr::tr("A trial cannot end before it begins."));
    if (!trial.owner.isValid())
        trial.owner = m_operations.actor().id();
    return trial;
}

TrialId TrialService::give(const Trial &given, std::optional<QDate> ask)
{
    m_operations.actor().require(Permission::Edit);
    auto trial = checked(given);
    if (ask && *ask < m_operations.today())
        throw Error(Error::Code::Invalid, Tr::tr("Choose a day that is not over."));
    const auto zone = m_operations.zone();
    auto work = m_operations.begin(
        u"trial.give"_s, {{u"name"_s, nameOf(trial.customer)}, {u"customer"_s, trial.customer.value}});
    ActivityRepository activities(m_operations.db());
    const bool isToday = trial.given == m_operations.today();
    trial.note = activities.insert(
        {.customer = trial.customer,
         .kind = ActivityKind::Note,
         .at = isToday ? work.at() : QDateTime(trial.given, kMorning, zone).toMSecsSinceEpoch(),
         .text = trial.notes.isEmpty() ? describe(trial) : QString(describe(trial) + u'\n' + trial.notes),
         .owner = trial.owner,
         .createdAt = work.at()});
    if (ask)
        trial.ask = activities.insert({.customer = trial.customer,
                                       .kind = ActivityKind::Call,
                                       .state = ActivityState::Planned,
                                       .at = QDateTime(*ask, kMorning, zone).toMSecsSinceEpoch(),
                                       .text = Tr::tr("Ask how it was. %1").arg(describe(trial)),
                                       .owner = trial.owner,
                                       .follows = trial.note,
                                       .createdAt = work.at()});
    const auto id = m_trials.insert(trial, work.at());
    work.commit();
    return id;
}

void TrialService::closeAsk(const Trial &trial)
{
    ActivityRepository activities(m_operations.db());
    auto ask = trial.ask.isValid() ? activities.find(trial.ask) : std::nullopt;
    if (!ask || ask->state != ActivityState::Planned)
        return;
    ask->state = ActivityState::Done;
    ask->at = m_operations.clock().now();
    ask->result = displayName(trial.result);
    activities.update(*ask);
}

ChangeSet TrialService::setResult(TrialId id, TrialResult result)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"trial.result"_s);
    auto trial = get(id);
    work.note(u"name"_s, nameOf(trial.customer));
    trial.result = result;
    trial.resultOn = result == TrialResult::Open ? std::nullopt : std::optional(m_operations.today());
    if (!m_trials.update(trial))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this meanwhile."));
    if (result != TrialResult::Open)
        closeAsk(trial);
    return work.commit();
}

ChangeSet TrialService::remove(TrialId id)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"trial.remove"_s);
    const auto trial = get(id);
    work.note(u"name"_s, nameOf(trial.customer));
    m_trials.remove(id);
    ActivityRepository activities(m_operations.db());
    if (trial.note.isValid())
        activities.remove(trial.note);
    if (const auto ask = trial.ask.isValid() ? activities.find(trial.ask) : std::nullopt;
        ask && ask->state == ActivityState::Planned)
        activities.remove(trial.ask);
    return work.commit();
}

} // namespace crm
