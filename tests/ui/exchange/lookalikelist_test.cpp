#include "ui/exchange/lookalikelist.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class LookAlikeListTest : public testing::Test
{
protected:
    LookAlikeListTest()
    {
        list.resize(1000, 400);
        list.show(
            {{.line = 2, .name = u"华强电子"_s, .customer = 7, .otherName = u"深圳市华强电子有限公司"_s},
             {.line = 5, .name = u"海达五金"_s, .otherLine = 3, .otherName = u"宁波海达五金"_s}},
            {});
        list.QWidget::show();
        QObject::connect(&list, &LookAlikeList::chosen,
                         [this](const LookAlikeChoices &now) { choices = now; });
    }
    void click(const QString &name)
    {
        QTest::mouseClick(list.findChild<QAbstractButton *>(name), Qt::LeftButton);
    }
    QString fate(int row) { return model().index(row, LookAlikeModel::Fate).data().toString(); }
    QAbstractItemModel &model() { return *list.findChild<ListTable *>()->model(); }

    LookAlikeList list;
    LookAlikeChoices choices;
};

TEST_F(LookAlikeListTest, WithoutAChoiceOfRowsAllAreMeantAndADoubledRowIsLeftOut)
{
    click(u"sameButton"_s);
    EXPECT_EQ(choices.sameAs, (QHash<qint64, qint64>{{2, 7}}));
    EXPECT_EQ(choices.leftOut, QSet<qint64>{5});
    EXPECT_EQ(fate(0), u"Added to that customer"_s);
    EXPECT_EQ(fate(1), u"Left out"_s);
    click(u"takeInButton"_s);
    EXPECT_TRUE(choices.isEmpty());
    EXPECT_EQ(fate(0), u"Comes in as a new one"_s);
}

TEST_F(LookAlikeListTest, OnlyTheChosenRowsAreMeantWhereThereAreAny)
{
    list.findChild<ListTable *>()->selectRow(0);
    click(u"leaveOutButton"_s);
    EXPECT_EQ(choices.leftOut, QSet<qint64>{2});
    EXPECT_TRUE(choices.sameAs.isEmpty());
}

} // namespace
