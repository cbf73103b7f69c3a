#pragma once

#include "core/security/userservice.h"
#include "core/session/sharing.h"
#include "core/session/workspace.h"
#include "tests/support/testbase.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

/// A team's file with a customer in it, and 陈思远 as a colleague; nobody has it open.
class TeamBase
{
public:
    TeamBase()
    {
        QStandardPaths::setTestModeEnabled(true); // copies and journals go to a folder for tests
        base.session().users().add({.name = QStringLiteral("陈思远"), .role = crm::Role::Sales});
        customer = base.addCustomer(QStringLiteral("苏州翔诚"));
        base.close();
        crm::shareBase(base.path(), base.clock());
    }

    /// As whom the window has it open.
    std::unique_ptr<crm::Workspace> open(const QString &user = {}) const
    {
        auto workspace = std::make_unique<crm::Workspace>(base.options(user));
        QSignalSpy opened(workspace.get(), &crm::Workspace::opened);
        EXPECT_TRUE(opened.wait(10'000));
        return workspace;
    }

    TestBase base;
    crm::CustomerId customer;
};
