#include "ui/common/typetofilter.h"

#include "ui/common/listtable.h"
#include "ui/common/searchfield.h"

#include <QInputMethodEvent>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class TypeToFilterTest : public testing::Test
{
protected:
    TypeToFilterTest()
    {
        auto *box = new QVBoxLayout(&window);
        box->addWidget(field);
        box->addWidget(list);
        list->setModel(&rows);
        new TypeToFilter(list, field);
        window.resize(400, 300);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        list->setFocus();
    }
    void compose(const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    QVariant ask(Qt::InputMethodQuery what) const
    {
        QInputMethodQueryEvent query(what);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &query);
        return query.value(what);
    }

    QStringListModel rows{{u"甲"_s, u"乙"_s, u"丙"_s}};
    QWidget window;
    SearchField *field = new SearchField(u"Filter"_s);
    ListTable *list = new ListTable;
};

TEST_F(TypeToFilterTest, LettersGoIntoTheFieldInPlaceOfWhatStoodThere)
{
    field->setText(u"old"_s);
    QTest::keyClick(list, Qt::Key_W);
    EXPECT_TRUE(field->hasFocus());
    QTest::keyClicks(field, u"hcks"_s);
    EXPECT_EQ(field->text(), u"whcks"_s);
}

TEST_F(TypeToFilterTest, CommandsAndTheSpaceBarStayWithTheList)
{
    int previews = 0;
    QObject::connect(list, &ListTable::previewed, list, [&] { ++previews; });
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_A, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_F9);
    EXPECT_TRUE(list->hasFocus());
    EXPECT_EQ(field->text(), QString());
    EXPECT_EQ(previews, 1);
}

TEST_F(TypeToFilterTest, DownEnterAndEscapeLeadBackToTheFirstRow)
{
    for (const auto key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Escape}) {
        list->setCurrentIndex({});
        field->setFocus();
        QTest::keyClick(field, key);
        EXPECT_TRUE(list->hasFocus()) << key;
        EXPECT_EQ(list->currentIndex().row(), 0);
    }
    field->setText(u"x"_s);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(field->hasFocus()) << "it was emptied first";
    EXPECT_EQ(field->text(), QString());
}

TEST_F(TypeToFilterTest, AnInputMethodComposesIntoTheFieldWithoutLosingItsFirstLetter)
{
    field->setText(u"old"_s);
    EXPECT_TRUE(ask(Qt::ImEnabled).toBool()) << "or it would not begin";
    compose(u"zh"_s);
    compose(u"zhang"_s);
    EXPECT_TRUE(list->hasFocus()) << "or it would begin anew";
    const QPoint candidates = list->mapToGlobal(ask(Qt::ImCursorRectangle).toRect().topLeft());
    EXPECT_TRUE(QRect(field->mapToGlobal(QPoint()), field->size()).contains(candidates));
    compose({}, u"张"_s);
    EXPECT_EQ(field->text(), u"张"_s);
    EXPECT_TRUE(field->hasFocus());
}

} // namespace
