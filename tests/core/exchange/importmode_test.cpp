#include "core/exchange/export/exportservice.h"
#include "core/exchange/importservice.h"
#include "core/operation/undoservice.h"
#include "tests/support/importfixture.h"
#include "tests/support/printers.h"

using namespace crm;
using namespace Qt::StringLiterals;

// What is done with rows whose records are there already, and the differences that are shown before.

namespace {

class ImportModes : public Import
{
protected:
    ImportModes()
    {
        run("客户编号,客户名称,行业,城市,电话,备注\n"
            "C1,甲公司,五金,上海,13800138000,old\n"
            "C2,乙公司,,北京,,\n",
            Kind::Customers);
    }
    static Edit with(ImportMode mode, bool fillOnly = false)
    {
        return [=](ImportRequest &request) {
            request.mode = mode;
            request.fillOnly = fillOnly;
            request.wantsChanges = true;
        };
    }
    /// "line record field: before > after" of every change.
    static QStringList changes(const ImportResult &result)
    {
        QStringList lines;
        for (const auto &change : result.changes.kept)
            lines << u"%1 %2 %3: %4 > %5"_s.arg(QString::number(change.line), change.record, change.field,
                                                change.before, change.after);
        return lines;
    }

    const QByteArray edited = "客户编号,客户名称,行业,城市,电话\n"
                              "C1,甲公司,电子,上海,13900139000\n"
                              "C2,乙公司,食品,天津,\n"
                              "C3,丙公司,纺织,广州,\n";
};

TEST_F(ImportModes, EveryCellThatChangesIsToldWithWhatStoodThere)
{
    const auto before = dump();
    const auto result = run(edited, Kind::Customers, [](ImportRequest &request) {
        request.wantsChanges = true;
        request.dryRun = true;
    });
    EXPECT_EQ(counts(result), u"1/2/0/0"_s);
    EXPECT_EQ(changes(result),
              (QStringList{u"2 甲公司 industry: 五金 > 电子"_s, u"2 甲公司 phone:  > 13900139000"_s,
                           u"3 乙公司 industry:  > 食品"_s, u"3 乙公司 city: 北京 > 天津"_s}));
    EXPECT_EQ(result.changes.total, 4);
    EXPECT_EQ(dump(), before) << "a preview writes nothing";
}

TEST_F(ImportModes, ANameWithABlankStaysOnePersonWhenItComesBack)
{
    base.session().customers().add({.customer = {.code = u"J1"_s, .name = u"株式会社山田物産"_s},
                                    .contacts = {{.name = u"田中 大輔"_s, .primary = true}},
                                    .points = {{.contact = {-1}, .value = u"+81 90-0000-0090"_s}}});
    const auto result = run("客户编号,客户名称,联系人,电话\nJ1,株式会社山田物産,田中 大輔,+81 90-0000-0090\n",
                            Kind::Customers);
    EXPECT_EQ(counts(result), u"0/0/1/0"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM contact c JOIN customer k ON k.id = c.customer_id"
                     " WHERE k.code = 'J1'"_s),
              1);
}

TEST_F(ImportModes, ACityThatTheAddressHasTooIsToldOnce)
{
    run("客户编号,客户名称,地址,城市\nA1,甲公司,人民路 1 号,南通\n", Kind::Customers);
    const auto result = run("客户编号,客户名称,地址,城市\nA1,甲公司,人民路 1 号,苏州\n", Kind::Customers,
                            [](ImportRequest &request) { request.wantsChanges = true; });
    EXPECT_EQ(changes(result), QStringList{u"2 甲公司 city: 南通 > 苏州"_s});
    EXPECT_EQ(number(u"SELECT count(*) FROM address WHERE city = '苏州'"_s), 1);
}

TEST_F(ImportModes, WhatTheSheetSaysAsItStandsIsNoChange)
{
    const auto result = run("客户编号,客户名称,行业,城市,电话,备注\nC1,甲公司,五金,上海,138 0013 8000,old\n",
                            Kind::Customers, with(ImportMode::AddAndUpdate));
    EXPECT_EQ(counts(result), u"0/0/1/0"_s);
    EXPECT_EQ(changes(result), QStringList());
}

