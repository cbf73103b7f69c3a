#include "tests/ui/support/workspacetest.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/frame/helpdialog.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QDialog>
#include <QPainter>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

/// What --grab does not reach: the customer's page, tab by tab, and the dialogs.
class GalleryTest : public DemoWorkspaceTest
{
protected:
    ~GalleryTest() override { Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0}); }

    void begin(const Appearance &look, const QString &suffix)
    {
        Theme::apply(look);
        name = suffix;
        window = std::make_unique<MainWindow>(settings);
        window->setWorkspace(workspace.get());
        window->setUser(workspace->user().name);
        window->setStatus({.file = path, .backup = u"08:30"_s});
        window->setSearch([](const QString &, const SearchAnswer &) {});
        window->resize(size);
        window->show();
        ASSERT_TRUE(settles(
            [this] { return workspace->directory().snapshot()->stage() == DirectoryStage::Complete; }));
    }
    /// One with orders, contacts and a history.
    qint64 somebody() const
    {
        const auto snapshot = workspace->directory().snapshot();
        DirectoryQuery query;
        query.sort = FieldRef{CustomerField::Revenue};
        query.descending = true;
        return runQuery(snapshot, query).id(3);
    }
    void open(const QString &page, const QVariantMap &state = {})
    {
        ASSERT_TRUE(window->openPage(page, state));
        window->grab();
        EXPECT_TRUE(ready(*window->currentPage()));
        QTest::qWait(150);
    }
    void save(const QPixmap &picture, const QString &what)
    {
        EXPECT_TRUE(picture.save(u"%1/%2-%3.png"_s.arg(folderOfPictures, what, name)));
    }
    /// The dialog over the dimmed window, as it stands on a screen.
    void saveDialog(const QString &what)
    {
        QDialog *shown = nullptr;
        ASSERT_TRUE(settles([&] {
            for (auto *dialog : window->findChildren<QDialog *>())
                if (dialog->isVisible())
                    shown = dialog;
            return shown != nullptr;
        }));
        QTest::qWait(200);
        QPixmap picture = window->grab();
        const QPixmap dialog = shown->grab();
        QPainter painter(&picture);
        painter.fillRect(window->rect(), Theme::t().scrim);
        painter.drawPixmap(window->rect().center() - shown->rect().center(), dialog);
        painter.end();
        save(picture, what);
        delete shown;
    }
    /// The list of customers, the largest first, so that figures are to be seen.
    void drawList()
    {
        open(u"customers"_s);
        auto *table = window->currentPage()->findChild<ListTable *>();
        const auto *model = table->model();
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->headerData(column, Qt::Horizontal, ListHeader::kColumnKey) == u"revenue"_s)
                table->header()->setSortIndicator(column, Qt::DescendingOrder);
        EXPECT_TRUE(ready(*window->currentPage()));
        table->selectRow(2);
        QTest::qWait(400);
        EXPECT_TRUE(ready(*window->currentPage()));
        save(window->grab(), u"customers"_s);
    }
    /// The quick entry with a next step, unfolded.
    void drawEntry()
    {
        open(u"customer"_s, {{u"customer"_s, somebody()}, {u"tab"_s, u"activity"_s}});
        window->activateWindow();
        window->findChild<QWidget *>(u"activityText"_s)->setFocus();
        QTest::mouseClick(window->findChild<QAbstractButton *>(u"tomorrowChip"_s), Qt::LeftButton);
        QTest::qWait(100);
        save(window->grab(), u"customer-entry"_s);
    }
    void drawAll()
    {
        drawList();
        drawEntry();
        for (const QString &tab : {u"activity"_s, u"orders"_s, u"details"_s, u"history"_s}) {
            open(u"customer"_s, {{u"customer"_s, somebody()}, {u"tab"_s, tab}});
            save(window->grab(), u"customer-"_s + tab);
        }
        for (const QString &page : {u"customers"_s, u"orders"_s, u"products"_s, u"fields"_s, u"team"_s}) {
            open(page);
            window->currentPage()->createNew();
            saveDialog(u"new-"_s + page);
        }
        for (const QString &page : {u"customers"_s, u"orders"_s, u"products"_s}) {
            open(page);
            if (auto *table = window->currentPage()->findChild<ListTable *>();
                !table->currentIndex().isValid())
                table->selectRow(0);
            window->currentPage()->editCurrent();
            saveDialog(u"edit-"_s + page);
        }
        (new HelpDialog(window.get()))->open();
        saveDialog(u"help"_s);
        window->setWorkspace(nullptr);
        QTest::qWait(50);
        save(window->grab(), u"welcome"_s);
        window.reset();
    }

    /// WIDTHxHEIGHT of KINGFISHER_PICTURES_SIZE.
    static QSize askedSize()
    {
        const QStringList parts = qEnvironmentVariable("KINGFISHER_PICTURES_SIZE", u"1440x900"_s).split(u'x');
        return {parts.value(0).toInt(), parts.value(1).toInt()};
    }

    QString folderOfPictures = qEnvironmentVariable("KINGFISHER_PICTURES");
    QSize size = askedSize();
    QString name;
    std::unique_ptr<MainWindow> window;
};

/// Pictures for people to look at, into the folder KINGFISHER_PICTURES; KINGFISHER_PICTURES_TEXT makes the
/// text larger (1.5), KINGFISHER_PICTURES_SIZE the window smaller (1100x700).
TEST_F(GalleryTest, DrawsThePicturesThatAreAskedFor)
{
    if (folderOfPictures.isEmpty())
        GTEST_SKIP() << "KINGFISHER_PICTURES names no folder";
    bool isNumber = false;
    const double asked = qEnvironmentVariable("KINGFISHER_PICTURES_TEXT").toDouble(&isNumber);
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s})
        for (const auto &[mode, theme] :
             {std::pair(Appearance::Mode::Light, u"light"_s), std::pair(Appearance::Mode::Dark, u"dark"_s)}) {
            begin({mode, language, isNumber ? asked : 1.0}, language + u'-' + theme);
            drawAll();
        }
}

} // namespace
