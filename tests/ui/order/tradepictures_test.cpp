#include "tests/ui/support/workspacetest.h"
#include "ui/common/listtable.h"
#include "ui/mainwindow.h"
#include "ui/order/orderdialog.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

/// Pictures of these pages for people to look at, into the folder KINGFISHER_PICTURES.
TEST_F(DemoWorkspaceTest, DrawsThePicturesOfTradeThatAreAskedFor)
{
    const QString pictures = qEnvironmentVariable("KINGFISHER_PICTURES");
    if (pictures.isEmpty())
        GTEST_SKIP() << "KINGFISHER_PICTURES names no folder";
    const auto draw = [&](const Appearance &look, QSize size, const QString &name) {
        Theme::apply(look);
        MainWindow window(settings);
        window.setWorkspace(workspace.get());
        window.resize(size);
        window.show();
        for (const auto &key : {u"pool"_s, u"orders"_s, u"products"_s}) {
            window.openPage(key);
            QObject::connect(&workspace->hub(), &ChangeHub::changed, &window, &MainWindow::refresh);
            auto *page = window.currentPage();
            auto *table = page->findChild<ListTable *>();
            ASSERT_TRUE(settles([&] { return page->ready() && table->model()->rowCount() > 0; }));
            const QList<int> chosen = key == u"orders"_s ? QList<int>{2} : QList<int>{1, 3, 6};
            if (key == u"orders"_s)
                table->setCurrentIndex(table->model()->index(chosen.first(), 0));
            else
                select(table, chosen);
            window.grab();
            ASSERT_TRUE(ready(*page));
            QTest::qWait(100);
            EXPECT_TRUE(window.grab().save(u"%1/%2-%3.png"_s.arg(pictures, key, name)));
        }
        window.openPage(u"orders"_s);
        window.currentPage()->editCurrent();
        ASSERT_TRUE(settles([&] { return window.findChild<OrderDialog *>() != nullptr; }));
        QTest::qWait(100);
        EXPECT_TRUE(
            window.findChild<OrderDialog *>()->grab().save(u"%1/orderdialog-%2.png"_s.arg(pictures, name)));
        Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0});
    };
    draw({Appearance::Mode::Light, u"zh_CN"_s, 1.0}, {1440, 900}, u"light-zh_CN"_s);
    draw({Appearance::Mode::Dark, u"en"_s, 1.0}, {1440, 900}, u"dark-en"_s);
    draw({Appearance::Mode::Dark, u"zh_TW"_s, 1.5}, {1440, 900}, u"dark-zh_TW-150"_s);
}

} // namespace
