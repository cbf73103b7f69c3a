#include "ui/common/formdraft.h"

#include "core/base/error.h"
#include "ui/common/formvalues.h"
#include "ui/common/kit.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <unistd.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

struct SomeForm : QWidget
{
    SomeForm()
    {
        name->setObjectName(u"name"_s);
        secret->setEchoMode(QLineEdit::Password);
        grade->addItems({u"A"_s, u"B"_s});
        more->setCheckable(true);
        more->setProperty(kNoValue, true);
        at->setDateTime(QDateTime(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC));
    }

    QLineEdit *name = new QLineEdit(this);
    QLineEdit *code = new QLineEdit(this);
    QLineEdit *secret = new QLineEdit(this);
    QComboBox *grade = new QComboBox(this);
    QPlainTextEdit *notes = new QPlainTextEdit(this);
    QCheckBox *active = new QCheckBox(this);
    QPushButton *more = new QPushButton(this);
    QDateTimeEdit *at = new QDateTimeEdit(this);
};

// Row 109.
class FormDraftTest : public testing::Test
{
protected:
    DraftFolder folder() const { return DraftFolder(base(), {root()}); }
    QString base() const { return m_folder.filePath(u"a.kingfisher"_s); }
    QString root() const { return m_folder.filePath(u"drafts"_s); }

    QTemporaryDir m_folder;
    SomeForm form;
};

