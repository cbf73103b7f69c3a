#include "core/exchange/columnguess.h"
#include "core/exchange/headersynonyms.h"
#include "core/exchange/phoneregion.h"

#include "tests/support/printers.h"
#include "tests/support/shareddata.h"
#include "tests/support/sheetfiles.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

class Recognition : public testing::Test
{
protected:
    SheetShape shape(const QByteArray &bytes, ImportKind kind = ImportKind::Customers, HeaderLine header = {})
    {
        return inspectSheet(files.write(u"a.csv"_s, bytes), kind, {}, header);
    }
    static QMap<QString, QString> recognised(ImportKind kind, const SheetShape &shape)
    {
        QMap<QString, QString> found;
        for (const auto &[field, column] : guessMapping(kind, shape).columns)
            found.insert(field, shape.headers[column]);
        return found;
    }
    QMap<QString, QString> recognised(const QByteArray &bytes, ImportKind kind)
    {
        return recognised(kind, shape(bytes, kind));
    }

    SheetFiles files;
};

using Found = QMap<QString, QString>;

TEST_F(Recognition, HeadersAreComparedWithoutWhatDoesNotMatter)
{
    EXPECT_EQ(headerKey(u"*客戶名稱（必填）"_s), headerKey(u"客户名称"_s));
    EXPECT_EQ(headerKey(u"Customer ID"_s), headerKey(u"customerID"_s));
    EXPECT_EQ(headerKey(u"金额(元)"_s), headerKey(u"金额"_s));
    EXPECT_EQ(headerKey(u"ＱＱ号"_s), headerKey(u"QQ号"_s));
    EXPECT_EQ(headerKey(u"(元)"_s), u"元"_s);
}

TEST_F(Recognition, EveryFieldHasSynonymsAndNoneTwice)
{
    for (const auto kind :
         {ImportKind::Customers, ImportKind::Contacts, ImportKind::Products, ImportKind::Orders,
          ImportKind::OrderLines, ImportKind::Activities, ImportKind::Opportunities, ImportKind::Contracts}) {
        for (const auto &field : importFields(kind)) {
            const auto &synonyms = headerSynonyms(kind, QString(field.name));
            EXPECT_FALSE(synonyms.isEmpty() && rareHeaders(kind, QString(field.name)).isEmpty())
                << field.name.data();
            EXPECT_FALSE(synonyms.contains(QString())) << field.name.data();
        }
    }
}

TEST_F(Recognition, AHandMadeChineseListIsRecognised)
{
    EXPECT_EQ(
        recognised(
            "序号,*客户名称,聯絡人,手机号码,電子郵箱,详细地址,省份,所属行业,客户等级,备注(选填),业务员\n"
            "1,华强电子,张伟,13800138000,a@b.cn,福田,广东,电子,A,x,李娜\n",
            ImportKind::Customers),
        (Found{{u"name"_s, u"*客户名称"_s},
               {u"phone"_s, u"手机号码"_s},
               {u"email"_s, u"電子郵箱"_s},
               {u"address"_s, u"详细地址"_s},
               {u"region"_s, u"省份"_s},
               {u"industry"_s, u"所属行业"_s},
               {u"grade"_s, u"客户等级"_s},
               {u"notes"_s, u"备注(选填)"_s},
               {u"owner"_s, u"业务员"_s},
               {u"contact"_s, u"聯絡人"_s}}));
}

TEST_F(Recognition, ARareNameOfAFieldIsNoUsualOneOfAnother)
{
    for (const auto kind : {ImportKind::Customers, ImportKind::Contacts, ImportKind::Products,
                            ImportKind::Orders, ImportKind::Activities, ImportKind::Opportunities}) {
        QSet<QString> seen;
        for (const auto &field : importFields(kind))
            for (const auto &key : rareHeaders(kind, QString(field.name))) {
                EXPECT_FALSE(isKnownHeader(kind, key)) << field.name.data() << ' ' << qUtf8Printable(key);
                EXPECT_FALSE(seen.contains(key)) << field.name.data() << ' ' << qUtf8Printable(key);
                seen.insert(key);
            }
    }
}

