#include "core/storage/knownschema.h"

#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qsizetype kRemembered = 20;

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/kingfisher"_s;
}

QString fileName()
{
    return folder() + u"/schemas"_s;
}

QByteArrayList marks()
{
    QFile file(fileName());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().split('\n');
}

/// Another build may expect another schema.
QByteArray program()
{
    const QFileInfo file(QCoreApplication::applicationFilePath());
    return file.filePath().toUtf8() + ' ' + QByteArray::number(file.size()) + ' '
         + QByteArray::number(file.lastModified().toMSecsSinceEpoch());
}

} // namespace

KnownSchema::KnownSchema(const Connection &db)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &text) {
        hash.addData(QByteArray(QByteArray::number(text.size()) + ' '));
        hash.addData(text);
    };
    add(program());
    add(QByteArray::number(Statement(db, u"PRAGMA user_version"_s).number()));
    Statement all(db, u"SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"_s);
    for (all.execute(); all.next();)
        for (int column = 0; column < 4; ++column)
            add(all.text(column).toUtf8());
    m_mark = hash.result().toHex();
}

bool KnownSchema::isKnown() const
{
    return marks().contains(m_mark);
}

void KnownSchema::remember() const
{
    auto all = marks();
    all.removeAll({});
    all << m_mark;
    QSaveFile file(fileName());
    if (!QDir().mkpath(folder()) || !file.open(QIODevice::WriteOnly))
        return;
    file.write(all.mid(std::max<qsizetype>(0, all.size() - kRemembered)).join('\n') + '\n');
    file.commit();
}

} // namespace crm