TEST_F(ImportModes, OnlyNewOnesComeInWhereThatIsWanted)
{
    const auto result = run(edited, Kind::Customers, with(ImportMode::Add));
    EXPECT_EQ(counts(result), u"1/0/2/0"_s);
    EXPECT_EQ(text(u"SELECT industry FROM customer WHERE code = 'C1'"_s), u"五金"_s);
    EXPECT_EQ(text(u"SELECT industry FROM customer WHERE code = 'C3'"_s), u"纺织"_s);
    EXPECT_TRUE(problems(result).contains(u"2 It is in the file already; only new ones were wanted."_s));
}

TEST_F(ImportModes, OnlyThoseThatAreThereChangeWhereThatIsWanted)
{
    const auto result = run(edited, Kind::Customers, with(ImportMode::Update));
    EXPECT_EQ(counts(result), u"0/2/0/1"_s);
    EXPECT_EQ(text(u"SELECT industry FROM customer WHERE code = 'C1'"_s), u"电子"_s);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM customer"_s), 2);
}

TEST_F(ImportModes, OnlyWhatIsEmptyIsFilled)
{
    const auto result = run(edited, Kind::Customers, with(ImportMode::AddAndUpdate, true));
    EXPECT_EQ(counts(result), u"1/1/1/0"_s);
    EXPECT_EQ(changes(result), (QStringList{u"3 乙公司 industry:  > 食品"_s}));
    EXPECT_EQ(text(u"SELECT industry || city FROM customer WHERE code = 'C1'"_s), u"五金上海"_s);
    EXPECT_EQ(text(u"SELECT industry || city FROM customer WHERE code = 'C2'"_s), u"食品北京"_s);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM contact_point WHERE customer_id = 1"_s), 1)
        << "a phone was there already";
}

TEST_F(ImportModes, AnEmptyCellEmptiesOnlyWhereThatIsWantedAndNotWhatCouldNotBeRead)
{
    const QByteArray emptied = "客户编号,行业,城市,备注,生日\nC1,,上海,,31.31.2024\n";
    run("客户编号,生日\nC1,1990-04-12\n", Kind::Customers);
    EXPECT_EQ(counts(run(emptied, Kind::Customers)), u"0/1/0/0"_s) << "the import note";
    EXPECT_EQ(text(u"SELECT industry || notes FROM customer WHERE code = 'C1'"_s), u"五金old"_s);
    const auto result = run(emptied, Kind::Customers, [](ImportRequest &request) {
        request.clearsEmpty = request.wantsChanges = true;
    });
    EXPECT_EQ(changes(result), (QStringList{u"2 甲公司 industry: 五金 > "_s, u"2 甲公司 notes: old > "_s}));
    EXPECT_EQ(text(u"SELECT industry || notes || city || birthday FROM customer WHERE code = 'C1'"_s),
              u"上海1990-04-12"_s);
}

class WholeCells : public Import
{
protected:
    WholeCells()
    {
        run("客户编号,客户名称,联系人,电话,邮箱,微信,标签\n"
            "C1,甲公司,王芳,13800138000 / 0755-83320000,a@x.cn; b@x.cn,wf,VIP;展会\n",
            Kind::Customers);
    }
    ImportResult asInTheSheet(const QByteArray &bytes)
    {
        return run(bytes, Kind::Customers, [](ImportRequest &request) {
            request.mode = ImportMode::Update;
            request.clearsEmpty = request.wantsChanges = true;
        });
    }
    QString ways()
    {
        return text(u"SELECT group_concat(value || CASE is_primary WHEN 1 THEN '*' ELSE '' END, ' ') FROM"
                    " (SELECT * FROM contact_point ORDER BY kind DESC, id)"_s);
    }
    QString tags()
    {
        return text(u"SELECT group_concat(name, ' ') FROM (SELECT t.name FROM customer_tag g"
                    " JOIN tag t ON t.id = g.tag_id ORDER BY g.id)"_s);
    }
};

