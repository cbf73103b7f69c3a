#include "core/security/signin.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/security/filekeys.h"
#include "core/security/signinrepository.h"

using namespace Qt::StringLiterals;

namespace crm {

SignIn::SignIn(Operations &operations)
    : m_operations(operations)
    , m_users(operations.db())
{
}

bool SignIn::isNeeded() const
{
    return SignInRepository(m_operations.db()).any();
}

bool SignIn::hasPassword(UserId user) const
{
    return !SignInRepository(m_operations.db()).hash(user).isEmpty();
}

SignInProof SignIn::check(const QString &userName, const Secret &password)
{
    const auto user = m_users.findByName(userName.simplified());
    const auto hash = user ? SignInRepository(m_operations.db()).hash(user->id) : QString();
    // Nobody learns from the time it takes whether there is such a person.
    static const auto nobody = passwordHash(Secret(u"nobody's password"_s));
    const bool fits = isPassword(password, hash.isEmpty() ? nobody : hash) && !hash.isEmpty() && user->active;
    if (m_operations.db().isWritable()) {
        auto work = m_operations.begin({.kind = fits ? u"signin"_s : u"signin.refused"_s,
                                        .summary = {{u"name"_s, userName.simplified().left(100)}},
                                        .changesNothing = true});
        work.commit();
    }
    if (!fits)
        throw Error(Error::Code::Denied, Tr::tr("The name or the password is wrong."));
    if (!isOutdated(hash) || !m_operations.db().isWritable())
        return {user->id, hash};
    const auto better = passwordHash(password);
    auto work = m_operations.begin(
        {.kind = u"user.password"_s, .summary = {{u"name"_s, user->name}}, .changesNothing = true});
    SignInRepository(m_operations.db()).set(user->id, better, work.at());
    work.commit();
    return {user->id, better};
}

bool SignIn::holds(const SignInProof &proof, UserId user) const
{
    const SignInRepository passwords(m_operations.db());
    return !passwords.any()
        || (proof.user == user && passwords.hash(user) == proof.hash
            && (!proof.hash.isEmpty() || FileKeys(m_operations).isEncrypted()));
}

void SignIn::requirePresent(UserId user, const Secret &present) const
{
    const auto &actor = m_operations.actor();
    if (user != actor.id()) {
        actor.require(Permission::ManageUsers);
        return;
    }
    const auto hash = SignInRepository(m_operations.db()).hash(user);
    if (!hash.isEmpty() && !isPassword(present, hash))
        actor.refuse(u"password"_s, Tr::tr("The present password is wrong."));
}

void SignIn::setPassword(UserId user, const Secret &password, const Secret &present)
{
    requirePresent(user, present);
    const auto person = m_users.find(user);
    if (!person)
        throw Error(Error::Code::NotFound, Tr::tr("This person no longer exists."));
    if (const auto why = whyWeak(password, person->name); !why.isEmpty())
        throw Error(Error::Code::Invalid, why);
    const auto hash = passwordHash(password); // before anybody waits for the file
    auto work = m_operations.begin(
        {.kind = u"user.password"_s, .summary = {{u"name"_s, person->name}}, .changesNothing = true});
    SignInRepository passwords(m_operations.db());
    if (!passwords.any() && person->role != Role::Administrator)
        throw Error(
            Error::Code::Invalid,
            Tr::tr("The first password is an administrator's: otherwise nobody could let others in."));
    passwords.set(user, hash, work.at());
    work.commit();
    FileKeys(m_operations).set(person->name, password);
}

SignInProof SignIn::proofOfKey(const QString &userName)
{
    const auto user = m_users.findByName(userName);
    if (!user)
        throw Error(Error::Code::NotFound, Tr::tr("There is no person named %1 in this file.").arg(userName));
    if (m_operations.db().isWritable()) {
        auto work = m_operations.begin(
            {.kind = u"signin"_s, .summary = {{u"name"_s, userName}}, .changesNothing = true});
        work.commit();
    }
    return {user->id, SignInRepository(m_operations.db()).hash(user->id)};
}

void SignIn::removeAll()
{
    m_operations.actor().require(Permission::ManageUsers);
    auto work = m_operations.begin({.kind = u"user.nopasswords"_s, .changesNothing = true});
    SignInRepository passwords(m_operations.db());
    for (const auto user : passwords.withPassword())
        passwords.remove(user);
    work.commit();
}

} // namespace crm
