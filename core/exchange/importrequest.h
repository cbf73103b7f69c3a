#pragma once

#include "core/exchange/importmapping.h"
#include "core/exchange/importproblem.h"
#include "core/exchange/sheetshape.h"

namespace crm {

/// A sheet, how it is understood, and what is to be done with it.
struct ImportRequest
{
    QString path = {};
    ImportKind kind = ImportKind::Customers;
    SheetShape shape = {};
    ImportMapping mapping = {};
    QStringList keys = {}; ///< fields by which a row is found again; empty: code or name, number and customer
    QString owner = {}; ///< of customers that are created, where the sheet names none; empty: see pool
    QString pool = {}; ///< where they lie instead; empty: they are the actor's
    QString rejectsPath = {}; ///< where the rejected rows go; empty: nowhere
    bool dryRun = false; ///< do everything, keep nothing
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
    QString noBackup = {}; ///< why there is none from just before, though so many rows came in; or empty
    bool isComplete = true; ///< false when it was stopped: then nothing was written, but the parts named here
};

} // namespace crm
