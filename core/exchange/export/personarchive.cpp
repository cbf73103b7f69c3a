#include "core/exchange/export/personarchive.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/export/personpage.h"
#include "core/exchange/outputpath.h"
#include "core/operation/operations.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QByteArray csvOf(const PersonSheet &sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        CsvWriter csv(buffer);
        csv.texts(sheet.columns);
        csv.endRow();
        for (const auto &row : sheet.rows) {
            csv.texts(row);
            csv.endRow();
        }
    }
    return buffer.data();
}

QByteArray jsonOf(const PersonPackage &package)
{
    QJsonObject tables;
    for (const auto &sheet : package.sheets) {
        QJsonArray rows;
        for (const auto &row : sheet.rows) {
            QJsonObject record;
            for (qsizetype i = 0; i < row.size(); ++i)
                record.insert(sheet.columns[i], row[i]);
            rows << record;
        }
        tables.insert(sheet.table, rows);
    }
    QJsonArray history;
    for (const auto &change : package.history)
        history << QJsonObject{
            {u"operation"_s, change.operation},
            {u"at"_s, change.at},
            {u"actor"_s, change.actor},
            {u"what"_s, change.what},
            {u"table"_s, change.table},
            {u"row"_s, change.row},
            {u"before"_s, change.before.isEmpty() ? QJsonValue() : QJsonValue(change.before)},
            {u"after"_s, change.after.isEmpty() ? QJsonValue() : QJsonValue(change.after)}};
    return QJsonDocument(QJsonObject{{u"name"_s, package.name},
                                     {u"at"_s, package.at},
                                     {u"by"_s, package.by},
                                     {u"tables"_s, tables},
                                     {u"history"_s, history}})
        .toJson();
}

/// A zip that is being written; what is not finished goes.
class ZipWriter
{
public:
    explicit ZipWriter(const QString &path)
        : m_zip(zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_EXCL, nullptr))
    {
        if (!m_zip)
            throw Error(Error::Code::Storage, Tr::tr("%1 could not be written.").arg(path));
    }
    ~ZipWriter()
    {
        if (m_zip)
            zip_discard(m_zip);
    }
    Q_DISABLE_COPY_MOVE(ZipWriter)

    void add(const QString &name, const QByteArray &bytes)
    {
        m_parts.push_back(bytes); // libzip reads it when the archive is closed
        auto *source = zip_source_buffer(m_zip, m_parts.back().constData(), zip_uint64_t(bytes.size()), 0);
        if (!source || zip_file_add(m_zip, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            fail();
        }
    }
    void finish()
    {
        if (zip_close(m_zip) != 0)
            fail();
        m_zip = nullptr;
    }

private:
    [[noreturn]] void fail() { throw Error(Error::Code::Storage, QString::fromUtf8(zip_strerror(m_zip))); }

    zip_t *m_zip;
    std::vector<QByteArray> m_parts;
};

void writeZip(const PersonPackage &package, const QString &path)
{
    ZipWriter zip(path);
    zip.add(u"index.html"_s, personPage(package).toUtf8());
    zip.add(u"data.json"_s, jsonOf(package));
    for (const auto &sheet : package.sheets)
        zip.add(u"csv/"_s + sheet.table + u".csv"_s, csvOf(sheet));
    zip.finish();
}

} // namespace

PersonArchive writePersonArchive(Operations &operations, const PersonSubject &subject, const QString &path)
{
    if (QFileInfo(path).suffix().toLower() != "zip"_L1)
        throw Error(Error::Code::Invalid, Tr::tr("The package is a .zip file."));
    refuseToReplaceBase(path, operations.db().path());
    const auto package = packageOf(operations, subject);
    const QTemporaryDir beside(QFileInfo(path).absolutePath() + u"/.package-XXXXXX"_s);
    if (!beside.isValid())
        throw Error(Error::Code::Storage, beside.errorString());
    const auto written = beside.filePath(u"package.zip"_s);
    writeZip(package, written);
    if (operations.db().isWritable()) {
        auto work = operations.begin({.kind = u"privacy.package"_s,
                                      .summary = {{u"name"_s, package.name},
                                                  {u"customer"_s, subject.customer.value},
                                                  {u"to"_s, QFileInfo(path).fileName()}},
                                      .changesNothing = true});
        work.commit();
    }
    QFile::setPermissions(written, QFile::ReadOwner | QFile::WriteOwner);
    if ((QFile::exists(path) && !QFile::remove(path)) || !QFile::rename(written, path))
        throw Error(Error::Code::Storage, Tr::tr("%1 could not be written.").arg(path));
    PersonArchive archive{
        .path = path, .tables = qint64(package.sheets.size()), .changes = qint64(package.history.size())};
    for (const auto &sheet : package.sheets)
        archive.rows += qint64(sheet.rows.size());
    return archive;
}

} // namespace crm
