#pragma once

#include "core/security/user.h"

namespace crm {

class Connection;

/// The SQL of table `sign_in`.
class SignInRepository
{
public:
    explicit SignInRepository(const Connection &db)
        : m_db(db)
    {
    }

    bool isThere() const; ///< the table; a file of an older version has none
    bool any() const; ///< whether anybody active has a password
    std::vector<UserId> withPassword() const;
    QString hash(UserId user) const; ///< empty where there is none
    void set(UserId user, const QString &hash, qint64 at);
    void remove(UserId user);

private:
    const Connection &m_db;
};

} // namespace crm
