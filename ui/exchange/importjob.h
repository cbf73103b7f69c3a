#pragma once

#include "core/base/outcome.h"
#include "core/exchange/importrequest.h"
#include "ui/exchange/importplan.h"

class QObject;
class QWidget;

namespace crm {
class Workspace;
}

namespace crm::ui {

/// Asks the file how a sheet with these headers was mapped the last time; the mapping as recognised where it
/// never was.
void askMapping(Workspace &workspace, QObject *receiver, const ImportPlan &plan,
                std::function<void(const Outcome<ImportMapping> &)> done);

/// Try: everything is done and nothing kept. Save: likewise, and the rejected rows are written to a file.
enum class ImportRun { Try, Save, Write };

/// Imports the sheet on the writing thread, with a dialog that shows how far it has come and can stop it;
/// then nothing stays.
void runImport(Workspace &workspace, QWidget *parent, const ImportPlan &plan, ImportRun mode,
               const QString &rejectsPath, std::function<void(const Outcome<ImportResult> &)> done);

/// What came of taking an import back.
struct TakenBack
{
    bool isDone = false;
    qsizetype conflicts = 0; ///< later changes that stand in the way; nothing was done then
    QString kept = {}; ///< what stays since others use it, as a sentence; or empty
};

void takeBack(Workspace &workspace, QObject *receiver, qint64 operation,
              std::function<void(const Outcome<TakenBack> &)> done);

} // namespace crm::ui
