#include "core/base/text/phone.h"

#include "core/base/text/fold.h"
#include "core/base/tr.h"

#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <optional>

namespace crm {

namespace {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype kLongest = 100;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isSeparator(QChar character)
{
    return QStringView(u" -().").contains(character);
}

/// Eleven digits from 13 to 19.
bool isChineseMobile(QStringView digits)
{
    return digits.size() == 11 && digits[0] == u'1' && digits[1] >= u'3';
}

/// An ordinary mobile number of the mainland, by far the commonest, without the cost of the library.
std::optional<Phone> chineseMobile(QStringView raw, QStringView region)
{
    char16_t kept[16];
    qsizetype count = 0;
    bool plus = false;
    for (const QChar character : raw) {
        if (isDigit(character) && count < 16)
            kept[count++] = character.unicode();
        else if (character == u'+' && count == 0 && !plus)
            plus = true;
        else if (!isSeparator(character))
            return {};
    }
    QStringView digits(kept, count);
    bool international = false;
    for (const QStringView prefix : {QStringView(u"0086"), QStringView(u"86")}) {
        if (!digits.startsWith(prefix) || (plus && prefix.size() == 4) || digits.size() != prefix.size() + 11)
            continue;
        digits = digits.mid(prefix.size());
        international = true;
        break;
    }
    if (!isChineseMobile(digits) || (plus && !international) || (!international && region != u"CN"))
        return {};
    return Phone{.e164 = u"+86" + digits.toString(), .plausible = true};
}

/// What a spreadsheet does to a number that it takes for a quantity.
QString spreadsheetNumber(const QString &text, bool &damaged)
{
    static const QRegularExpression scientific(u"^(\\d)(?:\\.(\\d+))?e\\+?(\\d{1,2})$"_s);
    static const QRegularExpression decimal(u"^(\\d{7,15})\\.0+$"_s);
    if (const auto match = decimal.match(text); match.hasMatch())
        return match.captured(1);
    const auto match = scientific.match(text);
    if (!match.hasMatch())
        return text;
    // Every digit may still be there: 1.3812345678E+10.
    const auto digits = QString(match.captured(1) + match.captured(2));
    damaged = digits.size() != match.captured(3).toInt() + 1;
    return damaged ? text : digits;
}

struct Parts
{
    QString number;
    QString extension = {};
};

/// "0755-83320000-8001": a third group behind a whole number.
std::optional<Parts> dashedExtension(const QString &text)
{
    static const QRegularExpression dashed(u"^(.*?)(\\d+)\\s*-\\s*(\\d{1,6})$"_s);
    const auto match = dashed.match(text);
    if (!match.hasMatch())
        return {};
    const auto before = QString(match.captured(1) + match.captured(2));
    QString digits;
    std::ranges::copy_if(before, std::back_inserter(digits), isDigit);
    const bool whole = match.capturedLength(2) >= 7 && match.capturedLength(2) <= 13;
    const bool service = digits.size() == 10 && (digits.startsWith(u"400") || digits.startsWith(u"800"));
    if (!whole && !service)
        return {};
    return Parts{before, match.captured(3)};
}

Parts takeExtension(const QString &text)
{
    static const QRegularExpression named(
        u"^(.*\\d[^\\d]*?)[\\s,;(-]*(?:转接|转|分机号?|内线|;?ext(?:ension|n)?\\.?|x|#|\\*)[\\s:=.]*(\\d{1,8})\\)?$"_s);
    if (const auto match = named.match(text); match.hasMatch())
        return {match.captured(1).trimmed(), match.captured(2)};
    return dashedExtension(text).value_or(Parts{text});
}

/// Dialled before a mobile number to call through another carrier, and kept by old address books.
QString withoutCarrierPrefix(const QString &number)
{
    static const QRegularExpression carrier(
        u"^(?:17951|17950|17911|17909|12593|10193)[\\s-]*(1[3-9][\\d\\s-]{9,})$"_s);
    const auto match = carrier.match(number);
    return match.hasMatch() ? match.captured(1) : number;
}

/// 95588, 12315, 110: answered, but outside the plan of numbers.
bool isServiceNumber(const PhoneNumber &number)
{
    static const QRegularExpression service(u"^(?:9[56]\\d{3,6}|1[012]\\d{1,4})$"_s);
    return number.country_code() == 86 && service.match(QString::number(number.national_number())).hasMatch();
}

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

bool parse(const QString &text, QStringView region, PhoneNumber &number)
{
    const auto error =
        PhoneNumberUtil::GetInstance()->Parse(text.toStdString(), region.toString().toStdString(), &number);
    return error == PhoneNumberUtil::NO_PARSING_ERROR;
}

/// 886912345678, 85221234567: a country code without its plus, as spreadsheets leave it.
bool parseNeighbour(const QString &text, PhoneNumber &number)
{
    static const QRegularExpression neighbour(u"^(?:852|853|886)[\\d\\s()-]{8,}$"_s);
    return neighbour.match(text).hasMatch() && parse(u'+' + text, u"ZZ", number)
        && PhoneNumberUtil::GetInstance()->IsValidNumber(number);
}

QString doubt(const PhoneNumber &number)
{
    const auto &util = *PhoneNumberUtil::GetInstance();
    std::string significant;
    util.GetNationalSignificantNumber(number, &significant);
    if (significant.size() < 7)
        return Tr::tr("The number is too short");
    if (number.country_code() == 86 && significant.size() <= 8)
        return Tr::tr("The area code is missing");
    switch (util.IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::TOO_SHORT: return Tr::tr("The number is too short");
    case PhoneNumberUtil::TOO_LONG: return Tr::tr("The number is too long");
    case PhoneNumberUtil::INVALID_COUNTRY_CODE: return Tr::tr("The country code does not exist");
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY: return Tr::tr("The area code is missing");
    default: return Tr::tr("No such range of numbers is known");
    }
}

Phone understood(const Parts &parts, QStringView region)
{
    const auto &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const bool parsed = parse(parts.number, region, number);
    PhoneNumber abroad;
    if ((!parsed || !util.IsValidNumber(number)) && parseNeighbour(parts.number, abroad))
        number = abroad;
    else if (!parsed)
        return {.extension = parts.extension, .reason = Tr::tr("This is not a phone number")};
    auto extension = parts.extension;
    if (extension.isEmpty() && number.has_extension())
        extension = QString::fromStdString(number.extension());
    number.clear_extension();
    Phone phone{.e164 = formatted(number, PhoneNumberUtil::E164), .extension = extension};
    phone.plausible = util.IsValidNumber(number) || isServiceNumber(number);
    if (!phone.plausible)
        phone.reason = doubt(number);
    return phone;
}

/// "0755 8332 0000" from "+8675583320000" at home, "+852 2123 4567" abroad.
QString grouped(const PhoneNumber &number, QStringView homeRegion)
{
    const int home =
        PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(homeRegion.toString().toStdString());
    const bool atHome = number.country_code() == home;
    return formatted(number, atHome ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL);
}

} // namespace

Phone normalizePhone(QStringView raw, QStringView region)
{
    if (auto mobile = chineseMobile(raw, region))
        return *mobile;
    auto text = fold(raw.left(kLongest + 1));
    if (text.isEmpty())
        return {.reason = Tr::tr("The number is empty")};
    if (text.size() > kLongest)
        return {.reason = Tr::tr("The number is too long")};
    bool damaged = false;
    text = spreadsheetNumber(text, damaged);
    if (damaged)
        return {.reason = Tr::tr("The number lost digits in a spreadsheet")};
    if (splitPhones(text).size() > 1)
        return {.reason = Tr::tr("There are several numbers in one field")};
    auto parts = takeExtension(text);
    parts.number = withoutCarrierPrefix(parts.number);
    if (auto mobile = chineseMobile(parts.number, region)) {
        mobile->extension = parts.extension;
        return *mobile;
    }
    return understood(parts, region);
}

QStringList splitPhones(QStringView raw)
{
    static const QRegularExpression between(
        u"\\s*[/／\\\\;；、,，|\\r\\n]+\\s*|\\s+或\\s*|\\s{2,}|(?<=\\d)\\s+(?=1[3-9]\\d{9}\\b)"_s);
    const auto whole = raw.toString().trimmed();
    const auto parts = whole.split(between, Qt::SkipEmptyParts);
    const auto isNumber = [](const QString &part) {
        return std::ranges::count_if(part, [](QChar c) { return c.isDigit(); }) >= 7;
    };
    return std::ranges::all_of(parts, isNumber) && !parts.isEmpty() ? parts : QStringList{whole};
}

QString displayPhone(QStringView normalized, QStringView homeRegion)
{
    const auto at = normalized.indexOf(u";ext=");
    const auto e164 = at < 0 ? normalized : normalized.left(at);
    const auto extension = at < 0 ? QStringView() : normalized.mid(at + 5);
    if (!e164.startsWith(u'+'))
        return normalized.toString();
    QString shown;
    PhoneNumber number;
    if (homeRegion == u"CN" && e164.startsWith(u"+86") && isChineseMobile(e164.mid(3)))
        shown = e164.mid(3, 3) + u' ' + e164.mid(6, 4) + u' ' + e164.mid(10);
    else if (parse(e164.toString(), u"ZZ", number))
        shown = grouped(number, homeRegion);
    else
        return normalized.toString();
    return extension.isEmpty() ? shown : Tr::tr("%1 ext. %2").arg(shown, extension);
}

} // namespace crm
