#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/customfield/customfieldservice.h"
#include "core/directory/firstpage.h"
#include "core/operation/undoservice.h"
#include "core/pool/pool.h"
#include "tests/ui/customer/customerfixture.h"
#include "ui/common/chip.h"
#include "ui/common/inspectorframe.h"
#include "ui/common/listheader.h"
#include "ui/common/selectionbar.h"
#include "ui/common/timeline.h"
#include "ui/customer/contactline.h"
#include "ui/customer/customerinitial.h"
#include "ui/customer/customerspage.h"
#include "ui/mainwindow.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

using F = CustomerField;

qint64 chipCount(const CustomersPage &page, const QString &key)
{
    const auto *chip = page.findChild<Chip *>(key + u"Chip"_s);
    return chip ? QString(chip->accessibleName().section(u' ', -1)).remove(u',').toLongLong() : -1;
}

TEST_F(CustomersTest, ShowsEverybodyTheNewestFirst)
{
    open();
    EXPECT_EQ(model()->rowCount(), 300);
    for (int row = 1; row < 300; ++row)
        ASSERT_GT(model()->id(row - 1), model()->id(row));
    EXPECT_TRUE(child<QLabel>(u"foundLabel"_s)->text().startsWith(u"300 customers"_s));
}

TEST_F(CustomersTest, ShowsByWhatItIsSorted)
{
    open();
    EXPECT_TRUE(child<QLabel>(u"foundLabel"_s)->text().contains(u"newest first"_s));
    auto *header = table()->header();
    const auto before = header->grab().toImage();
    header->setSortIndicator(1, Qt::DescendingOrder);
    const auto falling = header->grab().toImage();
    EXPECT_NE(falling, before) << "an arrow and a darker name";
    header->setSortIndicator(1, Qt::AscendingOrder);
    EXPECT_NE(header->grab().toImage(), falling) << "the arrow points the other way";
    settle();
    EXPECT_FALSE(child<QLabel>(u"foundLabel"_s)->text().contains(u"first"_s));
}

TEST_F(CustomersTest, TheFirstPageIsWhatTheWholeListBeginsWith)
{
    open();
    const auto first = firstPage(file(), 60);
    ASSERT_EQ(first.total(), 60);
    EXPECT_FALSE(first.isComplete());
    for (int row = 0; row < 60; ++row) {
        EXPECT_EQ(first.id(row), model()->id(row));
        for (const auto &column : model()->columns())
            EXPECT_EQ(first.snapshot->text(column.field, first.rows[size_t(row)]),
                      model()->text(row, column.field));
        EXPECT_EQ(first.snapshot->number({F::Revenue}, first.rows[size_t(row)]),
                  model()->number(row, F::Revenue));
    }
}

TEST_F(CustomersTest, SearchingNarrowsAsOneTypes)
{
    open();
    const QString wanted = name(7);
    auto *field = child<QLineEdit>(u"customerFilter"_s);
    for (qsizetype length = 1; length <= 4; ++length)
        field->setText(wanted.left(length));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() < 300 && page().ready(); }, 5000));
    ASSERT_GT(model()->rowCount(), 0);
    bool found = false;
    for (int row = 0; row < model()->rowCount(); ++row)
        found |= name(row) == wanted;
    EXPECT_TRUE(found);
    EXPECT_FALSE(model()->hit(0).name.empty() && model()->hit(0).text.isEmpty());
    field->clear();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 300; }, 5000));
}

