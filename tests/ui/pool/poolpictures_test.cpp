#include "core/pool/holdlimits.h"
#include "core/pool/poolservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/security/userservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/listtable.h"
#include "ui/mainwindow.h"
#include "ui/pool/handoverdialog.h"
#include "ui/pool/limitdialog.h"
#include "ui/pool/pooldialog.h"
#include "ui/pool/poolsdialog.h"
#include "ui/pool/purgedialog.h"
#include "ui/pool/ruledialog.h"
#include "ui/pool/rundialog.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

/// Pictures of the pools for people to look at, into the folder KINGFISHER_PICTURES.
class PoolPicturesTest : public DemoWorkspaceTest
{
protected:
    void prepare()
    {
        write([](Session &session) {
            auto pool = session.pools().pools().front();
            pool.terms = {.perDay = 10, .previousOwnerDays = 7, .newDays = 2};
            pool.fields = {{u"phone"_s, PoolFieldVisibility::Mask}};
            session.pools().edit(pool);
            session.holdLimits().add(
                {.who = {.role = Role::Sales}, .customers = 120, .exempt = u"days_since_order <= 90"_s});
            session.holdLimits().add({.who = {.role = Role::Administrator}, .customers = 20});
            session.recycleRules().add({.name = u"180 天未跟进"_s,
                                        .days = 180,
                                        .exceptions = {{RecycleDays::Field::Grade, u"A"_s, 240}},
                                        .pool = pool.id});
            session.recycleRules().add({.name = u"一年未成交"_s,
                                        .terms = {.clock = RecycleClock::NoDeal},
                                        .days = 365,
                                        .filter = u"grade in (\"C\", \"D\")"_s,
                                        .pool = pool.id});
            std::vector<CustomerId> mine;
            const auto rows = session.pools().customers(pool.id);
            for (size_t i = 0; i < 3; ++i)
                mine.push_back(rows[i].id);
            session.pools().claim(mine);
            session.pools().release(std::span(mine).first(1), u"联系不上"_s, pool.id);
            return true;
        });
        clock->set(clock->now() + kDay);
        addCustomer(u"今天的新客户"_s);
    }
    void shoot(QWidget *widget, const QString &name)
    {
        QTest::qWait(400); // charts and previews
        EXPECT_TRUE(widget->grab().save(u"%1/%2-%3.png"_s.arg(pictures, name, look)));
    }
    template <typename Dialog>
    Dialog *dialogOf(QWidget *parent)
    {
        Dialog *dialog = nullptr;
        EXPECT_TRUE(settles([&] { return (dialog = parent->findChild<Dialog *>()) != nullptr; }));
        return dialog;
    }
    void shootAll(MainWindow &window)
    {
        window.openPage(u"pool"_s);
        auto *page = window.currentPage();
        auto *table = page->findChild<ListTable *>();
        ASSERT_TRUE(settles([&] { return page->ready() && table->model()->rowCount() > 3; }));
        select(table, {1, 3, 5, 6});
        window.grab();
        ASSERT_TRUE(ready(*page));
        shoot(&window, u"pool"_s);
        QTest::mouseClick(page->findChild<QAbstractButton *>(u"managePools"_s), Qt::LeftButton);
        auto *pools = dialogOf<PoolsDialog>(page);
        QPushButton *change = nullptr;
        ASSERT_TRUE(settles([&] { return (change = pools->findChild<QPushButton *>(u"changePool1"_s)); }));
        shoot(pools, u"pools"_s);
        QTest::mouseClick(change, Qt::LeftButton);
        shoot(dialogOf<PoolDialog>(pools), u"pooldialog"_s);
        pools->findChild<PoolDialog *>()->reject();
        QTest::mouseClick(pools->findChild<QPushButton *>(u"addLimit"_s), Qt::LeftButton);
        shoot(dialogOf<LimitDialog>(pools), u"limitdialog"_s);
        pools->close();
        const auto facts =
            read([](Session &session) { return std::pair(session.users().all(), session.pools().pools()); });
        HandoverDialog handover(*workspace, facts.first, facts.second, nullptr);
        handover.setAttribute(Qt::WA_DeleteOnClose, false);
        handover.show();
        const auto checks = handover.findChildren<QCheckBox *>();
        for (int i = 5; i < 8; ++i)
            checks[i]->setChecked(true);
        shoot(&handover, u"handover"_s);
        PurgeDialog purge(*workspace, facts.second.front(), nullptr);
        purge.setAttribute(Qt::WA_DeleteOnClose, false);
        purge.show();
        shoot(&purge, u"purge"_s);
        window.openPage(u"recycling"_s);
        ASSERT_TRUE(ready(*window.currentPage()));
        shoot(&window, u"recycling"_s);
        QTest::mouseClick(window.currentPage()->findChild<QPushButton *>(u"editRule"_s), Qt::LeftButton);
        shoot(dialogOf<RuleDialog>(window.currentPage()), u"ruledialog"_s);
        window.currentPage()->findChild<RuleDialog *>()->reject();
        if (auto *run = window.currentPage()->findChild<QPushButton *>(u"runNow"_s); run->isEnabled()) {
            QTest::mouseClick(run, Qt::LeftButton);
            shoot(dialogOf<RunDialog>(window.currentPage()), u"rundialog"_s);
            window.currentPage()->findChild<RunDialog *>()->reject();
        }
        window.openPage(u"poolstats"_s);
        ASSERT_TRUE(ready(*window.currentPage()));
        shoot(&window, u"poolstats"_s);
        window.openPage(u"poolstats"_s, {{u"view"_s, u"people"_s}});
        ASSERT_TRUE(ready(*window.currentPage()));
        shoot(&window, u"poolpeople"_s);
        window.openPage(u"customer"_s, {{u"customer"_s, 5}, {u"tab"_s, u"owners"_s}});
        ASSERT_TRUE(ready(*window.currentPage()));
        shoot(&window, u"owners"_s);
        window.openPage(u"customers"_s);
        ASSERT_TRUE(ready(*window.currentPage()));
        shoot(&window, u"customers"_s);
    }

    QString pictures = qEnvironmentVariable("KINGFISHER_PICTURES");
    QString look;
};

TEST_F(PoolPicturesTest, DrawsThePicturesOfThePoolsThatAreAskedFor)
{
    if (pictures.isEmpty())
        GTEST_SKIP() << "KINGFISHER_PICTURES names no folder";
    prepare();
    const std::tuple<QString, Appearance> looks[] = {
        {u"light-zh_CN"_s, {Appearance::Mode::Light, u"zh_CN"_s, 1.0}},
        {u"dark-en"_s, {Appearance::Mode::Dark, u"en"_s, 1.0}},
        {u"light-zh_TW-150"_s, {Appearance::Mode::Light, u"zh_TW"_s, 1.5}}};
    for (const auto &[name, appearance] : looks) {
        look = name;
        Theme::apply(appearance);
        MainWindow window(settings);
        window.setWorkspace(workspace.get());
        QObject::connect(&workspace->hub(), &ChangeHub::changed, &window, &MainWindow::refresh);
        window.resize(1440, 900);
        window.show();
        shootAll(window);
        Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0});
    }
}

} // namespace
