#include "core/base/error.h"
#include "core/storage/team/gate.h"
#include "core/storage/team/peers.h"
#include "core/storage/team/records.h"
#include "core/storage/team/sidefile.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

using namespace crm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kBeat = 40ms;

/// Somebody on a machine of their own: the side file opened for itself.
struct Colleague
{
    explicit Colleague(const QString &base, const QString &name)
        : file(base)
        , peers(file, kBeat)
    {
        peers.setName(name, u"PC-"_s + name);
    }

    SideFile file;
    Peers peers;
};

class TeamPeers : public testing::Test
{
protected:
    std::unique_ptr<Colleague> colleague(const QString &name) const
    {
        return std::make_unique<Colleague>(base, name);
    }
    static QStringList names(const Colleague &seenBy)
    {
        QStringList all;
        for (const auto &peer : seenBy.peers.online())
            all << peer.user;
        all.sort();
        return all;
    }
    /// Puts the record of somebody there whose lock nobody holds.
    void haunt(int slot, quint64 counter) const
    {
        PeerRecord ghost{
            .id = id, .user = u"鬼"_s, .machine = u"PC-9"_s, .host = QByteArray(16, 'x'), .counter = counter};
        SideFile(base).write(sidefile::kSlots + slot * sidefile::kSlot, encode(ghost, sidefile::kSlot));
    }

    QTemporaryDir dir;
    QString base = dir.filePath(u"team.kingfisher"_s);
    QUuid id = QUuid::createUuid();
};

TEST_F(TeamPeers, RecordsComeBackAndTornOnesDoNot)
{
    const PeerRecord peer{
        QUuid::createUuid(), u"林晓彤"_s, u"PC-07"_s, QByteArray(16, 'h'), 4711, 12, 1'795'338'000'000, 1};
    auto block = encode(peer, sidefile::kSlot);
    EXPECT_EQ(block.size(), sidefile::kSlot);
    EXPECT_EQ(decodePeer(block), peer);
    block[40] = char(block[40] + 1);
    EXPECT_EQ(decodePeer(block), std::nullopt);
    EXPECT_EQ(decodePeer(QByteArray(sidefile::kSlot, '\0')), std::nullopt);
    EXPECT_EQ(decodePeer("x"), std::nullopt);
    EXPECT_EQ(decodePeer(QByteArray(sidefile::kSlot, '\xff')), std::nullopt);

    PeerRecord wordy = peer;
    wordy.user = QString(500, u'林');
    wordy.machine = QString(500, u'机');
    EXPECT_EQ(encode(wordy, sidefile::kSlot).size(), sidefile::kSlot);
    EXPECT_EQ(decodePeer(encode(wordy, sidefile::kSlot))->user, QString(20, u'林'));
    const BrokenRecord broken{QString(500, u'因'), QString(500, u'机'), 1};
    EXPECT_EQ(encode(broken, sidefile::kBlock).size(), sidefile::kBlock);
    EXPECT_TRUE(decodeBroken(encode(broken, sidefile::kBlock)));
}

TEST_F(TeamPeers, LocksOfTwoObjectsOfOneProcessExcludeEachOther)
{
    const SideFile one(base);
    const SideFile other(base);
    EXPECT_TRUE(one.tryLock(7));
    EXPECT_TRUE(one.tryLock(7)) << "one's own is no obstacle";
    EXPECT_FALSE(other.tryLock(7));
    EXPECT_FALSE(other.tryLock(7, SideFile::Lock::Shared));
    EXPECT_TRUE(other.tryLock(8));
    one.unlock(7);
    EXPECT_TRUE(other.tryLock(7, SideFile::Lock::Shared));
    EXPECT_TRUE(one.tryLock(7, SideFile::Lock::Shared));
    EXPECT_FALSE(one.tryLock(7));
}

