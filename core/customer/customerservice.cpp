#include "core/customer/customerservice.h"

#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString firstMessage(const std::vector<FieldProblem> &problems)
{
    return problems.empty() ? QString() : problems.front().message;
}

const QHash<QString, QString Customer::*> kBulkFields = {
    {u"grade"_s, &Customer::grade},       {u"source"_s, &Customer::source},
    {u"industry"_s, &Customer::industry}, {u"country"_s, &Customer::country},
    {u"region"_s, &Customer::region},     {u"city"_s, &Customer::city},
};

/// What is typed of a row that nobody changed is what was shown of it, which may be masked: preparing it must
/// not look like a change.
template <typename Row>
void leaveUntouched(std::vector<Row> &mine, const std::vector<Row> &shown, const std::vector<Row> &prepared)
{
    for (auto &row : mine)
        for (size_t i = 0; i < shown.size(); ++i)
            if (const auto same = std::ranges::find(prepared, shown[i].id, &Row::id);
                shown[i].id == row.id && same != prepared.end() && *same == row)
                row = shown[i];
}

void leaveUntouched(CustomerCard &mine, const CustomerCard &shown)
{
    const auto asPrepared = prepared(shown);
    leaveUntouched(mine.contacts, shown.contacts, asPrepared.contacts);
    leaveUntouched(mine.points, shown.points, asPrepared.points);
    leaveUntouched(mine.addresses, shown.addresses, asPrepared.addresses);
}

} // namespace

CardProblems::CardProblems(std::vector<FieldProblem> problems)
    : Error(Code::Invalid, firstMessage(problems))
    , m_problems(std::move(problems))
{
}

CustomerService::CustomerService(Operations &operations)
    : m_operations(operations)
    , m_customers(operations.db())
{
}

Customer CustomerService::get(CustomerId id) const
{
    if (auto customer = m_customers.find(id))
        return *customer;
    throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
}

CustomerCard CustomerService::card(CustomerId id) const
{
    auto card = stored(id);
    if (m_cover)
        m_cover(card);
    return card;
}

/// Who cannot see all of it cannot change it either: what they saw is not what is stored.
void CustomerService::requireOpen(const CustomerCard &stored) const
{
    if (!m_cover)
        return;
    auto covered = stored;
    m_cover(covered);
    if (covered != stored)
        throw Error(Error::Code::Denied,
                    Tr::tr("Some of this customer is hidden until somebody claims it. Claim it first."));
}

CustomerCard CustomerService::stored(CustomerId id) const
{
    if (auto card = m_customers.findCard(id))
        return *card;
    throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
}

/// Only a new customer says where it belongs; later that is the pool's matter.
void CustomerService::checkOwnership(const Customer &customer) const
{
    if (customer.owner.isValid())
        if (const auto user = m_customers.retiredOwner(customer.owner))
            throw CardProblems({{u"owner"_s, Tr::tr("%1 is no longer active.").arg(*user)}});
    if (customer.pool.isValid())
        if (const auto pool = m_customers.disabledPool(customer.pool))
            throw CardProblems({{u"pool"_s, Tr::tr("The pool %1 is switched off.").arg(*pool)}});
}

void CustomerService::check(const CustomerCard &card) const
{
    auto found = problems(card);
    const auto &customer = card.customer;
    if (const auto other = m_customers.findByCode(customer.code); other && *other != customer.id)
        found.push_back(
            {u"code"_s, !m_operations.isRestricted()
                            ? Tr::tr("The customer %1 has this code already.").arg(get(*other).name)
                            : Tr::tr("Another customer has this code already.")});
    if (customer.parent.isValid() && customer.id.isValid()
        && m_customers.isBelow(customer.parent, customer.id))
        found.push_back({u"parent"_s, Tr::tr("This company lies below the customer already.")});
    if (!found.empty())
        throw CardProblems(std::move(found));
}

CustomerId CustomerService::add(const CustomerCard &card, NewOwner owner)
{
    m_operations.actor().require(Permission::Edit);
    auto added = prepared(card);
    auto work = m_operations.begin(u"customer.add"_s, {{u"name"_s, added.customer.name}});
    check(added);
    checkOwnership(added.customer);
    auto &customer = added.customer;
    customer.createdAt = work.at();
    const bool byRules = owner == NewOwner::ByRules && m_allocates && m_allocates()
                      && !customer.owner.isValid() && !customer.pool.isValid();
    if (!byRules && !customer.owner.isValid() && !customer.pool.isValid())
        customer.owner = m_operations.actor().id();
    if (customer.owner.isValid())
        customer.acquiredAt = work.at();
    else if (customer.pool.isValid())
        customer.pooledAt = work.at();
    const auto id = m_customers.insert(added);
    if (byRules)
        m_allocate(work, {id.value - 1}, m_operations.actor().id());
    work.note(u"customer"_s, id.value);
    work.commit();
    return id;
}

