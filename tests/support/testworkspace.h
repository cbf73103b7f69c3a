#pragma once

#include "core/session/workspace.h"
#include "tests/support/testbase.h"

#include <QSignalSpy>
#include <QTest>

/// A workspace on a base of its own, open and with its list of customers loaded.
class TestWorkspace
{
public:
    TestWorkspace()
    {
        m_base.close();
        m_workspace = std::make_unique<crm::Workspace>(m_base.options());
        QSignalSpy opened(m_workspace.get(), &crm::Workspace::opened);
        if (!opened.wait(10'000))
            qFatal("the workspace did not open");
    }

    crm::Workspace &operator*() { return *m_workspace; }
    crm::Workspace *operator->() { return m_workspace.get(); }

    /// Runs `work(Session &)` on the writing thread and waits for what it gives back.
    template <typename Work>
    auto write(Work work)
    {
        return wait([&](auto done) { m_workspace->write(m_workspace.get(), work, done); }, work);
    }
    template <typename Work>
    auto read(Work work)
    {
        return wait([&](auto done) { m_workspace->read(m_workspace.get(), work, done); }, work);
    }

private:
    template <typename Start, typename Work>
    auto wait(Start start, Work)
    {
        using Result = std::invoke_result_t<Work, crm::Session &>;
        std::optional<crm::Outcome<Result>> outcome;
        start([&outcome](const crm::Outcome<Result> &done) { outcome = done; });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000))
            qFatal("the workspace did not answer");
        if (!*outcome)
            throw crm::Error((*outcome).error());
        return **outcome;
    }

    TestBase m_base;
    std::unique_ptr<crm::Workspace> m_workspace;
};
