#pragma once

#include "tests/support/testworkspace.h"
#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/customer/customeractions.h"
#include "ui/customer/customerdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <gtest/gtest.h>

/// The form of a customer, opened as the pages open it.
class CustomerDialogTest : public testing::Test
{
protected:
    CustomerDialogTest() { page.show(); }

    crm::ui::CustomerDialog *open(crm::CustomerId id = {})
    {
        if (id.isValid())
            crm::ui::editCustomer(page, *workspace, id);
        else
            crm::ui::newCustomer(page, *workspace);
        if (!QTest::qWaitFor([this] { return dialog() != nullptr; }))
            return nullptr;
        dialog()->activateWindow();
        return QTest::qWaitForWindowActive(dialog()) ? dialog() : nullptr;
    }
    crm::ui::CustomerDialog *dialog() { return page.findChild<crm::ui::CustomerDialog *>(); }
    static QLineEdit *line(const QWidget *parent, const QString &name)
    {
        return parent->findChild<QLineEdit *>(name);
    }
    QPushButton *save() { return dialog()->findChild<QPushButton *>(QStringLiteral("saveButton")); }
    QString summary() { return dialog()->findChild<QLabel *>(QStringLiteral("summary"))->text(); }
    bool closed()
    {
        return QTest::qWaitFor([this] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return dialog() == nullptr;
        });
    }
    qint64 customers()
    {
        return workspace.read([](crm::Session &session) { return session.customers().count(); });
    }
    crm::CustomerId add(const crm::CustomerCard &card)
    {
        return workspace.write([card](crm::Session &session) { return session.customers().add(card); });
    }
    crm::CustomerCard card(crm::CustomerId id)
    {
        return workspace.read([id](crm::Session &session) { return session.customers().card(id); });
    }

    TestWorkspace workspace;
    crm::ui::Page page;
};
