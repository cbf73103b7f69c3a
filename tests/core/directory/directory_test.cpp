#include "directoryfixture.h"

#include "core/directory/filterexpression.h"

#include <gmock/gmock.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace crm;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;
using testing::UnorderedElementsAreArray;

namespace {

constexpr qint64 kDay = 86'400'000;

class ListTest : public DirectoryTest
{
protected:
    DirectoryQuery where(const QString &filter)
    {
        DirectoryQuery query;
        query.filters = {parseFilter(filter, directory().snapshot()->lists())};
        query.today = QDate(2024, 6, 1);
        return query;
    }
    std::vector<qint64> matching(const QString &filter) { return ids(directory().query(where(filter))); }
    std::vector<qint64> selected(const QString &sql)
    {
        std::vector<qint64> ids;
        sqlite3_stmt *statement = nullptr;
        EXPECT_EQ(sqlite3_prepare_v2(base.handle(), sql.toUtf8().constData(), -1, &statement, nullptr),
                  SQLITE_OK)
            << sqlite3_errmsg(base.handle());
        while (sqlite3_step(statement) == SQLITE_ROW)
            ids.push_back(sqlite3_column_int64(statement, 0));
        sqlite3_finalize(statement);
        return ids;
    }

    qint64 below(qint64 limit) { return qint64(m_random() % quint64(limit)); }
    QString word()
    {
        static const QStringList words = {u"华"_s,   u"強"_s, u"电子"_s, u"五金"_s, u"Acme"_s,
                                          u"ａｂ"_s, u"12"_s, u" "_s,    u"长"_s};
        return words[below(words.size())];
    }
    QString day() { return QDate(2023, 1, 1).addDays(below(600)).toString(Qt::ISODate); }

