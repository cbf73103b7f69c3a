#include "tests/ui/sharing/teambase.h"
#include "ui/common/page.h"
#include "ui/customer/customeractions.h"
#include "ui/customer/customerdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// The form of a customer in a team's file in which a colleague is just saving something.
class WaitingForm : public testing::Test
{
protected:
    WaitingForm()
        : workspace(team.open())
        , colleague(team.base.options(u"陈思远"_s))
    {
        page.show();
        ui::editCustomer(page, *workspace, team.customer);
        EXPECT_TRUE(QTest::qWaitFor([this] { return dialog() != nullptr; }));
    }
    ui::CustomerDialog *dialog() { return page.findChild<ui::CustomerDialog *>(); }
    QString foot() { return dialog()->findChild<QLabel *>(u"summary"_s)->text(); }
    QLineEdit *nameEdit() { return dialog()->findChild<QLineEdit *>(u"nameLine"_s); }
    void rename(const QString &name)
    {
        nameEdit()->setFocus();
        nameEdit()->selectAll();
        QTest::keyClicks(nameEdit(), name);
        dialog()->findChild<QPushButton *>(u"saveButton"_s)->click();
    }
    /// The colleague holds the gate until the object goes.
    std::unique_ptr<UnitOfWork> saving()
    {
        return std::unique_ptr<UnitOfWork>(new UnitOfWork(colleague.operations().begin(u"customer.edit"_s)));
    }

    TeamBase team;
    std::unique_ptr<Workspace> workspace;
    Session colleague;
    ui::Page page;
};

TEST_F(WaitingForm, NamesWhoSavesAndThenIsStored) // row 137
{
    auto held = saving();
    rename(u"Xiangcheng"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return foot().contains(u"陈思远"_s); }, 8'000))
        << foot().toStdString();
    EXPECT_TRUE(foot().contains(u"You come next"_s));
    held.reset();
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return dialog() == nullptr;
        },
        10'000));
    EXPECT_EQ(colleague.customers().get(team.customer).name, u"Xiangcheng"_s);
}

TEST_F(WaitingForm, CanBeGivenUpAndKeepsWhatWasTyped)
{
    const auto held = saving();
    rename(u"Xiangcheng"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return foot().contains(u"陈思远"_s); }, 8'000));
    dialog()->findChild<QPushButton *>(u"cancelButton"_s)->click();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(foot().contains(u"still here"_s)) << foot().toStdString();
    EXPECT_EQ(nameEdit()->text(), u"Xiangcheng"_s);
}

} // namespace
