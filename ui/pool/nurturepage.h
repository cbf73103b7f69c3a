#pragma once

#include "core/pipeline/opportunityservice.h"
#include "ui/common/page.h"

#include <QDate>

class QLabel;
class QStackedWidget;

namespace crm {
class Session;
}

namespace crm::ui {

class Button;
class ListTable;
class SelectionBar;
class TextRowsModel;

/// Opportunities that were given back: what comes up again when, and why it could not be closed. From here
/// somebody takes them up again.
class NurturePage : public Page
{
    Q_OBJECT

public:
    enum Column { Name, Customer, Worth, Whose, Reason, Again, ColumnCount };

    NurturePage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override { read(); }
    bool ready() const override { return m_open == 0 && m_shown; }

private:
    struct Facts
    {
        std::vector<OpportunityRow> rows = {};
        QHash<qint64, QString> people = {}; ///< who is active
        QHash<qint64, QString> everybody = {};
        QDate today = {};
        UserId me = {};
        bool mayClaim = false;
        bool mayAssign = false;
    };

    QWidget *buildHead();
    void buildTable(Settings &settings);
    void buildBar();
    static Facts factsOf(Session &session);
    void read();
    void present(const Facts &facts);
    void selectionChanged();
    void give();
    void takeUp(UserId user);
    void chooseWho();

    Workspace &m_workspace;
    Facts m_facts;
    TextRowsModel *m_model;
    ListTable *m_table;
    QStackedWidget *m_stack;
    QWidget *m_countRule = nullptr;
    QLabel *m_count;
    SelectionBar *m_bar;
    Button *m_give = nullptr;
    Button *m_take = nullptr;
    Button *m_hand = nullptr;
    int m_open = 0;
    bool m_shown = false;
};

} // namespace crm::ui
