#include "core/exchange/export/recordtable.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/export/contentline.h"

using namespace Qt::StringLiterals;

namespace crm {

RecordTable::RecordTable(const QString &path, const std::vector<ExportColumn> &columns)
    : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly))
        throw Error(Error::Code::Storage, Tr::tr("The file cannot be written: %1").arg(m_file.errorString()));
    for (const auto &column : columns)
        m_fields << column.field;
}

void RecordTable::text(std::string_view utf8)
{
    add(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
}

void RecordTable::instant(const QDateTime &local)
{
    add(local.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
}

void RecordTable::add(const QString &text)
{
    m_row.insert(m_fields.value(m_at++), text);
}

void RecordTable::endRow()
{
    writeRecord();
    m_row.clear();
    m_at = 0;
}

bool RecordTable::hasColumn(QLatin1StringView field) const
{
    return m_fields.contains(field);
}

void RecordTable::line(QStringView name, const QString &value)
{
    if (!value.isEmpty())
        write(contentLine(name, value));
}

void RecordTable::write(const std::string &bytes)
{
    if (m_file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        throw Error(Error::Code::Storage, Tr::tr("The file cannot be written: %1").arg(m_file.errorString()));
}

void RecordTable::finish()
{
    if (!m_file.flush())
        throw Error(Error::Code::Storage, Tr::tr("The file cannot be written: %1").arg(m_file.errorString()));
    m_file.close();
}

} // namespace crm
