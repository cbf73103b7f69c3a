#include "ui/pool/rundialog.h"

#include "core/pool/pool.h"
#include "core/recycling/recyclingservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/pool/hitpreview.h"

using namespace Qt::StringLiterals;

namespace crm::ui {

RunDialog::RunDialog(Workspace &workspace, const RecyclingFacts &facts, QWidget *parent)
    : FormDialog(tr("Recycle now?"), tr("These customers go back to the pool. It can be undone as one."),
                 parent)
    , m_workspace(workspace)
{
    setObjectName(u"runDialog"_s);
    if (facts.doubt != RecycleDoubt::None) {
        auto *doubt = label(explain(facts.doubt, facts.dueWithin(0)), "error");
        doubt->setWordWrap(true);
        addWidget(doubt);
    }
    std::vector<RecycleEntry> due;
    for (const auto &entry : facts.next)
        if (entry.deadline <= facts.today)
            due.push_back(entry);
    auto *hits = new HitPreview;
    hits->present(impactOf(due), facts.people, facts.today);
    addWidget(hits);
    setSaveText(tr("Recycle %n customers", nullptr, int(due.size())));
}

void RunDialog::save()
{
    write(
        m_workspace,
        [customers = m_workspace.directory().snapshot()](Session &session) {
            return session.recycling().run(customers, RecycleRun::Confirmed);
        },
        [this](const Outcome<RecycleOutcome> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit done(
                tr("%n customers went back to the pool", nullptr, int(outcome->preview.entries.size())));
            accept();
        });
}

} // namespace crm::ui
