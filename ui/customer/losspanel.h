#pragma once

#include "core/lifecycle/loss.h"

#include <QWidget>

class QVBoxLayout;

namespace crm {
class Workspace;
} // namespace crm

namespace crm::ui {

class Page;

/// Whether a customer was lost and why, what was done to keep it or to win it back, and what came of that.
class LossPanel : public QWidget
{
    Q_OBJECT

public:
    LossPanel(Page &page, Workspace &workspace);
    void setCustomer(CustomerId customer, const QString &name);
    bool isReady() const { return m_pending == 0; }

private:
    /// What is known of the customer's loss.
    struct Facts
    {
        std::optional<CustomerLoss> loss = {};
        std::vector<Winback> measures = {};
        QStringList reasons = {}; ///< that were given before, of anybody
    };

    void display();
    void addLoss(const CustomerLoss &loss);
    void addMeasure(const Winback &measure);
    void markLost();
    void revoke();
    void chooseMeasure();
    void askMeasure(WinbackKind kind);
    void settle(const Winback &measure, WinbackResult result);
    template <typename Work>
    void write(Work work, const QString &done);

    Page &m_page;
    Workspace &m_workspace;
    QVBoxLayout *m_box;
    QWidget *m_acts;
    CustomerId m_customer;
    QString m_name;
    Facts m_facts;
    int m_pending = 0;
};

} // namespace crm::ui
