#include "core/base/tr.h"
#include "core/session/workspace.h"

namespace crm {

/// Somebody changed what roles may, or who has which, or who belongs where. Who may not work here any more is
/// told, and sees nothing from then on.
void Workspace::updateRights()
{
    using Now = std::pair<RightsHolder, QByteArray>;
    write(
        this,
        [](Session &session) {
            session.refreshRights();
            return true;
        },
        [](const Outcome<bool> &) {});
    read(
        this,
        [](Session &session) {
            session.refreshRights();
            return Now(session.rights(), session.views());
        },
        [this](const Outcome<Now> &now) {
            if (!now) {
                emit fileLost(now.error().message());
                return;
            }
            const auto &[holder, views] = *now;
            const bool isOther = holder.rights != m_rights || holder.user.role != m_user.role;
            m_user = holder.user;
            m_rights = holder.rights;
            m_directory->setViews(views);
            if (isOther)
                emit rightsChanged();
        });
}

/// On the writing thread.
void Workspace::noteRefusals()
{
    if (m_writer.session)
        attempt([this] {
            m_writer.session->noteRefusals(m_writer.session->takeRefusals());
            return true;
        });
}

/// On the thread of a session that does not write.
void Workspace::tellRefusals(Session *reader)
{
    const auto refused = reader ? reader->takeRefusals() : QStringList();
    if (!refused.isEmpty())
        QMetaObject::invokeMethod(m_writer.worker, [this, refused] {
            if (m_writer.session)
                attempt([&] {
                    m_writer.session->noteRefusals(refused);
                    return true;
                });
        });
}

} // namespace crm
