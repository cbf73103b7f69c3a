#include "core/privacy/suppression.h"

#include "core/base/text/fold.h"
#include "core/base/tr.h"
#include "core/privacy/suppressionrepository.h"

using namespace Qt::StringLiterals;

namespace crm {

PersonMark markOfName(QStringView customer)
{
    return {u"name"_s, fold(customer)};
}

PersonMark markOfContact(QStringView customer, QStringView contact)
{
    return {u"contact"_s, QString(fold(customer) + u'\n' + fold(contact))};
}

std::optional<PersonMark> markOfPoint(ChannelKind kind, const QString &value, const QString &normalized)
{
    const auto known = fold(normalized.isEmpty() ? value : normalized);
    switch (kind) {
    case ChannelKind::Phone:
    case ChannelKind::Fax: return PersonMark{u"phone"_s, known.section(u';', 0, 0)};
    case ChannelKind::Email: return PersonMark{u"email"_s, known};
    case ChannelKind::WeChat:
    case ChannelKind::QQ:
    case ChannelKind::WhatsApp: return PersonMark{u"messenger"_s, known};
    case ChannelKind::Website:
    case ChannelKind::Social: break;
    }
    return {};
}

SuppressionList::SuppressionList(const Connection &db)
{
    const SuppressionRepository repository(db);
    m_key = repository.key();
    m_entries = repository.entries();
}

std::optional<QDate> SuppressionList::since(const PersonMark &mark) const
{
    const auto found = m_entries.constFind(hashOf(m_key, mark));
    return found == m_entries.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QDate> SuppressionList::since(const Arrival &arrival) const
{
    if (isEmpty())
        return {};
    for (const auto &point : arrival.points)
        if (const auto found = since(point))
            return found;
    if (!arrival.points.empty())
        return {}; // somebody else of the name, by whatever else they are known
    for (const auto &contact : arrival.contacts)
        if (const auto found = since(markOfContact(arrival.customer, contact)))
            return found;
    return since(markOfName(arrival.customer));
}

QString SuppressionList::refusal(QDate since)
{
    return Tr::tr(
               "They asked to be forgotten and were erased on %1: they must not be added again. If they came "
               "back of their own will, an administrator takes them off the list first (Privacy).")
        .arg(since.toString(Qt::ISODate));
}

} // namespace crm
