#pragma once

#include "ui/common/page.h"
#include "ui/customer/customerfacts.h"

class QStackedWidget;

namespace crm::ui {

class ActivityTab;
class Button;
class ChipRow;
class ContactsPanel;
class CustomerDeals;
class CustomerPrivacy;
class CustomerHeader;
class DetailsPanel;
class HistoryView;
class InspectorFrame;
class LossPanel;
class GuidePanel;
class NextPanel;
class OrdersList;
class OwnersTab;
class Tile;
class CustomerMoney;
class TrialPanel;

/// Everything about one customer. Opened by wanted("customer", {{"customer", id}}); it has no entry in the
/// rail.
class CustomerPage : public Page
{
    Q_OBJECT

public:
    CustomerPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override { read(); }
    void editCurrent() override;
    bool ready() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildMain();
    QWidget *buildSide();
    void connectHeader();
    void read();
    void openPooled();
    void setFacts(const CustomerFacts &facts);
    void showTiles(const CustomerFacts &facts);
    void showTab(const QString &tab);
    void reveal(qint64 point);
    void newOrder();
    void openOrder(qint64 order);

    Workspace &m_workspace;
    CustomerId m_customer;
    CustomerId m_refused; ///< the one that may not be opened today
    CustomerFacts m_facts;
    QString m_tab;
    bool m_reading = false;
    bool m_gone = false;

    QStackedWidget *m_whole;
    InspectorFrame *m_frame;
    CustomerHeader *m_header;
    Tile *m_revenue;
    Tile *m_last;
    Tile *m_next;
    Tile *m_order;
    ChipRow *m_tabs;
    Button *m_beside; ///< brings up what stands beside, where the window is too narrow for it
    QStackedWidget *m_stack;
    ActivityTab *m_activity;
    OrdersList *m_orders;
    CustomerDeals *m_deals;
    DetailsPanel *m_details;
    OwnersTab *m_owners;
    CustomerPrivacy *m_privacy;
    HistoryView *m_history;
    ContactsPanel *m_contacts;
    GuidePanel *m_guide;
    NextPanel *m_what;
    TrialPanel *m_trials;
    CustomerMoney *m_money;
    LossPanel *m_losses;
};

} // namespace crm::ui
