#include "core/exchange/birthdaytext.h"

#include "core/base/text/fold.h"
#include "core/base/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// 十二, 廿一, 初八, 正, 冬, 腊 or digits; 0 for what is none of these.
int numberOf(QStringView text)
{
    bool isNumber = false;
    if (const int number = text.toInt(&isNumber); isNumber)
        return number;
    if (text == u"正" || text == u"元")
        return 1;
    if (text == u"冬")
        return 11;
    if (text == u"腊")
        return 12;
    int number = 0;
    for (const auto c : text) {
        const auto digit = u"〇一二三四五六七八九"_s.indexOf(c);
        if (c == u'十')
            number = number == 0 ? 10 : number * 10;
        else if (c == u'廿')
            number = 20;
        else if (c == u'卅')
            number = 30;
        else if (digit > 0)
            number += int(digit);
        else if (c != u'初')
            return 0;
    }
    return number;
}

/// 1985 or 一九八五.
int yearOf(QStringView text)
{
    int year = 0;
    for (const auto c : text) {
        const auto digit = c == u'零' ? 0 : u"〇一二三四五六七八九"_s.indexOf(c);
        year = year * 10 + (c.isDigit() ? c.digitValue() : int(digit));
    }
    return year;
}

/// Which calendar the words of a cell name; they are taken out of it.
std::optional<BirthdayCalendar> takeCalendar(QString &text)
{
    static const QRegularExpression lunar(u"[(\\[]?(?:农历|阴历|旧历|夏历|lunar)[)\\]:]?"_s);
    static const QRegularExpression solar(u"[(\\[]?(?:公历|阳历|新历|国历|solar)[)\\]:]?"_s);
    static const QRegularExpression leap(u"闰|leap"_s);
    const bool isLunar = text.contains(lunar) || text.contains(u'闰');
    const bool isSolar = text.contains(solar);
    if (!isLunar)
        return isSolar ? std::optional((text.remove(solar), BirthdayCalendar::Solar)) : std::nullopt;
    text.remove(lunar);
    if (!text.contains(leap))
        return BirthdayCalendar::Lunar;
    text.remove(leap);
    return BirthdayCalendar::LunarLeap;
}

/// A month of these is one of the lunar calendar, and so is a day that is called 初八 or 廿一.
bool isLunarWord(QStringView month, QStringView day)
{
    return month == u"正" || month == u"冬" || month == u"腊" || day.startsWith(u"初")
        || day.startsWith(u"廿");
}

} // namespace

QString birthdayCell(const QString &date, BirthdayCalendar calendar)
{
    switch (calendar) {
    case BirthdayCalendar::Lunar: return Tr::tr("lunar %1").arg(date);
    case BirthdayCalendar::LunarLeap: return Tr::tr("lunar leap %1").arg(date);
    case BirthdayCalendar::Solar: break;
    }
    return date;
}

std::optional<Birthday> birthdayOfCell(const QString &cell, bool dayFirst)
{
    static const QRegularExpression shape(u"^(?:([0-9]{4}|[〇零一二三四五六七八九]{4})[年/. -]+|--)?"
                                          "([0-9]{1,2}|正|冬|腊|元|[一二三四五六七八九十]{1,3})(?:月|[-/])"
                                          "([0-9]{1,2}|初?[一二三四五六七八九十廿卅]{1,3})[日号]?$"_s);
    static const QRegularExpression compact(u"^(?:[0-9]{4}|--)[0-9]{4}$"_s);
    auto text = fold(cell);
    const auto said = takeCalendar(text);
    text.remove(u' ');
    if (compact.match(text).hasMatch() && (said || text.startsWith(u"--")))
        return Birthday::parse(text, said.value_or(BirthdayCalendar::Solar));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const bool hasYear = match.capturedLength(1) > 0;
    auto month = match.capturedView(2);
    auto day = match.capturedView(3);
    const bool isLunar = isLunarWord(month, day);
    if (!said && hasYear && !isLunar)
        return {}; // an ordinary day
    int first = numberOf(month);
    int second = numberOf(day);
    if (!hasYear && !text.contains(u'月') && !text.startsWith(u"--")
        && ((dayFirst && second <= 12) || (first > 12 && second <= 12)))
        std::swap(first, second);
    const auto digits = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    const auto start = hasYear ? QString::number(yearOf(match.capturedView(1))) : u"-"_s;
    return Birthday::parse(QString(start + u'-' + digits(first) + u'-' + digits(second)),
                           said.value_or(isLunar ? BirthdayCalendar::Lunar : BirthdayCalendar::Solar));
}

} // namespace crm
