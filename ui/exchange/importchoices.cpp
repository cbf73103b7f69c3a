#include "ui/exchange/importchoices.h"

#include "core/session/workspace.h"

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

QStringList namesOf(Session &session, FieldEntity entity)
{
    QStringList names;
    for (const auto &field : session.customFields().all(entity)) {
        if (field.active)
            names.append(field.name);
    }
    return names;
}

ImportChoices choicesOf(Session &session, const QString &user)
{
    ImportChoices choices;
    choices.user = user;
    for (const auto &other : session.users().all()) {
        if (other.active)
            choices.users.append(other.name);
    }
    for (const auto &pool : session.pools().pools()) {
        if (pool.enabled)
            choices.pools.append(pool.name);
    }
    choices.customFields = {{u"customers"_s, namesOf(session, FieldEntity::Customer)},
                            {u"contacts"_s, namesOf(session, FieldEntity::Contact)},
                            {u"products"_s, namesOf(session, FieldEntity::Product)},
                            {u"orders"_s, namesOf(session, FieldEntity::Order)},
                            {u"activities"_s, namesOf(session, FieldEntity::Activity)}};
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
