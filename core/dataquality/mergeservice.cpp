#include "core/dataquality/mergeservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/operation/operations.h"
#include "core/operation/recordnames.h"
#include "core/pool/poolrepository.h"
#include "core/security/userrepository.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMost = 60;

std::vector<CustomerId> others(std::span<const CustomerId> customers)
{
    return {customers.begin() + 1, customers.end()};
}

QJsonArray namesOf(std::span<const CustomerCard> cards)
{
    QJsonArray names;
    for (const auto &card : cards)
        names << card.customer.name;
    return names;
}

bool isHeld(const Customer &customer)
{
    return customer.owner.isValid() || customer.pool.isValid();
}

} // namespace

MergeService::MergeService(Operations &operations)
    : m_operations(operations)
    , m_merges(operations.db())
{
}

std::vector<CustomerId> MergeService::proposedOrder(std::span<const CustomerId> customers) const
{
    struct Weight
    {
        CustomerId id;
        bool owned = false;
        qint64 belongings = 0;
    };
    std::vector<Weight> weights;
    for (const auto &customer : CustomerRepository(m_operations.db()).rows(customers)) {
        Weight weight{.id = customer.id, .owned = customer.owner.isValid()};
        for (const auto &move : m_merges.belongings(std::span(&customer.id, 1)))
            weight.belongings += move.count;
        weights.push_back(weight);
    }
    std::ranges::sort(weights, [](const Weight &a, const Weight &b) {
        return std::tuple(!a.owned, -a.belongings, a.id) < std::tuple(!b.owned, -b.belongings, b.id);
    });
    std::vector<CustomerId> ordered;
    for (const auto &weight : weights)
        ordered.push_back(weight.id);
    return ordered;
}

MergeService::Cards MergeService::cards(std::span<const CustomerId> customers) const
{
    auto each = std::vector(customers.begin(), customers.end());
    std::ranges::sort(each);
    if (each.size() < 2 || std::ranges::adjacent_find(each) != each.end())
        throw Error(Error::Code::Invalid, Tr::tr("To merge takes two different customers or more."));
    if (each.size() > kMost)
        throw Error(Error::Code::Invalid, Tr::tr("At most %1 customers can be merged at once.").arg(kMost));
    const CustomerRepository repository(m_operations.db());
    const CustomerSight sight(m_operations);
    Cards cards;
    for (const auto id : customers) {
        auto card = repository.findCard(id);
        if (!card || !sight.sees(card->customer.pool))
            throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
        cards.push_back(std::move(*card));
    }
    return cards;
}

/// Merging takes a customer away from who has it: that is decided by who may assign, or by the owner of all.
QString MergeService::refusal(const Cards &cards) const
{
    const auto &actor = m_operations.actor();
    if (!actor.may(Permission::Edit))
        return Tr::tr("You may look at customers, but not change them.");
    if (actor.may(Permission::Assign))
        return {};
    for (const auto &card : cards)
        if (isHeld(card.customer) && card.customer.owner != actor.id())
            return Tr::tr("%1 is with %2. Customers of others are merged by somebody who may assign them.")
                .arg(card.customer.name, holderName(card.customer));
    return {};
}

QString MergeService::holderName(const Customer &customer) const
{
    if (const auto user = UserRepository(m_operations.db()).find(customer.owner))
        return user->name;
    if (const auto pool = PoolRepository(m_operations.db()).find(customer.pool))
        return pool->name;
    return {};
}

MergeField MergeService::owner(const Cards &cards) const
{
    MergeField field{.key = u"owner"_s, .title = columnName(u"owner_id"_s)};
    for (const auto &card : cards)
        field.values << holderName(card.customer);
    const auto find = [&](auto has) { return std::ranges::find_if(cards, has) - cards.begin(); };
    const auto owned = find([](const CustomerCard &card) { return card.customer.owner.isValid(); });
    const auto held = find([](const CustomerCard &card) { return isHeld(card.customer); });
    const auto best = owned < std::ssize(cards) ? owned : held;
    field.chosen = best < std::ssize(cards) ? int(best) : 0;
    if (field.differs())
        field.reason = field.chosen == 0 ? MergeReason::Kept : MergeReason::OnlyOne;
    return field;
}

