#pragma once

#include "core/exchange/importstatements.h"

namespace crm {

/// Knows customers and contacts again by the numbers of their address cards: those that other programs gave,
/// and those that our own cards carry.
class ExternalKeys
{
public:
    struct Contact
    {
        qint64 customer = 0;
        qint64 contact = 0;
    };

    explicit ExternalKeys(ImportStatements &sql);

    /// 0 where nobody is known by it.
    qint64 customer(std::string_view number);
    Contact contact(std::string_view number);
    /// True where it was not known before. `contact` may be 0.
    bool remember(std::string_view number, qint64 customer, qint64 contact, bool isNew);

private:
    ImportStatements &m_sql;
    QString m_base;
};

} // namespace crm
