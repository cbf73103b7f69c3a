#include "core/security/signinrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {

bool SignInRepository::isThere() const
{
    return Statement(m_db, u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'sign_in'"_s)
               .number()
        != 0;
}

bool SignInRepository::any() const
{
    return Statement(m_db, uR"(
        SELECT EXISTS (SELECT 1 FROM sign_in s JOIN app_user u ON u.id = s.user_id WHERE u.active <> 0))"_s)
               .number()
        != 0;
}

std::vector<UserId> SignInRepository::withPassword() const
{
    return Statement(m_db, u"SELECT user_id FROM sign_in ORDER BY user_id"_s).all([](const Statement &row) {
        return UserId{row.integer(0)};
    });
}

QString SignInRepository::hash(UserId user) const
{
    return Statement(m_db, u"SELECT hash FROM sign_in WHERE user_id = :user"_s)
        .bind("user"_L1, user)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(QString());
}

void SignInRepository::set(UserId user, const QString &hash, qint64 at)
{
    Statement(m_db, uR"(
        INSERT INTO sign_in(user_id, hash, changed_at) VALUES (:user, :hash, :at)
        ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at)"_s)
        .bind("user"_L1, user)
        .bind("hash"_L1, hash)
        .bind("at"_L1, at)
        .execute();
}

void SignInRepository::remove(UserId user)
{
    Statement(m_db, u"DELETE FROM sign_in WHERE user_id = :user"_s).bind("user"_L1, user).execute();
}

} // namespace crm
