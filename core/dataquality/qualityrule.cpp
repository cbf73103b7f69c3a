#include "core/dataquality/qualityrule.h"

#include "core/base/enumkeys.h"
#include "core/base/text/clean.h"
#include "core/base/text/fold.h"
#include "core/base/text/identity.h"
#include "core/base/text/phone.h"
#include "core/base/tr.h"
#include "core/dataquality/chineseplaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const QHash<QString, const char *> kFieldNames = {
    {u"phone"_s, QT_TRANSLATE_NOOP("crm", "phone")},
    {u"email"_s, QT_TRANSLATE_NOOP("crm", "e-mail")},
    {u"contact"_s, QT_TRANSLATE_NOOP("crm", "contact")},
    {u"address"_s, QT_TRANSLATE_NOOP("crm", "address")},
    {u"postal_code"_s, QT_TRANSLATE_NOOP("crm", "postal code")},
    {u"city"_s, QT_TRANSLATE_NOOP("crm", "city")},
    {u"region"_s, QT_TRANSLATE_NOOP("crm", "province")},
    {u"industry"_s, QT_TRANSLATE_NOOP("crm", "industry")},
    {u"source"_s, QT_TRANSLATE_NOOP("crm", "source")},
    {u"grade"_s, QT_TRANSLATE_NOOP("crm", "grade")},
    {u"birthday"_s, QT_TRANSLATE_NOOP("crm", "birthday")},
    {u"number"_s, QT_TRANSLATE_NOOP("crm", "official number")},
};

bool isChinese(const QualityFacts &facts)
{
    return facts.country.isEmpty() || fold(facts.country) == u"中国" || fold(facts.country) == u"china";
}

/// The first two digits of the post codes of each province (GB/T 10114 numbers places otherwise).
QStringView provinceOfPostCode(QStringView code)
{
    struct Range
    {
        int first;
        int last;
        QStringView province;
    };
    static constexpr Range kRanges[] = {
        {1, 2, u"内蒙古"}, {3, 4, u"山西"},     {5, 7, u"河北"},   {10, 10, u"北京"}, {11, 12, u"辽宁"},
        {13, 13, u"吉林"}, {15, 16, u"黑龙江"}, {20, 20, u"上海"}, {21, 22, u"江苏"}, {23, 24, u"安徽"},
        {25, 27, u"山东"}, {30, 30, u"天津"},   {31, 32, u"浙江"}, {33, 34, u"江西"}, {35, 36, u"福建"},
        {40, 40, u"重庆"}, {41, 42, u"湖南"},   {43, 44, u"湖北"}, {45, 47, u"河南"}, {51, 52, u"广东"},
        {53, 54, u"广西"}, {55, 56, u"贵州"},   {57, 57, u"海南"}, {61, 64, u"四川"}, {65, 67, u"云南"},
        {71, 72, u"陕西"}, {73, 74, u"甘肃"},   {75, 75, u"宁夏"}, {81, 81, u"青海"}, {83, 84, u"新疆"},
        {85, 86, u"西藏"},
    };
    const int start = code.first(2).toInt();
    const auto *found = std::ranges::find_if(
        kRanges, [start](const Range &range) { return start >= range.first && start <= range.last; });
    return found == std::end(kRanges) ? QStringView() : found->province;
}

bool isPostCode(QStringView code)
{
    return code.size() == 6 && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<QString> whyInvalid(const QString &field, const QString &value, const QualityFacts &facts)
{
    if (field == "phone"_L1) {
        const auto phone = normalizePhone(value);
        return phone.plausible ? std::nullopt : std::optional(phone.reason);
    }
    if (field == "email"_L1) {
        const auto check = checkEmail(normalizeEmail(value));
        return check.ok ? std::nullopt : std::optional(check.reason);
    }
    if (field == "postal_code"_L1)
        return !isChinese(facts) || isPostCode(value) ? std::nullopt
                                                      : std::optional(Tr::tr("A post code has six digits."));
    const auto credit = checkCreditCode(value);
    if (credit.ok || checkIdNumber(value).ok)
        return {};
    return credit.reason.isEmpty() ? Tr::tr("The check digit is wrong.") : credit.reason;
}

std::optional<QString> invalid(const QualityRule &rule, const QualityFacts &facts)
{
    const auto values = facts.values.value(rule.field);
    if (values.isEmpty())
        return {};
    for (const auto &value : values)
        if (const auto why = whyInvalid(rule.field, value, facts))
            return Tr::tr("%1: %2").arg(value, *why);
    return QString();
}

std::optional<QString> cityElsewhere(const QualityFacts &facts)
{
    const auto city = facts.values.value(u"city"_s).value(0);
    const auto region = facts.values.value(u"region"_s).value(0);
    if (city.isEmpty() || region.isEmpty() || !isChinese(facts))
        return {};
    const auto known = placeAtStart(fold(city));
    if (!known || known->province.isEmpty())
        return QString();
    const auto province = placeAtStart(fold(region));
    if (!province || province->province.isEmpty() || province->province == known->province)
        return QString();
    return Tr::tr("%1 does not lie in %2.").arg(city, region);
}

std::optional<QString> postCodeElsewhere(const QualityFacts &facts)
{
    const auto code = facts.values.value(u"postal_code"_s).value(0);
    const auto region = facts.values.value(u"region"_s).value(0);
    if (!isPostCode(code) || region.isEmpty() || !isChinese(facts))
        return {};
    const auto place = placeAtStart(fold(region));
    const auto province = provinceOfPostCode(code);
    if (!place || place->province.isEmpty() || province == place->province)
        return QString();
    return province.isEmpty() ? Tr::tr("No province has the post code %1.").arg(code)
                              : Tr::tr("The post code %1 belongs to %2.").arg(code, province);
}

std::optional<QString> birthdayDiffers(const QualityFacts &facts)
{
    const auto birthday = QDate::fromString(facts.values.value(u"birthday"_s).value(0), Qt::ISODate);
    if (!birthday.isValid())
        return {};
    for (const auto &number : facts.values.value(u"number"_s))
        if (const auto told = birthdayOfIdNumber(number))
            return *told == birthday
                     ? QString()
                     : Tr::tr("The identity number says %1.").arg(told->toString(Qt::ISODate));
    return {};
}

std::optional<QString> inconsistent(const QualityRule &rule, const QualityFacts &facts)
{
    if (rule.field == "city"_L1)
        return cityElsewhere(facts);
    return rule.field == "postal_code"_L1 ? postCodeElsewhere(facts) : birthdayDiffers(facts);
}

std::optional<QString> stale(const QualityRule &rule, const QualityFacts &facts, QDate today)
{
    const bool isContact = rule.field == "contact"_L1;
    if (!isContact && facts.values.value(rule.field).isEmpty())
        return {};
    const auto last =
        isContact ? facts.lastContact.value_or(facts.made) : facts.confirmed.value(rule.field, facts.made);
    const auto days = last.daysTo(today);
    if (days <= rule.days)
        return QString();
    return isContact
             ? Tr::tr("Nobody has been in touch for %1 days.").arg(days)
             : Tr::tr("Not made sure of for %1 days: %2").arg(days).arg(displayQualityField(rule.field));
}

} // namespace

