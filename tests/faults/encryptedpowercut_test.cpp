#include "core/security/filekeys.h"
#include "core/storage/encryption/encryptingvfs.h"
#include "tests/faults/powercutday.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

namespace {

/// The day of PowerCut on an encrypted file: what is torn there decrypts to nothing.
class EncryptedPowerCut : public PowerCutDay
{
protected:
    EncryptedPowerCut() { encrypt(); }

    void expectWhole(const Findings &findings)
    {
        EXPECT_EQ(findings.corrupt, 0);
        EXPECT_EQ(findings.half, 0);
        EXPECT_EQ(findings.lost, 0);
        QFile file(path_);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(KeyHeader::isBeginning(file.read(16)));
        EXPECT_FALSE(file.readAll().contains("customer")) << "it was encrypted indeed";
    }
};

TEST_F(EncryptedPowerCut, LosesAndDamagesNothingThatWasAcknowledged)
{
    expectWhole(cut(4, 50, Fault::None));
}

TEST_F(EncryptedPowerCut, IsSeenWhereTheDiskOnlySaysThatItSynced)
{
    EXPECT_GE(cut(1, 30, Fault::LyingDisk).failures(), 3);
}

class EncryptedTeamPowerCut : public PowerCutDay
{
protected:
    EncryptedTeamPowerCut()
    {
        share();
        encrypt();
    }
};

TEST_F(EncryptedTeamPowerCut, LosesAndDamagesNothingThatWasAcknowledged)
{
    const auto findings = cut(4, 50, Fault::None);
    EXPECT_EQ(findings.failures(), 0);
    EXPECT_TRUE(QFile::exists(path_ + u"-journal"_s)) << "it was a team's file indeed";
}

TEST_F(EncryptedTeamPowerCut, IsSeenWhereSynchronousIsOff)
{
    EXPECT_GE(cut(1, 30, Fault::SynchronousOff).failures(), 3);
}

/// One act on a file as a whole, whose power fails at any of its steps.
class ActPowerCut : public PowerCutDay
{
protected:
    ActPowerCut()
    {
        header.setPassword(kPerson, Secret(u"before"_s), key, kCheap);
        content = dumpOf(Connection(template_, Connection::Access::ReadOnly));
    }

    void encryptTemplate() { encryptFile(template_, key, header); }

    /// `act` is told to have been done by a number before that of the operations.
    Life live(const powercut::Plan &plan, const std::function<void()> &act) const
    {
        fresh();
        return inAProcess([&](int out) {
            powercut::install(plan);
            const auto tell = [&](qint64 number) {
                if (::write(out, &number, sizeof number) != sizeof number)
                    ::_exit(3);
            };
            try {
                act();
                tell(1);
                tell(powercut::operations());
            } catch (const std::exception &error) {
                std::fprintf(stderr, "%s\n", error.what());
                ::_exit(4);
            }
            ::_exit(0);
        });
    }

    /// Cuts at steps all over the act, and at each of the last ones, where names change.
    void cutAll(const std::function<void()> &act, const std::function<void(bool isDone)> &judge) const
    {
        const auto whole = live({}, act);
        ASSERT_EQ(whole.code, 0);
        judge(true);
        const auto all = whole.told.back();
        std::mt19937 dice(20261123);
        int cuts = 0;
        for (qint64 step = 1; step <= all; step += all - step > kEach ? 1 + qint64(dice() % kApart) : 1) {
            const auto life = live({.seed = unsigned(dice()), .cutAt = long(step)}, act);
            ASSERT_EQ(life.code, powercut::kPowerCut) << step;
            judge(!life.told.empty());
            ++cuts;
        }
        std::printf("  %d cuts in %lld steps\n", cuts, static_cast<long long>(all));
    }

    void expectContent(const std::shared_ptr<const FileKey> &with) const
    {
        Session session({.path = path_, .key = with, .clock = std::make_shared<FixedClock>(kNow)});
        EXPECT_TRUE(lacksRoomForDoubt(session));
        EXPECT_EQ(dumpOf(session.operations().db()), content);
    }
    QStringList parts() const
    {
        return QFileInfo(path_).dir().entryList({u".kingfisher-*"_s}, QDir::Files | QDir::Hidden);
    }
    std::shared_ptr<const FileKey> keyOf(const QString &path) const
    {
        return std::make_shared<const FileKey>(path, key, QByteArray());
    }

