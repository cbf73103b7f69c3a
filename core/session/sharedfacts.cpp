#include "core/session/sharedfacts.h"

#include "core/directory/visibility.h"
#include "core/insight/customerfacts.h"
#include "core/insight/insightservice.h"
#include "core/session/session.h"

namespace crm {
namespace {

constexpr size_t kKept = 16;

} // namespace

SharedFacts::SharedFacts(const SessionOptions &options)
    : m_options(std::make_unique<SessionOptions>(options))
{
    if (m_options->access == Connection::Access::ReadWrite)
        m_options->access = Connection::Access::Inspect;
}

SharedFacts::~SharedFacts() = default;

CustomerSet SharedFacts::customersWhere(const FilterRule &condition, QDate today)
{
    const std::lock_guard lock(m_mutex);
    Session session(*m_options);
    const auto state = session.insight().state();
    if (!m_facts || m_facts->state() != state || m_facts->today() != today) {
        m_facts = std::make_unique<CustomerFacts>(state, today);
        m_known.clear();
    }
    const auto known = std::ranges::find(m_known, condition, &std::pair<FilterRule, CustomerSet>::first);
    if (known != m_known.end())
        return known->second;
    if (m_known.size() == kKept)
        m_known.erase(m_known.begin());
    return m_known.emplace_back(condition, m_facts->where(condition, session.insight())).second;
}

} // namespace crm
