#include "core/storage/storageerror.h"

#include "core/base/tr.h"

#include <QLoggingCategory>
#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

Q_LOGGING_CATEGORY(storage, "kingfisher.storage")

QString message(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return Tr::tr("Not saved: the disk is full. Free some space and try again.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Tr::tr("Not saved: somebody else is saving right now. Try again in a moment.");
    case SQLITE_READONLY: return Tr::tr("Not saved: the file can only be read.");
    case SQLITE_IOERR:
        return Tr::tr("The disk or the network did not answer. What was saved before is kept.");
    case SQLITE_CORRUPT:
        return Tr::tr("The file is damaged. Open the newest backup, or save what can be read.");
    case SQLITE_NOTADB: return Tr::tr("This is not a Kingfisher file.");
    case SQLITE_CANTOPEN: return Tr::tr("The file cannot be opened.");
    case SQLITE_NOMEM: return Tr::tr("There is not enough memory for this.");
    case SQLITE_TOOBIG: return Tr::tr("A text is too long to be stored.");
    case SQLITE_INTERRUPT: return Tr::tr("Stopped.");
    default: return {};
    }
}

} // namespace

Error storageError(int code, const QString &detail)
{
    qCWarning(storage).noquote() << "code" << code << detail;
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return {Error::Code::Conflict, Tr::tr("There is one like this already.")};
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return {Error::Code::Conflict, Tr::tr("Something else still refers to this.")};
    if (code == SQLITE_IOERR_DATA)
        return {Error::Code::Storage,
                Tr::tr("A part of the encrypted file is damaged or was changed by somebody else. Open the "
                       "newest backup.")};
    const auto text = message(code);
    return {Error::Code::Storage,
            text.isEmpty() ? Tr::tr("The file could not be used (code %1).").arg(code) : text};
}

Error storageError(const QSqlError &error, const QString &sql)
{
    return storageError(error.nativeErrorCode().toInt(), error.databaseText() + u"\n"_s + sql);
}

} // namespace crm
