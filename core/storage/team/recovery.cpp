#include "core/storage/team/recovery.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/integrity.h"
#include "core/storage/statement.h"
#include "core/storage/team/records.h"
#include "core/storage/team/volume.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QThread>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

Q_LOGGING_CATEGORY(team, "kingfisher.team")

constexpr qint64 kLongestBlindness = 65'000; ///< ms that a client of NFS may take a new name for missing
constexpr qint64 kQuicklyChecked = 200'000'000; ///< bytes

/// Nobody holds locks on the journal, so that it may be opened besides SQLite. Opening makes a client ask the
/// server.
qint64 sizeOfJournal(const QString &base)
{
    QFile journal(base + u"-journal"_s);
    if (!journal.open(QIODevice::ReadOnly))
        return 0;
    journal.read(1);
    return journal.size();
}

void waitForJournal(const QString &base, const std::function<bool()> &goOn)
{
    QElapsedTimer time;
    time.start();
    while (sizeOfJournal(base) == 0 && time.elapsed() < kLongestBlindness) {
        if (!goOn())
            throw Error(Error::Code::Storage, Tr::tr("Not saved: a colleague's machine stopped while it "
                                                     "saved, and the drive does not show yet how far it "
                                                     "came. Try again in a minute."));
        QThread::msleep(500);
    }
}

} // namespace

void recoverFrom(const WriteMark &mark, const QString &base, const Volume &volume,
                 const std::function<bool()> &goOn)
{
    qCInfo(team).noquote() << "a writer did not come to the end of its commit; write_seq was"
                           << mark.writeSeq;
    if (volume.isLocal())
        sizeOfJournal(base);
    else
        waitForJournal(base, goOn);
    const Connection db(base, Connection::Access::Inspect);
    const auto found = Statement(db, u"SELECT write_seq FROM meta"_s).number(); // here SQLite rolls back
    if (found != mark.writeSeq && found != mark.writeSeq + 1)
        throw Error(
            Error::Code::Storage,
            Tr::tr("A write was cut off, and another state of the file lies there than before or after "
                   "it. Please open the newest backup."));
    if (QFileInfo(base).size() > kQuicklyChecked)
        return;
    if (const auto problems = integrityProblems(db, CheckDepth::Quick); !problems.isEmpty())
        throw Error(Error::Code::Storage,
                    Tr::tr("A write was cut off and has left damage: %1. Please open the newest backup.")
                        .arg(problems.first()));
}

} // namespace crm
