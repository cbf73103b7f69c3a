#include "core/lifecycle/trialservice.h"
#include "tests/support/testworkspace.h"
#include "ui/common/kit.h"
#include "ui/common/page.h"
#include "ui/customer/trialdialog.h"
#include "ui/customer/trialpanel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

TEST(TrialPanelTest, ASampleIsGivenAndItsResultRecorded)
{
    TestWorkspace workspace;
    const auto id = workspace.write(
        [](Session &session) { return session.customers().add({.customer = {.name = u"宁波五金"_s}}); });
    ui::Page page;
    auto *panel = new ui::TrialPanel(page, *workspace);
    panel->setParent(&page);
    page.show();
    panel->setCustomer(id, u"宁波五金"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel->isReady(); }));
    EXPECT_FALSE(panel->isHidden());

    panel->findChild<ui::Button *>(u"giveSample"_s)->click();
    ui::TrialDialog *dialog = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (dialog = page.findChild<ui::TrialDialog *>()) != nullptr; }));
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    const auto trials = [&] {
        return workspace.read(
            [id](Session &session) { return TrialService(session.operations()).ofCustomer(id); });
    };
    EXPECT_TRUE(trials().empty()) << "what is given is missing";
    dialog->findChild<QLineEdit *>(u"trialItem"_s)->setText(u"面料小样"_s);
    QSignalSpy happened(&page, &ui::Page::happened);
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return happened.size() == 1; }));
    ASSERT_EQ(trials().size(), 1u);
    EXPECT_EQ(trials().front().item, u"面料小样"_s);
    EXPECT_EQ(trials().front().askOn, QDate(2026, 11, 29)) << "a week later, unless said otherwise";

    panel->setCustomer(id, u"宁波五金"_s);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return panel->isReady() && panel->findChild<ui::Button *>(u"boughtButton"_s) != nullptr; }));
    panel->findChild<ui::Button *>(u"boughtButton"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return trials().front().result == TrialResult::Bought; }));
}

} // namespace
