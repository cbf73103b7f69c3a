#include "core/customer/customerservice.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/pool/poolmodel.h"
#include "ui/pool/poolpage.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

class PoolPageTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        for (const auto &name : {u"上海翔创电子"_s, u"西安越和电子"_s, u"广州润森生物"_s})
            customers.push_back(addCustomer(name));
        write([this](Session &session) {
            session.users().add({.name = u"王子涵"_s, .role = Role::Sales});
            session.pools().add({.name = u"华东公海"_s, .priority = 50});
            return session.pools().release(customers, u"预算取消"_s, *pool(session)).operation;
        });
        page = std::make_unique<PoolPage>(*workspace, settings);
        attach(*page);
        page->resize(1200, 700);
        page->show();
        page->restore({{u"pool"_s, read([](Session &session) {
                            return session.pools().findByName(u"公海"_s)->id.value;
                        })}});
        ASSERT_TRUE(settles([this] { return names().size() == 3; }));
        ASSERT_TRUE(ready(*page));
    }

    static std::optional<PoolId> pool(Session &session) { return session.pools().findByName(u"公海"_s)->id; }
    ListTable *table() { return page->findChild<ListTable *>(); }
    QStringList names() { return column(table(), PoolModel::Name); }
    int rowOf(const QString &name) { return int(names().indexOf(name)); }
    void click(const QString &button)
    {
        QTest::mouseClick(page->findChild<QPushButton *>(button), Qt::LeftButton);
    }
    /// As a colleague does it, in another process.
    void claimBehind(CustomerId customer)
    {
        Session other({.path = path, .userName = u"王子涵"_s, .clock = clock});
        const std::vector<CustomerId> ids{customer};
        ASSERT_EQ(other.pools().claim(ids).succeeded(), 1);
    }

    std::vector<CustomerId> customers;
    std::unique_ptr<PoolPage> page;
};

TEST_F(PoolPageTest, ShowsWhoLiesInThePoolAndWhy)
{
    EXPECT_THAT(names(),
                testing::UnorderedElementsAre(u"上海翔创电子"_s, u"西安越和电子"_s, u"广州润森生物"_s));
    table()->grab();
    ASSERT_TRUE(ready(*page));
    EXPECT_EQ(column(table(), PoolModel::Reason), (QStringList{u"预算取消"_s, u"预算取消"_s, u"预算取消"_s}));
    EXPECT_EQ(column(table(), PoolModel::PreviousOwner),
              (QStringList{u"林晓彤"_s, u"林晓彤"_s, u"林晓彤"_s}));
    EXPECT_EQ(column(table(), PoolModel::Since).first(), u"today"_s);
}

TEST_F(PoolPageTest, AClaimTakesTheRowAwayAndCanBeUndone)
{
    QSignalSpy happened(page.get(), &Page::happened);
    QSignalSpy counted(page.get(), &Page::countChanged);
    select(table(), {rowOf(u"西安越和电子"_s)});
    click(u"claimButton"_s);
    ASSERT_TRUE(settles([&] { return happened.count() == 1 && names().size() == 2; }));
    EXPECT_TRUE(happened.first().at(1).toBool());
    EXPECT_FALSE(names().contains(u"西安越和电子"_s));
    ASSERT_TRUE(settles([&] { return counted.count() > 0 && counted.last().first().toInt() == 2; }));
    EXPECT_EQ(read([this](Session &session) { return session.customers().get(customers[1]).owner; }),
              workspace->user().id);

    undo();
    EXPECT_TRUE(settles([&] { return names().contains(u"西安越和电子"_s); }));
}

TEST_F(PoolPageTest, ALostClaimNamesTheWinnerAndStaysUntilTheNextLook)
{
    QSignalSpy happened(page.get(), &Page::happened);
    select(table(), {rowOf(u"西安越和电子"_s), rowOf(u"广州润森生物"_s)});
    claimBehind(customers[1]);
    click(u"claimButton"_s);
    ASSERT_TRUE(settles([&] { return happened.count() == 1; }));
    EXPECT_TRUE(happened.first().first().toString().contains(u"王子涵"_s))
        << happened.first().first().toString().toStdString();
    ASSERT_TRUE(settles([&] { return names().size() == 2; }));
    const int refused = rowOf(u"西安越和电子"_s);
    ASSERT_GE(refused, 0);
    EXPECT_TRUE(table()->model()->index(refused, PoolModel::Reason).data().toString().contains(u"王子涵"_s));
    EXPECT_FALSE(table()->model()->flags(table()->model()->index(refused, 0)) & Qt::ItemIsSelectable);

    page->reload();
    EXPECT_TRUE(settles([&] { return names() == QStringList{u"上海翔创电子"_s}; }));
}