    static constexpr int kEach = 24; ///< of the last steps
    static constexpr int kApart = 12; ///< the others, on average half so far
    static constexpr KeyCost kCheap{.passes = 1, .memory = 8};
    const QString kPerson = u"林晓彤"_s;
    const DataKey key = newDataKey();
    KeyHeader header = KeyHeader::forNewFile(key);
    QMap<QString, QStringList> content;
};

TEST_F(ActPowerCut, AFileThatIsBeingEncryptedIsPlainOrEncryptedAndWhole)
{
    const auto act = [&] { encryptFile(path_, key, header); };
    cutAll(act, [&](bool isDone) {
        const bool isEncrypted = FileKey::isEncrypted(path_);
        EXPECT_TRUE(isEncrypted || !isDone);
        if (!isEncrypted) {
            expectContent({});
            act(); // nothing stands in the way of the next time, which takes away what this one left
            EXPECT_EQ(parts(), QStringList());
        }
        expectContent(FileKey::unlock(path_, kPerson, Secret(u"before"_s)));
    });
}

TEST_F(ActPowerCut, AFileThatIsBeingDecryptedIsEncryptedOrPlainAndWhole)
{
    encryptTemplate();
    const auto act = [&] {
        const auto known = keyOf(path_);
        decryptFile(path_);
    };
    cutAll(act, [&](bool isDone) {
        if (FileKey::isEncrypted(path_)) {
            EXPECT_FALSE(isDone);
            expectContent(keyOf(path_));
            act();
        }
        expectContent({});
    });
}

TEST_F(ActPowerCut, ATeamsFileThatIsBeingEncryptedIsPlainOrEncryptedAndWhole)
{
    share();
    content = dumpOf(Connection(template_, Connection::Access::ReadOnly));
    const auto act = [&] { encryptFile(path_, key, header); };
    cutAll(act, [&](bool isDone) {
        const bool isEncrypted = FileKey::isEncrypted(path_);
        EXPECT_TRUE(isEncrypted || !isDone);
        expectContent(isEncrypted ? keyOf(path_) : nullptr);
    });
}

/// What changes a password changes its slot in the head of the file, as a new name does.
TEST_F(ActPowerCut, AKeyThatIsBeingChangedOpensTheFileBeforeOrAfter)
{
    encryptTemplate();
    const auto now = u"林晓"_s;
    const auto act = [&] {
        Session session({.path = path_, .key = keyOf(path_), .clock = std::make_shared<FixedClock>(kNow)});
        FileKeys(session.operations()).rename(kPerson, now);
    };
    cutAll(act, [&](bool isDone) {
        const auto names = FileKey::headerOf(path_).names();
        EXPECT_TRUE(names == QStringList{now} || (!isDone && names == QStringList{kPerson}))
            << names.join(u' ').toStdString();
        expectContent(FileKey::unlock(path_, names.front(), Secret(u"before"_s)));
    });
}

TEST_F(ActPowerCut, ARecoveryKeyThatWasShownOpensTheFile)
{
    encryptTemplate();
    const auto printed = base.file(u"printed"_s); // on paper, which needs no power
    const auto act = [&] {
        Session session({.path = path_, .key = keyOf(path_), .clock = std::make_shared<FixedClock>(kNow)});
        const auto text = FileKeys(session.operations()).makeRecovery();
        QFile paper(printed);
        if (paper.open(QIODevice::WriteOnly))
            paper.write(text.toUtf8());
    };
    cutAll(act, [&](bool isDone) {
        expectContent(FileKey::unlock(path_, kPerson, Secret(u"before"_s)));
        QFile paper(printed);
        if (!isDone || !paper.open(QIODevice::ReadOnly))
            return;
        expectContent(FileKey::unlock(path_, kPerson, Secret(QString::fromUtf8(paper.readAll()))));
    });
}

} // namespace
