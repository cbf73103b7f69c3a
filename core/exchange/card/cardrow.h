#pragma once

#include "core/exchange/card/vcard.h"

#include <array>

namespace crm {

/// The columns of a card, in their order.
enum class CardColumn {
    Customer, ///< the organisation, or the person where there is none
    Kind, ///< company or person
    Contact, ///< the person, at an organisation
    FullName, ///< the person in any case
    Title,
    Department,
    Phone,
    Email,
    WeChat,
    Qq,
    Fax,
    Website,
    Address,
    City,
    Region,
    Country,
    PostalCode,
    Birthday,
    Tags,
    Notes,
    Uid,
    Count,
};

QString titleOf(CardColumn column);

/// A card as a row of a sheet.
struct CardRow
{
    std::array<QString, size_t(CardColumn::Count)> cells = {};
    bool hasOwnName = true; ///< false where the name had to be taken from a company, a phone or a mail
    bool isGroup = false; ///< it gathers other cards and is nobody itself

    QString &operator[](CardColumn column) { return cells[size_t(column)]; }
    const QString &operator[](CardColumn column) const { return cells[size_t(column)]; }
};

CardRow rowOf(const VCard &card);

/// A person's name out of its parts, in the order of the language that it is written in.
QString composedName(const QString &family, const QString &given, const QString &middle = {});

} // namespace crm