ChangeSet CustomerService::edit(const CustomerCard &card, const CustomerCard &before)
{
    m_operations.actor().require(Permission::Edit);
    const auto seen = this->stored(card.customer.id); // outside of the operation: as the actor may see it
    auto work = m_operations.begin(
        u"customer.edit"_s, {{u"name"_s, card.customer.name}, {u"customer"_s, card.customer.id.value}});
    const auto stored = this->stored(card.customer.id);
    requireOpen(stored);
    auto mine = card;
    if (mine.customer.name != before.customer.name && mine.customer.reading == before.customer.reading)
        mine.customer.reading = mine.customer.initials = QString(); // read the new name anew
    mine = prepared(std::move(mine));
    if (!m_operations.db().views().isEmpty())
        leaveUntouched(mine, before);
    auto merged = mergeCards(before, mine, stored);
    if (!merged.conflicts.empty())
        refuseConflicts(before, mine, seen);
    if (merged.card == stored)
        return {};
    check(merged.card);
    if (!m_customers.update(merged.card, stored))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this customer just now."));
    return work.commit();
}

/// Conflicts are shown, so that they tell of no value that the actor may not see.
void CustomerService::refuseConflicts(const CustomerCard &before, const CustomerCard &mine,
                                      const CustomerCard &seen) const
{
    auto visible = mergeCards(before, mine, seen).conflicts;
    if (visible.empty())
        m_operations.actor().refuse(u"field"_s, Tr::tr("Your role does not allow to change this field."));
    throw EditConflict(std::move(visible));
}

ChangeSet CustomerService::change(const QString &kind, std::span<const CustomerId> ids,
                                  const QJsonObject &summary, const std::function<void(CustomerCard &)> &edit)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(kind, summary);
    work.note(u"count"_s, qint64(ids.size()));
    for (const auto id : ids) {
        const auto before = m_customers.findCard(id);
        if (!before)
            continue; // somebody removed it meanwhile
        auto card = *before;
        edit(card);
        if (card != *before)
            m_customers.update(card, *before);
    }
    return work.commit();
}

ChangeSet CustomerService::editField(std::span<const CustomerId> ids, const QString &field,
                                     const QString &value)
{
    const auto member = kBulkFields.value(field);
    if (!member)
        throw Error(Error::Code::Invalid, Tr::tr("%1 cannot be set for many customers at once.").arg(field));
    const auto text = cleanLine(value);
    return change(u"customer.bulk"_s, ids, {{u"field"_s, field}, {u"value"_s, text}},
                  [&](CustomerCard &card) { card.customer.*member = text; });
}

ChangeSet CustomerService::addTag(std::span<const CustomerId> ids, const QString &tag)
{
    const auto name = cleanLine(tag);
    if (name.isEmpty())
        throw Error(Error::Code::Invalid, Tr::tr("A tag needs a name."));
    return change(u"customer.tag"_s, ids, {{u"tag"_s, name}}, [&](CustomerCard &card) {
        if (!card.tags.contains(name))
            card.tags << name;
    });
}

ChangeSet CustomerService::removeTag(std::span<const CustomerId> ids, const QString &tag)
{
    return change(u"customer.untag"_s, ids, {{u"tag"_s, tag}},
                  [&](CustomerCard &card) { card.tags.removeAll(tag); });
}

ChangeSet CustomerService::remove(std::span<const CustomerId> ids)
{
    m_operations.actor().require(Permission::Delete);
    QJsonObject summary{{u"count"_s, qint64(ids.size())}};
    if (ids.size() == 1)
        summary.insert(u"name"_s, get(ids.front()).name);
    auto work = m_operations.begin(u"customer.remove"_s, summary);
    for (const auto id : ids)
        m_customers.remove(id);
    return work.commit();
}

QStringList CustomerService::values(const QString &field) const
{
    return kBulkFields.contains(field) ? m_customers.values(field) : QStringList();
}

} // namespace crm
