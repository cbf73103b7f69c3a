#include "core/session/maintenanceservice.h"
#include "core/session/workspace.h"

#include <QFileInfo>

namespace crm {
namespace {

constexpr int kLookMilliseconds = 2'000;

} // namespace

/// After a COMMIT that failed. Only a file that could be written then is ever in doubt.
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
        m_doubts.operations << operation;
        if (!m_doubts.looks) {
            m_doubts.looks = new QTimer;
            connect(m_doubts.looks, &QTimer::timeout, m_writer.worker, [this] { lookAgain(); });
        }
        m_doubts.looks->start(kLookMilliseconds);
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
    while (!m_doubts.operations.isEmpty()) {
        const auto fate = fateOf(m_doubts.operations.front());
        if (fate == Unsettled::Fate::Unknown)
            return; // until the next time
        QMetaObject::invokeMethod(
            this, [this, operation = m_doubts.operations.takeFirst(),
                   saved = fate == Unsettled::Fate::Saved] { emit settled(operation, saved); });
    }
    m_doubts.looks->stop();
}

} // namespace crm
