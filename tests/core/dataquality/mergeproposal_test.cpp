#include "core/dataquality/mergeproposal.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kMonday = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000);
const auto kTuesday = kMonday.addDays(1);

MergeProposal propose(MatchKind kind, const QString &kept, const QString &other)
{
    return proposeMerge(kind, {.text = kept}, {.text = other});
}

TEST(MergeProposalTest, SomethingIsBetterThanNothing)
{
    EXPECT_EQ(propose(MatchKind::Address, u" "_s, u"宝安大道3号"_s),
              (MergeProposal{MergeChoice::Take, MergeReason::OnlyOne}));
    EXPECT_EQ(propose(MatchKind::Address, u"宝安大道3号"_s, QString()),
              (MergeProposal{MergeChoice::Keep, MergeReason::OnlyOne}));
    EXPECT_EQ(propose(MatchKind::Address, QString(), QString()),
              (MergeProposal{MergeChoice::Keep, MergeReason::Same}));
}

TEST(MergeProposalTest, OfTheSameTheFullerIsTaken)
{
    const MergeProposal take{MergeChoice::Take, MergeReason::Fuller};
    EXPECT_EQ(propose(MatchKind::Company, u"华强电子"_s, u"深圳市华强电子有限公司"_s), take);
    EXPECT_EQ(propose(MatchKind::Phone, u"83320000"_s, u"0755-83320000"_s), take);
    EXPECT_EQ(propose(MatchKind::Address, u"宝安大道3号"_s, u"深圳市宝安大道3号"_s), take);
    EXPECT_EQ(propose(MatchKind::Mail, u"Wang@Huaqiang.com"_s, u"wang@huaqiang.com"_s),
              (MergeProposal{MergeChoice::Keep, MergeReason::Same}));
}

TEST(MergeProposalTest, OfTwoThatDifferTheNewerIsTaken)
{
    EXPECT_EQ(proposeMerge(MatchKind::Address, {u"宝安大道3号"_s, kMonday}, {u"龙翔大道8号"_s, kTuesday}),
              (MergeProposal{MergeChoice::Take, MergeReason::Newer}));
    EXPECT_EQ(proposeMerge(MatchKind::Address, {u"宝安大道3号"_s, kTuesday}, {u"龙翔大道8号"_s, kMonday}),
              (MergeProposal{MergeChoice::Keep, MergeReason::Newer}));
    EXPECT_EQ(propose(MatchKind::Address, u"宝安大道3号"_s, u"龙翔大道8号"_s),
              (MergeProposal{MergeChoice::Keep, MergeReason::Kept}));
    EXPECT_EQ(propose(MatchKind::Phone, u"13812345678"_s, u"13987654321"_s),
              (MergeProposal{MergeChoice::Both, MergeReason::List}));
}

TEST(MergeProposalTest, ListsHoldEachOnce)
{
    EXPECT_EQ(mergedList(MatchKind::Phone, {u"83320000"_s, u"13812345678"_s},
                         {u"+86 138-1234-5678"_s, u"0755-83320000"_s, QString(), u"13900001111"_s}),
              (QStringList{u"0755-83320000"_s, u"+86 138-1234-5678"_s, u"13900001111"_s}));
    EXPECT_EQ(mergedList(MatchKind::Text, {u"展会"_s}, {u"展會"_s, u"老客户"_s}),
              (QStringList{u"展会"_s, u"老客户"_s}));
}

} // namespace
} // namespace crm
