#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/customertext.h"
#include "core/activity/activityservice.h"
#include "core/base/tr.h"
#include "core/customer/customerservice.h"
#include "core/customfield/customfieldservice.h"
#include "core/directory/filterexpression.h"
#include "core/insight/customerfacts.h"
#include "core/insight/insightservice.h"
#include "core/insight/nextpurchase.h"
#include "core/insight/priority.h"
#include "core/order/orderservice.h"
#include "core/pool/poolservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/security/userservice.h"
#include "core/session/veiledlist.h"
#include "core/session/visitsheet.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

Answer found(const Session &session, const DirectoryView &view, qint64 limit)
{
    auto rows = customerRows(session, view, limit);
    rows.lines << Tr::tr("%1 customers").arg(view.total());
    return {.json = {{u"total"_s, view.total()},
                     {u"milliseconds"_s, view.milliseconds},
                     {u"customers"_s, rows.json}},
            .lines = rows.lines};
}

FieldRef sortField(const QString &key, const DirectoryLists &lists)
{
    if (const auto field = fieldOfKey(key))
        return {*field};
    for (const auto &custom : lists.customFields)
        if (custom.name == key)
            return {CustomerField::Custom, custom.id};
    throw Error(Error::Code::Invalid, Tr::tr("There is no column %1.").arg(key));
}

Answer list(const Globals &globals, const QString &where, const QString &sort, const QString &search,
            qsizetype limit)
{
    const auto session = openSession(globals);
    const auto directory = loadDirectory(*session);
    const auto &lists = directory->snapshot()->lists();
    DirectoryQuery query{.search = search,
                         .visibility = visibilityOf(session->veil()),
                         .today = session->operations().today()};
    if (!where.isEmpty())
        query.filters = {typedFilter(where, lists)};
    if (!sort.isEmpty()) {
        query.descending = sort.startsWith(u'-');
        query.sort = sortField(query.descending ? sort.mid(1) : sort, lists);
    }
    const auto view = directory->query(query);
    requireAnswered(view, where);
    return found(*session, view, limit);
}

/// What is worked out of one customer: its stage, its scores, whether it still is one, what it is worth.
void insertInsight(QJsonObject &json, Session &session, qint64 id)
{
    auto &source = session.insight();
    CustomerFacts facts(source.state(), source.today());
    const auto row = facts.orders(source).rowOf(id);
    if (!row)
        return;
    const auto &rfm = facts.rfm(source);
    const auto segment = rfm.segment[*row];
    json.insert(u"stage"_s, toKey(LifecycleStage(facts.lifecycle(source).stage[*row])));
    if (segment == kNoRfmSegment)
        return json.insert(u"rfm"_s, QJsonValue()), void();
    json.insert(u"rfm"_s, QJsonObject{{u"segment"_s, rfm.segments[segment].key},
                                      {u"score"_s, u"%1%2%3"_s.arg(rfm.scores.recency[*row])
                                                       .arg(rfm.scores.frequency[*row])
                                                       .arg(rfm.scores.money[*row])},
                                      {u"days"_s, rfm.columns.recency[*row]},
                                      {u"orders"_s, rfm.columns.frequency[*row]},
                                      {u"revenue"_s, Amount{rfm.columns.money[*row]}.rounded()}});
    const auto &fit = facts.fit(source);
    if (!fit.base.usable()) {
        json.insert(u"p_alive"_s, QJsonValue());
        json.insert(u"clv"_s, QJsonValue());
        json.insert(u"model_message"_s, explain(fit.base.state));
        return;
    }
    const auto &value = facts.value(source);
    json.insert(u"model"_s, toKey(fit.base.parameters.model));
    if (const auto words = explain(fit.base.state); !words.isEmpty())
        json.insert(u"model_message"_s, words);
    json.insert(u"p_alive"_s, value.customers.alive[*row]);
    json.insert(u"expected"_s, value.customers.purchases[*row]);
    const auto money = [](double amount) { return QString::number(amount, 'f', 2); };
    json.insert(u"clv"_s, value.lifetimeValue.empty() ? QJsonValue() : money(value.lifetimeValue[*row]));
    for (const auto &one : priorities(facts, source))
        if (one.row == *row)
            json.insert(u"priority"_s, QJsonObject{{u"score"_s, one.score()},
                                                   {u"value"_s, one.value},
                                                   {u"urgency"_s, one.urgency},
                                                   {u"intent"_s, one.intent}});
    const auto sure = valueIntervals(value, fit, {*row});
    if (!sure.lifetimeValue.empty()) {
        json.insert(u"clv_low"_s, money(sure.lifetimeValue[0].low));
        json.insert(u"clv_high"_s, money(sure.lifetimeValue[0].high));
    }
}