TEST_F(CustomersTest, CountsBesideTheQuickFiltersAreRight)
{
    open();
    const auto me = workspace().user().id;
    qint64 mine = 0, gradeA = 0, pooled = 0, quiet = 0;
    Session session({.path = file(), .clock = m_clock});
    for (const auto &customer : all()) {
        mine += customer.owner == me;
        gradeA += customer.grade == u"A"_s;
        pooled += customer.pool.isValid();
        std::optional<QDate> last;
        for (const auto &activity : session.activities().ofCustomer(customer.id, 10'000))
            if (isFollowUp(activity) && !last)
                last = QDateTime::fromMSecsSinceEpoch(activity.at, session.operations().zone()).date();
        quiet += !last || last->daysTo(session.operations().today()) >= 30;
    }
    EXPECT_EQ(chipCount(page(), u"all"_s), 300);
    EXPECT_EQ(chipCount(page(), u"mine"_s), mine);
    EXPECT_EQ(chipCount(page(), u"gradeA"_s), gradeA);
    EXPECT_EQ(chipCount(page(), u"pool"_s), pooled);
    EXPECT_EQ(chipCount(page(), u"quiet"_s), quiet);
    EXPECT_GT(gradeA, 0);
    EXPECT_GT(quiet, 0);

    QTest::mouseClick(child(u"gradeAChip"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(model()->rowCount(), gradeA);
    EXPECT_EQ(chipCount(page(), u"all"_s), 300);
}

TEST_F(CustomersTest, OfOneFieldTheLastChoiceHolds)
{
    open();
    const qint64 gradeA = chipCount(page(), u"gradeA"_s);
    page().restore({{u"quick"_s, u"gradeA"_s},
                    {u"fields"_s, QVariantList{QVariantMap{{u"field"_s, u"grade"_s},
                                                           {u"values"_s, QStringList{u"B"_s}}}}}});
    settle();
    ASSERT_GT(model()->rowCount(), 0);
    EXPECT_EQ(model()->text(0, {F::Grade}), u"B"_s);
    EXPECT_TRUE(child<Chip>(u"allChip"_s)->isChecked());
    EXPECT_EQ(chipCount(page(), u"gradeA"_s), gradeA);
    QTest::mouseClick(child(u"gradeAChip"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(model()->rowCount(), gradeA);
    EXPECT_EQ(model()->text(0, {F::Grade}), u"A"_s);
}

TEST_F(CustomersTest, WhereTheCurrentCustomerGoesTheNextOneIsCurrent)
{
    open();
    EXPECT_EQ(table()->currentIndex().row(), 0);
    table()->selectRow(4);
    const CustomerId gone{model()->id(4)};
    const qint64 next = model()->id(5);
    workspace().write(
        &page(), [gone](Session &session) { return session.customers().remove(std::array{gone}); },
        [](const auto &outcome) { EXPECT_TRUE(outcome); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 299; }, 5000));
    settle();
    EXPECT_EQ(model()->id(table()->currentIndex().row()), next);
}

TEST_F(CustomersTest, FieldsOfTheirOwnAreColumns)
{
    open();
    const int before = model()->columnCount();
    workspace().write(
        &page(), [](Session &session) { return session.customFields().add({.name = u"Sizes"_s}); },
        [](const auto &outcome) { EXPECT_TRUE(outcome); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->columnCount() == before + 1; }, 5000));
    EXPECT_EQ(model()->headerData(before, Qt::Horizontal).toString(), u"Sizes"_s);
    EXPECT_TRUE(table()->isColumnHidden(before));
}

TEST_F(CustomersTest, AClickOnAHeaderSorts)
{
    open();
    int revenue = -1;
    for (size_t i = 0; i < model()->columns().size(); ++i)
        if (model()->columns()[i].field.field == F::Revenue)
            revenue = int(i);
    table()->header()->setSortIndicator(revenue, Qt::DescendingOrder);
    settle();
    for (int row = 1; row < 300; ++row)
        ASSERT_GE(model()->number(row - 1, F::Revenue), model()->number(row, F::Revenue));
}

TEST_F(CustomersTest, WhoeverSortsSeesWhatComesFirst)
{
    open();
    table()->selectRow(250);
    table()->scrollTo(model()->index(250, 0));
    const qint64 chosen = model()->id(250);
    table()->header()->setSortIndicator(0, Qt::AscendingOrder);
    settle();
    EXPECT_EQ(table()->verticalScrollBar()->value(), 0);
    EXPECT_EQ(model()->id(table()->currentIndex().row()), chosen) << "and keeps who was chosen";
}

TEST_F(CustomersTest, ColumnsFollowTheWindowUntilSomebodyChoosesTheirWidths)
{
    open();
    const auto region = [this] {
        const auto &columns = model()->columns();
        return int(std::ranges::find(columns, FieldRef{F::Region}, &CustomerColumn::field) - columns.begin());
    };
    page().resize(1120, 780);
    settle();
    EXPECT_TRUE(table()->isColumnHidden(region()));
    const int narrow = table()->columnWidth(0);
    page().resize(1700, 780);
    settle();
    EXPECT_FALSE(table()->isColumnHidden(region()));
    EXPECT_GT(table()->columnWidth(0), narrow);
    table()->header()->resizeSection(0, 200);
    page().resize(1600, 780);
    settle();
    EXPECT_EQ(table()->columnWidth(0), 200);
}

TEST_F(CustomersTest, SelectionAndPlaceSurviveChanges)
{
    open();
    table()->verticalScrollBar()->setValue(1000);
    table()->selectionModel()->setCurrentIndex(model()->index(40, 0), QItemSelectionModel::NoUpdate);
    selectRows({40, 41, 44});
    const QList<qint64> ids{model()->id(40), model()->id(41), model()->id(44)};
    const qint64 top = model()->id(table()->rowAt(0));
    bool added = false;
    workspace().write(
        &page(),
        [](Session &session) { return session.customers().add({.customer = {.name = u"新来的"_s}}); },
        [&](const auto &outcome) { added = bool(outcome); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return added && model()->rowCount() == 301; }, 5000));
    settle();
    QList<qint64> after;
    for (const int row : table()->selectedRowNumbers())
        after << model()->id(row);
    EXPECT_EQ(after, ids);
    EXPECT_EQ(model()->id(table()->currentIndex().row()), ids.first());
    EXPECT_EQ(model()->id(table()->rowAt(0)), top);
}

TEST_F(CustomersTest, AssigningSeveralCanBeUndone)
{
    open();
    selectRows({0, 1, 2});
    const QSet<qint64> ids{model()->id(0), model()->id(1), model()->id(2)};
    QHash<qint64, UserId> before;
    for (const auto &customer : all())
        before[customer.id.value] = customer.owner;
    auto *bar = page().findChild<SelectionBar *>();
    ASSERT_TRUE(bar->isVisible());
    QSignalSpy happened(&page(), &Page::happened);
    QTest::mouseClick(child(u"assignButton"_s), Qt::LeftButton);
    auto *menu = child<QMenu>(u"assignMenu"_s);
    ASSERT_NE(menu, nullptr);
    ASSERT_FALSE(menu->actions().isEmpty());
    menu->actions().last()->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return happened.count() == 1; }, 5000));
    EXPECT_TRUE(happened.first().at(1).toBool());
    EXPECT_TRUE(happened.first().at(0).toString().contains(menu->actions().last()->text()));
    for (const auto &customer : all())
        EXPECT_EQ(customer.owner != before[customer.id.value]
                      || (ids.contains(customer.id.value)
                          && workspace().directory().snapshot()->lists().users.at(customer.owner.value)
                                 == menu->actions().last()->text()),
                  ids.contains(customer.id.value))
            << customer.name.toStdString();
    EXPECT_FALSE(bar->isVisible());

    bool undone = false;
    workspace().write(
        &page(),
        [](Session &session) { return session.undo().undo(session.undo().nextUndo()->id).conflicts.empty(); },
        [&](const auto &outcome) { undone = outcome && *outcome; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return undone; }, 5000));
    for (const auto &customer : all())
        EXPECT_EQ(customer.owner, before[customer.id.value]);
}

