#pragma once

#include "core/security/user.h"

#include <optional>
#include <vector>

namespace crm {

class Connection;

/// The SQL of table `app_user`.
class UserRepository
{
public:
    explicit UserRepository(const Connection &db);

    std::optional<User> find(UserId id) const;
    std::optional<User> findByName(const QString &name) const;
    std::vector<User> all() const; ///< active ones first, in the order they were made

    UserId insert(const User &user);
    void update(const User &user);

private:
    const Connection &m_db;
};

} // namespace crm
