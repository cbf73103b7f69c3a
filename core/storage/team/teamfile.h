#pragma once

#include "core/storage/team/fence.h"
#include "core/storage/team/gate.h"
#include "core/storage/team/peers.h"
#include "core/storage/team/sidefile.h"
#include "core/storage/team/volume.h"
#include "core/storage/writeguard.h"

#include <condition_variable>
#include <thread>

namespace crm {

/// What a session needs to write to a file together with other machines: its place among them, the gate, the
/// mark of an unfinished commit, and the fence (storage.md, section 2). Its own thread gives the signs of
/// life.
class TeamFile : public WriteGuard
{
public:
    static constexpr std::chrono::milliseconds kBeat{5'000};

    /// Throws Error::Code::Storage.
    explicit TeamFile(const QString &base, std::chrono::milliseconds beat = kBeat);
    ~TeamFile() override;
    Q_DISABLE_COPY_MOVE(TeamFile)

    void setName(const QString &user, const QString &machine) { m_peers.setName(user, machine); }
    /// Appears among those who are online. The first write does it too.
    void join();

    std::vector<Peer> online() const { return m_peers.online(); }
    const Volume &volume() const { return m_volume; }
    /// Who writes now, for people: "陈思远 (PC-07)"; empty where nobody does. `isSilent` is told whether that
    /// machine has stopped giving signs of life.
    QString writer(bool *isSilent = nullptr) const;
    /// Why nothing may be written any more, and what to do about it; empty where all is well.
    QString whyReadOnly() const;

    void enter(const Connection &db) override;
    void begun(const Connection &db) override;
    void committing(const Connection &db) override;
    void leave(End end) noexcept override;

private:
    void live();
    void settle(const std::function<bool()> &goOn);
    void requireWorkingLocks() const;
    void recover(const std::function<bool()> &goOn);
    std::function<bool()> patience(const Connection &db) const;
    [[noreturn]] void giveUp(const Connection &db) const;

    const QString m_base;
    const Volume m_volume;
    const SideFile m_file;
    Peers m_peers;
    const Gate m_gate;
    Fence m_fence;
    const std::chrono::milliseconds m_beat;
    QString m_stopped; ///< what the fence found; for good
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isOver = false;
    std::thread m_life;
};

} // namespace crm
