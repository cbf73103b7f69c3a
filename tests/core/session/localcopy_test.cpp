#include "core/session/sharing.h"
#include "core/session/workspace.h"
#include "core/storage/team/localcopy.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class Copy : public testing::Test
{
protected:
    Copy()
    {
        QStandardPaths::setTestModeEnabled(true);
        base.addCustomer(u"苏州翔诚"_s);
        base.close();
        shareBase(base.path(), base.clock());
        base.reopen();
    }
    ~Copy() override { QFile::remove(LocalCopy(base.path()).path()); }
    /// The drive goes away.
    void unplug()
    {
        base.close();
        ASSERT_TRUE(QFile::rename(base.path(), base.path() + u".away"_s));
    }

    TestBase base;
};

TEST_F(Copy, HoldsWhatTheFileHeldAndCanOnlyBeRead)
{
    ASSERT_TRUE(base.session().team().refreshLocalCopy());
    const auto before = dumpOf(base.db());
    base.addCustomer(u"后来的"_s);
    unplug();
    const auto access = prepareBaseOrCopy(base.path(), base.clock());
    EXPECT_EQ(access.path, LocalCopy(base.path()).path());
    EXPECT_TRUE(access.whyReadOnly.contains(u"copy"_s));
    auto options = base.options();
    options.path = access.path;
    options.access = access.access;
    Session session(options);
    EXPECT_EQ(dumpOf(session.operations().db()), before);
    EXPECT_THROW(session.customers().add({.customer = {.name = u"x"_s}}), Error);
}

TEST_F(Copy, IsTakenOnlyWhereTheFileIsAway)
{
    ASSERT_TRUE(base.session().team().refreshLocalCopy());
    EXPECT_EQ(prepareBaseOrCopy(base.path(), base.clock()).path, base.path());
    EXPECT_EQ(prepareCopy(base.path(), base.clock()).access, Connection::Access::Immutable);
}

TEST_F(Copy, OfAFileThatNeverHadOneIsNotThere)
{
    unplug();
    EXPECT_THROW(prepareBaseOrCopy(base.path(), base.clock()), Error);
    EXPECT_THROW(prepareCopy(base.path(), base.clock()), Error);
}

TEST_F(Copy, ANewOneTakesTheOldOnesPlaceWhileThatIsOpen)
{
    ASSERT_TRUE(base.session().team().refreshLocalCopy());
    Session reader({.path = LocalCopy(base.path()).path(), .access = Connection::Access::Immutable});
    base.addCustomer(u"后来的"_s);
    ASSERT_TRUE(base.session().team().refreshLocalCopy());
    EXPECT_EQ(reader.customers().count(), 1);
    Session later({.path = LocalCopy(base.path()).path(), .access = Connection::Access::Immutable});
    EXPECT_EQ(later.customers().count(), 2);
}

TEST_F(Copy, AWindowOpensItWithTheReason)
{
    ASSERT_TRUE(base.session().team().refreshLocalCopy());
    unplug();
    Workspace workspace(base.options());
    QSignalSpy opened(&workspace, &Workspace::opened);
    ASSERT_TRUE(opened.wait(10'000));
    EXPECT_TRUE(workspace.access().whyReadOnly.contains(u"copy"_s));
    workspace.directory().settle();
    EXPECT_EQ(workspace.directory().query({.search = u"翔诚"_s}).total(), 1);
    std::optional<QString> refusal;
    workspace.write(
        &workspace, [](Session &session) { return session.customers().add({.customer = {.name = u"甲"_s}}); },
        [&](const Outcome<CustomerId> &added) { refusal = added ? QString() : added.error().message(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return refusal.has_value(); }, 10'000));
    EXPECT_TRUE(refusal->contains(workspace.access().whyReadOnly)) << refusal->toStdString();
}

} // namespace
