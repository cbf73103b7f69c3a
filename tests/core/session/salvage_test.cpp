#include "core/session/salvage.h"

#include "core/session/demobase.h"
#include "core/session/maintenanceservice.h"
#include "core/storage/integrity.h"
#include "core/storage/statement.h"
#include "tests/support/testbase.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPage = 4'096;

class Salvage : public testing::Test
{
protected:
    /// A base with customers enough to fill many pages.
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        createDemoBase(original(), u"120"_s, s_clock);
        const Connection db(original());
        db.checkpoint();
        s_customers = Statement(db, u"SELECT count(*) FROM customer"_s).number();
    }
    static void TearDownTestSuite() { delete s_folder; }
    static QString original() { return s_folder->filePath(u"original.kingfisher"_s); }

    Salvage() { QFile::copy(original(), damaged()); }
    QString damaged() { return m_folder.filePath(u"damaged.kingfisher"_s); }
    QString saved() { return m_folder.filePath(u"saved.kingfisher"_s); }

    void overwrite(qint64 place, const QByteArray &bytes)
    {
        QFile file(damaged());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(place);
        file.write(bytes);
    }
    qint64 pages() { return QFileInfo(damaged()).size() / kPage; }
    QByteArray bytes()
    {
        QFile file(damaged());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// A leaf of the table, told by its root.
    qint64 leafOf(const QString &table)
    {
        const Connection db(original(), Connection::Access::Immutable);
        return Statement(db, u"SELECT pageno FROM dbstat WHERE name = '%1' AND pagetype = 'leaf' "
                             "ORDER BY path LIMIT 1 OFFSET 1"_s.arg(table))
            .number();
    }
    qint64 count(const QString &table)
    {
        return Statement(Connection(saved()), u"SELECT count(*) FROM "_s + table).number();
    }
    void expectSound()
    {
        prepareBase(saved(), *s_clock);
        const Connection db(saved());
        EXPECT_EQ(integrityProblems(db, CheckDepth::Full), QStringList());
        EXPECT_NO_THROW(Session({.path = saved(), .clock = s_clock}));
    }

    static inline QTemporaryDir *s_folder = nullptr;
    static inline qint64 s_customers = 0;
    static inline const std::shared_ptr<FixedClock> s_clock = std::make_shared<FixedClock>(1'795'338'000'000);
    QTemporaryDir m_folder;
};

SalvagedTable named(const Salvaged &salvaged, const QString &table)
{
    const auto it = std::ranges::find(salvaged.tables, table, &SalvagedTable::name);
    return it == salvaged.tables.end() ? SalvagedTable{} : *it;
}

} // namespace

TEST_F(Salvage, OfAWholeFileAllIsThere)
{
    const auto salvaged = salvageBase(damaged(), saved(), s_clock);
    EXPECT_TRUE(salvaged.isWhole);
    EXPECT_TRUE(salvaged.isLogWhole);
    EXPECT_EQ(count(u"customer"_s), s_customers);
    expectSound();
}

TEST_F(Salvage, ReadsAroundAPageThatIsGone)
{
    const auto page = leafOf(u"customer"_s);
    if (page == 0)
        GTEST_SKIP() << "this SQLite does not tell which page belongs to which table";
    overwrite((page - 1) * kPage, QByteArray(kPage, '\xff'));
    const auto before = bytes();
    const auto salvaged = salvageBase(damaged(), saved(), s_clock);
    EXPECT_EQ(bytes(), before) << "the damaged one stays as it is";
    EXPECT_FALSE(salvaged.isWhole);
    const auto customers = named(salvaged, u"customer"_s);
    EXPECT_EQ(customers.gaps, 1);
    EXPECT_EQ(customers.read + customers.lost, s_customers);
    EXPECT_GT(customers.lost, 0);
    EXPECT_LT(customers.lost, s_customers / 2);
    EXPECT_EQ(count(u"customer"_s), customers.read);
    expectSound();
}

TEST_F(Salvage, OpensAFileWhoseFirstBytesAreGone)
{
    overwrite(0, QByteArray(100, '\0'));
    EXPECT_THROW(prepareBase(damaged(), *s_clock), Error);
    const auto salvaged = salvageBase(damaged(), saved(), s_clock);
    EXPECT_EQ(count(u"customer"_s), s_customers);
    EXPECT_TRUE(salvaged.isWhole);
    expectSound();
}

TEST_F(Salvage, OfAFileThatWasCutOffTheFirstPartIsThere)
{
    QFile file(damaged());
    ASSERT_TRUE(file.resize(pages() * 4 / 10 * kPage));
    const auto all = salvageBase(original(), m_folder.filePath(u"all.kingfisher"_s), s_clock);
    ASSERT_TRUE(all.isWhole);
    const auto salvaged = salvageBase(damaged(), saved(), s_clock);
    EXPECT_GT(salvaged.rows(), 0);
    EXPECT_EQ(salvaged.isWhole, salvaged.rows() == all.rows()) << salvaged.rows() << " of " << all.rows();
    EXPECT_LT(salvaged.rows(), all.rows());
    expectSound();
}

TEST_F(Salvage, WhateverPagesAreSpoiltWhatIsSavedIsSound)
{
    std::mt19937 dice(7);
    for (int round = 0; round < 8; ++round) {
        QFile::remove(damaged());
        QFile::remove(saved());
        QFile::copy(original(), damaged());
        for (int page = 0; page < 6; ++page) {
            QByteArray noise(200, '\0');
            for (auto &byte : noise)
                byte = char(dice());
            const auto place = qint64(2 + dice() % quint64(pages() - 2)) * kPage; // not the list of tables
            overwrite(place + qint64(dice() % (kPage - 200)), noise);
            overwrite(place, QByteArray(8, char(dice())));
        }
        SCOPED_TRACE(round);
        try {
            const auto salvaged = salvageBase(damaged(), saved(), s_clock);
            EXPECT_GT(salvaged.rows(), 0);
            expectSound();
        } catch (const Error &error) {
            EXPECT_EQ(error.code(), Error::Code::Storage); // the list of tables itself
            EXPECT_FALSE(QFile::exists(saved()));
        }
    }
}

TEST_F(Salvage, RefusesWhatNobodyCanReadAndLeavesNothingBehind)
{
    overwrite(0, QByteArray(int(kPage), '\0'));
    EXPECT_THROW(salvageBase(damaged(), saved(), s_clock), Error);
    EXPECT_FALSE(QFile::exists(saved()));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{u"damaged.kingfisher"_s});
}

TEST_F(Salvage, NeverWritesOverAFile)
{
    QFile::copy(original(), saved());
    EXPECT_THROW(salvageBase(damaged(), saved(), s_clock), Error);
    EXPECT_EQ(count(u"customer"_s), s_customers);
}
