#include "core/dataquality/qualityservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/dataquality/chunks.h"
#include "core/dataquality/customersight.h"
#include "core/operation/operations.h"
#include "core/security/userrepository.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// What the rules say of one customer.
struct Verdict
{
    double score = 1;
    std::vector<qint8> rules = {}; ///< of each rule: 0 not asked, 1 kept, 2 broken
    QStringList problems = {};
};

Verdict judge(const std::vector<QualityRule> &rules, const QualityFacts &facts, QDate today)
{
    Verdict verdict;
    int asked = 0;
    int kept = 0;
    for (const auto &rule : rules) {
        const auto found = rule.active ? breach(rule, facts, today) : std::nullopt;
        verdict.rules.push_back(!found ? 0 : found->isEmpty() ? 1 : 2);
        asked += found ? rule.weight : 0;
        kept += found && found->isEmpty() ? rule.weight : 0;
        if (found && !found->isEmpty())
            verdict.problems << *found;
    }
    verdict.score = asked == 0 ? 1.0 : double(kept) / asked;
    return verdict;
}

/// Puts the verdicts together; the work list never grows beyond twice what is asked for.
class Collector
{
public:
    Collector(const std::vector<QualityRule> &rules, const QualityQuery &query)
        : m_query(query)
    {
        for (const auto &rule : rules)
            m_report.rules.push_back({.rule = rule});
    }

    /// `tells`: what is wrong with it may be told.
    void add(const QualityFacts &facts, const Verdict &verdict, bool tells)
    {
        m_report.all.add(verdict.score);
        m_owners[facts.owner].add(verdict.score);
        bool wanted =
            tells && !verdict.problems.isEmpty() && (!m_query.owner || *m_query.owner == facts.owner);
        for (size_t i = 0; i < verdict.rules.size(); ++i) {
            auto &rule = m_report.rules[i];
            rule.asked += verdict.rules[i] > 0;
            rule.broken += verdict.rules[i] == 2;
            wanted = wanted && (!m_query.rule || rule.rule.id != *m_query.rule || verdict.rules[i] == 2);
        }
        if (!wanted)
            return;
        m_report.work.push_back({.customer = facts.id,
                                 .owner = facts.owner,
                                 .score = verdict.score,
                                 .problems = verdict.problems});
        if (m_report.work.size() > 2 * m_query.most + 1000)
            shorten();
    }

    QualityReport take()
    {
        shorten();
        for (const auto &[owner, tally] : m_owners)
            m_report.owners.push_back({.id = owner, .tally = tally});
        std::ranges::stable_sort(m_report.owners, {},
                                 [](const QualityReport::Owner &owner) { return owner.tally.score(); });
        return std::move(m_report);
    }

private:
    void shorten()
    {
        std::ranges::stable_sort(m_report.work, {}, &QualityItem::score);
        if (m_report.work.size() > m_query.most)
            m_report.work.resize(m_query.most);
    }

    const QualityQuery m_query;
    QualityReport m_report;
    std::map<UserId, QualityTally> m_owners;
};

/// One is enough to ask: the first that cannot be, else, where none was made sure of for long, the first.
std::optional<ContactQuestion> questionOf(ChannelKind kind, const std::vector<QualityRule> &rules,
                                          const QualityFacts &facts, const std::vector<QualityPoint> &points,
                                          QDate today)
{
    const auto field = kind == ChannelKind::Phone ? u"phone"_s : u"email"_s;
    const auto broken = [&](QualityKind asked, const QualityFacts &of) {
        const auto rule = std::ranges::find_if(rules, [&](const QualityRule &each) {
            return each.active && each.kind == asked && each.field == field;
        });
        return rule == rules.end() ? QString() : breach(*rule, of, today).value_or(QString());
    };
    const bool isStale = !broken(QualityKind::Fresh, facts).isEmpty();
    std::optional<ContactQuestion> question;
    for (const auto &point : points) {
        if (point.kind != kind)
            continue;
        auto own = facts;
        own.values[field] = {point.value};
        const auto why = broken(QualityKind::Valid, own);
        if (why.isEmpty() && (!isStale || question))
            continue;
        question = {.point = point.id,
                    .kind = kind,
                    .value = point.value,
                    .contact = point.contact,
                    .since = point.confirmed.value_or(facts.made),
                    .why = why};
        if (!why.isEmpty())
            break;
    }
    return question;
}

constexpr int kLongestInterval = 366; ///< days

} // namespace

QualityService::QualityService(Operations &operations)
    : m_operations(operations)
    , m_quality(operations.db(), operations.zone())
{
}

QualityRule QualityService::checked(QualityRule rule) const
{
    rule.policy = cleanText(rule.policy);
    if (!qualityFields(rule.kind).contains(rule.field))
        throw Error(Error::Code::Invalid, Tr::tr("There is no such rule for this field."));
    if (rule.weight < 1 || rule.weight > 9)
        throw Error(Error::Code::Invalid, Tr::tr("A weight is a number from 1 to 9."));
    if (rule.kind == QualityKind::Fresh && rule.days < 1)
        throw Error(Error::Code::Invalid, Tr::tr("Say after how many days data are old."));
    for (const auto &other : m_quality.rules())
        if (other.id != rule.id && other.kind == rule.kind && other.field == rule.field)
            throw Error(Error::Code::Conflict,
                        Tr::tr("There is such a rule already: %1.").arg(describe(other)));
    return rule;
}

