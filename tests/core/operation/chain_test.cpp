#include "core/operation/chain.h"
#include "core/storage/rawstatement.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/sealedoperations.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class ChainTest : public testing::Test
{
protected:
    ChainTest()
    {
        for (int i = 0; i < 5; ++i)
            base.addCustomer(u"客户%1"_s.arg(i));
        auto work = base.session().operations().begin({.kind = u"import"_s, .bulk = true});
        CustomerRepository(base.db()).insert({.customer = {.name = u"甲"_s}});
        bulk = work.commit().operation;
    }
    std::optional<qint64> brokenAfter(const QString &sql)
    {
        base.db().run(sql);
        return Chain::verify(base.db()).brokenAt;
    }

    TestBase base;
    qint64 bulk = 0;
};

TEST_F(ChainTest, AnUntouchedLogIsIntact)
{
    const auto report = Chain::verify(base.db());
    EXPECT_TRUE(report.intact);
    EXPECT_EQ(report.operations, 6);
}

TEST_F(ChainTest, AChangedEntryShows)
{
    EXPECT_EQ(brokenAfter(u"UPDATE operation SET actor = 'x' WHERE id = 3"_s), 3);
}

TEST_F(ChainTest, AnEntryThatWasLeftOutShowsAtTheNext)
{
    base.db().run(u"DELETE FROM journal WHERE operation = 3"_s);
    EXPECT_EQ(brokenAfter(u"DELETE FROM operation WHERE id = 3"_s), 4);
}

TEST_F(ChainTest, AnImageThatWasLeftOutShows)
{
    EXPECT_EQ(brokenAfter(u"DELETE FROM journal WHERE operation = 3"_s), 3);
}

TEST_F(ChainTest, AnImageThatWasPutInShows)
{
    EXPECT_EQ(brokenAfter(u"INSERT INTO journal(operation, tbl, row) VALUES (2, 'customer', 1)"_s), 2);
}

TEST_F(ChainTest, ARangeThatWasChangedShows)
{
    EXPECT_EQ(brokenAfter(u"UPDATE journal_range SET last_row = last_row + 1"_s), bulk);
}

TEST_F(ChainTest, TheLastEntriesCannotLoseTheirImagesUnseen)
{
    base.db().run(u"PRAGMA foreign_keys = OFF"_s);
    EXPECT_EQ(brokenAfter(u"DELETE FROM operation WHERE id = 6"_s), 6);
}

/// How long a million of them take is measured by chain_benchmark.
TEST_F(ChainTest, HoldsOverThousandsOfOperationsWithTheirImages)
{
    constexpr int kOperations = 3'000;
    const auto &db = base.db();
    Transaction transaction(db);
    addSealedOperations(db, kOperations);
    transaction.commit();
    const auto report = Chain::verify(db);
    EXPECT_TRUE(report.intact);
    EXPECT_EQ(report.operations, kOperations + 6);

    const auto touched = Statement(db, u"SELECT max(id) - 1000 FROM operation"_s).number();
    db.run(u"UPDATE journal SET after = 'y' WHERE operation = %1"_s.arg(touched));
    EXPECT_EQ(Chain::verify(db).brokenAt, touched);
}

} // namespace
