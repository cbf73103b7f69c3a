#include "core/platform/settings.h"
#include "tests/support/printers.h"
#include "ui/common/chip.h"
#include "ui/common/formdialog.h"
#include "ui/common/inspectorframe.h"
#include "ui/common/job.h"
#include "ui/common/prompts.h"
#include "ui/common/quotameter.h"
#include "ui/common/selectionbar.h"
#include "ui/common/tile.h"
#include "ui/common/timeline.h"
#include "ui/common/toast.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

TEST(Toast, UndoIsHandedOnAndTheToastGoes)
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    Toast toast(&window);
    QSignalSpy undone(&toast, &Toast::undo);
    toast.say(u"Released <3> customers"_s, true);
    ASSERT_TRUE(toast.isVisible());
    QTest::mouseClick(toast.findChild<QPushButton *>(u"undoButton"_s), Qt::LeftButton);
    EXPECT_EQ(undone.count(), 1);
    EXPECT_FALSE(toast.isVisible());
}

TEST(Toast, WhatCannotBeUndoneHasNoButton)
{
    QWidget window;
    window.show();
    Toast toast(&window);
    toast.say(u"Saved"_s, false);
    EXPECT_TRUE(toast.findChild<QPushButton *>(u"undoButton"_s)->isHidden());
    toast.warn(u"The disk is full"_s);
    EXPECT_TRUE(toast.findChild<QPushButton *>(u"undoButton"_s)->isHidden());
}

TEST(Toast, StandsAboveABarThatComesUpAfterIt)
{
    QWidget window;
    window.resize(900, 600);
    QWidget page(&window);
    page.resize(900, 560);
    SelectionBar bar(&page);
    window.show();
    Toast toast(&window);
    toast.say(u"Released 1 customer"_s, true);
    bar.setSelection(3);
    const QRect taken(bar.mapTo(&window, QPoint()), bar.size());
    EXPECT_LE(toast.geometry().bottom(), taken.top() + Theme::px(16)); // the shadow of the bar
}

TEST(ChipRow, OfOneChoiceOnlyOneIsOn)
{
    ChipRow chips(ChipRow::Choice::One);
    chips.add(u"all"_s, u"All"_s);
    chips.add(u"mine"_s, u"Mine"_s);
    EXPECT_EQ(chips.chosen(), QStringList{u"all"_s});
    QSignalSpy changed(&chips, &ChipRow::chosenChanged);
    QTest::mouseClick(chips.chip(u"mine"_s), Qt::LeftButton);
    EXPECT_EQ(chips.chosen(), QStringList{u"mine"_s});
    QTest::mouseClick(chips.chip(u"mine"_s), Qt::LeftButton);
    EXPECT_EQ(chips.chosen(), QStringList{u"mine"_s});
    EXPECT_EQ(changed.count(), 2);
    chips.setCount(u"mine"_s, u"14,245"_s);
    EXPECT_EQ(chips.chip(u"mine"_s)->accessibleName(), u"Mine 14,245"_s);
}

