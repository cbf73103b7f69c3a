#include "core/session/maintenanceservice.h"
#include "core/session/workspace.h"

#include <QFileInfo>

namespace crm {
namespace {

constexpr int kLookMilliseconds = 2'000;

} // namespace

void Workspace::reopenWriter()
{
    requireOpen(QFileInfo::exists(m_options.path)); // to open what is not there would make it
    makeWriter({.path = m_options.path});
}

/// On the writing thread, after a COMMIT that failed.
void Workspace::settle(const Unsettled &doubt)
{
    const auto &operation = doubt.operation();
    const auto fate = doubt.fate() == Unsettled::Fate::Unknown ? fateOf(operation) : doubt.fate();
    if (fate == Unsettled::Fate::Unknown) {
        m_inDoubt << operation;
        if (!m_looks) {
            m_looks = new QTimer;
            connect(m_looks, &QTimer::timeout, m_writer.worker, [this] { lookAgain(); });
        }
        m_looks->start(kLookMilliseconds);
    }
    throw Unsettled(fate, operation);
}

/// Opens the file anew, whatever the connection believes of it.
Unsettled::Fate Workspace::fateOf(const QString &operation)
{
    m_writer.session.reset();
    const auto held = attempt([&] {
        reopenWriter();
        return m_writer.session->maintenance().holds(operation);
    });
    if (held)
        return *held ? Unsettled::Fate::Saved : Unsettled::Fate::NotSaved;
    m_writer.session.reset();
    return Unsettled::Fate::Unknown;
}

void Workspace::lookAgain()
{
    while (!m_inDoubt.isEmpty()) {
        const auto fate = fateOf(m_inDoubt.front());
        if (fate == Unsettled::Fate::Unknown)
            return; // until the next time
        QMetaObject::invokeMethod(
            this, [this, operation = m_inDoubt.takeFirst(), saved = fate == Unsettled::Fate::Saved] {
                emit settled(operation, saved);
            });
    }
    m_looks->stop();
}

} // namespace crm