QString displayName(QualityKind kind)
{
    switch (kind) {
    case QualityKind::Filled: return Tr::tr("Filled in");
    case QualityKind::Valid: return Tr::tr("Valid by its own rules");
    case QualityKind::Consistent: return Tr::tr("Consistent with other fields");
    case QualityKind::Fresh: return Tr::tr("Not too old");
    }
    return {};
}

QString displayQualityField(const QString &field)
{
    const char *name = kFieldNames.value(field);
    return name ? Tr::tr(name) : field;
}

QString toKey(QualityKind kind)
{
    switch (kind) {
    case QualityKind::Filled: return u"filled"_s;
    case QualityKind::Valid: return u"valid"_s;
    case QualityKind::Consistent: return u"consistent"_s;
    case QualityKind::Fresh: return u"fresh"_s;
    }
    return {};
}

QualityKind qualityKindFromKey(const QString &key)
{
    for (const auto kind : {QualityKind::Valid, QualityKind::Consistent, QualityKind::Fresh})
        if (toKey(kind) == key)
            return kind;
    return QualityKind::Filled;
}

QStringList qualityFields(QualityKind kind)
{
    switch (kind) {
    case QualityKind::Filled:
        return {u"phone"_s,  u"email"_s,    u"contact"_s, u"address"_s, u"postal_code"_s, u"city"_s,
                u"region"_s, u"industry"_s, u"source"_s,  u"grade"_s,   u"birthday"_s,    u"number"_s};
    case QualityKind::Valid: return {u"phone"_s, u"email"_s, u"postal_code"_s, u"number"_s};
    case QualityKind::Consistent: return {u"city"_s, u"postal_code"_s, u"birthday"_s};
    case QualityKind::Fresh: return {u"contact"_s, u"phone"_s, u"email"_s};
    }
    return {};
}

QString describe(const QualityRule &rule)
{
    switch (rule.kind) {
    case QualityKind::Filled: return Tr::tr("Filled in: %1").arg(displayQualityField(rule.field));
    case QualityKind::Valid: return Tr::tr("Valid: %1").arg(displayQualityField(rule.field));
    case QualityKind::Fresh:
        return rule.field == "contact"_L1 ? Tr::tr("In touch within %1 days").arg(rule.days)
                                          : Tr::tr("Made sure of within %1 days: %2")
                                                .arg(rule.days)
                                                .arg(displayQualityField(rule.field));
    case QualityKind::Consistent: break;
    }
    if (rule.field == "city"_L1)
        return Tr::tr("The city lies in the province");
    return rule.field == "postal_code"_L1 ? Tr::tr("The post code belongs to the province")
                                          : Tr::tr("Birthday and identity number agree");
}

std::optional<QString> breach(const QualityRule &rule, const QualityFacts &facts, QDate today)
{
    if (rule.applies && *rule.applies != facts.kind)
        return {};
    switch (rule.kind) {
    case QualityKind::Filled:
        return facts.values.value(rule.field).isEmpty()
                 ? Tr::tr("Missing: %1").arg(displayQualityField(rule.field))
                 : QString();
    case QualityKind::Valid: return invalid(rule, facts);
    case QualityKind::Consistent: return inconsistent(rule, facts);
    case QualityKind::Fresh: return stale(rule, facts, today);
    }
    return {};
}

} // namespace crm