TEST_F(PoolPageTest, WhereNothingWasWonThePageFails)
{
    QSignalSpy failed(page.get(), &Page::failed);
    select(table(), {rowOf(u"西安越和电子"_s)});
    claimBehind(customers[1]);
    click(u"claimButton"_s);
    ASSERT_TRUE(settles([&] { return failed.count() == 1; }));
    EXPECT_TRUE(failed.first().first().toString().contains(u"王子涵"_s));
}

TEST_F(PoolPageTest, TypingFiltersByPinyinAndAnySortKeepsAllRows)
{
    auto *search = page->findChild<QLineEdit *>(u"poolSearch"_s);
    page->focusFilter();
    QTest::keyClicks(search, u"yuehe"_s);
    ASSERT_TRUE(settles([&] { return names() == QStringList{u"西安越和电子"_s}; }));
    search->clear();
    ASSERT_TRUE(settles([&] { return names().size() == 3; }));
    for (int column = PoolModel::Name; column < PoolModel::ColumnCount; ++column) {
        table()->header()->setSortIndicator(column, Qt::AscendingOrder);
        EXPECT_TRUE(ready(*page));
        EXPECT_EQ(names().size(), 3) << column;
    }
    table()->header()->setSortIndicator(PoolModel::Name, Qt::AscendingOrder);
    ASSERT_TRUE(ready(*page));
    const auto up = names();
    table()->header()->setSortIndicator(PoolModel::Name, Qt::DescendingOrder);
    ASSERT_TRUE(settles([&] { return names() == QStringList(up.rbegin(), up.rend()); }));
}

