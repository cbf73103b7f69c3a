#include "core/privacy/suppressionguard.h"

#include "core/base/error.h"
#include "core/operation/operations.h"
#include "core/privacy/suppressionrepository.h"

using namespace Qt::StringLiterals;

namespace crm {

void SuppressionGuard::check(const UnitOfWork &work) const
{
    const SuppressionRepository repository(m_operations.db());
    if (work.isUndo() || work.kind() == "import"_L1 || work.kind().startsWith("privacy."_L1)
        || repository.isEmpty())
        return;
    const SuppressionList list(m_operations.db());
    for (const auto &arrival : repository.arrivals(work.operation()))
        if (const auto since = list.since(arrival))
            throw Error(Error::Code::Conflict, SuppressionList::refusal(*since));
}

} // namespace crm
