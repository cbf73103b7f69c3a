#include "core/exchange/export/csvtable.h"

#include "core/base/error.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {

CsvTable::CsvTable(const QString &path, const std::vector<ExportColumn> &columns)
    : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly))
        throw Error(Error::Code::Storage,
                    Tr::tr("The table cannot be written: %1").arg(m_file.errorString()));
    m_csv.emplace(m_file);
    for (const auto &column : columns)
        m_csv->text(column.header);
    m_csv->endRow();
}

void CsvTable::amount(Amount amount, CellKind kind)
{
    m_csv->amount(amount, kind == CellKind::Money ? 2 : 0);
}

void CsvTable::day(QDate day)
{
    m_csv->utf8(day.toString(Qt::ISODate).toStdString());
}

void CsvTable::instant(const QDateTime &local)
{
    m_csv->utf8(local.toString(u"yyyy-MM-dd HH:mm:ss"_s).toStdString());
}

void CsvTable::finish()
{
    if (!m_file.flush())
        throw Error(Error::Code::Storage,
                    Tr::tr("The table cannot be written: %1").arg(m_file.errorString()));
    m_file.close();
}

} // namespace crm