TEST_F(CustomersTest, TheNewCustomerIsTheSelectedOne)
{
    open();
    selectRows({2});
    page().createNew();
    QDialog *dialog = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return (dialog = page().findChild<QDialog *>(u"customerDialog"_s)) != nullptr; }, 5000));
    dialog->findChild<QLineEdit *>(u"nameLine"_s)->setText(u"Zebra Bearings"_s);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"saveButton"_s), Qt::LeftButton);
    const auto current = [&] {
        const auto index = table()->currentIndex();
        return index.isValid() ? model()->text(index.row(), {F::Name}) : QString();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return page().ready() && current() == u"Zebra Bearings"_s; }, 5000))
        << current().toStdString();
    EXPECT_EQ(table()->selectedRowNumbers(), QList<int>{table()->currentIndex().row()});
}

TEST_F(CustomersTest, ReleasingAsksWhyAndClaimingTakesBack)
{
    open();
    QTest::mouseClick(child(u"mineChip"_s), Qt::LeftButton);
    settle();
    if (model()->rowCount() < 2) {
        QTest::mouseClick(child(u"allChip"_s), Qt::LeftButton);
        settle();
    }
    selectRows({0, 1});
    const auto ids = QVariantList{model()->id(0), model()->id(1)};
    QSignalSpy happened(&page(), &Page::happened);
    QTest::mouseClick(child(u"releaseButton"_s), Qt::LeftButton);
    auto *dialog = page().findChild<QDialog *>(u"releaseDialog"_s);
    ASSERT_NE(dialog, nullptr);
    auto *save = dialog->findChild<QAbstractButton *>(u"saveButton"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible()) << "a reason is needed";
    dialog->findChild<QComboBox *>(u"answer"_s)->setEditText(u"No budget"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return happened.count() == 1; }, 5000));

    page().restore({{u"ids"_s, ids}, {u"title"_s, u"The two"_s}});
    const auto pooled = [&] {
        return model()->rowCount() == 2 && !model()->text(0, {F::Pool}).isEmpty()
            && !model()->text(1, {F::Pool}).isEmpty();
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().ready() && pooled(); }, 5000));
    selectRows({0, 1});
    ASSERT_TRUE(child(u"claimButton"_s)->isVisible());
    QTest::mouseClick(child(u"claimButton"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return happened.count() == 2; }, 5000));
    EXPECT_EQ(happened.last().first().toString(), u"Claimed 2 customers."_s);
}

