#include "core/customer/customerservice.h"
#include "core/customfield/customfieldservice.h"
#include "core/exchange/columnguess.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/importrequest.h"
#include "core/exchange/phoneregion.h"
#include "core/operation/undoservice.h"
#include "tests/support/importfixture.h"
#include "tests/support/naughtystrings.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>

using namespace crm;
using namespace Qt::StringLiterals;

// What the tests beside this one leave open of the rows of the list of bad inputs; the row stands with each.

namespace {

QByteArray quoted(const QString &text)
{
    return '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

class BadInput : public Import
{
protected:
    static void mapNaughty(ImportRequest &request)
    {
        request.mapping = {};
        request.mapping.columns = {{u"code"_s, 0}, {u"name"_s, 1}, {u"notes"_s, 2}};
    }
    /// What stands in the base for each of the texts, "code: name".
    QStringList wrong(const QStringList &texts)
    {
        QStringList wrong;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const auto code = u"N%1"_s.arg(i);
            const auto id = base.session().customers().findByCode(code);
            const auto card = id ? base.session().customers().card(*id) : CustomerCard();
            if (card.customer.name != texts[i] || card.customer.notes != texts[i])
                wrong << code + u": "_s + texts[i] + u" became "_s + card.customer.name + u" and "_s
                             + card.customer.notes;
        }
        return wrong;
    }
    static QString same(const QStringList &wrong) { return wrong.mid(0, 5).join(u'\n'); }
};

TEST_F(BadInput, EveryNaughtyTextComesInAsNameAndAsNote) // rows 32-34, 48, 51-54, 58
{
    const auto texts = naughtyStrings();
    EXPECT_GE(texts.size(), 200);
    QByteArray sheet = "\xef\xbb\xbf客户编号,客户名称,备注\r\n";
    QStringList expected;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto &text = texts[i];
        sheet += "N" + QByteArray::number(i) + ',' + quoted(text) + ',' + quoted(text) + "\r\n";
        // The mark by which a sheet says "this is text" is no part of the text.
        expected << withoutNeutralizing(text);
    }
    const auto result = run(sheet, Kind::Customers, mapNaughty);
    EXPECT_EQ(counts(result), u"%1/0/0/0"_s.arg(texts.size())) << problems(result).join(u'\n').toStdString();
    EXPECT_EQ(same(wrong(expected)), QString());
}

