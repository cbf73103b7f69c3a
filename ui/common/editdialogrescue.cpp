// What a form does when the record that it is about was removed or changed by somebody else meanwhile.

#include "core/base/tr.h"
#include "core/operation/undoservice.h"
#include "core/session/workspace.h"
#include "ui/common/conflictdialog.h"
#include "ui/common/editdialog.h"
#include "ui/common/formatters.h"

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// The act by which a record went.
struct Removal
{
    LogEntry entry = {};
    bool isAlone = false; ///< nothing else went with it that taking back would bring along
    QTimeZone zone = QTimeZone::utc();
};

Removal removalOf(Session &session, const QString &table, qint64 row)
{
    Removal removal{.zone = session.operations().zone()};
    const auto last = session.undo().history(table, row, {.limit = 1});
    if (last.empty() || !last.front().kind.endsWith(".remove"_L1))
        return removal;
    removal.entry = last.front();
    removal.isAlone = removal.entry.summary["count"_L1].toInteger(1) == 1;
    return removal;
}

void takeBackAndSave(Session &session, qint64 removal, const std::function<void(Session &)> &save)
{
    if (const auto back = session.undo().undo(removal); !back.conflicts.empty())
        throw Error(Error::Code::Conflict,
                    Tr::tr("It cannot come back: %1 stands in the way.").arg(back.conflicts.front().label));
    save(session);
}

} // namespace

void EditDialog::askAboutConflict(const EditConflict &conflict,
                                  std::function<void(const MergeChoices &)> chosen,
                                  const std::vector<CustomField> &own)
{
    refuse(conflict.message());
    auto *dialog = new ConflictDialog(conflict.fields(), own, this);
    connect(dialog, &ConflictDialog::chosen, this,
            [fields = conflict.fields(), chosen = std::move(chosen)](const QSet<QString> &keepMine) {
                MergeChoices choices;
                for (const auto &conflict : fields)
                    choices.insert(conflict.field, keepMine.contains(conflict.field));
                chosen(choices);
            });
    dialog->open();
}

void EditDialog::offerRescue(Workspace &workspace, const Rescue &rescue)
{
    refuse(tr("Somebody deleted this meanwhile. What you typed is still here."));
    workspace.read(
        this,
        [table = rescue.table, row = rescue.row](Session &session) { return removalOf(session, table, row); },
        [this, &workspace, rescue](const Outcome<Removal> &removal) {
            if (!removal || removal->entry.id == 0)
                return;
            refuse(tr("%1 deleted this on %2. What you typed is still here.")
                       .arg(removal->entry.actor, format::dateTime(removal->entry.at, removal->zone)));
            if (!removal->isAlone || m_rescue)
                return;
            m_rescue = new Button(tr("Restore it with your text"));
            m_rescue->setObjectName(u"rescueButton"_s);
            addAct(m_rescue);
            connect(
                m_rescue, &QPushButton::clicked, this,
                [this, &workspace, rescue, id = removal->entry.id] { this->rescue(workspace, rescue, id); });
        });
}

void EditDialog::rescue(Workspace &workspace, const Rescue &rescue, qint64 removal)
{
    setSaving(true);
    write(
        workspace,
        [removal, save = rescue.save](Session &session) {
            takeBackAndSave(session, removal, save);
            return true;
        },
        [this, saved = rescue.saved](const Outcome<bool> &outcome) {
            if (!outcome)
                return refuse(outcome.error().message());
            saved();
            finish();
        });
}

} // namespace crm::ui
