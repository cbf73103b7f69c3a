#pragma once

#include "ui/common/formdialog.h"
#include "ui/pool/recyclingfacts.h"

class QCheckBox;
class QSpinBox;
class QTimer;

namespace crm::ui {

class ConditionsEdit;
class DaysEdit;
class HitPreview;

/// One rule of recycling: said as a sentence while it is put together, with whom it would hit on its first
/// day, worked out by what recycles.
class RuleDialog : public FormDialog
{
    Q_OBJECT

public:
    RuleDialog(Workspace &workspace, const RecycleRule &rule, const RecyclingFacts &facts, QWidget *parent);

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    void addTrigger();
    void addWhom();
    void addKept();
    RecycleRule typed() const;
    QString proposedName() const;
    void changed();
    void preview();

    Workspace &m_workspace;
    RecycleRule m_rule;
    RecyclingFacts m_facts;
    QLabel *m_sentence;
    Combo *m_clock = new Combo;
    QSpinBox *m_days;
    Combo *m_pool = new Combo;
    DaysEdit *m_exceptions;
    ConditionsEdit *m_conditions;
    QCheckBox *m_protected;
    QCheckBox *m_dealt;
    QCheckBox *m_opportunity;
    QCheckBox *m_complaint;
    QCheckBox *m_planned;
    QLineEdit *m_name;
    HitPreview *m_hits;
    QTimer *m_pause;
    int m_question = 0; ///< answers to older ones are dropped
};

} // namespace crm::ui
