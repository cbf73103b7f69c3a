#pragma once

#include <QLocale>
#include <QStringList>

namespace crm {

/// The countries and regions that numbers without a country code can be taken for, as ISO 3166, the most
/// usual of this trade first.
QStringList phoneRegions();
bool isPhoneRegion(const QString &region);

/// What is taken where nobody has said: where the machine stands, if people there speak Chinese, else by the
/// language of the program.
QString usualPhoneRegion(const QLocale &language, const QLocale &machine);

/// What is offered for a sheet in this encoding: Big5 is not written on the mainland.
QString likelyPhoneRegion(const QString &encoding, const QString &usual);

/// Of `likely`, mainland China and Taiwan the one whose numbers `numbers` are. Where the numbers are few, or
/// do not speak clearly against it, `likely`.
QString phoneRegionOf(const QStringList &numbers, const QString &likely);

/// For people: "Taiwan".
QString displayPhoneRegion(const QString &region);
/// "86" for "CN".
QString callingCode(const QString &region);

} // namespace crm
