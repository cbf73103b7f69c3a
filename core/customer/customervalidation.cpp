#include "core/customer/customer.h"

#include "core/base/text/clean.h"
#include "core/base/text/identity.h"
#include "core/base/text/phone.h"
#include "core/base/text/pinyin.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMostName = 500;
constexpr int kMostLine = 1'000;
constexpr int kMostNote = 100'000;

void clean(BirthdayText &birthday)
{
    const auto text = cleanLine(birthday.date);
    const auto known = Birthday::parse(text, birthday.calendar);
    birthday.date = known ? known->toString() : text;
}

bool isBirthday(const BirthdayText &birthday)
{
    return birthday.isEmpty() || Birthday::parse(birthday.date, birthday.calendar);
}

QString normalized(const ContactPoint &point)
{
    switch (point.kind) {
    case ChannelKind::Phone:
    case ChannelKind::Fax:
    case ChannelKind::WhatsApp: return normalizePhone(point.value).normalized();
    case ChannelKind::Email: return normalizeEmail(point.value);
    default: return point.value;
    }
}

class Problems
{
public:
    void line(const QString &field, const QString &text, int most = kMostLine)
    {
        if (text.size() > most)
            add(field, Tr::tr("At most %1 characters; these are %2.").arg(most).arg(text.size()));
    }
    void add(const QString &field, const QString &message) { m_found.push_back({field, message}); }
    std::vector<FieldProblem> take() { return std::move(m_found); }

private:
    std::vector<FieldProblem> m_found;
};

void check(Problems &found, const CustomerCard &card, size_t i)
{
    const auto field = u"contacts.%1."_s.arg(i);
    const auto &contact = card.contacts[i];
    if (isBlank(contact.name))
        found.add(field + u"name", Tr::tr("A contact needs a name."));
    found.line(field + u"name", contact.name, kMostName);
    found.line(field + u"title", contact.title);
    found.line(field + u"notes", contact.notes, kMostNote);
    if (!isBirthday(contact.birthday))
        found.add(field + u"birthday", Tr::tr("This day does not exist."));
}

} // namespace

std::vector<FieldProblem> problems(const CustomerCard &card)
{
    Problems found;
    const auto &customer = card.customer;
    if (isBlank(customer.name))
        found.add(u"name"_s, Tr::tr("A customer needs a name."));
    found.line(u"name"_s, customer.name, kMostName);
    for (const auto &[field, text] :
         {std::pair(u"code"_s, customer.code), std::pair(u"grade"_s, customer.grade),
          std::pair(u"source"_s, customer.source), std::pair(u"industry"_s, customer.industry),
          std::pair(u"country"_s, customer.country), std::pair(u"region"_s, customer.region),
          std::pair(u"city"_s, customer.city), std::pair(u"contactHours"_s, customer.contactHours)})
        found.line(field, text);
    for (const auto &[field, text] :
         {std::pair(u"preferences"_s, customer.preferences), std::pair(u"hobbies"_s, customer.hobbies),
          std::pair(u"notes"_s, customer.notes)})
        found.line(field, text, kMostNote);
    if (!isBirthday(customer.birthday))
        found.add(u"birthday"_s, Tr::tr("This day does not exist."));
    if (customer.parent.isValid() && customer.parent == customer.id)
        found.add(u"parent"_s, Tr::tr("A customer cannot be its own parent company."));
    if (customer.owner.isValid() && customer.pool.isValid())
        found.add(u"owner"_s, Tr::tr("A customer has an owner or lies in a pool, not both."));
    for (size_t i = 0; i < card.contacts.size(); ++i)
        check(found, card, i);
    for (size_t i = 0; i < card.points.size(); ++i) {
        const auto &point = card.points[i];
        const auto field = u"points.%1"_s.arg(i);
        found.line(field, point.value);
        if (point.kind == ChannelKind::Email && !point.value.isEmpty() && !checkEmail(point.value).ok)
            found.add(field, Tr::tr("This is not an e-mail address."));
    }
    return found.take();
}

CustomerCard prepared(CustomerCard card)
{
    auto &customer = card.customer;
    customer.name = cleanName(customer.name);
    for (auto *text :
         {&customer.code, &customer.reading, &customer.initials, &customer.grade, &customer.source,
          &customer.industry, &customer.country, &customer.region, &customer.city, &customer.contactHours})
        *text = cleanLine(*text);
    clean(customer.birthday);
    if (customer.reading.isEmpty() || customer.initials.isEmpty()) {
        const auto read = reading(customer.name, customer.kind == CustomerKind::Person ? NameKind::Person
                                                                                       : NameKind::Company);
        customer.reading = read.syllables;
        customer.initials = read.initials;
    }
    for (auto &contact : card.contacts) {
        contact.name = cleanName(contact.name);
        for (auto *text : {&contact.title, &contact.department})
            *text = cleanLine(*text);
        clean(contact.birthday);
        const auto read = reading(contact.name, NameKind::Person);
        contact.reading = read.syllables;
        contact.initials = read.initials;
        contact.custom.removeIf([](const auto &value) { return value.value().isEmpty(); });
    }
    for (auto &point : card.points) {
        point.value = cleanLine(point.value);
        point.normalized = normalized(point);
    }
    std::erase_if(card.points, [](const ContactPoint &point) { return point.value.isEmpty(); });
    for (auto &tag : card.tags)
        tag = cleanLine(tag);
    card.tags.removeAll(QString());
    card.tags.removeDuplicates();
    card.custom.removeIf([](const auto &value) { return value.value().isEmpty(); });
    return card;
}

} // namespace crm
