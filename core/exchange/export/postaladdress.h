#pragma once

#include <QString>
#include <QStringList>

namespace crm {

/// Where a letter to a customer goes. What is not known is empty.
struct PostalAddress
{
    QString person = {};
    QString title = {}; ///< "采购经理"
    QString company = {}; ///< empty for customers who are persons
    QString street = {};
    QString city = {};
    QString region = {};
    QString country = {};
    QString postalCode = {};

    /// A letter needs a street and somebody who lives there.
    bool isComplete() const { return !street.isEmpty() && !(person.isEmpty() && company.isEmpty()); }
    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};

/// Is it written from the largest to the smallest, as in the mainland, Hong Kong, Macao and Taiwan? By the
/// country; where none is given, by the script of the street.
bool isChineseAddress(const PostalAddress &address);

/// The lines of a label or an envelope. In Chinese: the post code, the place from the province down, the
/// company, the person with 收. Elsewhere: person, company, street, "City, Region Code", and the country in
/// capitals (the order of the Universal Postal Union).
QStringList addressLines(const PostalAddress &address);

} // namespace crm