TEST_F(TeamPeers, EverybodySeesWhoIsThere)
{
    auto ada = colleague(u"甲"_s);
    auto bo = colleague(u"乙"_s);
    EXPECT_EQ(names(*ada), QStringList());
    ada->peers.join();
    bo->peers.join();
    EXPECT_EQ(names(*ada), (QStringList{u"乙"_s, u"甲"_s}));
    EXPECT_EQ(names(*bo), names(*ada));
    EXPECT_EQ(names(*colleague(u"丙"_s)), names(*ada)) << "one need not be there to look";
    EXPECT_TRUE(ada->peers.isSettled());
    bo->peers.leave();
    EXPECT_EQ(names(*ada), QStringList{u"甲"_s});
    ada.reset();
    EXPECT_EQ(names(*bo), QStringList());
}

TEST_F(TeamPeers, ThereIsRoomForSixtyFour)
{
    std::vector<std::unique_ptr<Colleague>> all;
    for (int i = 0; i < sidefile::kMostPeers; ++i) {
        all.push_back(colleague(QString::number(i)));
        all.back()->peers.join();
    }
    EXPECT_EQ(all[5]->peers.online().size(), size_t(sidefile::kMostPeers));
    auto last = colleague(u"last"_s);
    EXPECT_THROW(last->peers.join(), Error);
    all[3].reset();
    EXPECT_NO_THROW(last->peers.join());
}

