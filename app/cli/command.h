#pragma once

#include "core/base/daterange.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/session/session.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace crm::cli {

/// What was given before the command.
struct Globals
{
    QString file = {};
    QString user = {};
    bool json = false;
    QString save = {}; ///< into which file the rows of the answer are written besides
    bool copy = false; ///< read the copy on this machine instead of the team's file
    std::shared_ptr<const Clock> clock = std::make_shared<Clock>();
};

enum ExitCode { Done = 0, Refused = 1, Usage = 2, Unusable = 3 };

/// The answer of a command: one JSON object, and the same for people to read.
struct Answer
{
    QJsonObject json = {};
    QStringList lines = {};
    ExitCode code = Done;
};

/// The file cannot be used: exit code 3.
class FileUnusable : public Error
{
public:
    using Error::Error;
};

/// The file that was named, else the last one opened, else the user's default one.
QString baseFile(const Globals &globals);

/// With which the base opens: who works is signed in, the file looked at. Throws FileUnusable, Denied.
SessionOptions sessionOptions(const Globals &globals);

/// Opens the base. Throws as sessionOptions() does.
std::unique_ptr<Session> openSession(const Globals &globals);

/// Shows long work on stderr where that is a terminal.
Progress terminalProgress();

/// The day that was given as YYYY-MM-DD; none for an empty text. Throws Error::Invalid.
std::optional<QDate> dayOf(const QString &given);
/// From the one day to the other. Throws Error::Invalid where the last one lies before the first.
DateRange daysOf(const QString &from, const QString &to);
QString isoInstant(qint64 at);
QString isoDate(const std::optional<QDate> &date);

} // namespace crm::cli
