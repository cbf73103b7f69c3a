#include "directoryfixture.h"

#include "core/directory/bucketorder.h"
#include "core/directory/searchmatcher.h"
#include "core/directory/textorder.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace crm;

namespace {

TEST(TextOrder, IsThatOfComparingOneWithAnother)
{
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        // Long beginnings in common, capitals, characters beyond ASCII, zeros.
        std::vector<std::string> texts;
        const std::string common(random() % 30, 'q');
        for (size_t i = 0; i < 200; ++i) {
            std::string text = random() % 3 ? common : std::string();
            for (auto more = random() % 12; more > 0; --more)
                text.push_back("aAbB\xe5\0 "[random() % 7]);
            texts.push_back(text);
        }
        std::vector<TextRow> rows;
        for (const auto &text : texts)
            rows.push_back({text, quint32(rows.size())});
        auto expected = rows;
        std::ranges::sort(expected, [](const TextRow &a, const TextRow &b) {
            const int order = compareTexts(a.text, b.text);
            return order != 0 ? order < 0 : a.row < b.row;
        });
        sortByText(rows);
        for (size_t i = 0; i < rows.size(); ++i)
            ASSERT_EQ(rows[i].row, expected[i].row) << "in round " << round;
    }
}

/// More rows than a chunk has, some of them removed, with few and with many different values.
class OrderTest : public DirectoryTest
{
protected:
    void fill(int customers)
    {
        std::mt19937 random(3);
        const auto any = [&](quint32 limit) { return QString::number(random() % limit); };
        base.exec("INSERT INTO custom_field(entity, name, type) VALUES ('customer', 'size', 'integer')");
        base.exec("BEGIN");
        for (int i = 0; i < customers; ++i) {
            const auto id = customer(u"公司%1"_s.arg(any(500)), u"K%1"_s.arg(i));
            if (random() % 3)
                set(id, "city", u"城%1"_s.arg(any(40)));
            if (random() % 3)
                set(id, "grade", QString(u"ABCD"[random() % 4]));
            if (random() % 2)
                owned(id, 1 + random() % 2);
            for (auto orders = random() % 3; orders > 0; --orders)
                base.run("INSERT INTO sales_order(customer_id, order_date, currency, total, created_at)"
                         " VALUES (?1, ?2, 'CNY', ?3, 0)",
                         id, QDate(2020, 1, 1).addDays(random() % 900).toString(Qt::ISODate),
                         qint64(random() % 100) * 10'000);
            if (random() % 2)
                base.run("INSERT INTO custom_value(field_id, row_id, value) VALUES (1, ?1, ?2)", id,
                         any(300));
        }
        base.exec("COMMIT");
    }

    /// By comparing each with each: the values of a field as one would sort them by hand.
    static bool less(const DirectorySnapshot &snapshot, FieldRef field, quint32 a, quint32 b)
    {
        if (const auto ranks = snapshot.dictionary(field) ? snapshot.ranks(field) : nullptr)
            return (*ranks)[snapshot.code(field, a)] < (*ranks)[snapshot.code(field, b)];
        return snapshot.number(field, a) < snapshot.number(field, b);
    }
    static bool hasValue(const DirectorySnapshot &snapshot, FieldRef field, quint32 row)
    {
        return snapshot.dictionary(field) ? snapshot.code(field, row) != 0
                                          : snapshot.number(field, row) != kNoValue;
    }
};

TEST_F(OrderTest, OfBucketsIsThatOfSortingEachField)
{
    fill(2'500);
    const auto removed = customer(u"gone"_s);
    directory();
    base.run("DELETE FROM customer WHERE id = ?1", removed);
    apply({removed});
    const auto snapshot = directory().snapshot();
    int sorted = 0;
    for (const auto field : {FieldRef{CustomerField::City},
                             {CustomerField::Grade},
                             {CustomerField::Owner},
                             {CustomerField::Orders},
                             {CustomerField::LastOrder},
                             {CustomerField::Custom, 1}})
        for (const bool descending : {false, true}) {
            DirectoryQuery query;
            query.sort = field;
            query.descending = descending;
            const auto view = directory().query(query);
            std::vector<quint32> expected;
            for (quint32 row = 0; row < snapshot->rows(); ++row)
                if (snapshot->isPresent(row))
                    expected.push_back(row);
            std::ranges::sort(expected, [&](quint32 a, quint32 b) {
                const bool left = hasValue(*snapshot, field, a);
                const bool right = hasValue(*snapshot, field, b);
                if (left != right)
                    return left;
                if (!left)
                    return a < b;
                const bool turned = descending;
                if (less(*snapshot, field, a, b))
                    return !turned;
                if (less(*snapshot, field, b, a))
                    return turned;
                return turned ? a > b : a < b;
            });
            EXPECT_EQ(std::vector<quint32>(view.rows.begin(), view.rows.end()), expected)
                << fieldInfo(field.field).key;
            EXPECT_TRUE(BucketOrder::of(*snapshot, field));
            ++sorted;
        }
    EXPECT_EQ(sorted, 12);
    EXPECT_FALSE(BucketOrder::of(*snapshot, {CustomerField::Name}));
    EXPECT_FALSE(BucketOrder::of(*snapshot, {CustomerField::Relevance}));
}

TEST_F(OrderTest, OfCodesKnowsAValueThatIsNew)
{
    const auto first = customer(u"a"_s);
    const auto second = customer(u"b"_s);
    set(first, "city", u"Ulm"_s);
    DirectoryQuery query;
    query.sort = FieldRef{CustomerField::City};
    EXPECT_EQ(ids(directory().query(query)), (std::vector<qint64>{first, second}));
    set(second, "city", u"Bonn"_s);
    apply({second});
    EXPECT_EQ(ids(directory().query(query)), (std::vector<qint64>{second, first}));
}

/// Looks at every place of every text, one after the other.
class NaiveSearch
{
public:
    explicit NaiveSearch(const SearchText &search)
        : m_search(search)
    {
    }

    quint8 rank(const DirectoryChunk &chunk, quint32 place) const
    {
        auto total = quint8(HitRank::Exact);
        for (const auto &word : m_search.words)
            total = std::max(total, best(chunk, place, word, false));
        if (total != quint8(HitRank::None) && !m_search.whole.text.empty())
            total = std::min(total, best(chunk, place, m_search.whole, true));
        return total;
    }

private:
    static quint8 best(const DirectoryChunk &chunk, quint32 place, const SearchWord &word, bool whole)
    {
        auto best = quint8(HitRank::None);
        for (const auto &column : searchColumns(chunk)) {
            const auto &needle = word.*column.form;
            if (needle.empty()
                || (whole && column.field != CustomerField::Name && column.field != CustomerField::Phone))
                continue;
            const auto row = column.text->at(place);
            std::string text(row);
            if (column.capitals)
                std::ranges::transform(text, text.begin(),
                                       [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
            for (size_t at = 0; at + needle.size() <= text.size(); ++at)
                if (std::string_view(text).substr(at, needle.size()) == needle)
                    best = std::min(best, quint8(column.rank(row, at, needle.size())));
        }
        return best;
    }

    SearchText m_search;
};

TEST_F(OrderTest, OfASearchIsThatOfLookingAtEveryPlaceOfEveryText)
{
    std::mt19937 random(5);
    const QStringList words{u"华"_s, u"華強"_s, u"电子"_s, u"Hua"_s, u"Acme"_s, u"12"_s, u"8"_s, u" "_s};
    const auto any = [&] { return words[qsizetype(random() % size_t(words.size()))]; };
    base.exec("BEGIN");
    for (int i = 0; i < 2'200; ++i) {
        const auto id = customer(any() + any() + any() + u"x"_s, u"C%1"_s.arg(i));
        if (random() % 2)
            contact(id, any() + u"王"_s);
        if (random() % 2)
            point(id, "phone", u"138%1"_s.arg(random() % 1000), u"+86138%1"_s.arg(random() % 1000));
        if (random() % 2)
            point(id, "email", u"h%1@x.cn"_s.arg(random() % 99));
        if (random() % 3 == 0)
            base.run("INSERT INTO activity(customer_id, kind, at, created_at) VALUES (?1, 'call', ?2, 0)", id,
                     qint64(random() % 40) * 1'000'000);
    }
    base.exec("COMMIT");
    const auto snapshot = directory().snapshot();
    const auto relevance = snapshot->order({CustomerField::Relevance});
    for (const auto *text :
         {u"华",       u"h",       u"hu",         u"hua", u"华强", u"1",     u"12",     u"138",
          u"c1",       u"x",       u"x.c",        u"@",   u"wang", u"hu 12", u"138 12", u"13812",
          u"h12@x.cn", u"电子 华", u"acme hua 8", u"zzz", u"hdz",  u"C17"}) {
        const auto typed = QString::fromUtf16(text);
        const NaiveSearch naive(parseSearch(typed));
        std::vector<std::pair<quint8, quint32>> hits;
        for (const auto row : relevance->rows)
            if (const auto rank = naive.rank(snapshot->chunkOf(row), row % DirectoryChunk::kRows);
                rank != quint8(HitRank::None))
                hits.emplace_back(rank, row);
        std::ranges::stable_sort(hits, {}, [](const auto &hit) { return hit.first; });
        std::vector<quint32> expected;
        for (const auto &hit : hits)
            expected.push_back(hit.second);
        DirectoryQuery query;
        query.search = typed;
        const auto view = directory().query(query);
        EXPECT_EQ(std::vector<quint32>(view.rows.begin(), view.rows.end()), expected) << qPrintable(typed);
    }
}

} // namespace
