#include "core/dataquality/duplicatefinder.h"
#include "core/dataquality/similarity.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

/// Bases with known duplicates that others have published. What a column holds is said here; nothing else is.
namespace crm {
namespace {

using Pairs = std::set<std::pair<qint64, qint64>>;

QList<QStringList> rowsOf(const QString &file, QChar delimiter)
{
    QFile source(sharedData(file));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    for (const auto &line : QString::fromUtf8(source.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        auto &row = rows.emplace_back();
        for (const auto &cell : line.split(delimiter))
            row << cell.trimmed();
    }
    return rows;
}

double f1(const DuplicateReport &report, const Pairs &truth)
{
    double right = 0;
    for (const auto &pair : report.pairs)
        right += truth.contains(std::minmax(pair.one, pair.other));
    const double all = double(report.pairs.size() + truth.size());
    return all > 0 ? 2 * right / all : 0;
}

DuplicateReport duplicatesIn(const MatchSchema &schema, const QList<QStringList> &rows, int firstColumn)
{
    DuplicateFinder finder(schema);
    std::vector<MatchRecord> records;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto &record = records.emplace_back(MatchRecord{.id = i});
        for (int column = 0; column < int(schema.size()); ++column)
            record.values.push_back({column, rows[i].value(firstColumn + column)});
    }
    finder.add(records);
    return finder.findAll({});
}

struct Febrl
{
    QList<QStringList> rows = {};
    Pairs truth = {};
};

/// Records named rec-N-org and rec-N-dup-K are one person.
Febrl febrl(int number)
{
    Febrl set{.rows = rowsOf(u"febrl/dataset%1.csv"_s.arg(number), u',').mid(1)};
    QHash<QString, std::vector<qint64>> same;
    for (qsizetype i = 0; i < set.rows.size(); ++i) {
        auto &others = same[set.rows[i][0].section(u'-', 1, 1)];
        for (const auto other : others)
            set.truth.emplace(other, i);
        others.push_back(i);
    }
    return set;
}

MatchSchema nameAndAddress()
{
    using enum MatchKind;
    return {GivenName, Surname, HouseNumber, Address, Address, Place, PostCode, Place};
}

MatchSchema allFields()
{
    auto schema = nameAndAddress();
    schema.push_back(MatchKind::Date);
    schema.push_back(MatchKind::Identifier);
    return schema;
}

TEST(DuplicateDataTest, FindsThePeopleOfFebrlOne)
{
    KINGFISHER_NEEDS_DATA(u"febrl/dataset1.csv"_s);
    const auto set = febrl(1);
    ASSERT_EQ(set.truth.size(), 500U);
    EXPECT_GE(f1(duplicatesIn(allFields(), set.rows, 1), set.truth), 0.998);
    EXPECT_GE(f1(duplicatesIn(nameAndAddress(), set.rows, 1), set.truth), 0.99);
}

TEST(DuplicateDataTest, FindsThePeopleOfFebrlTwo)
{
    KINGFISHER_NEEDS_DATA(u"febrl/dataset2.csv"_s);
    const auto set = febrl(2);
    ASSERT_EQ(set.truth.size(), 1934U);
    EXPECT_GE(f1(duplicatesIn(allFields(), set.rows, 1), set.truth), 0.998);
    EXPECT_GE(f1(duplicatesIn(nameAndAddress(), set.rows, 1), set.truth), 0.965);
}

TEST(DuplicateDataTest, FindsTheRestaurants)
{
    KINGFISHER_NEEDS_DATA(u"restaurants_dedup/restaurantProfiles.csv"_s);
    const auto rows = rowsOf(u"restaurants_dedup/restaurantProfiles.csv"_s, u'|').mid(1);
    Pairs truth;
    for (const auto &row : rowsOf(u"restaurants_dedup/restaurantProfiles_duplicates.csv"_s, u'|'))
        truth.insert(std::minmax<qint64>(row[0].toInt(), row[1].toInt()));
    ASSERT_EQ(truth.size(), 112U);
    using enum MatchKind;
    EXPECT_GE(f1(duplicatesIn({Company, Address, Phone, Place, Text}, rows, 1), truth), 0.95);
}

TEST(DuplicateDataTest, NamesOneCharacterApartAreNotProposed)
{
    KINGFISHER_NEEDS_DATA(u"company_names_cn/brand_short_names_dev_20000.txt"_s);
    const auto rows = rowsOf(u"company_names_cn/brand_short_names_dev_20000.txt"_s, u'|');
    ASSERT_EQ(rows.size(), 20'000);
    const auto report = duplicatesIn({MatchKind::Company}, rows, 0);
    const auto near = [&](const DuplicateMatch &pair) {
        const auto &one = rows[pair.one][0];
        return one.size() >= 3 && editDistance(one, rows[pair.other][0], 1) == 1;
    };
    EXPECT_LE(std::ranges::count_if(report.pairs, near), 83); // 1 % of 8,321
    EXPECT_LE(report.pairs.size(), 20U) << "all of them are different companies";
}

} // namespace
} // namespace crm
