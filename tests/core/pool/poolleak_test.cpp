#include "core/activity/activityservice.h"
#include "core/allocation/allocationservice.h"
#include "core/customer/customerservice.h"
#include "core/customfield/customfieldservice.h"
#include "core/dataquality/duplicateservice.h"
#include "core/dataquality/mergeservice.h"
#include "core/dataquality/qualityservice.h"
#include "core/dataquality/standardservice.h"
#include "core/directory/directory.h"
#include "core/directory/filterexpression.h"
#include "core/directory/firstpage.h"
#include "core/exchange/export/exportservice.h"
#include "core/exchange/importservice.h"
#include "core/exchange/sheetreader.h"
#include "core/history/historyservice.h"
#include "core/insight/salesservice.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/pipeline/contractservice.h"
#include "core/pipeline/opportunityservice.h"
#include "core/pool/poolservice.h"
#include "core/pool/poolveil.h"
#include "core/security/fieldcolumns.h"
#include "core/security/userservice.h"
#include "core/session/veiledlist.h"
#include "core/storage/statement.h"
#include "tests/support/sheetfiles.h"
#include "tests/support/testbase.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// What stands in the fields of the customer, by the keys of the fields that a pool can keep back.
const QHash<QString, QStringList> &secrets()
{
    static const QHash<QString, QStringList> secrets = {
        {u"contact"_s, {u"欧阳机密"_s, u"ou yang"_s}},
        {u"title"_s, {u"总监机密"_s, u"部门机密"_s}},
        {u"phone"_s, {u"13977001234"_s, u"02155667788"_s}},
        {u"email"_s, {u"secret@qianmi.example"_s}},
        {u"messenger"_s, {u"wx_jimi88"_s}},
        {u"address"_s, {u"延安路机密 88 号"_s, u"200999"_s}},
        {u"city"_s, {u"南城机密"_s}},
        {u"region"_s, {u"东省机密"_s}},
        {u"country"_s, {u"乌有国机密"_s}},
        {u"birthday"_s, {u"1987-06-05"_s, u"1991-03-04"_s}},
        {u"habits"_s, {u"周二机密"_s, u"喝茶机密"_s, u"钓鱼机密"_s}},
        {u"notes"_s, {u"备注机密"_s, u"联系人说机密"_s}},
        {u"industry"_s, {u"行业机密"_s}},
        {u"source"_s, {u"来源机密"_s}},
        {u"grade"_s, {u"级别机密"_s}},
        {u"tags"_s, {u"标签机密"_s}},
        {u"amount"_s, {u"73519"_s, u"73,519"_s, u"86427"_s, u"86,427"_s, u"95318"_s}},
        {u"order"_s, {u"SO-机密-1"_s}},
        {u"opportunity"_s, {u"商机机密"_s, u"合同机密"_s}},
        {u"activity"_s, {u"谈话机密"_s, u"结果机密"_s, u"订单说机密"_s, u"条款机密"_s}},
        {u"custom"_s, {u"自定机密"_s}},
        {u"number"_s, {u"918273"_s}},
        {u"ofContact"_s, {u"证件机密"_s}},
    };
    return secrets;
}

class PoolLeak : public testing::Test
{
protected:
    PoolLeak()
    {
        auto &session = base.session();
        session.users().add({.name = u"陈思远"_s, .role = Role::Sales});
        pool = session.pools().defaultPool();
        own[u"custom"_s] = session.customFields().add({.name = u"暗号"_s});
        own[u"number"_s] = session.customFields().add({.name = u"编号"_s, .type = FieldType::Integer});
        own[u"ofContact"_s] = session.customFields().add({.entity = FieldEntity::Contact, .name = u"证件"_s});
        for (const auto &[field, id] : own.asKeyValueRange())
            keys.insert(field, customFieldKey(id));
        for (const auto &field : PoolVeil::fields())
            keys.insert(field, field);
        id = add(u"翔创电子"_s);
        other = session.customers().add({.customer = {.name = u"天翼商贸"_s}});
        session.pools().release(std::array{id, other}, u"价格"_s);
    }

