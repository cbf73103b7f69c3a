#include "core/dataquality/customermatch.h"

#include "core/base/text/identity.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Doublings of the odds.
constexpr double kStrong = 8;
constexpr double kClear = 3;
constexpr double kTelling = 1;

QString columnTitle(MatchColumn column)
{
    switch (column) {
    case MatchColumn::Company: return Tr::tr("name");
    case MatchColumn::Person: return Tr::tr("person");
    case MatchColumn::Phone: return Tr::tr("phone");
    case MatchColumn::Mail: return Tr::tr("e-mail");
    case MatchColumn::Address: return Tr::tr("address");
    case MatchColumn::Place: return Tr::tr("city");
    case MatchColumn::Number: return Tr::tr("official number");
    case MatchColumn::Messenger: return Tr::tr("messenger account");
    case MatchColumn::Birthday: return Tr::tr("birthday");
    }
    return {};
}

QString sentence(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Missing: return {};
    case Agreement::Different: return Tr::tr("Another %1");
    case Agreement::Related: return Tr::tr("Related %1");
    case Agreement::SomeWords: return Tr::tr("Partly the same %1");
    case Agreement::Similar: return Tr::tr("Similar %1");
    case Agreement::Close: return Tr::tr("%1 but for a slip");
    case Agreement::SoundsAlike: return Tr::tr("%1 sounds alike");
    case Agreement::Elsewhere: return Tr::tr("The same %1 in another field");
    case Agreement::SameHouse: return Tr::tr("%1 of the same house");
    case Agreement::MostWords: return Tr::tr("Nearly the same %1");
    case Agreement::Abbreviated: return Tr::tr("The same %1, abbreviated");
    case Agreement::Equal: return Tr::tr("The same %1");
    }
    return {};
}

void add(MatchRecord &record, MatchColumn column, const QString &text)
{
    if (!text.isEmpty())
        record.values.push_back({int(column), text});
}

void add(MatchRecord &record, const ContactPoint &point)
{
    switch (point.kind) {
    case ChannelKind::Phone:
    case ChannelKind::Fax:
    case ChannelKind::WhatsApp: return add(record, MatchColumn::Phone, point.value);
    case ChannelKind::Email: return add(record, MatchColumn::Mail, point.value);
    case ChannelKind::WeChat:
    case ChannelKind::QQ: return add(record, MatchColumn::Messenger, point.value);
    case ChannelKind::Website:
    case ChannelKind::Social: return;
    }
}

} // namespace

MatchSchema customerMatchSchema()
{
    return {MatchKind::Company,    MatchKind::Person,     MatchKind::Phone,
            MatchKind::Mail,       MatchKind::Address,    MatchKind::Place,
            MatchKind::Identifier, MatchKind::Identifier, MatchKind::Date};
}

bool isOfficialNumber(const QString &text)
{
    return checkCreditCode(text).ok || checkIdNumber(text).ok;
}

MatchRecord matchRecordOf(const CustomerCard &card)
{
    const auto &customer = card.customer;
    MatchRecord record{.id = customer.id.value};
    const bool person = customer.kind == CustomerKind::Person;
    add(record, person ? MatchColumn::Person : MatchColumn::Company, customer.name);
    for (const auto &contact : card.contacts)
        add(record, MatchColumn::Person, contact.name);
    for (const auto &point : card.points)
        add(record, point);
    for (const auto &address : card.addresses)
        add(record, MatchColumn::Address, address.street);
    add(record, MatchColumn::Place, customer.city.isEmpty() ? customer.region : customer.city);
    for (const auto &value : card.custom)
        if (isOfficialNumber(value))
            add(record, MatchColumn::Number, value);
    if (person)
        add(record, MatchColumn::Birthday, customer.birthday.date);
    std::ranges::stable_sort(record.values, {}, &MatchValue::column);
    return record;
}

MatchStrength strengthOf(const MatchReason &reason)
{
    if (reason.bits >= kStrong)
        return MatchStrength::Strong;
    if (reason.bits >= kClear)
        return MatchStrength::Clear;
    return reason.bits > -kTelling ? MatchStrength::Weak : MatchStrength::Against;
}

QString describe(const MatchReason &reason)
{
    return sentence(reason.agreement).arg(columnTitle(MatchColumn(reason.column)));
}

QString displayName(MatchStrength strength)
{
    switch (strength) {
    case MatchStrength::Against: return Tr::tr("speaks against it");
    case MatchStrength::Weak: return Tr::tr("a hint");
    case MatchStrength::Clear: return Tr::tr("clear");
    case MatchStrength::Strong: return Tr::tr("strong");
    }
    return {};
}

QString displayLikelihood(double probability)
{
    if (probability >= 0.98)
        return Tr::tr("Almost certainly the same");
    return probability >= 0.8 ? Tr::tr("Probably the same") : Tr::tr("Perhaps the same");
}

QStringList reasonsFor(const DuplicateMatch &match, int most)
{
    QStringList reasons;
    for (const auto &reason : match.reasons)
        if (reason.bits >= kTelling && reasons.size() < most)
            reasons << describe(reason);
    return reasons;
}

QString fieldOf(MatchColumn column)
{
    switch (column) {
    case MatchColumn::Company: return u"name"_s;
    case MatchColumn::Person: return u"contact"_s;
    case MatchColumn::Phone: return u"phone"_s;
    case MatchColumn::Mail: return u"email"_s;
    case MatchColumn::Address: return u"address"_s;
    case MatchColumn::Place: return u"city"_s;
    case MatchColumn::Number: return {};
    case MatchColumn::Messenger: return u"messenger"_s;
    case MatchColumn::Birthday: return u"birthday"_s;
    }
    return {};
}

} // namespace crm
