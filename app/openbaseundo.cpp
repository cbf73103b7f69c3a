#include "app/openbase.h"
#include "core/operation/describe.h"
#include "ui/common/prompts.h"
#include "ui/history/obstacles.h"
#include "ui/mainwindow.h"

using namespace Qt::StringLiterals;

namespace crm {

void OpenBase::readUndo()
{
    using Steps = std::pair<std::optional<LogEntry>, std::optional<LogEntry>>;
    m_workspace.read(
        this, [](Session &session) { return Steps(session.undo().nextUndo(), session.undo().nextRedo()); },
        [this](const Outcome<Steps> &steps) {
            if (!steps)
                return;
            std::tie(m_undo, m_redo) = *steps;
            m_window.setUndo(m_undo ? describe(*m_undo) : QString(),
                             m_redo ? describeUndone(*m_redo) : QString());
        });
}

void OpenBase::takeBack(bool redo)
{
    const auto entry = redo ? m_redo : m_undo;
    if (!entry)
        return;
    const auto what =
        redo ? tr("Redone: %1").arg(describeUndone(*entry)) : tr("Taken back: %1").arg(describe(*entry));
    m_workspace.write(
        this, [id = entry->id](Session &session) { return session.undo().undo(id); },
        [this, id = entry->id, what](const Outcome<UndoOutcome> &outcome) {
            if (outcome)
                told(*outcome, id, what);
            else
                m_window.warn(outcome.error().message());
        });
}

void OpenBase::told(const UndoOutcome &outcome, qint64 operation, const QString &what)
{
    if (outcome.conflicts.empty()) {
        m_window.say(QStringList({what, describeKept(outcome)}).join(u' ').trimmed(), false);
        return;
    }
    m_workspace.read(
        this,
        [operation, conflicts = outcome.conflicts](Session &session) {
            return ui::obstaclesTo(session, operation, conflicts);
        },
        [this, operation, count = int(outcome.conflicts.size())](const Outcome<QString> &obstacles) {
            offerTheRest(operation, count, obstacles ? *obstacles : obstacles.error().message());
        });
}

/// Nothing was taken back, because of later changes.
void OpenBase::offerTheRest(qint64 operation, int count, const QString &obstacles)
{
    const QString lead = tr("%n records were changed since. They stay as they are:", nullptr, count);
    ui::ConfirmBox::ask(
        &m_window,
        {.title = tr("Undo the rest?"), .consequence = lead + u'\n' + obstacles, .yes = tr("Undo the rest")},
        [this, operation] {
            m_workspace.write(
                this,
                [operation](Session &session) { return session.undo().undo(operation, UndoMode::TheRest); },
                [this](const Outcome<UndoOutcome> &rest) {
                    rest ? m_window.say(tr("The rest was taken back."), false)
                         : m_window.warn(rest.error().message());
                });
        });
}

} // namespace crm