TEST(ChipRow, WrapsWhereTheWidthDoesNotDo)
{
    ChipRow chips(ChipRow::Choice::Many);
    for (const auto &key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        chips.add(key, u"A filter with a name"_s);
    EXPECT_GT(chips.heightForWidth(200), chips.heightForWidth(2000));
}

class NameDialog : public FormDialog
{
public:
    explicit NameDialog(QWidget *parent)
        : FormDialog(u"New customer"_s, u"Only the name is required."_s, parent)
    {
        addField(new Field(u"Name"_s, name, true), Width::Full,
                 [this] { return name->text().isEmpty() ? u"Enter the name"_s : QString(); });
        addField(new Field(u"Phone"_s, phone), Width::Half,
                 [this] { return phone->text().size() == 3 ? u"Too short"_s : QString(); });
    }

    QLineEdit *name = new QLineEdit;
    QLineEdit *phone = new QLineEdit;
    int saves = 0;

protected:
    void save() override { ++saves; }
};

TEST(FormDialog, MarksAllBadFieldsAtOnceAndLooksAgainWhileTheyAreMended)
{
    QWidget window;
    window.show();
    auto *dialog = new NameDialog(&window);
    dialog->open();
    dialog->phone->setText(u"138"_s);
    auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
    const auto *summary = dialog->findChild<QLabel *>(u"summary"_s);
    const int height = dialog->sizeHint().height();

    QTest::mouseClick(save, Qt::LeftButton);
    EXPECT_EQ(dialog->saves, 0);
    EXPECT_TRUE(dialog->name->property("invalid").toBool());
    EXPECT_TRUE(dialog->phone->property("invalid").toBool());
    EXPECT_EQ(dialog->phone->accessibleDescription(), u"Too short"_s);
    EXPECT_TRUE(summary->text().startsWith(u"2 "_s)) << summary->text().toStdString();
    EXPECT_EQ(dialog->sizeHint().height(), height);

    QTest::keyClicks(dialog->phone, u"0013"_s);
    EXPECT_FALSE(dialog->phone->property("invalid").toBool());
    QTest::keyClicks(dialog->name, u"Ada"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QTest::mouseClick(save, Qt::LeftButton);
    EXPECT_EQ(dialog->saves, 1);
    dialog->refuse(u"There is one of that name"_s);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(save->isEnabled());
}

TEST(ConfirmBox, ActsOnlyWhenConfirmed)
{
    QWidget window;
    window.show();
    int acts = 0;
    const auto answer = [&](const QString &button) {
        ConfirmBox::ask(&window, {u"Delete the file?"_s, u"It cannot be restored."_s, u"Delete"_s},
                        [&] { ++acts; });
        auto *box = window.findChild<ConfirmBox *>();
        QTest::mouseClick(box->findChild<QPushButton *>(button), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    answer(u"noButton"_s);
    EXPECT_EQ(acts, 0);
    answer(u"yesButton"_s);
    EXPECT_EQ(acts, 1);
}

TEST(FileDialogs, HandOnWhatWasChosen)
{
    QWidget window;
    QString chosen;
    chooseFileToSave(&window, u"Save"_s, u"Tables (*.csv)"_s, u"report.csv"_s,
                     [&](const QString &f) { chosen = f; });
    auto *dialog = window.findChild<QFileDialog *>(u"fileDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->defaultSuffix(), u"csv"_s);
    emit dialog->fileSelected(u"/tmp/report.csv"_s);
    EXPECT_EQ(chosen, u"/tmp/report.csv"_s);
}

TEST(Job, ErrorsComeBackAsValues)
{
    QWidget window;
    QString message;
    runJob(
        &window, u"Counting"_s,
        [](const Progress &progress) -> int {
            progress(1, 2);
            throw Error(Error::Code::Storage, u"The disk is full"_s);
        },
        [&](const Outcome<int> &outcome) { message = outcome ? u"done"_s : outcome.error().message(); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return message == u"The disk is full"_s; }));
}

TEST(Job, ShowsItselfWhenItTakesLongAndStopsWhenTold)
{
    QWidget window;
    window.show();
    std::optional<qint64> reached;
    runJob(
        &window, u"Counting"_s,
        [](const Progress &progress) {
            qint64 i = 0;
            while (i < 10'000 && progress(i, 10'000)) {
                ++i;
                QThread::msleep(1);
            }
            return i;
        },
        [&](const Outcome<qint64> &outcome) { reached = *outcome; });
    auto *dialog = window.findChild<JobDialog *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isVisible(); }, 5000));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"cancelButton"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return reached.has_value(); }, 5000));
    EXPECT_LT(*reached, 10'000);
}

TEST(InspectorFrame, BecomesADrawerWhereTheWindowIsNarrow)
{
    auto *list = new QWidget;
    auto *inspector = new QWidget;
    InspectorFrame frame(list, inspector);
    frame.resize(1200, 600);
    frame.show();
    EXPECT_FALSE(frame.isDrawer());
    EXPECT_TRUE(inspector->isVisible());
    EXPECT_LT(list->width(), 900);

    frame.resize(700, 600);
    QCoreApplication::processEvents();
    EXPECT_TRUE(frame.isDrawer());
    EXPECT_FALSE(inspector->isVisible());
    EXPECT_GT(list->width(), 680);
    frame.showInspector();
    EXPECT_TRUE(inspector->isVisible());
    QTest::keyClick(&frame, Qt::Key_Escape);
    EXPECT_FALSE(inspector->isVisible());

    frame.resize(1200, 600);
    QCoreApplication::processEvents();
    EXPECT_TRUE(inspector->isVisible());
}

