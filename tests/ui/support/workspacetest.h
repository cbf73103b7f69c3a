#pragma once

#include "core/base/clock.h"
#include "core/customer/customerservice.h"
#include "core/operation/undoservice.h"
#include "core/platform/settings.h"
#include "core/session/base.h"
#include "core/session/demobase.h"
#include "core/session/workspace.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>

/// An open base with nothing in it but what a test puts there, the way a page sees it: through a workspace.
/// Its user is 林晓彤, an administrator; today is 2026-11-22.
class WorkspaceTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(folder.isValid());
        make();
        workspace = std::make_unique<crm::Workspace>(crm::SessionOptions{.path = path, .clock = clock});
        QSignalSpy failed(workspace.get(), &crm::Workspace::failed);
        ASSERT_TRUE(QTest::qWaitFor([&] { return workspace->isOpen() || failed.count() > 0; }, 20'000));
        ASSERT_TRUE(workspace->isOpen()) << failed.value(0).value(0).toString().toStdString();
    }

    virtual void make()
    {
        crm::createBase(path, {.userName = QStringLiteral("林晓彤"), .poolName = QStringLiteral("公海")},
                        clock);
    }

    /// Does something on the writing thread and waits for it. Fails the test where that throws.
    template <typename Work>
    auto write(Work work)
    {
        using Result = std::invoke_result_t<Work, crm::Session &>;
        std::optional<crm::Outcome<Result>> answer;
        workspace->write(workspace.get(), work,
                         [&](const crm::Outcome<Result> &outcome) { answer.emplace(outcome); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
        EXPECT_TRUE(*answer) << (*answer ? std::string() : answer->error().message().toStdString());
        return **answer;
    }
    template <typename Work>
    auto read(Work work)
    {
        using Result = std::invoke_result_t<Work, crm::Session &>;
        std::optional<crm::Outcome<Result>> answer;
        workspace->read(workspace.get(), work,
                        [&](const crm::Outcome<Result> &outcome) { answer.emplace(outcome); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
        EXPECT_TRUE(*answer) << (*answer ? std::string() : answer->error().message().toStdString());
        return **answer;
    }

    crm::CustomerId addCustomer(const QString &name)
    {
        return write(
            [name](crm::Session &session) { return session.customers().add({.customer = {.name = name}}); });
    }
    void undo()
    {
        write(
            [](crm::Session &session) { return session.undo().undo(session.undo().nextUndo()->id).changes; });
    }

    /// Connects a page as the window does.
    void attach(crm::ui::Page &page)
    {
        QObject::connect(&workspace->hub(), &crm::ChangeHub::changed, &page, &crm::ui::Page::refresh);
    }
    static bool ready(const crm::ui::Page &page)
    {
        return QTest::qWaitFor([&] { return page.ready(); }, 20'000);
    }
    static bool settles(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, 10'000); }

    static QStringList column(const QAbstractItemView *view, int column)
    {
        QStringList texts;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            texts << view->model()->index(row, column).data().toString();
        return texts;
    }
    static void select(QAbstractItemView *view, const QList<int> &rows)
    {
        for (const int row : rows)
            view->selectionModel()->select(view->model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("test.kingfisher"));
    std::shared_ptr<crm::FixedClock> clock = std::make_shared<crm::FixedClock>(1'795'338'000'000);
    crm::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<crm::Workspace> workspace;
};

/// The same on the demonstration data, for pictures and for lists with something in them.
class DemoWorkspaceTest : public WorkspaceTest
{
protected:
    void make() override { crm::createDemoBase(path, QStringLiteral("small"), clock); }
};
