#include "core/customfield/customfieldservice.h"
#include "core/order/order.h"
#include "core/platform/settings.h"
#include "tests/support/testworkspace.h"
#include "ui/common/kit.h"
#include "ui/common/listtable.h"
#include "ui/customfield/fielddialog.h"
#include "ui/customfield/fieldspage.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class FieldsPageTest : public testing::Test
{
protected:
    FieldsPageTest()
    {
        QObject::connect(&workspace->hub(), &ChangeHub::changed, &page, &ui::FieldsPage::refresh);
    }
    ui::FieldDialog &opened()
    {
        page.createNew();
        return *page.findChild<ui::FieldDialog *>();
    }
    std::vector<CustomField> stored()
    {
        return workspace.read(
            [](Session &session) { return session.customFields().all(FieldEntity::Customer); });
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    TestWorkspace workspace;
    ui::FieldsPage page{*workspace, settings};
    ui::FieldDialog &dialog = opened();
    QLineEdit &name = *dialog.findChild<QLineEdit *>(u"fieldName"_s);
    ui::Combo &type = *dialog.findChild<ui::Combo *>(u"fieldType"_s);
};

TEST_F(FieldsPageTest, AListOfChoicesIsAddedAndShown)
{
    name.setText(u"付款方式"_s);
    type.setCurrentIndex(type.findData(u"choice"_s));
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"月结\n 款到发货 \n\n月结"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);

    auto &table = *page.findChild<ui::ListTable *>(u"fieldsTable"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.model()->rowCount() == 1; }));
    EXPECT_EQ(stored()[0].choices, (QStringList{u"月结"_s, u"款到发货"_s}));
}

TEST_F(FieldsPageTest, EveryKindOfRecordCanHaveFieldsOfItsOwn)
{
    name.setText(u"合同号"_s);
    auto &entity = *dialog.findChild<ui::Combo *>(u"fieldEntity"_s);
    entity.setCurrentIndex(entity.findData(u"sales_order"_s));
    QTest::keyClick(&dialog, Qt::Key_Return);
    auto &table = *page.findChild<ui::ListTable *>(u"fieldsTable"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.model()->rowCount() == 1; }));
    EXPECT_EQ(table.model()->index(0, ui::FieldsPage::Record).data().toString(), u"Order"_s);
    EXPECT_TRUE(stored().empty());
    EXPECT_EQ(
        workspace.read([](Session &session) { return session.customFields().all(FieldEntity::Order); })[0]
            .name,
        u"合同号"_s);
}

TEST_F(FieldsPageTest, AnEmptyNameIsMarkedAndNothingIsStored)
{
    name.setText(u"　 "_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTest::qWait(50);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(stored().empty());
}

TEST(FieldDialogTest, WhatAnotherTypeMakesOfTheValuesIsShownBeforeItIsSaved)
{
    TestWorkspace workspace;
    const auto field = workspace.write([](Session &session) {
        auto &fields = session.customFields();
        const auto id = fields.add({.name = u"付款"_s});
        session.customers().add({.customer = {.name = u"甲"_s}, .custom = {{id, u"30"_s}}});
        session.customers().add({.customer = {.name = u"乙"_s}, .custom = {{id, u"月结"_s}}});
        return fields.all(FieldEntity::Customer).front();
    });
    ui::FieldDialog dialog(*workspace, field, nullptr);
    dialog.show();
    auto *effect = dialog.findChild<QLabel *>(u"typeEffect"_s);
    auto *type = dialog.findChild<ui::Combo *>(u"fieldType"_s);
    EXPECT_FALSE(effect->isVisible());
    type->setCurrentIndex(type->findData(u"integer"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return effect->isVisible(); }));
    EXPECT_TRUE(effect->text().startsWith(u"1 value"_s)) << effect->text().toStdString();
    EXPECT_TRUE(effect->text().contains(u"月结"_s));

    type->setCurrentIndex(type->findData(u"choice"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return effect->text().contains(u"All 2"_s); }));
    EXPECT_EQ(dialog.findChild<QPlainTextEdit *>()->toPlainText(), u"30\n月结"_s);

    type->setCurrentIndex(type->findData(u"text"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !effect->isVisible(); }));
}

} // namespace
