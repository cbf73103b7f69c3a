#pragma once

#include "ui/common/page.h"
#include "ui/pool/recyclingfacts.h"

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace crm::ui {

class Button;
class ChipRow;
class ListTable;
class TextRowsModel;

/// When customers go back to a pool by themselves: the rules as sentences, and who goes next.
class RecyclingPage : public Page
{
    Q_OBJECT

public:
    enum Column { Customer, Owner, GoesOn, Left, Because, ColumnCount };

    RecyclingPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override { read(); }
    bool ready() const override { return m_open == 0 && m_shown; }

private:
    QWidget *buildHead();
    QWidget *buildRules();
    QWidget *buildNext();
    void read();
    void present(const RecyclingFacts &facts);
    void showRules();
    void showNext();
    QWidget *ruleRow(const RecycleRule &rule, bool ends);
    void edit(const RecycleRule &rule);
    void end(const RecycleRule &rule);
    void editSettings();
    void runNow();

    Workspace &m_workspace;
    RecyclingFacts m_facts;
    std::vector<RecycleEntry> m_rows; ///< of the table
    QVBoxLayout *m_rules = nullptr;
    Button *m_add = nullptr;
    Button *m_warnings = nullptr;
    ChipRow *m_span = nullptr;
    Button *m_run = nullptr;
    QLabel *m_doubt = nullptr;
    TextRowsModel *m_model;
    ListTable *m_table;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_countRule = nullptr;
    QLabel *m_count;
    int m_open = 0;
    bool m_shown = false;
};

} // namespace crm::ui
