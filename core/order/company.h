#pragma once

#include <QString>

namespace crm {

/// Who we are, as it stands on quotations.
struct Company
{
    QString name = {};
    QString address = {};
    QString phone = {};
    QString email = {};
    QString taxNumber = {};
    QString bank = {}; ///< with the account
    QString terms = {}; ///< that a quotation begins with: payment, delivery, validity
    qint64 rev = 1;

    friend bool operator==(const Company &, const Company &) = default;
};

} // namespace crm
