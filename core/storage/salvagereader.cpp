#include "core/storage/salvagereader.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/encryption/encryptingvfs.h"
#include "core/storage/migrator.h"
#include "core/storage/salvage.h"
#include "core/storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kPage = 4'096;
constexpr qint64 kFarthest = qint64(1) << 40; ///< no table of ours has so many rows
constexpr char kMagic[] = "SQLite format 3";

void put(QByteArray &bytes, int place, quint32 number)
{
    qToBigEndian(number, bytes.data() + place);
}

/// The header of the file format of SQLite, as files of ours have it (sqlite.org/fileformat2.html, 1.3).
QByteArray headerFor(qint64 size, bool hasLog)
{
    QByteArray header(100, '\0');
    header.replace(0, sizeof kMagic, QByteArray(kMagic, sizeof kMagic));
    qToBigEndian(quint16(kPage), header.data() + 16);
    header[18] = header[19] = hasLog ? 2 : 1;
    header[21] = 64;
    header[22] = header[23] = 32;
    put(header, 24, 1); // changes
    put(header, 28, quint32(size / kPage));
    put(header, 40, 1); // the schema's cookie
    put(header, 44, 4); // its format
    put(header, 56, 1); // UTF-8
    put(header, 68, quint32(Migrator::kApplicationId));
    put(header, 92, 1); // the size above is of these changes
    put(header, 96, SQLITE_VERSION_NUMBER);
    return header;
}

sqlite3_stmt *prepare(sqlite3 *db, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, sql.toUtf8().constData(), -1, &statement, nullptr);
    return statement; // null where the table is damaged, too
}

} // namespace

void mendHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        throw Error(Error::Code::Storage, file.errorString());
    const auto begin = file.read(100);
    const bool isOurs = begin.startsWith(QByteArrayView(kMagic, sizeof kMagic))
                     && qFromBigEndian<quint16>(begin.constData() + 16) == kPage;
    if (isOurs || file.size() < kPage)
        return;
    file.seek(0);
    file.write(headerFor(file.size(), QFileInfo::exists(path + u"-wal"_s)));
}

SalvageReader::SalvageReader(const QString &path)
{
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_db, SQLITE_OPEN_READWRITE,
                                     EncryptingVfs::nameFor(path));
    sqlite3_exec(m_db,
                 "PRAGMA writable_schema = ON; PRAGMA cell_size_check = OFF; PRAGMA temp_store = MEMORY",
                 nullptr, nullptr, nullptr); // takes what stands before an error in the list of tables
    auto *tables = code == SQLITE_OK ? prepare(m_db, u"SELECT 1 FROM sqlite_master LIMIT 1"_s) : nullptr;
    const bool isReadable = tables && sqlite3_step(tables) == SQLITE_ROW;
    sqlite3_finalize(tables);
    if (isReadable)
        return;
    sqlite3_close_v2(m_db);
    throw Error(Error::Code::Storage,
                Tr::tr("Not even the list of its tables can be read. A backup is the only way back."));
}

SalvageReader::~SalvageReader()
{
    sqlite3_finalize(m_select);
    sqlite3_close_v2(m_db);
}

QStringList SalvageReader::columns(const QString &table) const
{
    QStringList names;
    auto *info = prepare(m_db, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    while (info && sqlite3_step(info) == SQLITE_ROW)
        names << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(info, 0)));
    sqlite3_finalize(info);
    return names;
}

/// As SQLite finds it from the end, else as it was counted.
qint64 SalvageReader::lastRow(const QString &table) const
{
    qint64 last = 0;
    for (const auto &sql : {u"SELECT max(rowid) FROM %1"_s.arg(table),
                            u"SELECT seq FROM sqlite_sequence WHERE name = '%1'"_s.arg(table)}) {
        auto *statement = prepare(m_db, sql);
        if (statement && sqlite3_step(statement) == SQLITE_ROW)
            last = std::max<qint64>(last, sqlite3_column_int64(statement, 0));
        sqlite3_finalize(statement);
    }
    return last;
}