TEST_F(PoolPageTest, AnAdministratorAssignsAndMoves)
{
    QSignalSpy happened(page.get(), &Page::happened);
    select(table(), {rowOf(u"西安越和电子"_s)});
    click(u"assignButton"_s);
    auto *dialog = page->findChild<QDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *user = dialog->findChild<QComboBox *>(u"userChoice"_s);
    user->setCurrentIndex(user->findText(u"王子涵"_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    ASSERT_TRUE(settles([&] { return happened.count() == 1 && names().size() == 2; }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    select(table(), {rowOf(u"广州润森生物"_s)});
    click(u"moveButton"_s);
    dialog = page->findChild<QDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit *>(u"reasonEdit"_s)->setText(u"区域调整"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    ASSERT_TRUE(settles([&] { return happened.count() == 2 && names() == QStringList{u"上海翔创电子"_s}; }));
}

TEST_F(PoolPageTest, PoolsAreAddedAndAFullOneCannotBeSwitchedOff)
{
    QTest::mouseClick(page->findChild<QAbstractButton *>(u"managePools"_s), Qt::LeftButton);
    auto *pools = page->findChild<QDialog *>(u"poolsDialog"_s);
    ASSERT_NE(pools, nullptr);
    QTest::mouseClick(pools->findChild<QPushButton *>(u"addPool"_s), Qt::LeftButton);
    auto *dialog = pools->findChild<QDialog *>();
    dialog->findChild<QLineEdit *>(u"poolName"_s)->setText(u"公海"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
    ASSERT_TRUE(settles([&] { return save->isEnabled(); }));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<QLabel *>(u"summary"_s)->text().contains(u"公海"_s))
        << dialog->findChild<QLabel *>(u"summary"_s)->text().toStdString();
    dialog->findChild<QLineEdit *>(u"poolName"_s)->setText(u"华南公海"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    auto *choice = page->findChild<QComboBox *>(u"poolChoice"_s);
    EXPECT_TRUE(settles([&] { return choice->findText(u"华南公海"_s) >= 0; }));
}

TEST_F(PoolPageTest, TheBarSaysWhatOneMayStillTakeAndLocksSayFromWhen)
{
    write([](Session &session) {
        auto changed = session.pools().get(*pool(session));
        changed.terms = {.perDay = 2, .previousOwnerDays = 7};
        session.pools().edit(changed);
        return true;
    });
    const auto added = addCustomer(u"宁波远航机械"_s);
    write([added](Session &session) {
        session.pools().assign(std::array{added}, session.users().findByName(u"王子涵"_s)->id);
        return session.pools().release(std::array{added}, u"联系不上"_s, *pool(session)).operation;
    });
    ASSERT_TRUE(settles([&] { return names().size() == 4; }));
    table()->grab();
    ASSERT_TRUE(ready(*page));
    const auto reason = [&](const QString &name) {
        return table()->model()->index(rowOf(name), PoolModel::Reason).data().toString();
    };
    ASSERT_TRUE(settles([&] { return reason(u"西安越和电子"_s).contains(u"29"_s); }))
        << reason(u"西安越和电子"_s).toStdString();
    EXPECT_EQ(reason(u"宁波远航机械"_s), u"联系不上"_s);
    auto *terms = page->findChild<QLabel *>(u"poolTerms"_s);
    EXPECT_TRUE(terms->text().contains(u"2"_s)) << terms->text().toStdString();

    select(table(), {rowOf(u"西安越和电子"_s)});
    EXPECT_FALSE(page->findChild<QPushButton *>(u"claimButton"_s)->isEnabled()) << "locked";
    select(table(), {rowOf(u"宁波远航机械"_s)});
    EXPECT_TRUE(page->findChild<QPushButton *>(u"claimButton"_s)->isEnabled());
    QSignalSpy happened(page.get(), &Page::happened);
    click(u"claimButton"_s);
    ASSERT_TRUE(settles([&] { return happened.count() == 1 && names().size() == 3; }));
}

TEST_F(PoolPageTest, AllOrNoneTakesNoneWhereOneIsRefused)
{
    QSignalSpy failed(page.get(), &Page::failed);
    select(table(), {0, 1, 2});
    claimBehind(customers[1]);
    click(u"claimAllButton"_s);
    ASSERT_TRUE(settles([&] { return failed.count() == 1; }));
    EXPECT_EQ(read([](Session &session) { return session.pools().get(*pool(session)).customers; }), 2);
}

TEST_F(PoolPageTest, TheButtonPromisesNoMoreThanMayStillBeClaimed)
{
    auto *button = page->findChild<QPushButton *>(u"claimButton"_s);
    auto *all = page->findChild<QPushButton *>(u"claimAllButton"_s);
    select(table(), {0, 1, 2});
    EXPECT_EQ(button->text(), u"Claim 3 customers"_s);
    EXPECT_FALSE(all->isHidden());
    write([](Session &session) {
        auto changed = session.pools().get(*pool(session));
        changed.terms.perDay = 2;
        session.pools().edit(changed);
        return true;
    });
    EXPECT_TRUE(settles([&] { return button->text() == u"Claim the first 2 customers"_s; }))
        << button->text().toStdString();
    EXPECT_TRUE(all->isHidden()) << "all of them cannot be";
    EXPECT_TRUE(button->isEnabled());
    const auto order = names();
    QSignalSpy happened(page.get(), &Page::happened);
    click(u"claimButton"_s);
    ASSERT_TRUE(settles([&] { return happened.count() == 1 && names().size() == 1; }));
    EXPECT_EQ(names(), QStringList{order.last()}) << "the first two of the list";
    select(table(), {0});
    EXPECT_FALSE(button->isEnabled()) << "nothing is left of the day";
}

TEST_F(PoolPageTest, TermsAndMembersAreEditedAndSaidInWords)
{
    QTest::mouseClick(page->findChild<QAbstractButton *>(u"managePools"_s), Qt::LeftButton);
    auto *pools = page->findChild<QDialog *>(u"poolsDialog"_s);
    const auto id = read([](Session &session) { return pool(session)->value; });
    QPushButton *change = nullptr;
    ASSERT_TRUE(settles(
        [&] { return (change = pools->findChild<QPushButton *>(u"changePool%1"_s.arg(id))) != nullptr; }));
    QTest::mouseClick(change, Qt::LeftButton);
    auto *dialog = pools->findChild<QDialog *>();
    dialog->findChild<QSpinBox *>(u"perDay"_s)->setValue(10);
    EXPECT_TRUE(dialog->findChild<QLabel *>(u"termsText"_s)->text().contains(u"10"_s));
    auto *add = dialog->findChild<QComboBox *>(u"addMember"_s);
    add->setCurrentIndex(add->findText(u"王子涵"_s));
    emit add->activated(add->currentIndex());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    ASSERT_TRUE(settles([&] {
        return read([](Session &session) { return session.pools().get(*pool(session)).terms.perDay; }) == 10;
    }));
    EXPECT_EQ(read([](Session &session) { return session.pools().get(*pool(session)).members.size(); }), 1U);
}

TEST_F(PoolPageTest, TheModelKeepsItsPromises)
{
    auto *model = page->findChild<PoolModel *>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    select(table(), {0});
    click(u"claimButton"_s);
    ASSERT_TRUE(settles([&] { return names().size() == 2; }));
}

TEST_F(DemoWorkspaceTest, PoolRowsOfTheDemonstrationArriveAsTheyAreScrolledTo)
{
    PoolPage page(*workspace, settings);
    attach(page);
    page.resize(1200, 700);
    page.show();
    auto *table = page.findChild<ListTable *>();
    ASSERT_TRUE(settles([&] { return page.ready() && table->model()->rowCount() > 100; }));
    table->scrollToBottom();
    table->grab();
    ASSERT_TRUE(ready(page));
    const int last = table->model()->rowCount() - 1;
    EXPECT_FALSE(table->model()->index(last, PoolModel::Reason).data().toString().isEmpty());
}

} // namespace
