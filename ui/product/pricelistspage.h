#pragma once

#include "core/product/pricelist.h"
#include "ui/common/page.h"

class QStackedWidget;

namespace crm::ui {

class ListTable;
class TextRowsModel;

/// The price lists: for whom, for how long.
class PriceListsPage : public Page
{
    Q_OBJECT

public:
    PriceListsPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override { load(); }
    void createNew() override { openDialog({}); }
    void editCurrent() override;
    bool ready() const override { return m_pending == 0 && !m_stale; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Facts
    {
        std::vector<PriceList> lists = {};
        QHash<qint64, QString> segments = {};
        QDate today = {};
    };

    void load();
    void display(const Facts &facts);
    void openDialog(PriceListId id);
    void remove(const PriceList &list);

    Workspace &m_workspace;
    QStackedWidget *m_stack;
    TextRowsModel *m_model;
    ListTable *m_table;
    std::vector<PriceList> m_lists;
    int m_pending = 0;
    bool m_stale = true;
};

} // namespace crm::ui
