#pragma once

#include "core/exchange/importchange.h"
#include "core/exchange/importmapping.h"
#include "core/exchange/importproblem.h"
#include "core/exchange/sheetshape.h"

#include <QHash>
#include <QSet>

namespace crm {

/// Which rows come in: those of records that are there already, those of new ones, or both.
enum class ImportMode { AddAndUpdate, Add, Update };

/// What becomes of a row whose record stands in the file before: it is added to that, or rejected.
enum class Repeated { Join, Reject };

/// "both", "add", "update" as --mode takes them; "join", "reject" as --repeated does.
std::optional<ImportMode> importModeByName(QStringView name);
std::optional<Repeated> repeatedByName(QStringView name);

/// A row that makes a customer, though probably there is one already.
struct LookAlike
{
    qint64 line = 0;
    QString name = {}; ///< as the row has it
    qint64 customer = 0; ///< the stored one; 0 where it is another row
    qint64 otherLine = 0; ///< of that row
    QString otherName = {};
    double probability = 0; ///< that both are one
    QStringList reasons = {}; ///< in words, the strongest first

    friend bool operator==(const LookAlike &, const LookAlike &) = default;
};

/// A sheet, how it is understood, and what is to be done with it.
struct ImportRequest
{
    QString path = {};
    ImportKind kind = ImportKind::Customers;
    SheetShape shape = {};
    ImportMapping mapping = {};
    QStringList ownFields =
        {}; ///< the names of the users' own fields, in their order; the service fills them in
    QStringList keys = {}; ///< fields by which a row is found again; empty: code or name, number and customer
    ImportMode mode = ImportMode::AddAndUpdate;
    bool fillOnly = false; ///< of records that are there, only what is empty is written
    bool clearsEmpty = false; ///< of records that are there, an empty cell empties what stands
    Repeated repeated = Repeated::Join;
    QString owner = {}; ///< of customers that are created, where the sheet names none; empty: see pool
    QString pool = {}; ///< where they lie instead; empty: they are the actor's
    bool allocate = false; ///< or the rules of allocation decide, where the sheet names nobody
    QString rejectsPath = {}; ///< where the rejected rows go; empty: nowhere
    bool dryRun = false; ///< do everything, keep nothing
    bool wantsChanges = false; ///< tell every cell of stored records that changes
    bool wantsLookAlikes =
        false; ///< of a dry run of customers: who of the new ones is probably there already
    QHash<qint64, qint64> sameAs = {}; ///< by line: the row is about this stored customer, whatever it says
    QSet<qint64> leftOut = {}; ///< lines of customers that are not wanted
    bool remember = false; ///< the user changed the mapping: use it again for sheets with these headers
};

/// What became of the rows: created + updated + unchanged + rejected == rows.
struct ImportResult
{
    qint64 operation = 0; ///< 0 where nothing was written; of several parts the last one
    std::vector<qint64> parts = {}; ///< into a team's file: all of them; taking one back takes back all
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    ImportProblems problems;
    ImportChanges changes; ///< where they were wanted
    std::vector<LookAlike> lookAlikes = {}; ///< likewise
    bool tooManyToCompare = false; ///< they were wanted, and the base is too large for it
    QString noBackup = {}; ///< why there is none from just before, though so many rows came in; or empty
    bool isComplete = true; ///< false when it was stopped: then nothing was written, but the parts named here
};

} // namespace crm
