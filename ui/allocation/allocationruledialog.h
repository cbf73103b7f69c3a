#pragma once

#include "ui/allocation/allocationfacts.h"
#include "ui/common/formdialog.h"

#include <map>

class QCheckBox;
class QLineEdit;
class QSpinBox;
class QTimer;

namespace crm {
class Workspace;
}

namespace crm::ui {

class AudienceEdit;
class ConditionsEdit;

/// One rule of allocation: said as a sentence while it is put together, with what it would have done with
/// what came in within the last three months.
class AllocationRuleDialog : public FormDialog
{
    Q_OBJECT

public:
    AllocationRuleDialog(Workspace &workspace, const AllocationRule &rule, const AllocationFacts &facts,
                         QWidget *parent);

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    void addWhom();
    void addDemands();
    void addStrategy();
    void addLimits();
    void addFallback();
    AllocationRule typed() const;
    QString proposedName() const;
    void changed();
    void preview();

    Workspace &m_workspace;
    AllocationRule m_rule;
    AllocationFacts m_facts;
    QLabel *m_sentence;
    ConditionsEdit *m_conditions;
    AudienceEdit *m_candidates;
    std::map<SkillKind, QCheckBox *> m_skills;
    Combo *m_seniority;
    Combo *m_strategy;
    ConditionsEdit *m_valuable;
    ConditionsEdit *m_urgent;
    QWidget *m_importance;
    QCheckBox *m_hours;
    std::vector<std::pair<std::optional<qint64> AllocationRule::*, QSpinBox *>> m_limits;
    Combo *m_fallback;
    QLineEdit *m_name;
    QLabel *m_figure;
    QTimer *m_pause;
    int m_question = 0; ///< answers to older ones are dropped
};

/// A rule as a sentence, its conditions in words.
QString sentenceOf(AllocationRule rule, const AllocationNames &names, const DirectoryLists &lists);

} // namespace crm::ui
