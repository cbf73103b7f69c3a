#include "tests/ui/support/workspacetest.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/mainwindow.h"

#include <QImage>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLooked = 10; ///< rows

class SortArrowsTest : public DemoWorkspaceTest
{
protected:
    void SetUp() override
    {
        DemoWorkspaceTest::SetUp();
        Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0});
        window = std::make_unique<MainWindow>(settings);
        window->setWorkspace(workspace.get());
        window->resize(1600, 900);
        window->show();
        ASSERT_TRUE(settles(
            [this] { return workspace->directory().snapshot()->stage() == DirectoryStage::Complete; }));
    }
    void TearDown() override
    {
        window.reset();
        DemoWorkspaceTest::TearDown();
    }

    static QStringList rows(const ListTable &table)
    {
        QStringList rows;
        for (int row = 0; row < std::min(kLooked, table.model()->rowCount()); ++row)
            for (int column = 0; column < table.model()->columnCount(); ++column)
                rows << table.model()->index(row, column).data().toString();
        return rows;
    }
    static QImage picture(const ListHeader &header, int section)
    {
        const QRect place(header.sectionViewportPosition(section), 0, header.sectionSize(section),
                          header.height());
        return header.viewport()->grab(place).toImage();
    }
    /// A click on the header of each column; where the rows then stand in another order, it shows.
    int expectArrows(ListTable &table, const QString &page)
    {
        auto &header = *table.header();
        int sorted = 0;
        for (int section = 0; section < header.count(); ++section) {
            const QPoint middle(header.sectionViewportPosition(section) + header.sectionSize(section) / 2,
                                header.height() / 2);
            if (header.isSectionHidden(section) || !header.viewport()->rect().contains(middle))
                continue;
            const auto before = rows(table);
            const auto plain = picture(header, section);
            QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, middle);
            EXPECT_TRUE(ready(*window->currentPage())) << page.toStdString();
            QTest::qWait(20);
            if (rows(table) == before)
                continue;
            ++sorted;
            EXPECT_NE(picture(header, section), plain)
                << page.toStdString() << ": nothing tells that it is sorted by "
                << table.model()->headerData(section, Qt::Horizontal).toString().toStdString();
        }
        return sorted;
    }

    std::unique_ptr<MainWindow> window;
};

TEST_F(SortArrowsTest, AListSaysByWhatItIsSorted)
{
    QStringList sorted;
    for (const QString &key : window->pageKeys()) {
        ASSERT_TRUE(
            window->openPage(key, key == u"customer"_s ? QVariantMap{{u"customer"_s, 16}} : QVariantMap()));
        EXPECT_TRUE(ready(*window->currentPage())) << key.toStdString();
        for (auto *table : window->currentPage()->findChildren<ListTable *>())
            if (table->isVisible() && expectArrows(*table, key) > 0)
                sorted << key;
    }
    for (const auto &key : {u"customers"_s, u"orders"_s, u"products"_s, u"pool"_s})
        EXPECT_TRUE(sorted.contains(key)) << key.toStdString() << " does not sort";
}

TEST_F(SortArrowsTest, AListThatDoesNotSortShowsNoArrow)
{
    for (const QString &key : {u"log"_s, u"fields"_s, u"recycling"_s}) {
        ASSERT_TRUE(window->openPage(key));
        EXPECT_TRUE(ready(*window->currentPage())) << key.toStdString();
        for (auto *table : window->currentPage()->findChildren<ListTable *>())
            EXPECT_FALSE(table->header()->isSortIndicatorShown()) << key.toStdString();
    }
}

} // namespace
