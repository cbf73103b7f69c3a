#pragma once

#include "core/base/outcome.h"
#include "core/customfield/customfield.h"
#include "core/exchange/importtemplate.h"

#include <QHash>
#include <QStringList>

class QObject;

namespace crm {
class Workspace;
}

namespace crm::ui {

/// What a file offers to choose from when a sheet is imported into it.
struct ImportChoices
{
    QString user; ///< who works here
    QStringList users; ///< active ones
    QStringList pools; ///< enabled ones
    bool byRules = false; ///< there are rules of allocation
    QHash<QString, std::vector<CustomField>> customFields; ///< by the name of the kind
    QHash<QString, std::vector<ImportTemplate>> templates; ///< likewise
};

/// Reads them in the background and hands them to `done`, unless `receiver` has gone by then.
void loadImportChoices(Workspace &workspace, QObject *receiver,
                       std::function<void(const Outcome<ImportChoices> &)> done);

} // namespace crm::ui