TEST_F(WholeCells, WhatIsTakenOutOfACellGoesOnlyWhereTheSheetIsToBeFollowed)
{
    const QByteArray edited = "客户编号,客户名称,联系人,电话,邮箱,微信,标签\n"
                              "C1,甲公司,王芳,0755-83320000 / 13900139000,b@x.cn,wf2,展会\n";
    const auto before = dump();
    const auto added = run(edited, Kind::Customers).operation;
    EXPECT_EQ(number(u"SELECT count(*) FROM contact_point"_s), 5 + 2);
    base.session().undo().undo(added);
    EXPECT_EQ(dump(), before);

    const auto result = asInTheSheet(edited);
    EXPECT_EQ(counts(result), u"0/1/0/0"_s);
    EXPECT_EQ(ways(), u"wf2* 0755-83320000* 13900139000 b@x.cn*"_s);
    EXPECT_EQ(tags(), u"展会"_s);
    QStringList gone;
    for (const auto &change : result.changes.kept)
        if (change.after.isEmpty())
            gone << change.before;
    EXPECT_EQ(gone, (QStringList{u"13800138000"_s, u"a@x.cn"_s, u"wf"_s, u"VIP"_s}));
    EXPECT_EQ(counts(asInTheSheet(edited)), u"0/0/1/0"_s);
    base.session().undo().undo(result.operation);
    EXPECT_EQ(dump(), before);
}

TEST_F(WholeCells, AnEmptyCellTakesAllAndOneThatCannotBeReadNothing)
{
    EXPECT_EQ(counts(asInTheSheet("客户编号,联系人,电话,邮箱\nC1,王芳,,kein mail\n")), u"0/1/0/0"_s);
    EXPECT_EQ(ways(), u"wf* a@x.cn* b@x.cn"_s);
    EXPECT_EQ(tags(), u"VIP 展会"_s) << "there is no column of them";
}

TEST_F(WholeCells, WhatAnExportDoesNotShowStays)
{
    run("客户编号,微信\nC1,second\n", Kind::Customers);
    base.session().exports().run({.kind = Kind::Customers, .path = files.path(u"out.csv"_s)});
    const auto before = dump();
    const auto result = runFile(files.path(u"out.csv"_s), Kind::Customers, [](ImportRequest &request) {
        request.mode = ImportMode::Update;
        request.clearsEmpty = true;
    });
    EXPECT_EQ(counts(result), u"0/0/1/0"_s);
    EXPECT_EQ(dump(), before);
}

TEST_F(ImportModes, EveryModeTakesEveryRow)
{
    for (const auto mode : {ImportMode::AddAndUpdate, ImportMode::Add, ImportMode::Update})
        for (const bool fillOnly : {false, true})
            for (const auto repeated : {Repeated::Join, Repeated::Reject}) {
                const auto result =
                    run(edited + "C1,甲公司,x,,\n,,,,\nC9,,,,\n", Kind::Customers, [&](auto &request) {
                        request.mode = mode;
                        request.fillOnly = fillOnly;
                        request.repeated = repeated;
                        request.dryRun = true;
                    });
                EXPECT_EQ(result.rows, 5); // and the sum is asserted by the fixture
            }
}

TEST_F(ImportModes, TheSecondRowOfACustomerIsJoinedOrRejectedAsIsWanted) // row 45
{
    const QByteArray twice =
        "客户名称,行业,电话\n丁公司,钢铁,13700137000\n丁公司,钢铁,13600136000\n甲公司,,\n甲公司,,\n";
    const auto rejected = run(twice, Kind::Customers, [](ImportRequest &request) {
        request.repeated = Repeated::Reject;
        request.dryRun = true;
    });
    EXPECT_EQ(counts(rejected), u"1/0/1/2"_s);
    EXPECT_TRUE(problems(rejected).contains(u"3 It stands in line 2 of the sheet already."_s));
    EXPECT_TRUE(problems(rejected).contains(u"5 It stands in line 4 of the sheet already."_s));
    const auto joined = run(twice, Kind::Customers);
    EXPECT_EQ(counts(joined), u"1/1/2/0"_s);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM contact_point WHERE customer_id = 3"_s), 2);
}

TEST_F(ImportModes, TheNumberInTheFileIsAKeyThatFindsARenamedCustomer)
{
    const auto byNumber = [](ImportRequest &request) {
        request.keys = {u"id"_s};
        request.wantsChanges = true;
    };
    const auto result =
        run("本文件编号,客户名称\n1,甲股份公司\n77,没有\n,新公司\n", Kind::Customers, byNumber);
    EXPECT_EQ(counts(result), u"1/1/0/1"_s);
    EXPECT_EQ(changes(result), (QStringList{u"2 甲公司 name: 甲公司 > 甲股份公司"_s}));
    EXPECT_EQ(text(u"SELECT name FROM customer WHERE id = 1"_s), u"甲股份公司"_s);
}

