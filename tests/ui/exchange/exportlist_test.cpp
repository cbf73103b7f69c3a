#include "core/operation/undoservice.h"
#include "tests/support/sheetfiles.h"
#include "tests/ui/customer/customerfixture.h"
#include "ui/common/chip.h"
#include "ui/common/listheader.h"
#include "ui/common/toast.h"
#include "ui/mainwindow.h"
#include "ui/order/orderspage.h"
#include "ui/pool/poolpage.h"
#include "ui/product/productspage.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

void chooseIn(QDialog *dialog, const char *combo, const QString &text)
{
    auto *box = dialog->findChild<QComboBox *>(QString::fromLatin1(combo));
    ASSERT_NE(box, nullptr);
    const int index = box->findText(text, Qt::MatchStartsWith);
    ASSERT_GE(index, 0) << text.toStdString();
    box->setCurrentIndex(index);
}

/// Accepts the dialog of a page's export and chooses `path` in the one of files.
void answer(QWidget *page, const QString &path)
{
    auto *dialog = page->findChild<QDialog *>(u"exportDialog"_s);
    ASSERT_NE(dialog, nullptr);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"saveButton"_s), Qt::LeftButton);
    auto *files = page->findChild<QFileDialog *>(u"fileDialog"_s);
    ASSERT_NE(files, nullptr);
    emit files->fileSelected(path);
    files->close();
}

