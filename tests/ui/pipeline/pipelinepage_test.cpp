#include "core/operation/undoservice.h"
#include "core/pipeline/opportunityservice.h"
#include "tests/support/testworkspace.h"
#include "ui/common/cardgrid.h"
#include "ui/common/categorychart.h"
#include "ui/common/chartcard.h"
#include "ui/common/chip.h"
#include "ui/common/kit.h"
#include "ui/common/rankchart.h"
#include "ui/common/tile.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/stagesdialog.h"

#include <QFileDialog>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class PipelinePageTest : public testing::Test
{
protected:
    /// Four chances of two customers: one in the first stage, one offered, one won, one lost after the offer.
    void hope()
    {
        workspace.write([this](Session &session) {
            first = session.customers().add({.customer = {.name = u"宁波五金"_s}});
            second = session.customers().add({.customer = {.name = u"苏州面料"_s}});
            auto &chances = session.opportunities();
            const auto add = [&](CustomerId customer, qint64 units) {
                return chances.add(
                    {.customer = customer, .name = u"年度订单"_s, .amount = Amount::units(units)});
            };
            add(first, 100);
            const auto offered = add(first, 200), won = add(second, 3'000), lost = add(second, 50);
            const auto stages = chances.stages();
            for (const auto id : {offered, lost})
                chances.move(id, stages[2].id);
            chances.move(won, stages[4].id);
            chances.move(lost, stages[5].id, u"价格"_s);
            return true;
        });
    }
    void open()
    {
        page = std::make_unique<ui::PipelinePage>(*workspace);
        QObject::connect(&workspace->hub(), &ChangeHub::changed, page.get(), &ui::PipelinePage::refresh);
        page->resize(1200, 900);
        page->show();
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->ready(); }));
    }
    ui::RankChart *rank(const QString &name)
    {
        return page->findChild<ui::ChartCard *>(name + u"Card"_s)->findChild<ui::RankChart *>();
    }
    QString tile(const QString &name)
    {
        for (const auto *tile : page->findChildren<ui::Tile *>())
            if (tile->accessibleName().startsWith(name + u":"_s))
                return tile->accessibleName() + u" | "_s + tile->accessibleDescription();
        return {};
    }

    QTemporaryDir folder;
    TestWorkspace workspace;
    CustomerId first, second;
    std::unique_ptr<ui::PipelinePage> page;
};

TEST_F(PipelinePageTest, TheFunnelTellsHowManyCameHowFar)
{
    hope();
    open();
    const auto table = rank(u"funnel"_s)->table();
    ASSERT_EQ(table.size(), 6); // heads, four open stages, won
    EXPECT_EQ(table[1][1].toDouble(), 4);
    EXPECT_EQ(table[3][1].toDouble(), 3);
    EXPECT_EQ(table[5][1].toDouble(), 1);
    EXPECT_TRUE(table[2][0].contains(u"(75%)"_s)) << table[2][0].toStdString();
    EXPECT_TRUE(tile(u"Won"_s).contains(u"¥3,000"_s)) << tile(u"Won"_s).toStdString();
    EXPECT_TRUE(tile(u"Win rate"_s).contains(u"50.0%"_s)) << tile(u"Win rate"_s).toStdString();
    EXPECT_TRUE(tile(u"Open"_s).contains(u"¥110"_s))
        << "100 x .1 + 200 x .5: " << tile(u"Open"_s).toStdString();
}

TEST_F(PipelinePageTest, AClickLeadsToTheCustomersBehindIt)
{
    hope();
    open();
    QSignalSpy wanted(page.get(), &ui::Page::wanted);
    emit rank(u"funnel"_s)->rowClicked(2);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), u"customers"_s);
    EXPECT_EQ(wanted[0][1].toMap().value(u"ids"_s).toList(), QVariantList{first.value});
    emit rank(u"owner"_s)->rowClicked(0);
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(wanted[1][1].toMap().value(u"ids"_s).toList().size(), 2);
    emit rank(u"funnel"_s)->rowClicked(1);
    EXPECT_EQ(wanted.size(), 2) << "nobody is there";
}

