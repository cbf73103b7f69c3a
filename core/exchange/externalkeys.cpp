#include "core/exchange/externalkeys.h"

#include "core/exchange/export/cardtable.h"
#include "core/exchange/sheetreader.h"

namespace crm {
namespace {

constexpr std::string_view kCard = "card";

} // namespace

ExternalKeys::ExternalKeys(ImportStatements &sql)
    : m_sql(sql)
{
    if (const auto *row = m_sql.first("SELECT uuid FROM meta"))
        m_base = toText(view(*row, 0));
}

qint64 ExternalKeys::customer(std::string_view number)
{
    if (const auto own = idOfCard(m_base, u"customer", toText(number)))
        return m_sql.first("SELECT 1 FROM customer WHERE id = ?", own) ? own : 0;
    const auto *row =
        m_sql.first("SELECT customer_id FROM external_key WHERE source = ? AND key = ?", kCard, number);
    return row ? row->integer(0) : 0;
}

ExternalKeys::Contact ExternalKeys::contact(std::string_view number)
{
    if (const auto own = idOfCard(m_base, u"contact", toText(number)))
        if (const auto *row = m_sql.first("SELECT customer_id FROM contact WHERE id = ?", own))
            return {row->integer(0), own};
    const auto *row = m_sql.first("SELECT customer_id, contact_id FROM external_key"
                                  " WHERE source = ? AND key = ? AND contact_id IS NOT NULL",
                                  kCard, number);
    return row ? Contact{row->integer(0), row->integer(1)} : Contact{};
}

bool ExternalKeys::remember(std::string_view number, qint64 customer, qint64 contact, bool isNew)
{
    const auto text = toText(number);
    if (idOfCard(m_base, u"customer", text) || idOfCard(m_base, u"contact", text))
        return false;
    const auto *known =
        m_sql.first("SELECT contact_id FROM external_key WHERE source = ? AND key = ?", kCard, number);
    if (known)
        return false; // the first one keeps it
    m_sql.insert("INSERT INTO external_key(source, key, customer_id, contact_id) VALUES (?, ?, ?, ?)", kCard,
                 number, customer, orNull(contact));
    return !isNew;
}

} // namespace crm