TEST_F(CustomersTest, ShowsJustTheCustomersItIsToldTo)
{
    open();
    const QVariantList ids{model()->id(3), model()->id(100), model()->id(250)};
    page().restore({{u"ids"_s, ids}, {u"title"_s, u"Orders in May"_s}});
    settle();
    ASSERT_EQ(model()->rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        EXPECT_TRUE(ids.contains(QVariant(model()->id(row))));
    auto *chip = child<Chip>(u"activeFilter"_s);
    EXPECT_EQ(chip->text(), u"Orders in May"_s);
    QTest::mouseClick(chip, Qt::LeftButton);
    settle();
    EXPECT_EQ(model()->rowCount(), 300);
    EXPECT_FALSE(page().findChild<Chip *>(u"activeFilter"_s)
                 && page().findChild<Chip *>(u"activeFilter"_s)->isVisible());
}

TEST_F(CustomersTest, UnderstandsExpressionsAndSaysWhatIsWrongWithThem)
{
    open();
    page().restore({{u"filter"_s, u"grade in (A, B) and revenue > 0"_s}});
    settle();
    ASSERT_GT(model()->rowCount(), 0);
    for (int row = 0; row < model()->rowCount(); ++row)
        EXPECT_TRUE(QStringList({u"A"_s, u"B"_s}).contains(model()->text(row, {F::Grade})));
    QSignalSpy failed(&page(), &Page::failed);
    page().restore({{u"filter"_s, u"grade grade"_s}});
    settle();
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(model()->rowCount(), 300);
}

TEST_F(CustomersTest, FiltersAreAddedFromValuesWithTheirCounts)
{
    open();
    QTest::mouseClick(child(u"addFilter"_s), Qt::LeftButton);
    auto *fields = child<QListWidget>(u"filterFields"_s);
    auto *values = child<QListWidget>(u"filterValues"_s);
    fields->setCurrentItem(fields->findItems(u"Grade"_s, Qt::MatchExactly).value(0));
    ASSERT_TRUE(QTest::qWaitFor([&] { return values->count() > 1; }, 5000));
    qint64 wanted = 0;
    for (const int row : {0, 1}) {
        wanted += values->item(row)->data(Qt::UserRole + 1).toLongLong();
        values->setCurrentRow(row);
        QTest::keyClick(values, Qt::Key_Space);
    }
    settle();
    EXPECT_EQ(model()->rowCount(), wanted);
    EXPECT_LT(wanted, 300);
    EXPECT_EQ(page().state().value(u"fields"_s).toList().size(), 1);

    fields->setCurrentItem(fields->findItems(u"Revenue"_s, Qt::MatchExactly).value(0));
    QTest::keyClicks(child<QLineEdit>(u"filterFrom"_s), u"1000"_s);
    settle();
    ASSERT_GT(model()->rowCount(), 0);
    for (int row = 0; row < model()->rowCount(); ++row)
        EXPECT_GE(model()->number(row, F::Revenue), 10'000'000);
    const auto kept = page().state();
    const int rows = model()->rowCount();
    page().restore({});
    settle();
    EXPECT_EQ(model()->rowCount(), 300);
    page().restore(kept);
    settle();
    EXPECT_EQ(model()->rowCount(), rows);
}

TEST_F(CustomersTest, EverythingIsDoneByKeysToo)
{
    open();
    page().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page()));
    page().focusFilter();
    EXPECT_TRUE(child<QLineEdit>(u"customerFilter"_s)->hasFocus());
    QTest::keyClick(child<QLineEdit>(u"customerFilter"_s), Qt::Key_Down);
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_EQ(table()->currentIndex().row(), 0);
    QTest::keyClick(table(), Qt::Key_Down);
    QSignalSpy wanted(&page(), &Page::wanted);
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().at(0).toString(), u"customer"_s);
    EXPECT_EQ(wanted.first().at(1).toMap().value(u"customer"_s).toLongLong(), model()->id(1));
    auto *frame = page().findChild<InspectorFrame *>();
    const bool shown = frame->inspectorShown();
    QTest::keyClick(table(), Qt::Key_Space);
    EXPECT_NE(frame->inspectorShown(), shown);
    QTest::keyClick(table(), Qt::Key_Space);
    EXPECT_EQ(frame->inspectorShown(), shown);
}

