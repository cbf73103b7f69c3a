#pragma once

#include "ui/automation/automationfacts.h"
#include "ui/common/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace crm::ui {

class Button;
class ListTable;
class TextRowsModel;

/// What the program does by itself: the rules as sentences, and what they did, for whom and why.
class AutomationPage : public Page
{
    Q_OBJECT

public:
    enum Column { At, Customer, Why, AutomationName, State, ColumnCount };

    AutomationPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override { read(); }
    void createNew() override { edit({}); }
    bool ready() const override { return m_open == 0 && m_shown; }

private:
    QWidget *buildHead();
    QWidget *buildRules();
    QWidget *buildLog(Settings &settings);
    void read();
    void present(const AutomationFacts &facts);
    void showRules();
    void showLog();
    QWidget *ruleRow(const AutomationRule &rule);
    void edit(const AutomationRule &rule);
    void store(AutomationRule rule, bool enabled);
    void remove(const AutomationRule &rule);
    void openFiring();
    void actOnFiring();
    void letGo(qint64 firing);
    void undo(qint64 operation);
    const AutomationFiring *current() const;
    void showActs();

    Workspace &m_workspace;
    AutomationFacts m_facts;
    QVBoxLayout *m_rules = nullptr;
    Button *m_add = nullptr;
    Button *m_act = nullptr; ///< on the chosen entry of the log
    TextRowsModel *m_model;
    ListTable *m_table;
    QStackedWidget *m_stack = nullptr;
    int m_open = 0;
    bool m_shown = false;
};

} // namespace crm::ui
