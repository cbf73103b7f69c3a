#include "core/session/encryption.h"

#include "core/customer/customerservice.h"
#include "core/directory/directory.h"
#include "core/operation/undoservice.h"
#include "core/security/filekeys.h"
#include "core/security/userservice.h"
#include "core/session/entrance.h"
#include "core/session/maintenanceservice.h"
#include "core/storage/encryption/filekey.h"
#include "tests/support/testbase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const Secret kPassword(u"蓝色翠鸟-2026-喜欢鱼"_s);
const auto kName = u"机密客户有限公司"_s;

class EncryptedBase : public testing::Test
{
protected:
    EncryptedBase()
    {
        base.addCustomer(kName);
        base.close();
    }

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
    /// Files below the folder in which the name of the customer can be read.
    QStringList leaks()
    {
        QStringList names;
        QDirIterator files(QFileInfo(base.path()).absolutePath(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            if (file.readAll().contains(kName.toUtf8()))
                names << file.fileName();
        }
        return names;
    }

    TestBase base;
};

} // namespace

TEST_F(EncryptedBase, OpensWithThePasswordAndShowsNothingWithoutIt)
{
    EXPECT_EQ(leaks().size(), 1) << "the look itself sees";
    const auto made = encryptBase(base.options(), kPassword);
    EXPECT_EQ(leaks(), QStringList());
    const auto entrance = entranceOf(base.path());
    EXPECT_TRUE(entrance.needsPassword);
    EXPECT_TRUE(entrance.isEncrypted);
    EXPECT_EQ(entrance.names, QStringList{u"林晓彤"_s});

    EXPECT_EQ(refusal([&] { prepareBase(base.path(), base.clock()); }), Error::Code::Denied);
    EXPECT_EQ(refusal([&] { enter(base.options(), Secret(u"something else"_s)); }), Error::Code::Denied);
    {
        const auto options = enter(base.options(), kPassword);
        EXPECT_FALSE(prepareBase(base.path(), base.clock()).isTeamFile);
        Session session(options);
        EXPECT_EQ(session.customers().count(), 1);
        EXPECT_TRUE(FileKeys(session.operations()).isEncrypted());
        const Directory directory(session.location());
        directory.settle();
        EXPECT_EQ(directory.snapshot()->rows(), 1u) << "another way into the file";
        session.customers().add({.customer = {.name = kName + u" 2"_s}});
        const auto backup = session.maintenance().backUpTo(base.file(u"backup.kingfisher"_s));
        EXPECT_GT(backup.rows, 0);
        const auto restored = session.maintenance().restore(backup.path, base.file(u"restored.kingfisher"_s));
        EXPECT_EQ(restored.rows, backup.rows);
        EXPECT_TRUE(session.maintenance().check(CheckDepth::Full).isEmpty());
        EXPECT_TRUE(session.maintenance().verifyLog().intact);
        EXPECT_EQ(leaks(), QStringList());
    }
    EXPECT_EQ(leaks(), QStringList());
    Session again(enter(base.options(), Secret(made.recoveryKey)));
    EXPECT_EQ(again.customers().count(), 2);
}

TEST_F(EncryptedBase, EachColleagueHasAKeyUntilTheyLeave)
{
    encryptBase(base.options(), kPassword);
    const Secret his(u"ein ganz anderes Wort"_s);
    {
        Session session(enter(base.options(), kPassword));
        session.signIn().setPassword(session.actor().id(), kPassword);
        const auto lilei = session.users().add({.name = u"李雷"_s});
        session.signIn().setPassword(lilei, his);
        EXPECT_EQ(FileKeys(session.operations()).names(), (QStringList{u"林晓彤"_s, u"李雷"_s}));
    }
    {
        Session session(enter(base.options(u"李雷"_s), his));
        EXPECT_EQ(session.actor().name(), u"李雷"_s);
        session.signIn().setPassword(session.actor().id(), Secret(u"noch ein anderes Wort"_s), his);
    }
    EXPECT_EQ(refusal([&] { enter(base.options(u"李雷"_s), his); }), Error::Code::Denied);
    {
        Session session(enter(base.options(), kPassword));
        session.users().setActive(session.users().findByName(u"李雷"_s)->id, false);
    }
    EXPECT_EQ(refusal([&] { enter(base.options(u"李雷"_s), Secret(u"noch ein anderes Wort"_s)); }),
              Error::Code::Denied);
}

TEST_F(EncryptedBase, ComesBackAsItWas)
{
    encryptBase(base.options(), kPassword);
    decryptBase(enter(base.options(), kPassword));
    EXPECT_FALSE(entranceOf(base.path()).isEncrypted);
    base.reopen();
    EXPECT_EQ(base.session().customers().count(), 1);
    EXPECT_TRUE(base.session().maintenance().verifyLog().intact);
    QStringList kinds;
    for (const auto &entry : base.session().undo().log({.limit = 5}))
        kinds << entry.kind;
    EXPECT_TRUE(kinds.contains(u"base.encrypt"_s));
    EXPECT_TRUE(kinds.contains(u"base.decrypt"_s));
}

TEST_F(EncryptedBase, IsMadeByAnAdministratorWithAGoodPasswordAlone)
{
    EXPECT_EQ(refusal([&] { encryptBase(base.options(), Secret(u"short"_s)); }), Error::Code::Invalid);
    base.reopen();
    base.session().users().add({.name = u"李雷"_s});
    EXPECT_EQ(refusal([&] { encryptBase(base.options(), kPassword); }), Error::Code::Conflict)
        << "while it is open";
    base.close();
    EXPECT_EQ(refusal([&] { encryptBase(base.options(u"李雷"_s), kPassword); }), Error::Code::Denied);
    EXPECT_FALSE(entranceOf(base.path()).isEncrypted);
    encryptBase(base.options(), kPassword);
    EXPECT_EQ(refusal([&] { encryptBase(enter(base.options(), kPassword), kPassword); }),
              Error::Code::Conflict);
}
