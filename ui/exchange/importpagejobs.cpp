#include "core/exchange/phoneregion.h"
#include "core/operation/undoservice.h"
#include "core/platform/settings.h"
#include "core/session/workspace.h"
#include "ui/common/job.h"
#include "ui/common/prompts.h"
#include "ui/exchange/checkstep.h"
#include "ui/exchange/columnstep.h"
#include "ui/exchange/importcheck.h"
#include "ui/exchange/importjob.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/resultstep.h"

#include <QFileInfo>

namespace crm::ui {

// What the page has done on other threads, and what it does with the answers.

void ImportPage::loadChoices()
{
    ++m_pending;
    loadImportChoices(m_workspace, this, [this](const Outcome<ImportChoices> &choices) {
        --m_pending;
        m_choicesKnown = true;
        if (choices) {
            m_customFields = choices->customFields;
            m_columns->setChoices(*choices);
        } else {
            emit failed(choices.error().message());
        }
        if (const auto waiting = std::exchange(m_waiting, nullptr))
            read(*waiting);
        showFoot();
    });
}

void ImportPage::openFile(const QString &path)
{
    ImportPlan wish;
    wish.path = path;
    m_target = Sheet;
    read(wish);
}

void ImportPage::read(const ImportPlan &wish)
{
    if (!m_choicesKnown) {
        m_waiting = std::make_unique<ImportPlan>(wish);
        return;
    }
    auto complete = wish;
    complete.customFields = m_customFields;
    complete.phoneRegion =
        m_settings.value(kPhoneRegion, usualPhoneRegion(QLocale(), QLocale::system())).toString();
    const int round = ++m_round;
    ++m_pending;
    showFoot();
    runJob(
        this, tr("Reading %1").arg(QFileInfo(wish.path).fileName()),
        [complete](const Progress &progress) {
            auto plan = planImport(complete);
            plan.isStopped = !progress(0, 0);
            return plan;
        },
        [this, round](const Outcome<ImportPlan> &plan) {
            --m_pending;
            if (round == m_round && !plan)
                refuse(plan.error().message());
            else if (round == m_round && !plan->isStopped)
                recallMapping(*plan, round);
            showFoot();
        });
}

void ImportPage::recallMapping(const ImportPlan &plan, int round)
{
    if (plan.wantedMapping || plan.isAnew)
        return settle(plan, round, &ImportPage::take);
    ++m_pending;
    askMapping(m_workspace, this, plan, [this, plan, round](const Outcome<ImportMapping> &last) {
        --m_pending;
        if (round != m_round)
            return;
        auto recalled = plan;
        if (last)
            recall(recalled, *last);
        settle(recalled, round, &ImportPage::take);
    });
}

void ImportPage::settle(const ImportPlan &plan, int round, void (ImportPage::*then)(const ImportPlan &))
{
    ++m_pending;
    runJob(
        this, tr("Looking at the days in %1").arg(QFileInfo(plan.path).fileName()),
        [plan](const Progress &progress) { return settled(plan, progress); },
        [this, round, then](const Outcome<ImportPlan> &settled) {
            --m_pending;
            if (round == m_round && !settled)
                refuse(settled.error().message());
            else if (round == m_round && !settled->isStopped)
                (this->*then)(*settled);
            showFoot();
        });
}

void ImportPage::check()
{
    const int round = ++m_round;
    ++m_pending;
    showFoot();
    runJob(
        this, tr("Checking every row of %1").arg(QFileInfo(m_plan->path).fileName()),
        [plan = *m_plan](const Progress &progress) { return checkSheet(plan, progress); },
        [this, round](const Outcome<ImportPreview> &preview) {
            --m_pending;
            if (!preview && round == m_round && readsAnew())
                return;
            if (round == m_round && preview && preview->isComplete) {
                m_check->show(*preview);
                tryOut(round);
            } else if (round == m_round && step() == Check) {
                goTo(Columns);
            }
            if (!preview)
                emit failed(preview.error().message());
            showFoot();
        });
}

/// Only the file knows what is new and what it has already.
void ImportPage::tryOut(int round)
{
    ++m_pending;
    runImport(m_workspace, this, *m_plan, ImportRun::Try, {},
              [this, round](const Outcome<ImportResult> &trial) {
                  --m_pending;
                  if (round == m_round && !trial && readsAnew())
                      return;
                  if (round == m_round && !trial)
                      m_obstacle = trial.error().message();
                  else if (round == m_round && !trial->isComplete && step() == Check)
                      goTo(Columns);
                  else if (round == m_round && trial->isComplete) {
                      m_trial = std::make_unique<ImportResult>(*trial);
                      m_check->showTrial(*trial, m_plan->lookAlikes);
                  }
                  showFoot();
              });
}

/// The rows stay listed as they are; what they do to the file is counted anew.
void ImportPage::decide(const LookAlikeChoices &choices)
{
    m_plan->lookAlikes = choices;
    m_trial.reset();
    showFoot();
    tryOut(++m_round);
}

void ImportPage::write()
{
    ++m_pending;
    showFoot();
    runImport(m_workspace, this, *m_plan, ImportRun::Write, {}, [this](const Outcome<ImportResult> &result) {
        --m_pending;
        if (!result && readsAnew())
            return;
        if (!result)
            emit failed(tr("Nothing was imported. %1").arg(result.error().message()));
        else if (!result->isComplete)
            emit happened(tr("The import was stopped. Nothing of it is in the file."), false);
        else {
            m_trial.reset();
            m_result = std::make_unique<ImportResult>(*result);
            m_done->show(m_plan->kind, *result);
            goTo(Done);
            emit happened(tr("%Ln row(s) imported", nullptr, int(result->created + result->updated)),
                          result->operation != 0);
            if (!result->noBackup.isEmpty())
                emit failed(tr("There is no backup from before this import: %1").arg(result->noBackup));
        }
        showFoot();
    });
}

void ImportPage::askForRejects()
{
    chooseFileToSave(this, tr("Save the rejected rows"), tr("Text (*.csv)"),
                     tr("%1, rejected.csv").arg(QFileInfo(m_plan->path).completeBaseName()),
                     [this](const QString &path) {
                         runImport(m_workspace, this, *m_plan, ImportRun::Save, path,
                                   [this, path](const Outcome<ImportResult> &saved) {
                                       if (!saved)
                                           emit failed(saved.error().message());
                                       else if (saved->isComplete)
                                           emit happened(tr("%Ln rejected row(s) saved as %1", nullptr,
                                                            int(saved->rejected))
                                                             .arg(QFileInfo(path).fileName()),
                                                         false);
                                   });
                     });
}

/// Ctrl+Z, the log or a colleague may have taken the import back, or brought it back: the result says so.
void ImportPage::refresh(const ChangeSet &)
{
    if (!m_result || m_result->operation == 0)
        return;
    ++m_pending;
    m_workspace.read(
        this, [operation = m_result->operation](Session &session) { return session.undo().entry(operation); },
        [this, operation = m_result->operation](const Outcome<std::optional<LogEntry>> &entry) {
            --m_pending;
            if (!entry || !*entry || !m_result || m_result->operation != operation)
                return;
            if ((*entry)->undone)
                m_done->showTakenBack();
            else
                m_done->show(m_plan->kind, *m_result);
        });
}

void ImportPage::takeBack()
{
    ++m_pending;
    ui::takeBack(m_workspace, this, m_result->operation, [this](const Outcome<TakenBack> &taken) {
        --m_pending;
        if (!taken)
            emit failed(taken.error().message());
        else if (!taken->isDone)
            emit failed(
                tr("%Ln later change(s) stand in the way; nothing was taken back. The log shows them.",
                   nullptr, int(taken->conflicts)));
        else {
            m_done->showTakenBack();
            emit happened(QStringList({tr("The import was taken back"), taken->kept}).join(u' ').trimmed(),
                          false);
        }
        showFoot();
    });
}

} // namespace crm::ui
