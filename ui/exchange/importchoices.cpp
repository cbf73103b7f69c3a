#include "ui/exchange/importchoices.h"

#include "core/allocation/allocationservice.h"
#include "core/exchange/importservice.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/exchange/importplan.h"

namespace crm::ui {
namespace {

ImportChoices choicesOf(Session &session, const QString &user)
{
    ImportChoices choices;
    choices.user = user;
    choices.byRules = session.allocation().isActive();
    for (const auto &other : session.users().all()) {
        if (other.active)
            choices.users.append(other.name);
    }
    for (const auto &pool : session.pools().pools()) {
        if (pool.enabled)
            choices.pools.append(pool.name);
    }
    for (const auto kind : sheetKinds()) {
        choices.customFields.insert(nameOf(kind), session.imports().customFields(kind));
        choices.templates.insert(nameOf(kind), session.imports().templates(kind));
    }
    return choices;
}

} // namespace

void loadImportChoices(Workspace &workspace, QObject *receiver,
                       std::function<void(const Outcome<ImportChoices> &)> done)
{
    const auto user = workspace.user().name;
    workspace.read(
        receiver, [user](Session &session) { return choicesOf(session, user); }, std::move(done));
}

} // namespace crm::ui
