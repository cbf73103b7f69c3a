#pragma once

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace crm {

/// An event of a calendar (RFC 5545), as far as activities know such things.
struct IcsEvent
{
    qint64 line = 0; ///< where it begins, from 1
    QString uid = {}; ///< with the recurrence that it replaces, where it is one
    QString summary = {};
    QString description = {};
    QString location = {};
    std::optional<qint64> at = {}; ///< instant; nothing where none can be read
    bool isWholeDay = false; ///< then `at` is its beginning
    std::optional<qint64> minutes = {};
    QString repeats = {}; ///< RRULE, as it stands there
    QStringList mails = {}; ///< of who takes part, lower case
    bool isCancelled = false;

    friend bool operator==(const IcsEvent &, const IcsEvent &) = default;
};

/// Reads the events of a calendar's text: folded lines, parameters in quotation marks, times in UTC, in a
/// zone by its name (also by that of Windows) or in none, which is then `zone`. Tasks, journals and what is
/// nested in events are passed over; what is no calendar gives none.
std::vector<IcsEvent> readIcs(const QString &text, const QTimeZone &zone);

/// The same of a file in any encoding. Throws Error{Invalid} for what cannot be read, is larger than 20 MB or
/// holds no calendar.
std::vector<IcsEvent> readIcsFile(const QString &path, const QTimeZone &zone);

} // namespace crm
