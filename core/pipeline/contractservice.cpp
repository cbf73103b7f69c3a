#include "core/pipeline/contractservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/operation/operations.h"

#include <array>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMostText = 100'000;
constexpr int kMostYears = 100;

QString nameOf(const Contract &contract)
{
    return contract.title.isEmpty() ? contract.number : contract.title;
}

} // namespace

ContractService::ContractService(Operations &operations)
    : m_operations(operations)
    , m_contracts(operations.db())
{
}

Contract ContractService::get(ContractId id) const
{
    if (auto contract = m_contracts.find(id))
        return *contract;
    throw Error(Error::Code::NotFound, Tr::tr("This contract no longer exists."));
}

QString ContractService::nextNumber() const
{
    const QString prefix = u"HT-%1-"_s.arg(m_operations.today().year());
    return u"%1%2"_s.arg(prefix).arg(m_contracts.highestAfter(prefix) + 1, 3, 10, QChar(u'0'));
}

void ContractService::requireMine(const Contract &contract) const
{
    const auto &actor = m_operations.actor();
    if (contract.owner.isValid() && contract.owner != actor.id() && !actor.may(Permission::Assign))
        throw Error(Error::Code::Denied, Tr::tr("This contract is not yours."));
}

Contract ContractService::checked(Contract contract) const
{
    const auto require = [](bool holds, const QString &message) {
        if (!holds)
            throw Error(Error::Code::Invalid, message);
    };
    contract.number = cleanLine(contract.number);
    contract.title = cleanLine(contract.title);
    require(!contract.title.isEmpty(), Tr::tr("A contract needs a title."));
    require(contract.terms.size() <= kMostText && contract.notes.size() <= kMostText,
            Tr::tr("At most %1 characters.").arg(kMostText));
    require(!contract.amount || (contract.amount->withinLimit() && *contract.amount >= Amount()),
            Tr::tr("This amount is not possible."));
    require(!contract.starts || !contract.ends || *contract.starts <= *contract.ends,
            Tr::tr("It cannot end before it begins."));
    const auto today = m_operations.today();
    for (const auto &day : std::array{contract.signedOn, contract.starts, contract.ends})
        require(!day || (day->isValid() && qAbs(day->year() - today.year()) <= kMostYears),
                Tr::tr("This is no date."));
    if (contract.number.isEmpty())
        contract.number = nextNumber();
    require(!m_contracts.isNumberTaken(contract.number, contract.id),
            Tr::tr("The number %1 is that of another contract.").arg(contract.number));
    if (contract.amount && contract.currency.isEmpty())
        contract.currency = m_operations.currency();
    if (!CustomerRepository(m_operations.db()).find(contract.customer))
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    return contract;
}

ContractId ContractService::add(const Contract &contract)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"contract.add"_s);
    auto added = checked(contract);
    if (added.state != ContractState::Draft && added.state != ContractState::Active)
        throw Error(Error::Code::Invalid, Tr::tr("A contract begins as a draft, or in force."));
    if (!added.owner.isValid())
        added.owner = m_operations.actor().id();
    added.createdAt = work.at();
    work.note(u"name"_s, nameOf(added));
    const auto id = m_contracts.insert(added);
    work.commit();
    return id;
}

ChangeSet ContractService::edit(const Contract &given)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"contract.edit"_s);
    const auto before = get(given.id);
    requireMine(before);
    if (given.owner != before.owner && given.owner != m_operations.actor().id())
        m_operations.actor().require(Permission::Assign);
    auto changed = checked(given);
    changed.state = before.state;
    work.note(u"name"_s, nameOf(changed));
    if (changed == before)
        return {};
    if (!m_contracts.update(changed))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this contract meanwhile."));
    return work.commit();
}

ChangeSet ContractService::move(ContractId id, ContractState state)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"contract.move"_s);
    auto contract = get(id);
    work.note(u"name"_s, nameOf(contract));
    if (contract.state == state)
        return {};
    requireMine(contract);
    if (!mayMove(contract.state, state))
        throw Error(Error::Code::Conflict, Tr::tr("A contract cannot go from '%1' to '%2'.")
                                               .arg(displayName(contract.state), displayName(state)));
    const auto today = m_operations.today();
    if (state == ContractState::Active && !contract.signedOn)
        contract.signedOn = today;
    const bool goesOn = !contract.ends || *contract.ends > today;
    if (state == ContractState::Ended && goesOn && (!contract.starts || *contract.starts <= today))
        contract.ends = today;
    contract.state = state;
    m_contracts.update(contract);
    return work.commit();
}

ContractId ContractService::renew(ContractId id)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"contract.renew"_s);
    auto contract = get(id);
    requireMine(contract);
    if (!contract.ends)
        throw Error(Error::Code::Invalid, Tr::tr("This contract has no end."));
    work.note(u"name"_s, nameOf(contract));
    const auto begins = contract.ends->addDays(1);
    // A year that begins on the 1st ends on the last of the month again, whatever many days that has.
    std::optional<QDate> ends;
    if (contract.starts) {
        const auto after = *contract.ends;
        const auto next = after.addDays(1);
        const int months =
            (next.year() - contract.starts->year()) * 12 + next.month() - contract.starts->month();
        ends = contract.starts->addMonths(months) == next ? begins.addMonths(months).addDays(-1)
                                                          : begins.addDays(contract.starts->daysTo(after));
    }
    contract.id = {};
    contract.number = nextNumber();
    contract.state = ContractState::Draft;
    contract.signedOn.reset();
    contract.starts = begins;
    contract.ends = ends;
    contract.opportunity = {};
    contract.createdAt = work.at();
    const auto renewed = m_contracts.insert(contract);
    work.commit();
    return renewed;
}

ChangeSet ContractService::remove(ContractId id)
{
    m_operations.actor().require(Permission::Delete);
    auto work = m_operations.begin(u"contract.remove"_s);
    const auto contract = get(id);
    work.note(u"name"_s, nameOf(contract));
    if (contract.state != ContractState::Draft)
        throw Error(Error::Code::Conflict, Tr::tr("Only a draft is removed; cancel the contract instead."));
    m_contracts.remove(id);
    return work.commit();
}

} // namespace crm
