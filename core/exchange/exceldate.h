#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <string>

namespace crm {

/// What a number format makes of a number.
enum class NumberKind { Number, Date, Time, DateTime, Duration };

/// By the format's text ("yyyy\-mm\-dd;@", "[h]:mm") ...
NumberKind kindOfFormat(QStringView format);
/// ... or by its number, for those that Excel does not write out, the Chinese and Japanese ones included.
NumberKind kindOfBuiltInFormat(int id);

/// The day of a serial of either date system; nothing for 29 February 1900, which Excel counts and the
/// calendar does not, and for what lies before 1900 or after 9999.
std::optional<QDate> dateOfSerial(double serial, bool since1904 = false);

/// A serial as canonical text: "2017-04-27", "2017-04-27 10:30:00", "10:30:00", "255:10:10". The day that
/// never was is "1900-02-29". Nothing where it is no date.
std::optional<std::string> textOfSerial(double serial, NumberKind kind, bool since1904);

} // namespace crm
