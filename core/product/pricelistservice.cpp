#include "core/product/pricelistservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMostLine = 200;
constexpr int kMostYears = 100;
constexpr size_t kMostEntries = 50'000;

void require(bool holds, const QString &message)
{
    if (!holds)
        throw Error(Error::Code::Invalid, message);
}

} // namespace

PriceListService::PriceListService(Operations &operations)
    : m_operations(operations)
    , m_lists(operations.db())
{
}

PriceList PriceListService::get(PriceListId id) const
{
    if (auto list = m_lists.find(id))
        return *list;
    throw Error(Error::Code::NotFound, Tr::tr("This price list no longer exists."));
}

PriceBook PriceListService::book(qint64 customer, const QString &currency, std::optional<QDate> day) const
{
    PriceBook book{.currency = currency.isEmpty() ? m_operations.currency() : currency};
    for (auto &offer : m_lists.offers(customer, book.currency, day.value_or(m_operations.today())))
        book.offers[offer.product.value].push_back(offer.price);
    return book;
}

PriceList PriceListService::checked(PriceList list) const
{
    list.name = cleanLine(list.name);
    list.grade = cleanLine(list.grade);
    list.notes = list.notes.trimmed();
    if (list.currency.isEmpty())
        list.currency = m_operations.currency();
    require(!list.name.isEmpty() && graphemes(list.name) <= kMostLine,
            Tr::tr("A price list needs a name, of at most %1 characters.").arg(kMostLine));
    const auto today = m_operations.today();
    for (const auto &day : {list.from, list.until})
        require(!day || (day->isValid() && qAbs(day->year() - today.year()) <= kMostYears),
                Tr::tr("This is no date."));
    require(!list.from || !list.until || *list.from <= *list.until,
            Tr::tr("It cannot end before it begins."));
    require(list.entries.size() <= kMostEntries, Tr::tr("At most %1 prices.").arg(kMostEntries));
    std::set<std::pair<qint64, qint64>> seen;
    for (const auto &entry : list.entries) {
        require(entry.product.isValid(), Tr::tr("A price needs a product."));
        require(entry.from >= Amount{} && entry.from.withinLimit() && entry.price >= Amount{}
                    && entry.price.withinLimit(),
                Tr::tr("This amount is not possible."));
        require(seen.insert({entry.product.value, entry.from.value}).second,
                Tr::tr("%1 has two prices from the same quantity on.").arg(entry.name));
    }
    if (const auto other = m_lists.named(list.name); other && *other != list.id)
        throw Error(Error::Code::Conflict, Tr::tr("There is a price list %1 already.").arg(list.name));
    return list;
}

PriceListId PriceListService::add(const PriceList &given)
{
    m_operations.actor().require(Permission::ManageProducts);
    auto work = m_operations.begin(u"price.add"_s);
    const auto list = checked(given);
    work.note(u"name"_s, list.name);
    const auto id = m_lists.insert(list);
    work.commit();
    return id;
}

ChangeSet PriceListService::edit(const PriceList &given)
{
    m_operations.actor().require(Permission::ManageProducts);
    auto work = m_operations.begin(u"price.edit"_s);
    const auto before = get(given.id);
    const auto list = checked(given);
    work.note(u"name"_s, list.name);
    if (list == before)
        return {};
    if (!m_lists.update(list))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this price list meanwhile."));
    return work.commit();
}

ChangeSet PriceListService::remove(PriceListId id)
{
    m_operations.actor().require(Permission::ManageProducts);
    auto work = m_operations.begin(u"price.remove"_s);
    work.note(u"name"_s, get(id).name);
    m_lists.remove(id);
    return work.commit();
}

} // namespace crm
