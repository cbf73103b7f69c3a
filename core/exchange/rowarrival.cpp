#include "core/exchange/rowarrival.h"

#include "core/base/text/identity.h"
#include "core/base/text/phone.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {

RowArrival::RowArrival(const Connection &db, const ImportedRow &fields)
    : m_db(db)
    , m_list(db)
    , m_customer(fields.field(u"customer"))
{
    const bool hasPeople = fields.field(u"phone") >= 0;
    const bool isContact = m_customer >= 0 && hasPeople;
    if (m_customer < 0 && hasPeople)
        m_customer = fields.field(u"name");
    if (isContact)
        m_contacts.push_back(fields.field(u"name"));
    addWays(fields, {});
    for (const auto &contact : {u"contact"_s, u"contact_2"_s, u"contact_3"_s, u"contact_4"_s}) {
        if (const int field = fields.field(contact); field >= 0)
            m_contacts.push_back(field);
        addWays(fields, contact + u'_');
    }
}

void RowArrival::addWays(const ImportedRow &fields, const QString &contact)
{
    for (const auto &[name, kind] :
         {std::pair(u"phone"_s, ChannelKind::Phone), std::pair(u"phone_2"_s, ChannelKind::Phone),
          std::pair(u"email"_s, ChannelKind::Email), std::pair(u"wechat"_s, ChannelKind::WeChat),
          std::pair(u"qq"_s, ChannelKind::QQ), std::pair(u"whatsapp"_s, ChannelKind::WhatsApp)})
        if (const int field = fields.field(QString(contact + name)); field >= 0)
            m_ways.push_back({field, kind});
}

Arrival RowArrival::arrivalOf(const ImportedRow &row) const
{
    Arrival arrival{.customer = row.string(m_customer)};
    for (const int contact : m_contacts)
        if (row.has(contact))
            arrival.contacts << row.string(contact);
    const auto add = [&arrival](ChannelKind kind, const QString &value, const QString &normalized) {
        if (const auto mark = markOfPoint(kind, value, normalized))
            arrival.points.push_back(*mark);
    };
    for (const auto &[field, kind] : m_ways) {
        if (!row.has(field))
            continue;
        if (kind == ChannelKind::Phone || kind == ChannelKind::WhatsApp)
            for (const auto &phone : splitPhones(row.string(field)))
                add(kind, phone, normalizePhone(phone, row.phoneRegion()).normalized());
        else
            add(kind, row.string(field),
                kind == ChannelKind::Email ? normalizeEmail(row.string(field)) : QString());
    }
    return arrival;
}

bool RowArrival::isThere(const QString &customer) const
{
    return Statement(m_db, u"SELECT 1 FROM customer WHERE name = :name"_s).bind("name"_L1, customer).number()
        != 0;
}

bool RowArrival::isStopped(ImportedRow &row) const
{
    if (m_list.isEmpty())
        return false;
    const auto arrival = arrivalOf(row);
    const auto since = m_list.since(arrival);
    if (!since || (m_ways.empty() && isThere(arrival.customer)))
        return false;
    row.reject(SuppressionList::refusal(*since), m_customer);
    return true;
}

} // namespace crm
