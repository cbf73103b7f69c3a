#pragma once

#include <QString>

#include <string>

namespace crm {

/// A text as a value of a card or a calendar: marks escaped, line ends as \n (RFC 6350 3.4, RFC 5545 3.3.11).
QString escapedText(const QString &text);
/// Several of them as the parts of one value.
QString escapedParts(const QStringList &parts);

/// A line "NAME:value" with its end, folded after 75 bytes and never within a character (RFC 5545 3.1).
std::string contentLine(QStringView name, const QString &value);

} // namespace crm