TEST_F(BadInput, EveryNaughtyTextGoesOutAndComesBackEqual) // rows 32-34, 58
{
    const auto texts = naughtyStrings();
    for (qsizetype i = 0; i < texts.size(); ++i)
        base.session().customers().add(
            {.customer = {.code = u"N%1"_s.arg(i), .name = texts[i], .notes = texts[i]}});
    EXPECT_EQ(same(wrong(texts)), QString()) << "as typed into a form";

    QFile file(files.path(u"out.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    {
        CsvWriter writer(file);
        writer.texts({u"客户编号"_s, u"客户名称"_s, u"备注"_s}).endRow();
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const auto card =
                base.session().customers().card(*base.session().customers().findByCode(u"N%1"_s.arg(i)));
            writer.text(card.customer.code).text(card.customer.name).text(card.customer.notes).endRow();
        }
    }
    file.close();
    const auto removal = base.session().undo().log({.limit = 100'000}).size();
    EXPECT_EQ(removal, size_t(texts.size()));
    std::vector<CustomerId> all;
    for (qsizetype i = 0; i < texts.size(); ++i)
        all.push_back(*base.session().customers().findByCode(u"N%1"_s.arg(i)));
    const auto removed = base.session().customers().remove(all);
    const auto result = runFile(file.fileName(), Kind::Customers, mapNaughty);
    EXPECT_EQ(counts(result), u"%1/0/0/0"_s.arg(texts.size()));
    EXPECT_EQ(same(wrong(texts)), QString());
    base.session().undo().undo(result.operation);
    base.session().undo().undo(removed.operation);
    EXPECT_EQ(same(wrong(texts)), QString()) << "through the journal and back";
}

TEST_F(BadInput, ANumberWithAWrongCheckDigitIsTakenWithAWarning) // row 37
{
    base.session().customFields().add({.name = u"身份证号"_s});
    const auto result =
        run("统一社会信用代码,客户名称,身份证号\n"
            "91350100M000100Y43,甲,11010519491231002X\n"
            "91350100M000100Y34,乙,110105194912310021\n",
            Kind::Customers, [](ImportRequest &request) {
                request.mapping.columns = {{u"code"_s, 0}, {u"name"_s, 1}, {u"身份证号"_s, 2}};
            });
    EXPECT_EQ(counts(result), u"2/0/0/0"_s);
    ASSERT_EQ(result.problems.total, 2);
    for (const auto &problem : result.problems.kept) {
        EXPECT_EQ(problem.line, 3);
        EXPECT_EQ(problem.weight, ImportProblem::Weight::Note);
        EXPECT_TRUE(problem.reason.contains("check"_L1)) << problem.reason.toStdString();
    }
    EXPECT_EQ(text(u"SELECT code FROM customer WHERE name = '乙'"_s), u"91350100M000100Y34"_s);
    EXPECT_EQ(text(u"SELECT value FROM custom_value WHERE row_id = 2"_s), u"110105194912310021"_s);
}

TEST_F(BadInput, AnIdNumberThatASpreadsheetRoundedIsFlagged) // row 36
{
    base.session().customFields().add({.name = u"身份证号"_s});
    const auto result = run("客户名称,身份证号\n甲,1.10101E+17\n乙,11010519491231002X\n", Kind::Customers);
    EXPECT_EQ(counts(result), u"2/0/0/0"_s);
    ASSERT_EQ(result.problems.total, 1);
    EXPECT_EQ(result.problems.kept[0].weight, ImportProblem::Weight::Flagged);
    EXPECT_EQ(number(u"SELECT count(*) FROM custom_value"_s), 1);
    EXPECT_TRUE(text(u"SELECT import_note FROM customer WHERE name = '甲'"_s).contains(u"1.10101E+17"_s));
}

TEST_F(BadInput, PhonesBelongToTheCountryThatWasSaid) // R4
{
    const QByteArray sheet = "客户名称,电话\n甲,0912-345-678\n乙,+8613812345678\n丙,13812345678\n";
    run(sheet, Kind::Customers, [](ImportRequest &request) {
        EXPECT_EQ(request.mapping.phoneRegion, u"CN"_s);
        request.mapping.phoneRegion = u"TW"_s;
    });
    const auto normalized = [this](const QString &name) {
        return text(u"SELECT normalized FROM contact_point p JOIN customer c ON c.id = p.customer_id"
                    " WHERE c.name = '%1'"_s.arg(name));
    };
    EXPECT_EQ(normalized(u"甲"_s), u"+886912345678"_s);
    EXPECT_EQ(normalized(u"乙"_s), u"+8613812345678"_s);
    EXPECT_NE(normalized(u"丙"_s), u"+8613812345678"_s) << "there is no such number in Taiwan";
    EXPECT_EQ(text(u"SELECT value FROM contact_point WHERE customer_id = 3"_s), u"13812345678"_s);
}

TEST_F(BadInput, TheUsualCountryOfPhonesComesFromMachineAndLanguage) // R4
{
    const QLocale mainland(u"zh_CN"_s);
    EXPECT_EQ(usualPhoneRegion(mainland, mainland), u"CN"_s);
    EXPECT_EQ(usualPhoneRegion(QLocale(u"zh_TW"_s), QLocale::c()), u"TW"_s);
    EXPECT_EQ(usualPhoneRegion(QLocale(u"en_US"_s), QLocale(u"en_US"_s)), u"CN"_s);
    EXPECT_EQ(usualPhoneRegion(mainland, QLocale(u"zh_HK"_s)), u"HK"_s);
    for (const auto &region : phoneRegions())
        EXPECT_FALSE(callingCode(region).isEmpty());
}

TEST_F(BadInput, WhatCannotBeDecodedIsNeverStored) // rows 9, 10, 11
{
    const auto result =
        run("客户名称,城市,手机\n甲,北\xc3\x28京,13800138000\n乙\xff,上海,13800138001\n丙,广\xe5\xb7",
            Kind::Customers);
    EXPECT_EQ(result.rows, 3);
    EXPECT_EQ(result.created + result.rejected, 3);
    EXPECT_EQ(result.problems.total, 5) << problems(result).join(u'\n').toStdString();
    for (const auto *column : {"name", "city", "notes"})
        EXPECT_EQ(number(u"SELECT count(*) FROM customer WHERE instr(%1, char(65533))"_s.arg(
                      QLatin1StringView(column))),
                  0);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer WHERE name = '甲' AND city = ''"_s), 1);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer WHERE name = '丙' AND city = ''"_s), 1);
}