    CustomerId add(const QString &name)
    {
        auto &session = base.session();
        CustomerCard card{.customer = {.name = name,
                                       .grade = u"级别机密"_s,
                                       .source = u"来源机密"_s,
                                       .industry = u"行业机密"_s,
                                       .country = u"乌有国机密"_s,
                                       .region = u"东省机密"_s,
                                       .city = u"南城机密"_s,
                                       .birthday = {u"1987-06-05"_s},
                                       .contactHours = u"周二机密"_s,
                                       .preferences = u"喝茶机密"_s,
                                       .hobbies = u"钓鱼机密"_s,
                                       .notes = u"备注机密"_s}};
        card.contacts = {{.name = u"欧阳机密"_s,
                          .title = u"总监机密"_s,
                          .department = u"部门机密"_s,
                          .primary = true,
                          .birthday = {u"1991-03-04"_s},
                          .notes = u"联系人说机密"_s,
                          .custom = {{own[u"ofContact"_s], u"证件机密"_s}}}};
        card.points = {{.kind = ChannelKind::Phone, .value = u"13977001234"_s},
                       {.kind = ChannelKind::Fax, .value = u"02155667788"_s},
                       {.kind = ChannelKind::Email, .value = u"secret@qianmi.example"_s},
                       {.kind = ChannelKind::WeChat, .value = u"wx_jimi88"_s}};
        card.addresses = {{.street = u"延安路机密 88 号"_s,
                           .city = u"南城机密"_s,
                           .region = u"东省机密"_s,
                           .country = u"乌有国机密"_s,
                           .postalCode = u"200999"_s}};
        card.tags = {u"标签机密"_s};
        card.custom = {{own[u"custom"_s], u"自定机密"_s}, {own[u"number"_s], u"918273"_s}};
        const auto made = session.customers().add(card);
        trade(made);
        return made;
    }

