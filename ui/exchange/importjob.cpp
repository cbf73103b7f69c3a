#include "ui/exchange/importjob.h"

#include "core/exchange/importservice.h"
#include "core/operation/describe.h"
#include "core/session/workspace.h"
#include "ui/common/job.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::ImportJob)
};

/// Owner and pool are said for new customers only: a sheet must not take those over that somebody has.
ImportRequest requestOf(const ImportPlan &plan)
{
    ImportRequest request;
    request.path = plan.path;
    request.kind = plan.kind;
    request.shape = plan.shape;
    request.mapping = plan.mapping;
    request.keys = plan.rules.keys;
    request.mode = plan.rules.mode;
    request.fillOnly = plan.rules.fillOnly;
    request.clearsEmpty = plan.rules.clearsEmpty;
    request.repeated = plan.rules.repeated;
    request.sameAs = plan.lookAlikes.sameAs;
    request.leftOut = plan.lookAlikes.leftOut;
    request.keys.removeIf([&](const QString &key) { return !plan.mapping.isMapped(key); });
    request.allocate = bool(request.mapping.constants.extract(u"allocate"_s));
    if (plan.kind == ImportKind::Customers) {
        auto &constants = request.mapping.constants;
        if (const auto owner = constants.extract(u"owner"_s))
            request.owner = owner.mapped();
        if (const auto pool = constants.extract(u"pool"_s))
            request.pool = pool.mapped();
    }
    return request;
}

QString titleOf(const ImportPlan &plan, ImportRun mode)
{
    const QString name = QFileInfo(plan.path).fileName();
    switch (mode) {
    case ImportRun::Try: return Texts::tr("Trying %1 out").arg(name);
    case ImportRun::Save: return Texts::tr("Saving the rejected rows");
    case ImportRun::Write: break;
    }
    return Texts::tr("Importing %1").arg(name);
}

} // namespace

void askMapping(Workspace &workspace, QObject *receiver, const ImportPlan &plan,
                std::function<void(const Outcome<ImportMapping> &)> done)
{
    workspace.read(
        receiver,
        [kind = plan.kind, shape = plan.shape](Session &session) {
            return session.imports().mapping(kind, shape);
        },
        std::move(done));
}

void runImport(Workspace &workspace, QWidget *parent, const ImportPlan &plan, ImportRun mode,
               const QString &rejectsPath, std::function<void(const Outcome<ImportResult> &)> done)
{
    auto request = requestOf(plan);
    request.dryRun = mode != ImportRun::Write;
    request.wantsChanges = mode == ImportRun::Try;
    request.wantsLookAlikes =
        mode == ImportRun::Try && plan.kind == ImportKind::Customers && plan.lookAlikes.isEmpty();
    request.remember = mode == ImportRun::Write && plan.isEdited && plan.shape.hasNames();
    request.rejectsPath = rejectsPath;
    auto state = std::make_shared<JobState>();
    const QPointer<JobDialog> dialog = new JobDialog(titleOf(plan, mode), state, parent);
    workspace.write(
        parent,
        [state, request](Session &session) {
            return session.imports().run(
                request, [&](qint64 rows, qint64 total) { return state->report(rows, total); });
        },
        [dialog, done = std::move(done)](const Outcome<ImportResult> &result) {
            if (dialog)
                dialog->finish();
            done(result);
        });
}

void takeBack(Workspace &workspace, QObject *receiver, qint64 operation,
              std::function<void(const Outcome<TakenBack> &)> done)
{
    workspace.write(
        receiver,
        [operation](Session &session) {
            const auto outcome = session.undo().undo(operation);
            return TakenBack{outcome.conflicts.empty(), qsizetype(outcome.conflicts.size()),
                             describeKept(outcome)};
        },
        std::move(done));
}

} // namespace crm::ui
