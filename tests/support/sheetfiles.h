#pragma once

#include "core/base/error.h"
#include "core/exchange/sheetreader.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <zip.h>

#include <vector>

/// A folder for the files of one test.
class SheetFiles
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a fixture");
        return file.fileName();
    }

    /// An archive of parts by name, as a workbook is one.
    QString zip(const QString &name, const std::vector<std::pair<QByteArray, QByteArray>> &parts) const
    {
        int error = 0;
        auto *archive =
            zip_open(QFile::encodeName(path(name)).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
        for (const auto &[part, bytes] : parts)
            zip_file_add(archive, part.constData(),
                         zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0),
                         ZIP_FL_ENC_UTF_8);
        if (zip_close(archive) != 0)
            qFatal("cannot write a fixture");
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

using Rows = std::vector<QStringList>;

inline Rows rowsOf(crm::SheetReader &reader)
{
    Rows rows;
    while (const auto *record = reader.next()) {
        QStringList row;
        for (const auto field : record->fields)
            row.append(crm::toText(field));
        rows.push_back(row);
    }
    return rows;
}

inline Rows rowsOf(const QString &path, const crm::SheetOptions &options = {})
{
    return rowsOf(*crm::openSheet(path, options));
}

/// What `action` says when it throws crm::Error, or an empty text.
template <typename Action>
QString messageOf(Action &&action)
{
    try {
        action();
    } catch (const crm::Error &error) {
        return error.message();
    }
    return {};
}
