#include "core/message/messageservice.h"

#include "core/activity/activityservice.h"
#include "core/dataquality/mergeservice.h"
#include "core/operation/undoservice.h"
#include "core/security/userservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Today is 2026-11-22.
class MessageTest : public testing::Test
{
protected:
    MessageTest() { colleague = base.session().users().add({.name = u"王磊"_s, .role = Role::Sales}); }
    MessageService service() { return MessageService(base.session().operations()); }
    ActivityId note(CustomerId customer, const QString &text)
    {
        return base.session().activities().record(
            {.customer = customer, .kind = ActivityKind::Note, .text = text});
    }
    std::vector<Message> inboxOf(const QString &name)
    {
        base.reopen(name);
        const auto inbox = service().inbox(10, true);
        base.reopen();
        return inbox;
    }

    TestBase base;
    UserId colleague;
};

TEST_F(MessageTest, WhoIsNamedInANoteFindsIt)
{
    const auto customer = base.addCustomer(u"宁波五金"_s);
    const auto before = dumpOf(base.db());
    note(customer, u"@王磊 请看一下报价"_s);
    auto inbox = inboxOf(u"王磊"_s);
    ASSERT_EQ(inbox.size(), 1u);
    EXPECT_EQ(inbox[0].text, u"@王磊 请看一下报价"_s);
    EXPECT_EQ(inbox[0].senderName, u"林晓彤"_s);
    EXPECT_EQ(inbox[0].customer, customer);
    EXPECT_TRUE(service().inbox(10, true).empty()) << "it is not for the one who wrote it";
    base.session().undo().undo(base.session().undo().nextUndo()->id);
    EXPECT_EQ(dumpOf(base.db()), before) << "note and message are one operation";
}

TEST_F(MessageTest, AChangeTellsOnlyThoseWhoWereNotNamedBefore)
{
    base.session().users().add({.name = u"陈静"_s, .role = Role::Sales});
    const auto id = note(base.addCustomer(u"宁波五金"_s), u"@王磊 请看"_s);
    auto activity = base.session().activities().get(id);
    activity.text = u"@王磊 @陈静 请看"_s;
    base.session().activities().edit(activity);
    EXPECT_EQ(inboxOf(u"王磊"_s).size(), 1u);
    EXPECT_EQ(inboxOf(u"陈静"_s).size(), 1u);
}

TEST_F(MessageTest, WhatWasSeenIsNotNewAnyMore)
{
    note(base.addCustomer(u"宁波五金"_s), u"@王磊 请看"_s);
    base.reopen(u"王磊"_s);
    EXPECT_EQ(service().unseen(), 1);
    service().see(std::vector{service().inbox(10, true).front().id});
    EXPECT_EQ(service().unseen(), 0);
    EXPECT_EQ(service().inbox(10, false).size(), 1u);
}

TEST_F(MessageTest, NobodySeesForSomebodyElse)
{
    note(base.addCustomer(u"宁波五金"_s), u"@王磊 请看"_s);
    const auto message = inboxOf(u"王磊"_s).front().id;
    service().see(std::vector{message}); // as the one who wrote it
    EXPECT_EQ(inboxOf(u"王磊"_s).size(), 1u);
}

TEST_F(MessageTest, AMergeTakesMessagesAlong)
{
    const auto keep = base.addCustomer(u"宁波五金"_s);
    const auto other = base.addCustomer(u"宁波五金厂"_s);
    note(other, u"@王磊 请看"_s);
    service().send(colleague, other, u"还有一件事"_s);
    base.session().merges().merge(std::array{keep, other});
    for (const auto &message : inboxOf(u"王磊"_s))
        EXPECT_EQ(message.customer, keep);
}

TEST_F(MessageTest, TheBoardShowsPinnedOnesFirstAndNoneThatAreOver)
{
    service().announce({.title = u"旧通知"_s, .until = QDate(2026, 11, 23)});
    service().announce({.title = u"置顶"_s, .pinned = true});
    service().announce({.title = u"新通知"_s, .text = u"周五盘点"_s});
    auto board = service().board();
    ASSERT_EQ(board.size(), 3u);
    EXPECT_EQ(board[0].title, u"置顶"_s);
    EXPECT_EQ(board[1].title, u"新通知"_s);
    EXPECT_TRUE(board[1].seen) << "who wrote it knows it";
    base.clock().advance(qint64(2) * 24 * 60 * 60 * 1000);
    EXPECT_EQ(service().board().size(), 2u);
    base.reopen(u"王磊"_s);
    EXPECT_FALSE(service().board()[1].seen);
    service().see(service().board()[1].id);
    EXPECT_TRUE(service().board()[1].seen);
    EXPECT_EQ(service().board()[1].readers, 2);
    EXPECT_THROW(service().announce({.title = u"不许"_s}), Error) << "who sells does not write on the board";
}

TEST_F(MessageTest, WhatIsWrongIsRefused)
{
    EXPECT_THROW(service().announce({.title = u" 　"_s}), Error);
    EXPECT_THROW(service().announce({.title = u"过期"_s, .until = QDate(2026, 11, 1)}), Error);
    EXPECT_THROW(service().send(colleague, {}, u"  "_s), Error);
    base.session().users().setActive(colleague, false);
    EXPECT_THROW(service().send(colleague, {}, u"在吗"_s), Error);
    EXPECT_TRUE(service().board().empty());
}

TEST_F(MessageTest, AnAnnouncementCanBeChangedTakenDownAndBroughtBack)
{
    const auto id = service().announce({.title = u"通知"_s});
    const auto before = dumpOf(base.db());
    const auto removed = service().remove(id);
    EXPECT_TRUE(service().board().empty());
    base.session().undo().undo(removed.operation);
    EXPECT_EQ(dumpOf(base.db()), before);
    auto changed = service().get(id);
    changed.title = u"新通知"_s;
    service().edit(changed);
    EXPECT_EQ(service().get(id).title, u"新通知"_s);
    EXPECT_THROW(service().edit(changed), Error) << "it was changed meanwhile";
}

} // namespace
