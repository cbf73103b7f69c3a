#pragma once

#include "core/operation/changeset.h"
#include "core/privacy/consent.h"

namespace crm {

class Operations;

/// What data of people are used for, and who agreed to it.
class ConsentService
{
public:
    explicit ConsentService(Operations &operations)
        : m_operations(operations)
    {
    }

    std::vector<Purpose> purposes() const; ///< by name
    /// Adds it, or changes the one of its id. Takes the right to manage people. Throws Invalid, and Conflict
    /// where somebody changed it meanwhile.
    qint64 save(const Purpose &purpose);
    /// Throws Conflict where somebody agreed to it: it can be switched off.
    ChangeSet removePurpose(qint64 purpose);
    /// usualPurposes(), as far as there are none of their names.
    ChangeSet addUsualPurposes();

    std::vector<Consent> of(CustomerId customer) const; ///< the newest first
    /// Throws Invalid, and Conflict where it holds already.
    qint64 give(Consent consent);
    /// Throws Conflict where it was withdrawn already.
    ChangeSet withdraw(qint64 consent, QDate on, const QString &how);

private:
    QString nameOf(CustomerId customer) const;

    Operations &m_operations;
};

} // namespace crm
