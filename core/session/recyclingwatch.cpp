#include "core/session/recyclingwatch.h"

#include "core/recycling/recyclingservice.h"
#include "core/session/workspace.h"

#include <QUuid>

namespace crm {
namespace {

constexpr int kHour = 60 * 60 * 1000;

struct Taken
{
    std::optional<RecycleOutcome> outcome = {}; ///< nothing where it was another client's
    bool mayConfirm = false;
};

} // namespace

RecyclingWatch::RecyclingWatch(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_holder(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    connect(&m_hour, &QTimer::timeout, this, &RecyclingWatch::look);
    connect(&workspace, &Workspace::directoryChanged, this, [this] {
        if (m_wanted)
            look();
    });
    m_hour.start(kHour);
}

void RecyclingWatch::look()
{
    const bool complete = m_workspace.directory().snapshot()->stage() == DirectoryStage::Complete;
    m_wanted = !complete;
    if (!complete)
        return;
    if (m_workspace.access().access == Connection::Access::ReadWrite)
        run();
    else
        warn();
}

void RecyclingWatch::run()
{
    m_workspace.write(
        this,
        [customers = m_workspace.directory().snapshot(), holder = m_holder](Session &session) {
            return Taken{.outcome = session.recycling().runInTurn(customers, holder),
                         .mayConfirm = session.actor().may(Permission::ManagePools)};
        },
        [this](const Outcome<Taken> &turn) {
            if (turn && turn->outcome) {
                if (turn->outcome->operation)
                    emit recycled(*turn->outcome);
                if (turn->mayConfirm)
                    emit waits(turn->outcome->operation ? RecyclePreview{} : turn->outcome->preview);
            }
            warn();
        });
}

void RecyclingWatch::warn()
{
    m_workspace.read(
        this,
        [customers = m_workspace.directory().snapshot()](Session &session) {
            return session.recycling().warnings(customers);
        },
        [this](const Outcome<std::vector<RecycleWarning>> &warnings) {
            if (warnings)
                emit warned(*warnings);
        });
}

} // namespace crm