QJsonObject offerJson(const NextOffer &offer)
{
    QJsonObject json{{u"name"_s, offer.name},
                     {u"kind"_s, offer.isKind ? u"category"_s : u"product"_s},
                     {u"why"_s, explain(offer)}};
    if (offer.product)
        json.insert(u"id"_s, offer.product);
    if (offer.why == NextOffer::Why::BuysAgain) {
        json.insert(u"times"_s, offer.times);
        json.insert(u"usual_days"_s, offer.usualDays);
        json.insert(u"days"_s, offer.sinceDays);
        return json;
    }
    json.insert(u"because"_s, offer.because);
    json.insert(u"together"_s, offer.together);
    json.insert(u"support"_s, offer.support);
    json.insert(u"confidence"_s, offer.confidence);
    json.insert(u"lift"_s, offer.lift);
    json.insert(u"p"_s, offer.probability);
    return json;
}

/// When the customer will probably buy next, and what to offer then.
void insertNext(Answer &answer, Session &session, qint64 id)
{
    const auto next = NextPurchases().of({id}, session.insight());
    QJsonObject json{{u"date"_s, next.expected.isValid() ? QJsonValue(isoDate(next.expected)) : QJsonValue()},
                     {u"why"_s, explain(next)}};
    if (next.basis == NextPurchase::Basis::Model) {
        json.insert(u"chance_30_days"_s, next.chance30);
        json.insert(u"chance_90_days"_s, next.chance90);
    }
    if (next.usualDays > 0)
        json.insert(u"usual_days"_s, next.usualDays);
    QJsonArray offers;
    answer.lines << Tr::tr("Next purchase: %1")
                        .arg(next.expected.isValid() ? isoDate(next.expected) : Tr::tr("not known"))
                 << explain(next).split(u'\n');
    for (const auto &offer : next.offers) {
        offers << offerJson(offer);
        answer.lines << Tr::tr("Offer %1").arg(offer.name) << explain(offer);
    }
    json.insert(u"offers"_s, offers);
    answer.json.insert(u"next"_s, json);
}

QJsonArray contactsJson(const CustomerCard &card, const std::vector<CustomField> &fields)
{
    QJsonArray contacts;
    for (const auto &contact : card.contacts) {
        QJsonObject json{{u"id"_s, contact.id.value}, {u"name"_s, contact.name}, {u"title"_s, contact.title}};
        for (const auto &point : card.points)
            if (point.contact == contact.id && !json.contains(toKey(point.kind)))
                json.insert(toKey(point.kind), point.value);
        for (const auto &field : fields)
            if (contact.custom.contains(field.id))
                json.insert(field.name, contact.custom.value(field.id));
        contacts << json;
    }
    return contacts;
}

QString parentName(const Session &session, CustomerId parent)
{
    const auto found = session.customers().rows(std::vector<CustomerId>{parent});
    return found.empty() ? QString() : found.front().name;
}

/// What was sold in the base's own currency, and beside it what was sold in others: never in one sum.
QJsonObject ordersJson(const OrderSums &sums, const QString &currency)
{
    QJsonArray others;
    for (const auto &[other, revenue] : sums.others)
        others << QJsonObject{{u"currency"_s, other}, {u"revenue"_s, revenue.rounded()}};
    return {{u"count"_s, sums.count},
            {u"revenue"_s, sums.revenue.rounded()},
            {u"currency"_s, currency},
            {u"other_currencies"_s, others},
            {u"last"_s, isoDate(sums.last)}};
}

