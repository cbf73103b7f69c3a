#include "core/payment/payment.h"

#include "core/base/enumkeys.h"
#include "core/base/error.h"
#include "core/base/tr.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<DueEvent, 5> kEvents{{{{DueEvent::Date, u"date"_s},
                                      {DueEvent::Order, u"order"_s},
                                      {DueEvent::Shipment, u"shipment"_s},
                                      {DueEvent::Arrival, u"arrival"_s},
                                      {DueEvent::Signing, u"signing"_s}}}};
const EnumKeys<PayMethod, 9> kMethods{{{{PayMethod::Transfer, u"transfer"_s},
                                        {PayMethod::Cash, u"cash"_s},
                                        {PayMethod::Cheque, u"cheque"_s},
                                        {PayMethod::Draft, u"draft"_s},
                                        {PayMethod::Card, u"card"_s},
                                        {PayMethod::Alipay, u"alipay"_s},
                                        {PayMethod::Wechat, u"wechat"_s},
                                        {PayMethod::Credit, u"credit"_s},
                                        {PayMethod::Other, u"other"_s}}}};

template <typename Enum, size_t N>
std::optional<Enum> fromKey(const EnumKeys<Enum, N> &keys, const QString &key)
{
    for (const auto &[value, name] : keys.pairs)
        if (name == key)
            return value;
    return {};
}

[[noreturn]] void refuse(const QString &part)
{
    throw Error(Error::Code::Invalid,
                Tr::tr("%1 is no part of a plan: it looks like 30%:order, 60%:arrival+7 or 500:2026-12-01.")
                    .arg(part.left(60)));
}

Instalment partFromText(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^([0-9.]+)(%?):([a-z]+|\d{4}-\d{2}-\d{2})(?:\+(\d{1,4}))?$)"_s);
    const auto match = pattern.match(text);
    const auto number = Amount::parse(match.captured(1));
    if (!match.hasMatch() || !number || *number <= Amount{})
        refuse(text);
    Instalment part{.days = match.captured(4).toInt()};
    if (match.captured(2).isEmpty())
        part.amount = *number;
    else if (*number <= Amount::units(100))
        part.share = int(number->value / 100);
    else
        refuse(text);
    if (const auto event = dueEventFromKey(match.captured(3)); event && *event != DueEvent::Date)
        part.event = *event;
    else if (const auto day = QDate::fromString(match.captured(3), Qt::ISODate);
             day.isValid() && part.days == 0)
        part.dueOn = day;
    else
        refuse(text);
    return part;
}

} // namespace

QString toKey(DueEvent event)
{
    return kEvents.key(event);
}

std::optional<DueEvent> dueEventFromKey(const QString &key)
{
    return fromKey(kEvents, key);
}

QString displayName(DueEvent event)
{
    switch (event) {
    case DueEvent::Date: return Tr::tr("on a day");
    case DueEvent::Order: return Tr::tr("after the order");
    case DueEvent::Shipment: return Tr::tr("after shipping");
    case DueEvent::Arrival: return Tr::tr("after arrival");
    case DueEvent::Signing: return Tr::tr("after signing");
    }
    return {};
}

QString toKey(PayMethod method)
{
    return kMethods.key(method);
}

std::optional<PayMethod> payMethodFromKey(const QString &key)
{
    return fromKey(kMethods, key);
}

QString displayName(PayMethod method)
{
    switch (method) {
    case PayMethod::Transfer: return Tr::tr("Bank transfer");
    case PayMethod::Cash: return Tr::tr("Cash");
    case PayMethod::Cheque: return Tr::tr("Cheque");
    case PayMethod::Draft: return Tr::tr("Bank draft");
    case PayMethod::Card: return Tr::tr("Card");
    case PayMethod::Alipay: return Tr::tr("Alipay");
    case PayMethod::Wechat: return Tr::tr("WeChat Pay");
    case PayMethod::Credit: return Tr::tr("Set off against a credit");
    case PayMethod::Other: return Tr::tr("Other");
    }
    return {};
}

QString toKey(Ageing ageing)
{
    switch (ageing) {
    case Ageing::NotDue: return u"not_due"_s;
    case Ageing::To30: return u"to_30"_s;
    case Ageing::To60: return u"to_60"_s;
    case Ageing::To90: return u"to_90"_s;
    case Ageing::Over90: return u"over_90"_s;
    }
    return {};
}

QString displayName(Ageing ageing)
{
    switch (ageing) {
    case Ageing::NotDue: return Tr::tr("Not due yet");
    case Ageing::To30: return Tr::tr("1-30 days overdue");
    case Ageing::To60: return Tr::tr("31-60 days");
    case Ageing::To90: return Tr::tr("61-90 days");
    case Ageing::Over90: return Tr::tr("More than 90 days");
    }
    return {};
}

QString describe(const Instalment &instalment, const QString &currency)
{
    const QString what = instalment.share ? QString(Amount{*instalment.share * 100LL}.toString(0) + u'%')
                                          : QString(currency + u' ' + instalment.amount.toString(2));
    if (instalment.event == DueEvent::Date)
        return Tr::tr("%1 on %2").arg(what, instalment.dueOn.value_or(QDate()).toString(Qt::ISODate));
    const QString when = displayName(instalment.event);
    return instalment.days > 0 ? Tr::tr("%1 %n day(s) %2", nullptr, instalment.days).arg(what, when)
                               : QString(what + u' ' + when);
}

std::vector<Instalment> planFromText(const QString &text)
{
    std::vector<Instalment> plan;
    const auto parts = text.split(u',', Qt::SkipEmptyParts);
    for (const auto &part : parts)
        plan.push_back(partFromText(part.trimmed()));
    return plan;
}

} // namespace crm
