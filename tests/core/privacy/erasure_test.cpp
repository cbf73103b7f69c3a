#include "core/activity/activityservice.h"
#include "core/operation/chain.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/security/userservice.h"
#include "core/session/drafts.h"
#include "core/session/maintenanceservice.h"
#include "core/session/personerasure.h"
#include "core/session/restorepreview.h"
#include "core/session/sharing.h"
#include "core/storage/statement.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <QDirIterator>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const auto kName = u"欧阳翡翠"_s;
const auto kFormerName = u"欧阳翡翠玉"_s;
const auto kPhone = u"13988776655"_s;
const auto kMail = u"feicui.ouyang@example.cn"_s;
const auto kStreet = u"翠鸟胡同七十七号"_s;
const auto kSecret = u"她不喜欢早上的电话"_s;
const auto kRemark = u"过敏于茉莉花茶"_s;

class ErasureTest : public testing::Test
{
protected:
    ErasureTest()
    {
        QStandardPaths::setTestModeEnabled(true);
        other = base.addCustomer(u"苏州翔诚"_s);
        person = base.session().customers().add(
            {.customer = {.kind = CustomerKind::Person, .name = kFormerName, .notes = kSecret},
             .contacts = {{.name = u"诸葛小翠翠"_s}},
             .points = {{.kind = ChannelKind::Phone, .value = kPhone},
                        {.kind = ChannelKind::Email, .value = kMail}},
             .addresses = {{.street = kStreet}}});
        const auto before = base.session().customers().card(person);
        auto card = before;
        card.customer.name = kName;
        base.session().customers().edit(card, before);
        said(person, kRemark);
        said(other, u"由%1介绍，电话%2"_s.arg(kName, kPhone));
    }