/// Instead of the usual name of a column another one, in a sheet whose other columns have their usual names.
TEST_F(Recognition, OrdersAreRecognisedByWhatOtherSheetsCallTheirColumns)
{
    struct Case
    {
        QString field, usual, others;
    };
    const Case cases[] = {
        {u"number"_s, u"订单号"_s,
         u"PO No.|PO#|P.O. No.|PO Number|Invoice #|SO No.|Ref "
         u"No.|合同号|出库单号|送货单编号|小票号|發票號碼|訂單號碼|"
         u"單據號碼|銷貨單號|Order"_s},
        {u"customer"_s, u"客户名称"_s,
         u"购货方|需方|甲方|顾客名称|经销商|收货单位|Sold To|Bill To|Buyer Name"_s},
        {u"product"_s, u"产品名称"_s,
         u"货物名称|存货名称|品名规格|商品名|服务项目|货物或应税劳务名称|Item Description|Description of goods"_s},
        {u"quantity"_s, u"数量"_s, u"箱数|个数|出货数量|宝贝总数量|Pcs|Units Sold"_s},
        {u"amount"_s, u"金额"_s,
         u"合同金额|合同总价|订单总额|货款|营业额|总计|不含税金额|未稅金額|价格合计|总价格|總價格|总售价|"
         u"Total Price|TotalPrice|"
         u"Total price (USD)|Total Selling Price|Item Total Price|Subtotal|Ext. Price|Amt|Value|Gross"_s},
    };
    for (const auto &[field, usual, others] : cases)
        for (const auto &other : others.split(u'|')) {
            const QString header = u"订单号,订单日期,客户名称,产品名称,数量,金额"_s;
            const auto named = QString(header).replace(usual, other);
            const auto found = recognised(QString(named
                                                  + u"\nK1,2026-03-05,甲公司,杯,2,48\n"
                                                    "K2,2026-03-06,乙公司,盒,3,60\n"_s)
                                              .toUtf8(),
                                          ImportKind::Orders);
            EXPECT_EQ(found.value(field), other) << qUtf8Printable(field);
            EXPECT_EQ(found.size(), 6) << qUtf8Printable(other);
        }
}

TEST_F(Recognition, AFieldOfOnesOwnIsBeforeARareNameOfAnother)
{
    const auto found = shape("客户名称,星级\n甲公司,5\n乙公司,4\n");
    EXPECT_EQ(guessMapping(ImportKind::Customers, found).columns.at(u"grade"_s), 1);
    EXPECT_EQ(guessMapping(ImportKind::Customers, found, {u"星级"_s}).columns.at(u"星级"_s), 1);
}

TEST_F(Recognition, ContentTellsWhatHeadersDoNot)
{
    QByteArray bytes = "A,B,C\n";
    for (int i = 0; i < 10; ++i)
        bytes += "公司" + QByteArray::number(i) + ",1380013800" + QByteArray::number(i) + ",a"
               + QByteArray::number(i) + "@x.cn\n";
    const auto found = recognised(bytes, ImportKind::Customers);
    EXPECT_EQ(found.value(u"phone"_s), u"B"_s);
    EXPECT_EQ(found.value(u"email"_s), u"C"_s);
}

TEST_F(Recognition, AHeaderThatItsCellsContradictLosesToOneThatTheyBear)
{
    const auto found = recognised("联系电话,电话号码\n张伟,13800138000\n李娜,13900139000\n王芳,13700137000\n",
                                  ImportKind::Customers);
    EXPECT_EQ(found.value(u"phone"_s), u"电话号码"_s);
}

TEST_F(Recognition, ASheetWithoutHeaderKeepsItsFirstRow) // row 4
{
    const auto found = shape("张三公司,13800138000\n李四公司,13900139000\n");
    EXPECT_EQ(found.headerLine, 0);
    EXPECT_EQ(found.sample.size(), 2U);
    EXPECT_EQ(found.headers, (QStringList{u"Column 1"_s, u"Column 2"_s}));
    EXPECT_EQ(guessMapping(ImportKind::Customers, found).columns.at(u"name"_s), 0);
    EXPECT_EQ(guessMapping(ImportKind::Customers, found).columns.at(u"phone"_s), 1);
}

