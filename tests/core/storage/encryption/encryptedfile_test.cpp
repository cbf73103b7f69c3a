#include "core/storage/encryption/filekey.h"

#include "core/base/error.h"
#include "core/storage/backup.h"
#include "core/storage/encryption/convert.h"
#include "core/storage/encryption/encryptingvfs.h"
#include "core/storage/integrity.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const auto kSecret = u"机密客户-very-secret-0042"_s;
const Secret kPassword(u"蓝色翠鸟-2026-喜欢鱼"_s);

/// A file of the program's kind, encrypted from its first byte on.
class EncryptedFile : public testing::Test
{
protected:
    EncryptedFile() { header.setPassword(u"李雷"_s, kPassword, key, {1, 64}); }

    std::unique_ptr<FileKey> hold() const { return std::make_unique<FileKey>(path, key, header.bytes()); }
    QString file(const QString &name) const { return folder.filePath(name); }

    void fill(const Connection &db, int rows = 500) const
    {
        db.run(u"CREATE TABLE IF NOT EXISTS note(id INTEGER PRIMARY KEY, text TEXT)"_s);
        Transaction transaction(db);
        for (int i = 0; i < rows; ++i)
            Statement(db, u"INSERT INTO note(text) VALUES (:text)"_s)
                .bind("text"_L1, QString(kSecret + u' ' + QString::number(i) + QString(200, u'x')))
                .execute();
        transaction.commit();
    }
    static qint64 rows(const Connection &db)
    {
        return Statement(db, u"SELECT count(*) FROM note WHERE text LIKE '%secret%'"_s).number();
    }
    /// The files of the folder in which the secret can be read, by name.
    QStringList leaks() const
    {
        QStringList names;
        for (const auto &info : QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile each(info.filePath());
            EXPECT_TRUE(each.open(QIODevice::ReadOnly));
            const auto bytes = each.readAll();
            if (bytes.contains(kSecret.toUtf8()) || bytes.contains("very-secret")
                || bytes.contains("CREATE TABLE"))
                names << info.fileName();
        }
        return names;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"客户.kingfisher"_s);
    DataKey key = newDataKey();
    KeyHeader header = KeyHeader::forNewFile(key);
};

} // namespace

TEST_F(EncryptedFile, HoldsWhatWasWrittenAndShowsNothingOfIt)
{
    {
        const auto known = hold();
        const Connection db(path);
        fill(db);
        EXPECT_GT(QFileInfo(path + u"-wal"_s).size(), 0) << "the WAL is looked at as well";
        EXPECT_EQ(leaks(), QStringList());
        db.checkpoint();
        EXPECT_EQ(leaks(), QStringList());
    }
    EXPECT_TRUE(FileKey::isEncrypted(path));
    const auto known = FileKey::unlock(path, u"李雷"_s, kPassword);
    EXPECT_EQ(rows(Connection(path)), 500);
    EXPECT_EQ(rows(Connection(path, Connection::Access::ReadOnly)), 500);
    EXPECT_EQ(rows(Connection(path, Connection::Access::Immutable)), 500);
    EXPECT_TRUE(integrityProblems(Connection(path), CheckDepth::Full).isEmpty());
}

TEST_F(EncryptedFile, APlainFileWouldShowIt)
{
    const Connection db(path);
    fill(db);
    EXPECT_FALSE(leaks().isEmpty()) << "the look itself sees";
}

TEST_F(EncryptedFile, OpensForNobodyWithoutTheRightPassword) // row 138
{
    {
        const auto known = hold();
        fill(Connection(path));
    }
    EXPECT_THROW(FileKey::unlock(path, u"李雷"_s, Secret(u"wrong"_s)), Error);
    EXPECT_THROW(FileKey::unlock(path, u"韩梅梅"_s, kPassword), Error);
    EXPECT_THROW(Connection db(path); rows(db), Error) << "without a key it is no database";
    const FileKey wrong(path, newDataKey(), header.bytes());
    EXPECT_THROW(Connection db(path); rows(db), Error);
}

