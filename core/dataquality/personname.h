#pragma once

#include <QString>
#include <QStringList>

namespace crm {

/// A person's name for comparison.
struct PersonName
{
    QString whole = {}; ///< 王小明 without 先生; of Western names the words in alphabetical order, joined.
    QStringList words = {}; ///< Of Western names.
    bool surnameOnly = false; ///< 王 of 王总, 张 of 张工.

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

PersonName personName(QStringView text);

} // namespace crm
