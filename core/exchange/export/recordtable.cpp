#include "core/exchange/export/recordtable.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/export/contentline.h"

namespace crm {

RecordTable::RecordTable(const QString &path, const std::vector<ExportColumn> &columns)
    : RowTable(columns)
    , m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly))
        throw Error(Error::Code::Storage, Tr::tr("The file cannot be written: %1").arg(m_file.errorString()));
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
