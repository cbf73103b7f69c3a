#pragma once

#include "core/customer/customer.h"
#include "core/security/user.h"
#include "ui/common/field.h"
#include "ui/customfield/ownfields.h"

#include <QHash>

namespace crm::ui {

/// A card as the controls of a form have it, and the field behind each name by which core tells problems.
struct CollectedCard
{
    CustomerCard card = {};
    QHash<QString, Field *> fields = {};
    std::vector<FieldProblem> problems = {}; ///< what only the form can know: a text that is no value
};

/// What a form of a customer offers to choose from.
struct CustomerChoices
{
    std::vector<User> users = {};
    std::vector<std::pair<PoolId, QString>> pools = {};
    std::vector<CustomField> customFields = {};
    OwnFieldChoices ownFields = {}; ///< those of customers that are in use
    OwnFieldChoices contactFields = {};
    QStringList tags = {};
    UserId me = {};
    bool mayAssign = false;
    bool byRules = false; ///< there are rules of allocation to decide whose a new one is
    QString parentName = {};
};

} // namespace crm::ui
