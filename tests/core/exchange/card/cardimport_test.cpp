#include "core/exchange/export/exportservice.h"
#include "core/exchange/importservice.h"
#include "core/operation/undoservice.h"
#include "tests/support/cputimer.h"
#include "tests/support/importfixture.h"
#include "tests/support/printers.h"

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class CardImport : public Import
{
protected:
    ImportResult cards(const QByteArray &bytes, Kind kind, const Edit &edit = {})
    {
        return runFile(files.write(u"a.vcf"_s, bytes), kind, edit);
    }
    static QByteArray card(const QByteArray &lines)
    {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "END:VCARD\r\n";
    }

    const QByteArray liLei =
        card("FN:李雷\r\nN:李;雷;;;\r\nORG:深圳华强;采购部\r\nTITLE:经理\r\nTEL;TYPE=CELL:13800138000\r\n"
             "TEL;TYPE=FAX:0755-1234567\r\nEMAIL;TYPE=PREF:li@example.com\r\nEMAIL:lei@example.com\r\n"
             "ADR;TYPE=WORK:;;华强北路1号;深圳;广东;518000;中国\r\nBDAY:--0412\r\nX-QQ:12345\r\n"
             "URL:https://hq.cn\r\nIMPP:weixin:lilei88\r\nCATEGORIES:VIP,展会\r\nNOTE:a\\nb\r\nUID:u-1\r\n");
};

TEST_F(CardImport, ACardOfACompanyIsACustomerWithItsContact)
{
    const auto result = cards(liLei, Kind::Customers);
    EXPECT_EQ(counts(result), u"1/0/0/0"_s) << problems(result).join(u'\n').toStdString();
    EXPECT_EQ(text(u"SELECT kind || ' ' || name || ' ' || city || ' ' || region FROM customer"_s),
              u"company 深圳华强 深圳 广东"_s);
    EXPECT_EQ(text(u"SELECT name FROM contact"_s), u"李雷"_s);
    EXPECT_EQ(text(u"SELECT group_concat(kind || '=' || value, ' ') FROM contact_point"_s),
              u"phone=13800138000 email=li@example.com email=lei@example.com wechat=lilei88 qq=12345"
              " fax=0755-1234567 website=https://hq.cn"_s);
    EXPECT_EQ(text(u"SELECT street || postal_code FROM address"_s), u"华强北路1号518000"_s);
    EXPECT_EQ(text(u"SELECT birthday FROM customer"_s), u"--04-12"_s);
    EXPECT_EQ(text(u"SELECT notes FROM customer"_s), u"a\nb"_s);
    EXPECT_EQ(text(u"SELECT group_concat(name, ' ') FROM tag"_s), u"VIP 展会"_s);
}

TEST_F(CardImport, CardsAreContactsOfTheirCustomers)
{
    const auto result = cards(liLei + card("FN:John Smith\r\nTEL:+1-212-555-0100\r\n"), Kind::Contacts);
    EXPECT_EQ(counts(result), u"2/0/0/0"_s) << problems(result).join(u'\n').toStdString();
    EXPECT_EQ(text(u"SELECT k.name || k.title || k.department || c.name FROM contact k JOIN customer c"
                   " ON c.id = k.customer_id WHERE k.id = 1"_s),
              u"李雷经理采购部深圳华强"_s);
    EXPECT_EQ(text(u"SELECT c.name FROM contact k JOIN customer c ON c.id = k.customer_id WHERE k.id = 2"_s),
              u"John Smith"_s);
}

TEST_F(CardImport, ACardWithoutANameIsTakenByWhatItHasAndTold) // row 85
{
    const auto result = cards(card("ORG:甲公司\r\n") + card("TEL:13800138000\r\n")
                                  + card("EMAIL:a@example.com\r\n") + card("NOTE:nobody\r\n"),
                              Kind::Customers);
    EXPECT_EQ(counts(result), u"3/0/0/1"_s);
    EXPECT_EQ(text(u"SELECT group_concat(name, ' ') FROM (SELECT name FROM customer ORDER BY id)"_s),
              u"甲公司 13800138000 a@example.com"_s);
    EXPECT_TRUE(problems(result).contains(u"1 The card has no name; another part of it was taken."_s));
}

