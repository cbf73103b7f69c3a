// What encryption costs: encryption_benchmark [ROWS]. A plain file and an encrypted one with the same rows,
// in turns: everything read once through a small cache, and rows written in one transaction, brought to the
// disk. At most 2 times for reading and 1.5 times for writing is what is asked for.

#include "core/storage/connection.h"
#include "core/storage/encryption/filekey.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/benchmark/measure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace crm;

namespace {

constexpr int kTurns = 9;

void write(const QString &path, int rows)
{
    const Connection db(path);
    db.run(u"PRAGMA wal_autocheckpoint = 0"_s);
    db.run(u"DROP TABLE IF EXISTS note"_s);
    db.run(u"CREATE TABLE note(id INTEGER PRIMARY KEY, name TEXT, text TEXT)"_s);
    db.run(u"CREATE INDEX note_name ON note(name)"_s);
    Transaction transaction(db);
    Statement insert(db, u"INSERT INTO note(name, text) VALUES (:name, :text)"_s);
    const QString text(180, u'x');
    for (int i = 0; i < rows; ++i)
        insert.bind("name"_L1, QString::number(i * 2654435761u)).bind("text"_L1, text).execute();
    transaction.commit();
    db.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

void read(const QString &path)
{
    const Connection db(path);
    db.run(u"PRAGMA cache_size = -2000"_s);
    if (Statement(db, u"SELECT sum(length(text)) FROM note NOT INDEXED"_s).number() == 0)
        std::abort();
}

void compare(const char *what, const Times &plain, const Times &encrypted)
{
    std::printf("%s: %.2f times the wall, %.2f times the CPU (medians of %zu)\n", what,
                Times::share(encrypted.wall, 0.5) / Times::share(plain.wall, 0.5),
                Times::share(encrypted.cpu, 0.5) / Times::share(plain.cpu, 0.5), plain.wall.size());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 400'000;
    const QTemporaryDir folder;
    const QString plain = folder.filePath(u"plain.kingfisher"_s);
    const QString encrypted = folder.filePath(u"encrypted.kingfisher"_s);
    const DataKey key = newDataKey();
    auto header = KeyHeader::forNewFile(key);
    header.setPassword(u"someone"_s, Secret(u"a password for this run"_s), key, {1, 64});
    const FileKey known(encrypted, key, header.bytes());
    Times plainWrites, encryptedWrites, plainReads, encryptedReads;
    for (int turn = 0; turn < kTurns; ++turn) {
        plainWrites.measure([&] { write(plain, rows); });
        encryptedWrites.measure([&] { write(encrypted, rows); });
        plainReads.measure([&] { read(plain); });
        encryptedReads.measure([&] { read(encrypted); });
    }
    plainReads.print("plain, read");
    encryptedReads.print("encrypted, read");
    plainWrites.print("plain, written");
    encryptedWrites.print("encrypted, written");
    compare("reading (limit 2)", plainReads, encryptedReads);
    compare("writing (limit 1.5)", plainWrites, encryptedWrites);
    return 0;
}
