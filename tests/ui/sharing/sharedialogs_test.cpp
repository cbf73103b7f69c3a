#include "core/session/maintenanceservice.h"
#include "tests/ui/sharing/teambase.h"
#include "ui/common/kit.h"
#include "ui/sharing/joindialog.h"
#include "ui/sharing/placeview.h"
#include "ui/sharing/sharedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

QString text(const QWidget &parent, const QString &name)
{
    return parent.findChild<QLabel *>(name)->text();
}

TEST(PlaceView, SaysInPlainWordsWhatAPlaceIs)
{
    ui::PlaceView view;
    view.judge({.volume = {Volume::Kind::Shared, u"nfs4"_s, {}, {}}});
    EXPECT_TRUE(view.isGood());
    EXPECT_TRUE(text(view, u"placeText"_s).contains(u"nfs4"_s));
    view.judge({.volume = {Volume::Kind::Doubtful, u"nfs3"_s, u"minutes"_s, u"use version 4"_s}});
    EXPECT_TRUE(view.isGood()) << "a weakness is no refusal";
    EXPECT_EQ(text(view, u"placeRemedy"_s), u"use version 4"_s);
    view.judge({.volume = {Volume::Kind::Unsafe, u"nfs"_s, u"nolock"_s, u"without nolock"_s},
                .whyNot = u"nolock without nolock"_s});
    EXPECT_FALSE(view.isGood());
    EXPECT_EQ(text(view, u"placeText"_s), u"nolock"_s);
    EXPECT_EQ(text(view, u"placeRemedy"_s), u"without nolock"_s);
}

class ShareDialogTest : public testing::Test
{
protected:
    ShareDialogTest()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
    }
    QPushButton *save() { return dialog.findChild<QPushButton *>(u"saveButton"_s); }

    TestBase base;
    ui::ShareDialog dialog{base.path(), nullptr};
};

TEST_F(ShareDialogTest, ALocalDiskIsForThePeopleOfThisComputer)
{
    ASSERT_TRUE(QTest::qWaitFor([this] { return save()->isEnabled(); }));
    EXPECT_TRUE(text(dialog, u"placeText"_s).contains(u"this very computer"_s));
    QSignalSpy chosen(&dialog, &ui::ShareDialog::chosen);
    save()->click();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QString()) << "where it lies";
}

TEST_F(ShareDialogTest, AFolderThatAServiceCopiesIsRefusedBeforeAnythingIsDone)
{
    QDir().mkpath(base.file(u"Dropbox"_s));
    dialog.findChild<QRadioButton *>(u"shareElsewhere"_s)->setChecked(true);
    EXPECT_FALSE(save()->isEnabled()) << "no place chosen yet";
    dialog.findChild<QPushButton *>(u"sharePlace"_s)->click();
    auto *files = dialog.findChild<QDialog *>(u"fileDialog"_s);
    ASSERT_NE(files, nullptr);
    QMetaObject::invokeMethod(files, "fileSelected", Q_ARG(QString, base.file(u"Dropbox/team.kingfisher"_s)));
    ASSERT_TRUE(QTest::qWaitFor([this] { return text(dialog, u"placeText"_s).contains(u"Dropbox"_s); }));
    EXPECT_FALSE(save()->isEnabled());
    files->close();
}

TEST_F(ShareDialogTest, ACopyElsewhereIsWhatTheTeamGetsAndTheFileStays)
{
    const auto target = base.file(u"drive/team.kingfisher"_s);
    QDir().mkpath(base.file(u"drive"_s));
    base.addCustomer(u"苏州翔诚"_s);
    shareCopy(base.path(), target, Clock());
    EXPECT_TRUE(joinBase(target, Clock()).isTeamFile);
    EXPECT_EQ(Session({.path = target}).customers().count(), 1);
    EXPECT_EQ(base.session().maintenance().mode(), u"local"_s);
}

class JoinDialogTest : public testing::Test
{
protected:
    JoinDialogTest()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QObject::connect(&dialog, &ui::JoinDialog::joined, [this](const QString &path, const QString &user) {
            joinedFile = path;
            joinedAs = user;
        });
    }
    void join(const QString &path)
    {
        dialog.findChild<QLineEdit *>(u"joinPath"_s)->setText(path);
        save()->click();
    }
    QPushButton *save() { return dialog.findChild<QPushButton *>(u"saveButton"_s); }
    QString foot() { return text(dialog, u"summary"_s); }
    ui::Combo *who() { return dialog.findChild<ui::Combo *>(u"joinWho"_s); }

    ui::JoinDialog dialog{{}, nullptr};
    QString joinedFile;
    QString joinedAs;
};

TEST_F(JoinDialogTest, AsksWhoOneIs)
{
    const TeamBase team;
    join(team.base.path());
    ASSERT_TRUE(QTest::qWaitFor([this] { return who()->isVisible(); }, 10'000));
    EXPECT_EQ(who()->count(), 2);
    who()->setCurrentText(u"陈思远"_s);
    save()->click();
    EXPECT_EQ(joinedFile, team.base.path());
    EXPECT_EQ(joinedAs, u"陈思远"_s);
}

TEST_F(JoinDialogTest, SaysWhatKeepsOneOutAndStays)
{
    TestBase own;
    own.close();
    join(own.path());
    ASSERT_TRUE(QTest::qWaitFor([this] { return foot().contains(u"is not shared"_s); }, 10'000));
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(save()->isEnabled());
    auto *share = dialog.findChild<QPushButton *>(u"joinShare"_s);
    EXPECT_TRUE(share->isVisible()) << "what the refusal asks for can be done at once";
    join(own.file(u"nothing.kingfisher"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return foot().contains(u"nothing.kingfisher"_s); }, 10'000))
        << foot().toStdString();
    EXPECT_FALSE(share->isVisible());
    EXPECT_EQ(joinedFile, QString());
}

TEST_F(JoinDialogTest, WithoutAFileItAsksForOne)
{
    save()->click();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(foot().isEmpty());
}

} // namespace
