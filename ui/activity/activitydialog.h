#pragma once

#include "core/playbook/playbook.h"
#include "ui/common/editdialog.h"
#include "ui/customfield/ownfields.h"

namespace crm {
class Workspace;
}

namespace crm::ui {

class ActivityForm;
class AnswersEdit;
class NextStepEdit;
class NoteEdit;

/// What a dialog about a customer's activity has to know.
struct ActivityContext
{
    CustomerId customer = {};
    QString name = {};
    std::vector<Contact> contacts = {};
    qint64 now = 0;
    QTimeZone zone = QTimeZone::utc();
    OwnFieldChoices own = {}; ///< what the users added to activities
    Activity activity = {}; ///< the one to complete, or to change
    std::optional<PlaybookGuide> guide = {}; ///< of the playbook that planned it
};

/// Records an activity from anywhere, with the next step.
class ActivityDialog : public EditDialog
{
    Q_OBJECT

public:
    ActivityDialog(Workspace &workspace, const ActivityContext &context, ActivityKind kind, QWidget *parent);

signals:
    void saved();

protected:
    std::vector<FieldProblem> problemsNow() override;
    Field *fieldOf(const QString &) override { return nullptr; }
    bool isChanged() override;
    void save() override;

private:
    Workspace &m_workspace;
    const CustomerId m_customer;
    ActivityForm *m_form;
};

/// Changes an activity that was recorded, or deletes it.
class ActivityChangeDialog : public EditDialog
{
    Q_OBJECT

public:
    ActivityChangeDialog(Workspace &workspace, const ActivityContext &context, QWidget *parent);

signals:
    void saved();
    void removed();

protected:
    std::vector<FieldProblem> problemsNow() override;
    Field *fieldOf(const QString &) override { return nullptr; }
    void save() override;

private:
    Activity changedActivity() const;
    void removeIt();

    Workspace &m_workspace;
    const Activity m_before;
    ActivityForm *m_form;
};

/// Completes a planned activity: its result, what was answered where a playbook asks, and what comes next.
class CompleteDialog : public EditDialog
{
    Q_OBJECT

public:
    CompleteDialog(Workspace &workspace, const ActivityContext &context, QWidget *parent);

signals:
    void saved();

protected:
    std::vector<FieldProblem> problemsNow() override;
    Field *fieldOf(const QString &name) override;
    bool isChanged() override;
    void save() override;

private:
    Workspace &m_workspace;
    const ActivityId m_id;
    NoteEdit *m_result;
    Field *m_field;
    OwnFields *m_own;
    AnswersEdit *m_answers; ///< null where no playbook planned it
    NextStepEdit *m_next;
};

} // namespace crm::ui
