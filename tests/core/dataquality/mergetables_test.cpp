#include "core/storage/rawstatement.h"
#include "tests/core/dataquality/mergefixture.h"

#include <gmock/gmock.h>

using namespace crm;
using namespace Qt::StringLiterals;

// The schema says what belongs to a customer. Whoever adds a table to it is sent here.

namespace {

struct Naming
{
    QString table;
    QString column;

    friend auto operator<=>(const Naming &, const Naming &) = default;
};

void PrintTo(const Naming &naming, std::ostream *out)
{
    *out << naming.table.toStdString() << '.' << naming.column.toStdString();
}

class MergeTables : public Merge
{
protected:
    std::vector<Naming> naming(const QString &sql)
    {
        return Statement(base.db(), sql).all([](const Statement &row) {
            return Naming{row.text(0), row.text(1)};
        });
    }
    /// Every column of every table that refers to a customer.
    std::vector<Naming> references()
    {
        return naming(uR"(SELECT m.name, f."from" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
                          WHERE m.type = 'table' AND f."table" = 'customer' ORDER BY 1, 2)"_s);
    }
    /// Those that name one without referring to it: they may name one who is gone.
    std::vector<Naming> mentions()
    {
        return naming(uR"(SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c
                          WHERE m.type = 'table' AND (c.name LIKE '%customer%id' OR c.name = 'former_id')
                            AND NOT EXISTS (SELECT 1 FROM pragma_foreign_key_list(m.name) f
                                            WHERE f."from" = c.name)
                          ORDER BY 1, 2)"_s);
    }
    qint64 rows(const Naming &naming, CustomerId customer)
    {
        return Statement(base.db(),
                         u"SELECT count(*) FROM %1 WHERE %2 = :id"_s.arg(naming.table, naming.column))
            .bind("id"_L1, customer)
            .number();
    }
    /// What the fixture does not make, in the order of the tables' need of one another; ? is the customer
    /// that goes.
    void fillTheRest()
    {
        fill(u"segment"_s, u"(name, kind, created_at) VALUES ('名单', 'list', 1)"_s);
        fill(u"segment_member"_s, u"(segment_id, customer_id) SELECT max(id), ? FROM segment"_s);
        fill(u"customer_loss"_s,
             u"(customer_id, lost_on, reason, created_at) VALUES (?, '2026-01-01', '价格', 1)"_s);
        fill(u"winback"_s,
             u"(customer_id, measure, done_on, created_at) VALUES (?, 'offer', '2026-01-02', 1)"_s);
        fill(u"customer_share"_s, u"(customer_id, user_id) SELECT ?, min(id) FROM app_user"_s);
        fill(u"trial"_s, u"(customer_id, kind, item, given_on, created_at)"
                         " VALUES (?, 'sample', '样品', '2026-01-03', 1)"_s);
        fill(u"external_key"_s, u"(source, key, customer_id) VALUES ('card', 'u1', ?)"_s);
        fill(u"merged_customer"_s, u"(customer_id, former_id, code, name) VALUES (?, 4711, 'K0', '旧名')"_s);
        fill(u"delivery"_s, u"(customer_id, order_id, created_at) SELECT ?1, min(id), 1 FROM sales_order"
                            " WHERE customer_id = ?1"_s);
        fill(u"instalment"_s,
             u"(customer_id, order_id, position, share, event) SELECT ?1, min(id), 1, 3000, 'order'"
             " FROM sales_order WHERE customer_id = ?1"_s);
        fill(u"payment"_s, u"(customer_id, received_on, amount, currency, created_at)"
                           " VALUES (?, '2026-01-04', 10000, 'CNY', 1)"_s);
        fill(u"message"_s,
             u"(user_id, customer_id, text, created_at) SELECT min(id), ?, '看', 1 FROM app_user"_s);
        fill(u"activity_answer"_s,
             u"(activity_id, customer_id, question, answer, at) SELECT min(id), ?1, '问', '答',"
             " 1 FROM activity WHERE customer_id = ?1"_s);
        fill(u"goods_return"_s, u"(customer_id, order_id, reason, announced_on, created_at)"
                                " SELECT ?1, min(id), 'wrong', '2026-01-06', 1 FROM sales_order"
                                " WHERE customer_id = ?1"_s);
        fill(u"processing_purpose"_s, u"(name) VALUES ('回访')"_s);
        fill(u"consent"_s, u"(customer_id, purpose_id, given_on, channel, wording, created_at)"
                           " SELECT ?, min(id), '2026-01-05', 'paper', '同意', 1 FROM processing_purpose"_s);
        fill(u"retention_hold"_s, u"(customer_id, until, reason) VALUES (?, '2027-01-01', '诉讼')"_s);
    }

private:
    void fill(const QString &table, const QString &values)
    {
        if (number(u"SELECT count(*) FROM sqlite_master WHERE name = '%1'"_s.arg(table)) == 0)
            return;
        RawStatement insert(base.db().raw(), u"INSERT INTO %1%2"_s.arg(table, values).toUtf8());
        if (values.contains(u'?'))
            insert.bind(1, other.value);
        insert.execute();
    }
};

TEST_F(MergeTables, WhateverRefersToTheOneThatGoesIsWithTheOneThatStaysAndComesBack)
{
    fillTheRest();
    const auto all = references();
    ASSERT_GE(all.size(), 18U);
    std::vector<qint64> together;
    for (const auto &naming : all) {
        const bool isMine = naming.table == "distinct_customer"_L1 && naming.column == "one_id"_L1;
        EXPECT_GT(rows(naming, other) + (isMine ? rows(naming, keep) : 0), 0)
            << naming.table.toStdString() << " is new: give the customer a row of it in fillTheRest()";
        together.push_back(rows(naming, keep) + rows(naming, other));
    }
    const auto before = dump();
    const auto operation = merge().operation;
    // Of these the same is not kept twice.
    const QStringList united{u"contact"_s, u"contact_point"_s, u"address"_s, u"customer_tag"_s,
                             u"distinct_customer"_s};
    for (size_t i = 0; i < all.size(); ++i) {
        const auto &table = all[i].table;
        EXPECT_EQ(rows(all[i], other), 0) << table.toStdString();
        const qint64 added = table == "merged_customer"_L1 ? 1 : 0;
        if (united.contains(table))
            EXPECT_GE(number(u"SELECT count(*) FROM "_s + table), 1) << table.toStdString();
        else
            EXPECT_EQ(rows(all[i], keep), together[i] + added) << table.toStdString();
    }
    undo(operation);
    EXPECT_EQ(dump(), before);
}

TEST_F(MergeTables, WhatOnlyMentionsCustomersIsKnownAndKeptAsItWas)
{
    // Each is a record of what was done with the one that is gone; its readers follow merged_customer, or ask
    // for those alone that are there.
    const std::vector<Naming> known{
        {u"allocation"_s, u"customer_id"_s},  {u"automation_firing"_s, u"customer_id"_s},
        {u"erasure"_s, u"customer_id"_s},     {u"merged_customer"_s, u"former_id"_s},
        {u"owner_event"_s, u"customer_id"_s}, {u"playbook_run"_s, u"customer_id"_s},
        {u"pool_view"_s, u"customer_id"_s},   {u"recycled"_s, u"customer_id"_s}};
    EXPECT_THAT(mentions(), testing::IsSubsetOf(known));
}

TEST_F(MergeTables, APlaybookGoesOnWithTheOneThatStays)
{
    const auto run = [&](CustomerId customer, int playbook, const QString &entered) {
        Statement(base.db(), u"INSERT INTO playbook_run(playbook_id, customer_id, entered_on)"
                             " VALUES (:playbook, :customer, :entered)"_s)
            .bind("playbook"_L1, playbook)
            .bind("customer"_L1, customer)
            .bind("entered"_L1, entered)
            .execute();
    };
    run(other, 1, u"2026-01-05"_s);
    run(other, 2, u"2026-01-06"_s);
    run(keep, 2, u"2026-01-07"_s);
    Statement(base.db(), u"INSERT INTO playbook_run(playbook_id, customer_id, entered_on, ended_on)"
                         " VALUES (3, :id, '2026-01-01', '2026-01-02')"_s)
        .bind("id"_L1, other)
        .execute();
    merge();
    QStringList open;
    Statement select(base.db(), u"SELECT playbook_id || ' ' || entered_on FROM playbook_run"
                                " WHERE customer_id = :id AND ended_on IS NULL ORDER BY playbook_id"_s);
    for (select.bind("id"_L1, keep).execute(); select.next();)
        open << select.text(0);
    EXPECT_EQ(open, (QStringList{u"1 2026-01-05"_s, u"2 2026-01-07"_s}));
}

} // namespace