MergeField MergeService::field(const MergeColumn &column, const Cards &cards) const
{
    MergeField field{.key = column.key, .title = column.title, .mayJoin = column.mayJoin};
    for (const auto &card : cards)
        field.values << column.text(card);
    if (!field.differs())
        return field;
    // Who the one that stays is does not depend on who was typed in last.
    const bool identity = column.key == "name"_L1 || column.key == "code"_L1;
    const auto value = [&](int at) {
        MergeValue value{.text = field.values[at]};
        if (!identity && !column.column.isEmpty() && !isBlank(value.text))
            value.changed = m_merges.changed(cards[size_t(at)].customer.id, column.column);
        return value;
    };
    for (int at = 1; at < int(cards.size()); ++at) {
        const auto proposal = proposeMerge(column.kind, value(field.chosen), value(at));
        if (proposal.choice == MergeChoice::Take)
            field.chosen = at;
        if (proposal.reason != MergeReason::Same)
            field.reason = proposal.reason;
    }
    if (field.mayJoin && joinedTexts(field.values) != field.values[field.chosen]) {
        field.chosen = kAllOfThem;
        field.reason = MergeReason::List;
    }
    return field;
}

/// What a person looks at first to tell whether they are the same, though nothing of it is to be chosen.
std::vector<MergeField> MergeService::beside(const Cards &cards) const
{
    using Texts = std::function<QStringList(const CustomerCard &)>;
    const auto points = [](ChannelKind kind) -> Texts {
        return [kind](const CustomerCard &card) {
            QStringList values;
            for (const auto &point : card.points)
                if (point.kind == kind && !values.contains(point.value))
                    values << point.value;
            return values;
        };
    };
    const auto people = [](const CustomerCard &card) {
        QStringList names;
        for (const auto &contact : card.contacts)
            names << contact.name;
        return names;
    };
    const auto addresses = [](const CustomerCard &card) {
        QStringList lines;
        for (const auto &address : card.addresses)
            lines << QStringList{address.region, address.city, address.street}.join(u' ').simplified();
        return lines;
    };
    const std::tuple<QString, QString, Texts> rows[] = {
        {u"contact"_s, Tr::tr("Contact"), people},
        {u"phone"_s, Tr::tr("Phone"), points(ChannelKind::Phone)},
        {u"email"_s, Tr::tr("E-mail"), points(ChannelKind::Email)},
        {u"address"_s, Tr::tr("Address"), addresses},
    };
    const CustomerSight sight(m_operations);
    std::vector<MergeField> beside;
    for (const auto &[key, title, texts] : rows) {
        MergeField row{.key = key, .title = title, .chosen = kAllOfThem, .reason = MergeReason::List};
        for (const auto &card : cards) {
            const auto pool = card.customer.pool;
            const bool isShown = sight.shows(pool, key) && sight.shows(pool, u"phone"_s);
            const auto values = texts(card);
            row.values << (isShown || values.isEmpty() ? values.join(u'\n') : u"•••"_s);
        }
        if (row.values.join(QString()).isEmpty())
            continue;
        beside.push_back(std::move(row));
    }
    return beside;
}

/// A parent company of one of them that is not, and does not belong to, another one of them.
bool MergeService::mayBelongTo(CustomerId parent, std::span<const CustomerId> customers) const
{
    const CustomerRepository repository(m_operations.db());
    return parent.isValid()
        && std::ranges::none_of(customers, [&](CustomerId each) { return repository.isBelow(parent, each); });
}

MergePlan MergeService::plan(std::span<const CustomerId> customers) const
{
    m_operations.actor().require(Permission::View);
    auto all = cards(customers);
    const CustomerSight sight(m_operations);
    MergePlan plan{.customers = {customers.begin(), customers.end()}, .refusal = refusal(all)};
    for (auto &card : all) {
        plan.revs.push_back(card.customer.rev);
        if (!mayBelongTo(card.customer.parent, customers))
            card.customer.parent = {};
    }
    const auto add = [&](MergeField field) {
        if (std::ranges::any_of(field.values, [](const QString &value) { return !value.isEmpty(); }))
            plan.fields.push_back(std::move(field));
    };
    for (const auto &column : mergeColumns(m_operations.db(), all.front().customer.kind)) {
        auto one = field(column, all);
        for (int at = 0; at < int(all.size()); ++at)
            if (!sight.shows(all[size_t(at)].customer.pool, column.shownAs) && column.key != "name"_L1)
                one.values[at] = one.values[at].isEmpty() ? QString() : u"•••"_s;
        add(std::move(one));
        if (column.key == "kind"_L1)
            add(owner(all));
    }
    plan.beside = beside(all);
    const auto going = others(customers);
    plan.moves = m_merges.belongings(going);
    plan.renumbered = m_merges.clashingOrders(customers.front(), going);
    return plan;
}