qint64 QualityService::add(const QualityRule &rule)
{
    m_operations.actor().require(Permission::ManageFields);
    auto work = m_operations.begin(u"quality.rule"_s, {{u"name"_s, describe(rule)}});
    const auto id = m_quality.insert(checked(rule));
    work.commit();
    return id;
}

ChangeSet QualityService::edit(const QualityRule &rule)
{
    m_operations.actor().require(Permission::ManageFields);
    auto work = m_operations.begin(u"quality.rule"_s, {{u"name"_s, describe(rule)}});
    if (!m_quality.update(checked(rule)))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this rule meanwhile."));
    return work.commit();
}

ChangeSet QualityService::remove(qint64 rule)
{
    m_operations.actor().require(Permission::ManageFields);
    auto work = m_operations.begin(u"quality.rule"_s);
    for (const auto &each : m_quality.rules())
        if (each.id == rule)
            work.note(u"name"_s, describe(each));
    m_quality.remove(rule);
    return work.commit();
}

QualityReport QualityService::report(const QualityQuery &query, const Progress &progress) const
{
    m_operations.actor().require(Permission::View);
    const auto rules = m_quality.rules();
    const auto today = m_operations.today();
    const CustomerSight sight(m_operations);
    Collector collector(rules, query);
    // What a pool keeps back counts, and is not told: masked it would look wrong.
    std::optional<Connection::Unveiled> whole;
    if (!m_operations.isRestricted())
        whole.emplace(m_operations.db());
    const auto total = m_quality.count();
    qint64 done = 0;
    bool stopped = false;
    m_quality.facts([&](std::span<const QualityFacts> batch) {
        std::vector<Verdict> verdicts(batch.size());
        inChunks(int(batch.size()), 16, [&](Chunk chunk, size_t) {
            for (auto i = size_t(chunk.first); i < size_t(chunk.last); ++i)
                verdicts[i] = judge(rules, batch[i], today);
        });
        for (size_t i = 0; i < batch.size(); ++i)
            if (sight.sees(batch[i].pool))
                collector.add(batch[i], verdicts[i], sight.showsAll(batch[i].pool));
        done += qint64(batch.size());
        stopped = !progress(done, total);
        return !stopped;
    });
    if (stopped)
        return {.stopped = true};
    auto report = collector.take();
    fillNames(report);
    return report;
}

std::vector<ContactQuestion> QualityService::questions(CustomerId customer) const
{
    m_operations.actor().require(Permission::View);
    const auto facts = m_quality.factsOf(customer);
    if (facts.id != customer || facts.pool.isValid())
        return {};
    const auto today = m_operations.today();
    const auto rules = m_quality.rules();
    const auto points = m_quality.points(customer);
    std::vector<ContactQuestion> questions;
    for (const auto kind : {ChannelKind::Phone, ChannelKind::Email})
        if (const auto question = questionOf(kind, rules, facts, points, today))
            questions.push_back(*question);
    return questions;
}

ChangeSet QualityService::confirm(CustomerId customer, std::span<const qint64> points)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"contact.confirm"_s, {{u"customer"_s, customer.value}});
    const auto found = CustomerRepository(m_operations.db()).find(customer);
    if (!found || m_quality.confirm(customer, points, work.at()) == 0)
        throw Error(Error::Code::NotFound, Tr::tr("It was changed meanwhile."));
    work.note(u"name"_s, found->name);
    return work.commit();
}

void QualityService::fillNames(QualityReport &report) const
{
    QHash<UserId, QString> names;
    for (const auto &user : UserRepository(m_operations.db()).all())
        names.insert(user.id, user.name);
    for (auto &owner : report.owners)
        owner.name = names.value(owner.id);
    std::vector<CustomerId> ids;
    for (const auto &item : report.work)
        ids.push_back(item.customer);
    QHash<CustomerId, QString> customers;
    for (const auto &customer : CustomerRepository(m_operations.db()).rows(ids))
        customers.insert(customer.id, customer.name);
    for (auto &item : report.work)
        item.name = customers.value(item.customer);
}

QualityReport QualityService::audit(const Progress &progress)
{
    m_operations.actor().require(Permission::Edit);
    auto found = report({.most = 0}, progress);
    if (found.stopped)
        return found;
    auto work = m_operations.begin(
        {.kind = u"quality.audit"_s, .summary = {{u"count"_s, found.all.customers}}, .changesNothing = true});
    const auto today = m_operations.today();
    m_quality.keep(today, std::nullopt, found.all);
    for (const auto &owner : found.owners)
        m_quality.keep(today, owner.id, owner.tally);
    work.commit();
    return found;
}

ChangeSet QualityService::setAuditEvery(int days)
{
    m_operations.actor().require(Permission::ManageFields);
    if (days < 0 || days > kLongestInterval)
        throw Error(Error::Code::Invalid, Tr::tr("Audits are made every 1 to 366 days, or not at all."));
    auto work = m_operations.begin(u"quality.schedule"_s, {{u"days"_s, days}});
    m_quality.setAuditEvery(days);
    return work.commit();
}

bool QualityService::isAuditDue() const
{
    const int every = auditEvery();
    const auto today = m_operations.today();
    return every > 0 && m_quality.days({}, today.addDays(1 - every)).empty() && m_quality.count() > 0;
}

std::optional<double> QualityService::auditWhenDue(const Progress &progress)
{
    if (!isAuditDue())
        return {};
    const auto before = m_quality.days({}, QDate(1, 1, 1));
    const auto found = audit(progress);
    if (found.stopped || before.empty())
        return {};
    return found.all.score() - before.back().score;
}

} // namespace crm
