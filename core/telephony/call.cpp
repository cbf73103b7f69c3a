#include "core/telephony/call.h"

#include "core/base/text/clean.h"
#include "core/base/text/phone.h"

#include <QUrl>

#include <cstring>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qsizetype kLongest = 100; ///< characters; no number is longer
constexpr qsizetype kTail = 8; ///< digits, as many as a number has within a large city
constexpr qsizetype kShortest = 3; ///< extensions

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    return digits;
}

/// Without the scheme, the host of an address and what follows a semicolon.
QString bare(QString text)
{
    for (const auto *scheme : {"tel:", "callto:", "sip:", "sips:"})
        if (text.startsWith(QLatin1StringView(scheme), Qt::CaseInsensitive))
            text = QUrl::fromPercentEncoding(text.sliced(qsizetype(std::strlen(scheme))).toUtf8());
    if (text.startsWith("//"_L1))
        text.remove(0, 2);
    return text.section(u'@', 0, 0).section(u';', 0, 0).trimmed();
}

} // namespace

CallerNumber CallerNumber::parse(const QString &given)
{
    const auto text = bare(cleanLine(given.left(kLongest)));
    const auto digits = digitsOf(text);
    if (digits.size() < kShortest)
        return {};
    const auto phone = normalizePhone(text);
    return {.text = phone.plausible ? displayPhone(phone.e164) : text,
            .normalized = phone.plausible ? phone.e164 : QString(),
            .tail = digits.right(kTail)};
}

} // namespace crm
