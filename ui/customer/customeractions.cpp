#include "ui/customer/customeractions.h"

#include "core/activity/activityservice.h"
#include "core/allocation/allocationservice.h"
#include "core/customer/customerservice.h"
#include "core/customfield/customfieldservice.h"
#include "core/playbook/sequenceservice.h"
#include "core/pool/poolservice.h"
#include "core/pool/protectionservice.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/activity/activitydialog.h"
#include "ui/common/page.h"
#include "ui/customer/askdialog.h"
#include "ui/customer/customerdialog.h"
#include "ui/pool/nurturedialog.h"
#include "ui/pool/poolassigndialog.h"
#include "ui/pool/protectdialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Actions
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::CustomerActions)
};

/// What a form of a customer starts with; a card without id for a new one.
struct Prepared
{
    CustomerCard card;
    CustomerChoices choices;
};

Prepared prepare(Session &session, CustomerId id)
{
    Prepared made;
    if (id.isValid())
        made.card = session.customers().card(id);
    auto &choices = made.choices;
    choices.users = session.users().all();
    for (const auto &pool : session.pools().pools())
        if (pool.enabled)
            choices.pools.emplace_back(pool.id, pool.name);
    choices.customFields = session.customFields().all(FieldEntity::Customer);
    choices.ownFields = readOwnFields(session, FieldEntity::Customer);
    choices.contactFields = readOwnFields(session, FieldEntity::Contact);
    choices.tags = session.customers().tags();
    choices.me = session.actor().id();
    choices.mayAssign = session.actor().may(Permission::Assign);
    choices.byRules = session.allocation().isActive();
    if (const auto parent = made.card.customer.parent; parent.isValid())
        choices.parentName = session.customers().get(parent).name;
    return made;
}

void openCard(Page &page, Workspace &workspace, CustomerId id, std::function<void(CustomerId)> done = {},
              const QString &phone = {})
{
    workspace.read(
        &page,
        [id, phone](Session &session) {
            auto made = prepare(session, id);
            if (!phone.isEmpty())
                made.card.points.push_back({.kind = ChannelKind::Phone, .value = phone, .primary = true});
            return made;
        },
        [&page, &workspace, done = std::move(done)](const Outcome<Prepared> &made) {
            if (!made) {
                emit page.failed(made.error().message());
                return;
            }
            auto *dialog = new CustomerDialog(workspace, made->card, made->choices, &page);
            QObject::connect(dialog, &CustomerDialog::saved, &page,
                             [&page, done](CustomerId saved, const QString &name, bool added) {
                                 if (done)
                                     done(saved);
                                 emit page.happened(added ? Actions::tr("Added the customer %1").arg(name)
                                                          : Actions::tr("Changed the customer %1").arg(name),
                                                    true);
                             });
            QObject::connect(dialog, &CustomerDialog::openWanted, &page, [&page](CustomerId known) {
                emit page.wanted(u"customer"_s, {{u"customer"_s, known.value}});
            });
            dialog->open();
        });
}

ActivityContext contextOf(Session &session, CustomerId id)
{
    const auto card = session.customers().card(id);
    return {.customer = id,
            .name = card.customer.name,
            .contacts = card.contacts,
            .now = session.operations().clock().now(),
            .zone = session.operations().zone(),
            .own = readOwnFields(session, FieldEntity::Activity)};
}

ActivityContext contextOf(Session &session, const Activity &activity)
{
    auto context = contextOf(session, activity.customer);
    context.activity = activity;
    context.guide = SequenceService(session.operations()).guide(activity.id);
    return context;
}

/// Tells what came of an act on one customer in the pool.
std::function<void(const Outcome<PoolOutcome> &)> answer(Page &page, const QString &done)
{
    return [&page, done](const Outcome<PoolOutcome> &outcome) {
        if (!outcome)
            emit page.failed(outcome.error().message());
        else if (outcome->answers.empty() || !outcome->answers.front().ok)
            emit page.failed(outcome->answers.empty() ? QString() : outcome->answers.front().reason);
        else
            emit page.happened(done, outcome->operation > 0);
    };
}

} // namespace

void newCustomer(Page &page, Workspace &workspace, std::function<void(CustomerId)> added,
                 const QString &phone)
{
    openCard(page, workspace, {}, std::move(added), phone);
}

void editCustomer(Page &page, Workspace &workspace, CustomerId id)
{
    openCard(page, workspace, id);
}

void recordActivity(Page &page, Workspace &workspace, CustomerId id, ActivityKind kind)
{
    workspace.read(
        &page, [id](Session &session) { return contextOf(session, id); },
        [&page, &workspace, kind](const Outcome<ActivityContext> &context) {
            if (!context) {
                emit page.failed(context.error().message());
                return;
            }
            auto *dialog = new ActivityDialog(workspace, *context, kind, &page);
            QObject::connect(dialog, &ActivityDialog::saved, &page, [&page, name = context->name] {
                emit page.happened(Actions::tr("Recorded an activity with %1").arg(name), true);
            });
            dialog->open();
        });
}