TEST_F(PipelinePageTest, ItFollowsWhatOthersDo)
{
    hope();
    open();
    workspace.write([](Session &session) {
        auto &chances = session.opportunities();
        const auto id = chances.add({.customer = {1}, .name = u"新单"_s, .amount = Amount::units(1'000)});
        chances.move(id, chances.stages()[4].id);
        return true;
    });
    EXPECT_TRUE(QTest::qWaitFor([this] { return tile(u"Won"_s).contains(u"¥4,000"_s); }));
}

TEST_F(PipelinePageTest, APeriodWithoutDealsSaysSoAndSurvivesANewPage)
{
    hope();
    open();
    page->findChild<ui::Chip *>(u"last-yearChip"_s)->click();
    settle();
    EXPECT_TRUE(page->findChild<ui::ChartCard *>(u"ownerCard"_s)->isBlank());
    const auto state = page->state();
    page = std::make_unique<ui::PipelinePage>(*workspace);
    page->restore(state);
    page->show();
    settle();
    EXPECT_EQ(page->state(), state);
}

TEST_F(PipelinePageTest, ThePdfIsOnA4AndCarriesItsFonts)
{
    hope();
    open();
    page->findChild<ui::Button *>(u"pdfButton"_s)->click();
    auto *dialog = page->findChild<QFileDialog *>(u"fileDialog"_s);
    ASSERT_NE(dialog, nullptr);
    QSignalSpy saved(page.get(), &ui::Page::saved);
    const auto file = folder.filePath(u"商机.pdf"_s);
    emit dialog->fileSelected(file);
    ASSERT_EQ(saved.size(), 1);
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    const auto bytes = pdf.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.contains("/MediaBox [0 0 595 842]"))
        << bytes.mid(bytes.indexOf("/MediaBox"), 40).data();
    EXPECT_TRUE(bytes.contains("/FontFile")) << "texts are texts, in fonts that travel along";
    EXPECT_FALSE(bytes.contains("/Subtype /Image")) << "charts are drawn, not photographed";
}

TEST_F(PipelinePageTest, StagesAreArrangedAndThatIsUndone)
{
    hope();
    open();
    page->findChild<ui::Button *>(u"stagesButton"_s)->click();
    ui::StagesDialog *dialog = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (dialog = page->findChild<ui::StagesDialog *>()) != nullptr; }));
    const auto second = dialog->findChild<QLineEdit *>(u"stage-1"_s)->text();
    const auto first = dialog->findChild<QLineEdit *>(u"stage-0"_s)->text();
    dialog->findChild<ui::IconButton *>(u"up-1"_s)->click();
    EXPECT_EQ(dialog->findChild<QLineEdit *>(u"stage-0"_s)->text(), second);
    auto *chance = dialog->findChild<QLineEdit *>(u"chance-0"_s);
    chance->clear();
    QTest::keyClicks(chance, u"101"_s);
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible()) << "no chance is above 100 %";
    chance->clear();
    QTest::keyClicks(chance, u"40"_s);
    QSignalSpy happened(page.get(), &ui::Page::happened);
    dialog->accept();
    ASSERT_TRUE(happened.wait());
    const auto stages = [this] {
        return workspace.read([](Session &session) { return session.opportunities().stages(); });
    };
    EXPECT_EQ(stages()[0].name, second);
    EXPECT_EQ(stages()[0].probability, 4'000);
    workspace.write([](Session &session) {
        session.undo().undo(session.undo().nextUndo()->id);
        return true;
    });
    EXPECT_EQ(stages()[0].name, first);
}

TEST_F(PipelinePageTest, WithoutOpportunitiesItOffersToImportThem)
{
    open();
    QSignalSpy wanted(page.get(), &ui::Page::wanted);
    for (auto *button : page->findChildren<QPushButton *>())
        if (button->text() == u"Import opportunities"_s && button->isVisible())
            button->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][1].toMap().value(u"kind"_s).toString(), u"opportunities"_s);
}

} // namespace
