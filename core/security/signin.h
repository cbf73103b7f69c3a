#pragma once

#include "core/operation/operations.h"
#include "core/security/password.h"
#include "core/security/userrepository.h"

namespace crm {

/// That somebody gave their password: with it sessions are opened without asking again, until the password is
/// another one.
struct SignInProof
{
    UserId user = {};
    QString hash = {};

    friend bool operator==(const SignInProof &, const SignInProof &) = default;
};

/// Passwords: who has one, and who is who they say. Where nobody has one, nobody is asked; once the first
/// administrator has one, everybody needs one.
class SignIn
{
public:
    explicit SignIn(Operations &operations);

    bool isNeeded() const;
    bool hasPassword(UserId user) const;
    /// Throws Denied for a wrong password, for who has none where one is needed, and for who is no longer
    /// active; the log tells of it. One message for all of them: it tells a stranger nothing.
    SignInProof check(const QString &userName, const Secret &password);
    /// Of who has opened an encrypted file with their password: that was the sign-in.
    SignInProof proofOfKey(const QString &userName);
    /// Whether the proof still holds for this person; everybody's does where nobody needs a password.
    bool holds(const SignInProof &proof, UserId user) const;

    /// One's own needs the present one; that of others the right to manage people. The first one is an
    /// administrator's. Throws Invalid for a weak one, Denied for a wrong `present`.
    void setPassword(UserId user, const Secret &password, const Secret &present = {});
    /// Only for all of them at once: from then on nobody is asked any more.
    void removeAll();

private:
    void requirePresent(UserId user, const Secret &present) const;

    Operations &m_operations;
    UserRepository m_users;
};

} // namespace crm
