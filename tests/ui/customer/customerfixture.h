#pragma once

#include "core/customer/customerservice.h"
#include "core/platform/settings.h"
#include "core/session/demobase.h"
#include "core/session/workspace.h"
#include "tests/support/printers.h"
#include "ui/common/listtable.h"
#include "ui/common/theme.h"
#include "ui/customer/customerspage.h"
#include "ui/customer/customertablemodel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

/// A workspace on a made-up company of 300 customers, the same for every test, and the page on it.
class CustomersTest : public testing::Test
{
protected:
    static constexpr qint64 kNow = 1'795'338'000'000; // 2026-11-22

    CustomersTest()
    {
        using namespace crm::ui;
        Theme::apply({Appearance::Mode::Light, QStringLiteral("en"), 1.0});
    }
    ~CustomersTest() override
    {
        m_tester.reset();
        delete m_page;
        m_workspace.reset();
    }

    /// Made once; every test works on a copy.
    static QString demoFile()
    {
        static const QTemporaryDir folder;
        static const QString file = [] {
            const QString path = folder.filePath(QStringLiteral("demo.kingfisher"));
            crm::createDemoBase(path, QStringLiteral("300"), std::make_shared<crm::FixedClock>(kNow));
            return path;
        }();
        return file;
    }
    QString file() const { return m_folder.filePath(QStringLiteral("work.kingfisher")); }

    void open(bool demo = true)
    {
        if (demo)
            QFile::copy(demoFile(), file());
        else
            crm::createBase(file(), {}, m_clock);
        m_workspace = std::make_unique<crm::Workspace>(crm::SessionOptions{.path = file(), .clock = m_clock});
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_workspace->isOpen(); }, 10'000));
        m_page = new crm::ui::CustomersPage(*m_workspace, m_settings);
        QObject::connect(&m_workspace->hub(), &crm::ChangeHub::changed, m_page, &crm::ui::Page::refresh);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_page->resize(1240, 780);
        m_page->show();
        settle();
    }

    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_page->ready(); }, 10'000)) << "the page is never ready";
    }

    crm::Workspace &workspace() { return *m_workspace; }
    crm::ui::CustomersPage &page() { return *m_page; }
    crm::ui::ListTable *table() { return m_page->findChild<crm::ui::ListTable *>(); }
    crm::ui::CustomerTableModel *model() { return m_page->findChild<crm::ui::CustomerTableModel *>(); }
    template <typename Widget = QAbstractButton>
    Widget *child(const QString &name)
    {
        auto *found = m_page->findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    QString name(int row) { return model()->text(row, {crm::CustomerField::Name}); }
    void selectRows(const QList<int> &rows)
    {
        table()->clearSelection();
        for (const int row : rows)
            table()->selectionModel()->select(model()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    /// All customers as the file has them, read by a session of its own.
    std::vector<crm::Customer> all()
    {
        crm::Session session({.path = file(), .clock = m_clock});
        std::vector<crm::CustomerId> ids;
        const auto snapshot = m_workspace->directory().snapshot();
        for (quint32 row = 0; row < snapshot->rows(); ++row)
            ids.push_back({snapshot->id(row)});
        return session.customers().rows(ids);
    }

    QTemporaryDir m_folder;
    std::shared_ptr<crm::FixedClock> m_clock = std::make_shared<crm::FixedClock>(kNow);
    crm::Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<crm::Workspace> m_workspace;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    crm::ui::CustomersPage *m_page = nullptr;
};
