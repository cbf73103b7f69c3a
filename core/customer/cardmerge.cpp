#include "core/customer/cardmerge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString shown(const QString &text)
{
    return text;
}
QString shown(const BirthdayText &birthday)
{
    return birthday.date;
}
QString shown(CustomerKind kind)
{
    return displayName(kind);
}
QString shown(CustomerId id)
{
    return id.isValid() ? QString::number(id.value) : QString();
}
QString shown(const Contact &contact)
{
    return contact.name;
}
QString shown(const ContactPoint &point)
{
    return point.value;
}
QString shown(const Address &address)
{
    return address.street;
}

class Merger
{
public:
    explicit Merger(std::vector<FieldConflict> &conflicts)
        : m_conflicts(conflicts)
    {
    }

    template <typename T>
    T value(const QString &field, const T &before, const T &mine, const T &theirs)
    {
        if (mine == before || mine == theirs)
            return theirs;
        if (theirs == before)
            return mine;
        m_conflicts.push_back({field, shown(mine), shown(theirs)});
        return theirs;
    }

    /// Rows with ids: those that stay are merged one by one, new ones of both sides are kept, removed ones go
    /// unless the other side has changed them.
    template <typename Row>
    std::vector<Row> rows(const QString &field, const std::vector<Row> &before, const std::vector<Row> &mine,
                          const std::vector<Row> &theirs)
    {
        std::vector<Row> merged;
        for (const auto &row : theirs) {
            const auto *old = find(before, row);
            const auto *own = find(mine, row);
            if (!old)
                merged.push_back(row);
            else if (own)
                merged.push_back(value(field, *old, *own, row));
            else if (row != *old) {
                m_conflicts.push_back({field, {}, shown(row)});
                merged.push_back(row);
            }
        }
        for (const auto &row : mine) {
            const auto *old = find(before, row);
            if (!old)
                merged.push_back(row);
            else if (!find(theirs, row) && row != *old)
                m_conflicts.push_back({field, shown(row), {}});
        }
        return merged;
    }

private:
    template <typename Row>
    static const Row *find(const std::vector<Row> &rows, const Row &row)
    {
        if (!(row.id > decltype(row.id){}))
            return nullptr; // not stored yet
        const auto it = std::ranges::find(rows, row.id, &Row::id);
        return it == rows.end() ? nullptr : &*it;
    }

    std::vector<FieldConflict> &m_conflicts;
};

QStringList mergedTags(const QStringList &before, const QStringList &mine, const QStringList &theirs)
{
    QStringList merged;
    for (const auto &tag : theirs)
        if (mine.contains(tag) || !before.contains(tag))
            merged << tag;
    for (const auto &tag : mine)
        if (!merged.contains(tag) && !before.contains(tag))
            merged << tag;
    return merged;
}

} // namespace

CardMerge mergeCards(const CustomerCard &before, const CustomerCard &mine, const CustomerCard &theirs)
{
    CardMerge result{.card = theirs};
    Merger merge(result.conflicts);
    auto &customer = result.card.customer;

    const std::pair<QString, QString Customer::*> texts[] = {
        {u"code"_s, &Customer::code},
        {u"grade"_s, &Customer::grade},
        {u"source"_s, &Customer::source},
        {u"industry"_s, &Customer::industry},
        {u"country"_s, &Customer::country},
        {u"region"_s, &Customer::region},
        {u"city"_s, &Customer::city},
        {u"preferredChannel"_s, &Customer::preferredChannel},
        {u"contactHours"_s, &Customer::contactHours},
        {u"preferences"_s, &Customer::preferences},
        {u"hobbies"_s, &Customer::hobbies},
        {u"notes"_s, &Customer::notes},
        {u"importNote"_s, &Customer::importNote},
    };
    const auto field = [&](const QString &name, auto member) {
        customer.*member =
            merge.value(name, before.customer.*member, mine.customer.*member, theirs.customer.*member);
    };
    field(u"name"_s, &Customer::name);
    const auto *renamed = customer.name == before.customer.name ? nullptr
                        : customer.name == theirs.customer.name ? &theirs
                                                                : &mine;
    if (renamed) { // how it is read goes with the name
        customer.reading = renamed->customer.reading;
        customer.initials = renamed->customer.initials;
    } else {
        field(u"reading"_s, &Customer::reading);
        field(u"initials"_s, &Customer::initials);
    }
    for (const auto &[name, member] : texts)
        field(name, member);
    field(u"kind"_s, &Customer::kind);
    field(u"parent"_s, &Customer::parent);
    field(u"birthday"_s, &Customer::birthday);

    result.card.contacts = merge.rows(u"contacts"_s, before.contacts, mine.contacts, theirs.contacts);
    result.card.points = merge.rows(u"points"_s, before.points, mine.points, theirs.points);
    result.card.addresses = merge.rows(u"addresses"_s, before.addresses, mine.addresses, theirs.addresses);
    result.card.tags = mergedTags(before.tags, mine.tags, theirs.tags);

    QSet<qint64> fields;
    for (const auto *card : {&before, &mine, &theirs})
        for (const auto id : card->custom.keys())
            fields.insert(id);
    for (const auto id : fields) {
        const auto value = merge.value(u"custom.%1"_s.arg(id), before.custom.value(id), mine.custom.value(id),
                                       theirs.custom.value(id));
        if (value.isEmpty())
            result.card.custom.remove(id);
        else
            result.card.custom.insert(id, value);
    }
    return result;
}

} // namespace crm
