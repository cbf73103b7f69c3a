#pragma once

#include "core/insight/nextpurchase.h"

#include <QWidget>

class QVBoxLayout;

namespace crm {
class Workspace;
}

namespace crm::ui {

/// What to do next with a customer: when it will probably buy, what to offer, and why.
class NextPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NextPanel(Workspace &workspace, QWidget *parent = nullptr);
    /// Works it out anew; nothing is shown of none, and what was shown stays until the answer is there.
    void setCustomer(CustomerId customer);
    bool isReady() const { return m_pending == 0; }

private:
    void display(const NextPurchase &next);
    void addOffer(const NextOffer &offer);

    Workspace &m_workspace;
    QVBoxLayout *m_box;
    CustomerId m_customer = {};
    QDate m_today;
    std::shared_ptr<NextPurchases> m_purchases = std::make_shared<NextPurchases>();
    int m_pending = 0;
};

} // namespace crm::ui
