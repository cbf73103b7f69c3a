#include "core/allocation/allocationsubjects.h"

#include "core/base/error.h"
#include "core/directory/compiledfilter.h"
#include "core/directory/filterexpression.h"
#include "core/directory/somecustomers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr size_t kTogether = 5'000; ///< ids in one statement

using Snapshot = std::shared_ptr<const DirectorySnapshot>;
using Column = std::vector<quint8>;

/// For every row of the snapshot whether the expression holds; `otherwise` where it is empty, nobody where it
/// cannot be read.
Column rowsOf(const QString &expression, bool otherwise, const DirectorySnapshot &customers, QDate day)
{
    if (expression.isEmpty())
        return Column(customers.rows(), quint8(otherwise));
    Column all;
    try {
        const CompiledFilter filter(parseFilter(expression, customers.lists()), customers, day);
        std::vector<quint8> mask;
        for (const auto &chunk : customers.chunks()) {
            mask.assign(chunk.size(), 1);
            filter.evaluate(chunk, {}, mask);
            all.insert(all.end(), mask.begin(), mask.end());
        }
    } catch (const Error &) { // a field of the users' own is gone
        all.assign(customers.rows(), 0);
    }
    return all;
}

bool asksForSkills(const std::vector<AllocationRule> &rules)
{
    return std::ranges::any_of(rules, [](const AllocationRule &rule) {
        return !rule.skills.empty() || rule.strategy == AllocationStrategy::BestSkill;
    });
}

QStringList withoutEmpty(QStringList words)
{
    words.removeAll(QString());
    return words;
}

} // namespace

struct AllocationSubjects::Facts
{
    std::vector<AllocationRule> rules;
    std::vector<CustomerId> ids;
    Snapshot customers;
    QHash<CustomerId, QStringList> products;
    QHash<CustomerId, QStringList> choices;
    QHash<CustomerId, AllocationRepository::Known> known;
    bool withSkills = false;

    QHash<SkillKind, QStringList> needsOf(CustomerId id, quint32 row) const
    {
        if (!withSkills)
            return {};
        const auto text = [&](CustomerField field) { return customers->text({field}, row); };
        QStringList words = choices.value(id);
        words << text(CustomerField::Tags).split(u", "_s);
        return {{SkillKind::Industry, withoutEmpty({text(CustomerField::Industry)})},
                {SkillKind::Region, withoutEmpty({text(CustomerField::Region), text(CustomerField::City),
                                                  text(CustomerField::Country)})},
                {SkillKind::Product, withoutEmpty(products.value(id) + words)},
                {SkillKind::Language, withoutEmpty(words)}};
    }
};

AllocationSubjects::AllocationSubjects(const Connection &db, std::span<const CustomerId> ids,
                                       const std::vector<AllocationRule> &rules)
    : m_facts(new Facts)
{
    m_facts->rules = rules;
    m_facts->withSkills = asksForSkills(rules);
    std::vector<qint64> ascending;
    for (const auto id : ids)
        ascending.push_back(id.value);
    std::ranges::sort(ascending);
    m_facts->customers = someCustomers(db, ascending);
    std::ranges::copy_if(ids, std::back_inserter(m_facts->ids), [&](CustomerId id) {
        const auto row = m_facts->customers->rowOf(id.value);
        return row && m_facts->customers->isPresent(*row);
    });
    const AllocationRepository repository(db);
    for (std::span<const CustomerId> rest = ids; !rest.empty();) {
        const auto now = rest.first(std::min(rest.size(), kTogether));
        m_facts->known.insert(repository.known(now));
        if (m_facts->withSkills) {
            m_facts->products.insert(repository.products(now));
            m_facts->choices.insert(repository.choices(now));
        }
        rest = rest.subspan(now.size());
    }
}

AllocationSubjects::~AllocationSubjects() = default;

std::vector<AllocationSubject> AllocationSubjects::on(QDate day) const
{
    return on(day, m_facts->ids);
}

std::vector<AllocationSubject> AllocationSubjects::on(QDate day, std::span<const CustomerId> ids) const
{
    struct Columns
    {
        Column fits, valuable, urgent;
    };
    const auto &customers = *m_facts->customers;
    std::vector<Columns> columns;
    for (const auto &rule : m_facts->rules)
        columns.push_back({rowsOf(rule.filter, true, customers, day),
                           rowsOf(rule.valuable, false, customers, day),
                           rowsOf(rule.urgent, false, customers, day)});
    std::vector<AllocationSubject> subjects;
    for (const auto id : ids) {
        const auto row = customers.rowOf(id.value);
        if (!row || !customers.isPresent(*row))
            continue;
        const auto known = m_facts->known.value(id);
        AllocationSubject subject{.id = id,
                                  .needs = m_facts->needsOf(id, *row),
                                  .knownBy = known.owner,
                                  .knownAs = known.customer,
                                  .knownName = known.name};
        for (const auto &column : columns) {
            subject.fits.push_back(column.fits[*row]);
            subject.importance.push_back(quint8(importanceOf(column.valuable[*row], column.urgent[*row])));
        }
        subjects.push_back(std::move(subject));
    }
    return subjects;
}

} // namespace crm
