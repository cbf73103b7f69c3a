#include "core/operation/undoservice.h"
#include "core/savedview/savedviewservice.h"
#include "core/security/userservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class SavedViews : public testing::Test
{
protected:
    SavedViews()
    {
        base.session().users().add({.name = u"陈"_s, .role = Role::Sales});
        base.session().users().add({.name = u"客"_s, .role = Role::Reader});
    }
    SavedViewService &views() { return base.session().savedViews(); }
    SavedViewId add(const QString &name, bool shared = false)
    {
        return views().add({.page = u"customers"_s,
                            .name = name,
                            .definition = {{u"filter"_s, name}},
                            .owner = shared ? UserId{} : base.session().actor().id()});
    }
    QStringList names()
    {
        QStringList names;
        for (const auto &view : views().views(u"customers"_s))
            names << view.name;
        return names;
    }

    TestBase base;
};

TEST_F(SavedViews, EverybodySeesTheSharedOnesAndOnlyTheirOwn)
{
    add(u"我的"_s);
    add(u"大家的"_s, true);
    base.reopen(u"陈"_s);
    add(u"我的"_s); // somebody else has one of this name
    EXPECT_EQ(names(), (QStringList{u"大家的"_s, u"我的"_s}));
    EXPECT_EQ(views().views(u"orders"_s).size(), 0U);
    EXPECT_THROW(add(u" 我的 "_s), Error);
    EXPECT_THROW(add(u"大家的"_s, true), Error);
    EXPECT_THROW(add(u"\u200B"_s), Error);
}

TEST_F(SavedViews, RemovingAndChangingOneIsUndone)
{
    const auto id = add(u"老客户"_s, true);
    auto view = views().views(u"customers"_s).front();
    view.name = u"沉睡客户"_s;
    views().edit(view);
    EXPECT_THROW(views().edit(view), Error); // of the rev that was read before
    views().remove(id);
    EXPECT_EQ(names(), QStringList());
    const auto undo = [&] { base.session().undo().undo(base.session().undo().nextUndo()->id); };
    undo();
    EXPECT_EQ(names(), QStringList{u"沉睡客户"_s});
    undo();
    EXPECT_EQ(names(), QStringList{u"老客户"_s});
    EXPECT_EQ(views().views(u"customers"_s).front().definition.value(u"filter"_s), u"老客户"_s);
}

TEST_F(SavedViews, NobodyChangesWhatIsSomebodyElses)
{
    const auto id = add(u"我的"_s);
    add(u"大家的"_s, true);
    base.reopen(u"陈"_s);
    EXPECT_THROW(views().remove(id), Error);
    base.reopen(u"客"_s);
    EXPECT_THROW(views().remove(views().views(u"customers"_s).front().id), Error);
    EXPECT_NO_THROW(add(u"自己的"_s)); // reading is enough to keep a view
}

} // namespace
