#pragma once

#include "ui/automation/automationfacts.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace crm::ui {

class Button;
class Combo;

/// One thing that a rule does: what, and with which words, when, for whom.
class ActionEdit : public QWidget
{
    Q_OBJECT

public:
    ActionEdit(const AutomationAction &action, const AutomationFacts &facts, QWidget *parent = nullptr);
    AutomationAction action() const;
    void setRemovable(bool removable);

signals:
    void changed();
    void removalWanted();

private:
    void buildFirst(const AutomationFacts &facts);
    void show(const AutomationAction &action);
    AutomationDeed deed() const;
    void showFields();

    Combo *m_deed;
    QSpinBox *m_days;
    Combo *m_kind;
    Combo *m_field;
    Combo *m_user;
    Combo *m_playbook;
    QLineEdit *m_text;
    QWidget *m_remove;
};

/// What a rule does, one after the other.
class ActionsEdit : public QWidget
{
    Q_OBJECT

public:
    ActionsEdit(const std::vector<AutomationAction> &actions, const AutomationFacts &facts,
                QWidget *parent = nullptr);
    std::vector<AutomationAction> actions() const;

signals:
    void changed();

private:
    void add(const AutomationAction &action);
    void remove(ActionEdit *line);
    void showRemovable();

    AutomationFacts m_facts;
    QVBoxLayout *m_lines;
    QList<ActionEdit *> m_edits;
};

} // namespace crm::ui