    void fill(qint64 id)
    {
        const QString name = QString(word() + word() + word()).trimmed() + u"x"_s;
        const auto read = reading(name, NameKind::Company);
        base.run(
            "INSERT INTO customer(id, name, reading, initials, code, grade, city, created_at, acquired_at)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            id, name, read.syllables, read.initials, u"C%1"_s.arg(id), QString(u"ABC"_s.mid(below(4), 1)),
            below(2) ? u"深圳"_s : u"长沙"_s, below(600) * kDay, 1'685'000'000'000 + below(400) * kDay);
        move(id);
        for (int i = 0; i < 3; ++i)
            if (below(2))
                detail(id);
    }
    void move(qint64 id)
    {
        switch (below(3)) {
        case 0: return owned(id, 1 + below(2));
        case 1: return pooled(id, 1);
        default: base.run("UPDATE customer SET owner_id = NULL, pool_id = NULL WHERE id = ?1", id);
        }
    }
    void detail(qint64 id)
    {
        switch (below(7)) {
        case 0: return contact(id, word() + u"y"_s);
        case 1: return point(id, "phone", u"138%1"_s.arg(below(1000)), u"+86138%1"_s.arg(below(1000)));
        case 2: return point(id, "email", u"M%1@x.cn"_s.arg(below(50)));
        case 3:
            return base.run("INSERT OR IGNORE INTO customer_tag(customer_id, tag_id) VALUES (?1, ?2)", id,
                            below(2) + 1);
        case 4:
            return base.run(
                "INSERT INTO sales_order(customer_id, order_date, state, currency, total, created_at)"
                " VALUES (?1, ?2, ?3, ?4, ?5, 0)",
                id, day(), below(4) ? u"paid"_s : u"cancelled"_s, below(5) ? u"CNY"_s : u"USD"_s,
                below(1000) * 10'000);
        case 5:
            return base.run(
                "INSERT INTO activity(customer_id, kind, state, at, created_at) VALUES (?1, ?2, ?3, ?4, 0)",
                id, below(3) ? u"call"_s : u"note"_s, below(3) ? u"done"_s : u"planned"_s,
                1'685'000'000'000 + below(400) * kDay);
        default:
            return base.run("INSERT OR IGNORE INTO custom_value(field_id, row_id, value) VALUES (1, ?1, ?2)",
                            id, QString::number(below(100)));
        }
    }
    void remove(qint64 id)
    {
        for (const auto *table : {"sales_order", "activity"})
            base.run(qPrintable(u"DELETE FROM %1 WHERE customer_id = ?1"_s.arg(QLatin1String(table))), id);
        base.run("DELETE FROM custom_value WHERE row_id = ?1", id);
        base.run("DELETE FROM customer WHERE id = ?1", id);
    }

    /// What the search should find, the slow way.
    std::vector<qint64> searched(const QString &text)
    {
        std::vector<qint64> found;
        const auto words = fold(text).split(u' ', Qt::SkipEmptyParts);
        for (const auto id : selected(u"SELECT id FROM customer"_s)) {
            const auto texts = folded(id);
            if (std::ranges::all_of(words, [&](const QString &word) { return contains(texts, word); }))
                found.push_back(id);
        }
        return found;
    }
    struct Texts
    {
        QStringList any, letters, digits;
    };
    Texts folded(qint64 id)
    {
        Texts texts;
        const auto read = [&](const char *sql, QStringList &into, const QString &keep) {
            sqlite3_stmt *statement = nullptr;
            ASSERT_EQ(sqlite3_prepare_v2(base.handle(), sql, -1, &statement, nullptr), SQLITE_OK);
            sqlite3_bind_int64(statement, 1, id);
            while (sqlite3_step(statement) == SQLITE_ROW) {
                const auto value =
                    QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
                into << fold(value).remove(QRegularExpression(keep));
            }
            sqlite3_finalize(statement);
        };
        read("SELECT name FROM customer WHERE id = ?1 UNION ALL SELECT code FROM customer WHERE id = ?1",
             texts.any, u"^$"_s);
        read("SELECT name FROM contact WHERE customer_id = ?1", texts.any, u"^$"_s);
        read("SELECT value FROM contact_point WHERE kind = 'email' AND customer_id = ?1", texts.any, u"^$"_s);
        for (const auto *column : {"reading", "initials"}) {
            read(qPrintable(u"SELECT %1 FROM customer WHERE id = ?1"_s.arg(QLatin1String(column))),
                 texts.letters, u"[ '-]"_s);
            read(qPrintable(u"SELECT %1 FROM contact WHERE customer_id = ?1"_s.arg(QLatin1String(column))),
                 texts.letters, u"[ '-]"_s);
        }
        for (const auto *column : {"value", "normalized"})
            read(qPrintable(u"SELECT %1 FROM contact_point WHERE kind = 'phone' AND customer_id = ?1"_s.arg(
                     QLatin1String(column))),
                 texts.digits, u"[^0-9]"_s);
        return texts;
    }
    static bool contains(const Texts &texts, const QString &word)
    {
        static const QRegularExpression letters(u"^[a-z0-9]*[a-z][a-z0-9]*$"_s);
        static const QRegularExpression digits(u"^[0-9]+$"_s);
        const auto in = [&](const QStringList &list) {
            return std::ranges::any_of(list, [&](const QString &text) { return text.contains(word); });
        };
        return in(texts.any) || (letters.match(word).hasMatch() && in(texts.letters))
            || (digits.match(word).hasMatch() && in(texts.digits));
    }

    void customField()
    {
        base.exec("INSERT INTO custom_field(entity, name, type) VALUES ('customer', 'size', 'integer')");
    }
    void expectAgreement();

    std::mt19937_64 m_random{7};
};

/// Search, filters and orders of the directory against the base itself.
void ListTest::expectAgreement()
{
    static const std::pair<QString, QString> filters[] = {
        {u"grade = A"_s, u"grade = 'A'"_s},
        {u"grade != A"_s, u"grade <> 'A'"_s},
        {u"grade = none or city = 长沙"_s, u"grade = '' OR city = '长沙'"_s},
        {u"not (grade in (A, B) and owner = \"Li Lei\")"_s,
         u"NOT (grade IN ('A', 'B') AND coalesce(owner_id, 0) = 1)"_s},
        {u"owner = none and pool != none"_s, u"owner_id IS NULL AND pool_id IS NOT NULL"_s},
        {u"id between 5 and 20"_s, u"id BETWEEN 5 AND 20"_s},
        {u"id > 7.5 and id < 9.5"_s, u"id IN (8, 9)"_s},
        {u"orders >= 1 and orders != 2"_s,
         u"(SELECT count(*) FROM sales_order o WHERE o.customer_id = c.id AND state <> 'cancelled') NOT IN (0, 2)"_s},
        {u"revenue > 500.5"_s,
         u"(SELECT sum(total) FROM sales_order o WHERE o.customer_id = c.id AND state <> 'cancelled' AND currency = 'CNY') > 5005000"_s},
        {u"last_order < 2023-10-01"_s,
         u"(SELECT max(order_date) FROM sales_order o WHERE o.customer_id = c.id AND state <> 'cancelled') < '2023-10-01'"_s},
        {u"days_since_order >= 100"_s,
         u"coalesce((SELECT max(order_date) FROM sales_order o WHERE o.customer_id = c.id AND state <> 'cancelled'), '') <= '2024-02-22'"_s},
        {u"days_since_contact <= 200"_s, u"(SELECT max(at) FROM activity a WHERE a.customer_id = c.id AND "
                                         u"state = 'done' AND kind NOT IN ('note', 'task'))"
                                         u" >= unixepoch('2023-11-13 16:00:00') * 1000"_s},
        {u"next_activity = none"_s,
         u"NOT EXISTS (SELECT 1 FROM activity a WHERE a.customer_id = c.id AND state = 'planned')"_s},
        {u"created >= 1970-06-01 and created < 1971-01-01"_s,
         u"created_at >= (unixepoch('1970-06-01') - 28800) * 1000 AND created_at < (unixepoch('1971-01-01') - 28800) * 1000"_s},
        {u"tags = VIP"_s,
         u"EXISTS (SELECT 1 FROM customer_tag t WHERE t.customer_id = c.id AND tag_id = 1)"_s},
        {u"tags = none"_s, u"NOT EXISTS (SELECT 1 FROM customer_tag t WHERE t.customer_id = c.id)"_s},
        {u"size >= 50 and size < 90"_s,
         u"EXISTS (SELECT 1 FROM custom_value v WHERE v.row_id = c.id AND CAST(value AS INTEGER) BETWEEN 50 AND 89)"_s},
        {u"name contains 华 or email starts m1"_s,
         u"name LIKE '%华%' OR EXISTS (SELECT 1 FROM contact_point p WHERE p.customer_id = c.id AND kind = 'email' AND value LIKE 'm1%')"_s},
        {u"phone contains 8-5"_s,
         u"EXISTS (SELECT 1 FROM contact_point p WHERE p.customer_id = c.id AND (value LIKE '%85%' OR normalized LIKE '%85%'))"_s},
    };
    for (const auto &[filter, sql] : filters)
        EXPECT_THAT(matching(filter),
                    UnorderedElementsAreArray(selected(u"SELECT id FROM customer c WHERE "_s + sql)))
            << qPrintable(filter);
    for (const auto &text : {u"华"_s, u"强电"_s,   u"a"_s,  u"acm"_s, u"hqd"_s, u"huaqiang"_s, u"dz 12"_s,
                             u"13"_s, u"1385"_s,   u"c1"_s, u"m1@"_s, u"ab"_s,  u"长"_s,       u"chang"_s,
                             u"x"_s,  u"acme x"_s, u"1"_s,  u"7"_s,   u"y"_s,   u"q 3"_s})
        EXPECT_THAT(find(text), UnorderedElementsAreArray(searched(text))) << qPrintable(text);
    static const std::pair<CustomerField, QString> orders[] = {
        {CustomerField::Id, u"id"_s},
        {CustomerField::Created, u"created_at"_s},
        {CustomerField::Code, u"lower(code)"_s},
        {CustomerField::Revenue,
         u"(SELECT coalesce(sum(total), 0) FROM sales_order o WHERE o.customer_id = c.id AND state <> 'cancelled' AND currency = 'CNY')"_s},
        {CustomerField::LastOrder,
         u"(SELECT max(order_date) FROM sales_order o WHERE o.customer_id = c.id AND state <> 'cancelled')"_s},
        {CustomerField::Grade, u"nullif(grade, '')"_s},
        {CustomerField::NextActivity,
         u"(SELECT min(at) FROM activity a WHERE a.customer_id = c.id AND state = 'planned')"_s},
    };
    for (const auto &[field, sql] : orders)
        for (const bool descending : {false, true}) {
            DirectoryQuery query;
            query.sort = FieldRef{field};
            query.descending = descending;
            const auto direction = descending ? u" DESC"_s : u" ASC"_s;
            EXPECT_EQ(ids(directory().query(query)),
                      selected(u"SELECT id FROM customer c ORDER BY "_s + sql + direction
                               + u" NULLS LAST, CASE WHEN "_s + sql + u" IS NULL THEN id ELSE id"_s
                               + (descending ? u" * -1"_s : QString()) + u" END"_s))
                << qPrintable(sql) << descending;
        }
}

TEST_F(ListTest, AgreesWithTheBaseOnARandomOne)
{
    customField();
    for (qint64 id = 1; id <= 300; ++id)
        fill(id);
    expectAgreement();
}

TEST_F(ListTest, AgreesWithTheBaseAfterRandomChanges)
{
    customField();
    for (qint64 id = 1; id <= 100; ++id)
        fill(id);
    directory();
    qint64 next = 101;
    for (int round = 0; round < 12; ++round) {
        std::vector<qint64> changed;
        for (int i = 0; i < 8; ++i) {
            const auto all = selected(u"SELECT id FROM customer"_s);
            const auto id = all[size_t(below(qint64(all.size())))];
            changed.push_back(id);
            switch (below(6)) {
            case 0: remove(id); break;
            case 1:
                changed.back() = next;
                fill(next++);
                break;
            case 2: move(id); break;
            case 3: set(id, "name", word() + u"z"_s); break;
            default: detail(id);
            }
        }
        apply(changed);
        expectAgreement();
        if (HasFailure())
            FAIL() << "in round " << round;
    }
}

/// Every field of every customer and every order, against a list that is loaded anew.
void expectSameLists(const Directory &patched, const Directory &loaded)
{
    std::vector<FieldRef> fields;
    for (const auto &info : customerFields())
        fields.push_back({info.field});
    for (const auto &own : loaded.snapshot()->lists().customFields)
        fields.push_back({CustomerField::Custom, own.id});
    for (const auto field : fields) {
        DirectoryQuery query;
        query.sort = field;
        const auto left = patched.query(query);
        const auto right = loaded.query(query);
        ASSERT_EQ(left.total(), right.total());
        for (qsizetype i = 0; i < left.total(); ++i) {
            ASSERT_EQ(left.id(i), right.id(i)) << int(field.field);
            ASSERT_EQ(left.snapshot->text(field, left.rows[size_t(i)]),
                      right.snapshot->text(field, right.rows[size_t(i)]));
            ASSERT_EQ(left.snapshot->number(field, left.rows[size_t(i)]),
                      right.snapshot->number(field, right.rows[size_t(i)]));
        }
    }
    for (const auto &text : {u"h"_s, u"1"_s, u"a"_s, u"hq"_s, u"电"_s, u"13"_s, u"y"_s}) {
        DirectoryQuery query;
        query.search = text;
        EXPECT_EQ(patched.query(query).total(), loaded.query(query).total()) << qPrintable(text);
    }
}

TEST_F(ListTest, IsAfterScatteredChangesWhatALoadGives)
{
    customField();
    base.exec("BEGIN");
    for (qint64 id = 1; id <= 2'500; ++id)
        fill(id);
    base.exec("COMMIT");
    Directory list(file());
    list.settle();
    qint64 next = 2'501;
    for (int round = 0; round < 6; ++round) {
        std::vector<qint64> changed;
        base.exec("BEGIN");
        for (int i = 0; i < 60; ++i) {
            const auto id = 1 + below(next - 1);
            changed.push_back(id);
            if (selected(u"SELECT id FROM customer WHERE id = %1"_s.arg(id)).empty())
                continue;
            switch (below(6)) {
            case 0: remove(id); break;
            case 1:
                changed.push_back(next);
                fill(next++);
                break;
            case 2: move(id); break;
            case 3: set(id, "name", word() + u"z"_s); break;
            case 4: set(id, "city", u"城%1"_s.arg(below(50))); break;
            default: detail(id);
            }
        }
        base.exec("COMMIT");
        if (round == 3) {
            base.exec("INSERT INTO custom_field(entity, name, type) VALUES ('customer', 'other', 'text')");
            base.run("INSERT INTO custom_value(field_id, row_id, value) VALUES (2, ?1, 'v')", 7);
        }
        round == 4 ? list.reload() : list.apply(changed);
        list.settle();
        Directory loaded(file());
        loaded.settle();
        expectSameLists(list, loaded);
        if (HasFatalFailure())
            FAIL() << "in round " << round;
        if (round == 4)
            list.apply(changed); // to no effect
    }
}

TEST_F(ListTest, AChangeMakesOnlyThePartsAnewThatItTouches)
{
    base.exec("BEGIN");
    for (qint64 id = 1; id <= 3'000; ++id)
        fill(id);
    base.exec("COMMIT");
    const auto before = directory().snapshot();
    set(1'500, "grade", u"Z"_s);
    apply({1'500});
    const auto after = directory().snapshot();
    ASSERT_EQ(after->chunks().size(), 3u);
    for (const size_t chunk : {0, 2}) {
        EXPECT_EQ(after->chunks()[chunk].profiles, before->chunks()[chunk].profiles);
        EXPECT_EQ(after->chunks()[chunk].letters, before->chunks()[chunk].letters);
    }
    const auto &changed = after->chunks()[1];
    EXPECT_NE(changed.profiles, before->chunks()[1].profiles);
    EXPECT_EQ(changed.names, before->chunks()[1].names);
    EXPECT_EQ(changed.reach, before->chunks()[1].reach);
    EXPECT_EQ(changed.trade, before->chunks()[1].trade);
    EXPECT_EQ(changed.profiles->readings.data(), before->chunks()[1].profiles->readings.data());
    EXPECT_EQ(after->order({CustomerField::Name}), before->order({CustomerField::Name}));
    EXPECT_NE(after->ranks({CustomerField::Grade}), before->ranks({CustomerField::Grade}));
}

TEST_F(ListTest, FindsACustomerThatCameBackFromARemoval)
{
    const auto first = customer(u"甲"_s);
    const auto second = customer(u"乙"_s);
    const auto before = directory().snapshot();
    remove(first);
    apply({first});
    EXPECT_THAT(find({}), ElementsAre(second));
    EXPECT_EQ(directory().snapshot()->customers(), 1);
    base.run("INSERT INTO customer(id, name, created_at) VALUES (?1, '丙', 0)", first);
    apply({first});
    EXPECT_THAT(find(u"丙"_s), ElementsAre(first));
    EXPECT_THAT(find(u"甲"_s), IsEmpty());
    // A view of before still shows what was.
    EXPECT_EQ(before->text({CustomerField::Name}, 0), u"甲"_s);
}

TEST_F(ListTest, FindsACustomerThatWasRemovedBeforeItWasLoaded)
{
    const auto first = customer(u"甲"_s);
    const auto second = customer(u"乙"_s);
    remove(first);
    directory();
    base.run("INSERT INTO customer(id, name, created_at) VALUES (?1, '丙', 0)", first);
    apply({first});
    EXPECT_THAT(find(u"丙"_s), ElementsAre(first));
    EXPECT_THAT(find({}), ElementsAre(second, first));
    set(first, "name", u"丁"_s);
    apply({first, second});
    EXPECT_THAT(find(u"丁"_s), ElementsAre(first));
}

TEST_F(ListTest, SpansSeveralChunks)
{
    base.exec("BEGIN");
    for (int i = 1; i <= 40'000; ++i)
        base.run("INSERT INTO customer(name, grade, created_at) VALUES (?1, ?2, ?3)", u"n%1"_s.arg(i),
                 i % 1000 ? u""_s : u"A"_s, i);
    base.exec("COMMIT");
    EXPECT_EQ(directory().query({}).total(), 40'000);
    EXPECT_EQ(matching(u"grade = A"_s).size(), 40u);
    EXPECT_THAT(find(u"n39999"_s), ElementsAre(39'999));
    base.exec("BEGIN");
    for (int i = 40'001; i <= 60'000; ++i)
        base.run("INSERT INTO customer(name, grade, created_at) VALUES (?1, 'B', 0)", u"n%1"_s.arg(i));
    base.exec("COMMIT");
    std::vector<qint64> added(20'000);
    std::iota(added.begin(), added.end(), 40'001);
    apply(added);
    EXPECT_EQ(matching(u"grade = B"_s).size(), 20'000u);
    EXPECT_THAT(find(u"n60000"_s), ElementsAre(60'000));
}

TEST_F(ListTest, CountsValuesWithoutTheFilterOnTheSameField)
{
    for (const auto &[grade, city] :
         {std::pair(u"A"_s, u"X"_s), {u"A"_s, u"Y"_s}, {u"B"_s, u"X"_s}, {u""_s, u"X"_s}}) {
        const auto id = customer(u"n"_s);
        set(id, "grade", grade);
        set(id, "city", city);
    }
    auto query = where(u"grade = A"_s);
    query.filters.push_back(where(u"city = X"_s).filters.front());
    query.facets = {{CustomerField::Grade}, {CustomerField::City}};
    const auto view = directory().query(query);
    EXPECT_EQ(view.total(), 1);
    const auto counts = [&](size_t facet) {
        std::map<QString, qint64> counts;
        for (const auto &value : view.facets[facet].values)
            counts[value.label] = value.customers;
        return counts;
    };
    EXPECT_EQ(counts(0), (std::map<QString, qint64>{{u"A"_s, 1}, {u"B"_s, 1}, {u""_s, 1}}));
    EXPECT_EQ(counts(1), (std::map<QString, qint64>{{u"X"_s, 1}, {u"Y"_s, 1}}));
}

TEST_F(ListTest, CountsACustomerForEachOfItsTagsAndNamesOwners)
{
    const auto id = customer(u"n"_s);
    base.run("INSERT INTO customer_tag(customer_id, tag_id) VALUES (?1, 1), (?1, 2)", id);
    owned(id, 2);
    DirectoryQuery query;
    query.facets = {{CustomerField::Tags}, {CustomerField::Owner}};
    const auto view = directory().query(query);
    EXPECT_EQ(view.facets[0].values.size(), 2u);
    EXPECT_EQ(view.facets[1].values.front().label, u"Han Meimei"_s);
    EXPECT_EQ(view.facets[1].values.front().key, u"2"_s);
    EXPECT_EQ(directory().snapshot()->text({CustomerField::Tags}, 0), u"VIP, 展会"_s);
}

/// Sees what is theirs (owner 1) and the pool, but no phones in the pool.
Visibility salesperson()
{
    return {[](std::optional<qint64> owner, std::optional<qint64> pool) -> Access {
        if (pool)
            return {true, {CustomerField::Phone, CustomerField::LastContact}};
        return {owner == 1, {}};
    }};
}

TEST_F(ListTest, NeitherFindsNorCountsWhatIsNotVisible)
{
    const auto mine = customer(u"华一"_s);
    owned(mine, 1);
    const auto theirs = customer(u"华二"_s);
    owned(theirs, 2);
    const auto common = customer(u"华三"_s);
    pooled(common, 1);
    customer(u"华四"_s);
    DirectoryQuery query;
    query.search = u"华"_s;
    query.facets = {{CustomerField::Owner}};
    query.visibility = salesperson();
    const auto view = directory().query(query);
    EXPECT_THAT(ids(view), testing::UnorderedElementsAre(mine, common));
    qint64 counted = 0;
    for (const auto &value : view.facets[0].values)
        counted += value.customers;
    EXPECT_EQ(counted, 2);
}

TEST_F(ListTest, LetsNothingBeLearntOfHiddenFields)
{
    const auto mine = customer(u"甲"_s);
    owned(mine, 1);
    const auto first = customer(u"乙"_s);
    const auto second = customer(u"丙"_s);
    for (const auto id : {mine, first, second}) {
        point(id, "phone", u"13800138000"_s);
        base.run("INSERT INTO activity(customer_id, kind, at, created_at) VALUES (?1, 'call', ?2, 0)", id,
                 9000 - id);
    }
    pooled(first, 1);
    pooled(second, 1);
    const auto visible = [&](DirectoryQuery query) {
        query.visibility = salesperson();
        return ids(directory().query(query));
    };
    DirectoryQuery search;
    search.search = u"8000"_s;
    EXPECT_THAT(visible(search), ElementsAre(mine));
    EXPECT_THAT(visible(where(u"phone contains 8000"_s)), ElementsAre(mine));
    EXPECT_THAT(visible(where(u"phone != 5"_s)), ElementsAre(mine));
    EXPECT_THAT(visible(where(u"days_since_contact > 1"_s)), ElementsAre(mine));
    DirectoryQuery sorted;
    sorted.sort = FieldRef{CustomerField::LastContact};
    for (const bool descending : {false, true}) {
        sorted.descending = descending;
        EXPECT_THAT(visible(sorted), ElementsAre(mine, first, second));
    }
}

TEST_F(ListTest, SortsByDaysSinceTheLastContactWithTheNeverContactedLast)
{
    const auto early = customer(u"甲"_s);
    const auto never = customer(u"乙"_s);
    const auto late = customer(u"丙"_s);
    for (const auto &[id, at] : {std::pair(early, 1000), {late, 2000}})
        base.run("INSERT INTO activity(customer_id, kind, at, created_at) VALUES (?1, 'visit', ?2, 0)", id,
                 at);
    DirectoryQuery query;
    query.sort = FieldRef{CustomerField::DaysSinceContact};
    EXPECT_THAT(ids(directory().query(query)), ElementsAre(late, early, never));
    query.descending = true;
    EXPECT_THAT(ids(directory().query(query)), ElementsAre(early, late, never));
}

TEST_F(ListTest, FindsTheSameWhenTheSearchIsNarrowedAsOneTypes)
{
    for (qint64 id = 1; id <= 500; ++id)
        fill(id);
    for (const auto &text : {u"acme 华强 1381"_s, u"huaqiangdz"_s, u"138-1x"_s, u"m12@x"_s, u"c12 c1"_s}) {
        DirectoryView typed = directory().query(where(u"grade != A"_s));
        for (qsizetype length = 1; length <= text.size(); ++length) {
            auto query = where(u"grade != A"_s);
            query.search = text.left(length);
            typed = directory().refine(typed, query.search);
            EXPECT_EQ(typed.rows, directory().query(query).rows) << qPrintable(query.search);
        }
    }
}

TEST_F(ListTest, LooksAtAllAgainOnceOtherFieldsAreHiddenThanBefore)
{
    std::vector<qint64> all;
    for (const auto &name : {u"甲"_s, u"乙"_s, u"丙"_s})
        point(all.emplace_back(customer(name)), "phone", u"13800138000"_s);
    owned(all[0], 1);
    pooled(all[1], 1);
    pooled(all[2], 1);
    DirectoryQuery query;
    query.search = u"80"_s;
    query.visibility = salesperson();
    const auto before = directory().query(query);
    ASSERT_THAT(ids(before), ElementsAre(all[0]));
    query.search = u"800"_s;
    query.visibility = {.version = 1};
    EXPECT_THAT(ids(directory().refine(before, query)), testing::UnorderedElementsAreArray(all));
}

TEST_F(ListTest, GivesAFirstPageBeforeAnythingIsLoaded)
{
    for (int i = 0; i < 5; ++i)
        customer(u"n%1"_s.arg(i));
    DirectoryRepository repository(file());
    const auto page = repository.newest(2);
    ASSERT_EQ(page.size(), 2u);
    EXPECT_EQ(page[0].id, 5);
    EXPECT_EQ(repository.newest(2, page[1].id).front().id, 3);
}

TEST_F(ListTest, ArrivesInStagesAndReloadsAsAWhole)
{
    customer(u"甲"_s);
    std::vector<DirectoryStage> stages;
    Directory directory(file(), [&](const Directory::News &news) { stages.push_back(news.stage); });
    directory.settle();
    EXPECT_THAT(stages, ElementsAre(DirectoryStage::Names, DirectoryStage::Profiles, DirectoryStage::Reach,
                                    DirectoryStage::Complete));
    customField();
    customer(u"乙"_s);
    directory.apply({2}); // needs a full load, for there is a new field
    directory.settle();
    EXPECT_EQ(stages.size(), 5u);
    EXPECT_EQ(directory.query({}).total(), 2);
    EXPECT_EQ(directory.snapshot()->lists().customFields.size(), 1u);
}

TEST(DirectoryTrouble, IsToldToTheListener)
{
    std::optional<Error> error;
    Directory directory(u"/nowhere/base.kingfisher"_s,
                        [&](const Directory::News &news) { error = news.error; });
    directory.settle();
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), Error::Code::Storage);
    EXPECT_EQ(directory.query({}).total(), 0);
}

TEST_F(ListTest, AnswersManyThreadsWhileItChanges)
{
    for (qint64 id = 1; id <= 200; ++id)
        fill(id);
    auto &list = directory();
    std::atomic<bool> stop = false;
    std::atomic<int> answers = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 3; ++i)
        threads.emplace_back([&] {
            while (!stop) {
                DirectoryQuery query;
                query.search = u"x"_s;
                const auto view = list.query(query);
                EXPECT_EQ(view.total(), 200);
                ++answers;
            }
        });
    for (int round = 0; round < 30; ++round) {
        move(1 + below(200));
        list.apply({1 + below(200)});
        list.settle();
    }
    stop = true;
    threads.clear();
    EXPECT_GT(answers, 0);
}

TEST_F(ListTest, FieldsOfOnesOwnAreFilteredAsPeopleSayTheirValues)
{
    base.exec("INSERT INTO custom_field(entity, name, type) VALUES ('customer', '重点', 'boolean'),"
              " ('customer', '产品线', 'choices')");
    const auto yes = customer(u"甲"_s), no = customer(u"乙"_s), unsaid = customer(u"丙"_s);
    for (const auto &[field, row, value] :
         {std::tuple(1, yes, u"1"_s), std::tuple(1, no, u"0"_s), std::tuple(2, yes, u"阀门\n管件"_s),
          std::tuple(2, no, u"管件"_s)})
        base.run("INSERT INTO custom_value(field_id, row_id, value) VALUES (?1, ?2, ?3)", field, row, value);
    for (const auto &word : {u"是"_s, u"true"_s, u"Yes"_s, u"1"_s})
        EXPECT_THAT(matching(u"重点 = "_s + word), UnorderedElementsAre(yes)) << word.toStdString();
    EXPECT_THAT(matching(u"重点 = 否"_s), UnorderedElementsAre(no));
    EXPECT_THAT(matching(u"重点 = none"_s), UnorderedElementsAre(unsaid));
    EXPECT_THAT(matching(u"产品线 = 阀门"_s), UnorderedElementsAre(yes));
    EXPECT_THAT(matching(u"产品线 in (阀门, 管件)"_s), UnorderedElementsAre(yes, no));
    EXPECT_THAT(matching(u"产品线 != 阀门"_s), UnorderedElementsAre(no, unsaid));
}

} // namespace
