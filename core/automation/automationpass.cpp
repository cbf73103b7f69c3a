#include "core/automation/automationpass.h"

#include "core/automation/happenings.h"
#include "core/base/lunar/birthday.h"
#include "core/customer/customerrepository.h"
#include "core/directory/directoryquery.h"
#include "core/directory/filterexpression.h"
#include "core/directory/somecustomers.h"
#include "core/operation/changereader.h"
#include "core/operation/operations.h"

#include <QLocale>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMostInBulk = 100'000;

QString shownDay(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

AutomationPass::AutomationPass(const Operations &operations, std::shared_ptr<FactSource> facts)
    : m_operations(operations)
    , m_facts(std::move(facts))
    , m_automation(operations.db())
{
}

/// Several rules ask of the same operation one after the other.
const std::vector<AutomationHappening> &AutomationPass::happenings(qint64 operation)
{
    if (m_of != operation) {
        m_happenings = happeningsOf(ChangeReader(m_operations.db(), m_operations.zone()), operation);
        const auto bulk = m_automation.createdInBulk(operation, kMostInBulk);
        m_happenings.insert(m_happenings.end(), bulk.begin(), bulk.end());
        m_of = operation;
    }
    return m_happenings;
}

std::vector<AutomationHit> AutomationPass::upon(const AutomationRule &rule, qint64 operation)
{
    std::vector<AutomationHit> hits;
    for (const auto &happening : happenings(operation))
        if (fires({rule.event, rule.subject}, happening))
            hits.push_back({.customer = {happening.customer},
                            .occasion = u"%1:%2:%3"_s.arg(operation).arg(happening.table).arg(happening.row),
                            .cause = operation,
                            .why = explain(happening)});
    if (hits.empty())
        return hits;
    std::ranges::stable_sort(hits, {}, &AutomationHit::occasion); // of several fields one is enough
    const auto [first, last] = std::ranges::unique(hits, {}, &AutomationHit::occasion);
    hits.erase(first, last);
    const auto at = m_automation.instantOf(operation);
    for (auto &hit : hits)
        hit.at = at;
    return satisfying(rule, std::move(hits));
}

std::vector<AutomationHit> AutomationPass::within(const AutomationRule &rule, QDate from, QDate until,
                                                  bool lasting) const
{
    switch (rule.event) {
    case AutomationEvent::NoContact:
    case AutomationEvent::NoOrder: return satisfying(rule, silent(rule, from, until, lasting));
    case AutomationEvent::Birthday: return satisfying(rule, born(rule, from, until));
    case AutomationEvent::ContractEnds: return satisfying(rule, ending(rule, from, until));
    default: return {};
    }
}

/// It has been silent for n days on the n-th day after.
std::vector<AutomationHit> AutomationPass::silent(const AutomationRule &rule, QDate from, QDate until,
                                                  bool lasting) const
{
    const auto zone = m_operations.zone();
    const auto begin = from.addDays(-rule.days).startOfDay(zone).toMSecsSinceEpoch();
    const auto end = until.addDays(1 - rule.days).startOfDay(zone).toMSecsSinceEpoch();
    const auto found = lasting ? m_automation.lasting(rule.event, begin, end, zone)
                               : m_automation.silences(rule.event, begin, end, zone);
    std::vector<AutomationHit> hits;
    for (const auto &silence : found) {
        const auto since = QDateTime::fromMSecsSinceEpoch(silence.since, zone).date();
        const auto day = since.addDays(rule.days);
        const auto at = day.startOfDay(zone).toMSecsSinceEpoch();
        if (silence.until && *silence.until < at)
            continue; // somebody was quicker
        hits.push_back({.customer = {silence.customer},
                        .occasion = since.toString(Qt::ISODate),
                        .at = at,
                        .why = explain(AutomationHappening{.event = rule.event, .name = shownDay(since)})});
    }
    return hits;
}

std::vector<AutomationHit> AutomationPass::born(const AutomationRule &rule, QDate from, QDate until) const
{
    const auto zone = m_operations.zone();
    std::vector<AutomationHit> hits;
    for (const auto &one : m_automation.birthdays()) {
        const auto birthday = Birthday::parse(
            one.birthday, birthdayCalendarOfKey(one.calendar).value_or(BirthdayCalendar::Solar));
        if (!birthday)
            continue;
        for (auto day = nextBirthday(*birthday, from.addDays(rule.days));
             day && *day <= until.addDays(rule.days); day = nextBirthday(*birthday, day->addDays(1)))
            hits.push_back({.customer = {one.customer},
                            .occasion = day->toString(Qt::ISODate) + u' ' + one.person,
                            .at = day->addDays(-rule.days).startOfDay(zone).toMSecsSinceEpoch(),
                            .why = explain(AutomationHappening{
                                .event = rule.event, .name = one.person, .after = shownDay(*day)})});
    }
    return hits;
}

std::vector<AutomationHit> AutomationPass::ending(const AutomationRule &rule, QDate from, QDate until) const
{
    std::vector<AutomationHit> hits;
    for (auto &contract : m_automation.contractsEnding(from.addDays(rule.days), until.addDays(rule.days))) {
        const auto ends = QDate::fromString(contract.after, Qt::ISODate);
        const QString occasion = u"%1 %2"_s.arg(contract.row).arg(contract.after);
        contract.after = shownDay(ends);
        hits.push_back({.customer = {contract.customer},
                        .occasion = occasion,
                        .at = ends.addDays(-rule.days).startOfDay(m_operations.zone()).toMSecsSinceEpoch(),
                        .why = explain(contract)});
    }
    return hits;
}

/// Whoever is gone satisfies nothing.
std::vector<AutomationHit> AutomationPass::satisfying(const AutomationRule &rule,
                                                      std::vector<AutomationHit> hits) const
{
    std::set<qint64> ids;
    for (const auto &hit : hits)
        ids.insert(hit.customer.value);
    if (ids.empty())
        return {};
    const std::vector<qint64> ascending(ids.begin(), ids.end());
    const auto customers = someCustomers(m_operations.db(), ascending, m_facts);
    DirectoryQuery query{.today = m_operations.today()};
    query.filters = {parseFilter(rule.condition, customers->lists())};
    const auto view = runQuery(customers, query);
    std::map<qint64, QString> names;
    for (const auto row : view.rows)
        names.emplace(customers->id(row), view.text({CustomerField::Name}, row));
    std::erase_if(hits, [&names](AutomationHit &hit) {
        const auto name = names.find(hit.customer.value);
        if (name != names.end())
            hit.name = name->second;
        return name == names.end();
    });
    std::ranges::stable_sort(hits, {}, &AutomationHit::at);
    return hits;
}

} // namespace crm
