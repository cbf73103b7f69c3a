#include "ui/privacy/privacypage.h"

#include "core/privacy/consentservice.h"
#include "core/privacy/retentionservice.h"
#include "core/session/personerasure.h"
#include "core/storage/statement.h"
#include "tests/support/testworkspace.h"
#include "ui/common/listtable.h"
#include "ui/privacy/erasedialog.h"
#include "ui/security/encryptiondialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class PrivacyPageTest : public testing::Test
{
protected:
    PrivacyPageTest()
    {
        customer = workspace.write([](Session &session) {
            const auto id = session.customers().add(
                {.customer = {.name = u"Suzhou Silk"_s},
                 .points = {{.kind = ChannelKind::Phone, .value = u"13900001111"_s}}});
            RetentionService(session.operations())
                .save({.name = u"At once"_s, .clock = RetentionClock::Created, .days = 1});
            return id;
        });
        page.resize(1100, 700);
        page.show();
        settle();
    }
    void settle()
    {
        page.reload();
        EXPECT_TRUE(QTest::qWaitFor([this] { return page.ready(); }, 10'000));
    }
    template <typename Widget>
    Widget *named(const QString &name)
    {
        return page.findChild<Widget *>(name);
    }
    /// Each rule counts whole days.
    void letADayPass()
    {
        workspace.write([](Session &session) {
            Statement(session.operations().db(), u"UPDATE customer SET created_at = created_at - 864000000"_s)
                .execute();
            return true;
        });
        settle();
    }

    TestWorkspace workspace;
    CustomerId customer;
    ui::PrivacyPage page{*workspace};
};

} // namespace

TEST_F(PrivacyPageTest, ListsWhoseTimeIsOver)
{
    auto *due = named<ui::ListTable>(u"dueTable"_s);
    ASSERT_NE(due, nullptr);
    EXPECT_EQ(due->model()->rowCount(), 0);
    letADayPass();
    ASSERT_EQ(due->model()->rowCount(), 1);
    EXPECT_EQ(due->model()->index(0, 0).data(), u"Suzhou Silk"_s);
    EXPECT_EQ(due->model()->index(0, 1).data(), u"At once"_s);
}

TEST_F(PrivacyPageTest, ErasesInTwoStepsAndOnlyWithTheName)
{
    letADayPass();
    named<ui::ListTable>(u"dueTable"_s)->selectRow(0);
    named<QPushButton>(u"eraseDue"_s)->click();
    auto *dialog = page.findChild<ui::EraseDialog *>(u"eraseDialog"_s);
    ASSERT_NE(dialog, nullptr);
    auto *next = dialog->findChild<QPushButton *>(u"eraseNext"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return next->isEnabled(); }, 10'000)) << "it says first what goes";
    next->click();
    EXPECT_FALSE(next->isEnabled());
    auto *name = dialog->findChild<QLineEdit *>(u"eraseName"_s);
    name->setText(u"Suzhou"_s);
    EXPECT_FALSE(next->isEnabled());
    name->setText(u"Suzhou Silk"_s);
    ASSERT_TRUE(next->isEnabled());
    QSignalSpy happened(&page, &ui::Page::happened);
    next->click();
    ASSERT_TRUE(happened.wait(10'000));
    EXPECT_FALSE(happened[0][1].toBool()) << "nothing offers to undo it";
    settle();
    EXPECT_EQ(named<ui::ListTable>(u"dueTable"_s)->model()->rowCount(), 0);
    EXPECT_EQ(named<ui::ListTable>(u"erasedTable"_s)->model()->rowCount(), 1);
}

TEST_F(PrivacyPageTest, TellsWhetherSomebodyIsOnTheListAndTakesThemOff)
{
    workspace.write([id = customer](Session &session) {
        return erasePerson(session, {.subject = {id, {}}}).id;
    });
    settle();
    page.restore({{u"tab"_s, u"erased"_s}});
    auto *whom = named<QLineEdit>(u"suppressedWhom"_s);
    auto *lift = named<QPushButton>(u"liftButton"_s);
    whom->setText(u"13800000000"_s);
    QTest::qWait(300);
    EXPECT_FALSE(lift->isVisible());
    whom->setText(u"139 0000 1111"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return lift->isVisible(); }, 5'000));
    QSignalSpy happened(&page, &ui::Page::happened);
    lift->click();
    ASSERT_TRUE(happened.wait(5'000));
    EXPECT_FALSE(workspace.read([](Session &session) {
        return ErasureService(session.operations()).suppressedSince(u"13900001111"_s).has_value();
    }));
}

TEST_F(PrivacyPageTest, TheUsualPurposesAreOneClickAway)
{
    workspace.write([](Session &session) {
        ConsentService(session.operations()).addUsualPurposes();
        return true;
    });
    settle();
    EXPECT_EQ(named<ui::ListTable>(u"purposeTable"_s)->model()->rowCount(), int(usualPurposes().size()));
}

TEST(RecoveryPage, IsWrittenAsAPdf)
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"key.pdf"_s);
    ASSERT_TRUE(ui::RecoveryDialog::writePage(path, u"/data/east.kingfisher"_s, u"ABCDEF-GHJKLM"_s));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    EXPECT_FALSE(ui::RecoveryDialog::writePage(u"/nowhere/key.pdf"_s, {}, u"X"_s));
}

TEST(RecoveryPage, CutsNoLineOff)
{
    auto *dialog = new ui::RecoveryDialog(u"/data/east.kingfisher"_s,
                                          u"8VD353-NPRCF0-EVJYDP-7XFCQ6-0ED454-D49SDT-4VRD2H-X3PMVD-CPZ062"_s,
                                          nullptr); // goes when it is closed
    dialog->show();
    const auto labels = dialog->findChildren<QLabel *>();
    ASSERT_GE(labels.size(), 3);
    for (const auto *label : labels)
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
    dialog->close();
}

TEST(EncryptForm, AsksTwiceForAPasswordThatIsNotWeak)
{
    auto *form = new ui::EncryptDialog(u"Lin"_s, 3, nullptr); // goes when it is closed
    auto &dialog = *form;
    QSignalSpy chosen(&dialog, &ui::EncryptDialog::chosen);
    auto *password = dialog.findChild<QLineEdit *>(u"encryptPassword"_s);
    auto *again = dialog.findChild<QLineEdit *>(u"encryptPasswordAgain"_s);
    auto *save = dialog.findChild<QPushButton *>(u"saveButton"_s);
    password->setText(u"short"_s);
    again->setText(u"short"_s);
    save->click();
    EXPECT_EQ(chosen.size(), 0);
    password->setText(u"green herons fish at dusk"_s);
    again->setText(u"green herons fish at dawn"_s);
    save->click();
    EXPECT_EQ(chosen.size(), 0);
    again->setText(u"green herons fish at dusk"_s);
    save->click();
    EXPECT_EQ(chosen.size(), 1);
}
