#pragma once

#include "core/exchange/ziparchive.h"

#include <QXmlStreamReader>

namespace crm {

/// Reads the XML of one part of a workbook: names without their prefix, no document type, no entities, no
/// depth beyond 100. Throws Error{Invalid}.
class XmlPart
{
public:
    XmlPart(const ZipArchive &archive, const QString &name);

    /// The next start or end of an element, or a run of text; EndDocument at the end.
    QXmlStreamReader::TokenType next();
    QStringView name() const { return m_xml.name(); }
    QStringView text() const { return m_xml.text(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// Goes on behind the end of the element that was just entered.
    void skip();
    /// The text within the element that was just entered, of it and its children; goes on behind its end.
    QString innerText();

    qint64 inflated() const { return m_part->inflated(); }
    /// What the archive says that the part inflates to; a stranger may have written it.
    qint64 total() const { return m_part->total(); }

private:
    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0;
};

} // namespace crm