TEST_F(TeamPeers, WhoDiedIsWaitedForAndThenForgotten) // row 137
{
    haunt(5, 100);
    auto ada = colleague(u"甲"_s);
    ada->peers.join();
    EXPECT_FALSE(ada->peers.isSettled()) << "it may be alive, and our locks not reach it";
    QElapsedTimer time;
    time.start();
    while (!ada->peers.isSettled() && time.elapsed() < 5'000)
        QThread::msleep(5);
    EXPECT_GE(time.elapsed(), 2 * kBeat.count());
    EXPECT_LT(time.elapsed(), 1'000);
    EXPECT_EQ(ada->peers.brokenReason(), QString());
    EXPECT_EQ(decodePeer(ada->file.read(sidefile::kSlots + 5 * sidefile::kSlot, sidefile::kSlot)),
              std::nullopt);
}

TEST_F(TeamPeers, AProcessOfThisMachineThatIsGoneIsForgottenAtOnce)
{
    auto gone = colleague(u"甲"_s);
    gone->peers.join();
    auto record = decodePeer(gone->file.read(sidefile::kSlots, sidefile::kMostPeers * sidefile::kSlot));
    int slot = 0;
    while (
        !(record = decodePeer(gone->file.read(sidefile::kSlots + slot * sidefile::kSlot, sidefile::kSlot))))
        ++slot;
    gone.reset();
    record->process = 0x3ffffff; // more than any process number
    SideFile(base).write(sidefile::kSlots + slot * sidefile::kSlot, encode(*record, sidefile::kSlot));

    auto bo = colleague(u"乙"_s);
    bo->peers.join();
    EXPECT_TRUE(bo->peers.isSettled());
}

TEST_F(TeamPeers, ACounterThatMovesThoughItsLockIsFreeMeansThatLocksAreBroken)
{
    haunt(5, 100);
    auto ada = colleague(u"甲"_s);
    ada->peers.join();
    EXPECT_FALSE(ada->peers.isSettled());
    haunt(5, 101);
    ada->peers.isSettled();
    EXPECT_TRUE(ada->peers.brokenReason().contains(u"鬼"_s)) << ada->peers.brokenReason().toStdString();
    EXPECT_TRUE(colleague(u"乙"_s)->peers.brokenReason().contains(u"鬼"_s)) << "the others know too";
}

TEST_F(TeamPeers, ABrokenFlagStaysAsLongAsSomebodyIsThereAndGoesWithTheLast)
{
    auto ada = colleague(u"甲"_s);
    ada->peers.join();
    ada->file.write(sidefile::kBroken, encode(BrokenRecord{u"kaputt"_s, u"PC"_s, 1}, sidefile::kBlock));
    auto bo = colleague(u"乙"_s);
    bo->peers.join();
    bo->peers.beat();
    ada->peers.beat();
    EXPECT_EQ(bo->peers.brokenReason(), u"kaputt"_s);
    ada.reset();
    bo->peers.beat();
    EXPECT_EQ(bo->peers.brokenReason(), u"kaputt"_s) << "who was told stays told";
    bo.reset();
    auto cy = colleague(u"丙"_s);
    cy->peers.join();
    EXPECT_EQ(cy->peers.brokenReason(), QString());
}

TEST_F(TeamPeers, TwoInOnePlaceMeansThatLocksAreBroken)
{
    auto ada = colleague(u"甲"_s);
    ada->peers.join();
    for (int slot = 0; slot < sidefile::kMostPeers; ++slot)
        haunt(slot, 1);
    ada->peers.beat();
    EXPECT_NE(ada->peers.brokenReason(), QString());
}

TEST_F(TeamPeers, AThousandComingsAndGoingsRaiseNoFalseAlarm)
{
    std::atomic<bool> isOver = false;
    std::atomic<int> stays = 0;
    std::atomic<int> alarms = 0;
    const auto come = [&](int i) {
        while (!isOver) {
            auto person = colleague(QString::number(i));
            person->peers.join();
            for (int beats = i % 3; beats > 0; --beats)
                person->peers.beat();
            alarms += !person->peers.brokenReason().isEmpty();
            ++stays;
        }
    };
    std::vector<std::thread> people;
    for (int i = 0; i < 6; ++i)
        people.emplace_back(come, i);
    while (stays < 1'000)
        QThread::msleep(5);
    isOver = true;
    for (auto &person : people)
        person.join();
    EXPECT_EQ(alarms, 0);
    std::printf("  %d stays\n", stays.load());
}

TEST_F(TeamPeers, WhoSleptTooLongComesBackAsSomebodyElse) // row 147
{
    auto ada = colleague(u"甲"_s);
    ada->peers.join();
    const auto before = ada->peers.id();
    ada->peers.beat();
    EXPECT_EQ(ada->peers.id(), before);
    QThread::msleep(5 * kBeat.count());
    ada->peers.beat();
    EXPECT_NE(ada->peers.id(), before) << "the server may have given its locks away meanwhile";
    EXPECT_EQ(names(*ada), QStringList{u"甲"_s});
}

TEST_F(TeamPeers, TheGateLetsOneInAtATimeAndStarvesNobody)
{
    constexpr int kPeople = 6;
    std::atomic<int> inside = 0;
    std::atomic<int> clashes = 0;
    std::atomic<bool> isOver = false;
    std::array<int, kPeople> turns = {};
    std::vector<std::thread> people;
    for (int i = 0; i < kPeople; ++i)
        people.emplace_back([&, i] {
            const SideFile file(base);
            const Gate gate(file);
            while (!isOver) {
                if (!gate.enter([] { return true; }))
                    continue;
                clashes += ++inside > 1;
                QThread::msleep(2);
                --inside;
                ++turns[size_t(i)];
                gate.leave();
            }
        });
    QThread::sleep(3);
    isOver = true;
    for (auto &person : people)
        person.join();
    EXPECT_EQ(clashes, 0);
    EXPECT_GT(*std::ranges::min_element(turns), 5);
}

TEST_F(TeamPeers, WhoGivesUpAtTheGateIsInNobodysWay)
{
    const SideFile one(base);
    const SideFile two(base);
    const SideFile three(base);
    ASSERT_TRUE(Gate(one).enter([] { return true; }));
    int asked = 0;
    EXPECT_FALSE(Gate(two).enter([&] { return ++asked < 4; }));
    EXPECT_EQ(asked, 4);
    Gate(one).leave();
    EXPECT_TRUE(Gate(three).enter([] { return false; })) << "at once";
}

} // namespace