TEST_F(Recognition, NumbersOfASheetInBig5AreTakenForTaiwans)
{
    auto big5 = shape("Name,Phone\nA,0912345678\n");
    EXPECT_EQ(guessMapping(ImportKind::Customers, big5).phoneRegion, u"CN"_s);
    big5.encoding = u"Big5"_s;
    EXPECT_EQ(guessMapping(ImportKind::Customers, big5).phoneRegion, u"TW"_s);
    EXPECT_EQ(likelyPhoneRegion(u"Big5"_s, u"HK"_s), u"HK"_s) << "what somebody said holds";
}

TEST_F(Recognition, NumbersTellWhetherTheyAreTheMainlandsOrTaiwans)
{
    const QStringList mainland{u"13812345678"_s, u"13900139000"_s, u"1.38E+10"_s, u"021-62345678"_s};
    const QStringList taiwan{u"0912345678"_s, u"0921-345-678"_s, u"0933 456 789"_s};
    EXPECT_EQ(phoneRegionOf(mainland, u"TW"_s), u"CN"_s);
    EXPECT_EQ(phoneRegionOf(taiwan, u"CN"_s), u"TW"_s);
    EXPECT_EQ(phoneRegionOf(mainland, u"CN"_s), u"CN"_s);
    EXPECT_EQ(phoneRegionOf(taiwan.mid(0, 2), u"CN"_s), u"CN"_s) << "too few to say";
    EXPECT_EQ(phoneRegionOf({u"+886912345678"_s, u"+886921345678"_s, u"+886933456789"_s}, u"CN"_s), u"CN"_s);
    EXPECT_EQ(phoneRegionOf({u"12"_s, u"34"_s, u"56"_s}, u"HK"_s), u"HK"_s) << "nobody's numbers";
}

TEST_F(Recognition, TitleAndInstructionRowsAreAboveTheHeader)
{
    const auto found = shape("2024年客户名单,,\n填写说明：带*的为必填项。电话请填写手机号码,,\n\n*客户名称,*"
                             "电话,备注\n华强,13800138000,x\n");
    EXPECT_EQ(found.headerLine, 4);
    EXPECT_EQ(found.sample.size(), 1U);
    EXPECT_EQ(found.headerOriginal, "*客户名称,*电话,备注");
}

TEST_F(Recognition, AHeaderOverTwoRowsIsOne) // row 70
{
    const auto shape = inspectSheet(files.write(u"a.csv"_s, "客户资料表,,,,\n请勿修改表头,,,,\n"
                                                            "客户名称,客户编号,联系方式,,行业\n,,电话,邮箱,\n"
                                                            "甲公司,C1,13800138000,a@example.com,五金\n"),
                                    ImportKind::Customers);
    EXPECT_EQ(shape.headerLine, 4);
    EXPECT_EQ(shape.headers, (QStringList{u"客户名称"_s, u"客户编号"_s, u"电话"_s, u"邮箱"_s, u"行业"_s}));
    ASSERT_EQ(shape.sample.size(), 1U);
    EXPECT_EQ(shape.headerOriginal, "客户名称,客户编号,电话,邮箱,行业");
    const auto groups =
        inspectSheet(files.write(u"b.csv"_s, "基本信息,,联系信息,\n客户名称,行业,电话,城市\n甲,五金,1380013"
                                             "8000,上海\n"),
                     ImportKind::Customers);
    EXPECT_EQ(groups.headers, (QStringList{u"客户名称"_s, u"行业"_s, u"电话"_s, u"城市"_s}));
    const auto plain =
        inspectSheet(files.write(u"c.csv"_s, "客户名称,城市\n公司,上海\n甲,北京\n"), ImportKind::Customers);
    EXPECT_EQ(plain.headerLine, 1);
}

TEST_F(Recognition, TheUserCanSayWhereTheHeaderIs)
{
    const QByteArray bytes = "客户名称,电话\n名称,号码\n华强,13800138000\n";
    EXPECT_EQ(shape(bytes, ImportKind::Customers, 2).headers, (QStringList{u"名称"_s, u"号码"_s}));
    EXPECT_EQ(shape(bytes, ImportKind::Customers, 0).sample.size(), 3U);
    EXPECT_FALSE(messageOf([&] { shape(bytes, ImportKind::Customers, 99); }).isEmpty());
}

TEST_F(Recognition, AHeaderAloneIsASheetOfNoRows) // row 3
{
    const auto found = shape("客户名称,电话\n");
    EXPECT_EQ(found.headerLine, 1);
    EXPECT_TRUE(found.sample.empty());
}

