#pragma once

#include "core/exchange/sheetshape.h"

#include <QSaveFile>

namespace crm {

/// Keeps the rejected rows of a sheet: its header and the rows with the bytes that they had, each with the
/// reason behind it, in the encoding and with the delimiter of the source. The file appears on commit() and
/// only if there is a row.
class RejectsFile
{
public:
    /// `reader` and `shape` are those of the source and must live as long as this.
    RejectsFile(const QString &path, const SheetReader &reader, const SheetShape &shape);

    /// Throws Error{Storage} where it cannot be written.
    void add(std::string_view raw, const QString &reason);
    qint64 rows() const { return m_rows; }
    /// Throws Error{Storage} where it cannot be written.
    void commit();

private:
    void start();
    void write(const QByteArray &original, const QString &last);

    const SheetReader &m_reader;
    const SheetShape &m_shape;
    QSaveFile m_file;
    qint64 m_rows = 0;
};

} // namespace crm