TEST_F(CardImport, ACardWithoutAnEndIsToldAndAGroupIsNobody) // rows 84, 89
{
    const auto result = cards("BEGIN:VCARD\r\nFN:a\r\n" + card("FN:b\r\nKIND:group\r\n"), Kind::Customers);
    EXPECT_EQ(counts(result), u"1/0/0/1"_s);
    EXPECT_TRUE(problems(result).contains(u"1 The card has no end; it was taken as far as it goes."_s));
}

TEST_F(CardImport, PhonesAreNormalisedAndStayAsTheyWere) // row 90
{
    cards(card("FN:a\r\nTEL;VALUE=uri:tel:+86-755-83320000;ext=8001\r\n"), Kind::Customers);
    EXPECT_EQ(text(u"SELECT normalized FROM contact_point"_s), u"+8675583320000;ext=8001"_s);
    EXPECT_EQ(text(u"SELECT value FROM contact_point"_s), u"+86-755-83320000 ext. 8001"_s);
}

TEST_F(CardImport, BirthdaysOfEveryFormAreKept) // row 91
{
    cards(card("FN:a\r\nBDAY:--0412\r\n") + card("FN:b\r\nBDAY:19900412\r\n")
              + card("FN:c\r\nBDAY:1990-04-12T23:10:00Z\r\n") + card("FN:d\r\nBDAY:00000000\r\n"),
          Kind::Customers);
    EXPECT_EQ(text(u"SELECT group_concat(birthday, ' ') FROM customer"_s),
              u"--04-12 1990-04-12 1990-04-12 "_s);
}

TEST_F(CardImport, TheSameNumberOfACardIsTheSamePersonUnderAnyName) // row 93
{
    cards(liLei, Kind::Contacts);
    auto renamed = liLei;
    renamed.replace("FN:李雷", "FN:李磊").replace("经理", "总监");
    const auto preview = cards(renamed, Kind::Contacts,
                               [](ImportRequest &request) { request.dryRun = request.wantsChanges = true; });
    EXPECT_EQ(counts(preview), u"0/1/0/0"_s);
    ASSERT_EQ(preview.changes.total, 2);
    EXPECT_EQ(preview.changes.kept[0].before + u'>' + preview.changes.kept[0].after, u"李雷>李磊"_s);
    EXPECT_EQ(counts(cards(renamed, Kind::Contacts)), u"0/1/0/0"_s);
    EXPECT_EQ(text(u"SELECT name || title FROM contact"_s), u"李磊总监"_s);
    EXPECT_EQ(counts(cards(renamed, Kind::Contacts)), u"0/0/1/0"_s);
}

TEST_F(CardImport, UndoTakesTheNumbersOfCardsAlong)
{
    const auto before = dump();
    const auto result = cards(liLei, Kind::Customers);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM external_key"_s), 1);
    base.session().undo().undo(result.operation);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM external_key"_s), 0);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM customer"_s), 0);
}

TEST_F(CardImport, APictureOfMegabytesLeavesTheContact) // row 86
{
    const auto result =
        cards(card("PHOTO;ENCODING=b:" + QByteArray(5 * 1024 * 1024, '!') + "\r\nFN:a\r\n"), Kind::Customers);
    EXPECT_EQ(counts(result), u"1/0/0/0"_s);
    EXPECT_TRUE(problems(result).contains(u"1 A part of the card is too large and was left out."_s));
}

