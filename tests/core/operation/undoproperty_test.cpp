#include "core/operation/chain.h"
#include "core/operation/undoservice.h"
#include "core/storage/integrity.h"
#include "tests/support/dump.h"
#include "tests/support/randomacts.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 60;

using Dump = QMap<QString, QStringList>;

/// Where two dumps first differ, for the reader of a failure.
std::string difference(const Dump &expected, const Dump &found)
{
    for (const auto &table : expected.keys() + found.keys()) {
        const auto &left = expected[table];
        const auto &right = found[table];
        for (int i = 0; i < std::max(left.size(), right.size()); ++i)
            if (left.value(i) != right.value(i))
                return u"%1\n  expected: %2\n  found:    %3"_s.arg(table, left.value(i), right.value(i))
                    .toStdString();
    }
    return {};
}

/// What holds after each act, whatever it was.
class Watch
{
public:
    void look(const Connection &db)
    {
        revNeverFalls(db);
        idsAreNeverUsedAgain(db);
        const auto events = number(db, u"SELECT count(*) FROM owner_event"_s);
        EXPECT_GE(events, m_events) << "an owner event is gone";
        m_events = events;
        EXPECT_EQ(number(db, u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
        EXPECT_EQ(number(db, uR"(
            SELECT count(*) FROM custom_value v JOIN custom_field f ON f.id = v.field_id
            WHERE f.entity = 'customer' AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.id = v.row_id))"_s),
                  0)
            << "a value of a customer that is gone";
        EXPECT_GT(number(db, u"SELECT count(*) FROM app_user WHERE active AND role = 'administrator'"_s), 0);
        EXPECT_GT(number(db, u"SELECT count(*) FROM pool WHERE enabled"_s), 0);
        EXPECT_EQ(
            number(db, u"SELECT count(*) FROM customer JOIN pool p ON p.id = pool_id WHERE NOT enabled"_s),
            0);
        EXPECT_EQ(number(db, uR"(
            WITH RECURSIVE line(start, id) AS (
                SELECT id, parent_id FROM customer WHERE parent_id IS NOT NULL
                UNION SELECT start, c.parent_id FROM line JOIN customer c USING (id) WHERE c.parent_id IS NOT NULL)
            SELECT count(*) FROM line WHERE id = start)"_s),
                  0)
            << "a company below itself";
        EXPECT_EQ(number(db, u"SELECT count(*) FROM journal_state WHERE operation IS NULL"_s), 1);
    }

private:
    static qint64 number(const Connection &db, const QString &sql) { return Statement(db, sql).number(); }

    void revNeverFalls(const Connection &db)
    {
        for (const auto &table : {u"customer"_s, u"contact"_s, u"contact_point"_s, u"address"_s,
                                  u"sales_order"_s, u"order_line"_s, u"activity"_s, u"product"_s, u"pool"_s,
                                  u"app_user"_s, u"custom_field"_s, u"custom_value"_s}) {
            Statement rows(db, u"SELECT id, rev FROM "_s + table);
            for (rows.execute(); rows.next();) {
                auto &rev = m_revs[{table, rows.integer(0)}];
                EXPECT_GE(rows.integer(1), rev) << table.toStdString() << " " << rows.integer(0);
                rev = rows.integer(1);
            }
        }
    }
    void idsAreNeverUsedAgain(const Connection &db)
    {
        // Whoever makes a row anew takes an id above all that were there before.
        const auto made = number(db, uR"(
            SELECT count(*) FROM journal j JOIN operation o ON o.id = j.operation
            WHERE o.reverts IS NULL AND j.before IS NULL
              AND EXISTS (SELECT 1 FROM journal e WHERE e.tbl = j.tbl AND e.row = j.row AND e.id < j.id))"_s);
        EXPECT_EQ(made, 0) << "an id was used again";
        Statement sequences(db, u"SELECT name, seq FROM sqlite_sequence"_s);
        for (sequences.execute(); sequences.next();) {
            auto &last = m_lastIds[sequences.text(0)];
            EXPECT_GE(sequences.integer(1), last) << sequences.text(0).toStdString();
            last = sequences.integer(1);
        }
    }

    QMap<std::pair<QString, qint64>, qint64> m_revs;
    QMap<QString, qint64> m_lastIds;
    qint64 m_events = 0;
};

class UndoProperty : public testing::TestWithParam<unsigned>
{
protected:
    qint64 newest() { return Statement(base.db(), u"SELECT max(id) FROM operation"_s).number(); }

    /// Takes the operations back, the newest first, and compares with how it was before each of them.
    std::vector<qint64> takeBack(const std::vector<qint64> &operations, const std::vector<Dump> &states)
    {
        std::vector<qint64> made;
        for (auto i = operations.size(); i-- > 0;) {
            SCOPED_TRACE(testing::Message() << "taking back operation " << operations[i]);
            const auto outcome = base.session().undo().undo(operations[i]);
            EXPECT_TRUE(outcome.conflicts.empty())
                << outcome.conflicts.front().table.toStdString() << " " << outcome.conflicts.front().row
                << " " << outcome.conflicts.front().label.toStdString();
            made.push_back(outcome.changes.operation);
            watch.look(base.db());
            EXPECT_EQ(difference(states[i], dumpOf(base.db())), "");
            if (HasFailure())
                return {};
        }
        return made;
    }

    TestBase base;
    Watch watch;
};

TEST_P(UndoProperty, EverythingCanBeTakenBackAndDoneAgain)
{
    for (const auto &name : {u"翔诚"_s, u"佳成"_s, u"王芳"_s})
        base.addCustomer(name);
    RandomActs acts(GetParam());
    std::vector<qint64> operations;
    std::vector<Dump> states = {dumpOf(base.db())};
    for (int step = 0; step < kSteps; ++step) {
        const auto before = newest();
        const auto what = acts.one(base.session());
        SCOPED_TRACE(testing::Message()
                     << "seed " << GetParam() << ", step " << step << ": " << what.toStdString());
        const auto state = dumpOf(base.db());
        if (newest() == before)
            EXPECT_EQ(difference(states.back(), state), "") << "changed without an operation";
        else {
            operations.push_back(newest());
            states.push_back(state);
        }
        watch.look(base.db());
        if (acts.below(20) == 0)
            base.reopen();
        if (HasFailure())
            return;
    }
    SCOPED_TRACE(testing::Message() << "seed " << GetParam());
    ASSERT_GT(operations.size(), kSteps / 4U);
    EXPECT_TRUE(Chain::verify(base.db()).intact);

    const auto undone = takeBack(operations, states);
    ASSERT_EQ(undone.size(), operations.size());
    std::vector<Dump> backwards(states.rbegin(), states.rend());
    const auto redone = takeBack(undone, backwards);
    ASSERT_EQ(redone.size(), undone.size());

    EXPECT_EQ(difference(states.back(), dumpOf(base.db())), "");
    EXPECT_TRUE(Chain::verify(base.db()).intact);
    EXPECT_EQ(integrityProblems(base.db(), CheckDepth::Full), QStringList());
}

/// More than the usual ones for a long run: KINGFISHER_UNDO_SEEDS=1000.
unsigned seeds()
{
    const auto asked = qEnvironmentVariableIntValue("KINGFISHER_UNDO_SEEDS");
    return asked > 0 ? unsigned(asked) : 16;
}

INSTANTIATE_TEST_SUITE_P(Seeds, UndoProperty, testing::Range(1U, seeds() + 1));

} // namespace
