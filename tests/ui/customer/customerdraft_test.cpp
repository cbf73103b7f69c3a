#include "core/platform/draftfolder.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "tests/ui/customer/customerdialogfixture.h"
#include "tests/ui/support/otherwriter.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class CustomerDraftTest : public CustomerDialogTest
{
protected:
    CustomerCard ada() const
    {
        return {.customer = {.name = u"翔创"_s, .grade = u"C"_s},
                .contacts = {{.id = {-1}, .name = u"李雷"_s}, {.id = {-2}, .name = u"韩梅梅"_s}},
                .points = {{.contact = {-1}, .value = u"13812345678"_s},
                           {.contact = {-1}, .value = u"13912345678"_s},
                           {.kind = ChannelKind::Website, .value = u"example.com"_s}},
                .addresses = {{.street = u"中山路 1 号"_s}},
                .tags = {u"重点"_s}};
    }
    QLineEdit *lineWith(const QString &text)
    {
        for (auto *each : dialog()->findChildren<QLineEdit *>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    /// As when the window is closed, or the program ends.
    void goDown() { delete dialog(); }
    QString restored()
    {
        auto *label = dialog()->findChild<QLabel *>(u"restoredText"_s);
        return label->isVisible() ? label->text() : QString();
    }
    DraftFolder drafts() { return DraftFolder(workspace->path()); }
};

TEST_F(CustomerDraftTest, EverythingThatWasTypedIsBack) // row 109
{
    const auto id = add(ada());
    ASSERT_TRUE(open(id));
    EXPECT_EQ(restored(), QString());
    line(dialog(), u"nameLine"_s)->setText(u"翔创科技"_s);
    lineWith(u"13912345678"_s)->setText(u"13700000000"_s);
    lineWith(u"中山路 1 号"_s)->setText(u"人民路 2 号"_s);
    QTest::keyClicks(line(dialog(), u"tagLine"_s), u"VIP"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"addContact"_s), Qt::LeftButton);
    auto *third = qobject_cast<QLineEdit *>(dialog()->focusWidget());
    ASSERT_TRUE(third);
    third->setText(u"王芳"_s);
    goDown();
    ASSERT_TRUE(open(id));
    EXPECT_TRUE(restored().contains(u"not saved"_s)) << restored().toStdString();
    EXPECT_EQ(line(dialog(), u"nameLine"_s)->text(), u"翔创科技"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    ASSERT_TRUE(closed());
    const auto stored = card(id);
    EXPECT_EQ(stored.customer.name, u"翔创科技"_s);
    ASSERT_EQ(stored.contacts.size(), 3);
    EXPECT_EQ(stored.contacts[2].name, u"王芳"_s);
    ASSERT_EQ(stored.points.size(), 3);
    EXPECT_TRUE(std::ranges::any_of(stored.points, [&](const ContactPoint &point) {
        return point.value == u"13700000000"_s && point.contact == stored.contacts[0].id;
    }));
    ASSERT_EQ(stored.addresses.size(), 1);
    EXPECT_EQ(stored.addresses[0].street, u"人民路 2 号"_s);
    EXPECT_EQ(stored.tags, (QStringList{u"重点"_s, u"VIP"_s})) << "in the order in which they were typed";
    EXPECT_TRUE(drafts().all().isEmpty()) << "what is saved is no draft";
    ASSERT_TRUE(open(id));
    EXPECT_EQ(restored(), QString());
}

TEST_F(CustomerDraftTest, ANewCustomerIsBackAndCanBeStartedAfresh) // row 109
{
    ASSERT_TRUE(open());
    line(dialog(), u"nameLine"_s)->setText(u"苏州翔诚"_s);
    goDown();
    ASSERT_EQ(drafts().all().size(), 1);
    EXPECT_EQ(drafts().all()[0].title, u"New customer"_s);
    ASSERT_TRUE(open());
    EXPECT_EQ(line(dialog(), u"nameLine"_s)->text(), u"苏州翔诚"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"startAfresh"_s), Qt::LeftButton);
    EXPECT_EQ(line(dialog(), u"nameLine"_s)->text(), QString());
    EXPECT_EQ(restored(), QString());
    goDown();
    EXPECT_TRUE(drafts().all().isEmpty());
}

TEST_F(CustomerDraftTest, WhatIsDiscardedOnPurposeIsGone) // row 109
{
    ASSERT_TRUE(open());
    QTest::keyClicks(line(dialog(), u"nameLine"_s), u"X"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTest::mouseClick(dialog()->findChild<ConfirmBox *>()->findChild<QPushButton *>(u"yesButton"_s),
                      Qt::LeftButton);
    ASSERT_TRUE(closed());
    EXPECT_TRUE(drafts().all().isEmpty());
}

TEST_F(CustomerDraftTest, ADraftDoesNotUndoWhatOthersStoredMeanwhile) // rows 106, 109
{
    const auto id = add(ada());
    const auto before = card(id);
    ASSERT_TRUE(open(id));
    line(dialog(), u"nameLine"_s)->setText(u"翔创科技"_s);
    goDown();
    workspace.write([before](Session &session) {
        auto theirs = before;
        theirs.customer.grade = u"A"_s;
        return session.customers().edit(theirs, before);
    });
    ASSERT_TRUE(open(id));
    EXPECT_FALSE(restored().contains(u"somebody else"_s));
    QTest::mouseClick(save(), Qt::LeftButton);
    ASSERT_TRUE(closed());
    EXPECT_EQ(card(id).customer.name, u"翔创科技"_s);
    EXPECT_EQ(card(id).customer.grade, u"A"_s);
}

TEST_F(CustomerDraftTest, ADraftOfWhatOthersChangedMeanwhileSaysSo) // rows 106, 109
{
    const auto id = add(ada());
    const auto before = card(id);
    ASSERT_TRUE(open(id));
    line(dialog(), u"nameLine"_s)->setText(u"翔创科技"_s);
    goDown();
    workspace.write([before](Session &session) {
        auto theirs = before;
        theirs.customer.name = u"翔创（中国）"_s;
        return session.customers().edit(theirs, before);
    });
    ASSERT_TRUE(open(id));
    EXPECT_TRUE(restored().contains(u"somebody else"_s)) << restored().toStdString();
    EXPECT_EQ(line(dialog(), u"nameLine"_s)->text(), u"翔创科技"_s);
}

TEST_F(CustomerDraftTest, ARemovedCustomerComesBackWithWhatWasTyped) // row 107
{
    const auto id = add(ada());
    ASSERT_TRUE(open(id));
    workspace.write([id](Session &session) { return session.customers().remove(std::array{id}); });
    line(dialog(), u"nameLine"_s)->setText(u"翔创科技"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    QPushButton *rescue = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return (rescue = dialog()->findChild<QPushButton *>(u"rescueButton"_s)) != nullptr; }));
    EXPECT_TRUE(summary().startsWith(u"林晓彤 deleted this on"_s)) << summary().toStdString();
    EXPECT_EQ(line(dialog(), u"nameLine"_s)->text(), u"翔创科技"_s);
    QTest::mouseClick(rescue, Qt::LeftButton);
    ASSERT_TRUE(closed());
    EXPECT_EQ(card(id).customer.name, u"翔创科技"_s);
    EXPECT_EQ(card(id).points.size(), 3) << "with everything that belonged to it";
    EXPECT_EQ(customers(), 1);
}

