#pragma once

#include "core/order/order.h"
#include "core/security/user.h"
#include "ui/common/page.h"

#include <map>

class QLabel;
class QStackedWidget;

namespace crm::ui {

class ChipRow;
class Combo;
class InspectorFrame;
class ListTable;
class OrderInspector;
class OrderModel;
class SearchField;
class SegmentChoice;

/// All orders, with one of them beside the list.
class OrdersPage : public Page
{
    Q_OBJECT

public:
    OrdersPage(Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    void focusFilter() override;
    void createNew() override;
    void editCurrent() override;
    void exportList() override;
    bool ready() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    /// What the page needs to know besides the orders.
    struct Facts
    {
        std::vector<User> users = {};
        std::vector<CustomField> own = {};
        QDate today = {};
        bool mayEdit = false;
        bool mayDelete = false;
    };
    struct Found
    {
        std::vector<OrderId> ids = {};
        double milliseconds = 0;
    };

    QWidget *buildHead();
    QWidget *buildChips();
    void buildTable();
    void keepColumns();
    void connectInspector();

    void readFacts();
    void showFacts(const Facts &facts);
    OrderFilter filter() const;
    bool isFiltered() const;
    void clearFilter();
    void ask() { find({}); }
    void askAbout(const ChangeSet &changes);
    void find(const std::vector<OrderId> &changed);
    void showFound(const Found &found);
    void countStates();
    void showCounts(const std::map<OrderState, qint64> &counts);
    void select(OrderId id);
    void currentChanged();
    void inspect(OrderId id);
    void setOrderState(OrderState state);
    void removeCurrent();
    void choose(Combo *combo, const QVariant &value);

    Workspace &m_workspace;
    Settings &m_settings;
    Facts m_facts;
    OrderModel *m_model;
    SearchField *m_search;
    Combo *m_period;
    Combo *m_owner;
    SegmentChoice *m_segment;
    ChipRow *m_chips;
    QStackedWidget *m_stack;
    ListTable *m_table;
    QLabel *m_count;
    OrderInspector *m_inspector;
    InspectorFrame *m_frame = nullptr;
    OrderId m_current = {}; ///< in the inspector
    OrderId m_wanted = {}; ///< to be selected when the list has come
    Order m_inspected = {};
    qint64 m_wantedOwner = 0; ///< of restore(), until the people are known
    bool m_columnsKept = false;
    int m_question = 0; ///< answers to older ones are dropped
    int m_open = 0; ///< questions that have no answer yet
};

} // namespace crm::ui
