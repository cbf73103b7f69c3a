#pragma once

#include "core/privacy/consent.h"

namespace crm {

class Connection;

/// The SQL of purposes and of what people agreed to.
class ConsentRepository
{
public:
    explicit ConsentRepository(const Connection &db)
        : m_db(db)
    {
    }

    std::vector<Purpose> purposes() const; ///< by name
    std::optional<Purpose> purpose(qint64 id) const;
    qint64 insert(const Purpose &purpose);
    bool update(const Purpose &purpose);
    /// False where somebody agreed to it.
    bool removeUnused(qint64 purpose);

    std::vector<Consent> of(CustomerId customer) const; ///< the newest first
    std::optional<Consent> find(qint64 id) const;
    qint64 insert(const Consent &consent, qint64 at);
    bool withdraw(qint64 id, QDate on, const QString &how);
    bool isContactOf(ContactId contact, CustomerId customer) const;

private:
    const Connection &m_db;
};

} // namespace crm
