#include "ui/activity/activityform.h"

#include "ui/activity/nextstepedit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone kShanghai("Asia/Shanghai");
const QDateTime kNow(QDate(2026, 11, 22), QTime(17, 0), kShanghai);

class ActivityFormTest : public testing::Test
{
protected:
    ActivityFormTest()
    {
        form.setNow(kNow.toMSecsSinceEpoch(), kShanghai);
        form.resize(700, 300);
        form.show();
    }
    void press(const QString &text)
    {
        for (auto *button : form.findChildren<QAbstractButton *>())
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
    }

    ActivityForm form;
    QPlainTextEdit *text = form.findChild<QPlainTextEdit *>(u"activityText"_s);
};

TEST_F(ActivityFormTest, SpacesOfAnyWidthAreNothingToRecord) // rows 100, 101
{
    text->setPlainText(u" \u3000\u200b\n"_s);
    EXPECT_FALSE(form.check().isEmpty());
    EXPECT_TRUE(form.findChild<QLabel *>(u"activityError"_s)->isVisible());
    text->setPlainText(u"报价"_s);
    EXPECT_TRUE(form.findChild<QLabel *>(u"activityError"_s)->isHidden());
    EXPECT_TRUE(form.check().isEmpty());
}

TEST_F(ActivityFormTest, TomorrowIsMeantInTheZoneOfTheTeam)
{
    press(u"Tomorrow"_s);
    ASSERT_TRUE(form.next());
    EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(form.next()->at, kShanghai),
              QDateTime(QDate(2026, 11, 23), QTime(9, 30), kShanghai));
}

TEST_F(ActivityFormTest, OnlyOneDayIsChosenAndPressingItAgainTakesItBack)
{
    press(u"Tomorrow"_s);
    press(u"Next week"_s);
    ASSERT_TRUE(form.next());
    EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(form.next()->at, kShanghai).date(), QDate(2026, 11, 29));
    press(u"Next week"_s);
    EXPECT_FALSE(form.next());
}

TEST_F(ActivityFormTest, ANextStepInThePastIsTold) // row 112
{
    text->setPlainText(u"报价"_s);
    press(u"Another day"_s);
    form.findChild<QDateTimeEdit *>(u"nextAt"_s)
        ->setDateTime(QDateTime(QDate(2026, 11, 22), QTime(16, 59), Qt::UTC));
    EXPECT_FALSE(form.check().isEmpty());
    form.findChild<QDateTimeEdit *>(u"nextAt"_s)
        ->setDateTime(QDateTime(QDate(2026, 11, 22), QTime(17, 1), Qt::UTC));
    EXPECT_TRUE(form.check().isEmpty());
}

TEST_F(ActivityFormTest, TheChosenContactStaysWhenTheListIsReadAgain)
{
    const std::vector<Contact> contacts{{.id = {7}, .name = u"李雷"_s}, {.id = {9}, .name = u"韩梅梅"_s}};
    form.setContacts(contacts);
    auto *combo = form.findChild<QComboBox *>(u"activityContact"_s);
    combo->setCurrentIndex(2);
    form.setContacts(contacts);
    EXPECT_EQ(form.activity({1}).contact, ContactId{9});
    form.setContacts({contacts[0]});
    EXPECT_FALSE(form.activity({1}).contact.isValid());
}

TEST_F(ActivityFormTest, CtrlEnterSubmitsAndEnterIsANewLine)
{
    QSignalSpy submitted(&form, &ActivityForm::submitted);
    QTest::keyClicks(text, u"a"_s);
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(submitted.count(), 0);
    EXPECT_EQ(text->toPlainText(), u"a\n"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(submitted.count(), 1);
}

TEST_F(ActivityFormTest, ADraftComesBackAsItWas)
{
    form.setKind(ActivityKind::Meeting);
    text->setPlainText(u"halb"_s);
    const auto draft = form.draft();
    form.clear();
    EXPECT_TRUE(form.isEmpty());
    form.setDraft(draft);
    EXPECT_EQ(form.activity({1}).text, u"halb"_s);
    EXPECT_EQ(form.activity({1}).kind, ActivityKind::Meeting);
}

} // namespace
