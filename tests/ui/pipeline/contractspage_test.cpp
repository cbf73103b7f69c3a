#include "core/pipeline/contractservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/field.h"
#include "ui/common/listtable.h"
#include "ui/order/picker.h"
#include "ui/pipeline/contractspage.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class ContractsPageTest : public WorkspaceTest
{
protected:
    void open()
    {
        page = std::make_unique<ContractsPage>(*workspace, settings);
        attach(*page);
        page->resize(1300, 700);
        page->show();
        ASSERT_TRUE(ready(*page));
        table = page->findChild<ListTable *>(u"contractList"_s);
    }
    ContractId add(const QString &title, ContractState state, int days)
    {
        if (!customer.isValid())
            customer = addCustomer(u"宁波五金"_s);
        return write([&](Session &session) {
            const auto today = session.operations().today();
            return ContractService(session.operations())
                .add({.customer = customer,
                      .title = title,
                      .state = state,
                      .starts = today.addDays(-30),
                      .ends = today.addDays(days)});
        });
    }
    bool shows(const QStringList &titles)
    {
        return settles([&] { return page->ready() && column(table, 0) == titles; });
    }
    QAction *act(const QString &text)
    {
        const auto rect = table->visualRect(table->model()->index(0, 0));
        emit table->customContextMenuRequested(rect.center());
        for (auto *menu : page->findChildren<QMenu *>(u"contractMenu"_s))
            for (auto *action : menu->actions())
                if (action->text() == text)
                    return action;
        return nullptr;
    }

    CustomerId customer;
    std::unique_ptr<ContractsPage> page;
    ListTable *table = nullptr;
};

TEST_F(ContractsPageTest, WhatEndsFirstIsFirstAndChipsNarrow)
{
    add(u"明年"_s, ContractState::Active, 400);
    add(u"下月"_s, ContractState::Active, 30);
    add(u"草案"_s, ContractState::Draft, 365);
    open();
    ASSERT_TRUE(shows({u"下月"_s, u"草案"_s, u"明年"_s}));
    page->restore({{u"kind"_s, u"soon"_s}});
    EXPECT_TRUE(shows({u"下月"_s}));
    page->restore({{u"kind"_s, u"all"_s}, {u"search"_s, u"草"_s}});
    EXPECT_TRUE(shows({u"草案"_s}));
    page->restore({{u"search"_s, u"宁波"_s}});
    EXPECT_EQ(column(table, 0).size(), 3);
}

TEST_F(ContractsPageTest, TheMenuOffersOnlyMovesThatMayBeMadeAndUndoBringsBack)
{
    add(u"草案"_s, ContractState::Draft, 365);
    open();
    ASSERT_TRUE(shows({u"草案"_s}));
    EXPECT_EQ(act(u"It has ended"_s), nullptr);
    auto *force = act(u"It is in force"_s);
    ASSERT_NE(force, nullptr);
    force->trigger();
    EXPECT_TRUE(settles([&] { return page->ready() && column(table, 3) == QStringList{u"In force"_s}; }));
    undo();
    EXPECT_TRUE(settles([&] { return page->ready() && column(table, 3) == QStringList{u"Draft"_s}; }));
}

TEST_F(ContractsPageTest, ARenewalStandsBelowAsADraft)
{
    add(u"框架"_s, ContractState::Active, 30);
    open();
    ASSERT_TRUE(shows({u"框架"_s}));
    auto *renew = act(u"Renew"_s);
    ASSERT_NE(renew, nullptr);
    renew->trigger();
    EXPECT_TRUE(shows({u"框架"_s, u"框架"_s}));
    EXPECT_EQ(column(table, 3), (QStringList{u"In force"_s, u"Draft"_s}));
}

TEST_F(ContractsPageTest, TheFormMarksAllThatIsWrong)
{
    customer = addCustomer(u"Ningbo Hardware"_s);
    open();
    page->createNew();
    QDialog *form = nullptr;
    ASSERT_TRUE(settles([&] { return (form = page->findChild<QDialog *>(u"contractDialog"_s)) != nullptr; }));
    const auto line = [form](const QString &name) { return form->findChild<QLineEdit *>(name); };
    line(u"contractStarts"_s)->setText(u"2026-12-01"_s);
    line(u"contractEnds"_s)->setText(u"2026-11-01"_s);
    line(u"contractAmount"_s)->setText(u"-5"_s);
    auto *button = form->findChild<QAbstractButton *>(u"saveButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    int wrong = 0;
    for (const auto *field : form->findChildren<crm::ui::Field *>())
        wrong += field->hasError();
    EXPECT_EQ(wrong, 4) << "customer, title, last day and amount";
    form->findChild<Picker *>(u"customerPicker"_s)->choose(customer.value, u"Ningbo Hardware"_s);
    line(u"contractTitle"_s)->setText(u"Yearly frame"_s);
    line(u"contractEnds"_s)->setText(u"2027-11-30"_s);
    line(u"contractAmount"_s)->setText(u"120万"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(shows({u"Yearly frame"_s}));
    EXPECT_EQ(column(table, 1), QStringList{u"HT-2026-001"_s});
}

} // namespace
