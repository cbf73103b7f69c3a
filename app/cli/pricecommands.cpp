// What products cost whom, on the command line.

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/product/pricelistservice.h"
#include "core/product/productservice.h"
#include "core/segmentation/segmentservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct PriceArguments
{
    std::string name, currency, grade, segment, from, until, product, quantity = "1", day;
    std::vector<std::string> entries;
    qint64 customer = 0;
    bool isOff = false;
};

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(isoDate(day)) : QJsonValue();
}

QJsonObject listJson(const PriceList &list)
{
    QJsonArray entries;
    for (const auto &entry : list.entries)
        entries << QJsonObject{{u"product"_s, entry.name},
                               {u"from"_s, entry.from.toString(0)},
                               {u"price"_s, entry.price.toString()}};
    return {{u"id"_s, list.id.value},
            {u"name"_s, list.name},
            {u"currency"_s, list.currency},
            {u"grade"_s, list.grade},
            {u"segment_id"_s, list.segment > 0 ? QJsonValue(list.segment) : QJsonValue()},
            {u"from"_s, dayJson(list.from)},
            {u"until"_s, dayJson(list.until)},
            {u"active"_s, list.isActive},
            {u"entries"_s, entries}};
}

PriceListId listNamed(const PriceListService &service, const std::string &name)
{
    if (const auto id = service.named(text(name)))
        return *id;
    throw Error(Error::Code::NotFound, Tr::tr("There is no price list named %1.").arg(text(name)));
}

Product productOf(Session &session, const QString &code)
{
    if (const auto product = session.products().findByCode(code))
        return *product;
    throw Error(Error::Code::NotFound, Tr::tr("There is no product with the code %1.").arg(code));
}

Answer listPrices(const Globals &globals, const PriceArguments &given)
{
    const auto session = openSession(globals);
    const PriceListService service(session->operations());
    Answer answer;
    QJsonArray rows;
    const auto lists =
        given.name.empty() ? service.all() : std::vector{service.get(listNamed(service, given.name))};
    for (const auto &list : lists) {
        rows << listJson(list);
        answer.lines << QStringList{list.name, list.currency, list.grade, isoDate(list.from),
                                    isoDate(list.until)}
                            .join(u'\t');
        for (const auto &entry : list.entries)
            answer.lines << QStringList{QString(), entry.name, entry.from.toString(0), entry.price.toString()}
                                .join(u'\t');
    }
    answer.json = {{u"lists"_s, rows}};
    return answer;
}

PriceEntry entryOf(Session &session, const std::string &given)
{
    const auto parts = text(given).split(u':');
    const auto price = Amount::parse(parts.value(1));
    const auto from = parts.size() > 2 ? Amount::parse(parts.value(2)) : std::optional(Amount{});
    if (parts.size() < 2 || parts.size() > 3 || !price || !from)
        throw Error(Error::Code::Invalid, Tr::tr("A price is CODE:PRICE or CODE:PRICE:FROM."));
    const auto product = productOf(session, parts[0]);
    return {product.id, product.name, *from, *price};
}

Answer setPrices(const Globals &globals, const PriceArguments &given)
{
    const auto session = openSession(globals);
    PriceListService service(session->operations());
    const auto id = service.named(text(given.name));
    PriceList list = id ? service.get(*id) : PriceList{.name = text(given.name)};
    if (!given.currency.empty() || !id)
        list.currency = text(given.currency);
    if (!given.grade.empty())
        list.grade = text(given.grade);
    if (!given.segment.empty()) {
        const auto segments = session->segments().all();
        const auto found = std::ranges::find(segments, text(given.segment), &Segment::name);
        if (found == segments.end() || !found->isList())
            throw Error(Error::Code::NotFound,
                        Tr::tr("There is no segment named %1 that is a list.").arg(text(given.segment)));
        list.segment = found->id.value;
    }
    if (!given.from.empty())
        list.from = dayOf(text(given.from));
    if (!given.until.empty())
        list.until = dayOf(text(given.until));
    list.isActive = !given.isOff;
    for (const auto &text : given.entries) {
        const auto entry = entryOf(*session, text);
        std::erase_if(list.entries, [&](const PriceEntry &old) {
            return old.product == entry.product && old.from == entry.from;
        });
        list.entries.push_back(entry);
    }
    if (id)
        service.edit(list);
    const auto stored = service.get(id ? *id : service.add(list));
    return {.json = listJson(stored), .lines = {Tr::tr("done")}};
}

Answer removePrices(const Globals &globals, const PriceArguments &given)
{
    const auto session = openSession(globals);
    PriceListService service(session->operations());
    const auto changes = service.remove(listNamed(service, given.name));
    return {.json = {{u"operation"_s, changes.operation}}, .lines = {Tr::tr("done")}};
}

Answer tellPrice(const Globals &globals, const PriceArguments &given)
{
    const auto session = openSession(globals);
    const auto product = productOf(*session, text(given.product));
    const auto quantity = Amount::parse(text(given.quantity));
    if (!quantity || *quantity <= Amount{})
        throw Error(Error::Code::Invalid, Tr::tr("The quantity must be more than zero."));
    const auto book = PriceListService(session->operations())
                          .book(given.customer, text(given.currency), dayOf(text(given.day)));
    auto price = book.price(product.id, *quantity);
    const bool isListed = price.has_value();
    const auto own = product.currency.isEmpty() ? session->operations().currency() : product.currency;
    if (!price && own == book.currency)
        price = product.price;
    return {.json = {{u"product"_s, product.name},
                     {u"currency"_s, book.currency},
                     {u"price"_s, price ? QJsonValue(price->toString()) : QJsonValue()},
                     {u"listed"_s, isListed}},
            .lines = {price ? QString(book.currency + u' ' + price->toString()) : Tr::tr("no price")}};
}

} // namespace

void addPriceCommands(const Parser &parser)
{
    auto given = std::make_shared<PriceArguments>();
    auto *price = parser.app.add_subcommand("price", "What products cost whom");
    price->require_subcommand(1);
    const auto command = [&](const char *name, const char *help, auto answer) {
        return parser.command(*price, name, help,
                              [&globals = parser.globals, given, answer] { return answer(globals, *given); });
    };
    command("list", "Every price list, or the prices of one", listPrices)
        ->add_option("NAME", given->name, "The name of a list");
    auto *set = command("set", "A list of prices, or another one of this name", setPrices);
    set->add_option("NAME", given->name)->required();
    set->add_option("--currency", given->currency, "Without it that of the file");
    set->add_option("--grade", given->grade, "Of customers of this grade; without it, of all");
    set->add_option("--segment", given->segment, "The name of a segment that is a list; without it, of all");
    set->add_option("--from", given->from, "First day it holds");
    set->add_option("--until", given->until, "Last day it holds");
    set->add_option("--price", given->entries, "CODE:PRICE or CODE:PRICE:FROM; once for each");
    set->add_flag("--off", given->isOff, "Switched off");
    command("remove", "Remove a price list", removePrices)->add_option("NAME", given->name)->required();
    auto *of = command("of", "What a product costs a customer", tellPrice);
    of->add_option("PRODUCT", given->product, "Code of the product")->required();
    of->add_option("--customer", given->customer);
    of->add_option("--quantity", given->quantity, "For how many; without it, one");
    of->add_option("--currency", given->currency, "Without it that of the file");
    of->add_option("--on", given->day, "On which day; without it, today");
}

} // namespace crm::cli
