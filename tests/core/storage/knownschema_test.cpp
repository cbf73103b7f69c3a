#include "core/storage/knownschema.h"

#include "core/session/base.h"
#include "core/storage/connection.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

TEST(KnownSchemaTest, ASchemaIsKnownOnceItWasFoundToBeOurs)
{
    TestBase base; // which prepares it
    EXPECT_TRUE(KnownSchema(base.db()).isKnown());
    base.addCustomer(u"翔创电子"_s);
    EXPECT_TRUE(KnownSchema(base.db()).isKnown()) << "what it holds does not matter";
}

TEST(KnownSchemaTest, AStrangerInTheSchemaIsSeenHoweverOftenTheFileWasOpened)
{
    TestBase base;
    base.close();
    prepareBase(base.path(), base.clock());
    {
        const Connection db(base.path());
        db.run(u"CREATE TRIGGER evil AFTER UPDATE ON customer BEGIN DELETE FROM tag; END"_s);
        EXPECT_FALSE(KnownSchema(db).isKnown());
    }
    EXPECT_THROW(prepareBase(base.path(), base.clock()), Error);
    EXPECT_THROW(prepareBase(base.path(), base.clock()), Error) << "what was refused is not remembered";
    {
        const Connection db(base.path());
        db.run(u"DROP TRIGGER evil"_s);
        db.run(u"DROP INDEX customer_by_name"_s);
        db.run(u"CREATE INDEX customer_by_name ON customer(name, city)"_s);
    }
    EXPECT_THROW(prepareBase(base.path(), base.clock()), Error) << "one word of it is another";
}
