#include "core/segmentation/segmentservice.h"
#include "tests/support/testworkspace.h"
#include "ui/common/chip.h"
#include "ui/common/kit.h"
#include "ui/segment/conditionrow.h"
#include "ui/segment/segmenteditor.h"
#include "ui/segment/segmentspage.h"
#include "ui/segment/valueinputs.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class SegmentsPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        workspace.write([](Session &session) {
            for (int i = 0; i < 6; ++i)
                session.customers().add(
                    {.customer = {.name = u"客户%1"_s.arg(i), .grade = i < 2 ? u"A"_s : u"B"_s}});
            return true;
        });
    }
    void open()
    {
        page = std::make_unique<SegmentsPage>(*workspace);
        page->resize(1200, 800);
        QObject::connect(&workspace->hub(), &ChangeHub::changed, page.get(), &SegmentsPage::refresh);
        page->show();
        settle();
    }
    void settle()
    {
        QTest::qWait(20);
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->ready(); }));
    }
    QString total() { return page->findChild<QLabel *>(u"segmentTotal"_s)->text(); }
    /// What the editor now counts, once it is there.
    bool counts(const QString &customers)
    {
        return QTest::qWaitFor([&] { return total() == customers; });
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = page->findChild<QLineEdit *>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    template <typename T>
    T *find(const QString &name)
    {
        return page->findChild<T *>(name);
    }
    std::vector<Segment> stored()
    {
        return workspace.write([](Session &session) { return session.segments().all(); });
    }

    TestWorkspace workspace;
    std::unique_ptr<SegmentsPage> page;
};

TEST_F(SegmentsPageTest, ARuleIsPutTogetherCountedAndStored)
{
    open();
    page->createNew();
    settle();
    EXPECT_TRUE(counts(u"6"_s)) << total().toStdString(); // no condition yet: everybody
    auto *editor = page->findChild<SegmentEditor *>();
    auto *rule = page->findChild<RuleEdit *>();
    RuleGroup group;
    group.parts.push_back({RuleCondition{.subject = {.field = {CustomerField::Grade}}}, {}});
    rule->set(group);
    auto *values = page->findChild<ValuesButton *>();
    ASSERT_TRUE(values);
    values->click();
    auto *list = values->findChild<QListWidget *>(u"valuesList"_s);
    ASSERT_TRUE(list);
    ASSERT_EQ(list->count(), 2);
    list->item(0)->setCheckState(Qt::Checked);
    EXPECT_TRUE(counts(u"2"_s)) << total().toStdString();
    EXPECT_EQ(find<QLabel>(u"segmentExpression"_s)->text(), u"grade in (\"A\")"_s);
    EXPECT_FALSE(find<QPushButton>(u"storeSegment"_s)->isEnabled()); // it has no name yet
    type(u"segmentName"_s, u"Best ones"_s);
    QSignalSpy happened(page.get(), &Page::happened);
    find<QPushButton>(u"storeSegment"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !happened.isEmpty(); }));
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(stored().front().expression, u"grade in (\"A\")"_s);
    EXPECT_FALSE(editor->isChanged());
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QListWidget>(u"segmentList"_s)->count() == 1; }));
    QSignalSpy wanted(page.get(), &Page::wanted);
    find<QPushButton>(u"showSegment"_s)->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first().at(1).toMap().value(u"filter"_s).toString(), u"segment = \"Best ones\""_s);
}

TEST_F(SegmentsPageTest, CountsFollowTheCustomers)
{
    workspace.write([](Session &session) {
        return session.segments().add({.name = u"甲"_s, .expression = u"grade in (\"A\")"_s}).value;
    });
    open();
    EXPECT_TRUE(counts(u"2"_s)) << total().toStdString();
    workspace.write([](Session &session) {
        return session.customers().add({.customer = {.name = u"又一个"_s, .grade = u"A"_s}}).value;
    });
    EXPECT_TRUE(counts(u"3"_s)) << total().toStdString();
}

TEST_F(SegmentsPageTest, ConditionsComeAndGoAndARefusalIsTold)
{
    workspace.write([](Session &session) {
        return session.segments().add({.name = u"甲"_s, .expression = u"grade = A and orders = 0"_s}).value;
    });
    open();
    EXPECT_EQ(page->findChildren<ConditionRow *>().size(), 2);
    page->findChildren<IconButton *>(u"removeCondition"_s).first()->click();
    EXPECT_TRUE(counts(u"6"_s)) << total().toStdString();
    find<Chip>(u"addGroup"_s)->click();
    QTest::qWait(10);
    EXPECT_TRUE(find<IconButton>(u"removeGroup"_s));
    page->createNew();
    find<QLineEdit>(u"segmentName"_s)->setText(u"甲"_s);
    emit find<QLineEdit>(u"segmentName"_s)->textEdited(u"甲"_s);
    QSignalSpy failed(page.get(), &Page::failed);
    find<QPushButton>(u"storeSegment"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(stored().size(), 1U);
}

} // namespace