QString written(Page *page, const std::function<void()> &act)
{
    QSignalSpy saved(page, &Page::saved);
    QSignalSpy failed(page, &Page::failed);
    act();
    EXPECT_TRUE(QTest::qWaitFor([&] { return saved.count() + failed.count() > 0; }, 20'000));
    EXPECT_EQ(failed.count(), 0) << failed.value(0).value(0).toString().toStdString();
    return saved.value(0).value(0).toString();
}

class ListExport : public CustomersTest
{
protected:
    QString target(const QString &name) const { return m_folder.filePath(name); }
};

TEST_F(ListExport, TheListAsItIsShownGoesIntoAWorkbook)
{
    open();
    table()->header()->setSortIndicator(0, Qt::AscendingOrder);
    settle();
    QTest::mouseClick(child(u"exportButton"_s), Qt::LeftButton);
    const auto said = written(&page(), [&] {
        chooseIn(page().findChild<QDialog *>(u"exportDialog"_s), "exportColumns", u"As in the list"_s);
        answer(&page(), target(u"list"_s)); // the extension is added
    });
    EXPECT_EQ(said, u"300 rows exported to list.xlsx"_s);
    const auto rows = rowsOf(target(u"list.xlsx"_s));
    ASSERT_EQ(rows.size(), 301U);
    EXPECT_EQ(rows[0].size(), table()->header()->shownColumns().size());
    for (int row = 0; row < 300; ++row)
        EXPECT_EQ(rows[size_t(row) + 1][0], name(row));
}

TEST_F(ListExport, SelectedRowsAreOfferedFirst)
{
    open();
    selectRows({1, 3, 4});
    page().exportList();
    const auto said = written(&page(), [&] {
        chooseIn(page().findChild<QDialog *>(u"exportDialog"_s), "exportFormat", u"Plain"_s);
        answer(&page(), target(u"three.csv"_s));
    });
    EXPECT_EQ(said, u"3 rows exported to three.csv"_s);
    EXPECT_EQ(rowsOf(target(u"three.csv"_s)).size(), 4U);
}

TEST_F(ListExport, WhatBelongsToTheCustomersCanBeTaken)
{
    open();
    page().exportList();
    written(&page(), [&] {
        chooseIn(page().findChild<QDialog *>(u"exportDialog"_s), "exportKind", u"Their orders"_s);
        answer(&page(), target(u"orders.xlsx"_s));
    });
    EXPECT_GT(rowsOf(target(u"orders.xlsx"_s)).size(), 100U);
}

TEST_F(ListExport, TheOtherListsGiveTheirs)
{
    open();
    const auto take = [&](Page *page, const QString &file) {
        page->resize(1200, 700);
        page->show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return page->ready(); }, 10'000));
        const auto *list = page->findChild<ListTable *>();
        ASSERT_GT(list->model()->rowCount(), 0);
        QTest::mouseClick(page->findChild<QAbstractButton *>(u"exportButton"_s), Qt::LeftButton);
        written(page, [&] {
            chooseIn(page->findChild<QDialog *>(u"exportDialog"_s), "exportColumns", u"As in the list"_s);
            answer(page, target(file));
        });
        EXPECT_EQ(rowsOf(target(file)).size(), size_t(list->model()->rowCount()) + 1);
    };
    take(std::make_unique<OrdersPage>(workspace(), m_settings).get(), u"orders.xlsx"_s);
    take(std::make_unique<ProductsPage>(workspace(), m_settings).get(), u"products.xlsx"_s);
    take(std::make_unique<PoolPage>(workspace(), m_settings).get(), u"pool.xlsx"_s);
}

TEST_F(ListExport, AnEmptyListHasNothingToGive)
{
    open(false);
    QSignalSpy failed(&page(), &Page::failed);
    page().exportList();
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(page().findChild<QDialog *>(u"exportDialog"_s), nullptr);
}

/// Takes what the desktop would open.
class Opened : public QObject
{
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QList<QUrl> urls;

public slots:
    void open(const QUrl &url) { urls << url; }
};

TEST_F(ListExport, TheWindowOffersTheFolder)
{
    open();
    Opened opened;
    MainWindow window(m_settings);
    window.setWorkspace(&workspace());
    window.show();
    ASSERT_TRUE(window.openPage(u"customers"_s, {}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.currentPage()->ready(); }, 10'000));
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    written(window.currentPage(), [&] { answer(window.currentPage(), target(u"a.csv"_s)); });
    auto *button = window.findChild<QAbstractButton *>(u"openFolderButton"_s);
    ASSERT_TRUE(button->isVisibleTo(&window));
    EXPECT_FALSE(window.findChild<QAbstractButton *>(u"undoButton"_s)->isVisibleTo(&window));
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_EQ(opened.urls.size(), 1);
    EXPECT_EQ(opened.urls[0].toLocalFile(), m_folder.path());
    window.setWorkspace(nullptr);
}

class Views : public CustomersTest
{
protected:
    void showColumn(int section, bool shown)
    {
        table()->header()->showMenu({});
        auto *menu = table()->header()->findChildren<QMenu *>(u"columnMenu"_s).last();
        const auto title = model()->headerData(section, Qt::Horizontal).toString();
        for (auto *action : menu->actions())
            if (action->text() == title)
                action->setChecked(shown);
        menu->close();
    }
    QStringList chips()
    {
        QStringList names;
        for (auto *chip : page().findChildren<Chip *>(u"savedView"_s))
            if (chip->isVisibleTo(&page()))
                names << (chip->isChecked() ? u'*' + chip->text() : chip->text());
        return names;
    }
    void choose(const QString &entry)
    {
        QTest::mouseClick(child(u"viewsButton"_s), Qt::LeftButton);
        auto *menu = page().findChild<QMenu *>(u"viewsMenu"_s);
        ASSERT_NE(menu, nullptr);
        const auto actions = menu->actions();
        const auto found = std::ranges::find_if(
            actions, [&](const QAction *action) { return action->text().startsWith(entry); });
        ASSERT_NE(found, actions.end()) << entry.toStdString();
        (*found)->trigger();
        menu->close();
    }
    void saveAs(const QString &name)
    {
        auto *dialog = page().findChild<QDialog *>(u"viewDialog"_s);
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QLineEdit *>(u"viewName"_s)->setText(name);
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"saveButton"_s), Qt::LeftButton);
    }
    bool shows(const QStringList &wanted)
    {
        return QTest::qWaitFor([&] { return chips() == wanted && page().ready(); }, 10'000);
    }
};

TEST_F(Views, AViewBringsBackFilterSortingAndColumns)
{
    open();
    EXPECT_EQ(chips(), QStringList());
    page().restore({{u"filter"_s, u"grade = A"_s}});
    table()->header()->setSortIndicator(0, Qt::DescendingOrder);
    const int region = 3;
    showColumn(region, false);
    settle();
    const int rows = model()->rowCount();
    const auto first = name(0);
    ASSERT_LT(rows, 300);
    choose(u"Save as a view"_s);
    saveAs(u"大客户"_s);
    ASSERT_TRUE(shows({u"*大客户"_s})) << chips().join(u' ').toStdString();

    page().restore({{u"search"_s, u""_s}});
    table()->header()->setSortIndicator(-1, Qt::AscendingOrder);
    showColumn(region, true);
    ASSERT_TRUE(shows({u"大客户"_s}));
    EXPECT_EQ(model()->rowCount(), 300);

    QTest::mouseClick(child(u"savedView"_s), Qt::LeftButton);
    ASSERT_TRUE(shows({u"*大客户"_s}));
    EXPECT_EQ(model()->rowCount(), rows);
    EXPECT_EQ(name(0), first);
    EXPECT_TRUE(table()->isColumnHidden(region));
}

TEST_F(Views, AViewIsRenamedRemovedAndTheRemovalUndone)
{
    open();
    page().restore({{u"filter"_s, u"grade = B"_s}});
    settle();
    choose(u"Save as a view"_s);
    saveAs(u"旧名"_s);
    ASSERT_TRUE(shows({u"*旧名"_s}));
    choose(u"Change “旧名”"_s);
    saveAs(u"新名"_s);
    ASSERT_TRUE(shows({u"*新名"_s}));
    choose(u"Remove “新名”"_s);
    ASSERT_TRUE(shows({}));
    workspace().write(
        &page(), [](Session &session) { return session.undo().undo(session.undo().nextUndo()->id).changes; },
        [](const auto &) {});
    ASSERT_TRUE(shows({u"*新名"_s}));
}

} // namespace

#include "exportlist_test.moc"
