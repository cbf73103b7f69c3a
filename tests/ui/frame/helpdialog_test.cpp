#include "ui/frame/helpdialog.h"

#include "ui/common/searchfield.h"

#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>

#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crm::ui;

namespace {

class HelpDialogTest : public testing::Test
{
protected:
    HelpDialogTest()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
    }
    QStringList shown()
    {
        QStringList titles;
        for (int row = 0; row < list->count(); ++row)
            if (!list->item(row)->isHidden())
                titles << list->item(row)->text();
        return titles;
    }
    QString page()
    {
        QStringList texts;
        for (auto *label : dialog.findChild<QStackedWidget *>()->currentWidget()->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }

    HelpDialog dialog{nullptr};
    QListWidget *list = dialog.findChild<QListWidget *>(u"helpTopics"_s);
    SearchField *search = dialog.findChild<SearchField *>();
};

TEST_F(HelpDialogTest, HasShortTopicsAndTheKeys)
{
    EXPECT_EQ(shown().size(), int(helpTopics().size()) + 1);
    EXPECT_TRUE(page().contains(u"Ctrl+I"_s));
    list->setCurrentRow(0);
    EXPECT_TRUE(page().contains(u"Everything by keyboard"_s));
    for (const auto &topic : helpTopics()) {
        EXPECT_FALSE(topic.paragraphs.isEmpty()) << topic.title.toStdString();
        EXPECT_LT(topic.paragraphs.join(u' ').size(), 1'200) << topic.title.toStdString();
    }
}

TEST_F(HelpDialogTest, ASearchLeavesWhatMentionsItAndOpensTheFirst)
{
    search->setText(u"DAMAGED backup"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return shown() == QStringList{u"Backups and damage"_s}; }));
    EXPECT_TRUE(page().contains(u"restored into a new file"_s));
    search->setText(u"zebra"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return shown().isEmpty(); }));
    search->clear();
    ASSERT_TRUE(QTest::qWaitFor([this] { return shown().size() == int(helpTopics().size()) + 1; }));
}

} // namespace