void completeActivity(Page &page, Workspace &workspace, ActivityId id,
                      const std::function<void(ActivityKind)> &done)
{
    workspace.read(
        &page, [id](Session &session) { return contextOf(session, session.activities().get(id)); },
        [&page, &workspace, done](const Outcome<ActivityContext> &context) {
            if (!context) {
                emit page.failed(context.error().message());
                return;
            }
            auto *dialog = new CompleteDialog(workspace, *context, &page);
            QObject::connect(dialog, &CompleteDialog::saved, &page,
                             [&page, name = context->name, kind = context->activity.kind, done] {
                                 emit page.happened(Actions::tr("Completed an activity with %1").arg(name),
                                                    true);
                                 if (done)
                                     done(kind);
                             });
            dialog->open();
        });
}

void changeActivity(Page &page, Workspace &workspace, ActivityId id)
{
    workspace.read(
        &page, [id](Session &session) { return contextOf(session, session.activities().get(id)); },
        [&page, &workspace](const Outcome<ActivityContext> &context) {
            if (!context) {
                emit page.failed(context.error().message());
                return;
            }
            auto *dialog = new ActivityChangeDialog(workspace, *context, &page);
            QObject::connect(dialog, &ActivityChangeDialog::saved, &page, [&page, name = context->name] {
                emit page.happened(Actions::tr("Changed an activity with %1").arg(name), true);
            });
            QObject::connect(dialog, &ActivityChangeDialog::removed, &page, [&page, name = context->name] {
                emit page.happened(Actions::tr("Deleted an activity with %1").arg(name), true);
            });
            dialog->open();
        });
}

void claimCustomer(Page &page, Workspace &workspace, CustomerId id)
{
    workspace.write(
        &page, [id](Session &session) { return session.pools().claim(std::array{id}); },
        answer(page, Actions::tr("Claimed the customer")));
}

void releaseCustomer(Page &page, Workspace &workspace, CustomerId id)
{
    workspace.read(
        &page, [](Session &session) { return session.pools().pools(); },
        [&page, &workspace, id](const Outcome<std::vector<Pool>> &pools) {
            if (!pools) {
                emit page.failed(pools.error().message());
                return;
            }
            const auto release = [&page, &workspace, id](const QString &reason, PoolId pool) {
                workspace.write(
                    &page,
                    [=](Session &session) { return session.pools().release(std::array{id}, reason, pool); },
                    answer(page, Actions::tr("Released the customer to the pool")));
            };
            (new BulkReleaseDialog(workspace, 1, *pools, release, &page))->open();
        });
}

void assignCustomer(Page &page, Workspace &workspace, CustomerId id)
{
    workspace.read(
        &page, [](Session &session) { return session.users().all(); },
        [&page, &workspace, id](const Outcome<std::vector<User>> &users) {
            if (!users) {
                emit page.failed(users.error().message());
                return;
            }
            auto *dialog = new PoolAssignDialog(workspace, {id}, *users, &page);
            QObject::connect(dialog, &PoolAssignDialog::assigned, &page,
                             [&page](const QString &what) { emit page.happened(what, true); });
            dialog->open();
        });
}

void protectCustomers(Page &page, Workspace &workspace, const std::vector<CustomerId> &ids)
{
    workspace.read(
        &page, [](Session &session) { return session.operations().today(); },
        [&page, &workspace, ids](const Outcome<QDate> &today) {
            if (!today) {
                emit page.failed(today.error().message());
                return;
            }
            auto *dialog = new ProtectDialog(workspace, ids, *today, &page);
            QObject::connect(dialog, &ProtectDialog::protectedThem, &page,
                             [&page](const QString &what) { emit page.happened(what, true); });
            dialog->open();
        });
}

void unprotectCustomer(Page &page, Workspace &workspace, CustomerId id)
{
    workspace.write(
        &page, [id](Session &session) { return session.protection().release(std::array{id}); },
        answer(page, Actions::tr("The protection has ended")));
}

void nurtureOpportunities(Page &page, Workspace &workspace, CustomerId id)
{
    auto *dialog = new NurtureDialog(workspace, id, &page);
    QObject::connect(dialog, &NurtureDialog::done, &page,
                     [&page](const QString &what) { emit page.happened(what, true); });
    dialog->open();
}

void removeCustomer(Page &page, Workspace &workspace, CustomerId id)
{
    workspace.write(
        &page, [id](Session &session) { return session.customers().remove(std::array{id}); },
        [&page](const Outcome<ChangeSet> &outcome) {
            if (outcome)
                emit page.happened(Actions::tr("Removed the customer"), true);
            else
                emit page.failed(outcome.error().message());
        });
}

} // namespace crm::ui