TEST_F(BadInput, ASecondColumnOfTheSameNameIsLeftForThePersonToMap) // row 26
{
    const auto shape = inspectSheet(
        files.write(u"a.csv"_s, "客户名称,电话,电话\n甲,13800138000,13900139000\n"), Kind::Customers);
    EXPECT_EQ(shape.headers, (QStringList{u"客户名称"_s, u"电话"_s, u"电话 (2)"_s}));
    const auto mapping = guessMapping(Kind::Customers, shape);
    EXPECT_EQ(mapping.columns.at(u"phone"_s), 1);
    EXPECT_EQ(mapping.columns.size(), 2U);
}

TEST_F(BadInput, AColumnThatNobodyTakesIsNamed) // rows 4, 26
{
    const auto ignored = [this](const QByteArray &sheet) {
        const auto shape = inspectSheet(files.write(u"a.csv"_s, sheet), Kind::Customers);
        return columnsNotTaken(guessMapping(Kind::Customers, shape), shape);
    };
    EXPECT_EQ(ignored("客户名称,电话,电话,暗号,空\n甲,13800138000,13900139000,芝麻,\n"),
              (QStringList{u"电话 (2)"_s, u"暗号"_s}));
    EXPECT_EQ(ignored("客户名称,电话\n甲,13800138000\n"), QStringList());
}

TEST_F(BadInput, TheContactsOfASheetWithoutHeaderAreKnownBesideTheCompanies) // row 4
{
    const auto shape = inspectSheet(files.write(u"a.csv"_s, "王小明,苏州翔诚服饰有限公司,13800138000\n"
                                                            "李雷,常州恒远电器有限公司,13900139000\n"
                                                            "韩梅梅,无锡金河纺织厂,13700137000\n"),
                                    Kind::Customers, {}, HeaderLine(0));
    const auto mapping = guessMapping(Kind::Customers, shape);
    EXPECT_EQ(mapping.columns.at(u"name"_s), 1);
    EXPECT_EQ(mapping.columns.at(u"contact"_s), 0);
    EXPECT_EQ(mapping.columns.at(u"phone"_s), 2);
    const auto people =
        inspectSheet(files.write(u"b.csv"_s, "王小明,13800138000\n李雷,13900139000\n韩梅梅,13700137000\n"),
                     Kind::Customers, {}, HeaderLine(0));
    EXPECT_EQ(guessMapping(Kind::Customers, people).columns.at(u"name"_s), 0) << "they are the customers";
}

