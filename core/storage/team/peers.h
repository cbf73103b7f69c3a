#pragma once

#include "core/storage/team/records.h"

#include <QElapsedTimer>
#include <QHash>

#include <chrono>
#include <mutex>
#include <vector>

namespace crm {

class SideFile;

/// Somebody who has the team's file open.
struct Peer
{
    QString user = {};
    QString machine = {};
    qint64 since = 0; ///< instant of the last sign of life, by that machine's clock
    bool isSelf = false;

    friend bool operator==(const Peer &, const Peer &) = default;
};

/// The machines that have a team's file open, and the proof that their locks keep one another out
/// (storage.md, section 2, "Lock probe").
///
/// Each has a slot with a counter that it raises at every beat, and a lock on that slot. Who finds a slot
/// whose lock is not held waits for its counter: where it stands still its owner is dead; where it moves,
/// the owner is alive and its lock does not reach us, and nothing is safe any more. May be used by several
/// threads.
class Peers
{
public:
    /// `beat` is the time between two beats of everybody.
    Peers(const SideFile &file, std::chrono::milliseconds beat);
    ~Peers();
    Q_DISABLE_COPY_MOVE(Peers)

    void setName(const QString &user, const QString &machine);
    void setVersion(qint32 version);

    /// Takes a slot and looks at the others. Throws Error::Code::Storage where there is none left.
    void join();
    void leave();
    bool isJoined() const;
    QUuid id() const;
    QString user() const;
    QString machine() const;

    /// To be called once in each interval: a sign of life, and a look at the others.
    void beat();

    /// Whether everybody who is there was found to be kept out by locks, or dead. Looks again.
    bool isSettled();
    /// What was found out about locks that do not work, by whomever; empty where nothing was.
    QString brokenReason() const;

    /// Everybody whose lock is held now, oneself included.
    std::vector<Peer> online() const;
    /// Whether a machine, by the id of its stay, has not given a sign of life for three beats.
    bool isSilent(const QUuid &id) const;

    /// The version of the oldest program that has the file open.
    qint32 oldestVersion() const;

private:
    struct Sight
    {
        QUuid id = {};
        quint64 counter = 0;
        QElapsedTimer since = {}; ///< the counter moved
        bool isSuspect = false; ///< its lock was granted to us ...
        bool isProven = false; ///< ... or once was not: then our locks and its ones do exclude each other
    };

    std::vector<std::optional<PeerRecord>> records() const;
    void takeSlot();
    void releaseSlot();
    void writeSlot();
    void look();
    void lookAt(int slot, const PeerRecord &record);
    void bury(int slot, const PeerRecord &record);
    void breakAll(const QString &reason);
    void forgetBroken();
    bool hasSuspects() const;

    const SideFile &m_file;
    const std::chrono::milliseconds m_beat;
    const QByteArray m_host;
    mutable std::mutex m_mutex;
    PeerRecord m_self;
    int m_slot = -1;
    bool m_isNew = false; ///< has not come to know everybody yet
    qint64 m_lastBeat = 0; ///< instant; also counts while the machine sleeps
    QHash<int, Sight> m_sights;
};

} // namespace crm