TEST_F(CustomerDraftTest, OfManyThatWereRemovedTogetherNoneIsBroughtBackForOne) // row 107
{
    const auto id = add(ada());
    const auto other = add({.customer = {.name = u"越和"_s}});
    ASSERT_TRUE(open(id));
    workspace.write([id, other](Session &session) {
        return session.customers().remove(std::array{id, other});
    });
    QTest::keyClicks(line(dialog(), u"nameLine"_s), u"X"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return summary().contains(u"deleted this on"_s); }));
    EXPECT_FALSE(dialog()->findChild<QPushButton *>(u"rescueButton"_s));
    EXPECT_TRUE(dialog()->findChild<QPushButton *>(u"asNewButton"_s));
}

TEST_F(CustomerDraftTest, WhatIsBeingComposedIsSaved) // row 117
{
    ASSERT_TRUE(open());
    auto *name = line(dialog(), u"nameLine"_s);
    name->setFocus();
    name->setText(u"苏州"_s);
    QInputMethodEvent composing(u"翔诚"_s, {});
    QCoreApplication::sendEvent(name, &composing);
    ASSERT_EQ(name->text(), u"苏州"_s) << "it is not part of the text yet";
    QTest::keyClick(dialog(), Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(closed());
    EXPECT_EQ(card({1}).customer.name, u"苏州翔诚"_s);
}

TEST_F(CustomerDraftTest, WhatTheInputMethodHandsOverIsSavedOnce) // row 117
{
    ASSERT_TRUE(open());
    auto *name = line(dialog(), u"nameLine"_s);
    name->setFocus();
    QInputMethodEvent composing(u"xiang"_s, {});
    QCoreApplication::sendEvent(name, &composing);
    QInputMethodEvent done;
    done.setCommitString(u"翔"_s);
    QCoreApplication::sendEvent(name, &done);
    QTest::keyClick(dialog(), Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(closed());
    EXPECT_EQ(card({1}).customer.name, u"翔"_s);
}

TEST_F(CustomerDraftTest, WhatIsPastedIsPlainInEveryField) // row 103
{
    ASSERT_TRUE(open());
    const auto put = [](const QString &text, const QString &html, const QByteArray &rtf, bool image) {
        auto *data = new QMimeData;
        if (!text.isEmpty())
            data->setText(text);
        if (!html.isEmpty())
            data->setHtml(html);
        if (!rtf.isEmpty())
            data->setData(u"text/rtf"_s, rtf);
        if (image)
            data->setImageData(QImage(4, 4, QImage::Format_RGB32));
        QGuiApplication::clipboard()->setMimeData(data);
    };
    const auto html = u"<p><b>王</b>总 <img src=\"file:///etc/passwd\"></p>"_s;
    int fields = 0;
    for (auto *edit : dialog()->findChildren<QPlainTextEdit *>()) {
        ++fields;
        edit->clear();
        put(u"王总"_s, html, "{\\rtf1 x}", true);
        edit->paste();
        EXPECT_EQ(edit->toPlainText(), u"王总"_s);
        edit->clear();
        put({}, html, {}, false);
        edit->paste();
        EXPECT_TRUE(edit->toPlainText().startsWith(u"王总"_s)) << edit->toPlainText().toStdString();
        EXPECT_FALSE(edit->toPlainText().contains(u'<'));
        edit->setPlainText(u"bleibt"_s);
        edit->selectAll();
        put({}, {}, "{\\rtf1 x}", true);
        edit->paste();
        EXPECT_EQ(edit->toPlainText(), u"bleibt"_s) << "a picture takes no text away";
        edit->clear();
    }
    EXPECT_GE(fields, 3);
    for (auto *edit : dialog()->findChildren<QLineEdit *>()) {
        if (edit->isReadOnly() || !edit->isEnabled())
            continue;
        put(u"王\n总"_s, html, "{\\rtf1 x}", true);
        edit->clear();
        edit->paste();
        EXPECT_EQ(edit->displayText(), u"王 总"_s) << edit->accessibleName().toStdString();
        edit->clear();
    }
    line(dialog(), u"nameLine"_s)->paste();
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(save(), Qt::LeftButton);
    ASSERT_TRUE(closed()) << summary().toStdString();
    EXPECT_EQ(card({1}).customer.name, u"王 总"_s) << "what is shown is what is stored";
}

TEST_F(CustomerDraftTest, TheCounterShowsHowMuchRoomIsLeft) // row 102
{
    ASSERT_TRUE(open());
    auto *notes = dialog()->findChild<QPlainTextEdit *>(u"notesNote"_s);
    const auto counted = [this] {
        for (const auto *label : dialog()->findChildren<QLabel *>())
            if (label->text() == u"90,000 of 100,000 characters"_s)
                return true;
        return false;
    };
    notes->setPlainText(QString(70'000, u'x'));
    EXPECT_FALSE(counted());
    notes->setPlainText(QString(90'000, u'x'));
    EXPECT_TRUE(counted());
    notes->setPlainText(QString(100'001, u'x')); // typed, not pasted: said when it is to be saved
    line(dialog(), u"nameLine"_s)->setText(u"翔创"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    EXPECT_TRUE(notes->property("invalid").toBool());
    EXPECT_EQ(notes->toPlainText().size(), 100'001) << "nothing is cut";
}

TEST_F(CustomerDraftTest, WhileTheFileIsLockedItSaysSoAndSavesAfterwards) // row 105
{
    ASSERT_TRUE(open());
    line(dialog(), u"nameLine"_s)->setText(u"苏州翔诚"_s);
    {
        const OtherWriter other(workspace->path());
        QTest::mouseClick(save(), Qt::LeftButton);
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return summary().startsWith(u"Waiting for the file"_s); }, 1'500));
        EXPECT_TRUE(dialog()->isVisible());
        EXPECT_EQ(drafts().all().size(), 0);
        ASSERT_TRUE(QTest::qWaitFor([this] { return drafts().all().size() == 1; }, 4'000))
            << "what is waiting is not safe yet";
    }
    ASSERT_TRUE(closed());
    EXPECT_EQ(customers(), 1);
    EXPECT_TRUE(drafts().all().isEmpty());
}

TEST_F(CustomerDraftTest, WaitingCanBeGivenUpAndNothingIsSavedLater) // row 105
{
    ASSERT_TRUE(open());
    line(dialog(), u"nameLine"_s)->setText(u"苏州翔诚"_s);
    {
        const OtherWriter other(workspace->path());
        QTest::mouseClick(save(), Qt::LeftButton);
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return summary().startsWith(u"Waiting for the file"_s); }, 1'500));
        QTest::mouseClick(dialog()->findChild<QPushButton *>(u"cancelButton"_s), Qt::LeftButton);
        EXPECT_EQ(summary(), u"Not saved. What you typed is still here."_s);
        EXPECT_TRUE(dialog()->isVisible());
        EXPECT_TRUE(save()->isEnabled());
        EXPECT_EQ(line(dialog(), u"nameLine"_s)->text(), u"苏州翔诚"_s);
    }
    QTest::qWait(300);
    EXPECT_EQ(customers(), 0);
    QTest::mouseClick(save(), Qt::LeftButton);
    ASSERT_TRUE(closed());
    EXPECT_EQ(customers(), 1);
}

TEST_F(CustomerDraftTest, OnAFullDiskTheTextStaysAndIsSavedWhenThereIsRoom) // row 115
{
    const auto limit = [this](const QString &pages) {
        workspace.write([pages](Session &session) {
            const auto &db = session.operations().db();
            const auto now = Statement(db, u"PRAGMA page_count"_s).number();
            return Statement(db, u"PRAGMA max_page_count = %1"_s.arg(pages.isEmpty() ? QString::number(now)
                                                                                     : pages))
                .number();
        });
    };
    ASSERT_TRUE(open());
    limit({});
    line(dialog(), u"nameLine"_s)->setText(u"苏州翔诚"_s);
    dialog()->findChild<QPlainTextEdit *>(u"notesNote"_s)->setPlainText(QString(90'000, u'长'));
    QTest::mouseClick(save(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return summary().contains(u"disk"_s); })) << summary().toStdString();
    EXPECT_TRUE(summary().contains(u"Nothing was stored"_s)) << summary().toStdString();
    EXPECT_EQ(line(dialog(), u"nameLine"_s)->text(), u"苏州翔诚"_s);
    EXPECT_EQ(customers(), 0);
    limit(u"1000000"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    ASSERT_TRUE(closed());
    EXPECT_EQ(customers(), 1);
}

} // namespace
