#include "core/playbook/sequenceservice.h"

#include "core/activity/activityrepository.h"
#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/operation/operations.h"
#include "core/playbook/stepplan.h"

#include <array>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qsizetype kMostAnswer = 2'000;

} // namespace

SequenceService::SequenceService(Operations &operations)
    : m_operations(operations)
    , m_playbooks(operations.db())
{
}

Playbook SequenceService::get(PlaybookId id) const
{
    if (auto found = m_playbooks.find(id))
        return *found;
    throw Error(Error::Code::NotFound, Tr::tr("This playbook no longer exists."));
}

SequenceOutcome SequenceService::begin(PlaybookId playbook, std::span<const CustomerId> customers)
{
    m_operations.actor().require(Permission::Edit);
    const auto sequence = get(playbook);
    auto work = m_operations.begin(u"sequence.begin"_s, {{u"name"_s, sequence.name}});
    ActivityRepository activities(m_operations.db());
    SequenceOutcome outcome;
    std::vector<qint64> ids;
    for (const auto customer : customers)
        ids.push_back(customer.value);
    const auto owners = m_playbooks.owners(ids);
    for (const auto customer : customers) {
        const auto owner = owners.constFind(customer.value);
        if (owner == owners.cend()) {
            ++outcome.unowned;
        } else if (!m_playbooks.openTasks(playbook, customer).empty()) {
            ++outcome.running;
        } else {
            outcome.tasks += planSteps(m_playbooks, activities, sequence,
                                       {customer, *owner, m_operations.today()}, m_operations, work.at());
            ++outcome.begun;
        }
    }
    work.note(u"count"_s, outcome.begun);
    outcome.operation = work.commit().operation;
    return outcome;
}

bool SequenceService::begin(PlaybookId playbook, CustomerId customer, UnitOfWork &work)
{
    const auto sequence = m_playbooks.find(playbook);
    const std::array ids{customer.value};
    const auto owners = m_playbooks.owners(ids);
    if (!sequence || owners.isEmpty() || !m_playbooks.openTasks(playbook, customer).empty())
        return false;
    ActivityRepository activities(m_operations.db());
    planSteps(m_playbooks, activities, *sequence,
              {customer, owners.value(customer.value), m_operations.today()}, m_operations, work.at());
    return true;
}

ChangeSet SequenceService::stop(PlaybookId playbook, CustomerId customer)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"sequence.stop"_s, {{u"name"_s, get(playbook).name}});
    ActivityRepository activities(m_operations.db());
    cancelOpen(m_playbooks, activities, playbook, customer);
    return work.commit();
}

void SequenceService::noteAnswers(UnitOfWork &work, ActivityId activity,
                                  const std::vector<PlaybookAnswer> &answers, bool answered)
{
    ActivityRepository activities(m_operations.db());
    const auto done = activities.find(activity);
    const auto guide = m_playbooks.guide(activity);
    if (!done)
        return;
    for (auto answer : answers) {
        answer.answer = cleanText(answer.answer);
        answer.at = work.at();
        if (answer.answer.size() > kMostAnswer)
            throw Error(Error::Code::Invalid, Tr::tr("At most %1 characters.").arg(kMostAnswer));
        if (isBlank(answer.answer))
            continue;
        m_playbooks.addAnswer(activity, done->customer, answer);
        answered = true;
    }
    if (answered && guide && guide->untilAnswer)
        cancelOpen(m_playbooks, activities, guide->id, done->customer);
}

std::vector<PlaybookAnswer> SequenceService::answers(CustomerId customer) const
{
    m_operations.actor().require(Permission::View);
    return m_playbooks.answers(customer);
}

std::vector<PlaybookRepository::Marks> SequenceService::marks(PlaybookId playbook) const
{
    m_operations.actor().require(Permission::View);
    return m_playbooks.marks(playbook);
}

} // namespace crm