TEST_F(ImportModes, AnExportIsEditedAndComesBackAsTheDifferenceAlone)
{
    for (const auto &format : {u"xlsx"_s, u"csv"_s}) {
        const auto path = files.path(u"out."_s + format);
        base.session().exports().run(
            {.path = path,
             .columns = {u"id"_s, u"code"_s, u"name"_s, u"industry"_s, u"city"_s, u"phone"_s, u"notes"_s}});
        const auto same = runFile(path, Kind::Customers, with(ImportMode::AddAndUpdate));
        EXPECT_EQ(counts(same), u"0/0/2/0"_s) << format.toStdString();
        EXPECT_EQ(changes(same), QStringList());
    }
    QFile csv(files.path(u"out.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    auto bytes = csv.readAll();
    bytes.replace("五金", "电子").replace("北京", "重庆");
    const auto preview = run(bytes, Kind::Customers, [](ImportRequest &request) {
        request.keys = {u"id"_s};
        request.wantsChanges = request.dryRun = true;
    });
    EXPECT_EQ(changes(preview),
              (QStringList{u"2 甲公司 industry: 五金 > 电子"_s, u"3 乙公司 city: 北京 > 重庆"_s}));
    const auto before = dump();
    const auto applied =
        run(bytes, Kind::Customers, [](ImportRequest &request) { request.keys = {u"id"_s}; });
    EXPECT_EQ(counts(applied), u"0/2/0/0"_s);
    EXPECT_EQ(text(u"SELECT city FROM customer WHERE id = 2"_s), u"重庆"_s);
    base.session().undo().undo(applied.operation);
    EXPECT_EQ(text(u"SELECT city FROM customer WHERE id = 2"_s), u"北京"_s);
}

TEST_F(ImportModes, ProductsContactsOrdersAndActivitiesKeepToTheModeToo)
{
    const QByteArray products = "产品编号,产品名称,单价\nP1,螺丝,2.5\n";
    run(products, Kind::Products);
    const auto dearer = run("产品编号,产品名称,单价,成本\nP1,螺丝,3,1\nP2,螺母,1,\n", Kind::Products,
                            with(ImportMode::Update));
    EXPECT_EQ(counts(dearer), u"0/1/0/1"_s);
    EXPECT_EQ(changes(dearer), (QStringList{u"2 螺丝 price: 2.5 > 3"_s, u"2 螺丝 cost:  > 1"_s}));

    run("客户名称,联系人姓名,职务\n甲公司,李雷,经理\n", Kind::Contacts);
    const auto contacts = run("客户名称,联系人姓名,职务\n甲公司,李雷,总监\n新公司,韩梅梅,\n", Kind::Contacts,
                              with(ImportMode::Update));
    EXPECT_EQ(counts(contacts), u"0/1/0/1"_s);
    EXPECT_EQ(changes(contacts), (QStringList{u"2 李雷 title: 经理 > 总监"_s}));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM customer WHERE name = '新公司'"_s), 0)
        << "no customer for a missing contact";

    const QByteArray orders = "订单编号,下单日期,客户名称,金额\nS1,2024-01-05,甲公司,100\n";
    run(orders, Kind::Orders);
    const auto more =
        run("订单编号,下单日期,客户名称,金额\nS1,2024-01-06,甲公司,100\nS2,2024-01-07,甲公司,5\n",
            Kind::Orders, with(ImportMode::Update));
    EXPECT_EQ(counts(more), u"0/1/0/1"_s);
    EXPECT_EQ(changes(more), (QStringList{u"2 S1 date: 2024-01-05 > 2024-01-06"_s}));
    EXPECT_EQ(
        counts(run("订单编号,下单日期,客户名称,金额\nS1,2024-01-09,甲公司,100\nS2,2024-01-07,甲公司,5\n",
                   Kind::Orders, with(ImportMode::Add))),
        u"1/0/1/0"_s);

    run("客户名称,跟进时间,跟进内容,跟进结果\n甲公司,2024-01-05 10:00,来电,好\n", Kind::Activities);
    const auto acts =
        run("客户名称,跟进时间,跟进内容,跟进结果\n甲公司,2024-01-05 10:00,来电,很好\n甲公司,2024-01-06,新,\n",
            Kind::Activities, with(ImportMode::Update));
    EXPECT_EQ(counts(acts), u"0/1/0/1"_s);
    EXPECT_EQ(changes(acts), (QStringList{u"2 来电 result: 好 > 很好"_s}));
}

TEST_F(ImportModes, HiddenRowsAreLeftOutWhereThatIsWanted) // row 70
{
    const auto path = files.zip(
        u"a.ods"_s,
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml",
          "<c xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><table:table table:name=\"S\">"
          "<table:table-row><table:table-cell><text:p>客户名称</text:p></table:table-cell></table:table-row>"
          "<table:table-row><table:table-cell><text:p>看得见</text:p></table:table-cell></table:table-row>"
          "<table:table-row "
          "table:visibility=\"filter\"><table:table-cell><text:p>隐藏</text:p></table:table-cell>"
          "</table:table-row></table:table></c>"}});
    const auto named = [](ImportRequest &request) { request.mapping.columns = {{u"name"_s, 0}}; };
    EXPECT_EQ(runFile(path, Kind::Customers,
                      [&](ImportRequest &request) {
                          named(request);
                          request.dryRun = true;
                      })
                  .created,
              2);
    EXPECT_EQ(runFile(path, Kind::Customers,
                      [&](ImportRequest &request) {
                          request.shape = inspectSheet(path, Kind::Customers, {.visibleOnly = true}, 1);
                          named(request);
                      })
                  .created,
              1);
}

