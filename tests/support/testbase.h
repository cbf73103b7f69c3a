#pragma once

#include "core/customer/customerservice.h"
#include "core/session/session.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>

/// A base in a folder of its own, gone with it, and a session on it. Its first user is 林晓彤, an
/// administrator.
class TestBase
{
public:
    explicit TestBase(const QString &fileName = QStringLiteral("test.kingfisher"))
        : m_path(m_folder.filePath(fileName))
    {
        crm::createBase(m_path, {.userName = QStringLiteral("林晓彤"), .poolName = QStringLiteral("公海")},
                        m_clock);
        crm::prepareBase(m_path, *m_clock);
        reopen();
    }

    const QString &path() const { return m_path; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    crm::FixedClock &clock() { return *m_clock; }
    crm::Session &session() { return *m_session; }
    const crm::Connection &db() { return m_session->operations().db(); }

    /// Closes the base and opens it again, as somebody else if named.
    void reopen(const QString &userName = {})
    {
        m_session.reset();
        m_session = std::make_unique<crm::Session>(options(userName));
    }
    void close() { m_session.reset(); }
    crm::SessionOptions options(const QString &userName = {}) const
    {
        return {.path = m_path,
                .userName = userName,
                .clock = m_clock,
                .backupRoot = m_folder.filePath(QStringLiteral("backups"))};
    }

    crm::CustomerId addCustomer(const QString &name)
    {
        return m_session->customers().add({.customer = {.name = name}});
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<crm::FixedClock> m_clock =
        std::make_shared<crm::FixedClock>(1'795'338'000'000); // 2026-11-22
    std::unique_ptr<crm::Session> m_session;
};
