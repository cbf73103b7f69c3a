#include "core/message/mentionrules.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const QStringList kPeople{u"王磊"_s, u"王磊磊"_s, u"Li"_s, u"Lisa Chen"_s};

TEST(MentionRules, WhoStandsAfterAnAtIsMeant)
{
    EXPECT_EQ(mentionsIn(u"@王磊 请跟进"_s, kPeople), QStringList{u"王磊"_s});
    EXPECT_EQ(mentionsIn(u"请@王磊跟进，谢谢"_s, kPeople), QStringList{u"王磊"_s});
    EXPECT_EQ(mentionsIn(u"＠王磊 看一下"_s, kPeople), QStringList{u"王磊"_s}) << "full width";
    EXPECT_EQ(mentionsIn(u"thanks @lisa chen!"_s, kPeople), QStringList{u"Lisa Chen"_s});
}

TEST(MentionRules, TheLongestNameIsMeant)
{
    EXPECT_EQ(mentionsIn(u"@王磊磊 看一下"_s, kPeople), QStringList{u"王磊磊"_s});
}

TEST(MentionRules, LatinNamesEndWhereTheirLettersDo)
{
    EXPECT_TRUE(mentionsIn(u"@Lily"_s, kPeople).isEmpty());
    EXPECT_EQ(mentionsIn(u"@Li, please"_s, kPeople), QStringList{u"Li"_s});
}

TEST(MentionRules, SeveralStandInTheirOrderEachOnce)
{
    EXPECT_EQ(mentionsIn(u"@Li @王磊 @Li"_s, kPeople), (QStringList{u"王磊"_s, u"Li"_s}));
}

TEST(MentionRules, MailsAndLoneSignsNameNobody)
{
    EXPECT_TRUE(mentionsIn(u"a@b.com, @ 王磊, @@, @"_s, kPeople).isEmpty());
    EXPECT_TRUE(mentionsIn(u"王磊"_s, kPeople).isEmpty());
}

} // namespace