TEST_F(ImportModes, ATemplateIsKeptByNameAndFindsItsColumnsAnywhere)
{
    auto &imports = base.session().imports();
    ImportRequest request{.path = files.write(u"a.csv"_s, "A,B,C\n1.234;x,甲公司,03/04/2025\n"),
                          .kind = Kind::Customers};
    request.shape = inspectSheet(request.path, Kind::Customers, {}, 1);
    request.mapping.columns = {{u"name"_s, 1}, {u"birthday"_s, 2}};
    request.mapping.constants = {{u"source"_s, u"展会"_s}};
    request.mapping.dateOrders = {{2, DateOrder::DayMonthYear}};
    request.keys = {u"name"_s};
    request.mode = ImportMode::Update;
    request.fillOnly = true;
    request.repeated = Repeated::Reject;
    imports.keepTemplate(Kind::Customers, templateOf(u" 展会名单 "_s, request));
    ASSERT_EQ(imports.templates(Kind::Customers).size(), 1U);
    EXPECT_TRUE(imports.templates(Kind::Products).empty());

    ImportRequest other{.path = files.write(u"b.csv"_s, "c,x,b\n04/05/2025,?,甲公司\n"),
                        .kind = Kind::Customers};
    other.shape = inspectSheet(other.path, Kind::Customers, {}, 1);
    EXPECT_EQ(applyTemplate(imports.findTemplate(Kind::Customers, u"展会名单"_s), other), QStringList());
    EXPECT_EQ(other.mapping.columns, (std::map<QString, int>{{u"name"_s, 2}, {u"birthday"_s, 0}}));
    EXPECT_EQ(other.mapping.dateOrders, (std::map<int, DateOrder>{{0, DateOrder::DayMonthYear}}));
    EXPECT_EQ(other.mapping.constants, request.mapping.constants);
    EXPECT_EQ(other.keys, request.keys);
    EXPECT_EQ(other.mode, ImportMode::Update);
    EXPECT_TRUE(other.fillOnly);
    EXPECT_EQ(other.repeated, Repeated::Reject);

    ImportRequest poor{.path = files.write(u"c.csv"_s, "b\n甲公司\n"), .kind = Kind::Customers};
    poor.shape = inspectSheet(poor.path, Kind::Customers, {}, 1);
    EXPECT_EQ(applyTemplate(imports.findTemplate(Kind::Customers, u"展会名单"_s), poor),
              (QStringList{u"C"_s}));
    EXPECT_FALSE(messageOf([&] { imports.keepTemplate(Kind::Customers, {.name = u"  "_s}); }).isEmpty());
    EXPECT_TRUE(messageOf([&] { imports.findTemplate(Kind::Customers, u"x"_s); }).contains(u"展会名单"_s));
    imports.removeTemplate(Kind::Customers, u"展会名单"_s);
    EXPECT_TRUE(imports.templates(Kind::Customers).empty());
}

} // namespace
