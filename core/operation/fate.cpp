#include "core/operation/fate.h"

#include "core/base/outcome.h"
#include "core/storage/housekeeping.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {

bool isRecorded(const Connection &db, const QString &operation)
{
    return Statement(db, u"SELECT count(*) FROM operation WHERE uuid = :uuid"_s)
               .bind("uuid"_L1, operation)
               .number()
         > 0;
}

/// The failed COMMIT may have left all of the operation at the end of the log, where nobody sees it before
/// the log is read anew after a crash; or have struck out the journal of a team's file, and nobody knows
/// whether the disk has that. Another COMMIT takes the place of either, and only then the answer is final.
bool isRecordedForGood(const Connection &db, const QString &operation)
{
    Housekeeping(db).set(u"settled"_s, operation);
    return isRecorded(db, operation);
}

Unsettled::Fate fateOf(const Connection &failed, const QString &operation)
{
    const auto recorded = attempt([&] {
        failed.requireSameFile(); // to open what is not there would make it
        Connection again(failed.path());
        again.setGuard(failed.guard());
        return isRecordedForGood(again, operation);
    });
    if (!recorded)
        return Unsettled::Fate::Unknown;
    return *recorded ? Unsettled::Fate::Saved : Unsettled::Fate::NotSaved;
}

} // namespace crm
