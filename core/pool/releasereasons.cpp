#include "core/pool/releasereasons.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qsizetype kLongest = 255;

std::vector<ReleaseReason> cleaned(std::vector<ReleaseReason> reasons)
{
    QSet<QString> names;
    for (auto &reason : reasons) {
        reason.name = cleanLine(reason.name);
        if (reason.name.isEmpty() || reason.name.size() > kLongest)
            throw Error(Error::Code::Invalid, Tr::tr("A reason has 1 to 255 characters."));
        if (names.contains(reason.name))
            throw Error(Error::Code::Invalid, Tr::tr("The reason %1 is there twice.").arg(reason.name));
        names.insert(reason.name);
    }
    return reasons;
}

} // namespace

ReleaseReasons::ReleaseReasons(Operations &operations)
    : m_operations(operations)
    , m_reasons(operations.db())
{
}

std::vector<ReleaseReason> ReleaseReasons::all() const
{
    if (auto stored = m_reasons.all(); !stored.empty())
        return stored;
    return {{.name = Tr::tr("No demand at present")},
            {.name = Tr::tr("No budget")},
            {.name = Tr::tr("Bought from a competitor")},
            {.name = Tr::tr("Cannot be reached")},
            {.name = Tr::tr("Not our market")}};
}

QStringList ReleaseReasons::offered() const
{
    QStringList names;
    for (const auto &reason : all())
        if (reason.active)
            names << reason.name;
    return names;
}

ChangeSet ReleaseReasons::store(const std::vector<ReleaseReason> &reasons)
{
    m_operations.actor().require(Permission::ManagePools);
    auto work = m_operations.begin(u"reason.edit"_s, {{u"count"_s, qint64(reasons.size())}});
    const auto wanted = cleaned(reasons);
    for (const auto &old : m_reasons.all())
        if (std::ranges::find(wanted, old.id, &ReleaseReason::id) == wanted.end())
            m_reasons.remove(old.id);
    int position = 0;
    for (const auto &reason : wanted)
        reason.id ? m_reasons.update(reason, ++position) : m_reasons.insert(reason, ++position);
    return work.commit();
}

} // namespace crm
