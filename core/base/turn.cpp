#include "core/base/turn.h"

#include "core/base/tr.h"

using namespace std::chrono_literals;

namespace crm {
namespace {

constexpr auto kPatience = 2min;
constexpr auto kPatienceInAHurry = 2s;

} // namespace

bool Turn::holdUp()
{
    m_heldUp = true;
    return isWaiting() && waited() < (m_hurried ? kPatienceInAHurry : kPatience);
}

bool Turn::holdUp(const Holder &holder)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_heldUpBy = holder;
    }
    return holdUp();
}

Turn::Holder Turn::heldUpBy() const
{
    const QMutexLocker lock(&m_mutex);
    return m_heldUpBy;
}

Cancelled::Cancelled()
    : Error(Code::Storage, Tr::tr("Not saved: the waiting was cancelled."))
{
}

} // namespace crm