TEST_F(Recognition, ColumnsWithoutAndWithTheSameNamesAreToldApart) // rows 26, 27
{
    EXPECT_EQ(shape("客户名称,电话,,电话\na,13800138000,b,2\n").headers,
              (QStringList{u"客户名称"_s, u"电话"_s, u"Column 3"_s, u"电话 (2)"_s}));
}

TEST_F(Recognition, MappingsAreGivenByNameOrPlace)
{
    ImportMapping mapping;
    const QStringList headers{u"客户名称"_s, u"Phone No"_s};
    mapColumn(mapping, ImportKind::Customers, u"name=客户名称"_s, headers);
    mapColumn(mapping, ImportKind::Customers, u"phone=2"_s, headers);
    setConstant(mapping, ImportKind::Customers, u"source=展会=春"_s);
    EXPECT_EQ(mapping.columns, (std::map<QString, int>{{u"name"_s, 0}, {u"phone"_s, 1}}));
    EXPECT_EQ(mapping.constants, (std::map<QString, QString>{{u"source"_s, u"展会=春"_s}}));
    EXPECT_TRUE(messageOf([&] {
                    mapColumn(mapping, ImportKind::Customers, u"nome=1"_s, headers);
                }).contains("nome"_L1));
    EXPECT_TRUE(messageOf([&] {
                    mapColumn(mapping, ImportKind::Customers, u"name=Nope"_s, headers);
                }).contains("Phone No"_L1));
    EXPECT_FALSE(messageOf([&] { setConstant(mapping, ImportKind::Customers, u"name"_s); }).isEmpty());
    mapping.dateOrders[3] = DateOrder::MonthDayYear;
    mapping.decimals[1] = DecimalMark::Comma;
    mapping.nullWordsAreEmpty = true;
    EXPECT_EQ(ImportMapping::fromJson(mapping.toJson()), mapping);
    EXPECT_EQ(ImportMapping::fromJson({{u"columns"_s, u"broken"_s}}), ImportMapping{});
}

TEST_F(Recognition, ASuperstoreSheetIsRecognisedAsOrders)
{
    KINGFISHER_NEEDS_DATA(u"cn_superstore"_s);
    const auto found = inspectSheet(sharedData(u"cn_superstore/csv/orders_gbk.csv"_s), ImportKind::Orders);
    EXPECT_EQ(recognised(ImportKind::Orders, found), (Found{{u"number"_s, u"订单 ID"_s},
                                                            {u"date"_s, u"订单日期"_s},
                                                            {u"shipped"_s, u"发货日期"_s},
                                                            {u"customer_code"_s, u"客户 ID"_s},
                                                            {u"customer"_s, u"客户名称"_s},
                                                            {u"city"_s, u"城市"_s},
                                                            {u"region"_s, u"地区"_s},
                                                            {u"country"_s, u"国家"_s},
                                                            {u"product_code"_s, u"产品 ID"_s},
                                                            {u"category"_s, u"类别"_s},
                                                            {u"product"_s, u"产品名称"_s},
                                                            {u"amount"_s, u"销售额"_s},
                                                            {u"quantity"_s, u"数量"_s},
                                                            {u"discount"_s, u"折扣"_s}}));
}

