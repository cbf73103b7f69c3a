#include "core/pool/protectionservice.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kLongest = 366; ///< days

} // namespace

ProtectionService::ProtectionService(Operations &operations, const RecycleRuleService &rules)
    : m_operations(operations)
    , m_rules(rules)
    , m_pools(operations.db())
{
}

std::optional<QDate> ProtectionService::protectedUntil(CustomerId id) const
{
    const auto day = m_pools.protectedUntil(id);
    return day && *day >= m_operations.today() ? day : std::nullopt;
}

PoolAnswer ProtectionService::one(CustomerId id, std::optional<QDate> until, std::optional<qint64> most)
{
    const auto customer = CustomerRepository(m_operations.db()).find(id);
    const auto refused = [id](const QString &why) { return PoolAnswer{.customer = id, .reason = why}; };
    if (!customer)
        return refused(Tr::tr("This customer no longer exists."));
    if (!customer->owner.isValid())
        return refused(Tr::tr("This customer has no owner who could protect it."));
    if (customer->owner != m_operations.actor().id() && !m_operations.actor().may(Permission::Assign))
        return refused(Tr::tr("This customer is not yours."));
    if (until && most && !protectedUntil(id)
        && m_pools.protectedBy(customer->owner, m_operations.today()) >= *most)
        return refused(Tr::tr("At most %1 customers of one person are protected at a time.").arg(*most));
    m_pools.protect(id, until);
    return {.customer = id, .ok = true};
}

PoolOutcome ProtectionService::protect(std::span<const CustomerId> ids, QDate until)
{
    m_operations.actor().require(Permission::Claim);
    const auto today = m_operations.today();
    if (!until.isValid() || until < today || until > today.addDays(kLongest))
        throw Error(Error::Code::Invalid, Tr::tr("The last day is today or later, and at most a year away."));
    auto work = m_operations.begin(u"customer.protect"_s, {{u"until"_s, until.toString(Qt::ISODate)}});
    PoolOutcome outcome;
    const auto most = m_rules.settings().protectable;
    for (const auto id : ids)
        outcome.answers.push_back(one(id, until, most));
    work.note(u"count"_s, outcome.succeeded());
    outcome.operation = work.commit().operation;
    return outcome;
}

PoolOutcome ProtectionService::release(std::span<const CustomerId> ids)
{
    m_operations.actor().require(Permission::Claim);
    auto work = m_operations.begin(u"customer.unprotect"_s);
    PoolOutcome outcome;
    for (const auto id : ids)
        outcome.answers.push_back(one(id, std::nullopt, {}));
    work.note(u"count"_s, outcome.succeeded());
    outcome.operation = work.commit().operation;
    return outcome;
}

} // namespace crm
