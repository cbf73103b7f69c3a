#include "tests/ui/customer/customerdialogfixture.h"
#include "tests/ui/support/typing.h"
#include "ui/customer/knowncustomers.h"

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class KnownCustomersTest : public CustomerDialogTest
{
protected:
    void type(const QString &name)
    {
        auto *field = line(dialog(), u"nameLine"_s);
        field->selectAll();
        typeInto(field, name);
    }
    KnownCustomers *known() { return dialog()->findChild<KnownCustomers *>(); }
    QStringList said()
    {
        QStringList texts;
        for (const auto *text : known()->findChildren<QLabel *>(u"knownCustomer"_s))
            texts << text->text();
        return texts;
    }
    CustomerId stored =
        add({.customer = {.name = u"深圳市华强电子有限公司"_s}, .points = {{.value = u"13800138000"_s}}});
};

TEST_F(KnownCustomersTest, TheDialogSaysWhoIsThereAlreadyWhileOneTypes)
{
    ASSERT_NE(open(), nullptr);
    EXPECT_FALSE(known()->isVisible());
    type(u"深圳市华强电子有限公司"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return known()->isVisible(); }));
    ASSERT_EQ(said().size(), 1);
    EXPECT_TRUE(said()[0].contains(u"林晓彤"_s)) << said()[0].toStdString();
    type(u"青岛海蓝食品"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !known()->isVisible(); }));
}

TEST_F(KnownCustomersTest, WhoSavesAtOnceIsToldFirstAndMayInsist)
{
    ASSERT_NE(open(), nullptr);
    type(u"深圳市华强电子有限公司"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return summary().contains(u"already"_s); }));
    EXPECT_TRUE(known()->isVisible());
    EXPECT_EQ(customers(), 1);
    QTest::mouseClick(save(), Qt::LeftButton);
    ASSERT_TRUE(closed());
    EXPECT_EQ(customers(), 2);
}

TEST_F(KnownCustomersTest, TheStoredOneIsOpenedInstead)
{
    ASSERT_NE(open(), nullptr);
    type(u"深圳市华强电子有限公司"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return known()->isVisible(); }));
    QSignalSpy wanted(&page, &Page::wanted);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"openKnown"_s), Qt::LeftButton);
    auto *ask = dialog()->findChild<ConfirmBox *>(); // about what was typed
    ASSERT_NE(ask, nullptr);
    EXPECT_EQ(wanted.count(), 0);
    QTest::mouseClick(ask->findChild<QPushButton *>(u"yesButton"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return wanted.count() == 1; }));
    EXPECT_EQ(wanted[0][0].toString(), u"customer"_s);
    EXPECT_EQ(wanted[0][1].toMap().value(u"customer"_s).toLongLong(), stored.value);
}

TEST_F(KnownCustomersTest, AnEditedCustomerIsNotHeldAgainstItself)
{
    ASSERT_NE(open(stored), nullptr);
    EXPECT_EQ(known(), nullptr);
}

} // namespace