TEST_F(Recognition, NorthwindIsRecognised)
{
    KINGFISHER_NEEDS_DATA(u"northwind"_s);
    const auto of = [](const QString &name, ImportKind kind) {
        return recognised(kind, inspectSheet(sharedData(u"northwind/clean/"_s + name), kind));
    };
    EXPECT_EQ(of(u"customers.csv"_s, ImportKind::Customers), (Found{{u"code"_s, u"customerID"_s},
                                                                    {u"name"_s, u"companyName"_s},
                                                                    {u"contact"_s, u"contactName"_s},
                                                                    {u"contact_title"_s, u"contactTitle"_s},
                                                                    {u"address"_s, u"address"_s},
                                                                    {u"city"_s, u"city"_s},
                                                                    {u"region"_s, u"region"_s},
                                                                    {u"postal_code"_s, u"postalCode"_s},
                                                                    {u"country"_s, u"country"_s},
                                                                    {u"phone"_s, u"phone"_s},
                                                                    {u"fax"_s, u"fax"_s}}));
    EXPECT_EQ(of(u"orders.csv"_s, ImportKind::Orders), (Found{{u"number"_s, u"orderID"_s},
                                                              {u"customer_code"_s, u"customerID"_s},
                                                              {u"date"_s, u"orderDate"_s},
                                                              {u"required"_s, u"requiredDate"_s},
                                                              {u"shipped"_s, u"shippedDate"_s},
                                                              {u"carrier"_s, u"shipVia"_s},
                                                              {u"city"_s, u"shipCity"_s},
                                                              {u"region"_s, u"shipRegion"_s},
                                                              {u"country"_s, u"shipCountry"_s}}));
    EXPECT_EQ(of(u"order-details.csv"_s, ImportKind::OrderLines), (Found{{u"number"_s, u"orderID"_s},
                                                                         {u"product_code"_s, u"productID"_s},
                                                                         {u"price"_s, u"unitPrice"_s},
                                                                         {u"quantity"_s, u"quantity"_s},
                                                                         {u"discount"_s, u"discount"_s}}));
    EXPECT_EQ(of(u"products.csv"_s, ImportKind::Products), (Found{{u"code"_s, u"productID"_s},
                                                                  {u"name"_s, u"productName"_s},
                                                                  {u"category"_s, u"categoryID"_s},
                                                                  {u"price"_s, u"unitPrice"_s}}));
}

TEST_F(Recognition, TemplatesOfOtherProgramsAreRecognised)
{
    KINGFISHER_NEEDS_DATA(u"import_templates"_s);
    const auto of = [](const QString &name, ImportKind kind) {
        return recognised(kind, inspectSheet(sharedData(u"import_templates/"_s + name), kind));
    };
    const auto outlook = of(u"outlook_zh_gb2312.csv"_s, ImportKind::Contacts);
    for (const auto *field : {"customer", "title", "department", "phone", "email"})
        EXPECT_TRUE(outlook.contains(QString::fromLatin1(field))) << field;
    EXPECT_EQ(outlook.value(u"family_name"_s), u"姓"_s);
    EXPECT_EQ(outlook.value(u"given_name"_s), u"名"_s);
    const auto classic = of(u"outlook_en_classic.csv"_s, ImportKind::Contacts);
    for (const auto &[field, column] : {std::pair(u"customer"_s, u"Company"_s),
                                        {u"title"_s, u"Job Title"_s},
                                        {u"department"_s, u"Department"_s},
                                        {u"family_name"_s, u"Last Name"_s},
                                        {u"given_name"_s, u"First Name"_s},
                                        {u"email"_s, u"E-mail Address"_s},
                                        {u"address"_s, u"Business Street"_s},
                                        {u"city"_s, u"Business City"_s},
                                        {u"postal_code"_s, u"Business Postal Code"_s},
                                        {u"notes"_s, u"Notes"_s}})
        EXPECT_EQ(classic.value(field), column) << field.toStdString();
    const auto hubspot = of(u"hubspot_contacts.csv"_s, ImportKind::Contacts);
    EXPECT_EQ(hubspot.value(u"email"_s), u"Email"_s);
    EXPECT_EQ(hubspot.value(u"customer"_s), u"Associated Company"_s);
    EXPECT_EQ(hubspot.value(u"family_name"_s), u"Last Name"_s);
    const auto google = of(u"google_new_with_row.csv"_s, ImportKind::Contacts);
    for (const auto &[field, column] : {std::pair(u"phone"_s, u"Phone 1 - Value"_s),
                                        {u"email"_s, u"E-mail 1 - Value"_s},
                                        {u"customer"_s, u"Organization Name"_s},
                                        {u"title"_s, u"Organization Title"_s},
                                        {u"given_name"_s, u"First Name"_s},
                                        {u"family_name"_s, u"Last Name"_s},
                                        {u"birthday"_s, u"Birthday"_s},
                                        {u"city"_s, u"Address 1 - City"_s}})
        EXPECT_EQ(google.value(field), column) << field.toStdString();
    const auto cordys =
        inspectSheet(sharedData(u"import_templates/cordys_user_import_cn.xlsx"_s), ImportKind::Contacts);
    EXPECT_EQ(recognised(ImportKind::Contacts, cordys).value(u"name"_s), u"姓名"_s);
}

} // namespace
} // namespace crm