TEST_F(EncryptedFile, EveryFlippedBitIsFound)
{
    {
        const auto known = hold();
        const Connection db(path);
        fill(db, 60);
        db.checkpoint();
    }
    const auto bytes = bytesOf(path);
    const auto known = hold();
    int found = 0, tried = 0;
    for (qsizetype at = KeyHeader::kBytes + 3; at < bytes.size(); at += 1021) {
        auto touched = bytes;
        touched[at] = char(touched[at] ^ 16);
        put(path, touched);
        ++tried;
        try {
            const Connection db(path, Connection::Access::Immutable);
            found += integrityProblems(db, CheckDepth::Full).isEmpty() ? 0 : 1;
        } catch (const Error &) {
            ++found;
        }
    }
    EXPECT_GT(tried, 20);
    EXPECT_EQ(found, tried);
}

TEST_F(EncryptedFile, PagesThatChangedPlacesAreFound)
{
    {
        const auto known = hold();
        const Connection db(path);
        fill(db, 60);
        db.checkpoint();
    }
    auto bytes = bytesOf(path);
    const auto second = bytes.mid(KeyHeader::kBytes + 4096, 4096);
    const auto third = bytes.mid(KeyHeader::kBytes + 2 * 4096, 4096);
    bytes.replace(KeyHeader::kBytes + 4096, 4096, third);
    bytes.replace(KeyHeader::kBytes + 2 * 4096, 4096, second);
    put(path, bytes);
    const auto known = hold();
    EXPECT_THROW(rows(Connection(path, Connection::Access::Immutable)), Error);
}

TEST_F(EncryptedFile, OneThatWasCutOffIsRefused)
{
    {
        const auto known = hold();
        const Connection db(path);
        fill(db);
        db.checkpoint();
    }
    const auto bytes = bytesOf(path);
    const auto known = hold();
    for (const auto size : {bytes.size() - 1, bytes.size() / 2, qsizetype(KeyHeader::kBytes + 4096),
                            qsizetype(KeyHeader::kBytes + 50)}) {
        put(path, bytes.first(size));
        bool isFound = false;
        try {
            const Connection db(path, Connection::Access::Immutable);
            isFound = !integrityProblems(db, CheckDepth::Quick).isEmpty() || rows(db) != 500;
        } catch (const Error &) {
            isFound = true;
        }
        EXPECT_TRUE(isFound) << size;
    }
}

