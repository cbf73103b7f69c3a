#include "core/base/error.h"
#include "core/storage/statement.h"
#include "tests/support/testbase.h"

#include <QDir>
#include <QProcess>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// A session here, and another program that looks at the same file and goes.
class FileLocks : public testing::Test
{
protected:
    /// What a file dialog does to each file of the folder that it shows.
    void lookAtAll() const
    {
        const QFileInfo file(base.path());
        const auto names = file.dir().entryList({file.fileName() + u'*'}, QDir::Files);
        EXPECT_GE(names.size(), 3) << "the base, its log, the index of the log";
        for (const auto &name : names) {
            QFile opened(file.dir().filePath(name));
            EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
            opened.read(16);
        }
    }
    int inOtherProgram(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(KINGFISHER_CLI), QStringList{u"--file"_s, base.path()} + arguments);
        process.waitForFinished(60'000);
        return process.exitCode();
    }
    bool has(const QString &name)
    {
        base.reopen();
        return Statement(base.db(), u"SELECT count(*) FROM customer WHERE name = :name"_s)
                   .bind("name"_L1, name)
                   .number()
            == 1;
    }

    TestBase base;
};

TEST_F(FileLocks, LastThoughThisProgramOpensAndClosesTheFileOtherwise)
{
    base.addCustomer(u"甲"_s);
    lookAtAll();
    ASSERT_EQ(inOtherProgram({u"info"_s}), 0);
    EXPECT_TRUE(QFile::exists(base.path() + u"-wal"_s)) << "the log is in use";
    base.addCustomer(u"乙"_s);
    EXPECT_TRUE(has(u"乙"_s));
}

TEST_F(FileLocks, OfSeveralConnectionsToOneFileAreCountedTogether)
{
    {
        const Connection other(base.path(), Connection::Access::ReadOnly);
        EXPECT_EQ(Statement(other, u"SELECT count(*) FROM customer"_s).number(), 0);
    } // gives back its locks, and not those of the session
    base.addCustomer(u"甲"_s);
    {
        auto work = base.session().operations().begin(u"customer.note"_s);
        EXPECT_NE(inOtherProgram({u"undo"_s}), 0) << "who waits for a writer is told so in the end";
    }
    EXPECT_EQ(inOtherProgram({u"undo"_s}), 0) << "and may write once it is done";
    EXPECT_FALSE(has(u"甲"_s));
}

TEST_F(FileLocks, NothingIsWrittenIntoALogThatWasTakenAway)
{
    base.addCustomer(u"甲"_s);
    ASSERT_TRUE(QFile::remove(base.path() + u"-wal"_s));
    try {
        base.addCustomer(u"乙"_s);
        FAIL() << "it would be lost";
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), Error::Code::NotFound);
    }
}

} // namespace
