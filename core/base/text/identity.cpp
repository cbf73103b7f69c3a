#include "core/base/text/identity.h"

#include "core/base/text/clean.h"
#include "core/base/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace crm {

namespace {

using namespace Qt::StringLiterals;

Check refused(QString reason)
{
    return {false, std::move(reason)};
}

/// Full width digits and spaces inside are how people paste such numbers.
QString compact(QStringView text)
{
    auto plain = text.toString().normalized(QString::NormalizationForm_KC).toUpper();
    plain.removeIf([](QChar character) { return character.isSpace() || !character.isPrint(); });
    return plain;
}

bool lostDigits(const QString &text)
{
    static const QRegularExpression scientific(u"^\\d(?:\\.\\d+)?E\\+?\\d{2}$"_s);
    return scientific.match(text).hasMatch();
}

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar each) { return each >= u'0' && each <= u'9'; });
}

/// GB/T 2260: the provinces, and the regions beside them.
bool isProvince(QStringView code)
{
    static constexpr int kProvinces[] = {11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34,
                                         35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
                                         53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91};
    return std::ranges::binary_search(kProvinces, code.toInt());
}

QDate birthday(const QString &number)
{
    const auto digits = number.size() == 18 ? number.mid(6, 8) : QString(u"19" + number.mid(6, 6));
    return QDate::fromString(digits, u"yyyyMMdd"_s);
}

QChar idCheckDigit(QStringView number)
{
    int sum = 0;
    int weight = 1;
    for (int i = 16; i >= 0; --i) {
        weight = weight * 2 % 11;
        sum += number[i].digitValue() * weight;
    }
    return QStringView(u"10X98765432")[sum % 11];
}

bool isDomainLabel(QStringView label)
{
    const auto inside = [](QChar each) {
        return each.isLetterOrNumber() || each.isSurrogate() || each == u'-';
    };
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::ranges::all_of(label, inside);
}

bool isLocalPart(QStringView local)
{
    const auto inside = [](QChar each) {
        return each.isLetterOrNumber() || each.isSurrogate()
            || QStringView(u".!#$%&'*+/=?^_`{|}~-").contains(each);
    };
    return !local.isEmpty() && local.size() <= 64 && !local.startsWith(u'.') && !local.endsWith(u'.')
        && !local.contains(u"..") && std::ranges::all_of(local, inside);
}

} // namespace

Check checkCreditCode(QStringView code)
{
    static constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    const auto text = compact(code);
    if (lostDigits(text))
        return refused(Tr::tr("The number lost digits in a spreadsheet"));
    if (text.size() == 15 && isDigits(text))
        return refused(Tr::tr("This is a registration number of before 2015, not a credit code"));
    if (text.size() != 18)
        return refused(Tr::tr("A credit code has 18 characters, this one %1").arg(text.size()));
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 18; ++i) {
        const auto value = int(kAlphabet.indexOf(text[i]));
        if (value < 0)
            return refused(Tr::tr("A credit code cannot contain \"%1\"").arg(text[i]));
        if (i < 17)
            sum += value * weight;
        weight = weight * 3 % 31;
    }
    if (kAlphabet[(31 - sum % 31) % 31] != text[17])
        return refused(
            Tr::tr("The check character does not fit: one character is wrong or two are exchanged"));
    return {true};
}

Check checkIdNumber(QStringView number)
{
    const auto text = compact(number);
    if (lostDigits(text))
        return refused(Tr::tr("The number lost digits in a spreadsheet"));
    const bool old = text.size() == 15;
    if (!old && text.size() != 18)
        return refused(Tr::tr("An identity number has 18 characters, this one %1").arg(text.size()));
    if (!isDigits(old ? QStringView(text) : QStringView(text).left(17)))
        return refused(Tr::tr("An identity number consists of digits, the last may be X"));
    if (!isProvince(QStringView(text).left(2)))
        return refused(Tr::tr("The region does not exist"));
    if (!birthday(text).isValid())
        return refused(Tr::tr("The birthday inside does not exist"));
    if (old || idCheckDigit(text) == text[17])
        return {true};
    // A spreadsheet keeps fifteen digits of a number and fills up with zeros.
    return refused(
        text.endsWith(u"000")
            ? Tr::tr("The number lost digits in a spreadsheet")
            : Tr::tr("The check character does not fit: one character is wrong or two are exchanged"));
}

std::optional<QDate> birthdayOfIdNumber(QStringView number)
{
    if (!checkIdNumber(number))
        return {};
    return birthday(compact(number));
}

Check checkEmail(QStringView address)
{
    const auto breaks = [](QChar each) { return each.category() == QChar::Other_Control; };
    if (std::ranges::any_of(address.trimmed(), breaks))
        return refused(Tr::tr("An address cannot contain line breaks"));
    const auto text = normalizeEmail(address);
    if (text.isEmpty())
        return refused(Tr::tr("The address is empty"));
    if (text.toUtf8().size() > 254)
        return refused(Tr::tr("The address is longer than 254 characters"));
    const auto parts = text.split(u'@');
    if (parts.size() != 2)
        return refused(Tr::tr("An address has exactly one @"));
    if (!isLocalPart(parts[0]))
        return refused(Tr::tr("The part before the @ is not well formed"));
    const auto labels = parts[1].split(u'.');
    if (labels.size() < 2 || !std::ranges::all_of(labels, isDomainLabel) || isDigits(labels.back()))
        return refused(Tr::tr("The domain behind the @ is not well formed"));
    return {true};
}

QString normalizeEmail(QStringView address)
{
    return cleanLine(address.toString().normalized(QString::NormalizationForm_KC)).toLower();
}

} // namespace crm
