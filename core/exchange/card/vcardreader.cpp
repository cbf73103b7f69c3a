#include "core/exchange/card/vcardreader.h"

#include "core/base/tr.h"
#include "core/exchange/card/cardrow.h"

#include <QFileInfo>

namespace crm {

VCardReader::VCardReader(const QString &path, const SheetOptions &options)
    : m_parser(path, options.encoding)
    , m_sheets{{QFileInfo(path).fileName(), false}}
{
}

QStringList VCardReader::columnNames() const
{
    QStringList names;
    for (int column = 0; column < int(CardColumn::Count); ++column)
        names << titleOf(CardColumn(column));
    return names;
}

const SheetRecord *VCardReader::read()
{
    const auto card = m_parser.next();
    if (!card)
        return nullptr;
    const auto row = rowOf(*card);
    const auto remark = [&](int column, const QString &text) {
        m_record.flag(column, CellFlag::Kind::Remark, text.toStdString());
    };
    m_record.start();
    for (size_t i = 0; i < row.cells.size(); ++i)
        m_record.store(int(i), row.cells[i].toStdString());
    if (row.isGroup)
        m_record.flag(-1, CellFlag::Kind::NoRecord, Tr::tr("The card is a group, and nobody.").toStdString());
    if (!card->isComplete)
        remark(-1, Tr::tr("The card has no end; it was taken as far as it goes."));
    if (card->isShortened)
        remark(-1, Tr::tr("A part of the card is too large and was left out."));
    if (card->isUnreadable)
        remark(-1, Tr::tr("A part of the card cannot be read in its encoding."));
    if (!row.hasOwnName)
        remark(int(CardColumn::FullName), Tr::tr("The card has no name; another part of it was taken."));
    return &m_record.finish(card->line);
}

} // namespace crm
