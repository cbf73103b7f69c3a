#include "core/security/password.h"

#include "core/operation/undoservice.h"
#include "core/security/signin.h"
#include "core/security/userservice.h"
#include "core/session/entrance.h"
#include "core/storage/statement.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const Secret kGood(u"蓝色翠鸟-2026-喜欢鱼"_s);

Error::Code refusal(const std::function<void()> &act)
{
    try {
        act();
    } catch (const Error &error) {
        return error.code();
    }
    ADD_FAILURE() << "it was not refused";
    return Error::Code::Storage;
}

} // namespace

TEST(Password, IsKnownByItsHashAndByNothingElse)
{
    const auto hash = passwordHash(kGood);
    EXPECT_TRUE(hash.startsWith(u"$argon2id$v=19$m=65536,t=2,p=1$"_s)) << hash.toStdString();
    EXPECT_TRUE(isPassword(kGood, hash));
    EXPECT_FALSE(isPassword(Secret(u"蓝色翠鸟-2026-喜欢鱼 "_s), hash));
    EXPECT_FALSE(isPassword(Secret(), hash));
    EXPECT_FALSE(isPassword(kGood, {}));
    EXPECT_FALSE(isPassword(kGood, QString(u'x').repeated(500)));
    EXPECT_NE(passwordHash(kGood), hash) << "the salt is new each time";
    EXPECT_FALSE(isOutdated(hash));
    EXPECT_TRUE(isOutdated(u"$argon2id$v=19$m=8192,t=1,p=1$c29tZXNhbHQ$aGFzaA"_s));
}

TEST(Password, IsTheSameFromEveryKeyboard)
{
    EXPECT_TRUE(
        isPassword(Secret(u"ｃａｆｅ\u0301-1234567"_s), passwordHash(Secret(u"caf\u00e9-1234567"_s))));
}

TEST(Password, ThatAnybodyWouldTryIsRefused)
{
    for (const auto &weak : {u"short"_s, u"1234567890"_s, u"aaaaaaaaaaaa"_s, u"password123"_s,
                             u"20261122111"_s, u"qwertyuiop"_s, u"林晓彤林晓彤林晓彤林"_s})
        EXPECT_FALSE(whyWeak(Secret(weak), u"林晓彤林晓彤林晓彤林"_s).isEmpty()) << weak.toStdString();
    EXPECT_TRUE(whyWeak(kGood, u"林晓彤"_s).isEmpty());
    EXPECT_TRUE(whyWeak(Secret(u"我家门口有一棵老槐树"_s), u"林晓彤"_s).isEmpty()) << "ten characters";
}

TEST(SignInTest, IsAskedForOnceSomebodyHasAPassword)
{
    TestBase base;
    EXPECT_FALSE(base.session().signIn().isNeeded());
    EXPECT_FALSE(entranceOf(base.path()).needsPassword);
    base.session().users().add({.name = u"李雷"_s});
    const auto me = base.session().actor().id();
    base.session().signIn().setPassword(me, kGood);
    EXPECT_TRUE(entranceOf(base.path()).needsPassword);
    EXPECT_EQ(entranceOf(base.path()).names, (QStringList{u"林晓彤"_s, u"李雷"_s}));

    EXPECT_EQ(refusal([&] { base.reopen(); }), Error::Code::Denied);
    EXPECT_EQ(refusal([&] { base.reopen(u"李雷"_s); }), Error::Code::Denied) << "who has none cannot get in";
    EXPECT_EQ(refusal([&] { enter(base.options(), Secret(u"something else"_s)); }), Error::Code::Denied);
    EXPECT_EQ(refusal([&] { enter(base.options(u"李雷"_s), kGood); }), Error::Code::Denied);
    EXPECT_EQ(refusal([&] { enter(base.options(u"nobody"_s), kGood); }), Error::Code::Denied);
    const auto options = enter(base.options(), kGood);
    Session session(options);
    EXPECT_EQ(session.actor().name(), u"林晓彤"_s);

    QStringList kinds;
    for (const auto &entry : session.undo().log({.limit = 10}))
        kinds << entry.kind;
    EXPECT_EQ(kinds.count(u"signin"_s), 1);
    EXPECT_EQ(kinds.count(u"signin.refused"_s), 3) << kinds.join(u' ').toStdString();
}

TEST(SignInTest, APasswordThatWasChangedEndsOldProofs)
{
    TestBase base;
    const auto me = base.session().actor().id();
    base.session().signIn().setPassword(me, kGood);
    const auto options = enter(base.options(), kGood);
    EXPECT_EQ(refusal([&] { base.session().signIn().setPassword(me, Secret(u"ganz anders 77"_s)); }),
              Error::Code::Denied)
        << "one's own is changed only by who knows it";
    base.session().signIn().setPassword(me, Secret(u"ganz anders 77"_s), kGood);
    EXPECT_EQ(refusal([&] { Session session(options); }), Error::Code::Denied);
    EXPECT_NO_THROW(Session(enter(base.options(), Secret(u"ganz anders 77"_s))));
}

TEST(SignInTest, TheFirstPasswordIsAnAdministratorsAndTheLastOfThemStays)
{
    TestBase base;
    auto &session = base.session();
    const auto lilei = session.users().add({.name = u"李雷"_s});
    EXPECT_EQ(refusal([&] { session.signIn().setPassword(lilei, kGood); }), Error::Code::Invalid);
    session.signIn().setPassword(session.actor().id(), kGood);
    session.signIn().setPassword(lilei, kGood);
    const auto other = session.users().add({.name = u"韩梅梅"_s, .role = Role::Administrator});
    EXPECT_EQ(refusal([&] { session.users().setActive(session.actor().id(), false); }), Error::Code::Invalid)
        << "the other administrator has no password, and nobody could let her in";
    session.signIn().setPassword(other, Secret(u"另外一个口令-8891"_s));
    EXPECT_NO_THROW(session.users().setRole(lilei, Role::Manager));
}

TEST(SignInTest, NoHashIsInTheHistory)
{
    TestBase base;
    base.session().signIn().setPassword(base.session().actor().id(), kGood);
    EXPECT_EQ(
        Statement(base.db(), u"SELECT count(*) FROM journal WHERE before || after LIKE '%argon%'"_s).number(),
        0);
    EXPECT_EQ(Statement(base.db(), u"SELECT count(*) FROM operation WHERE summary LIKE '%argon%'"_s).number(),
              0);
}