TEST_F(BadInput, ASecondColumnOfPhonesIsTakenToo)
{
    const auto result = run("客户名称,手机,办公电话\n甲,13800138000,0512-65551234\n乙,,021-55556666\n丙,"
                            "13700137000,13700137000\n",
                            Kind::Customers);
    EXPECT_EQ(counts(result), u"3/0/0/0"_s);
    EXPECT_EQ(
        text(u"SELECT group_concat(value, ' ') FROM (SELECT value FROM contact_point p"
             " JOIN customer c ON c.id = p.customer_id WHERE c.name = '甲' ORDER BY is_primary DESC)"_s),
        u"13800138000 0512-65551234"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM contact_point WHERE kind = 'phone'"_s), 4);
    EXPECT_EQ(number(u"SELECT count(*) FROM contact_point WHERE is_primary"_s), 3);
}

TEST_F(BadInput, ANumberThatIsNotWrittenLikeItsColumnSaysHowItWasRead) // row 42
{
    const auto result =
        run("产品名称,价格\n甲,\"1,234.56\"\n乙,\"1.234,56\"\n丙,\"1,234\"\n丁,12\n", Kind::Products);
    EXPECT_EQ(counts(result), u"4/0/0/0"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM product WHERE price = 12345600"_s), 2);
    ASSERT_EQ(result.problems.kept.size(), 1);
    const auto &other = result.problems.kept[0];
    EXPECT_EQ(other.line, 3);
    EXPECT_EQ(other.columnName, u"价格"_s);
    EXPECT_EQ(other.value, u"1.234,56"_s);
    EXPECT_EQ(other.weight, ImportProblem::Weight::Note);
    EXPECT_TRUE(other.reason.contains(u"1234.56"_s)) << other.reason.toStdString();

    const auto plain = run("产品名称,价格\n戊,\"1,234.56\"\n己,\"1,234\"\n", Kind::Products);
    EXPECT_TRUE(plain.problems.kept.empty());
    const auto comma = run("产品名称,价格\n庚,\"1.234,56\"\n辛,\"7,5\"\n", Kind::Products);
    EXPECT_TRUE(comma.problems.kept.empty());
}

TEST_F(BadInput, ARowThatIsRefusedAsAWholeIsShownAsItStood) // rows 13, 25
{
    const QByteArray gbk = QStringEncoder("GB18030")(u"客户名称,城市\n\"甲\",苏州,多,余\n乙,无锡\n"_s);
    const auto result = run(gbk, Kind::Customers);
    EXPECT_EQ(counts(result), u"1/0/0/1"_s);
    ASSERT_FALSE(result.problems.kept.empty());
    EXPECT_EQ(result.problems.kept[0].value, u"\"甲\",苏州,多,余"_s);
}

TEST_F(BadInput, QuotesInTheMiddleAreNotedAndKept) // rows 18, 19
{
    const auto result = run("客户名称,城市\n甲\"乙,北京\n\"丙\"丁,上海\n", Kind::Customers);
    EXPECT_EQ(counts(result), u"2/0/0/0"_s);
    EXPECT_EQ(text(u"SELECT group_concat(name, ' ') FROM (SELECT name FROM customer ORDER BY id)"_s),
              u"甲\"乙 丙丁"_s);
    ASSERT_EQ(result.problems.total, 2);
    EXPECT_EQ(result.problems.kept[0].weight, ImportProblem::Weight::Note);
}

TEST_F(BadInput, WhatWasCleanedOutOfANumberIsKeptVisiblyInTheNote) // row 49
{
    const auto result = run("客户编号,客户名称\nA\u202e\u200bB1,张\u202e三\n", Kind::Customers);
    EXPECT_EQ(text(u"SELECT code FROM customer"_s), u"AB1"_s);
    EXPECT_EQ(text(u"SELECT name FROM customer"_s), u"张\u202e三"_s);
    ASSERT_EQ(result.problems.total, 1);
    EXPECT_EQ(result.problems.kept[0].value, u"A‹U+202E›‹U+200B›B1"_s);
    EXPECT_TRUE(text(u"SELECT import_note FROM customer"_s).contains(u"A‹U+202E›‹U+200B›B1"_s));
}

TEST_F(BadInput, ControlCharactersAreTakenOutWithTheirNumber) // row 50
{
    QByteArray name = "a";
    for (char c = 1; c < 0x20; ++c)
        if (c != '\n' && c != '\r' && c != '\t')
            name += c;
    name += "\xef\xbf\xbe\xef\xbf\xbf"; // U+FFFE and U+FFFF, which the base could not give back
    const auto result = run("客户名称,城市\n\"" + name + "b\",北京\n", Kind::Customers);
    EXPECT_EQ(text(u"SELECT name FROM customer"_s), u"ab"_s);
    ASSERT_EQ(result.problems.total, 1);
    EXPECT_TRUE(result.problems.kept[0].reason.startsWith("30 "_L1))
        << result.problems.kept[0].reason.toStdString();
}

TEST_F(BadInput, PlaceholdersInCellsAndHeadersStayInEveryMessage) // row 53
{
    const auto result =
        run("客户名称,生日 %1 %2 %n,邮箱\n%1 %2 %s,%2 %1 %99,a@b@%1\n", Kind::Customers,
            [](ImportRequest &request) {
                request.mapping.columns = {{u"name"_s, 0}, {u"birthday"_s, 1}, {u"email"_s, 2}};
            });
    EXPECT_EQ(counts(result), u"1/0/0/0"_s);
    ASSERT_EQ(result.problems.total, 2);
    EXPECT_EQ(result.problems.kept[0].value, u"a@b@%1"_s);
    EXPECT_EQ(result.problems.kept[1].columnName, u"生日 %1 %2 %n"_s);
    EXPECT_EQ(result.problems.kept[1].value, u"%2 %1 %99"_s);
    EXPECT_EQ(text(u"SELECT name FROM customer"_s), u"%1 %2 %s"_s);
    const auto note = text(u"SELECT import_note FROM customer"_s);
    EXPECT_TRUE(note.contains(u"生日 %1 %2 %n"_s) && note.contains(u"“%2 %1 %99”"_s)) << note.toStdString();
    EXPECT_TRUE(note.contains(u"a@b@%1"_s)) << note.toStdString();
}

TEST_F(BadInput, EmptyFilesMakeNoOperation) // rows 1-3
{
    for (const QByteArray bytes : {"", "\xef\xbb\xbf", "\xff\xfe", "\n\n  \n"})
        EXPECT_TRUE(messageOf([&] { run(bytes, Kind::Customers); }).contains("is empty"_L1));
    EXPECT_EQ(run("客户名称,电话\n", Kind::Customers).rows, 0);
    EXPECT_EQ(base.session().undo().log({.limit = 10}).size(), 0U);
}

TEST_F(BadInput, AMailWithALineEndIsNeitherStoredNorLost) // row 44
{
    const auto result = run("客户名称,邮箱\n甲,\"a@x.com\r\nBcc: y@x.com\"\n乙,b@x.com\n", Kind::Customers);
    EXPECT_EQ(counts(result), u"2/0/0/0"_s);
    EXPECT_EQ(result.problems.total, 1);
    EXPECT_EQ(text(u"SELECT group_concat(value) FROM contact_point"_s), u"b@x.com"_s);
    EXPECT_TRUE(text(u"SELECT import_note FROM customer WHERE name = '甲'"_s).contains(u"Bcc"_s));
}

TEST_F(BadInput, ASheetThatIsCutOffWhileItIsReadLeavesNothing) // row 55
{
    QByteArray bytes = "客户名称,手机\n";
    for (int i = 0; i < 60'000; ++i)
        bytes += "甲" + QByteArray::number(i) + ",13800138000\n";
    const auto path = files.write(u"sheet.csv"_s, bytes);
    const auto before = dump();
    progress = [&](qint64 done, qint64) {
        if (done > 0)
            QFile::resize(path, 100);
        return true;
    };
    EXPECT_TRUE(messageOf([&] { runFile(path, Kind::Customers); }).contains("changed while"_L1));
    EXPECT_EQ(dump(), before);
}

TEST_F(BadInput, ASheetThatIsRemovedWhileItIsReadIsReadToItsEnd) // row 55
{
    QByteArray bytes = "客户名称,手机\n";
    for (int i = 0; i < 60'000; ++i)
        bytes += "甲" + QByteArray::number(i) + ",13800138000\n";
    const auto path = files.write(u"sheet.csv"_s, bytes);
    progress = [&](qint64, qint64) {
        QFile::remove(path);
        return true;
    };
    EXPECT_EQ(runFile(path, Kind::Customers).created, 60'000);
}

TEST_F(BadInput, TwoMillionRowsAreStoppedWithinASecondAndLeaveNothing) // row 30
{
    QByteArray bytes = "客户名称,手机\n";
    bytes.reserve(60'000'000);
    for (int i = 0; i < 2'000'000; ++i)
        bytes += "甲" + QByteArray::number(i) + ",13800138000\n";
    const auto path = files.write(u"sheet.csv"_s, bytes);
    const auto before = dump();
    QElapsedTimer sinceStop;
    qint64 reports = 0;
    progress = [&](qint64 done, qint64 total) {
        EXPECT_LE(done, total);
        if (++reports < 60) // of a thousand rows each
            return true;
        sinceStop.start();
        return false;
    };
    const auto result = runFile(path, Kind::Customers);
    EXPECT_FALSE(result.isComplete);
    EXPECT_LE(sinceStop.elapsed(), 1'000);
    EXPECT_GE(result.rows, 60'000);
    EXPECT_EQ(dump(), before);
}

} // namespace
