#include "core/exchange/columnguess.h"
#include "tests/support/importfixture.h"

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

QString namesIn(const Connection &db)
{
    return Statement(
               db,
               u"SELECT coalesce(group_concat(name, ' '), '') FROM (SELECT name FROM customer ORDER BY id)"_s)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(QString());
}

TEST_F(Import, TheHeaderOfASecondBlockAndItsTitleAreNoRecords)
{
    const auto result = run("客户名称,手机\n甲,13800000001\n\n\n丙店通讯录,\n客户名称,手机\n乙,13800000002\n",
                            Kind::Customers);
    EXPECT_EQ(counts(result), u"2/0/0/2"_s);
    EXPECT_EQ(namesIn(base.db()), u"甲 乙"_s);
    EXPECT_EQ(problems(result),
              QStringList({u"5 A title above the header, which stands here again; it is no record."_s,
                           u"6 The header of the sheet stands here again; it is no record."_s}));
}

TEST_F(Import, APrintedSheetRepeatsItsTitleAndItsHeaderOnEachPage)
{
    const auto result =
        run("客户名单,,\n打印日期：2026-11-01,,单位：元\n客户名称,手机,城市\n甲,13800000001,宁波\n"
            "客户名单,,\n打印日期：2026-11-01,,单位：元\n客户名称,手机,城市\n乙,13800000002,\n",
            Kind::Customers);
    EXPECT_EQ(counts(result), u"2/0/0/3"_s);
    EXPECT_EQ(namesIn(base.db()), u"甲 乙"_s);
}

TEST_F(Import, ANameAloneIsACustomerThoughBlankRowsStandAboveIt)
{
    const auto result =
        run("客户名称,手机\n甲,13800000001\n\n丙店\n\n丁店,\n乙,13800000002\n", Kind::Customers);
    EXPECT_EQ(result.rejected, 0);
    EXPECT_EQ(namesIn(base.db()), u"甲 丙店 丁店 乙"_s);
}

TEST_F(Import, ValuesThatAreCalledLikeAnotherColumnAreNoHeader)
{
    const auto result =
        run("客户名称,首选方式,次选方式\n甲,电话,微信\n乙,次选方式,首选方式\n客户名称,,\n", Kind::Customers);
    EXPECT_EQ(result.rejected, 0) << "one cell of three is a name, whoever is called so";
    EXPECT_EQ(result.created, 3);
}

TEST_F(Import, ARepeatedHeaderIsKeptWithTheRejectedRowsAndInThePreview)
{
    const QByteArray sheet = "客户名称\n甲\n客户名称\n乙\n";
    const auto path = files.write(u"a.csv"_s, sheet);
    const auto shape = inspectSheet(path, Kind::Customers);
    const auto preview =
        previewImport(path, Kind::Customers, shape, guessMapping(Kind::Customers, shape), QTimeZone::utc());
    EXPECT_EQ(preview.rows, 3);
    EXPECT_EQ(preview.rejected, 1);
    const auto result = runFile(path, Kind::Customers, [&](ImportRequest &request) {
        request.rejectsPath = files.path(u"rejected.csv"_s);
    });
    EXPECT_EQ(counts(result), u"2/0/0/1"_s);
    EXPECT_EQ(rowsOf(files.path(u"rejected.csv"_s)).size(), 2u);
}

TEST_F(Import, BothHalvesOfAHeaderOverTwoRowsAreKnownAgain)
{
    const QByteArray header = "客户名称,联系方式,,城市\n,电话,邮箱,\n";
    const auto result = run(header + "甲,13800000001,a@a.cn,宁波\n" + header + "乙,13800000002,b@b.cn,上海\n",
                            Kind::Customers);
    EXPECT_EQ(counts(result), u"2/0/0/2"_s);
    EXPECT_EQ(namesIn(base.db()), u"甲 乙"_s);
}

TEST_F(Import, ASheetIsNotReadOtherwiseThanItWasLookedAt)
{
    const auto path = files.write(u"a.csv"_s, "客户名称,手机\n甲,13800000001\n");
    const auto shape = inspectSheet(path, Kind::Customers);
    ImportRequest request{.path = path, .kind = Kind::Customers, .shape = shape};
    request.mapping = guessMapping(Kind::Customers, shape);
    files.write(u"a.csv"_s, "手机,客户名称\n13800000001,甲\n13800000002,乙\n");
    EXPECT_THROW(base.session().imports().run(request), Error);
    EXPECT_THROW(previewImport(path, Kind::Customers, shape, request.mapping, QTimeZone::utc()), Error);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 0);
    EXPECT_EQ(number(u"SELECT count(*) FROM operation WHERE kind = 'import'"_s), 0);
}

} // namespace
