#include "core/exchange/customerdetails.h"

#include "core/base/text/identity.h"
#include "core/base/text/phone.h"
#include "core/exchange/customerstore.h"
#include "core/exchange/maillist.h"
#include "core/exchange/taglist.h"
#include "core/exchange/waylist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Eleven digits from 13 to 19 and nothing else: nearly every phone of a Chinese list, without the cost of
/// splitting and normalising.
bool isPlainMobile(std::string_view text)
{
    return text.size() == 11 && text[0] == '1' && text[1] >= '3' && std::ranges::all_of(text, isAsciiDigit);
}

} // namespace

CustomerDetails::CustomerDetails(ImportStatements &sql, ImportLists &lists, const ImportedRow &fields)
    : m_sql(sql)
    , m_lists(lists)
    , m_phones{fields.field(u"phone"), fields.field(u"phone_2"), fields.field(u"phone_3"),
               fields.field(u"phone_4")}
    , m_email(fields.field(u"email"))
    , m_wechat(fields.field(u"wechat"))
    , m_qq(fields.field(u"qq"))
    , m_whatsapp(fields.field(u"whatsapp"))
    , m_fax(fields.field(u"fax"))
    , m_website(fields.field(u"website"))
    , m_social(fields.field(u"social"))
    , m_address(fields.field(u"address"))
    , m_city(fields.field(u"city"))
    , m_region(fields.field(u"region"))
    , m_country(fields.field(u"country"))
    , m_postalCode(fields.field(u"postal_code"))
    , m_tags(fields.field(u"tags"))
    , m_isOfContacts(fields.field(u"customer") >= 0)
{
}

bool CustomerDetails::channel(ImportedRow &row, qint64 customer, qint64 contact, const Channel &channel,
                              Rank rank, bool isNew)
{
    if (!isNew) {
        m_named.emplace_back(channel.kind, channel.value);
        m_named.emplace_back(channel.kind, channel.normalized);
    }
    if (!isNew
        && m_sql.first(
            "SELECT 1 FROM contact_point"
            " WHERE customer_id = ? AND kind = ? AND (value = ? OR (normalized = ? AND normalized <> ''))",
            customer, channel.kind, channel.value, channel.normalized))
        return false;
    if (!isNew && row.isFillOnly()
        && m_sql.first("SELECT 1 FROM contact_point WHERE customer_id = ? AND kind = ?", customer,
                       channel.kind))
        return false;
    const bool primary =
        rank == Rank::First
        || (rank == Rank::FirstOfKind
            && !m_sql.first("SELECT 1 FROM contact_point WHERE customer_id = ? AND kind = ? LIMIT 1",
                            customer, channel.kind));
    m_sql.insert(
        "INSERT INTO contact_point(customer_id, contact_id, kind, value, normalized, is_primary, label)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        customer, orNull(contact), channel.kind, channel.value, channel.normalized, qint64(primary),
        channel.label);
    if (!isNew)
        row.tellChange(channel.field, {}, channel.value);
    return true;
}

bool CustomerDetails::phones(ImportedRow &row, qint64 customer, qint64 contact, std::span<const int> fields,
                             Rank rank, bool isNew)
{
    const auto text = row.text(fields[0]);
    const bool isOnly = std::ranges::none_of(fields.subspan(1), [&row](int field) { return row.has(field); });
    if (row.phoneRegion() == "CN"_L1 && isPlainMobile(text) && isOnly) {
        const auto normalized = "+86" + std::string(text);
        return channel(row, customer, contact, {fields[0], "phone", text, normalized}, rank, isNew);
    }
    bool wrote = false;
    std::vector<std::string> known; // a row may say the same number in several columns
    for (const int field : fields) {
        if (!row.has(field))
            continue;
        for (const auto &number : splitPhones(row.string(field))) {
            const auto value = number.toStdString();
            const auto normalized = normalizePhone(number, row.phoneRegion()).normalized().toStdString();
            const auto &key = normalized.empty() ? value : normalized;
            if (std::ranges::find(known, key) != known.end())
                continue;
            wrote |= channel(row, customer, contact, {field, "phone", value, normalized}, rank, isNew);
            known.push_back(key);
            rank = Rank::Further;
        }
    }
    return wrote;
}

bool CustomerDetails::mail(ImportedRow &row, qint64 customer, qint64 contact, int field, Rank rank,
                           bool isNew)
{
    bool wrote = false;
    for (const auto &address : mailsOf(row.string(field))) {
        const auto value = address.toStdString();
        const auto normalized = normalizeEmail(address).toStdString();
        wrote |= channel(row, customer, contact, {field, "email", value, normalized}, rank, isNew);
        rank = Rank::Further;
    }
    return wrote;
}

