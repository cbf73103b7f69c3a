#include "core/directory/filterexpression.h"
#include "tests/core/directory/directoryfixture.h"

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Conditions on texts, which are looked for in all rows of a part of the list at once.
class TextFilter : public DirectoryTest
{
protected:
    QStringList found(const QString &expression)
    {
        DirectoryQuery query{.sort = FieldRef{CustomerField::Id}, .today = QDate(2026, 11, 22)};
        query.filters = {parseFilter(expression, directory().snapshot()->lists())};
        const auto view = directory().query(query);
        QStringList names;
        for (const auto row : view.rows)
            names << view.text({CustomerField::Name}, row);
        return names;
    }
};

TEST_F(TextFilter, AWholeValueIsNeitherABeginningNorAnEnd)
{
    for (const auto &name : {u"上海"_s, u"上海茶叶"_s, u"大上海"_s, u"海"_s, u"上"_s})
        customer(name);
    EXPECT_EQ(found(u"name = 上海"_s), QStringList{u"上海"_s});
    EXPECT_EQ(found(u"name starts 上海"_s), (QStringList{u"上海"_s, u"上海茶叶"_s}));
    EXPECT_EQ(found(u"name contains 上海"_s), (QStringList{u"上海"_s, u"上海茶叶"_s, u"大上海"_s}));
    EXPECT_EQ(found(u"name != 上海"_s), (QStringList{u"上海茶叶"_s, u"大上海"_s, u"海"_s, u"上"_s}));
    EXPECT_EQ(found(u"name in (上海, 海)"_s), (QStringList{u"上海"_s, u"海"_s}));
    EXPECT_EQ(found(u"not name starts 上"_s), (QStringList{u"大上海"_s, u"海"_s}));
}

TEST_F(TextFilter, ATextThatOccursTwiceInARowIsFoundAtItsBeginning)
{
    customer(u"ab ab"_s);
    customer(u"xab"_s);
    customer(u"aab"_s);
    EXPECT_EQ(found(u"name starts ab"_s), QStringList{u"ab ab"_s});
    EXPECT_EQ(found(u"name = \"ab ab\""_s), QStringList{u"ab ab"_s});
    EXPECT_EQ(found(u"name = ab"_s), QStringList());
}

TEST_F(TextFilter, EachOfSeveralValuesCounts)
{
    const auto both = customer(u"两人"_s);
    contact(both, u"王芳"_s);
    contact(both, u"李雷"_s);
    const auto one = customer(u"一人"_s);
    contact(one, u"王芳芳"_s);
    customer(u"无人"_s);
    EXPECT_EQ(found(u"contact = 王芳"_s), QStringList{u"两人"_s});
    EXPECT_EQ(found(u"contact = 李雷"_s), QStringList{u"两人"_s});
    EXPECT_EQ(found(u"contact starts 王芳"_s), (QStringList{u"两人"_s, u"一人"_s}));
    EXPECT_EQ(found(u"contact = none"_s), QStringList{u"无人"_s});
}

TEST_F(TextFilter, AValueWithALineEndIsNowhere)
{
    customer(u"甲"_s);
    customer(u"乙"_s);
    EXPECT_EQ(found(u"name contains \"甲\n乙\""_s), QStringList()) << "the next row is another one";
    EXPECT_EQ(found(u"name = \"甲\n乙\""_s), QStringList());
}

TEST_F(TextFilter, CapitalsOfReadingsDoNotCount)
{
    customer(u"上海"_s);
    customer(u"北京"_s);
    EXPECT_EQ(found(u"reading starts SH"_s), QStringList{u"上海"_s});
    EXPECT_EQ(found(u"reading = shanghai"_s), QStringList{u"上海"_s});
    EXPECT_EQ(found(u"reading contains jing"_s), QStringList{u"北京"_s});
}

TEST_F(TextFilter, TheOrderOfConditionsDoesNotMatter)
{
    for (int i = 0; i < 3000; ++i) { // several parts of the list
        const auto id = customer(i % 7 == 0 ? u"茶叶%1"_s.arg(i) : u"五金%1"_s.arg(i), u"K%1"_s.arg(i));
        if (i % 3 == 0)
            set(id, "grade", u"A"_s);
    }
    const auto both = found(u"grade = A and name starts 茶叶"_s);
    EXPECT_EQ(both.size(), 143);
    EXPECT_EQ(found(u"name starts 茶叶 and grade = A"_s), both);
    EXPECT_EQ(found(u"not (grade = A and name starts 茶叶)"_s).size(), 3000 - 143);
    EXPECT_EQ(found(u"not (name starts 茶叶 or grade = A)"_s).size(), 3000 - 1000 - 429 + 143);
    EXPECT_EQ(found(u"grade = A and (name starts 茶叶 or name = 五金3)"_s).size(), 144);
    EXPECT_EQ(found(u"grade = B and name contains 茶"_s).size(), 0);
}

} // namespace