TEST_F(FormDraftTest, EveryKindOfControlComesBackButPasswords)
{
    {
        FormDraft draft(&form, folder(), u"some-1"_s, u"Some form"_s);
        form.name->setText(u"苏州\"翔诚\"\n👨‍👩‍👧"_s);
        form.code->setText(u"007"_s);
        form.secret->setText(u"geheim"_s);
        form.grade->setCurrentIndex(1);
        form.notes->setPlainText(u"zwei\nZeilen"_s);
        form.active->setChecked(true);
        form.more->setChecked(true);
        form.at->setDate({2027, 2, 3});
    }
    QFile file(folder().pathOf(u"some-1"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("geheim"));
    SomeForm again;
    FormDraft draft(&again, folder(), u"some-1"_s, u"Some form"_s);
    ASSERT_TRUE(draft.found());
    EXPECT_EQ(draft.found()->title, u"Some form"_s);
    EXPECT_FALSE(draft.restore());
    EXPECT_EQ(again.name->text(), form.name->text());
    EXPECT_EQ(again.code->text(), u"007"_s);
    EXPECT_EQ(again.secret->text(), QString());
    EXPECT_EQ(again.grade->currentText(), u"B"_s);
    EXPECT_EQ(again.notes->toPlainText(), u"zwei\nZeilen"_s);
    EXPECT_TRUE(again.active->isChecked());
    EXPECT_FALSE(again.more->isChecked());
    EXPECT_EQ(again.at->date(), QDate(2027, 2, 3));
    EXPECT_TRUE(draft.isChanged());
}

TEST_F(FormDraftTest, TheFileIsThereWithinTwoSecondsAndNobodyElseReadsIt)
{
    FormDraft draft(&form, folder(), u"some-1"_s, u"Some form"_s);
    form.name->setText(u"halb"_s);
    const auto path = folder().pathOf(u"some-1"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, FormDraft::kEvery + 1'000));
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(path) & kOthers);
    EXPECT_FALSE(QFile::permissions(QFileInfo(path).path()) & kOthers);
    form.name->setText(u"ganz"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return folder().read(u"some-1"_s)->fields[u"name"_s]["is"_L1] == u"ganz"_s; },
                        FormDraft::kEvery + 1'000));
    EXPECT_EQ(QDir(QFileInfo(path).path()).entryList(QDir::Files), QStringList{u"some-1.json"_s});
}

TEST_F(FormDraftTest, WhatIsSettledOrAsItWasIsNotKept)
{
    const auto path = folder().pathOf(u"some-1"_s);
    {
        FormDraft draft(&form, folder(), u"some-1"_s, u"Some form"_s);
        form.name->setText(u"halb"_s);
        draft.settle();
    }
    EXPECT_FALSE(QFile::exists(path));
    {
        FormDraft draft(&form, folder(), u"some-1"_s, u"Some form"_s);
        form.name->setText(u"anders"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, FormDraft::kEvery + 1'000));
        form.name->setText(u"halb"_s);
    }
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(FormDraftTest, WhatWasNotTypedIsNotPutBackOverWhatOthersStored)
{
    {
        FormDraft draft(&form, folder(), u"some-1"_s, u"Some form"_s);
        form.name->setText(u"meins"_s);
    }
    SomeForm again;
    again.code->setText(u"von anderen"_s);
    {
        FormDraft draft(&again, folder(), u"some-1"_s, u"Some form"_s);
        EXPECT_FALSE(draft.restore());
        EXPECT_EQ(again.code->text(), u"von anderen"_s);
        EXPECT_EQ(again.name->text(), u"meins"_s);
    }
    SomeForm third;
    third.name->setText(u"von anderen"_s);
    FormDraft draft(&third, folder(), u"some-1"_s, u"Some form"_s);
    EXPECT_TRUE(draft.restore()) << "both wrote into the same field";
    draft.startAfresh();
    EXPECT_EQ(third.name->text(), u"von anderen"_s);
}

TEST_F(FormDraftTest, FormsAndBasesAreKeptApart)
{
    DraftFolder other(m_folder.filePath(u"b.kingfisher"_s), {root()});
    folder().write({.form = u"some-1"_s, .title = u"eins"_s, .at = 1});
    folder().write({.form = u"some-2"_s, .title = u"zwei"_s, .at = 2});
    other.write({.form = u"some-1"_s, .title = u"drei"_s, .at = 3});
    ASSERT_EQ(folder().all().size(), 2);
    EXPECT_EQ(folder().all().front().title, u"zwei"_s);
    EXPECT_EQ(other.read(u"some-1"_s)->title, u"drei"_s);
}

TEST_F(FormDraftTest, ASpoiledFileIsNoDraft)
{
    folder().write({.form = u"some-1"_s, .title = u"eins"_s, .at = 1});
    for (const QByteArray bytes : {"", "{", "[1,2]", "{\"format\":99,\"form\":\"some-1\"}", "\xff\xfe\0\0"}) {
        QFile file(folder().pathOf(u"some-1"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        EXPECT_FALSE(folder().read(u"some-1"_s));
        EXPECT_TRUE(folder().all().isEmpty());
    }
}

TEST_F(FormDraftTest, WhereNothingCanBeWrittenTheFormGoesOn)
{
    QFile file(m_folder.filePath(u"taken"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const DraftFolder nowhere(base(), {file.fileName()});
    EXPECT_THROW(nowhere.write({.form = u"some-1"_s}), Error);
    FormDraft draft(&form, nowhere, u"some-1"_s, u"Some form"_s);
    form.name->setText(u"halb"_s);
    QTest::qWait(FormDraft::kEvery + 200);
    EXPECT_EQ(form.name->text(), u"halb"_s);
}

// Row 115: a file where the folder has to be stands for a disk that takes nothing more.
TEST_F(FormDraftTest, WhereTheFirstDiskIsFullTheOtherTakesIt)
{
    QFile full(m_folder.filePath(u"full"_s));
    ASSERT_TRUE(full.open(QIODevice::WriteOnly));
    const DraftFolder both(base(), {full.fileName(), root()});
    both.write({.form = u"some-1"_s, .title = u"eins"_s, .at = 1});
    ASSERT_TRUE(both.read(u"some-1"_s));
    EXPECT_EQ(folder().all().size(), 1);
    EXPECT_EQ(both.all().size(), 1);
    both.remove(u"some-1"_s);
    EXPECT_TRUE(both.all().isEmpty());
}

TEST_F(FormDraftTest, OfTwoPlacesTheNewerDraftCounts)
{
    const QString other = m_folder.filePath(u"other"_s);
    folder().write({.form = u"some-1"_s, .title = u"alt"_s, .at = 1});
    DraftFolder(base(), {other}).write({.form = u"some-1"_s, .title = u"neu"_s, .at = 2});
    const DraftFolder both(base(), {root(), other});
    EXPECT_EQ(both.read(u"some-1"_s)->title, u"neu"_s);
    ASSERT_EQ(both.all().size(), 1);
    EXPECT_EQ(both.all().front().title, u"neu"_s);
}

} // namespace