TEST_F(CardImport, TenThousandCardsComeInAtOnce) // row 88
{
    QByteArray many;
    for (int i = 0; i < 10'000; ++i)
        many += card("FN:客户" + QByteArray::number(i) + "\r\nTEL:138" + QByteArray::number(10'000'000 + i)
                     + "\r\nUID:" + QByteArray::number(i) + "\r\n");
    CpuTimer timer;
    timer.start();
    EXPECT_EQ(cards(many, Kind::Customers).created, 10'000);
    EXPECT_LT(timer.elapsed(), 20'000);
}

TEST_F(CardImport, CustomersGoOutAsCardsAndComeBackAsTheySame)
{
    run("客户编号,客户名称,公司或个人,联系人,电话,邮箱,微信,QQ,地址,城市,省份,邮编,标签,生日,备注\n"
        "C1,\"甲;公司, 有限\",公司,李雷,13800138000,a@example.com,wx1,10001,\"路 1; "
        "号\",上海,上海,200000,VIP,1990-04-12,\"a\\n"
        "b,c\"\n"
        "C2,韩梅梅,个人,,0755-83320000 转 8001,,,,,,,,,--04-12,\n",
        Kind::Customers);
    const auto path = files.path(u"out.vcf"_s);
    EXPECT_EQ(base.session().exports().run({.path = path}).rows, 2);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    for (const auto &line : file.readAll().split('\n')) {
        EXPECT_LE(line.size(), 76) << line.toStdString();
        EXPECT_TRUE(line.isEmpty() || line.endsWith('\r'));
    }
    const auto again =
        runFile(path, Kind::Customers, [](ImportRequest &request) { request.wantsChanges = true; });
    QStringList changes;
    for (const auto &change : again.changes.kept)
        changes << change.field + u": "_s + change.before + u" > "_s + change.after;
    EXPECT_EQ(counts(again), u"0/0/2/0"_s) << changes.join(u'\n').toStdString();
    // A base of others takes them in with everything.
    TestBase other;
    ImportRequest request{
        .path = path, .kind = Kind::Customers, .shape = inspectSheet(path, Kind::Customers)};
    request.mapping = other.session().imports().mapping(Kind::Customers, request.shape);
    EXPECT_EQ(other.session().imports().run(request).created, 2);
    const auto of = [](TestBase &from, const QString &sql) {
        return Statement(from.db(), sql)
            .first([](const Statement &row) { return row.text(0); })
            .value_or(QString());
    };
    for (
        const auto &sql :
        {u"SELECT group_concat(kind || name || city || region || birthday || notes, '|') FROM customer"_s,
         u"SELECT group_concat(kind || normalized, '|') FROM (SELECT * FROM contact_point ORDER BY kind, normalized)"_s,
         u"SELECT group_concat(street || postal_code, '|') FROM address"_s,
         u"SELECT group_concat(name, '|') FROM contact"_s, u"SELECT group_concat(name, '|') FROM tag"_s})
        EXPECT_EQ(of(other, sql), of(base, sql)) << sql.toStdString();
}

TEST_F(CardImport, ActivitiesGoOutAsACalendar)
{
    run("客户名称,跟进方式,跟进时间,跟进内容,下次跟进时间\n\"甲,公司\",电话,2024-01-05 10:30,\"报价; "
        "已发\",2024-01-08 09:00\n",
        Kind::Activities);
    const auto path = files.path(u"out.ics"_s);
    EXPECT_EQ(base.session().exports().run({.kind = Kind::Activities, .path = path}).rows, 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    EXPECT_TRUE(bytes.endsWith("END:VCALENDAR\r\n"));
    EXPECT_EQ(bytes.count("BEGIN:VEVENT\r\n"), 2);
    EXPECT_TRUE(bytes.contains("DTSTART:20240105T023000Z\r\n")) << bytes.toStdString();
    EXPECT_TRUE(bytes.contains("DTSTART:20240108T010000Z\r\n"));
    EXPECT_TRUE(bytes.contains("甲\\,公司\r\n"));
    EXPECT_TRUE(bytes.contains("DESCRIPTION:报价\\; 已发\r\n"));
    EXPECT_TRUE(bytes.contains("TRIGGER:-PT15M\r\n"));
}

TEST_F(CardImport, OnlyWhatCanBeACardOrAnEventIsOne)
{
    const auto refusal = [&](Kind kind, const QString &name) {
        return messageOf([&] { base.session().exports().run({.kind = kind, .path = files.path(name)}); });
    };
    EXPECT_TRUE(refusal(Kind::Products, u"a.vcf"_s).contains(u".vcf"_s));
    EXPECT_TRUE(refusal(Kind::Customers, u"a.ics"_s).contains(u".ics"_s));
    EXPECT_FALSE(QFile::exists(files.path(u"a.vcf"_s)));
}

} // namespace