int MergeService::chosen(const MergeField &field, const CardChoices &choices) const
{
    return choices.value(field.key, field.chosen);
}

void MergeService::checkChoices(const Cards &cards, const CardChoices &choices) const
{
    QSet<QString> known{u"owner"_s};
    QSet<QString> joined;
    for (const auto &column : mergeColumns(m_operations.db(), cards.front().customer.kind)) {
        known.insert(column.key);
        if (column.mayJoin)
            joined.insert(column.key);
    }
    for (auto it = choices.begin(); it != choices.end(); ++it) {
        const bool place = *it >= 0 && *it < int(cards.size());
        if (!known.contains(it.key()))
            throw Error(Error::Code::Invalid, Tr::tr("There is no column %1.").arg(it.key()));
        if (!place && !(*it == kAllOfThem && joined.contains(it.key())))
            throw Error(Error::Code::Invalid, Tr::tr("Choose the value of one of the customers."));
    }
}

CustomerCard MergeService::merged(const Cards &cards, const CardChoices &choices) const
{
    auto result = cards.front();
    for (const auto &column : mergeColumns(m_operations.db(), cards.front().customer.kind)) {
        const auto proposed = field(column, cards);
        const auto from = chosen(proposed, choices);
        if (from == kAllOfThem)
            column.set(result, joinedTexts(proposed.values));
        else
            column.take(result, cards[size_t(from)]);
    }
    return result;
}

/// Moves everything to the first, and takes the others away.
void MergeService::unite(const Cards &cards, int ownerFrom)
{
    const auto keep = cards.front().customer.id;
    if (ownerFrom != 0)
        m_merges.takeOwnership(keep, cards[size_t(ownerFrom)].customer.id);
    auto created = cards.front().customer.createdAt;
    for (const auto &card : std::span(cards).subspan(1)) {
        m_merges.move(card.customer.id, keep);
        m_merges.remove(card.customer.id);
        m_merges.remember(keep, card.customer);
        created = std::min(created, card.customer.createdAt);
    }
    m_merges.setCreatedAt(keep, created);
}

/// Brings the fields of what stays to those of `result`.
void MergeService::write(const CustomerCard &result)
{
    CustomerRepository repository(m_operations.db());
    const auto before = *repository.findCard(result.customer.id);
    const auto code = before.customer.code;
    if (!code.isEmpty() && result.customer.code != code)
        m_merges.remember(before.customer.id, before.customer);
    auto card = before;
    for (const auto &column : mergeColumns(m_operations.db(), before.customer.kind))
        column.take(card, result);
    if (card != before && !repository.update(card, before))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this customer just now."));
}

void MergeService::checkUnchanged(const Cards &cards, std::span<const qint64> revs)
{
    for (size_t i = 0; i < std::min(revs.size(), cards.size()); ++i)
        if (cards[i].customer.rev != revs[i])
            throw Error(Error::Code::Conflict,
                        Tr::tr("%1 was changed meanwhile. Please look again.").arg(cards[i].customer.name));
}

ChangeSet MergeService::merge(std::span<const CustomerId> customers, const CardChoices &choices,
                              std::span<const qint64> revs)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin({.kind = u"customer.merge"_s, .event = u"merge"_s});
    auto all = cards(customers);
    if (const auto why = refusal(all); !why.isEmpty())
        throw Error(Error::Code::Denied, why);
    checkUnchanged(all, revs);
    checkChoices(all, choices);
    for (auto &card : all)
        if (!mayBelongTo(card.customer.parent, customers))
            card.customer.parent = {};

    const auto result = merged(all, choices);
    work.note(u"name"_s, result.customer.name);
    work.note(u"customer"_s, result.customer.id.value);
    work.note(u"count"_s, qint64(all.size()));
    work.note(u"merged"_s, namesOf(std::span(all).subspan(1)));
    work.setOwnerEvent(u"merge"_s, Tr::tr("Merged into %1").arg(result.customer.name));
    unite(all, chosen(owner(all), choices));
    write(result);
    return work.commit();
}

} // namespace crm
