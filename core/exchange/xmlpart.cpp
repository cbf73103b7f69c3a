#include "core/exchange/xmlpart.h"

#include "core/base/error.h"
#include "core/base/tr.h"

namespace crm {
namespace {

constexpr int kDepth = 100;
constexpr qsizetype kText = 4 * 1024 * 1024; // one cell holds 32,767 characters

[[noreturn]] void refuse(const QString &message)
{
    throw Error(Error::Code::Invalid, message);
}

} // namespace

XmlPart::XmlPart(const ZipArchive &archive, const QString &name)
    : m_part(archive.open(name))
    , m_xml(m_part.get())
{
    m_xml.setEntityExpansionLimit(0);
}

QXmlStreamReader::TokenType XmlPart::next()
{
    while (true) {
        const auto token = m_xml.readNext();
        switch (token) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > kDepth)
                refuse(Tr::tr("The workbook was made to deceive: its parts are nested too deeply."));
            return token;
        case QXmlStreamReader::EndElement: --m_depth; return token;
        case QXmlStreamReader::Characters: return token;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            refuse(Tr::tr("The workbook was made to deceive: it declares a document type of its own."));
        case QXmlStreamReader::Invalid:
            m_part->throwIfFailed();
            refuse(Tr::tr("The workbook is damaged (%1).").arg(m_xml.errorString()));
        case QXmlStreamReader::EndDocument: m_part->throwIfFailed(); return token;
        default: break;
        }
    }
}

void XmlPart::skip()
{
    for (const int outside = m_depth - 1; m_depth > outside;)
        next();
}

QString XmlPart::innerText()
{
    QString text;
    for (const int outside = m_depth - 1; m_depth > outside;) {
        if (next() != QXmlStreamReader::Characters)
            continue;
        text += m_xml.text();
        if (text.size() > kText)
            refuse(
                Tr::tr("The workbook was made to fill the memory: a single text in it is larger than 4 MB."));
    }
    return text;
}

} // namespace crm