/// Rows with this number or a higher one, in their order, until the end or until one cannot be read.
SalvageReader::End SalvageReader::readFrom(qint64 first, sqlite3_stmt *insert, SalvagedTable &table)
{
    sqlite3_bind_int64(m_select, 1, first);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(m_select)) == SQLITE_ROW) {
        m_last = sqlite3_column_int64(m_select, 0);
        for (int column = 1; column < sqlite3_column_count(m_select); ++column)
            sqlite3_bind_value(insert, column, sqlite3_column_value(m_select, column));
        const bool fits =
            sqlite3_step(insert) == SQLITE_DONE && sqlite3_changes(sqlite3_db_handle(insert)) > 0;
        sqlite3_reset(insert);
        ++(fits ? table.read : table.unfit);
    }
    sqlite3_reset(m_select);
    return code == SQLITE_DONE ? End::Done : End::Unreadable;
}

bool SalvageReader::isReadableFrom(qint64 first)
{
    sqlite3_bind_int64(m_select, 1, first);
    const int code = sqlite3_step(m_select);
    sqlite3_reset(m_select);
    return code == SQLITE_ROW || code == SQLITE_DONE;
}

/// The first number after `after` from which on something can be read: looks farther and farther ahead, then
/// between the last two places.
qint64 SalvageReader::nextReadable(qint64 after)
{
    qint64 bad = after;
    qint64 good = after;
    for (qint64 step = 1; good == after; step *= 2) {
        const qint64 place = std::min(after + step, m_end + 1);
        if (isReadableFrom(place))
            good = place;
        else if (place > m_end)
            return place;
        else
            bad = place;
    }
    while (good - bad > 1) {
        const auto middle = bad + (good - bad) / 2;
        (isReadableFrom(middle) ? good : bad) = middle;
    }
    return good;
}

void SalvageReader::copyRows(const Connection &db, SalvagedTable &table, const QStringList &columns,
                             bool replace)
{
    QStringList marks;
    for (int i = 0; i < columns.size(); ++i)
        marks << u"?%1"_s.arg(i + 1);
    auto *insert = prepare(db.raw(), u"INSERT OR %1 INTO %2(%3) VALUES (%4)"_s.arg(
                                         replace ? u"REPLACE"_s : u"IGNORE"_s, table.name,
                                         columns.join(u", "_s), marks.join(u", "_s)));
    sqlite3_finalize(m_select);
    m_select = prepare(m_db, u"SELECT rowid, %1 FROM %2 WHERE rowid >= ?1 ORDER BY rowid"_s.arg(
                                 columns.join(u", "_s), table.name));
    m_end = std::min(lastRow(table.name), kFarthest);
    m_last = 0;
    if (!m_select)
        table.isMissing = true;
    for (qint64 first = 0; m_select && readFrom(first, insert, table) == End::Unreadable;) {
        const auto from = std::max(first, m_last + 1);
        first = nextReadable(from);
        ++table.gaps;
        table.lost += std::min(first, m_end + 1) - from;
        if (first > m_end)
            break;
    }
    sqlite3_finalize(insert);
}

void SalvageReader::raiseNumbers(const Connection &db) const
{
    auto *numbers = prepare(m_db, u"SELECT name, seq FROM sqlite_sequence"_s);
    while (numbers && sqlite3_step(numbers) == SQLITE_ROW) {
        const auto table = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(numbers, 0)));
        Statement(db, u"UPDATE sqlite_sequence SET seq = max(seq, :seq) WHERE name = :name"_s)
            .bind("seq"_L1, qint64(sqlite3_column_int64(numbers, 1)))
            .bind("name"_L1, table)
            .execute();
    }
    sqlite3_finalize(numbers);
}

} // namespace crm
