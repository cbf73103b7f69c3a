#include "ui/sharing/reapplydialog.h"

#include "core/operation/describe.h"
#include "core/operation/recordnames.h"
#include "ui/common/formatters.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kMost = 200; ///< rows of either list

QString why(const ReapplyConflict &conflict)
{
    switch (conflict.why) {
    case ReapplyConflict::Why::ChangedSince: return ReapplyDialog::tr("was changed by somebody else since");
    case ReapplyConflict::Why::Gone: return ReapplyDialog::tr("is not there any more");
    case ReapplyConflict::Why::Taken: return ReapplyDialog::tr("does not fit what is there now");
    case ReapplyConflict::Why::Denied: return ReapplyDialog::tr("takes a right that you do not have");
    }
    return {};
}

/// "Customer 苏州翔诚, name: was changed by somebody else since. Yours: A; now: B".
QString sentence(const ReapplyConflict &conflict)
{
    const auto field = columnName(conflict.field);
    const auto what =
        field.isEmpty() ? conflict.record : ReapplyDialog::tr("%1, %2").arg(conflict.record, field);
    const QString text = ReapplyDialog::tr("%1: %2").arg(what, why(conflict));
    if (conflict.mine.isEmpty() && conflict.theirs.isEmpty())
        return text;
    return text + u'\n' + ReapplyDialog::tr("Yours: %1; now: %2").arg(conflict.mine, conflict.theirs);
}

} // namespace

ReapplyDialog::ReapplyDialog(Workspace &workspace, std::vector<KeptOperation> missing, QWidget *parent)
    : EditDialog(
        tr("Make your changes again?"),
        tr("The team went back to a backup. This computer has kept what you did since, and can do it once "
           "more, wherever nobody changed the same meanwhile."),
        parent)
    , m_workspace(workspace)
    , m_missing(std::move(missing))
    , m_verdict(wrappedLabel(tr("Looking what can be made again…"), "strong"))
    , m_conflicts(new QVBoxLayout)
{
    setObjectName(u"reapplyDialog"_s);
    m_verdict->setObjectName(u"reapplyVerdict"_s);
    column()->setSpacing(12);
    column()->addWidget(label(tr("What you did"), "heading"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (size_t i = 0; i < std::min(kMost, m_missing.size()); ++i) {
        const auto &operation = m_missing[i];
        grid->addWidget(label(format::dateTime(operation.at, QTimeZone::systemTimeZone()), "caption"), int(i),
                        0, Qt::AlignTop);
        grid->addWidget(wrappedLabel(describe(operation.kind, operation.summary)), int(i), 1);
    }
    column()->addLayout(grid);
    if (m_missing.size() > kMost)
        column()->addWidget(label(tr("and %n more", nullptr, int(m_missing.size() - kMost)), "caption"));
    column()->addWidget(new Rule);
    column()->addWidget(m_verdict);
    m_conflicts->setSpacing(8);
    column()->addLayout(m_conflicts);
    column()->addStretch();
    setSaveText(tr("Make them again"));
    saveButton()->setEnabled(false);
    preview();
}

void ReapplyDialog::preview()
{
    m_workspace.write(
        this, [](Session &session) { return session.team().previewReapply(); },
        [this](const Outcome<ReapplyOutcome> &outcome) {
            if (outcome)
                tell(*outcome);
            else
                refuse(outcome.error().message());
        });
}

void ReapplyDialog::tell(const ReapplyOutcome &outcome)
{
    const int count = int(outcome.operations);
    m_verdict->setText(count == 0 ? tr("Nothing of it can be made again.")
                       : outcome.conflicts.empty()
                           ? tr("All of it can be made again.")
                           : tr("%n of them can be made again, at least in part. These stay as they are now:",
                                nullptr, count));
    std::vector<ReapplyConflict> told;
    std::ranges::copy_if(outcome.conflicts, std::back_inserter(told), [](const ReapplyConflict &conflict) {
        return conflict.field.isEmpty()
            || !columnName(conflict.field).isEmpty(); // the rest follows from these
    });
    for (size_t i = 0; i < std::min(kMost, told.size()); ++i)
        m_conflicts->addWidget(wrappedLabel(sentence(told[i]), "muted"));
    saveButton()->setEnabled(count > 0);
}

void ReapplyDialog::save()
{
    write(
        m_workspace, [](Session &session) { return session.team().reapply(); },
        [this](const Outcome<ReapplyOutcome> &outcome) {
            if (!outcome)
                return refuse(outcome.error().message());
            emit reapplied(*outcome);
            finish();
        });
}

} // namespace crm::ui
