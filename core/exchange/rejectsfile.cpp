#include "core/exchange/rejectsfile.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/csvline.h"

using namespace Qt::StringLiterals;

namespace crm {

RejectsFile::RejectsFile(const QString &path, const SheetReader &reader, const SheetShape &shape)
    : m_reader(reader)
    , m_shape(shape)
    , m_file(path)
{
}

void RejectsFile::add(std::string_view raw, const QString &reason)
{
    if (m_rows++ == 0)
        start();
    write(m_reader.original(raw), reason);
}

void RejectsFile::commit()
{
    if (m_rows > 0 && !m_file.commit())
        throw Error(Error::Code::Storage, Tr::tr("The rejected rows cannot be written to %1: %2")
                                              .arg(m_file.fileName(), m_file.errorString()));
}

void RejectsFile::start()
{
    if (!m_file.open(QIODevice::WriteOnly))
        throw Error(Error::Code::Storage, Tr::tr("The rejected rows cannot be written to %1: %2")
                                              .arg(m_file.fileName(), m_file.errorString()));
    m_file.write(m_reader.byteOrderMark());
    if (m_shape.hasNames())
        write(m_shape.headerOriginal, Tr::tr("Reason"));
}

void RejectsFile::write(const QByteArray &original, const QString &last)
{
    std::string field(1, m_reader.delimiter());
    appendCsvField(field, last.toStdString(), m_reader.delimiter());
    m_file.write(original);
    m_file.write(m_reader.encoded(toText(field) + u"\r\n"_s));
}

} // namespace crm