    void said(CustomerId customer, const QString &text)
    {
        base.session().activities().record(
            {.customer = customer, .state = ActivityState::Done, .at = base.clock().now(), .text = text});
    }
    void buy()
    {
        base.session().orders().add({.number = u"SO-1"_s,
                                     .customer = person,
                                     .date = {2026, 11, 1},
                                     .currency = u"CNY"_s,
                                     .notes = kSecret,
                                     .lines = {{.description = u"蓝宝石"_s, .price = {50'000}}}});
    }
    ErasureReport erase(ErasureOrder order = {})
    {
        order.subject.customer = person;
        return erasePerson(base.session(), order);
    }
    /// Of the person's texts those that stand in any file of the base.
    QStringList left(const QString &folder)
    {
        QStringList found;
        for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            QFile file(files.next());
            if (file.fileName().contains("/backups/"_L1) || !file.open(QIODevice::ReadOnly))
                continue;
            const auto bytes = file.readAll();
            for (const auto &text : {kName, kFormerName, kPhone, kMail, kStreet, kSecret, kRemark,
                                     u"诸葛小翠翠"_s, u"ouyang fei cui"_s})
                if (bytes.contains(text.toUtf8()))
                    found << file.fileName() + u": "_s + text;
        }
        return found;
    }
    QStringList left() { return left(QFileInfo(base.path()).absolutePath()); }

    TestBase base;
    CustomerId other, person;
};

} // namespace

TEST_F(ErasureTest, LeavesNoByteOfThePersonInTheFileOrBesideIt)
{
    EXPECT_FALSE(left().isEmpty()) << "the look itself sees";
    const auto report = erase();
    EXPECT_TRUE(report.isCompact);
    EXPECT_EQ(left(), QStringList()) << "while it is open";
    base.close();
    EXPECT_EQ(left(), QStringList()) << "once it is closed";
}

TEST_F(ErasureTest, ReachesTheHistoryOfWhoWasRemovedBefore)
{
    base.session().customers().remove(std::array{person});
    EXPECT_FALSE(left().isEmpty());
    erase();
    EXPECT_EQ(left(), QStringList());
}

TEST_F(ErasureTest, ReachesAFileThatATeamWrites)
{
    base.close();
    shareBase(base.path(), base.clock());
    base.reopen();
    said(person, kSecret + u"，一定"_s);
    EXPECT_FALSE(left().isEmpty());
    const auto journals =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/journal"_s;
    EXPECT_FALSE(left(journals).filter(kSecret).isEmpty()) << "this machine noted what it wrote";
    erase();
    EXPECT_EQ(left(), QStringList());
    EXPECT_EQ(left(journals), QStringList());
}

TEST_F(ErasureTest, LeavesTheChainOfTheLogWhole)
{
    erase();
    const auto report = Chain::verify(base.db());
    EXPECT_TRUE(report.intact) << report.brokenAt.value_or(0);
    EXPECT_GT(report.operations, 5);
}

TEST_F(ErasureTest, ShowsWhoeverTouchesARedactedEntryAfterwards)
{
    erase();
    const auto redacted = Statement(base.db(), u"SELECT min(target) FROM redaction"_s).number();
    ASSERT_GT(redacted, 0);
    base.db().run(u"UPDATE operation SET summary = '{\"name\":\"x\"}' WHERE id = %1"_s.arg(redacted));
    EXPECT_EQ(Chain::verify(base.db()).brokenAt, redacted);
}

TEST_F(ErasureTest, ShowsWhoeverPutsARedactionIn)
{
    erase();
    base.db().run(
        u"INSERT INTO redaction(operation, target, digest) SELECT max(operation), 1, 'x' FROM redaction"_s);
    EXPECT_FALSE(Chain::verify(base.db()).intact);
}

TEST_F(ErasureTest, KeepsWhatWasBoughtAsSomebodys)
{
    buy();
    const auto report = erase();
    EXPECT_EQ(report.anonymous.value(u"sales_order"_s), 1);
    EXPECT_EQ(report.removed.value(u"contact_point"_s), 2);
    const auto card = base.session().customers().card(person);
    EXPECT_FALSE(card.customer.name.contains(u"欧阳"_s));
    EXPECT_TRUE(card.contacts.empty());
    const auto orders =
        Statement(base.db(), u"SELECT sum(total) FROM sales_order WHERE number = 'SO-1'"_s).number();
    EXPECT_EQ(orders, 50'000);
    EXPECT_EQ(left(), QStringList());
}

TEST_F(ErasureTest, TakesTheFiguresAsWellWhereThatIsWanted)
{
    buy();
    erase({.keepFigures = false});
    EXPECT_EQ(Statement(base.db(), u"SELECT count(*) FROM sales_order"_s).number(), 0);
    EXPECT_EQ(base.session().customers().rows(std::array{person}).size(), 0U);
}

TEST_F(ErasureTest, LeavesOthersAsTheyAreButForWhatTheySayOfThePerson)
{
    erase();
    EXPECT_EQ(base.session().customers().card(other).customer.name, u"苏州翔诚"_s);
    const auto text = Statement(base.db(), u"SELECT text FROM activity WHERE customer_id = :id"_s)
                          .bind("id"_L1, other)
                          .first([](const Statement &row) { return row.text(0); })
                          .value();
    EXPECT_EQ(text, u"由█████介绍，电话█████"_s);
}

TEST_F(ErasureTest, LeavesTheNamesakesAlone)
{
    const auto namesake = base.addCustomer(kName + u"珠宝行"_s);
    const auto report = previewErasure(base.session(), {.subject = {person}});
    EXPECT_TRUE(report.shared.contains(kName));
    erase();
    EXPECT_EQ(base.session().customers().card(namesake).customer.name, kName + u"珠宝行"_s);
    EXPECT_EQ(left().filter(kSecret), QStringList());
}

TEST_F(ErasureTest, CannotBeTakenBack)
{
    const auto before = base.session().undo().nextUndo();
    const auto report = erase();
    const auto operation = Statement(base.db(), u"SELECT max(id) FROM operation"_s).number();
    EXPECT_GT(report.id, 0);
    EXPECT_THROW(base.session().undo().undo(operation), Error);
    ASSERT_TRUE(before);
    const auto next = base.session().undo().nextUndo();
    EXPECT_TRUE(!next || next->kind != u"privacy.erase"_s);
}

TEST_F(ErasureTest, NothingThatWasDoneWithThePersonComesBackByUndo)
{
    const auto creation =
        Statement(base.db(), u"SELECT operation FROM journal WHERE tbl = 'customer' AND row = :id "
                             "AND before IS NULL"_s)
            .bind("id"_L1, person)
            .number();
    base.session().customers().remove(std::array{person});
    const auto removal = Statement(base.db(), u"SELECT max(id) FROM operation"_s).number();
    erase();
    for (const auto operation : {creation, removal}) {
        try {
            const auto outcome = base.session().undo().undo(operation);
            EXPECT_TRUE(outcome.changes.isEmpty());
            EXPECT_FALSE(outcome.conflicts.empty());
        } catch (const Error &error) {
            EXPECT_EQ(error.code(), Error::Code::Conflict);
        }
    }
    EXPECT_EQ(base.session().customers().rows(std::array{person}).size(), 0U);
}

TEST_F(ErasureTest, ErasesOneContactAndLeavesItsCustomer)
{
    const auto card = base.session().customers().card(person);
    const auto contact = card.contacts.front().id;
    erase({.subject = {.contact = contact}});
    const auto after = base.session().customers().card(person);
    EXPECT_TRUE(after.contacts.empty());
    EXPECT_EQ(after.customer.name, kName);
    EXPECT_EQ(after.points.size(), 2U);
    EXPECT_EQ(left().filter(u"诸葛"_s), QStringList());
    EXPECT_TRUE(Chain::verify(base.db()).intact);
}

TEST_F(ErasureTest, RemovesTheDraftsAboutThePerson)
{
    const auto drafts = draftsOf(base.path());
    drafts.write({.form = u"customer-%1"_s.arg(person.value), .at = 1});
    drafts.write({.form = u"activity-of-%1"_s.arg(other.value), .at = 1, .fields = {{u"text"_s, kPhone}}});
    drafts.write({.form = u"customer-%1"_s.arg(other.value), .at = 1});
    erase();
    ASSERT_EQ(drafts.all().size(), 1);
    EXPECT_EQ(drafts.all().front().form, u"customer-%1"_s.arg(other.value));
}

TEST_F(ErasureTest, SaysWhenTheLastBackupGoesThatHoldsThePerson)
{
    base.clock().advance(60'000);
    base.session().maintenance().backUp(u"by-hand"_s);
    base.clock().advance(60'000);
    const auto report = erase();
    EXPECT_EQ(report.backups, 1);
    ASSERT_TRUE(report.backupsEnd);
    EXPECT_GT(*report.backupsEnd, base.session().operations().today());
    const auto entries = ErasureService(base.session().operations()).entries();
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries.front().backupsEnd, report.backupsEnd);
}

TEST_F(ErasureTest, IsRepeatedInAFileThatIsRestoredFromABackupOfBefore)
{
    base.clock().advance(60'000);
    const auto backup = base.session().maintenance().backUp(u"by-hand"_s);
    erase();
    const auto target = base.file(u"restored.kingfisher"_s);
    const auto restored = restoreInto(base.session(), backup.path, target);
    EXPECT_EQ(restored.erasedAgain, 1);
    EXPECT_EQ(left(), QStringList());
    auto options = base.options();
    options.path = target;
    EXPECT_TRUE(Session(options).maintenance().verifyLog().intact);
}

TEST_F(ErasureTest, TakesTheRightToManagePeople)
{
    base.session().users().add({.name = u"李雷"_s, .role = Role::Manager});
    base.reopen(u"李雷"_s);
    const auto before = dumpOf(base.db());
    EXPECT_THROW(erase(), Error);
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(ErasureTest, RefusesNumbersOfNobody)
{
    EXPECT_THROW(erasePerson(base.session(), {.subject = {CustomerId{9'999}}}), Error);
}
