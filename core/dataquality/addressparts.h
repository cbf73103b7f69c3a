#pragma once

#include <QString>

#include <vector>

namespace crm {

/// A piece of an address: 深圳, 科技园南, 12, forbes, street.
struct AddressPart
{
    QString text = {};
    bool number = false;

    friend bool operator==(const AddressPart &, const AddressPart &) = default;
};

/// Chinese addresses at their markers (省市区路号栋), which are left out; Western ones at their words, with
/// abbreviations written out.
std::vector<AddressPart> addressParts(QStringView text);

} // namespace crm
