#include "core/session/recyclingwatch.h"

#include "core/recycling/recyclingservice.h"
#include "core/session/workspace.h"

#include <QUuid>

namespace crm {
namespace {

constexpr int kHour = 60 * 60 * 1000;

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
            return session.recycling().runInTurn(customers, holder);
        },
        [this](const Outcome<std::optional<RecycleOutcome>> &outcome) {
            if (outcome && *outcome && (*outcome)->operation)
                emit recycled(**outcome);
            else if (outcome && *outcome && (*outcome)->preview.doubt != RecycleDoubt::None)
                emit waits((*outcome)->preview);
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