    void trade(CustomerId customer)
    {
        auto &session = base.session();
        Order order{.number = u"SO-机密-1"_s,
                    .customer = customer,
                    .date = QDate(2026, 11, 1),
                    .country = u"乌有国机密"_s,
                    .region = u"东省机密"_s,
                    .city = u"南城机密"_s,
                    .notes = u"订单说机密"_s};
        order.lines = {
            {.description = u"货"_s, .price = Amount::units(73'519), .amount = Amount::units(73'519)}};
        session.orders().add(order);
        session.activities().record(
            {.customer = customer, .at = base.clock().now(), .text = u"谈话机密"_s, .result = u"结果机密"_s});
        session.opportunities().add({.customer = customer,
                                     .name = u"商机机密"_s,
                                     .amount = Amount::units(86'427),
                                     .notes = u"条款机密"_s});
        ContractService(session.operations())
            .add({.customer = customer,
                  .title = u"合同机密"_s,
                  .amount = Amount::units(95'318),
                  .terms = u"条款机密"_s});
    }

    void keepBack(const QStringList &fields, PoolFieldVisibility how)
    {
        base.reopen();
        auto stored = base.session().pools().get(pool);
        stored.fields.clear();
        for (const auto &field : fields)
            stored.fields.push_back({keys[field], how});
        base.session().pools().edit(stored);
        base.reopen(u"陈思远"_s);
    }

    /// Everything that the session tells, in every way there is of asking.
    QHash<QString, QString> told()
    {
        QHash<QString, QString> told;
        told[u"tables"_s] = tables();
        told[u"card"_s] = cardText();
        told[u"list"_s] = list();
        told[u"sheets"_s] = sheets();
        told[u"letters"_s] = letters();
        told[u"history"_s] = history();
        told[u"timeline"_s] = timeline();
        told[u"log"_s] = log();
        told[u"trade"_s] = tradeText();
        told[u"quality"_s] = quality();
        told[u"merge"_s] = merge();
        return told;
    }

    /// Every table that is read, but for the journal, which only the log reads, and the words that records
    /// share.
    QString tables()
    {
        const auto &db = base.db();
        QStringList names;
        Statement all(
            db, u"SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s);
        for (all.execute(); all.next();)
            if (const auto name = all.text(0);
                !QStringList{u"journal"_s, u"operation"_s, u"tag"_s, u"allocation"_s}.contains(name))
                names << name;
        QString text;
        for (const auto &name : names) {
            QStringList columns;
            Statement info(db, u"SELECT name FROM pragma_table_info(:t)"_s);
            for (info.bind("t"_L1, name).execute(); info.next();)
                columns << u"quote(%1)"_s.arg(info.text(0));
            Statement rows(db, u"SELECT %1 FROM %2"_s.arg(columns.join(u" || ' ' || "_s), name));
            for (rows.execute(); rows.next();)
                text += name + u": "_s + rows.text(0) + u'\n';
        }
        return text;
    }
    QString cardText()
    {
        const auto card = base.session().customers().card(id);
        QStringList all{card.customer.grade,         card.customer.source,       card.customer.industry,
                        card.customer.country,       card.customer.region,       card.customer.city,
                        card.customer.birthday.date, card.customer.contactHours, card.customer.preferences,
                        card.customer.hobbies,       card.customer.notes};
        for (const auto &contact : card.contacts)
            all << contact.name << contact.reading << contact.title << contact.department
                << contact.birthday.date << contact.notes << contact.custom.values();
        for (const auto &point : card.points)
            all << point.value << point.normalized;
        for (const auto &address : card.addresses)
            all << address.street << address.city << address.region << address.country << address.postalCode;
        return (all + card.tags + card.custom.values()).join(u'\n');
    }
    DirectoryView query(const DirectoryQuery &asked = {})
    {
        if (!m_directory) {
            m_directory = std::make_unique<Directory>(base.session().location(), Directory::Listener(),
                                                      Directory::Recycling(), base.session().facts(),
                                                      base.session().views());
            m_directory->settle();
        }
        auto query = asked;
        query.visibility = visibilityOf(base.session().veil());
        query.today = base.session().operations().today();
        return m_directory->query(query);
    }
    QString list()
    {
        m_directory.reset();
        QStringList all;
        const auto row = [&](const DirectoryView &view) {
            for (qint64 i = 0; i < view.total(); ++i) {
                for (const auto &info : customerFields())
                    if (info.field != CustomerField::Relevance)
                        all << view.text({info.field}, view.rows[size_t(i)]);
                for (const auto &[field, id] : own.asKeyValueRange())
                    if (field != "ofContact"_L1)
                        all << view.text({CustomerField::Custom, id}, view.rows[size_t(i)]);
            }
        };
        std::vector<FieldRef> facets;
        for (const auto field :
             {CustomerField::City, CustomerField::Region, CustomerField::Country, CustomerField::Industry,
              CustomerField::Source, CustomerField::Grade, CustomerField::Tags, CustomerField::Title})
            facets.push_back({field});
        const auto view = query({.facets = facets});
        row(view);
        row(firstPage(base.session().location(), 10, base.session().views()));
        for (const auto &facet : view.facets)
            for (const auto &value : facet.values)
                if (value.customers > 0)
                    all << value.label;
        return all.join(u'\n');
    }
    QString sheets()
    {
        QString all;
        auto &exports = base.session().exports();
        for (const auto kind :
             {ImportKind::Customers, ImportKind::Contacts, ImportKind::Orders, ImportKind::OrderLines,
              ImportKind::Activities, ImportKind::Opportunities, ImportKind::Contracts}) {
            QStringList columns;
            for (const auto &column : exports.columns(kind))
                columns << column.field;
            const auto csv = base.file(u"%1.csv"_s.arg(++m_files));
            exports.run({.kind = kind, .path = csv, .columns = columns});
            all += bytes(csv);
            const auto book = base.file(u"%1.xlsx"_s.arg(++m_files));
            exports.run({.kind = kind, .path = book, .columns = columns});
            for (const auto &row : rowsOf(book))
                all += row.join(u'\t') + u'\n';
        }
        for (const auto &[kind, extension] :
             {std::pair(ImportKind::Customers, u"vcf"_s), std::pair(ImportKind::Contacts, u"vcf"_s),
              std::pair(ImportKind::Activities, u"ics"_s)}) {
            const auto file = base.file(u"%1.%2"_s.arg(++m_files).arg(extension));
            exports.run({.kind = kind, .path = file});
            all += bytes(file).remove(u"\r\n "_s);
        }
        return all;
    }
    QString bytes(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return QString::fromUtf8(file.readAll());
    }
    QString letters()
    {
        QString all;
        for (const auto kind : {ImportKind::Customers, ImportKind::Contacts})
            for (const auto &address :
                 base.session().exports().addresses({.kind = kind, .path = u"labels"_s}))
                all +=
                    addressLines(address).join(u'\n') + address.title + address.city + address.region + u'\n';
        return all;
    }
    QString history()
    {
        QString all;
        for (const auto &entry : base.session().history().ofCustomer(id, 100))
            for (const auto &change : entry.changes)
                all += change.record + u'|' + change.before + u'|' + change.after + u'\n';
        return all;
    }
    QString timeline()
    {
        QString all;
        for (const auto &item : base.session().history().timeline(id, 100).items) {
            all += item.activity.text + item.activity.result + item.order.number + item.order.notes
                 + item.order.city + item.order.total.toString() + u'\n';
            for (const auto &change : item.change.changes)
                all += change.record + u'|' + change.before + u'|' + change.after + u'\n';
        }
        return all;
    }
    QString log()
    {
        QString all;
        auto &undo = base.session().undo();
        for (const auto &entry : undo.log({.limit = 1000})) {
            if (entry.kind == "export"_L1 || entry.kind == "field.add"_L1)
                continue;
            all += QString::fromUtf8(QJsonDocument(entry.summary).toJson()) + u'\n';
            for (const auto &record : undo.changes(entry.id).records) {
                all += record.record + u'\n';
                for (const auto &field : record.fields)
                    all += field.before + u'|' + field.after + u'\n';
            }
        }
        return all;
    }
    QString tradeText()
    {
        auto &session = base.session();
        QString all;
        for (const auto order : session.orders().ids({})) {
            const auto whole = session.orders().get(order);
            all += whole.number + whole.notes + whole.city + whole.total.toString() + u'\n';
        }
        all += session.orders().sums(id).revenue.toString() + u'\n';
        for (const auto by : {SalesBy::Customer, SalesBy::Region, SalesBy::Product, SalesBy::Owner}) {
            const SalesQuery query{.by = by};
            for (const auto &row : session.sales().report(query).rows) {
                all += row.key + u' ' + row.revenue.toString() + u'\n';
                for (const auto behind : session.sales().customersBehind(query, row))
                    all += session.customers().get(behind).name + u'\n';
            }
        }
        for (const auto &opportunity : session.opportunities().ofCustomer(id))
            all += opportunity.name + opportunity.notes + opportunity.amount.value_or(Amount()).toString()
                 + u'\n';
        for (const auto &row : session.opportunities().board({}, QDate(2020, 1, 1)))
            all += row.opportunity.name + u'\n';
        for (const auto &activity : session.activities().ofCustomer(id, 10))
            all += activity.text + activity.result + u'\n';
        for (const auto &decision : session.allocation().decisions(id))
            all += decision.why + u'\n';
        return all;
    }
    QString quality()
    {
        QString all;
        for (const auto &item : base.session().quality().report({}).work)
            all += item.name + item.problems.join(u'|') + u'\n';
        for (const auto &change : base.session().standards().preview(
                 {Standard::Width, Standard::Spaces, Standard::Phones, Standard::Mails}))
            all += change.before + u'|' + change.after + u'\n';
        return all;
    }
    QString merge()
    {
        QString all;
        const auto plan = base.session().merges().plan(std::array{id, other});
        for (const auto &fields : {plan.fields, plan.beside})
            for (const auto &field : fields)
                all += field.values.join(u'|') + u'\n';
        return all;
    }

    qint64 number(const QString &sql) { return Statement(base.db(), sql).number(); }
    /// Where any of the texts is told.
    QStringList leaksOf(const QString &field)
    {
        QStringList leaks;
        const auto all = told();
        for (const auto &[where, text] : all.asKeyValueRange())
            for (const auto &secret : secrets()[field])
                if (text.contains(secret, Qt::CaseInsensitive))
                    leaks << QString(where + u": "_s + secret);
        leaks.sort();
        return leaks;
    }

    TestBase base;
    PoolId pool;
    CustomerId id, other;
    QHash<QString, qint64> own;
    QHash<QString, QString> keys;

private:
    std::unique_ptr<Directory> m_directory;
    int m_files = 0;
};

TEST_F(PoolLeak, EachFieldIsToldWithoutAVeilSoThatTheWalkSees)
{
    base.reopen(u"陈思远"_s);
    for (const auto &field : keys.keys())
        EXPECT_GE(leaksOf(field).size(), 3)
            << field.toStdString() << leaksOf(field).join(u'\n').toStdString();
}

TEST_F(PoolLeak, WhatIsHiddenIsToldByNoReader)
{
    for (const auto &field : keys.keys()) {
        keepBack({field}, PoolFieldVisibility::Hide);
        EXPECT_TRUE(leaksOf(field).isEmpty()) << field.toStdString() << '\n'
                                              << leaksOf(field).join(u'\n').toStdString();
        EXPECT_TRUE(list().contains(u"翔创电子"_s)) << "the name always shows";
    }
}

TEST_F(PoolLeak, WhatIsMaskedIsToldByNoReader)
{
    for (const auto &field : keys.keys()) {
        keepBack({field}, PoolFieldVisibility::Mask);
        EXPECT_TRUE(leaksOf(field).isEmpty()) << field.toStdString() << '\n'
                                              << leaksOf(field).join(u'\n').toStdString();
    }
    keepBack({u"city"_s, u"custom"_s}, PoolFieldVisibility::Mask);
    EXPECT_TRUE(list().contains(u"南**"_s)) << "enough to recognise it";
    EXPECT_TRUE(list().contains(u"自**"_s));
    EXPECT_FALSE(sheets().contains(u"南**"_s)) << "and nothing of it in a sheet";
    EXPECT_FALSE(sheets().contains(u"自**"_s));
}

TEST_F(PoolLeak, NoSearchFilterOrOrderTellsWhatIsHidden)
{
    const auto lists = [this] { return query().snapshot->sharedLists(); };
    const QHash<QString, QString> conditions = {{u"city"_s, u"city = 南城机密"_s},
                                                {u"region"_s, u"region = 东省机密"_s},
                                                {u"country"_s, u"country = 乌有国机密"_s},
                                                {u"industry"_s, u"industry = 行业机密"_s},
                                                {u"source"_s, u"source = 来源机密"_s},
                                                {u"grade"_s, u"grade = 级别机密"_s},
                                                {u"tags"_s, u"tags = 标签机密"_s},
                                                {u"amount"_s, u"revenue > 70000"_s},
                                                {u"order"_s, u"orders > 0"_s},
                                                {u"title"_s, u"title = 总监机密"_s},
                                                {u"custom"_s, u"\"暗号\" = 自定机密"_s},
                                                {u"number"_s, u"\"编号\" > 900000"_s}};
    base.reopen(u"陈思远"_s);
    for (const auto &[field, condition] : conditions.asKeyValueRange()) {
        list();
        EXPECT_EQ(query({.filters = {parseFilter(condition, *lists())}}).total(), 1)
            << condition.toStdString();
    }
    for (const auto how : {PoolFieldVisibility::Hide, PoolFieldVisibility::Mask})
        for (const auto &field : keys.keys()) {
            keepBack({field}, how);
            list(); // reads it anew
            for (const auto &secret : secrets()[field])
                EXPECT_EQ(query({.search = secret}).total(), 0) << secret.toStdString();
            if (const auto condition = conditions.value(field); !condition.isEmpty()) {
                EXPECT_EQ(query({.filters = {parseFilter(condition, *lists())}}).total(), 0)
                    << condition.toStdString();
            }
        }
    keepBack({u"city"_s}, PoolFieldVisibility::Hide);
    list();
    const auto sorted = query({.sort = FieldRef{CustomerField::City}});
    ASSERT_EQ(sorted.total(), 2);
    EXPECT_EQ(sorted.id(0), id.value) << "by their ids, not by what is hidden";
}

TEST_F(PoolLeak, AGuessIsNotConfirmedAtEntryOrByASheet)
{
    keepBack({u"phone"_s, u"email"_s, u"messenger"_s, u"contact"_s, u"address"_s, u"city"_s},
             PoolFieldVisibility::Hide);
    CustomerCard guess{.customer = {.name = u"别的公司"_s, .city = u"南城机密"_s}};
    guess.contacts = {{.name = u"欧阳机密"_s}};
    guess.points = {{.value = u"13977001234"_s}, {.kind = ChannelKind::WeChat, .value = u"wx_jimi88"_s}};
    for (const auto &match : base.session().duplicates().atEntry(guess))
        EXPECT_TRUE(match.name.isEmpty() && !match.customer.isValid()) << match.name.toStdString();

    const SheetFiles files;
    for (const QByteArray &sheet :
         {QByteArray("名称,城市\n翔创电子,南城机密\n"), QByteArray("名称,城市\n翔创电子,别处\n")}) {
        const auto path = files.write(u"guess.csv"_s, sheet);
        ImportRequest request{.path = path, .kind = ImportKind::Customers};
        request.shape = inspectSheet(path, request.kind);
        request.mapping = base.session().imports().mapping(request.kind, request.shape);
        request.dryRun = true;
        const auto result = base.session().imports().run(request);
        QStringList why;
        for (const auto &problem : result.problems.kept)
            why << problem.reason;
        EXPECT_EQ(result.rejected, 1) << sheet.toStdString() << result.rows << ' ' << result.created << ' '
                                      << result.unchanged << ' ' << why.join(u'|').toStdString();
        EXPECT_TRUE(result.changes.kept.empty());
    }
}

TEST_F(PoolLeak, ASheetFindsNobodyByWhatAPoolKeepsBack)
{
    keepBack({u"phone"_s, u"email"_s, u"messenger"_s, u"city"_s}, PoolFieldVisibility::Hide);
    const SheetFiles files;
    const std::pair<QString, QByteArray> guesses[] = {
        {u"phone"_s, "名称,电话\n别的公司,13977001234\n"},
        {u"email"_s, "名称,邮箱\n别的公司,secret@qianmi.example\n"},
        {u"wechat"_s, "名称,微信\n别的公司,wx_jimi88\n"},
        {u"city"_s, "名称,城市\n别的公司,南城机密\n"}};
    for (const auto &[key, sheet] : guesses) {
        const auto path = files.write(u"guess.csv"_s, sheet);
        ImportRequest request{.path = path, .kind = ImportKind::Customers};
        request.shape = inspectSheet(path, request.kind);
        request.mapping = base.session().imports().mapping(request.kind, request.shape);
        request.keys = {key};
        request.dryRun = true;
        const auto result = base.session().imports().run(request);
        EXPECT_EQ(result.created, 1) << "as one that is in no file: " << key.toStdString();
        EXPECT_EQ(result.rejected, 0);
    }
}

TEST_F(PoolLeak, WhoCannotSeeAFieldCannotOverwriteItInAnyWay)
{
    keepBack({u"city"_s, u"tags"_s, u"custom"_s}, PoolFieldVisibility::Hide);
    auto &session = base.session();
    EXPECT_THROW(session.customers().editField(std::array{id}, u"city"_s, u"别处"_s), Error);
    EXPECT_NO_THROW(session.customers().editField(std::array{id}, u"grade"_s, u"B"_s)) << "that one shows";
    session.pools().claim(std::array{id});
    EXPECT_EQ(session.customers().get(id).city, u"南城机密"_s);
    EXPECT_NO_THROW(session.customers().editField(std::array{id}, u"city"_s, u"别处"_s));
    EXPECT_EQ(session.customers().get(id).city, u"别处"_s);
}

TEST_F(PoolLeak, WhereViewsAreCountedNothingIsToldBeforeARecordIsOpened)
{
    auto stored = base.session().pools().get(pool);
    stored.viewsPerDay = 1;
    base.session().pools().edit(stored);
    base.reopen(u"陈思远"_s);
    for (const auto &field : {u"contact"_s, u"phone"_s, u"email"_s, u"messenger"_s, u"address"_s})
        EXPECT_TRUE(leaksOf(field).isEmpty()) << leaksOf(field).join(u'\n').toStdString();
    base.session().pools().open(id);
    EXPECT_TRUE(cardText().contains(u"13977001234"_s));
    EXPECT_TRUE(tables().contains(u"13977001234"_s)) << "opened, it shows";
    base.clock().advance(24LL * 60 * 60 * 1000);
    EXPECT_FALSE(cardText().contains(u"13977001234"_s)) << "another day";
    base.session().pools().open(id);
    EXPECT_TRUE(cardText().contains(u"13977001234"_s)) << "also where the program was not started anew";
    EXPECT_FALSE(base.session().customers().get(other).name.isEmpty());
}

/// A table that comes later is not forgotten: what it holds of a customer is a field that can be kept back,
/// or it is said here that it holds nothing of the kind.
TEST_F(PoolLeak, EveryTableThatNamesACustomerIsThoughtOf)
{
    const QStringList harmless{u"owner_event"_s,  u"recycled"_s,        u"pool_view"_s,
                               u"external_key"_s, u"merged_customer"_s, u"allocation"_s,
                               u"playbook_run"_s, u"customer_share"_s,  u"segment_member"_s,
                               u"consent"_s,      u"retention_hold"_s,  u"erasure"_s};
    QSet<QString> known{harmless.begin(), harmless.end()};
    for (const auto &column : fieldColumns())
        known.insert(column.table);
    for (const auto &rows : fieldRows())
        known.insert(rows.table);
    Statement named(base.db(), uR"(
        SELECT m.name FROM main.sqlite_master m JOIN pragma_table_info(m.name, 'main') c
        WHERE m.type = 'table' AND c.name = 'customer_id' ORDER BY m.name)"_s);
    for (named.execute(); named.next();)
        EXPECT_TRUE(known.contains(named.text(0))) << named.text(0).toStdString();
    for (const auto &column : fieldColumns())
        EXPECT_EQ(number(u"SELECT count(*) FROM pragma_table_info('%1') WHERE name = '%2'"_s.arg(
                      column.table, column.column)),
                  1)
            << column.table.toStdString() << '.' << column.column.toStdString();
}

} // namespace
