#include "core/pipeline/targetservice.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

void check(const Target &target)
{
    if (!daysOfPeriod(target.period))
        throw Error(
            Error::Code::Invalid,
            Tr::tr("%1 is no month, quarter or year; write 2026-11, 2026-Q4 or 2026.").arg(target.period));
    if (target.amount < Amount{} || !target.amount.withinLimit())
        throw Error(Error::Code::Invalid, Tr::tr("A target is a number above 0."));
    if (target.aim.user.isValid() && target.aim.department.isValid())
        throw Error(Error::Code::Invalid, Tr::tr("A target is that of a person or of a department."));
}

} // namespace

TargetService::TargetService(Operations &operations)
    : m_operations(operations)
    , m_targets(operations.db())
{
}

std::vector<Target> TargetService::all() const
{
    m_operations.actor().require(Permission::View);
    return m_targets.all();
}

ChangeSet TargetService::set(const std::vector<Target> &targets)
{
    m_operations.actor().require(Permission::Assign);
    for (const auto &target : targets)
        check(target);
    auto work = m_operations.begin(u"target.set"_s);
    bool changed = false;
    for (const auto &target : targets)
        changed = m_targets.set(target) || changed;
    if (!changed)
        return {};
    work.note(u"name"_s, targets.front().period);
    return work.commit();
}

} // namespace crm
