#pragma once

#include "core/pipeline/contract.h"
#include "ui/common/page.h"

class QLabel;
class QStackedWidget;

namespace crm::ui {

class ChipRow;
class ContractListModel;
class ListTable;
class SearchField;
class SegmentChoice;

/// All contracts: which hold, which end soon, which are still drafts.
class ContractsPage : public Page
{
    Q_OBJECT

public:
    ContractsPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override { load(); }
    void focusFilter() override;
    void createNew() override;
    void editCurrent() override;
    bool ready() const override { return m_pending == 0 && !m_stale; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Facts
    {
        std::vector<ContractRow> rows = {};
        QDate today = {};
    };

    QWidget *buildHead();
    void buildList(Settings &settings);
    void load();
    void display(const Facts &facts);
    void filter();
    bool isShown(const ContractRow &row, const QString &kind) const;
    void openMenu(const Contract &contract, const QPoint &where);
    void openDialog(ContractId id);
    template <typename Work>
    void write(Work work, const QString &done);

    Workspace &m_workspace;
    SearchField *m_search;
    SegmentChoice *m_segment;
    ChipRow *m_kinds;
    QStackedWidget *m_stack;
    ContractListModel *m_model;
    ListTable *m_table;
    QLabel *m_count;
    Facts m_facts;
    int m_pending = 0;
    bool m_stale = true;
};

} // namespace crm::ui
