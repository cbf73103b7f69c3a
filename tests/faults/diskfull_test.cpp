#include "core/customer/customerservice.h"
#include "core/operation/undoservice.h"
#include "core/session/maintenanceservice.h"
#include "core/storage/integrity.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace crm;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

/// What somebody does until the disk is full, each in a process of its own that answers with what it was
/// told.
template <typename Work>
std::string inAProcess(Work &&work)
{
    int ends[2];
    EXPECT_EQ(::pipe(ends), 0);
    const auto pid = ::fork();
    if (pid == 0) {
        std::string said;
        try {
            work();
            said = "done";
        } catch (const std::exception &error) {
            said = error.what();
        }
        [[maybe_unused]] const auto written = ::write(ends[1], said.data(), said.size());
        ::_exit(0);
    }
    ::close(ends[1]);
    char buffer[1024];
    std::string said;
    for (ssize_t size; (size = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        said.append(buffer, size_t(size));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(pid, &status, 0);
    return WIFEXITED(status) ? said : "crashed";
}

/// No file may grow beyond that; writing more fails, as on a full disk. Needs no rights.
void limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

void saveUntilRefused(Session &session)
{
    for (int i = 0; i < 5'000; ++i)
        session.customers().add({.customer = {.name = u"客户%1"_s.arg(i), .notes = QString(2'000, u'x')},
                                 .contacts = {{.name = u"联系人"_s}}});
}

void importMany(Session &session)
{
    auto work = session.operations().begin({.kind = u"import"_s, .bulk = true});
    CustomerRepository rows(session.operations().db());
    for (int i = 0; i < 20'000; ++i)
        rows.insert({.customer = {.name = u"客户%1"_s.arg(i), .notes = QString(2'000, u'x')},
                     .contacts = {{.name = u"联系人"_s}}});
    work.commit();
}

class DiskFull : public testing::Test
{
protected:
    DiskFull()
    {
        for (int i = 0; i < 5; ++i)
            base.session().customers().add(
                {.customer = {.name = u"前%1"_s.arg(i)}, .contacts = {{.name = u"联系人"_s}}});
        base.close();
    }
    ~DiskFull() override
    {
        if (!m_mounted.isEmpty())
            ::umount2(m_mounted.constData(), MNT_DETACH);
    }

    /// Opens again without limits: whole, no customer without its contact, and what was there before.
    void expectSound(const QString &path, int atLeast)
    {
        prepareBase(path, base.clock());
        Session session({.path = path, .clock = std::make_shared<FixedClock>(base.clock().now())});
        EXPECT_EQ(session.maintenance().check(CheckDepth::Full), QStringList());
        EXPECT_TRUE(session.maintenance().verifyLog().intact);
        const auto counts = session.maintenance().counts();
        EXPECT_EQ(counts.customers, counts.contacts);
        EXPECT_GE(counts.customers, atLeast);
        EXPECT_EQ(session.customers().get({1}).name, u"前0"_s);
        EXPECT_EQ(session.undo().log({.limit = 100'000}).size(), size_t(counts.customers))
            << "an operation for each customer";
        EXPECT_NO_THROW(session.customers().add({.customer = {.name = u"后"_s}}));
    }

    /// A disk of its own of so many bytes; needs root.
    QString smallDisk(int kilobytes)
    {
        const auto path = base.file(u"disk"_s);
        QDir().mkpath(path);
        const QByteArray size = "size=" + QByteArray::number(kilobytes) + "k";
        if (::mount("tmpfs", QFile::encodeName(path).constData(), "tmpfs", 0, size.constData()) != 0)
            return {};
        m_mounted = QFile::encodeName(path);
        return path;
    }

    TestBase base;
    QByteArray m_mounted;
};

TEST_F(DiskFull, ASaveThatDoesNotFitIsRefusedAndLeavesNothing) // row 115
{
    const auto said = inAProcess([&] {
        limitFiles(2'000'000);
        Session session(base.options());
        saveUntilRefused(session);
    });
    EXPECT_THAT(said, HasSubstr("disk"));
    expectSound(base.path(), 6);
}

TEST_F(DiskFull, AnImportThatDoesNotFitLeavesTheBaseAsItWas)
{
    const auto before = dumpOf(Connection(base.path(), Connection::Access::ReadOnly));
    const auto said = inAProcess([&] {
        limitFiles(3'000'000);
        Session session(base.options());
        importMany(session);
    });
    EXPECT_THAT(said, HasSubstr("disk"));
    EXPECT_EQ(dumpOf(Connection(base.path(), Connection::Access::ReadOnly)), before);
    expectSound(base.path(), 5);
}

TEST_F(DiskFull, ABackupThatDoesNotFitLeavesNothingBehind)
{
    const auto said = inAProcess([&] {
        limitFiles(100'000);
        const auto access = Connection::Access::ReadOnly;
        Session session({.path = base.path(), .access = access});
        session.maintenance().backUpTo(base.file(u"backup.kingfisher"_s));
    });
    EXPECT_THAT(said, HasSubstr("disk"));
    EXPECT_EQ(QDir(QFileInfo(base.path()).absolutePath()).entryList({u"backup*"_s}), QStringList());
    expectSound(base.path(), 5);
}

TEST_F(DiskFull, OnADiskThatIsReallyFullSavingSaysSoAndGoesOnWhenThereIsRoom)
{
    const auto disk = smallDisk(1'500);
    if (disk.isEmpty())
        GTEST_SKIP() << "mounting a small disk needs root";
    const QString path = disk + u"/test.kingfisher"_s;
    ASSERT_TRUE(QFile::copy(base.path(), path));
    {
        Session session({.path = path});
        try {
            saveUntilRefused(session);
            ADD_FAILURE() << "the disk was not full";
        } catch (const Error &error) {
            EXPECT_THAT(error.what(), HasSubstr("the disk is full"));
        }
        EXPECT_THROW(session.maintenance().backUpTo(disk + u"/backup.kingfisher"_s), Error);
        EXPECT_EQ(QDir(disk).entryList({u"backup*"_s}), QStringList());
        // The same session goes on as soon as there is room.
        ASSERT_EQ(::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", MS_REMOUNT, "size=20000k"),
                  0);
        EXPECT_NO_THROW(
            session.customers().add({.customer = {.name = u"接着"_s}, .contacts = {{.name = u"联系人"_s}}}));
    }
    expectSound(path, 6);
}

TEST_F(DiskFull, ANewBaseThatDoesNotFitIsNotLeftHalfMade)
{
    const auto disk = smallDisk(100);
    if (disk.isEmpty())
        GTEST_SKIP() << "mounting a small disk needs root";
    EXPECT_THROW(createBase(disk + u"/new.kingfisher"_s, {}, std::make_shared<Clock>()), Error);
    EXPECT_EQ(QDir(disk).entryList(QDir::Files), QStringList());
}

} // namespace
