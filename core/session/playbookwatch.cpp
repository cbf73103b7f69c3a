#include "core/session/playbookwatch.h"

#include "core/playbook/playbookservice.h"
#include "core/session/workspace.h"

namespace crm {
namespace {

constexpr int kHour = 60 * 60 * 1000;
constexpr int kSettling = 5'000; ///< after the last of several changes

} // namespace

PlaybookWatch::PlaybookWatch(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettling);
    connect(&m_hour, &QTimer::timeout, this, &PlaybookWatch::look);
    connect(&m_settling, &QTimer::timeout, this, &PlaybookWatch::look);
    connect(&workspace.hub(), &ChangeHub::changed, this, &PlaybookWatch::heed);
    connect(&workspace, &Workspace::directoryChanged, this, [this] {
        if (m_wanted)
            look();
    });
    m_hour.start(kHour);
}

void PlaybookWatch::heed(const ChangeSet &changes)
{
    if (changes.kind == QLatin1StringView("playbook.run"))
        return;
    if (changes.touches(Entity::Order) || changes.touches(Entity::Activity)
        || changes.touches(Entity::Segment) || changes.touches(Entity::Customer)
        || changes.touches(Entity::Opportunity) || changes.touches(Entity::Contract)
        || changes.touches(Entity::Complaint))
        m_settling.start();
}

void PlaybookWatch::look()
{
    const auto customers = m_workspace.directory().snapshot();
    m_wanted = customers->stage() != DirectoryStage::Complete;
    if (m_isBusy) { // it may not have seen what changed meanwhile
        m_settling.start();
        return;
    }
    if (m_wanted || m_workspace.access().access != Connection::Access::ReadWrite
        || !permissionsOf(m_workspace.user().role).contains(Permission::Edit))
        return;
    m_isBusy = true;
    m_workspace.aside(
        this,
        [customers](Session &session) { return PlaybookService(session.operations()).preview(customers); },
        [this](const Outcome<std::vector<PlaybookPreview>> &previews) {
            m_isBusy = false;
            if (previews && !std::ranges::all_of(*previews, &PlaybookPreview::isNothing))
                run(*previews);
        });
}

void PlaybookWatch::run(const std::vector<PlaybookPreview> &previews)
{
    m_isBusy = true;
    m_workspace.write(
        this, [previews](Session &session) { return PlaybookService(session.operations()).run(previews); },
        [this](const Outcome<PlaybookOutcome> &outcome) {
            m_isBusy = false;
            if (outcome && outcome->operation > 0)
                emit planned(*outcome);
        });
}

} // namespace crm
