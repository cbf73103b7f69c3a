#include "ui/customer/customerfacts.h"

#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/customfield/customfieldservice.h"
#include "core/order/orderservice.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "core/session/session.h"

namespace crm::ui {

CustomerFacts readFacts(Session &session, CustomerId id)
{
    const auto &operations = session.operations();
    CustomerFacts facts{.card = session.customers().card(id),
                        .customFields = session.customFields().all(FieldEntity::Customer),
                        .contactFields = session.customFields().all(FieldEntity::Contact),
                        .activityFields = readOwnFields(session, FieldEntity::Activity),
                        .sums = session.orders().sums(id),
                        .planned = session.activities().plannedOf(id),
                        .lastContact = session.activities().lastFollowUp(id),
                        .activities = session.activities().count(id),
                        .currency = operations.currency(),
                        .zone = operations.zone(),
                        .today = operations.today(),
                        .now = operations.clock().now(),
                        .me = session.actor().id(),
                        .recycling = readRecycleNotice(session, id),
                        .mayAssign = session.actor().may(Permission::Assign),
                        .mayDelete = session.actor().may(Permission::Delete)};
    facts.isOpened = session.pools().isOpened(facts.card.customer.pool, id);
    for (const auto &user : session.users().all())
        facts.users.insert(user.id.value, user.name);
    for (const auto &pool : session.pools().pools())
        facts.pools.insert(pool.id.value, pool.name);
    if (const auto parent = facts.card.customer.parent; parent.isValid())
        facts.parentName = session.customers().get(parent).name;
    for (const auto &[state, count] : session.orders().counts({.customer = id}))
        facts.orders += count;
    return facts;
}

} // namespace crm::ui
