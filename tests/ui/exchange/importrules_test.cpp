#include "tests/ui/exchange/importpagefixture.h"

#include "core/exchange/importrequest.h"
#include "ui/exchange/changelist.h"

#include <QClipboard>
#include <QLineEdit>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class ImportRulesTest : public ImportPageTest
{
protected:
    void bringIn(const QByteArray &bytes)
    {
        drop(u"first.csv"_s, bytes);
        next();
        next();
        next();
        ASSERT_EQ(page->step(), ImportPage::Done);
        QTest::mouseClick(child<QPushButton>(u"anotherButton"_s), Qt::LeftButton);
    }
    void check(const QByteArray &bytes)
    {
        drop(u"second.csv"_s, bytes);
        next();
        next();
        ASSERT_EQ(page->step(), ImportPage::Check);
    }
    void choose(const QString &name, int index)
    {
        auto *combo = child<QComboBox>(name);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
        settle();
    }
    QString text(const QString &sql)
    {
        return Statement(base.db(), sql)
            .first([](const Statement &row) { return row.text(0); })
            .value_or(QString());
    }

    const QByteArray first = "客户编号,客户名称,行业,城市\nC1,甲公司,五金,上海\nC2,乙公司,,北京\n";
    const QByteArray second =
        "客户编号,客户名称,行业,城市\nC1,甲公司,电子,上海\nC2,乙公司,食品,天津\nC3,丙公司,,\n";
};

TEST_F(ImportRulesTest, EveryCellThatWillChangeIsShownBeforeItDoes)
{
    bringIn(first);
    check(second);
    ASSERT_EQ(rows(u"changeTable"_s), 3);
    EXPECT_TRUE(child<ListTable>(u"changeTable"_s)->isVisible());
    EXPECT_EQ(cell(u"changeTable"_s, 0, ChangeModel::Record), u"甲公司"_s);
    EXPECT_EQ(cell(u"changeTable"_s, 0, ChangeModel::Before), u"五金"_s);
    EXPECT_EQ(cell(u"changeTable"_s, 0, ChangeModel::After), u"电子"_s);
    EXPECT_EQ(text(u"SELECT industry FROM customer WHERE code = 'C1'"_s), u"五金"_s);
    next();
    EXPECT_EQ(page->step(), ImportPage::Done);
    EXPECT_EQ(text(u"SELECT industry FROM customer WHERE code = 'C1'"_s), u"电子"_s);
}

TEST_F(ImportRulesTest, OnlyWhatIsEmptyIsFilledWhereThePersonSaysSo)
{
    bringIn(first);
    check(second);
    choose(u"importMode"_s, 1);
    ASSERT_EQ(rows(u"changeTable"_s), 1);
    EXPECT_EQ(cell(u"changeTable"_s, 0, ChangeModel::After), u"食品"_s);
    next();
    EXPECT_EQ(text(u"SELECT industry || city FROM customer WHERE code = 'C1'"_s), u"五金上海"_s);
    EXPECT_EQ(text(u"SELECT industry || city FROM customer WHERE code = 'C2'"_s), u"食品北京"_s);
    EXPECT_EQ(customers(), 3);
}

TEST_F(ImportRulesTest, NothingNewComesInWhereOnlyUpdatesAreWanted)
{
    bringIn(first);
    check(second);
    choose(u"importMode"_s, 3);
    EXPECT_EQ(rows(u"problemTable"_s), 1);
    next();
    EXPECT_EQ(customers(), 2);
}

TEST_F(ImportRulesTest, TheKeyIsChosenAmongTheColumns)
{
    bringIn(first);
    check("客户名称,城市,邮箱\n甲公司,上海,a@example.com\n");
    auto *key = child<QComboBox>(u"importKey"_s);
    QStringList keys;
    for (int i = 0; i < key->count(); ++i)
        keys << key->itemData(i).toStringList().join(u'+');
    EXPECT_EQ(keys, (QStringList{QString(), u"name"_s, u"email"_s, u"city"_s}));
}