bool CustomerDetails::writeChannels(ImportedRow &row, qint64 customer, qint64 contact, bool isNew,
                                    bool isCustomerNew)
{
    const auto rank = isCustomerNew ? Rank::First : Rank::FirstOfKind;
    m_named.clear();
    bool wrote = std::ranges::any_of(m_phones, [&row](int field) { return row.has(field); })
              && phones(row, customer, contact, m_phones, rank, isNew);
    if (row.has(m_email))
        wrote |= mail(row, customer, contact, m_email, rank, isNew);
    for (const auto &[field, kind] :
         {std::pair(m_wechat, std::string_view("wechat")), std::pair(m_qq, std::string_view("qq"))})
        if (row.has(field))
            wrote |=
                channel(row, customer, contact, {field, kind, row.text(field), row.text(field)}, rank, isNew);
    for (const auto &[field, kind] :
         {std::pair(m_whatsapp, std::string_view("whatsapp")), std::pair(m_fax, std::string_view("fax")),
          std::pair(m_website, std::string_view("website")), std::pair(m_social, std::string_view("social"))})
        if (row.has(field))
            wrote |= severalOf(row, field, kind, customer, contact, rank, isNew);
    return (!isNew && takeAwayUnnamed(row, customer, contact)) || wrote;
}

bool CustomerDetails::severalOf(ImportedRow &row, int field, std::string_view kind, qint64 customer,
                                qint64 contact, Rank rank, bool isNew)
{
    const bool isNumber = kind == "fax" || kind == "whatsapp";
    bool wrote = false;
    bool isFirst = true;
    for (const auto &way : waysOf(row.string(field))) {
        const auto value = way.value.toStdString();
        const auto normalized =
            isNumber ? normalizePhone(way.value, row.phoneRegion()).normalized().toStdString() : value;
        const auto label = way.label.toStdString();
        wrote |=
            channel(row, customer, contact, {field, kind, value, normalized, label}, rank, isNew && isFirst);
        rank = Rank::Further;
        isFirst = false;
    }
    return wrote;
}

bool CustomerDetails::writeAddress(ImportedRow &row, qint64 customer, qint64 contact, bool isNew)
{
    // A city alone is the customer's, and no address.
    if (!row.has(m_address) && !row.has(m_postalCode))
        return false;
    // What stands in a customer's row may be where its contact is.
    auto *stored = isNew
                     ? nullptr
                     : m_sql.first("SELECT id, street, city, region, country, postal_code, contact_id"
                                   " FROM address WHERE customer_id = ?1 AND (contact_id IS ?2 OR (?2 IS NULL"
                                   " AND street = ?3 AND (postal_code = ?4 OR ?4 = '')))"
                                   " ORDER BY contact_id IS NOT ?2, id LIMIT 1",
                                   customer, orNull(contact), row.text(m_address), row.text(m_postalCode));
    if (stored)
        return stored->integer(6) == contact && changeAddress(row, *stored);
    m_sql.insert("INSERT INTO address(customer_id, contact_id, street, city, region, country, postal_code)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?)",
                 customer, orNull(contact), row.text(m_address), row.text(m_city), row.text(m_region),
                 row.text(m_country), row.text(m_postalCode));
    for (const int field : {m_address, m_postalCode})
        if (!isNew && row.has(field))
            row.tellChange(field, {}, row.text(field));
    return true;
}

bool CustomerDetails::changeAddress(ImportedRow &row, RawStatement &stored)
{
    RowChanges changes;
    const std::pair<const char *, int> columns[] = {{"street", m_address},
                                                    {"city", m_city},
                                                    {"region", m_region},
                                                    {"country", m_country},
                                                    {"postal_code", m_postalCode}};
    for (int i = 0; i < int(std::size(columns)); ++i)
        row.bring(changes, columns[i].first, columns[i].second, view(stored, i + 1));
    const auto id = stored.integer(0);
    stored.reset();
    return m_sql.update("address", id, changes);
}

bool CustomerDetails::writeTags(ImportedRow &row, qint64 customer, bool isNew)
{
    const bool takesAway = !isNew && row.wholeCell(m_tags) == ImportedRow::Whole::Yes;
    if (!row.has(m_tags))
        return takesAway && takeAwayOtherTags(row, customer);
    if (!isNew && row.isFillOnly()
        && m_sql.first("SELECT 1 FROM customer_tag WHERE customer_id = ?", customer))
        return false;
    bool wrote = false;
    for (const auto &name : tagsOf(row.string(m_tags))) {
        const auto tag = m_lists.tag(name.toStdString());
        if (!isNew
            && m_sql.first("SELECT 1 FROM customer_tag WHERE customer_id = ? AND tag_id = ?", customer, tag))
            continue;
        m_sql.insert("INSERT INTO customer_tag(customer_id, tag_id) VALUES (?, ?)", customer, tag);
        if (!isNew)
            row.tellChange(m_tags, {}, name.toStdString());
        wrote = true;
    }
    return (takesAway && takeAwayOtherTags(row, customer)) || wrote;
}

