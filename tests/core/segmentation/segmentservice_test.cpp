#include "core/base/error.h"
#include "core/customer/customerservice.h"
#include "core/dataquality/mergeservice.h"
#include "core/directory/directory.h"
#include "core/directory/filterexpression.h"
#include "core/operation/undoservice.h"
#include "core/security/userservice.h"
#include "core/segmentation/segmentservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class Segments : public testing::Test
{
protected:
    SegmentService &segments() { return base.session().segments(); }
    QStringList names()
    {
        QStringList names;
        for (const auto &segment : segments().all())
            names << segment.name;
        return names;
    }
    SegmentId rule(const QString &name, const QString &expression)
    {
        return segments().add({.name = name, .expression = expression});
    }
    SegmentId list(const QString &name, std::vector<CustomerId> members)
    {
        return segments().add({.name = name, .kind = Segment::Kind::List}, members);
    }
    /// Whom an expression finds, as the list of customers does.
    std::vector<qint64> where(const QString &expression)
    {
        Directory directory(base.path(), {}, {}, base.session().facts());
        directory.settle();
        const auto view =
            directory.query({.filters = {parseFilter(expression, directory.snapshot()->lists())},
                             .sort = FieldRef{CustomerField::Id},
                             .today = base.session().operations().today()});
        EXPECT_TRUE(view.isAnswered);
        std::vector<qint64> ids;
        for (qsizetype i = 0; i < view.total(); ++i)
            ids.push_back(view.id(i));
        return ids;
    }
    void undo() { base.session().undo().undo(base.session().undo().nextUndo()->id); }
    static QString refusal(const auto &act)
    {
        try {
            act();
        } catch (const Error &error) {
            return error.message();
        }
        return {};
    }

    TestBase base;
    CustomerId first = base.addCustomer(u"华强电子"_s);
    CustomerId second = base.addCustomer(u"兴发五金"_s);
    CustomerId third = base.addCustomer(u"远东茶业"_s);
};

TEST_F(Segments, ARuleNamesOthersAndListsAndStaysCurrent)
{
    list(u"名单"_s, {first, second});
    rule(u"电子"_s, u"name contains \"电子\""_s);
    EXPECT_EQ(where(u"segment = \"电子\""_s), (std::vector{first.value}));
    EXPECT_EQ(where(u"segment = \"名单\" and not segment = \"电子\""_s), (std::vector{second.value}));
    rule(u"其余"_s, u"segment != \"名单\""_s);
    EXPECT_EQ(where(u"segment in (\"其余\", \"电子\")"_s), (std::vector{first.value, third.value}));
    const auto fourth = base.addCustomer(u"新电子厂"_s);
    EXPECT_EQ(where(u"segment = \"电子\""_s), (std::vector{first.value, fourth.value}));
}

TEST_F(Segments, MembersComeAndGoAndUndoRestoresThem)
{
    const auto id = list(u"名单"_s, {first});
    EXPECT_EQ(segments().addMembers(id, std::vector{first, second, CustomerId{999}}), 1);
    EXPECT_EQ(segments().members(id), (std::vector{first, second}));
    undo();
    EXPECT_EQ(segments().members(id), (std::vector{first}));
    EXPECT_EQ(segments().removeMembers(id, std::vector{first}), 1);
    undo();
    EXPECT_EQ(segments().members(id), (std::vector{first}));
    base.session().customers().remove(std::vector{first});
    EXPECT_TRUE(segments().members(id).empty());
    undo();
    EXPECT_EQ(segments().members(id), (std::vector{first}));
    segments().remove(id);
    EXPECT_TRUE(names().isEmpty());
    undo();
    EXPECT_EQ(segments().members(id), (std::vector{first}));
}

TEST_F(Segments, RefusalsChangeNothing)
{
    const auto id = rule(u"甲"_s, u"orders > 3"_s);
    rule(u"乙"_s, u"segment = \"甲\""_s);
    EXPECT_THROW(rule(u" 甲 "_s, u"orders > 1"_s), Error);
    EXPECT_THROW(rule(u""_s, u"orders > 1"_s), Error);
    EXPECT_THROW(rule(u"丙"_s, u"colour = red"_s), Error);
    EXPECT_THROW(rule(u"丙"_s, u"segment = \"无\""_s), Error);
    auto self = segments().get(id);
    self.expression = u"segment = \"乙\""_s;
    EXPECT_TRUE(refusal([&] { segments().edit(self); }).contains(u"part of itself"_s));
    EXPECT_TRUE(refusal([&] { segments().remove(id); }).contains(u"乙"_s));
    auto renamed = segments().get(id);
    renamed.name = u"丁"_s;
    EXPECT_TRUE(refusal([&] { segments().edit(renamed); }).contains(u"乙"_s));
    EXPECT_THROW(segments().addMembers(id, std::vector{first}), Error);
    EXPECT_EQ(names(), (QStringList{u"乙"_s, u"甲"_s}));
    EXPECT_EQ(segments().get(id).expression, u"orders > 3"_s);
    base.session().users().add({.name = u"客"_s, .role = Role::Reader});
    base.reopen(u"客"_s);
    EXPECT_EQ(segments().all().size(), 2U);
    EXPECT_THROW(rule(u"丙"_s, u"orders > 1"_s), Error);
}

TEST_F(Segments, MergingCustomersKeepsThemOnTheirLists)
{
    const auto both = list(u"都在"_s, {first, second});
    const auto one = list(u"一个"_s, {second});
    base.session().merges().merge(std::vector{first, second});
    EXPECT_EQ(segments().members(both), (std::vector{first}));
    EXPECT_EQ(segments().members(one), (std::vector{first}));
    undo();
    EXPECT_EQ(segments().members(both), (std::vector{first, second}));
    EXPECT_EQ(segments().members(one), (std::vector{second}));
}

} // namespace
