#include "core/session/restorepreview.h"

#include "core/privacy/erasureservice.h"
#include "core/session/personerasure.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class RestorePreviewTest : public testing::Test
{
protected:
    RestorePreviewTest()
    {
        customer = base.addCustomer(u"苏州翔诚"_s);
        base.clock().advance(60'000);
        backup = base.session().maintenance().backUp(u"by-hand"_s).path;
    }

    TestBase base;
    CustomerId customer;
    QString backup;
};

} // namespace

TEST_F(RestorePreviewTest, OfAFileThatDidNotChangeNothingWouldBeLost)
{
    const auto preview = previewRestore(base.session(), backup);
    EXPECT_EQ(preview.lost, 0);
    EXPECT_EQ(preview.gained, 0);
    EXPECT_EQ(preview.now, preview.then);
    EXPECT_FALSE(preview.isOther);
}

TEST_F(RestorePreviewTest, TellsWhatWouldBeLostTheNewestFirst)
{
    base.addCustomer(u"新客户一"_s);
    base.addCustomer(u"新客户二"_s);
    const auto preview = previewRestore(base.session(), backup);
    EXPECT_EQ(preview.lost, 2);
    EXPECT_EQ(preview.now.customers, 3);
    EXPECT_EQ(preview.then.customers, 1);
    ASSERT_EQ(preview.lastLost.size(), 2U);
    EXPECT_EQ(preview.lastLost.front().summary.value(u"name"_s).toString(), u"新客户二"_s);
}

TEST_F(RestorePreviewTest, TellsWhatWouldComeBackThatTheFileDoesNotHave)
{
    const auto later = base.file(u"later.kingfisher"_s);
    base.addCustomer(u"后来的"_s);
    base.session().maintenance().backUpTo(later);
    const auto older = base.file(u"older.kingfisher"_s);
    restoreInto(base.session(), backup, older);
    auto options = base.options();
    options.path = older;
    Session session(options);
    const auto preview = previewRestore(session, later);
    EXPECT_EQ(preview.lost, 0);
    EXPECT_EQ(preview.gained, 1);
}

TEST_F(RestorePreviewTest, KnowsTheBackupOfAnotherBase)
{
    TestBase stranger(u"other.kingfisher"_s);
    const auto foreign = stranger.session().maintenance().backUp(u"by-hand"_s).path;
    EXPECT_TRUE(previewRestore(base.session(), foreign).isOther);
}

TEST_F(RestorePreviewTest, TellsWhoWasErasedSinceAndErasesThemAgain)
{
    erasePerson(base.session(), {.subject = {customer, {}}});
    EXPECT_EQ(previewRestore(base.session(), backup).erased, 1);
    const auto restored = restoreInto(base.session(), backup, base.file(u"restored.kingfisher"_s));
    EXPECT_EQ(restored.erasedAgain, 1);
}

TEST_F(RestorePreviewTest, ADamagedBackupIsTold)
{
    QFile file(backup);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(8 * 4096);
    file.write(QByteArray(4 * 4096, '\xff'));
    file.close();
    EXPECT_THROW(previewRestore(base.session(), backup), Error);
}
