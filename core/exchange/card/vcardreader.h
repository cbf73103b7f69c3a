#pragma once

#include "core/exchange/card/vcardparser.h"
#include "core/exchange/recordbuilder.h"

namespace crm {

/// A file of address cards as a sheet: a row is a card, and the columns are those that a customer or a
/// contact can have. What has no column (further mails, fax numbers, web pages, other addresses) goes into
/// the notes; pictures are left out.
class VCardReader : public SheetReader
{
public:
    VCardReader(const QString &path, const SheetOptions &options);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    QString sheet() const override { return {}; }
    QString encoding() const override { return m_parser.encoding(); }
    QStringList columnNames() const override;
    qint64 position() const override { return m_parser.position(); }
    qint64 size() const override { return m_parser.size(); }
    bool cellsHavePlaces() const override { return true; }
    QByteArray byteOrderMark() const override { return "\xef\xbb\xbf"; }

protected:
    const SheetRecord *read() override;

private:
    VCardParser m_parser;
    std::vector<SheetInfo> m_sheets;
    RecordBuilder m_record;
};

} // namespace crm
