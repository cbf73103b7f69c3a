#include "core/directory/filterexpression.h"
#include "tests/core/directory/directoryfixture.h"

#include <random>

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

/// Where other conditions leave few rows, each of these is looked at alone, else all as one text: the same
/// rows are found by both as by asking every customer.
TEST_F(TextFilter, FewAndManyRowsAreFoundAsOneByOne)
{
    const QStringList parts{u"上海"_s, u"海上"_s, u"贸易"_s, u"科技"_s,
                            u"ab"_s,   u"aab"_s,  u"华"_s,   u"电子有限公司"_s};
    const QStringList grades{u"A"_s, u"B"_s, u"C"_s};
    std::mt19937 dice(7);
    struct Row
    {
        QString name;
        bool rare;
        QString grade;
    };
    std::vector<Row> rows;
    for (int i = 0; i < 2'500; ++i) {
        QString name = QString::number(i);
        for (auto many = dice() % 5; many > 0; --many)
            name += parts[int(dice() % unsigned(parts.size()))];
        const Row row{name, dice() % 25 == 0, grades[int(dice() % 3)]};
        const auto id = customer(name, u"K%1"_s.arg(i));
        set(id, "grade", row.grade);
        if (row.rare)
            set(id, "region", u"广东"_s);
        rows.push_back(row);
    }
    const auto expect = [&](const QString &expression, auto holds) {
        QStringList wanted;
        for (const auto &row : rows)
            if (holds(row))
                wanted << row.name;
        EXPECT_EQ(found(expression), wanted) << expression.toStdString();
    };
    for (const auto &part : parts) {
        const auto has = [&](const Row &row) { return row.name.contains(part); };
        expect(u"name contains %1"_s.arg(part), has);
        expect(u"region = 广东 and name contains %1"_s.arg(part),
               [&](const Row &row) { return row.rare && has(row); });
        expect(u"region = 广东 and not name contains %1"_s.arg(part),
               [&](const Row &row) { return row.rare && !has(row); });
        expect(u"region = 广东 and grade != B and (name contains %1 or name contains 贸易)"_s.arg(part),
               [&](const Row &row) {
                   return row.rare && row.grade != "B"_L1 && (has(row) || row.name.contains(u"贸易"_s));
               });
        expect(u"grade in (A, C) and name contains %1"_s.arg(part),
               [&](const Row &row) { return row.grade != "B"_L1 && has(row); });
    }
    const auto &one = rows[1'234].name;
    expect(u"region = 广东 and name = \"%1\""_s.arg(one),
           [&](const Row &row) { return row.rare && row.name == one; });
    expect(u"region = 广东 and name starts 12"_s,
           [&](const Row &row) { return row.rare && row.name.startsWith(u"12"_s); });
}

} // namespace
