#include "core/storage/team/teamfile.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/base/turn.h"
#include "core/storage/connection.h"
#include "core/storage/team/recovery.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

Q_LOGGING_CATEGORY(team, "kingfisher.team")

using namespace sidefile;

constexpr qint64 kPatience = 15'000; ///< ms, where nobody watches the waiting
constexpr qint64 kBetweenNames = 500; ///< ms between two looks at who is writing

} // namespace

TeamFile::TeamFile(const QString &base, std::chrono::milliseconds beat)
    : m_base(base)
    , m_volume(volumeOf(base))
    , m_file(base)
    , m_peers(m_file, beat)
    , m_gate(m_file)
    , m_beat(beat)
{
    m_peers.setVersion(Fence::kWriterVersion);
}

TeamFile::~TeamFile()
{
    {
        const std::lock_guard guard(m_mutex);
        m_isOver = true;
    }
    m_wake.notify_all();
    if (m_life.joinable())
        m_life.join();
}

void TeamFile::join()
{
    if (m_life.joinable())
        return;
    m_peers.join();
    m_life = std::thread([this] { live(); });
}

void TeamFile::live()
{
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, m_beat, [this] { return m_isOver; })) {
        lock.unlock();
        try {
            m_peers.beat();
        } catch (const Error &error) {
            qCWarning(team).noquote() << error.message(); // the drive is away; the next beat tries again
        }
        lock.lock();
    }
}

QString TeamFile::writer(bool *isSilent) const
{
    m_file.refresh();
    const auto holder = decodeMark(m_file.read(kHolder, kBlock));
    if (!holder)
        return {};
    if (isSilent)
        *isSilent = m_peers.isSilent(holder->writer);
    return holder->machine.isEmpty() ? holder->user : u"%1 (%2)"_s.arg(holder->user, holder->machine);
}

QString TeamFile::whyReadOnly() const
{
    if (const std::lock_guard guard(m_mutex); !m_stopped.isEmpty())
        return m_stopped;
    if (!m_volume.isForTeams())
        return m_volume.reason + u' ' + m_volume.remedy;
    const auto broken = m_peers.brokenReason();
    if (broken.isEmpty())
        return {};
    const auto text = Tr::tr("Locks do not work on this drive (%1): %2. Two people could overwrite each "
                             "other's work, so nothing is written any more. Have the drive mounted so "
                             "that locks reach the server; then let everybody close the file and open it "
                             "again.");
    return text.arg(m_volume.fileSystem, broken);
}

void TeamFile::requireWorkingLocks() const
{
    if (const auto why = whyReadOnly(); !why.isEmpty())
        throw Error(Error::Code::Storage, Tr::tr("Not saved: %1").arg(why));
}

/// How long a write waits: as its turn says, else a quarter of a minute.
std::function<bool()> TeamFile::patience(const Connection &db) const
{
    QElapsedTimer since;
    since.start();
    return [this, &db, since, lastLook = qint64(0)]() mutable {
        auto *turn = db.turn();
        if (!turn || turn->hasBegun())
            return since.elapsed() < kPatience;
        if (since.elapsed() - lastLook < kBetweenNames)
            return turn->holdUp();
        lastLook = since.elapsed();
        Turn::Holder holder;
        holder.name = writer(&holder.isGone);
        return turn->holdUp(holder);
    };
}

void TeamFile::giveUp(const Connection &db) const
{
    if (db.turn() && db.turn()->isCancelled())
        throw Cancelled();
    bool isSilent = false;
    const auto who = writer(&isSilent);
    if (who.isEmpty())
        throw Error(Error::Code::Storage,
                    Tr::tr("Not saved: somebody else is saving right now. Try again in a moment."));
    throw Error(Error::Code::Storage,
                isSilent ? Tr::tr("Not saved: %1 was saving and has gone away. The server frees the file by "
                                  "itself, after 90 seconds or some minutes.")
                               .arg(who)
                         : Tr::tr("Not saved: %1 is saving right now. Try again in a moment.").arg(who));
}

/// Nothing is written before it is known of everybody that locks keep them out, or that they are dead.
void TeamFile::settle(const std::function<bool()> &goOn)
{
    while (!m_peers.isSettled()) {
        requireWorkingLocks();
        if (!goOn())
            throw Error(Error::Code::Storage,
                        Tr::tr("Not saved: it is still being found out who has the file open. Try again "
                               "in a moment."));
        std::this_thread::sleep_for(std::min(m_beat / 4, std::chrono::milliseconds(250)));
    }
}

void TeamFile::enter(const Connection &db)
{
    const auto goOn = patience(db);
    join();
    settle(goOn);
    if (!m_gate.enter(goOn))
        giveUp(db);
    try {
        m_file.refresh();
        requireWorkingLocks();
        recover(goOn);
        m_file.write(kHolder, encode(WriteMark{m_peers.id(), m_peers.user(), m_peers.machine(),
                                               QDateTime::currentMSecsSinceEpoch(), 0},
                                     kBlock));
    } catch (...) {
        m_gate.leave();
        throw;
    }
}

void TeamFile::recover(const std::function<bool()> &goOn)
{
    const auto mark = decodeMark(m_file.read(kMark, kBlock));
    if (!mark)
        return;
    recoverFrom(*mark, m_base, m_volume, goOn);
    m_file.write(kMark, QByteArray(kBlock, '\0'));
}

void TeamFile::begun(const Connection &db)
{
    const auto why = m_fence.check(db);
    if (why.isEmpty())
        return;
    {
        const std::lock_guard guard(m_mutex);
        m_stopped = why;
    }
    throw Error(Error::Code::Storage, why);
}

void TeamFile::committing(const Connection &db)
{
    const auto before = m_fence.writeSeq();
    m_fence.note(db);
    m_file.write(kMark, encode(WriteMark{m_peers.id(), m_peers.user(), m_peers.machine(),
                                         QDateTime::currentMSecsSinceEpoch(), before},
                               kBlock));
    if (!m_volume.isLocal()) // on a disk of this machine everybody sees the journal at once
        m_file.sync();
}

void TeamFile::leave(End end) noexcept
{
    try {
        if (end == End::Committed)
            m_fence.keep();
        if (end != End::Unknown)
            m_file.write(kMark, QByteArray(kBlock, '\0')); // lost with the power, it only costs a look
        m_file.write(kHolder, QByteArray(kBlock, '\0'));
    } catch (const Error &error) {
        qCWarning(team).noquote() << error.message(); // the mark stays, and the next writer looks
    }
    m_gate.leave();
}

} // namespace crm
