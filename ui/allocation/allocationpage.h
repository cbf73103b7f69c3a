#pragma once

#include "ui/allocation/allocationfacts.h"
#include "ui/common/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace crm::ui {

class Button;
class ChipRow;
class ListTable;
class ReplayView;
class TextRowsModel;

/// Who gets new customers: the rules as sentences with what waits for them, what they would have done, and
/// what the people know.
class AllocationPage : public Page
{
    Q_OBJECT

public:
    AllocationPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override { read(); }
    bool ready() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    QWidget *buildHead();
    QWidget *buildRules();
    QWidget *buildPeople();
    void read();
    void present(const AllocationFacts &facts);
    void showView();
    void showRules();
    void showWaiting();
    void showPeople();
    QWidget *ruleRow(size_t place);
    void edit(const AllocationRule &rule);
    void editPerson(int row);
    void move(size_t place, int by);
    void change(const QString &done, std::function<void(Session &)> work);
    void allocate();

    Workspace &m_workspace;
    AllocationFacts m_facts;
    ChipRow *m_views;
    QStackedWidget *m_stack;
    Button *m_add = nullptr;
    QVBoxLayout *m_rules = nullptr;
    QLabel *m_waits = nullptr;
    Button *m_allocate = nullptr;
    TextRowsModel *m_waiting;
    ListTable *m_waitingTable;
    TextRowsModel *m_people;
    ListTable *m_peopleTable;
    ReplayView *m_replay;
    int m_open = 0;
    bool m_shown = false;
};

} // namespace crm::ui