TEST_F(EncryptedFile, AWalThatAKilledProgramLeftIsReadWhole)
{
    const auto copy = file(u"copy.kingfisher"_s);
    {
        const auto known = hold();
        const Connection db(path);
        fill(db, 300);
        ASSERT_TRUE(QFile::copy(path, copy));
        ASSERT_TRUE(QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    }
    const FileKey known(copy, key, {});
    EXPECT_EQ(rows(Connection(copy)), 300) << "recovered from the WAL alone";
    EXPECT_TRUE(integrityProblems(Connection(copy), CheckDepth::Full).isEmpty());
}

TEST_F(EncryptedFile, AJournalThatAKilledProgramLeftTakesBackWhatWasHalfDone)
{
    const auto known = hold();
    const auto copy = file(u"copy.kingfisher"_s);
    {
        const Connection db(path);
        fill(db);
        db.run(u"PRAGMA journal_mode = PERSIST"_s);
        db.run(u"PRAGMA cache_size = 5"_s);
        db.run(u"PRAGMA cache_spill = 5"_s); // into the file before the commit
        db.run(u"BEGIN IMMEDIATE"_s);
        db.run(u"UPDATE note SET text = 'gone'"_s);
        ASSERT_TRUE(QFile::copy(path, copy));
        ASSERT_TRUE(QFile::copy(path + u"-journal"_s, copy + u"-journal"_s));
        EXPECT_EQ(leaks(), QStringList()) << "the journal holds whole pages";
        ASSERT_GT(QFileInfo(copy + u"-journal"_s).size(), 4096 * 5);
        db.run(u"ROLLBACK"_s);
    }
    const FileKey ofCopy(copy, key, {});
    EXPECT_EQ(rows(Connection(copy, Connection::Access::Inspect)), 500);
    EXPECT_TRUE(integrityProblems(Connection(copy, Connection::Access::Inspect), CheckDepth::Full).isEmpty());
}

TEST_F(EncryptedFile, ABackupIsEncryptedAndOpensWithTheSamePasswords)
{
    const auto target = file(u"backup.kingfisher"_s);
    {
        const auto known = hold();
        const Connection db(path);
        fill(db);
        EXPECT_GE(backUp(db, target).rows, 500);
    }
    EXPECT_EQ(leaks(), QStringList());
    const auto known = FileKey::unlock(target, u"李雷"_s, kPassword);
    EXPECT_EQ(rows(Connection(target, Connection::Access::Immutable)), 500);
}

TEST_F(EncryptedFile, APasswordIsChangedWithoutTouchingAPage)
{
    const auto known = hold();
    {
        const Connection db(path);
        fill(db);
        db.checkpoint();
        const auto before =
            bytesOf(path); // the same process: closing it drops locks, which nobody needs here
        auto changed = KeyHeader::parse(EncryptingVfs::header(db.raw())).value();
        changed.setPassword(u"李雷"_s, Secret(u"second"_s), key, {1, 64});
        EncryptingVfs::setHeader(db.raw(), changed.bytes());
        const auto after = bytesOf(path);
        EXPECT_EQ(after.mid(KeyHeader::kBytes), before.mid(KeyHeader::kBytes));
        EXPECT_NE(after.first(KeyHeader::kBytes), before.first(KeyHeader::kBytes));
    }
    EXPECT_THROW(FileKey::unlock(path, u"李雷"_s, kPassword), Error);
    EXPECT_NO_THROW(FileKey::unlock(path, u"李雷"_s, Secret(u"second"_s)));
}

TEST_F(EncryptedFile, IsMadeOfAPlainOneAndBack)
{
    fill(Connection(path));
    EXPECT_FALSE(leaks().isEmpty());
    encryptFile(path, key, header);
    EXPECT_EQ(leaks(), QStringList());
    EXPECT_TRUE(FileKey::isEncrypted(path));
    {
        const auto known = FileKey::unlock(path, u"李雷"_s, kPassword);
        EXPECT_EQ(rows(Connection(path)), 500);
        fill(Connection(path), 10);
        decryptFile(path);
    }
    EXPECT_FALSE(FileKey::isEncrypted(path));
    EXPECT_EQ(rows(Connection(path)), 510);
    encryptFile(path, key, header);
    const auto known = hold();
    EXPECT_EQ(rows(Connection(path)), 510) << "and once more";
}

TEST_F(EncryptedFile, IsNotMadeWhileSomebodyHasItOpen)
{
    const Connection db(path);
    fill(db);
    EXPECT_THROW(encryptFile(path, key, header), Error);
    EXPECT_FALSE(FileKey::isEncrypted(path));
    EXPECT_EQ(rows(db), 500);
}

TEST_F(EncryptedFile, LargeWorkSpillsNothingIntoTemporaryFiles)
{
    const auto known = hold();
    const Connection db(path);
    fill(db, 4000);
    Statement sorted(db, u"SELECT text FROM note ORDER BY text || id DESC"_s);
    EXPECT_EQ(sorted.all([](const Statement &row) { return row.text(0); }).size(), 4000u);
    db.run(u"CREATE INDEX note_by_text ON note(text)"_s);
    db.run(u"VACUUM"_s);
    EXPECT_EQ(leaks(), QStringList());
    EXPECT_EQ(rows(db), 4000);
}
