#include "app/cli/command.h"

#include "app/cli/passwordinput.h"
#include "core/base/outcome.h"
#include "core/base/tr.h"
#include "core/platform/settings.h"
#include "core/session/entrance.h"
#include "core/session/maintenanceservice.h"
#include "core/session/thismachine.h"

#include <QStandardPaths>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace crm::cli {

QString baseFile(const Globals &globals)
{
    if (!globals.file.isEmpty())
        return globals.file;
    const auto recent = Settings().recentFiles();
    return recent.isEmpty()
             ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/customers.kingfisher"_s
             : recent.front();
}

namespace {

/// A file that was not checked today is, as the window does at opening; nothing more is written into a
/// damaged one, but what it still holds can be read.
void guardAgainstDamage(Session &session)
{
    if (!session.operations().db().isWritable() || !session.maintenance().isCheckDue())
        return;
    const auto problems = session.maintenance().check(CheckDepth::Quick);
    if (problems.isEmpty())
        return;
    const auto reason =
        Tr::tr("The file is damaged, so that nothing is written into it: %1").arg(problems.front());
    std::fprintf(stderr, "%s\n", qPrintable(reason));
    session.operations().addGuard(
        [reason](const UnitOfWork &) { throw FileUnusable(Error::Code::Storage, reason); });
}

} // namespace

SessionOptions sessionOptions(const Globals &globals)
{
    SessionOptions options{.path = baseFile(globals),
                           .userName = globals.user,
                           .clock = globals.clock,
                           .backupRoot = Settings().backupRoot()};
    const auto path = options.path;
    const bool isEncrypted = entranceOf(path).isEncrypted;
    if (isEncrypted) // nothing can be looked at before
        options = enter(std::move(options), givenPassword());
    BaseAccess access;
    try {
        access = globals.copy ? prepareCopy(path, *globals.clock)
                              : prepareBase(path, *globals.clock, options.backupRoot);
    } catch (const Error &error) {
        throw FileUnusable(error.code(), error.message());
    }
    if (!access.whyReadOnly.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(access.whyReadOnly));
    if (!isEncrypted && entranceOf(access.path).needsPassword)
        options = enter(std::move(options), givenPassword());
    options.path = access.path;
    options.access = access.access;
    return options;
}

std::unique_ptr<Session> openSession(const Globals &globals)
{
    auto session = std::make_unique<Session>(sessionOptions(globals));
    guardAgainstDamage(*session);
    attempt([&] { // where it fails, the next time makes it up
        tidyThisMachine(*session);
        return true;
    });
    return session;
}

Progress terminalProgress()
{
    if (!isatty(fileno(stderr)))
        return noProgress;
    return [](qint64 done, qint64 total) {
        if (total > 0)
            std::fprintf(stderr, "\r%lld / %lld", static_cast<long long>(done),
                         static_cast<long long>(total));
        else
            std::fprintf(stderr, "\r%lld", static_cast<long long>(done));
        if (total > 0 && done >= total)
            std::fputc('\n', stderr);
        return true;
    };
}

QString isoInstant(qint64 at)
{
    if (at == 0)
        return {};
    const auto time = QDateTime::fromMSecsSinceEpoch(at);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

std::optional<QDate> dayOf(const QString &given)
{
    if (given.isEmpty())
        return {};
    const auto date = QDate::fromString(given, Qt::ISODate);
    if (!date.isValid())
        throw Error(Error::Code::Invalid, Tr::tr("%1 is not a date (YYYY-MM-DD).").arg(given));
    return date;
}

DateRange daysOf(const QString &from, const QString &to)
{
    const DateRange days{dayOf(from), dayOf(to)};
    if (days.from && days.to && *days.to < *days.from)
        throw Error(Error::Code::Invalid,
                    Tr::tr("The last day, %1, lies before the first one, %2.").arg(to, from));
    return days;
}

QString isoDate(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

} // namespace crm::cli
