#include "core/exchange/idformat.h"

#include <algorithm>

namespace crm {
namespace {

constexpr char16_t kDigit = 0; // in no text of a format
constexpr qsizetype kFewest = 2; // 0 and 0"件" are numbers

} // namespace

std::optional<IdFormat> IdFormat::of(QStringView format)
{
    IdFormat made;
    auto &pattern = made.m_pattern;
    for (qsizetype i = 0; i < format.size() && format[i] != u';'; ++i) {
        const auto c = format[i];
        const auto next = format.size() > i + 1 ? format[i + 1] : QChar();
        if (c == u'0') {
            pattern += kDigit;
        } else if (c == u'"') {
            const auto end = format.indexOf(u'"', i + 1);
            if (end < 0)
                return {};
            pattern += QStringView(format.sliced(i + 1, end - i - 1)).toString().toStdU16String();
            i = end;
        } else if (c == u'\\') {
            pattern += next.unicode();
            ++i;
        } else if (c == u'_') {
            ++i; // a gap as wide as the next character
        } else if (c == u'[') { // a colour or a language
            const auto end = format.indexOf(u']', i);
            if (end < 0 || next == u'<' || next == u'>' || next == u'=' || next.toLower() == u'h'
                || next.toLower() == u'm' || next.toLower() == u's')
                return {};
            i = end;
        } else if (c == u'-' || c == u' ' || c == u'(' || c == u')' || c == u'+') {
            pattern += c.unicode();
        } else {
            return {};
        }
    }
    if (std::ranges::count(pattern, kDigit) < kFewest)
        return {};
    return made;
}

std::string IdFormat::shown(quint64 number) const
{
    QString text;
    auto left = std::ranges::count(m_pattern, kDigit);
    for (auto at = m_pattern.rbegin(); at != m_pattern.rend(); ++at) {
        if (*at != kDigit) {
            text.prepend(QChar(*at));
            continue;
        }
        const auto digits =
            --left == 0 ? QString::number(number) : QString(QChar(u'0' + ushort(number % 10)));
        text.prepend(digits); // the first one takes all that are left
        number /= 10;
    }
    return text.toStdString();
}

} // namespace crm