TEST_F(ImportRulesTest, CopiedCellsArePasted)
{
    QGuiApplication::clipboard()->setText(u"客户名称\t城市\n甲公司\t上海\n"_s);
    QTest::mouseClick(child<QPushButton>(u"pasteButton"_s), Qt::LeftButton);
    settle();
    ASSERT_EQ(page->step(), ImportPage::Sheet);
    EXPECT_EQ(cell(u"previewTable"_s, 0, 2), u"上海"_s);
    next();
    next();
    next();
    EXPECT_EQ(customers(), 1);
}

TEST_F(ImportRulesTest, AnEmptyClipboardSaysSo)
{
    QGuiApplication::clipboard()->setText(QString());
    QTest::mouseClick(child<QPushButton>(u"pasteButton"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(page->step(), ImportPage::File);
    EXPECT_FALSE(child<QLabel>(u"fileError"_s)->text().isEmpty());
}

TEST_F(ImportRulesTest, ATemplateIsKeptAndUsedOnASheetOfOtherOrder)
{
    drop(u"a.csv"_s, "X,Y\n1,甲公司\n2,乙公司\n");
    auto *header = child<QComboBox>(u"header"_s);
    header->setCurrentIndex(header->findData(qint64(1)));
    emit header->activated(header->currentIndex());
    settle();
    next();
    map(1, u"name"_s);
    map(0, u"code"_s);
    child<QLineEdit>(u"templateName"_s)->setText(u"展会"_s);
    QTest::mouseClick(child<QPushButton>(u"keepTemplate"_s), Qt::LeftButton);
    settle();
    ASSERT_TRUE(QTest::qWaitFor([&] { return child<QComboBox>(u"templates"_s)->count() == 2; }, 10'000));
    EXPECT_TRUE(child<QPushButton>(u"nextButton"_s)->isEnabled()) << "one goes on with the sheet";

    drop(u"b.csv"_s, "Z,Y,X\n?,丙公司,3\n");
    header = child<QComboBox>(u"header"_s);
    header->setCurrentIndex(header->findData(qint64(1)));
    emit header->activated(header->currentIndex());
    settle();
    const auto kinds = child<ChipRow>(u"kinds"_s);
    ASSERT_EQ(kinds->chosen().value(0), u"customers"_s);
    next();
    choose(u"templates"_s, 1);
    EXPECT_EQ(fieldOfColumn(0), QString());
    EXPECT_EQ(fieldOfColumn(1), u"name"_s);
    EXPECT_EQ(fieldOfColumn(2), u"code"_s);
}

TEST_F(ImportRulesTest, CardsNeedNoHeaderAndNoDelimiter)
{
    drop(u"a.vcf"_s,
         "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:李雷\r\nORG:甲公司\r\nTEL:13800138000\r\nEND:VCARD\r\n");
    ASSERT_EQ(page->step(), ImportPage::Sheet);
    EXPECT_FALSE(child<QComboBox>(u"header"_s)->isVisible());
    EXPECT_FALSE(child<QComboBox>(u"delimiter"_s)->isVisible());
    EXPECT_TRUE(child<QComboBox>(u"encoding"_s)->isVisible());
    next();
    next();
    next();
    EXPECT_EQ(page->step(), ImportPage::Done);
    EXPECT_EQ(customers(), 1);
}

TEST_F(ImportRulesTest, HiddenRowsAreLeftOutOnDemand) // row 70
{
    const auto path = files.zip(
        u"a.ods"_s,
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml",
          "<c xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><table:table table:name=\"S\">"
          "<table:table-row><table:table-cell><text:p>客户名称</text:p></table:table-cell></table:table-row>"
          "<table:table-row><table:table-cell><text:p>看得见</text:p></table:table-cell></table:table-row>"
          "<table:table-row "
          "table:visibility=\"filter\"><table:table-cell><text:p>隐藏</text:p></table:table-cell>"
          "</table:table-row></table:table></c>"}});
    drop(path);
    EXPECT_EQ(rows(u"previewTable"_s), 2);
    QTest::mouseClick(child<QPushButton>(u"hiddenButton"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(rows(u"previewTable"_s), 1);
    QTest::mouseClick(child<QPushButton>(u"hiddenButton"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(rows(u"previewTable"_s), 2);
}

} // namespace