bool CustomerDetails::value(ImportedRow &row, int place, const OwnValue &own, qint64 id, bool isNew)
{
    auto *stored = isNew ? nullptr
                         : m_sql.first("SELECT id, value FROM custom_value WHERE field_id = ? AND row_id = ?",
                                       own.field, id);
    if (!stored) {
        m_sql.insert("INSERT INTO custom_value(field_id, row_id, value) VALUES (?, ?, ?)", own.field, id,
                     own.value);
        if (!isNew)
            row.tellChange(place, {}, own.value);
        return true;
    }
    RowChanges changes;
    row.bring(changes, "value", place, own.value, view(*stored, 1));
    const auto value = stored->integer(0);
    stored->reset();
    return m_sql.update("custom_value", value, changes);
}

std::vector<OwnValue> CustomerDetails::ownValues(ImportedRow &row, const std::vector<CustomField> &fields)
{
    std::vector<OwnValue> values;
    for (size_t i = 0; i < fields.size(); ++i) {
        const int field = row.customField(i);
        if (row.has(field))
            values.push_back({fields[i].id, field, std::string(row.text(field))});
    }
    return values;
}

bool CustomerDetails::writeValues(ImportedRow &row, const std::vector<CustomField> &fields, qint64 id,
                                  bool isNew)
{
    bool wrote = false;
    for (const auto &own : ownValues(row, fields))
        wrote |= value(row, own.place, own, id, isNew);
    return wrote;
}

bool CustomerDetails::hasContacts(qint64 customer)
{
    return m_sql.first("SELECT 1 FROM contact WHERE customer_id = ? LIMIT 1", customer) != nullptr;
}

qint64 CustomerDetails::findContact(qint64 customer, std::string_view name)
{
    const auto *found = m_sql.first(
        "SELECT id FROM contact WHERE customer_id = ? AND name = ? ORDER BY id LIMIT 1", customer, name);
    return found ? found->integer(0) : 0;
}

qint64 CustomerDetails::createContact(qint64 customer, std::string_view name)
{
    const StoredReading read(name, NameKind::Person);
    const bool isFirst = !hasContacts(customer);
    return m_sql.insert(
        "INSERT INTO contact(customer_id, name, reading, initials, is_primary) VALUES (?, ?, ?, ?, ?)",
        customer, name, std::string_view(read.syllables), std::string_view(read.initials), qint64(isFirst));
}

qint64 CustomerDetails::takeContact(ImportedRow &row, qint64 customer, int name, bool isNew, bool *wrote)
{
    const auto known = isNew ? 0 : findContact(customer, row.text(name));
    if (known || (!isNew && row.isFillOnly() && hasContacts(customer)))
        return known;
    *wrote = true;
    if (!isNew)
        row.tellChange(name, {}, row.text(name));
    return createContact(customer, row.text(name));
}

bool CustomerDetails::writeText(ImportedRow &row, qint64 contact, const char *column, int field)
{
    auto *stored = m_sql.first("SELECT title, department FROM contact WHERE id = ?", contact);
    const auto before = std::string(view(*stored, column == std::string_view("title") ? 0 : 1));
    stored->reset();
    RowChanges changes;
    row.bring(changes, column, field, before);
    return m_sql.update("contact", contact, changes);
}

bool CustomerDetails::writeContact(ImportedRow &row, qint64 customer, const ContactFields &fields, bool isNew)
{
    bool wrote = false;
    const auto contact = row.has(fields.name) ? takeContact(row, customer, fields.name, isNew, &wrote) : 0;
    if (contact && row.has(fields.title))
        wrote |= writeText(row, contact, "title", fields.title);
    if (row.has(fields.phone))
        wrote |= phones(row, customer, contact, std::array{fields.phone}, Rank::Further, isNew);
    if (row.has(fields.email))
        wrote |= mail(row, customer, contact, fields.email, Rank::Further, isNew);
    if (row.has(fields.wechat))
        wrote |= channel(row, customer, contact,
                         {fields.wechat, "wechat", row.text(fields.wechat), row.text(fields.wechat)},
                         Rank::Further, isNew);
    return wrote;
}

} // namespace crm
