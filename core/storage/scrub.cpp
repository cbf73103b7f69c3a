#include "core/storage/scrub.h"

#include "core/base/error.h"
#include "core/storage/housekeeping.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kJournalLeft = 4'096; ///< bytes; 0 would have SQLite truncate, which no share may (storage)
const auto kScrubbed = u"scrubbed"_s;

/// One commit of a row that says nothing: the journal holds the page of that row afterwards, and no other.
void commitNothing(const Connection &db)
{
    Transaction transaction(db);
    Housekeeping housekeeping(db);
    housekeeping.set(kScrubbed, QString::number(housekeeping.value(kScrubbed).toLongLong() + 1));
    transaction.commit();
}

bool isLogEmptied(const Connection &db)
{
    return Statement(db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s).number() == 0; // busy
}

} // namespace

void overwriteDeleted(const Connection &db)
{
    db.run(u"PRAGMA secure_delete = ON"_s);
}

bool scrubFile(const Connection &db)
{
    overwriteDeleted(db);
    bool isDone = true;
    try {
        db.run(u"VACUUM"_s);
    } catch (const Error &) {
        isDone = false; // somebody reads or writes; what lay there is zeros
    }
    if (!db.isTeamFile())
        return isLogEmptied(db) && isDone;
    db.run(u"PRAGMA journal_size_limit = %1"_s.arg(kJournalLeft));
    commitNothing(db);
    db.run(u"PRAGMA journal_size_limit = 1048576"_s);
    return isDone;
}

} // namespace crm