TEST(SelectionBar, FloatsOverItsPageWhileSomethingIsSelected)
{
    QWidget page;
    page.resize(900, 600);
    page.show();
    SelectionBar bar(&page);
    bar.addPrimary(u"Claim 4 customers"_s, "claim");
    EXPECT_FALSE(bar.isVisible());
    bar.setSelection(4, u"3 more today after that"_s);
    EXPECT_TRUE(bar.isVisible());
    EXPECT_TRUE(page.rect().contains(bar.geometry()));
    bar.setSelection(0);
    EXPECT_FALSE(bar.isVisible());
}

TEST(QuotaMeter, TellsWhatIsLeftAfterTheSelection)
{
    QuotaMeter meter(u"Claimed today"_s);
    meter.set(3, 10, u"%1 left"_s);
    meter.setPlanned(4);
    EXPECT_EQ(meter.left(), 3);
    EXPECT_EQ(meter.accessibleName(), u"Claimed today: 3 / 10"_s);
    EXPECT_EQ(meter.accessibleDescription(), u"3 left"_s);
}

TEST(Timeline, ReadsOutItsRowsAndHandsOnClicks)
{
    Timeline timeline;
    timeline.set({{"phone", draw::Tone::Accent, u"Call"_s, u"Twelve minutes"_s, u"today"_s, 42}});
    timeline.resize(300, 60);
    timeline.show();
    QSignalSpy clicked(&timeline, &Timeline::eventClicked);
    const QModelIndex row = timeline.model()->index(0, 0);
    EXPECT_TRUE(row.data(Qt::AccessibleTextRole).toString().contains(u"Twelve minutes"_s));
    QTest::mouseClick(timeline.viewport(), Qt::LeftButton, {}, timeline.visualRect(row).center());
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked.first().first().toLongLong(), 42);
}

TEST(Tile, ALongNoteTakesASecondLineRatherThanBeingCut)
{
    Tile tile(u"Revenue"_s);
    tile.resize(170, tile.height());
    // Where only the upper line of two can be.
    const auto inkAboveTheLastLine = [&](const QString &note) {
        tile.set(u"¥1.4M"_s, note);
        const QImage image = tile.grab().toImage();
        const int last = image.height() - 8 - Theme::px(18);
        int ink = 0;
        for (int y = last - Theme::px(14); y < last - 4; ++y)
            for (int x = 90; x < image.width() - 12; ++x) // beside the value
                ink += image.pixelColor(x, y).lightness() < 160;
        return ink;
    };
    EXPECT_EQ(inkAboveTheLastLine(u"+26%"_s), 0);
    EXPECT_GT(inkAboveTheLastLine(u"+26% on prior period, +13% on prior year"_s), 0);
}

TEST(Scroller, ScrollsOnlyWhereTheTextsDoNotFit)
{
    auto *column = new QWidget;
    auto *box = new QVBoxLayout(column);
    for (int i = 0; i < 6; ++i) {
        auto *text =
            label(u"A sentence that is long enough to be wrapped into several lines where it is narrow."_s);
        text->setWordWrap(true);
        box->addWidget(text);
    }
    const std::unique_ptr<QScrollArea> area(scroller(column));
    area->resize(1200, 240);
    area->show();
    EXPECT_EQ(area->verticalScrollBar()->maximum(), 0);
    area->resize(160, 240);
    EXPECT_GT(area->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(column->width(), area->viewport()->width());
    EXPECT_TRUE(area->focusPolicy() & Qt::TabFocus) << "the keys scroll what is only read";
    box->addWidget(new Button(u"Act"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return area->focusPolicy() == Qt::NoFocus; }, 2'000))
        << "Tab goes to the button at once";
}

} // namespace
