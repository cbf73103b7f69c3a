#pragma once

#include "core/automation/automationservice.h"
#include "ui/automation/automationfacts.h"
#include "ui/common/formdialog.h"

class QCheckBox;
class QSpinBox;
class QTimer;

namespace crm::ui {

class ActionsEdit;
class ConditionsEdit;

/// The rule as a sentence, its condition in words.
QString automationInWords(AutomationRule rule, const DirectoryLists &lists);

/// One rule of automation: said as a sentence while it is put together, with whom it would have hit in the
/// last days, worked out by what runs it.
class AutomationDialog : public FormDialog
{
    Q_OBJECT

public:
    AutomationDialog(Workspace &workspace, const AutomationRule &rule, const AutomationFacts &facts,
                     QWidget *parent);
    /// Of the preview, for those who cannot see it.
    QString previewText() const { return m_hits->text(); }

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    void addWhen();
    void addThen();
    AutomationEvent event() const;
    void fillSubjects();
    AutomationRule typed() const;
    void changed();
    void preview();
    void present(const AutomationDryRun &run);

    Workspace &m_workspace;
    AutomationRule m_rule;
    AutomationFacts m_facts;
    QLabel *m_sentence;
    Combo *m_event = new Combo;
    Combo *m_subject = new Combo;
    Field *m_subjectField = nullptr;
    QSpinBox *m_days;
    Field *m_daysField = nullptr;
    QCheckBox *m_everybody;
    ConditionsEdit *m_conditions;
    ActionsEdit *m_actions;
    QLineEdit *m_name;
    QLabel *m_hits;
    QLabel *m_named;
    QTimer *m_pause;
    int m_question = 0; ///< answers to older ones are dropped
};

} // namespace crm::ui
