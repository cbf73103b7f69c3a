#include "core/customer/customerservice.h"
#include "core/session/maintenanceservice.h"
#include "core/storage/backup.h"
#include "core/storage/partfile.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class PartFileTest : public testing::Test
{
protected:
    static void write(const QString &path, const QByteArray &bytes = "half")
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    QTemporaryDir folder;
    QString target = folder.filePath(u"客户.kingfisher"_s);
};

/// A process that began a part and goes on living until it is killed.
class Builder
{
public:
    explicit Builder(const QString &target)
    {
        int ends[2];
        EXPECT_EQ(::pipe(ends), 0);
        m_pid = ::fork();
        if (m_pid == 0) {
            const PartFile part(target);
            for (const auto &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
                QFile file(part.path() + suffix);
                if (file.open(QIODevice::WriteOnly))
                    file.write("half");
            }
            const auto name = part.path().toUtf8();
            if (::write(ends[1], name.constData(), size_t(name.size())) > 0)
                ::pause();
            ::_exit(0);
        }
        char name[1024];
        const auto size = ::read(ends[0], name, sizeof name);
        m_part = QString::fromUtf8(name, size);
        ::close(ends[0]);
        ::close(ends[1]);
    }
    ~Builder() { kill(); }
    Q_DISABLE_COPY_MOVE(Builder)

    const QString &part() const { return m_part; }
    void kill()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = 0;
    }

private:
    pid_t m_pid = 0;
    QString m_part;
};

TEST_F(PartFileTest, GetsItsNameWhenItIsWholeAndGoesWhereItIsNot)
{
    {
        const PartFile part(target);
        write(part.path());
        write(part.path() + u"-wal"_s);
        EXPECT_EQ(QFileInfo(part.path()).absolutePath(), folder.path());
    }
    EXPECT_EQ(files(), QStringList());
    {
        PartFile part(target);
        write(part.path(), "whole");
        part.finish();
    }
    EXPECT_EQ(files(), QStringList(u"客户.kingfisher"_s));
    EXPECT_EQ(QFileInfo(target).size(), 5);
}

TEST_F(PartFileTest, NeverTakesTheNameOfAFileThatCameMeanwhile)
{
    PartFile part(target);
    write(part.path());
    write(target, "somebody else's");
    EXPECT_THROW(part.finish(), Error);
    EXPECT_EQ(QFileInfo(target).size(), 15);
    EXPECT_THROW(PartFile{target}, Error);
}

TEST_F(PartFileTest, WhatAKilledProcessLeftGoesWithTheNextButNotWhatALivingOneBuilds)
{
    Builder builder(target);
    ASSERT_TRUE(QFile::exists(builder.part()));
    {
        const PartFile next(target);
    }
    EXPECT_TRUE(QFile::exists(builder.part())) << "its process lives";

    builder.kill();
    ASSERT_EQ(files().size(), 4); // the part, its -wal and -shm, the lock
    {
        const PartFile next(target);
    }
    EXPECT_EQ(files(), QStringList());
}

TEST_F(PartFileTest, WhatIsNotOursStaysWhateverItIsCalled)
{
    const QStringList foreign = {u".kingfisher-0123456789ab.part"_s, u"a.part"_s, u"x.kingfisher.tmp"_s,
                                 u"客户.20261122-100000.on-close.kingfisher.tmp"_s};
    for (const auto &name : foreign)
        write(folder.filePath(name));
    {
        const PartFile next(target);
    }
    for (const auto &name : foreign)
        EXPECT_TRUE(QFile::exists(folder.filePath(name))) << name.toStdString();
}

TEST_F(PartFileTest, AKilledBackupLeavesNothingThatTheNextDoesNotRemove)
{
    TestBase base;
    for (int i = 0; i < 200; ++i)
        base.session().customers().add(
            {.customer = {.name = u"客户%1"_s.arg(i), .notes = QString(4'000, u'x')}});
    base.close();
    int halves = 0;
    for (int i = 0; i < 25; ++i) {
        const auto pid = ::fork();
        if (pid == 0) {
            Session session(base.options());
            session.maintenance().backUpTo(target);
            ::_exit(0);
        }
        ::usleep(unsigned(i) * 4'000);
        ::kill(pid, SIGKILL);
        ::waitpid(pid, nullptr, 0);
        halves += files().size() > 1;
        if (QFile::exists(target)) {
            EXPECT_NO_THROW(prepareBase(target, base.clock())) << "what has its name is whole";
            for (const auto &suffix : {QString(), u"-wal"_s, u"-shm"_s})
                QFile::remove(target + suffix);
        }
    }
    EXPECT_GT(halves, 0);
    Session session(base.options());
    session.maintenance().backUpTo(target);
    EXPECT_EQ(files(), QStringList(u"客户.kingfisher"_s));
}

} // namespace
