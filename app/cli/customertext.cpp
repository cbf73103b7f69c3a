#include "app/cli/customertext.h"

#include "core/base/tr.h"
#include "core/customer/customer.h"
#include "core/exchange/birthdaytext.h"
#include "core/insight/lifecyclereport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct Named
{
    const char *key;
    const char *title;
};

// In the order in which they are said; what is not here are the users' own fields, which have names.
constexpr Named kTexts[] = {
    {"name", QT_TRANSLATE_NOOP("crm", "Customer name")},
    {"reading", QT_TRANSLATE_NOOP("crm", "Pinyin")},
    {"code", QT_TRANSLATE_NOOP("crm", "Customer code")},
    {"kind", QT_TRANSLATE_NOOP("crm", "Company or person")},
    {"owner", QT_TRANSLATE_NOOP("crm", "Owner")},
    {"pool", QT_TRANSLATE_NOOP("crm", "Pool")},
    {"stage", QT_TRANSLATE_NOOP("crm", "Stage")},
    {"grade", QT_TRANSLATE_NOOP("crm", "Grade")},
    {"source", QT_TRANSLATE_NOOP("crm", "Source")},
    {"industry", QT_TRANSLATE_NOOP("crm", "Industry")},
    {"country", QT_TRANSLATE_NOOP("crm", "Country")},
    {"region", QT_TRANSLATE_NOOP("crm", "Region")},
    {"city", QT_TRANSLATE_NOOP("crm", "City")},
    {"address", QT_TRANSLATE_NOOP("crm", "Address")},
    {"postal_code", QT_TRANSLATE_NOOP("crm", "Postal code")},
    {"phone", QT_TRANSLATE_NOOP("crm", "Phone")},
    {"email", QT_TRANSLATE_NOOP("crm", "E-mail")},
    {"wechat", QT_TRANSLATE_NOOP("crm", "WeChat")},
    {"qq", QT_TRANSLATE_NOOP("crm", "QQ")},
    {"whatsapp", QT_TRANSLATE_NOOP("crm", "WhatsApp")},
    {"fax", QT_TRANSLATE_NOOP("crm", "Fax")},
    {"website", QT_TRANSLATE_NOOP("crm", "Website")},
    {"social", QT_TRANSLATE_NOOP("crm", "Social account")},
    {"birthday", QT_TRANSLATE_NOOP("crm", "Birthday")},
    {"parent", QT_TRANSLATE_NOOP("crm", "Parent company")},
    {"preferred_channel", QT_TRANSLATE_NOOP("crm", "Preferred way of contact")},
    {"contact_hours", QT_TRANSLATE_NOOP("crm", "Best time to reach")},
    {"preferences", QT_TRANSLATE_NOOP("crm", "Preferences")},
    {"hobbies", QT_TRANSLATE_NOOP("crm", "Hobbies")},
    {"notes", QT_TRANSLATE_NOOP("crm", "Notes")},
    {"import_note", QT_TRANSLATE_NOOP("crm", "Import note")},
    {"clv", QT_TRANSLATE_NOOP("crm", "Expected value")},
};

// Said otherwise, or for programs alone.
constexpr QLatin1StringView kOthers[] = {"clv_low"_L1, "clv_high"_L1, "model"_L1, "model_message"_L1,
                                         "birthday_calendar"_L1};

QString said(const QString &title, const QString &text)
{
    return Tr::tr("%1: %2").arg(title, text);
}

QString shown(const QJsonObject &customer, const QString &key, const QString &text)
{
    if (key == "birthday"_L1)
        return birthdayCell(text, birthdayCalendarOfKey(customer.value("birthday_calendar"_L1).toString())
                                      .value_or(BirthdayCalendar::Solar));
    if (key == "preferred_channel"_L1)
        return text == "visit"_L1 ? Tr::tr("Visit") : displayName(channelKindFromKey(text));
    if (key == "kind"_L1)
        return displayName(customerKindFromKey(text));
    for (size_t i = 0; key == "stage"_L1 && i < kLifecycleStages; ++i)
        if (toKey(LifecycleStage(i)) == text)
            return displayName(LifecycleStage(i));
    return text;
}

/// "310.00" of the base's own currency alone; else each with its name.
QString revenueOf(const QJsonObject &orders)
{
    const auto named = [](const QJsonObject &sum) -> QString {
        return sum.value("currency"_L1).toString() + u' ' + sum.value("revenue"_L1).toString();
    };
    const auto others = orders.value("other_currencies"_L1).toArray();
    if (others.isEmpty())
        return orders.value("revenue"_L1).toString();
    QStringList sums;
    if (orders.value("revenue"_L1).toString().toDouble() != 0)
        sums << named(orders);
    for (const auto &other : others)
        sums << named(other.toObject());
    return sums.join(u" + "_s);
}

QString contactLine(const QJsonObject &contact)
{
    QStringList parts;
    for (const auto *key : {"name", "title", "phone", "email", "wechat", "qq"})
        if (const auto text = contact.value(QLatin1StringView(key)).toString(); !text.isEmpty())
            parts << text;
    return said(Tr::tr("Contact"), parts.join(u"  "_s));
}

} // namespace

QStringList customerLines(const QJsonObject &customer)
{
    QStringList lines;
    QStringList told;
    for (const auto &text : kTexts) {
        const QString key = QLatin1StringView(text.key);
        told << key;
        if (const auto value = customer.value(key).toString(); !value.isEmpty())
            lines << said(Tr::tr(text.title), shown(customer, key, value));
    }
    for (const auto &key : kOthers)
        told << key;
    for (auto it = customer.begin(); it != customer.end(); ++it)
        if (it->isString() && !it->toString().isEmpty() && !told.contains(it.key()))
            lines << said(it.key(), it->toString());
    QStringList tags;
    for (const auto &tag : customer.value("tags"_L1).toArray())
        tags << tag.toString();
    if (!tags.isEmpty())
        lines << said(Tr::tr("Tags"), tags.join(Tr::tr(", ")));
    for (const auto &contact : customer.value("contacts"_L1).toArray())
        lines << contactLine(contact.toObject());
    const auto orders = customer.value("orders"_L1).toObject();
    if (const auto count = orders.value("count"_L1).toInteger())
        lines << Tr::tr("Orders: %1, %2 in all, the last one on %3")
                     .arg(QString::number(count), revenueOf(orders), orders.value("last"_L1).toString());
    if (const auto count = customer.value("activities"_L1).toInteger())
        lines << said(Tr::tr("Activities"), QString::number(count));
    return lines;
}

} // namespace crm::cli