Answer show(const Globals &globals, qint64 id)
{
    const auto session = openSession(globals);
    if (session->customers().rows(std::vector<CustomerId>{{id}}).empty())
        throw Error(Error::Code::NotFound, Tr::tr("There is no customer of the number %1.").arg(id));
    session->pools().open({id});
    const auto card = session->customers().card({id});
    const auto &customer = card.customer;
    const auto owner = session->users().find(customer.owner);
    const auto sums = session->orders().sums(customer.id);
    QJsonObject json{
        {u"id"_s, id},
        {u"code"_s, customer.code},
        {u"kind"_s, toKey(customer.kind)},
        {u"name"_s, customer.name},
        {u"reading"_s, customer.reading},
        {u"owner"_s, owner ? owner->name : QString()},
        {u"pool"_s, customer.pool.isValid() ? session->pools().get(customer.pool).name : QString()},
        {u"grade"_s, customer.grade},
        {u"source"_s, customer.source},
        {u"industry"_s, customer.industry},
        {u"country"_s, customer.country},
        {u"region"_s, customer.region},
        {u"city"_s, customer.city},
        {u"birthday"_s, customer.birthday.date},
        {u"birthday_calendar"_s, birthdayCalendarKey(customer.birthday.calendar)},
        {u"parent"_s, parentName(*session, customer.parent)},
        {u"preferred_channel"_s, customer.preferredChannel},
        {u"contact_hours"_s, customer.contactHours},
        {u"preferences"_s, customer.preferences},
        {u"hobbies"_s, customer.hobbies},
        {u"tags"_s, QJsonArray::fromStringList(card.tags)},
        {u"notes"_s, customer.notes},
        {u"import_note"_s, customer.importNote},
        {u"contacts"_s, contactsJson(card, session->customFields().all(FieldEntity::Contact))},
        {u"orders"_s, ordersJson(sums, session->operations().currency())},
        {u"activities"_s, session->activities().count(customer.id)}};
    for (const auto &point : card.points)
        if (!json.contains(toKey(point.kind)))
            json.insert(toKey(point.kind), point.value);
    if (!card.addresses.empty()) {
        json.insert(u"address"_s, card.addresses.front().street);
        json.insert(u"postal_code"_s, card.addresses.front().postalCode);
    }
    for (const auto &field : session->customFields().all(FieldEntity::Customer))
        if (card.custom.contains(field.id))
            json.insert(field.name, card.custom.value(field.id));
    if (!customer.pool.isValid())
        insertInsight(json, *session, id);
    if (const auto next = session->recycling().nextOf({id}))
        json.insert(u"days_left"_s, session->operations().today().daysTo(next->deadline));
    Answer answer{.json = json, .lines = customerLines(json)};
    if (!customer.pool.isValid())
        insertNext(answer, *session, id);
    return answer;
}

/// One page before a visit.
Answer prepare(const Globals &globals, qint64 id)
{
    const auto session = openSession(globals);
    const auto sheet = visitSheet(*session, {id});
    Answer answer;
    QJsonArray sections;
    answer.lines << sheet.customer;
    for (const auto &section : sheet.sections) {
        sections << QJsonObject{{u"title"_s, section.title},
                                {u"lines"_s, QJsonArray::fromStringList(section.lines)}};
        answer.lines << QString() << section.title;
        for (const auto &line : section.lines)
            answer.lines << u"  "_s + line;
    }
    answer.json = {{u"customer"_s, sheet.customer},
                   {u"owner"_s, sheet.owner},
                   {u"day"_s, isoDate(sheet.day)},
                   {u"sections"_s, sections}};
    return answer;
}

} // namespace

void addCustomerCommands(const Parser &parser)
{
    struct Arguments
    {
        std::string text, where, sort;
        qint64 id = 0;
        qint64 limit = std::numeric_limits<qint64>::max();
        qint64 findLimit = 50;
        bool prepare = false;
    };
    auto given = std::make_shared<Arguments>();
    const auto &globals = parser.globals;

    auto *find =
        parser.command(parser.app, "find", "Customers by any fragment, best first", [&globals, given] {
            return list(globals, {}, {}, text(given->text), given->findLimit);
        });
    find->add_option("TEXT", given->text)->required();
    find->add_option("--limit", given->findLimit)->check(CLI::NonNegativeNumber);

    auto *customers = parser.command(parser.app, "customers", "The list of customers", [&globals, given] {
        return list(globals, text(given->where), text(given->sort), {}, given->limit);
    });
    customers->add_option("--where", given->where, "An expression; see help where");
    customers->add_option("--sort", given->sort, "A column, with - before it falling");
    customers->add_option("--limit", given->limit)->check(CLI::NonNegativeNumber);

    auto *customer =
        parser.command(parser.app, "customer", "Everything about one customer", [&globals, given] {
            return given->prepare ? prepare(globals, given->id) : show(globals, given->id);
        });
    customer->add_option("ID", given->id)->required();
    customer->add_flag("--prepare", given->prepare, "What to know before a visit, on one page");
}

} // namespace crm::cli
