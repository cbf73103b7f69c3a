#include "core/storage/team/gate.h"

#include "core/base/error.h"
#include "core/storage/team/sidefile.h"

#include <QRandomGenerator>
#include <QThread>

#include <algorithm>

namespace crm {
namespace {

using namespace sidefile;

void pause(unsigned long least, unsigned long most)
{
    QThread::usleep(least + QRandomGenerator::global()->bounded(quint32(most - least)));
}

/// Of those behind the next one: 20 to 100 ms and a bit, so that they do not all come at once.
void pauseInTheQueue(int tries)
{
    const unsigned long base = tries < 2 ? 20'000 : tries < 6 ? 35'000 : 50'000;
    pause(base, 2 * base);
}

/// Of the next one: 3 to 20 ms.
void pauseAtTheDoor(int tries)
{
    const auto base = 3'000UL + 1'000UL * static_cast<unsigned long>(std::min(tries, 17));
    pause(base, base + 500);
}

} // namespace

bool Gate::enter(const std::function<bool()> &goOn) const
{
    for (int tries = 0; !m_file.tryLock(kNextByte); ++tries) {
        if (!goOn())
            return false;
        pauseInTheQueue(tries);
    }
    try {
        for (int tries = 0; !m_file.tryLock(kWriterByte); ++tries) {
            if (!goOn()) {
                m_file.unlock(kNextByte);
                return false;
            }
            pauseAtTheDoor(tries);
        }
    } catch (...) {
        m_file.unlock(kNextByte);
        throw;
    }
    m_file.unlock(kNextByte);
    return true;
}

void Gate::leave() const noexcept
{
    try {
        m_file.unlock(kWriterByte);
    } catch (const Error &) {
        // The drive is away, and takes the lock back itself.
    }
}

} // namespace crm
