#include "core/customfield/customfield.h"

#include "core/base/amount.h"
#include "core/base/enumkeys.h"
#include "core/base/text/clean.h"
#include "core/base/text/identity.h"
#include "core/base/tr.h"

#include <QDate>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<FieldEntity, 5> kEntities{{{{FieldEntity::Customer, u"customer"_s},
                                           {FieldEntity::Contact, u"contact"_s},
                                           {FieldEntity::Product, u"product"_s},
                                           {FieldEntity::Order, u"sales_order"_s},
                                           {FieldEntity::Activity, u"activity"_s}}}};

const EnumKeys<FieldType, 13> kTypes{{{{FieldType::Text, u"text"_s},
                                       {FieldType::LongText, u"longtext"_s},
                                       {FieldType::Integer, u"integer"_s},
                                       {FieldType::Decimal, u"decimal"_s},
                                       {FieldType::Money, u"money"_s},
                                       {FieldType::Date, u"date"_s},
                                       {FieldType::Boolean, u"boolean"_s},
                                       {FieldType::Choice, u"choice"_s},
                                       {FieldType::Choices, u"choices"_s},
                                       {FieldType::Phone, u"phone"_s},
                                       {FieldType::Email, u"email"_s},
                                       {FieldType::Url, u"url"_s},
                                       {FieldType::User, u"user"_s}}}};

Error invalid(const QString &message)
{
    return {Error::Code::Invalid, message};
}

Outcome<QString> number(const QString &text, bool whole)
{
    auto plain = text;
    plain.remove(u',').remove(u' ');
    const auto amount = Amount::parse(plain);
    if (!amount)
        return invalid(Tr::tr("%1 is not a number.").arg(text));
    if (whole && amount->value % Amount::kScale != 0)
        return invalid(Tr::tr("%1 is not a whole number.").arg(text));
    return amount->toString(0);
}

/// "¥1,200", "1200元", "US$ 5": what stands around the number.
QString withoutCurrency(const QString &text)
{
    static const QRegularExpression around(
        u"^(?:[A-Z]{2,3}\\s*)?[\\p{Sc}￥]?\\s*|\\s*(?:元|圓|圆|块|[A-Z]{3}|\\p{Sc})$"_s);
    return QString(text).remove(around);
}

/// With or without "https://"; a name with a dot, or a machine of the house that is called by its scheme.
bool isWebAddress(const QString &text)
{
    if (text.contains(u' '))
        return false;
    const bool named = text.contains(u"://"_s);
    const QUrl url(named ? text : u"https://"_s + text, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1 || url.scheme() == "ftp"_L1;
    return url.isValid() && web && !url.host().isEmpty() && (named || url.host().contains(u'.'));
}

Outcome<QString> date(const QString &text)
{
    for (const auto &format : {u"yyyy-M-d"_s, u"yyyy/M/d"_s, u"yyyy.M.d"_s, u"yyyy年M月d日"_s, u"yyyyMMdd"_s})
        if (const auto day = QDate::fromString(text, format); day.isValid())
            return day.toString(Qt::ISODate);
    return invalid(Tr::tr("%1 is not a date.").arg(text));
}

Outcome<QString> yesOrNo(const QString &text)
{
    static const QStringList yes = {u"1"_s, u"yes"_s, u"y"_s, u"true"_s, u"是"_s, u"对"_s, u"√"_s};
    static const QStringList no = {u"0"_s, u"no"_s, u"n"_s, u"false"_s, u"否"_s, u"不"_s, u"×"_s};
    if (yes.contains(text.toLower()))
        return u"1"_s;
    if (no.contains(text.toLower()))
        return u"0"_s;
    return invalid(Tr::tr("%1 is neither yes nor no.").arg(text));
}

Outcome<QString> choices(const CustomField &field, const QString &text, bool several)
{
    static const QRegularExpression marks(u"[、;；]"_s);
    static const QRegularExpression commas(u"[,，]"_s);
    const auto isChoice = [&](const QString &part) { return field.choices.contains(cleanLine(part)); };
    QStringList parts;
    for (const auto &line : several ? text.split(u'\n') : QStringList{text}) {
        if (!several || isChoice(line)) { // a choice may hold what else parts them
            parts << line;
            continue;
        }
        for (const auto &part : line.split(marks))
            parts << (isChoice(part) ? QStringList{part} : part.split(commas));
    }
    QStringList chosen;
    for (auto &part : parts) {
        part = cleanLine(part);
        if (part.isEmpty())
            continue;
        if (!field.choices.contains(part))
            return invalid(Tr::tr("%1 is not one of: %2.").arg(part, field.choices.join(Tr::tr(", "))));
        chosen << part;
    }
    return chosen.join(u'\n');
}

} // namespace

Outcome<QString> canonicalValue(const CustomField &field, const QString &typed)
{
    if (field.type == FieldType::LongText)
        return typed;
    const auto text = cleanLine(typed);
    if (text.isEmpty())
        return text;
    switch (field.type) {
    case FieldType::Integer: return number(text, true);
    case FieldType::Decimal: return number(text, false);
    case FieldType::Money: return number(withoutCurrency(text), false);
    case FieldType::Date: return date(text);
    case FieldType::Boolean: return yesOrNo(text);
    case FieldType::Choice: return choices(field, text, false);
    case FieldType::Choices: return choices(field, typed, true);
    case FieldType::Email:
        if (!checkEmail(text).ok)
            return invalid(Tr::tr("This is not an e-mail address."));
        return text;
    case FieldType::Url:
        if (!isWebAddress(text))
            return invalid(Tr::tr("This is not a web address."));
        return text;
    case FieldType::User:
        if (!field.choices.isEmpty() && !field.choices.contains(text))
            return invalid(Tr::tr("There is nobody of this name among the users."));
        return text;
    default: return text;
    }
}

QString displayName(FieldEntity entity)
{
    switch (entity) {
    case FieldEntity::Customer: return Tr::tr("Customer");
    case FieldEntity::Contact: return Tr::tr("Contact");
    case FieldEntity::Product: return Tr::tr("Product");
    case FieldEntity::Order: return Tr::tr("Order");
    case FieldEntity::Activity: return Tr::tr("Activity");
    }
    return {};
}

QString toKey(FieldEntity entity)
{
    return kEntities.key(entity);
}

FieldEntity fieldEntityFromKey(const QString &key)
{
    return kEntities.value(key, FieldEntity::Customer);
}

QString toKey(FieldType type)
{
    return kTypes.key(type);
}

FieldType fieldTypeFromKey(const QString &key)
{
    return kTypes.value(key, FieldType::Text);
}

QString displayName(FieldType type)
{
    switch (type) {
    case FieldType::Text: return Tr::tr("One line of text");
    case FieldType::LongText: return Tr::tr("Long text");
    case FieldType::Integer: return Tr::tr("Whole number");
    case FieldType::Decimal: return Tr::tr("Decimal number");
    case FieldType::Money: return Tr::tr("Amount");
    case FieldType::Date: return Tr::tr("Date");
    case FieldType::Boolean: return Tr::tr("Yes or no");
    case FieldType::Choice: return Tr::tr("One of a list");
    case FieldType::Choices: return Tr::tr("Several of a list");
    case FieldType::Phone: return Tr::tr("Phone");
    case FieldType::Email: return Tr::tr("E-mail");
    case FieldType::Url: return Tr::tr("Web address");
    case FieldType::User: return Tr::tr("Person of the team");
    }
    return {};
}

} // namespace crm
