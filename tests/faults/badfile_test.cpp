#include "core/customer/customerservice.h"
#include "core/directory/directory.h"
#include "core/operation/undoservice.h"
#include "core/session/maintenanceservice.h"
#include "core/storage/integrity.h"
#include "core/storage/migrator.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <random>

#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A base that is closed, and what becomes of it when something is wrong with it.
class BadFile : public testing::Test
{
protected:
    BadFile()
    {
        for (int i = 0; i < 40; ++i)
            base.addCustomer(u"客户%1"_s.arg(i));
        base.close();
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(base.file(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString damaged(const std::function<void(QByteArray &)> &damage)
    {
        auto bytes = bytesOf(base.path());
        damage(bytes);
        return write(u"damaged.kingfisher"_s, bytes);
    }
    /// A copy on which `sql` ran, which nothing of ours has seen.
    QString altered(const QByteArray &sql)
    {
        const auto path = base.file(u"altered.kingfisher"_s);
        QFile::remove(path);
        QFile::copy(base.path(), path);
        sqlite3 *db = nullptr;
        EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &db), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(db);
        sqlite3_close(db);
        return path;
    }

    /// Why the file is not opened, in English; empty where it is. Whatever the reason, no byte of it changes.
    QString refusal(const QString &path)
    {
        const auto before = bytesOf(path);
        QString why;
        try {
            prepareBase(path, base.clock());
        } catch (const Error &error) {
            why = error.message();
            EXPECT_EQ(bytesOf(path), before) << "a refused file was changed";
        }
        return why;
    }

    TestBase base;
};

using testing::HasSubstr;

#define EXPECT_REFUSED(path, part) EXPECT_THAT(refusal(path).toStdString(), HasSubstr(part))

TEST_F(BadFile, WhatIsNoDatabaseIsRefusedAsWhatItIs) // row 120
{
    EXPECT_REFUSED(base.file(u"none.kingfisher"_s), "There is no file");
    EXPECT_REFUSED(QFileInfo(base.path()).absolutePath(), "is a folder");
    EXPECT_REFUSED(write(u"empty.kingfisher"_s, {}), "is empty");
    EXPECT_REFUSED(write(u"text.kingfisher"_s, "公司,电话\n翔诚,13800138000\n"),
                   "not a Kingfisher file, but");
    EXPECT_REFUSED(write(u"short.kingfisher"_s, "SQLite format 3"), "not a Kingfisher file, but");
    EXPECT_REFUSED(write(u"magic.kingfisher"_s, QByteArray("SQLite format 3\0", 16)), "another program");
    const auto fifo = base.file(u"fifo.kingfisher"_s);
    ASSERT_EQ(::mkfifo(fifo.toUtf8().constData(), 0600), 0);
    EXPECT_REFUSED(fifo, "not an ordinary file");
    EXPECT_REFUSED(u"/dev/zero"_s, "not an ordinary file");
}

TEST_F(BadFile, APictureIsRefusedAsAPicture) // row 120
{
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(100, '\1');
    EXPECT_REFUSED(write(u"picture.kingfisher"_s, png), "PNG");
}

TEST_F(BadFile, ADatabaseOfAnotherProgramIsRefused) // row 120
{
    const auto path = base.file(u"other.kingfisher"_s);
    sqlite3 *db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    sqlite3_exec(db, "CREATE TABLE places(id INTEGER PRIMARY KEY)", nullptr, nullptr, nullptr);
    sqlite3_close(db);
    EXPECT_REFUSED(path, "another program");
}

TEST_F(BadFile, AHeaderOfZeroesIsCalledDamage) // row 121
{
    EXPECT_REFUSED(damaged([](QByteArray &bytes) { bytes.replace(0, 100, QByteArray(100, '\0')); }),
                   "damaged");
}

TEST_F(BadFile, HalfAFileIsRefusedOrItsDamageIsFound) // row 121
{
    for (const int part : {2, 3, 10, 50}) {
        const auto path = damaged([&](QByteArray &bytes) { bytes.truncate(bytes.size() / part); });
        if (refusal(path).isEmpty()) {
            Session session({.path = path});
            EXPECT_FALSE(session.maintenance().check(CheckDepth::Quick).isEmpty()) << "1/" << part;
        }
    }
}

TEST_F(BadFile, AWrongPageSizeIsRefused) // row 121
{
    for (const auto &size : {QByteArray("\x00\x00", 2), QByteArray("\x02\x00", 2), QByteArray("\xff\xff", 2)})
        EXPECT_FALSE(refusal(damaged([&](QByteArray &bytes) { bytes.replace(16, 2, size); })).isEmpty());
}

TEST_F(BadFile, WhatTheCheckFindsIsSaidInPlainWordsAndNothingTwice)
{
    QStringList problems;
    for (qsizetype fromEnd = 1; fromEnd < 60; ++fromEnd) { // whatever these pages belong to
        const auto path = damaged([&](QByteArray &bytes) {
            const auto page = std::max<qsizetype>(1, bytes.size() / 4096 - fromEnd);
            bytes.replace(page * 4096, 4096, QByteArray(4096, '\x7f'));
        });
        if (!refusal(path).isEmpty())
            continue;
        attempt([&] {
            const auto found = Session({.path = path}).maintenance().check(CheckDepth::Quick);
            EXPECT_EQ(QSet<QString>(found.begin(), found.end()).size(), found.size());
            problems += found;
            return true;
        });
    }
    ASSERT_FALSE(problems.filter(u"Page "_s).isEmpty());
    for (const auto &word : {u"btreeInitPage"_s, u"***"_s, u"Tree "_s, u"database disk image"_s})
        EXPECT_TRUE(problems.filter(word).isEmpty()) << problems.filter(word).value(0).toStdString();
}

TEST_F(BadFile, ADamagedPageIsFoundOrHarmlessButNeverTheEnd) // row 121
{
    std::mt19937 dice(1);
    int noticed = 0;
    for (int i = 0; i < 30; ++i) {
        const auto path = damaged([&](QByteArray &bytes) {
            const auto page = qsizetype(dice() % unsigned(bytes.size() / 4096));
            for (int k = 0; k < 256; ++k)
                bytes[page * 4096 + (page == 0 ? 100 : 0) + k] = char(dice());
        });
        for (const auto &suffix : {u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
        bool found = !refusal(path).isEmpty();
        const auto used = attempt([&] {
            Session session({.path = path, .clock = std::make_shared<FixedClock>(base.clock().now())});
            found |= !session.maintenance().check(CheckDepth::Quick).isEmpty();
            for (int id = 1; id <= 40; ++id)
                attempt([&] { return session.customers().card({id}); });
            attempt([&] { return session.customers().add({.customer = {.name = u"甲"_s}}); });
            attempt([&] { return session.undo().log({}).size(); });
            attempt([&] { return session.maintenance().verifyLog(); });
            attempt([&] { return session.maintenance().backUpTo(base.file(u"copy%1.kingfisher"_s.arg(i))); });
            return true;
        });
        noticed += found || !used;
    }
    EXPECT_GE(noticed, 15) << "most damage shows";
}

TEST_F(BadFile, ANewerVersionIsRefusedWithBothNumbers) // row 123
{
    const auto path = altered("PRAGMA user_version = 99");
    EXPECT_REFUSED(path, "newer version");
    EXPECT_REFUSED(path, "99");
}

TEST_F(BadFile, AVersionThatNeverWasIsRefused)
{
    EXPECT_REFUSED(altered("PRAGMA user_version = 0"), "not Kingfisher's");
    EXPECT_REFUSED(altered("PRAGMA user_version = -5"), "not Kingfisher's");
}

TEST_F(BadFile, ForeignAndMissingStructureIsListed) // row 122
{
    EXPECT_REFUSED(altered("CREATE TRIGGER evil AFTER INSERT ON customer BEGIN DELETE FROM customer; END"),
                   "not ours: trigger evil");
    EXPECT_REFUSED(altered("CREATE VIEW evil AS SELECT * FROM customer"), "not ours: view evil");
    EXPECT_REFUSED(altered("DROP TABLE saved_view"), "missing: table saved_view");
    EXPECT_REFUSED(altered("DROP INDEX customer_by_name; CREATE INDEX customer_by_name ON customer(code)"),
                   "changed: index customer_by_name");
    EXPECT_REFUSED(altered("DROP TRIGGER journal_customer_UPDATE"),
                   "missing: trigger journal_customer_UPDATE");
    EXPECT_REFUSED(altered("ALTER TABLE customer ADD COLUMN spy TEXT"), "changed: table customer");
    EXPECT_REFUSED(altered("DELETE FROM meta"), "missing: meta");
    EXPECT_REFUSED(altered("DELETE FROM journal_state"), "missing: meta");
}

TEST_F(BadFile, ARefusedFileIsNotEvenJournaledAnotherWay)
{
    const auto path = altered("PRAGMA journal_mode = DELETE; CREATE VIEW evil AS SELECT 1");
    EXPECT_REFUSED(path, "not ours: view evil");
    EXPECT_FALSE(QFileInfo::exists(path + u"-wal"_s));
    EXPECT_FALSE(QFileInfo::exists(path + u"-shm"_s));
}

TEST_F(BadFile, AnOldFileWithAForeignTriggerIsNotMigrated) // rows 122, 124
{
    const auto path = base.file(u"old.kingfisher"_s);
    {
        const Connection db(path);
        Migrator({}, {}).runTo(db, 2);
        db.run(u"INSERT INTO meta(id, uuid, created_at) VALUES (1, 'x', 0)"_s);
        db.run(u"CREATE TRIGGER evil AFTER INSERT ON customer BEGIN DELETE FROM customer; END"_s);
    }
    EXPECT_REFUSED(path, "not ours: trigger evil");
}

TEST_F(BadFile, AnyNameOfAFileWillDo)
{
    QStringList names = {u"客户 2026 年.kingfisher"_s, u"a b#c?d%41&e=f.kingfisher"_s,
                         u"100%.kingfisher"_s,         u"O'Neil \"x\" [1] {2}.kingfisher"_s,
                         u"file:x.kingfisher"_s,       u"😀.kingfisher"_s,
                         u"-wal.kingfisher"_s,         QString(u'x').repeated(230) + u".kingfisher"_s};
    for (const auto &name : names) {
        SCOPED_TRACE(name.toStdString());
        TestBase named(name);
        const auto id = named.addCustomer(u"翔诚"_s);
        named.reopen();
        EXPECT_EQ(named.session().customers().get(id).name, u"翔诚"_s);
        const auto copy = named.session().maintenance().backUpTo(named.file(u"copy of "_s + name.right(40)));
        EXPECT_GT(copy.rows, 0);
        EXPECT_TRUE(QFileInfo::exists(named.path()));
        EXPECT_EQ(
            QDir(QFileInfo(named.path()).absolutePath()).entryList({u"*.kingfisher"_s}, QDir::Files).size(),
            2);
    }
}

TEST_F(BadFile, AFolderWithAStrangeNameWillDo)
{
    const auto folder = base.file(u"项目 #1?%20/深 圳"_s);
    createBase(folder + u"/客户.kingfisher"_s, {}, std::make_shared<Clock>());
    prepareBase(folder + u"/客户.kingfisher"_s, Clock());
    EXPECT_EQ(Session({.path = folder + u"/客户.kingfisher"_s}).customers().count(), 0);
}

TEST_F(BadFile, APathOfFourHundredCharactersWillDo) // row 136
{
    const QString folder = base.file(QString(u'a').repeated(150)) + u'/' + QString(u'深').repeated(20);
    // SQLite itself takes 504 bytes.
    const QString path = folder + u'/' + QString(u'b').repeated(398 - folder.size()) + u".kingfisher"_s;
    ASSERT_GT(path.size(), 400);
    createBase(path, {}, std::make_shared<Clock>());
    prepareBase(path, Clock());
    Session session({.path = path});
    EXPECT_TRUE(session.customers().add({.customer = {.name = u"翔诚"_s}}).isValid());
    EXPECT_GT(session.maintenance().backUpTo(folder + u"/copy.kingfisher"_s).rows, 0);
}

TEST_F(BadFile, AKilledWritersWorkIsThereAndWhatWasUnfinishedIsNot)
{
    const auto pid = ::fork();
    if (pid == 0) {
        Session session({.path = base.path()});
        session.customers().add({.customer = {.name = u"留下"_s}});
        auto work = session.operations().begin(u"customer.add"_s);
        CustomerRepository(session.operations().db()).insert({.customer = {.name = u"消失"_s}});
        ::kill(::getpid(), SIGKILL);
    }
    ::waitpid(pid, nullptr, 0);
    ASSERT_GT(QFileInfo(base.path() + u"-wal"_s).size(), 0);

    EXPECT_TRUE(prepareBase(base.path(), base.clock()).recovered);

    base.reopen();
    EXPECT_EQ(base.session().customers().count(), 41);
    EXPECT_EQ(base.session().maintenance().check(CheckDepth::Full), QStringList());
    EXPECT_TRUE(base.session().maintenance().verifyLog().intact);
}

/// What `test` says when somebody without any rights runs it; root may write everything.
template <typename Test>
std::string asNobody(Test &&test)
{
    int ends[2];
    EXPECT_EQ(::pipe(ends), 0);
    const auto pid = ::fork();
    if (pid == 0) {
        std::string said = "cannot change the user";
        if (::geteuid() != 0 || (::setgid(65534) == 0 && ::setuid(65534) == 0)) {
            try {
                said = test();
            } catch (const std::exception &error) {
                said = std::string("error: ") + error.what();
            }
        }
        [[maybe_unused]] const auto written = ::write(ends[1], said.data(), said.size());
        ::_exit(0);
    }
    ::close(ends[1]);
    std::string said;
    char buffer[1024];
    for (ssize_t size; (size = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        said.append(buffer, size_t(size));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(pid, &status, 0);
    return WIFEXITED(status) ? said : "crashed";
}

class ReadOnlyFile : public BadFile
{
protected:
    ~ReadOnlyFile() override { ::chmod(folder().constData(), 0755); }
    QByteArray folder() const { return QFile::encodeName(QFileInfo(base.path()).absolutePath()); }

    /// Opens the base, looks at a customer and the list, tries to change it, makes a backup.
    std::string use() const
    {
        const auto access = prepareBase(base.path(), FixedClock(0));
        Session session({.path = base.path(), .access = access.access});
        std::string said = access.whyReadOnly.toStdString() + "|";
        said += session.customers().get({1}).name.toStdString() + "|";
        const Directory list(session.location());
        list.settle();
        said += list.snapshot()->stage() == DirectoryStage::Complete ? "listed|" : "not listed|";
        const auto wrote = attempt([&] { return session.customers().add({.customer = {.name = u"甲"_s}}); });
        said += wrote ? "wrote" : wrote.error().message().toStdString();
        const QString backup = QDir::tempPath() + u"/nobody-%1.kingfisher"_s.arg(::getpid());
        const auto copied = attempt([&] { return session.maintenance().backUpTo(backup); });
        said += copied ? "|backed up" : "|" + copied.error().message().toStdString();
        QFile::remove(backup);
        return said;
    }
};

TEST_F(ReadOnlyFile, AWriteProtectedFileIsReadWithItsReason) // row 128
{
    ::chmod(folder().constData(), 0777);
    ::chmod(base.path().toUtf8().constData(), 0444);
    const auto before = bytesOf(base.path());
    EXPECT_EQ(asNobody([&] { return use(); }),
              "The file is write-protected.|客户0|listed|This file was opened for reading only.|backed up");
    EXPECT_EQ(bytesOf(base.path()), before);
}

TEST_F(ReadOnlyFile, AWriteProtectedFolderIsReadWithItsReason) // row 128
{
    ::chmod(folder().constData(), 0555);
    ::chmod(base.path().toUtf8().constData(), 0666);
    EXPECT_EQ(asNobody([&] { return use(); }),
              "The folder is write-protected.|客户0|listed|This file was opened for reading only.|backed up");
    EXPECT_EQ(QDir(QFileInfo(base.path()).absolutePath()).entryList(QDir::Files).size(), 1);
}

TEST_F(ReadOnlyFile, AFileThatCannotBeReadIsRefused) // row 128
{
    ::chmod(folder().constData(), 0755);
    ::chmod(base.path().toUtf8().constData(), 0);
    EXPECT_THAT(asNobody([&] { return use(); }), HasSubstr("cannot be read"));
    ::chmod(folder().constData(), 0);
    EXPECT_THAT(asNobody([&] { return use(); }), HasSubstr("error: "));
}

TEST_F(ReadOnlyFile, NothingIsMadeWhereNothingCanBeWritten)
{
    ::chmod(folder().constData(), 0555);
    EXPECT_THAT(asNobody([&]() -> std::string {
                    createBase(base.file(u"new.kingfisher"_s), {}, std::make_shared<Clock>());
                    return "made";
                }),
                HasSubstr("Nothing can be written in the folder"));
}

} // namespace
