#include "ui/sharing/sharedfile.h"

#include "ui/frame/statusline.h"

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kLook = 5'000; ///< milliseconds, as often as everybody gives a sign of life
constexpr qint64 kWorthANumber = 3'000; ///< milliseconds of waiting

const auto kLost = u"lost"_s;
const auto kCopy = u"copy"_s;
const auto kReadOnly = u"readonly"_s;
const auto kStopped = u"stopped"_s;
const auto kWarning = u"warning"_s;
const auto kMissing = u"missing"_s;

} // namespace

SharedFile::SharedFile(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &SharedFile::look);
    connect(&workspace, &Workspace::waiting, this, &SharedFile::tellOfWaiting);
    connect(&workspace, &Workspace::fileLost, this, [this](const QString &message) {
        m_lost = message;
        tell();
    });
    connect(&workspace, &Workspace::damageFound, this, &SharedFile::tell);
    const auto &access = workspace.access();
    m_state.isThere = access.path == workspace.path();
    if (access.isTeamFile || access.path != workspace.path()) {
        timer->start(kLook);
        look();
    }
    if (access.isTeamFile && access.whyReadOnly.isEmpty())
        lookForMissing();
    tell();
}

void SharedFile::look()
{
    if (m_isAsking)
        return; // the drive does not answer
    m_isAsking = true;
    m_workspace.askTeam(this, [this](const TeamState &state) { take(state); });
}

void SharedFile::take(const TeamState &state)
{
    m_isAsking = false;
    m_state = state;
    if (auto online = everybody(state.online); online != m_online) {
        m_online = std::move(online);
        emit onlineChanged();
    }
    tell();
}

void SharedFile::lookForMissing()
{
    m_workspace.write(
        this, [](Session &session) { return session.team().missing(); },
        [this](const Outcome<std::vector<KeptOperation>> &missing) {
            m_missing = missing ? *missing : std::vector<KeptOperation>();
            tell();
        });
}

void SharedFile::act(const QString &key)
{
    if (key == kMissing)
        emit missingWanted();
    else if (std::ranges::find(m_notices, key, &Notice::key) != m_notices.end())
        emit reopenWanted();
}

void SharedFile::close(const QString &key)
{
    for (const auto &notice : m_notices)
        if (notice.key == key)
            m_closed.insert(notice.text);
    tell();
}

/// What the place of the file and its rights allow.
void SharedFile::addNoticeOfPlace(QList<Notice> &notices) const
{
    const auto &access = m_workspace.access();
    if (access.path != m_workspace.path()) {
        const bool isBack = m_state.isThere;
        notices << Notice{.key = kCopy,
                          .tone = isBack ? draw::Tone::Accent : draw::Tone::Warn,
                          .text = isBack
                                    ? tr("The team's file is there again. What you see is still the copy.")
                                    : access.whyReadOnly,
                          .act = isBack ? tr("Open the team's file") : tr("Try again")};
    } else if (!access.whyReadOnly.isEmpty()) {
        notices << Notice{.key = kReadOnly,
                          .text = tr("%1 It can be read, but not changed.").arg(access.whyReadOnly)};
    }
    if (!access.warning.isEmpty())
        notices << Notice{.key = kWarning, .text = access.warning, .canBeClosed = true};
}

void SharedFile::tell()
{
    QList<Notice> notices;
    if (!m_lost.isEmpty())
        notices << Notice{.key = kLost, .tone = draw::Tone::Danger, .text = m_lost, .act = tr("Open again")};
    else if (!m_state.whyReadOnly.isEmpty() && m_workspace.access().whyReadOnly.isEmpty())
        notices << Notice{.key = kStopped,
                          .tone = draw::Tone::Danger,
                          .text = m_state.whyReadOnly,
                          .act = tr("Open again")};
    addNoticeOfPlace(notices);
    if (!m_missing.empty())
        notices << Notice{.key = kMissing,
                          .tone = draw::Tone::Accent,
                          .text =
                              tr("The team went back to a backup: %n changes of yours are not in the file. "
                                 "This computer has kept them.",
                                 nullptr, int(m_missing.size())),
                          .act = tr("Look at them…"),
                          .canBeClosed = true};
    notices.removeIf(
        [this](const Notice &notice) { return notice.canBeClosed && m_closed.contains(notice.text); });
    if (notices == m_notices)
        return;
    m_notices = notices;
    emit noticesChanged(m_notices);
}

void SharedFile::tellOfWaiting(qint64 milliseconds, bool heldUp, const Turn::Holder &by)
{
    const auto seconds = milliseconds / 1'000;
    if (milliseconds == 0)
        emit waitingChanged({});
    else if (milliseconds < kWorthANumber)
        emit waitingChanged(tr("Saving…"));
    else if (!heldUp)
        emit waitingChanged(tr("Saving waits for earlier work of your own: %1 s").arg(seconds));
    else if (by.name.isEmpty())
        emit waitingChanged(tr("Somebody else is saving; you come next: %1 s").arg(seconds));
    else if (by.isGone)
        emit waitingChanged(tr("%1 was saving and has gone away; the server frees the file by itself: %2 s")
                                .arg(by.name)
                                .arg(seconds));
    else
        emit waitingChanged(tr("%1 is saving; you come next: %2 s").arg(by.name).arg(seconds));
}

} // namespace crm::ui
