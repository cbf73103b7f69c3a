#include "core/customfield/customfield.h"
#include "core/customfield/customfieldservice.h"
#include "core/exchange/importrequest.h"
#include "core/operation/undoservice.h"
#include "core/security/userservice.h"
#include "tests/support/importfixture.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const QByteArray kCustomers =
    "客户编号,客户名称,联系人,手机,邮箱,微信,城市,标签,备注\n"
    "C1,深圳市华强电子有限公司,王芳,13800138000,wang@hq.cn,wangfang,深圳,重点;老客户,爱喝茶\n"
    "C2,义乌双童日用品,李雷,0579-85550000 / 13900139000,,,义乌,老客户,\n";

TEST_F(Import, ACustomerComesWithEverythingThatBelongsToIt)
{
    EXPECT_EQ(counts(run(kCustomers, Kind::Customers)), u"2/0/0/0"_s);
    EXPECT_EQ(text(u"SELECT reading FROM customer WHERE code = 'C1'"_s),
              u"shen zhen shi hua qiang dian zi you xian gong si"_s);
    EXPECT_EQ(text(u"SELECT name FROM contact WHERE customer_id = 1"_s), u"王芳"_s);
    EXPECT_EQ(
        text(
            u"SELECT group_concat(kind || ' ' || normalized, ', ') FROM contact_point WHERE customer_id = 1"_s),
        u"phone +8613800138000, email wang@hq.cn, wechat wangfang"_s);
    EXPECT_EQ(text(u"SELECT group_concat(normalized, ', ') FROM contact_point WHERE customer_id = 2"_s),
              u"+8657985550000, +8613900139000"_s);
    EXPECT_EQ(text(u"SELECT group_concat(t.name, ', ') FROM customer_tag c JOIN tag t ON t.id = c.tag_id"
                   " WHERE c.customer_id = 1"_s),
              u"重点, 老客户"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM tag"_s), 2);
    EXPECT_EQ(text(u"SELECT notes FROM customer WHERE id = 1"_s), u"爱喝茶"_s);
}

TEST_F(Import, AnImportIsOneOperationAndItsUndoLeavesTheFileAsItWas)
{
    base.addCustomer(u"已经在"_s);
    const auto before = dump();
    const auto result = run(kCustomers, Kind::Customers);
    EXPECT_EQ(number(u"SELECT count(*) FROM operation WHERE kind = 'import'"_s), 1);
    EXPECT_EQ(text(u"SELECT summary FROM operation WHERE kind = 'import'"_s),
              uR"({"created":2,"file":"sheet.csv","kind":"customers","rejected":0,"updated":0})"_s);
    const auto after = dump();
    base.session().undo().undo(result.operation);
    EXPECT_EQ(dump(), before);
    base.session().undo().undo(number(u"SELECT max(id) FROM operation"_s));
    EXPECT_EQ(dump(), after);
}

TEST_F(Import, EveryWayAndEveryHabitComesInUnderChineseAndEnglishHeaders)
{
    const auto before = dump();
    const auto chinese =
        run("客户编号,客户名称,上级公司,WhatsApp,传真,网站,社交账号,偏好的联系方式,方便联系的时间,偏好,爱好\n"
            "C1,子公司,C2,+852 5234 1000,0755-83330000,www.e.cn,抖音：ck88;@w,上门拜访,9-11 点,付现,钓鱼\n"
            "C2,集团,,,,,,,,,\n",
            Kind::Customers);
    EXPECT_EQ(counts(chinese), u"2/0/0/0"_s);
    const auto english =
        run("code,name,parent company,whatsapp number,fax number,web page,social media,preferred contact "
            "method,best time to reach,preferences,hobbies\n"
            "C3,Elbtal,C2,+852 5234 2000,0755-83330001,e.com,x: @e,e-mail,mornings,cash,go\n",
            Kind::Customers);
    EXPECT_EQ(counts(english), u"1/0/0/0"_s);
    const auto said = [&](const QString &code) {
        return text(
            u"SELECT (SELECT p.code FROM customer p WHERE p.id = c.parent_id) || '|' || preferred_channel"
            " || '|' || contact_hours || '|' || preferences || '|' || hobbies || '|' ||"
            " (SELECT group_concat(kind || '=' || label || value) FROM contact_point WHERE customer_id ="
            " c.id) FROM customer c WHERE code = '%1'"_s.arg(code));
    };
    EXPECT_EQ(said(u"C1"_s), u"C2|visit|9-11 点|付现|钓鱼|whatsapp=+852 5234 1000,fax=0755-83330000,"
                             "website=www.e.cn,social=抖音ck88,social=@w"_s);
    EXPECT_EQ(said(u"C3"_s),
              u"C2|email|mornings|cash|go|whatsapp=+852 5234 2000,fax=0755-83330001,website=e.com,"
              "social=x@e"_s);
    EXPECT_EQ(text(u"SELECT normalized FROM contact_point WHERE kind = 'fax' ORDER BY id"_s),
              u"+8675583330000"_s);
    base.session().undo().undo(english.operation);
    base.session().undo().undo(chinese.operation);
    EXPECT_EQ(dump(), before);
}

TEST_F(Import, AWayOfContactThatIsNoneIsFlaggedAndAParentThatIsNotThereIsTold)
{
    const auto result = run("客户编号,客户名称,上级公司,偏好的联系方式\nC1,甲,没有这家,飞鸽传书\nC2,乙,乙,\n",
                            Kind::Customers);
    EXPECT_EQ(counts(result), u"2/0/0/0"_s);
    EXPECT_EQ(
        problems(result),
        QStringList({u"2 This is no way of contact."_s, u"3 A customer cannot be its own parent company."_s,
                     u"2 No customer of this name or code is in the file or in the sheet."_s}));
    EXPECT_EQ(
        number(u"SELECT count(*) FROM customer WHERE parent_id IS NOT NULL OR preferred_channel <> ''"_s), 0);
    EXPECT_TRUE(text(u"SELECT import_note FROM customer WHERE code = 'C1'"_s).contains(u"没有这家"_s));
}

TEST_F(Import, NobodyBecomesTheParentOfItsOwnParent) // row 113
{
    const auto result = run("客户编号,客户名称,上级公司\nC1,甲,C2\nC2,乙,C3\nC3,丙,C1\n", Kind::Customers);
    EXPECT_EQ(problems(result), QStringList{u"3 This company lies below the customer already."_s});
    EXPECT_EQ(result.problems.kept.front().value, u"C3"_s);
    EXPECT_EQ(result.problems.kept.front().weight, ImportProblem::Weight::Flagged);
    EXPECT_TRUE(text(u"SELECT import_note FROM customer WHERE code = 'C2'"_s).contains(u"C3"_s));
    EXPECT_EQ(number(u"WITH RECURSIVE up(start, id) AS (SELECT id, parent_id FROM customer UNION"
                     " SELECT start, c.parent_id FROM up JOIN customer c ON c.id = up.id)"
                     " SELECT count(*) FROM up WHERE start = id"_s),
              0);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer WHERE parent_id IS NOT NULL"_s), 2);
    const auto again = run("客户编号,上级公司\nC2,C3\n", Kind::Customers); // C3 is below C2 by C1
    EXPECT_EQ(again.problems.total, 1);
}

TEST_F(Import, TheSameSheetAgainChangesNothing)
{
    run(kCustomers, Kind::Customers);
    const auto before = dump();
    const auto again = run(kCustomers, Kind::Customers);
    EXPECT_EQ(counts(again), u"0/0/2/0"_s);
    EXPECT_EQ(again.operation, 0);
    EXPECT_EQ(dump(), before);
}

TEST_F(Import, CustomersAreUpdatedByTheirCodeAndUndoRestoresThem)
{
    run(kCustomers, Kind::Customers);
    const auto before = dump();
    const auto result =
        run("客户编号,城市,手机,标签\nC1,广州,13800138000,重点\nC2,义乌,13700137000,\nC3,北京,,\n",
            Kind::Customers);
    EXPECT_EQ(counts(result), u"1/2/0/0"_s);
    EXPECT_EQ(text(u"SELECT city || ' ' || name || ' ' || rev FROM customer WHERE code = 'C1'"_s),
              u"广州 深圳市华强电子有限公司 2"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM contact_point WHERE customer_id = 2"_s), 3);
    EXPECT_EQ(text(u"SELECT name FROM customer WHERE code = 'C3'"_s), u"C3"_s)
        << "a missing name is the code";
    base.session().undo().undo(result.operation);
    EXPECT_EQ(dump(), before);
}

TEST_F(Import, AnEmptyCellTakesNothingAway)
{
    run(kCustomers, Kind::Customers);
    EXPECT_EQ(counts(run("客户编号,客户名称,城市,备注\nC1,,,\n", Kind::Customers)), u"0/0/1/0"_s);
    EXPECT_EQ(text(u"SELECT city FROM customer WHERE code = 'C1'"_s), u"深圳"_s);
}

TEST_F(Import, WithoutCodesCustomersAreKnownByTheirName)
{
    run("客户名称,城市\n甲,北京\n乙,上海\n", Kind::Customers);
    EXPECT_EQ(counts(run("客户名称,城市,等级\n甲,北京,A\n丙,上海,B\n", Kind::Customers)), u"1/1/0/0"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 3);
}

TEST_F(Import, TheUserChoosesTheKey)
{
    run("客户名称,手机\n甲,13800138000\n乙,13900139000\n", Kind::Customers);
    const auto byPhone = [](ImportRequest &request) { request.keys = QStringList{u"phone"_s}; };
    EXPECT_EQ(counts(run("客户名称,手机\n甲公司,+86 138 0013 8000\n", Kind::Customers, byPhone)),
              u"0/1/0/0"_s);
    EXPECT_EQ(text(u"SELECT name || ' ' || initials FROM customer WHERE id = 1"_s), u"甲公司 jgs"_s);
    EXPECT_EQ(messageOf([&] { run("客户名称\n甲\n", Kind::Customers, byPhone); }),
              u"The key “phone” is in no column of the sheet."_s);
    EXPECT_FALSE(messageOf([&] {
                     run("客户名称\n甲\n", Kind::Customers,
                         [](ImportRequest &request) { request.keys = QStringList{u"notes"_s}; });
                 }).isEmpty());
}

TEST_F(Import, ACustomerTwiceInTheFileIsOneAndReported) // row 45
{
    const auto result = run("客户编号,客户名称,城市\nC1,甲,北京\nC1,甲,上海\n", Kind::Customers);
    EXPECT_EQ(counts(result), u"1/1/0/0"_s);
    EXPECT_EQ(problems(result),
              QStringList{u"3 The customer stands in the file before; this row was added to it."_s});
    EXPECT_EQ(text(u"SELECT city FROM customer"_s), u"上海"_s);
    base.session().undo().undo(result.operation);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 0);
}

TEST_F(Import, CustomersBelongToWhomTheSheetSaysElseToWhomTheRequestSaysElseToTheActor)
{
    base.session().users().add({.name = u"陈峰"_s, .role = Role::Sales});
    const auto holders = u"SELECT group_concat(coalesce(u.name, p.name, '-'), ' ') FROM customer c"
                         " LEFT JOIN app_user u ON u.id = c.owner_id LEFT JOIN pool p ON p.id = c.pool_id"_s;
    const auto result = run("客户名称,业务员,公海\n甲,陈峰,\n乙,,公海\n丙,,\n丁,无此人,\n", Kind::Customers);
    EXPECT_EQ(text(holders), u"陈峰 公海 林晓彤 林晓彤"_s);
    EXPECT_EQ(problems(result), QStringList{u"5 There is nobody of this name among the users."_s});
    EXPECT_TRUE(text(u"SELECT import_note FROM customer WHERE name = '丁'"_s).contains(u"无此人"_s));
    EXPECT_EQ(number(u"SELECT count(*) FROM owner_event WHERE kind = 'import' AND operation = %1"_s.arg(
                  result.operation)),
              4);
    run("客户名称\n戊\n", Kind::Customers, [](ImportRequest &request) { request.pool = u"公海"_s; });
    run("客户名称\n己\n", Kind::Customers, [](ImportRequest &request) { request.owner = u"陈峰"_s; });
    EXPECT_EQ(text(holders), u"陈峰 公海 林晓彤 林晓彤 公海 陈峰"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer WHERE pool_id IS NOT NULL AND pooled_at IS NULL"_s), 0);
    EXPECT_FALSE(messageOf([&] {
                     run("客户名称\n庚\n", Kind::Customers,
                         [](ImportRequest &request) { request.owner = u"无此人"_s; });
                 }).isEmpty());
}

TEST_F(Import, AnotherOwnerInTheSheetTakesNobodysCustomer) // row 46
{
    base.session().users().add({.name = u"陈峰"_s, .role = Role::Sales});
    base.addCustomer(u"甲"_s);
    const auto owner = text(u"SELECT owner_id FROM customer"_s);
    const auto result = run("客户名称,业务员,城市\n甲,陈峰,北京\n", Kind::Customers);
    EXPECT_EQ(counts(result), u"0/1/0/0"_s);
    EXPECT_EQ(text(u"SELECT owner_id FROM customer"_s), owner);
    EXPECT_EQ(result.problems.total, 1);
    EXPECT_EQ(text(u"SELECT city FROM customer"_s), u"北京"_s);
}

TEST_F(Import, WhoMayNotAssignImportsOnlyForThemselves)
{
    base.session().users().add({.name = u"陈峰"_s, .role = Role::Sales});
    base.session().users().add({.name = u"读者"_s, .role = Role::Reader});
    base.reopen(u"陈峰"_s);
    const auto result = run("客户名称,业务员\n甲,林晓彤\n", Kind::Customers);
    EXPECT_EQ(problems(result), QStringList{u"2 You may not give customers to others."_s});
    EXPECT_EQ(text(u"SELECT u.name FROM customer c JOIN app_user u ON u.id = c.owner_id"_s), u"陈峰"_s);
    base.reopen(u"读者"_s);
    EXPECT_FALSE(messageOf([&] { run("客户名称\n乙\n", Kind::Customers); }).isEmpty());
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 1);
}

TEST_F(Import, CellsThatCannotBeTakenStandInTheImportNote)
{
    const QByteArray sheet = "客户名称,手机,生日\n甲,1.38E+10,2025-02-30\n";
    const auto result = run(sheet, Kind::Customers);
    EXPECT_EQ(counts(result), u"1/0/0/0"_s);
    EXPECT_EQ(result.problems.total, 2);
    const auto note = text(u"SELECT import_note FROM customer"_s);
    EXPECT_TRUE(note.contains(u"手机"_s) && note.contains(u"1.38E+10"_s) && note.contains(u"2025-02-30"_s))
        << note.toStdString();
    EXPECT_EQ(number(u"SELECT count(*) FROM contact_point"_s), 0);
    EXPECT_EQ(counts(run(sheet, Kind::Customers)), u"0/0/1/0"_s);
}

TEST_F(Import, WhatDoesNotFitIntoANameGoesToTheNotes) // row 47
{
    const QByteArray sheet = QByteArray("客户名称,备注\n") + QByteArray("长").repeated(600) + ",老客户\n";
    EXPECT_EQ(counts(run(sheet, Kind::Customers)), u"1/0/0/0"_s);
    EXPECT_EQ(number(u"SELECT length(name) FROM customer"_s), 500);
    EXPECT_EQ(text(u"SELECT notes FROM customer"_s), QString(u"老客户\n"_s + QString(100, u'长')));
    EXPECT_EQ(counts(run(sheet, Kind::Customers)), u"0/0/1/0"_s);
}

TEST_F(Import, FormulasMarkupAndQueriesAreStoredAsTheyStand)
{
    for (const QByteArray name :
         {"=HYPERLINK(\"http://x\")", "'; DROP TABLE customer;--", "<script>x</script>", "%n%s%p %1 %2",
          "👨‍👩‍👧 שלום", "NULL"}) {
        auto quoted = name;
        run("客户名称,城市\n\"" + quoted.replace("\"", "\"\"") + "\",北京\n", Kind::Customers);
        EXPECT_EQ(text(u"SELECT name FROM customer ORDER BY id DESC LIMIT 1"_s), QString::fromUtf8(name));
    }
}

TEST_F(Import, CustomFieldsAreColumnsLikeTheOthers)
{
    base.session().customFields().add({.name = u"车牌"_s, .type = FieldType::Text});
    base.session().customFields().add({.name = u"员工数"_s, .type = FieldType::Integer});
    const QByteArray sheet = "客户名称,车牌,员工数\n甲,粤B12345,\"1,200\"\n乙,,很多\n";
    const auto result = run(sheet, Kind::Customers);
    EXPECT_EQ(counts(result), u"2/0/0/0"_s);
    EXPECT_EQ(text(u"SELECT group_concat(value, ' ') FROM custom_value WHERE row_id = 1"_s),
              u"粤B12345 1200"_s);
    EXPECT_EQ(result.problems.total, 1);
    EXPECT_EQ(result.problems.kept[0].columnName, u"员工数"_s);
    EXPECT_EQ(result.problems.kept[0].column, 3);
    EXPECT_EQ(text(u"SELECT import_note FROM customer WHERE id = 2"_s),
              u"员工数, “很多”: This is not a number."_s);
    EXPECT_EQ(counts(run(sheet, Kind::Customers)), u"0/0/2/0"_s);
    EXPECT_EQ(counts(run("客户名称,员工数\n甲,1300\n", Kind::Customers)), u"0/1/0/0"_s);
}

TEST_F(Import, DaysAndAmountsOfOnesOwnFieldsAreReadLikeAllOthers)
{
    base.session().customFields().add({.name = u"采购额"_s, .type = FieldType::Money});
    base.session().customFields().add({.name = u"首次合作"_s, .type = FieldType::Date});
    const auto result =
        run("客户名称,采购额,首次合作\n甲,\"¥1,234.50\",24/05/2024\n乙,12.5万,2024-05-06 00:00:00\n"
            "丙,(300),45292\n丁,3.14159,5/6/2024\n戊,abc,2024-02-30\n",
            Kind::Customers);
    const auto values = [&](const QString &field) {
        return text(
            u"SELECT group_concat(value, ' ') FROM (SELECT value FROM custom_value v JOIN custom_field f"
            " ON f.id = v.field_id WHERE f.name = '%1' ORDER BY row_id)"_s.arg(field));
    };
    EXPECT_EQ(values(u"采购额"_s), u"1234.5 125000 -300 3.1416"_s);
    EXPECT_EQ(values(u"首次合作"_s), u"2024-05-24 2024-05-06 2024-01-01 2024-06-05"_s);
    EXPECT_EQ(problems(result), QStringList({u"4 A number of a day in Excel, read as 2024-01-01."_s,
                                             u"5 Numbers are kept with four decimals: 3.1416."_s,
                                             u"6 This is not a number."_s, u"6 There is no such day."_s}));
}

TEST_F(Import, AFieldOfUsersTakesNobodyElse)
{
    base.session().customFields().add({.name = u"技术支持"_s, .type = FieldType::User});
    const auto name = base.session().users().all().at(0).name;
    const auto result =
        run(QByteArray("客户名称,技术支持\n甲,") + name.toUtf8() + "\n乙,没有这个人\n", Kind::Customers);
    EXPECT_EQ(text(u"SELECT group_concat(value) FROM custom_value"_s), name);
    ASSERT_EQ(result.problems.total, 1);
    EXPECT_EQ(result.problems.kept[0].line, 3);
}

TEST_F(Import, AProblemShowsTheCellAsItStands)
{
    const auto result = run("客户名称,负责人,生日\n甲,\"  没有 这个人 \",1990/13/01\n", Kind::Customers);
    QStringList values;
    for (const auto &problem : result.problems.kept)
        values << problem.value;
    EXPECT_TRUE(values.contains(u"没有 这个人"_s)) << values.join(u'|').toStdString();
    EXPECT_TRUE(values.contains(u"1990/13/01"_s)) << values.join(u'|').toStdString();
}

TEST_F(Import, ADryRunSaysWhatWouldHappenAndKeepsNothing)
{
    const auto before = dump();
    const auto result =
        run(kCustomers, Kind::Customers, [](ImportRequest &request) { request.dryRun = true; });
    EXPECT_EQ(counts(result), u"2/0/0/0"_s);
    EXPECT_EQ(result.operation, 0);
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(number(u"SELECT count(*) FROM operation"_s), 0);
    EXPECT_EQ(number(u"SELECT count(*) FROM owner_event"_s), 0);
}

TEST_F(Import, WhatIsStoppedLeavesNothing) // row 30
{
    QByteArray bytes = "客户名称,手机\n";
    for (int i = 0; i < 5000; ++i)
        bytes += "甲" + QByteArray::number(i) + ",13800138000\n";
    int reports = 0;
    progress = [&](qint64, qint64) { return ++reports < 3; };
    const auto before = dump();
    const auto result = run(bytes, Kind::Customers);
    EXPECT_FALSE(result.isComplete);
    EXPECT_EQ(dump(), before);
    progress = noProgress;
    EXPECT_EQ(run(bytes, Kind::Customers).created, 5000);
}

TEST_F(Import, AFileThatFailsHalfWayLeavesNothing)
{
    QByteArray bytes = "客户名称,手机\n";
    for (int i = 0; i < 5000; ++i)
        bytes += "甲" + QByteArray::number(i) + ",13800138000\n";
    const auto before = dump();
    EXPECT_FALSE(messageOf([&] {
                     run(bytes + "\"乙" + QByteArray(2 * 1024 * 1024, 'x') + "\n", Kind::Customers);
                 }).isEmpty());
    EXPECT_EQ(dump(), before);
}

TEST_F(Import, AMappingThatTheUserCorrectedIsUsedAgain)
{
    const QByteArray sheet = "客户名称,甲栏\n甲,北京\n";
    run(sheet, Kind::Customers, [](ImportRequest &request) {
        mapColumn(request.mapping, request.kind, u"city=甲栏"_s, request.shape.headers);
        request.remember = true;
    });
    EXPECT_EQ(counts(run("客户名称,甲栏\n甲,北京市\n", Kind::Customers)), u"0/1/0/0"_s);
    EXPECT_EQ(text(u"SELECT city FROM customer"_s), u"北京市"_s);
}

TEST_F(Import, ContactsFindTheirCustomers)
{
    base.addCustomer(u"甲公司"_s);
    const QByteArray sheet =
        "公司,姓名,职务,手机\n甲公司,王芳,采购,13800138000\n乙公司,李雷,经理,\n甲公司,,,\n";
    const auto before = dump();
    const auto result = run(sheet, Kind::Contacts);
    EXPECT_EQ(counts(result), u"2/0/0/1"_s);
    EXPECT_EQ(text(u"SELECT title || ' ' || is_primary FROM contact WHERE customer_id = 1"_s), u"采购 1"_s);
    EXPECT_EQ(text(u"SELECT normalized FROM contact_point WHERE contact_id = 1"_s), u"+8613800138000"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 2);
    EXPECT_EQ(counts(run(sheet, Kind::Contacts)), u"0/0/2/1"_s);
    EXPECT_EQ(counts(run("公司,姓名,职务\n甲公司,王芳,采购经理\n", Kind::Contacts)), u"0/1/0/0"_s);
    base.session().undo().undo(number(u"SELECT max(id) FROM operation"_s));
    base.session().undo().undo(result.operation);
    EXPECT_EQ(dump(), before);
}

TEST_F(Import, ActivitiesCarryTheirNextStep)
{
    base.addCustomer(u"甲公司"_s);
    const QByteArray sheet = "客户名称,跟进方式,跟进时间,跟进内容,下次跟进时间\n"
                             "甲公司,电话,2026-11-01 10:00,谈价格,2026-12-01\n"
                             "甲公司,上门拜访,2026-11-02,送样,\n"
                             "甲公司,心灵感应,2026-11-03,没回,\n";
    const auto before = dump();
    const auto result = run(sheet, Kind::Activities);
    EXPECT_EQ(counts(result), u"3/0/0/0"_s);
    EXPECT_EQ(
        text(u"SELECT group_concat(kind || ' ' || state, ', ') FROM (SELECT * FROM activity ORDER BY id)"_s),
        u"call done, call planned, visit done, note done"_s);
    EXPECT_EQ(number(u"SELECT follows_id FROM activity WHERE state = 'planned'"_s), 1);
    EXPECT_EQ(number(u"SELECT at FROM activity WHERE id = 1"_s),
              QDateTime({2026, 11, 1}, {2, 0}, Qt::UTC).toMSecsSinceEpoch());
    EXPECT_EQ(result.problems.total, 1);
    EXPECT_EQ(counts(run(sheet, Kind::Activities)), u"0/0/3/0"_s);
    base.session().undo().undo(result.operation);
    EXPECT_EQ(dump(), before);
}

TEST_F(Import, TheTimeOfAnActivityMayStandInAColumnOfItsOwn)
{
    base.addCustomer(u"甲公司"_s);
    const auto result =
        run("跟进日期,跟进时间,客户名称,跟进内容\n2026.3.5,14:30,甲公司,谈价格\n"
            "2026.3.5,下午4点,甲公司,送样\n2026.3.6,下周,甲公司,回访\n2026.3.7,,甲公司,等回复\n",
            Kind::Activities);
    EXPECT_EQ(counts(result), u"4/0/0/0"_s);
    EXPECT_EQ(text(u"SELECT group_concat(strftime('%m-%d %H:%M', at / 1000 + 28800, 'unixepoch'), ', ')"
                   " FROM (SELECT at FROM activity ORDER BY id)"_s),
              u"03-05 14:30, 03-05 16:00, 03-06 00:00, 03-07 00:00"_s);
    EXPECT_EQ(problems(result), QStringList{u"4 This is no time of day."_s});
}

TEST_F(Import, AnotherPersonOfAnActivityIsAChangeThatIsTold)
{
    base.session().users().add({.name = u"王强"_s, .role = Role::Sales});
    const QByteArray sheet = "客户名称,跟进方式,跟进时间,跟进内容\n甲公司,电话,2026-11-01 10:00,谈价格\n";
    run(sheet, Kind::Activities);
    const auto given =
        QByteArray(sheet).replace("跟进内容", "跟进内容,负责人").replace("谈价格", "谈价格,王强");
    const auto result =
        run(given, Kind::Activities, [](ImportRequest &request) { request.wantsChanges = true; });
    EXPECT_EQ(counts(result), u"0/1/0/0"_s);
    ASSERT_EQ(result.changes.kept.size(), 1U);
    EXPECT_EQ(result.changes.kept[0].field, u"owner"_s);
    EXPECT_EQ(text(u"SELECT u.name FROM activity a JOIN app_user u ON u.id = a.owner_id"_s), u"王强"_s);
    EXPECT_EQ(counts(run(given, Kind::Activities)), u"0/0/1/0"_s);
}

TEST_F(Import, ProductsComeWithTheirCategories)
{
    const QByteArray sheet = "产品编号,产品名称,类别,单价\nP1,剪刀,文具,12.5\nP2,信封,文具,\n";
    EXPECT_EQ(counts(run(sheet, Kind::Products)), u"2/0/0/0"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM product_category"_s), 1);
    EXPECT_EQ(number(u"SELECT price FROM product WHERE code = 'P1'"_s), 125'000);
    EXPECT_EQ(text(u"SELECT price IS NULL FROM product WHERE code = 'P2'"_s), u"1"_s);
    EXPECT_EQ(counts(run(sheet, Kind::Products)), u"0/0/2/0"_s);
    EXPECT_EQ(counts(run("产品编号,产品名称,单价\nP1,剪刀,13\n", Kind::Products)), u"0/1/0/0"_s);
}

TEST_F(Import, AfterAnImportEveryNewRowIsWatchedAgain)
{
    run(kCustomers, Kind::Customers);
    run(kCustomers, Kind::Customers, [](ImportRequest &request) { request.dryRun = true; });
    EXPECT_NO_THROW(prepareBase(base.path(), base.clock())) << "the structure is as it was";
    const auto before = dump();
    base.addCustomer(u"后来"_s);
    const auto added = number(u"SELECT max(id) FROM operation"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM journal WHERE operation = %1"_s.arg(added)), 1);
    EXPECT_EQ(number(u"SELECT count(*) FROM owner_event WHERE operation = %1"_s.arg(added)), 1);
    base.session().undo().undo(added);
    EXPECT_EQ(dump(), before);
}

TEST_F(Import, ANameInTwoColumnsIsOne)
{
    run("First Name,Last Name,Company,Labels\nGrace,Hopper,US Navy,* myContacts ::: Navy ::: * "
        "friends\n雷,李,深圳华强,\n",
        Kind::Contacts);
    EXPECT_EQ(text(u"SELECT group_concat(name, '|') FROM contact"_s), u"Grace Hopper|李雷"_s);
    run("姓,名,单位,生日\n韩,梅梅,,0/0/00\n张,三,北京甲公司,\n", Kind::Customers);
    EXPECT_EQ(text(u"SELECT kind FROM customer WHERE name = '韩梅梅'"_s), u"person"_s);
    EXPECT_EQ(
        text(
            u"SELECT k.name FROM contact k JOIN customer c ON c.id = k.customer_id WHERE c.name = '北京甲公司'"_s),
        u"张三"_s);
}

} // namespace
} // namespace crm
