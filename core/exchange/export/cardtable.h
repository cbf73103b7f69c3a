#pragma once

#include "core/exchange/export/recordtable.h"

namespace crm {

/// Customers or contacts as address cards, vCard 3.0 in UTF-8: what phones, Outlook and WeChat read.
class CardTable : public RecordTable
{
public:
    /// `base`: the number of the base, so that its cards are known again.
    CardTable(const QString &path, const std::vector<ExportColumn> &columns, QString base);

    /// The columns that a card is made of.
    static QStringList fields(ImportKind kind);

protected:
    void takeRow() override;

private:
    void writeNames();
    void writeChannels();

    QString m_base;
};

/// What cards of customers and contacts of a base are called: "kingfisher:BASE:customer:7", and back. 0 for
/// the card of somebody else.
QString cardNumber(const QString &base, QStringView entity, qint64 id);
qint64 idOfCard(const QString &base, QStringView entity, const QString &number);

} // namespace crm
