#pragma once

#include "core/platform/settings.h"
#include "core/session/workspace.h"
#include "core/storage/statement.h"
#include "tests/support/sheetfiles.h"
#include "tests/support/testbase.h"
#include "ui/common/chip.h"
#include "ui/common/listtable.h"
#include "ui/exchange/importpage.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

/// The import page on a base of its own, and files to drop on it.
class ImportPageTest : public testing::Test
{
protected:
    ImportPageTest()
    {
        QSignalSpy opened(&workspace, &crm::Workspace::opened);
        if (!workspace.isOpen())
            opened.wait();
        page = std::make_unique<crm::ui::ImportPage>(workspace, settings);
        page->resize(1100, 760);
        page->show();
        settle();
    }

    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->ready(); }, 20'000));
    }

    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.get(), &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.get(), &event);
        settle();
    }
    void drop(const QString &name, const QByteArray &bytes) { drop(files.write(name, bytes)); }

    void next()
    {
        QTest::mouseClick(child<QPushButton>(QStringLiteral("nextButton")), Qt::LeftButton);
        settle();
    }
    template <typename Widget>
    Widget *child(const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    QString chosenKind() { return child<crm::ui::ChipRow>(QStringLiteral("kinds"))->chosen().value(0); }
    QString fieldOfColumn(int column)
    {
        return child<QComboBox>(QStringLiteral("field%1").arg(column))->currentData().toString();
    }
    void map(int column, const QString &field)
    {
        auto *combo = child<QComboBox>(QStringLiteral("field%1").arg(column));
        combo->setCurrentIndex(combo->findData(field));
        emit combo->activated(combo->currentIndex());
        settle();
    }
    QString cell(const QString &table, int row, int column)
    {
        const auto *model = child<crm::ui::ListTable>(table)->model();
        return model->index(row, column).data().toString();
    }
    int rows(const QString &table) { return child<crm::ui::ListTable>(table)->model()->rowCount(); }

    qint64 customers()
    {
        return crm::Statement(base.db(), QStringLiteral("SELECT COUNT(*) FROM customer")).number();
    }

    TestBase base;
    SheetFiles files;
    crm::Settings settings{files.path(QStringLiteral("settings.ini"))};
    crm::Workspace workspace{base.options()};
    std::unique_ptr<crm::ui::ImportPage> page;
};