TEST_F(CustomersTest, TheInspectorTellsOfTheCurrentCustomer)
{
    open();
    table()->selectRow(5);
    settle();
    const auto *inspector = page().findChild<QWidget *>(u"customerInspector"_s);
    bool named = false;
    for (const auto *text : inspector->findChildren<QLabel *>())
        named |= text->text() == name(5);
    EXPECT_TRUE(named);
    EXPECT_GT(inspector->findChild<Timeline *>()->model()->rowCount(), 0);
}

TEST_F(CustomersTest, AnEmptyBaseOffersTheFirstSteps)
{
    open(false);
    auto *import = child(u"importStep"_s);
    EXPECT_TRUE(import->isVisible());
    QSignalSpy wanted(&page(), &Page::wanted);
    QTest::mouseClick(import, Qt::LeftButton);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().toString(), u"import"_s);
}

TEST_F(CustomersTest, NoHitsOfferToClearTheFilters)
{
    open();
    page().restore({{u"search"_s, u"nobodyiscalledthis"_s}});
    settle();
    EXPECT_EQ(model()->rowCount(), 0);
    QTest::mouseClick(child(u"clearFilters"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(model()->rowCount(), 300);
    EXPECT_TRUE(child<QLineEdit>(u"customerFilter"_s)->text().isEmpty());
}

TEST_F(CustomersTest, CellsAreTold)
{
    open();
    for (int column = 0; column < model()->columnCount(); ++column)
        EXPECT_FALSE(model()->index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
}

TEST(ContactLinks, OnlyWhatIsWhatItSaysLeadsOut)
{
    const auto link = [](ChannelKind kind, const QString &value, const QString &normalized = {}) {
        return linkOf({.kind = kind, .value = value, .normalized = normalized}).toString(QUrl::FullyEncoded);
    };
    EXPECT_EQ(link(ChannelKind::Phone, u"138 0013 8000"_s, u"+8613800138000"_s), u"tel:+8613800138000"_s);
    EXPECT_EQ(link(ChannelKind::Phone, u"021-5888 转 12"_s, u"+86215888;ext=12"_s), u"tel:+86215888"_s);
    EXPECT_EQ(link(ChannelKind::Phone, u"n/a"_s), QString());
    EXPECT_EQ(link(ChannelKind::Email, u"a@b.cn"_s), u"mailto:a@b.cn"_s);
    EXPECT_EQ(link(ChannelKind::Email, u"a@b.cn?cc=x@y.cn"_s), QString());
    EXPECT_EQ(link(ChannelKind::Email, u"a@b.cn?body=x"_s), u"mailto:a@b.cn%3Fbody%3Dx"_s);
    EXPECT_EQ(link(ChannelKind::Website, u"www.example.com"_s), u"http://www.example.com"_s);
    EXPECT_EQ(link(ChannelKind::Website, u"file:///etc/passwd"_s), QString());
    EXPECT_EQ(link(ChannelKind::Website, u"javascript:alert(1)"_s), QString());
}

TEST(CustomerInitials, AreNotThoseOfTheCity)
{
    EXPECT_EQ(customerInitial(u"上海翔创电子"_s, u"上海市"_s, u"上海市"_s), u"翔"_s);
    EXPECT_EQ(customerInitial(u"上海"_s, u"上海"_s, {}), u"上"_s);
    EXPECT_EQ(customerInitial(u"厦门市博欣家纺厂"_s, u"厦门"_s, u"福建"_s), u"博"_s);
    EXPECT_EQ(customerInitial(u"(acme) Ltd"_s, {}, {}), u"A"_s);
    EXPECT_EQ(customerInitial({}, {}, {}), QString());
}

/// Pictures for people to look at, into the folder KINGFISHER_PICTURES.
TEST_F(CustomersTest, DrawsThePicturesThatAreAskedFor)
{
    const QString pictures = qEnvironmentVariable("KINGFISHER_PICTURES");
    if (pictures.isEmpty())
        GTEST_SKIP() << "KINGFISHER_PICTURES names no folder";
    const auto draw = [&](const Appearance &look, QSize size, const QString &file, const QVariantMap &state,
                          const QList<int> &rows) {
        Theme::apply(look);
        MainWindow window(m_settings);
        window.setWorkspace(m_workspace.get());
        window.resize(size);
        window.show();
        window.openPage(u"customers"_s, state);
        m_page = dynamic_cast<CustomersPage *>(window.currentPage());
        settle();
        if (!rows.isEmpty())
            table()->setCurrentIndex(model()->index(rows.first(), 0));
        if (rows.size() > 1)
            selectRows(rows);
        settle();
        QTest::qWait(100);
        EXPECT_TRUE(window.grab().save(pictures + u'/' + file));
        emit child<Chip>(u"addFilter"_s)->clicked();
        auto *values = child<QListWidget>(u"filterValues"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return values->count() > 0; }, 5000));
        EXPECT_TRUE(values->window()->grab().save(pictures + u"/popup-"_s + file));
        m_page = nullptr;
    };
    open();
    m_tester.reset();
    delete m_page;
    using enum Appearance::Mode;
    draw({Light, u"zh_CN"_s, 1.0}, {1440, 900}, u"customers-light-zh_CN.png"_s, {}, {2});
    draw({Dark, u"zh_CN"_s, 1.0}, {1440, 900}, u"customers-dark-zh_CN.png"_s, {{u"search"_s, u"dz"_s}}, {1});
    draw({Light, u"en"_s, 1.0}, {1440, 900}, u"customers-light-en.png"_s,
         {{u"fields"_s,
           QVariantList{QVariantMap{{u"field"_s, u"grade"_s}, {u"values"_s, QStringList{u"A"_s, u"B"_s}}}}}},
         {1, 2, 3, 5});
    draw({Dark, u"en"_s, 1.5}, {1440, 900}, u"customers-dark-en-150.png"_s, {}, {1});
    Theme::apply({Light, u"en"_s, 1.0});
}

} // namespace
