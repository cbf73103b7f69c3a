#pragma once

#include "core/customfield/customfield.h"
#include "core/exchange/importedrow.h"
#include "core/exchange/importpace.h"
#include "core/exchange/importstatements.h"
#include "core/operation/actor.h"
#include "core/security/rightsholder.h"

#include <memory>

namespace crm {

/// What the writers of all kinds work with.
struct ImportContext
{
    ImportStatements &sql;
    const ImportRequest &request;
    const ImportedRow &fields; ///< for the places of the fields
    const Actor &actor;
    const std::vector<CustomField> &customFields; ///< in the order of the parser's
    ImportPace &pace;
    qint64 at = 0;
    QString currency = {}; ///< of amounts that name none
    std::vector<qint64> coveredPools = {}; ///< what lies in them is not all shown to the actor
    std::vector<PoolCover> covers = {}; ///< what of it is not
};

std::unique_ptr<RowWriter> customerImporter(const ImportContext &context);
std::unique_ptr<RowWriter> contactImporter(const ImportContext &context);
std::unique_ptr<RowWriter> productImporter(const ImportContext &context);
std::unique_ptr<RowWriter> orderImporter(const ImportContext &context);
std::unique_ptr<RowWriter> orderLineImporter(const ImportContext &context);
std::unique_ptr<RowWriter> activityImporter(const ImportContext &context);
std::unique_ptr<RowWriter> opportunityImporter(const ImportContext &context);
std::unique_ptr<RowWriter> contractImporter(const ImportContext &context);

} // namespace crm
