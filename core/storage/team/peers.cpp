#include "core/storage/team/peers.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/team/host.h"
#include "core/storage/team/sidefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using namespace sidefile;

constexpr double kBeatsOfTheDead = 2.4; ///< a counter that stands still for so long has nobody any more
constexpr int kBeatsOfTheSilent = 3;
constexpr int kBeatsOfASleep = 4; ///< after such a pause a server may have given our locks away

qint64 placeOf(int slot)
{
    return kSlots + slot * kSlot;
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

Peers::Peers(const SideFile &file, std::chrono::milliseconds beat)
    : m_file(file)
    , m_beat(beat)
    , m_host(thisHost())
{
}

Peers::~Peers()
{
    try {
        leave();
    } catch (const Error &) {
        // The drive is away; the slot is found dead by the others.
    }
}

void Peers::setName(const QString &user, const QString &machine)
{
    const std::lock_guard guard(m_mutex);
    m_self.user = user;
    m_self.machine = machine;
}

void Peers::setVersion(qint32 version)
{
    const std::lock_guard guard(m_mutex);
    m_self.version = version;
}

bool Peers::isJoined() const
{
    const std::lock_guard guard(m_mutex);
    return m_slot >= 0;
}

QUuid Peers::id() const
{
    const std::lock_guard guard(m_mutex);
    return m_self.id;
}

QString Peers::user() const
{
    const std::lock_guard guard(m_mutex);
    return m_self.user;
}

QString Peers::machine() const
{
    const std::lock_guard guard(m_mutex);
    return m_self.machine;
}

void Peers::join()
{
    const std::lock_guard guard(m_mutex);
    if (m_slot >= 0)
        return;
    takeSlot();
    look();
}

void Peers::leave()
{
    const std::lock_guard guard(m_mutex);
    releaseSlot();
}

std::vector<std::optional<PeerRecord>> Peers::records() const
{
    m_file.refresh();
    const auto bytes = m_file.read(kSlots, kMostPeers * kSlot).leftJustified(kMostPeers * kSlot, '\0');
    std::vector<std::optional<PeerRecord>> all;
    for (int slot = 0; slot < kMostPeers; ++slot)
        all.push_back(decodePeer(QByteArrayView(bytes).sliced(slot * kSlot, kSlot)));
    return all;
}

/// A free one: nobody's lock, nobody's record. First where the number of this process says, so that newcomers
/// do not all reach for one.
void Peers::takeSlot()
{
    const auto all = records();
    const int first = int(QRandomGenerator::global()->bounded(kMostPeers));
    for (int i = 0; i < kMostPeers; ++i) {
        const int slot = (first + i) % kMostPeers;
        if (all[size_t(slot)] || !m_file.tryLock(kPeerByte + slot))
            continue;
        m_file.refresh();
        if (decodePeer(m_file.read(placeOf(slot), kSlot))) { // somebody was there in between
            m_file.unlock(kPeerByte + slot);
            continue;
        }
        m_slot = slot;
        m_isNew = true;
        m_self.id = QUuid::createUuid();
        m_self.host = m_host;
        m_self.process = QCoreApplication::applicationPid();
        m_self.counter = 0;
        writeSlot();
        return;
    }
    throw Error(Error::Code::Storage,
                Tr::tr("%1 people have this file open; there is no room for more.").arg(kMostPeers));
}

void Peers::releaseSlot()
{
    if (m_slot < 0)
        return;
    const int slot = std::exchange(m_slot, -1);
    if (const auto record = decodePeer(m_file.read(placeOf(slot), kSlot)); record && record->id == m_self.id)
        m_file.write(placeOf(slot), QByteArray(kSlot, '\0')); // before the lock goes
    m_file.unlock(kPeerByte + slot);
}

void Peers::writeSlot()
{
    ++m_self.counter;
    m_self.at = m_lastBeat = now();
    m_file.write(placeOf(m_slot), encode(m_self, kSlot));
}

void Peers::beat()
{
    const std::lock_guard guard(m_mutex);
    if (m_slot < 0)
        return;
    const auto pause = now() - m_lastBeat;
    if (pause > kBeatsOfASleep * m_beat.count() || pause < 0) {
        releaseSlot(); // a new stay, before anybody takes a lost lock for a broken one
        takeSlot();
    }
    m_file.refresh();
    const auto mine = decodePeer(m_file.read(placeOf(m_slot), kSlot));
    if (mine && mine->id != m_self.id)
        breakAll(Tr::tr("two machines were given one place"));
    writeSlot();
    look();
}

bool Peers::isSettled()
{
    const std::lock_guard guard(m_mutex);
    if (hasSuspects())
        look();
    return !hasSuspects();
}

bool Peers::hasSuspects() const
{
    return std::ranges::any_of(m_sights,
                               [](const Sight &sight) { return sight.isSuspect && !sight.isProven; });
}

void Peers::look()
{
    const auto all = records();
    bool isAlone = true;
    for (int slot = 0; slot < kMostPeers; ++slot) {
        const auto &record = all[size_t(slot)];
        if (slot == m_slot || !record) {
            m_sights.remove(slot);
            continue;
        }
        lookAt(slot, *record);
        isAlone = isAlone && !m_sights.contains(slot);
    }
    if (!m_isNew || hasSuspects())
        return;
    m_isNew = false;
    if (isAlone)
        forgetBroken(); // who comes and finds nobody harms nobody, and looks at whoever comes later
}

void Peers::lookAt(int slot, const PeerRecord &record)
{
    auto &sight = m_sights[slot];
    const bool isKnown = sight.id == record.id;
    const bool hasMoved = isKnown && sight.counter != record.counter;
    const bool wasSuspect = isKnown && sight.isSuspect;
    if (!isKnown || hasMoved) {
        if (!isKnown)
            sight.isProven = false;
        sight.id = record.id;
        sight.counter = record.counter;
        sight.since.start();
    }
    // A shared lock, so that two who look at once do not take each other for the owner.
    const bool isGranted = m_file.tryLock(kPeerByte + slot, SideFile::Lock::Shared);
    if (isGranted)
        m_file.unlock(kPeerByte + slot);
    sight.isSuspect = isGranted;
    sight.isProven |= !isGranted;
    if (!isGranted)
        return;
    if (wasSuspect && hasMoved)
        breakAll(Tr::tr("%1 on %2 has its place locked, and this machine was given the same lock")
                     .arg(record.user, record.machine));
    else if ((record.host == m_host && isProcessGone(record.process))
             || double(sight.since.elapsed()) > kBeatsOfTheDead * double(m_beat.count()))
        bury(slot, record);
}

/// Clears the slot of somebody who is dead.
void Peers::bury(int slot, const PeerRecord &record)
{
    if (!m_file.tryLock(kPeerByte + slot))
        return; // somebody is just doing it
    m_file.refresh();
    if (decodePeer(m_file.read(placeOf(slot), kSlot)) == record)
        m_file.write(placeOf(slot), QByteArray(kSlot, '\0'));
    m_file.unlock(kPeerByte + slot);
    m_sights.remove(slot);
}

void Peers::breakAll(const QString &reason)
{
    m_file.write(kBroken, encode(BrokenRecord{reason, m_self.machine, now()}, kBlock));
    m_file.sync();
}

void Peers::forgetBroken()
{
    if (decodeBroken(m_file.read(kBroken, kBlock)))
        m_file.write(kBroken, QByteArray(kBlock, '\0'));
}

QString Peers::brokenReason() const
{
    const auto record = decodeBroken(m_file.read(kBroken, kBlock));
    return record ? record->reason : QString();
}

std::vector<Peer> Peers::online() const
{
    const std::lock_guard guard(m_mutex);
    std::vector<Peer> peers;
    const auto all = records();
    for (int slot = 0; slot < kMostPeers; ++slot) {
        const auto &record = all[size_t(slot)];
        if (!record)
            continue;
        const bool isSelf = slot == m_slot;
        if (!isSelf && m_file.tryLock(kPeerByte + slot, SideFile::Lock::Shared)) {
            m_file.unlock(kPeerByte + slot);
            continue;
        }
        peers.push_back({record->user, record->machine, record->at, isSelf});
    }
    return peers;
}

bool Peers::isSilent(const QUuid &id) const
{
    const std::lock_guard guard(m_mutex);
    return std::ranges::any_of(m_sights, [&](const Sight &sight) {
        return sight.id == id && sight.since.elapsed() > kBeatsOfTheSilent * m_beat.count();
    });
}

qint32 Peers::oldestVersion() const
{
    const std::lock_guard guard(m_mutex);
    qint32 oldest = m_self.version;
    for (const auto &record : records())
        if (record)
            oldest = std::min(oldest, record->version);
    return oldest;
}

} // namespace crm
