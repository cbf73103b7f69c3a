#pragma once

#include "core/base/fieldmerge.h"
#include "core/order/order.h"
#include "core/security/user.h"
#include "ui/common/formdialog.h"
#include "ui/customfield/ownfields.h"

namespace crm {
class Error;
class Workspace;
} // namespace crm

namespace crm::ui {

class DateEdit;
class OrderLinesEditor;
class Picker;

/// What the dialog starts with, read before it opens.
struct OrderDraft
{
    Order order = {}; ///< with its lines; a new one has its number and date already
    QString customer = {}; ///< by name
    std::vector<Product> products = {}; ///< those that are sold at present
    std::vector<User> users = {}; ///< who may be its owner
    UserId owner = {}; ///< of a new one
    OwnFieldChoices own = {};
};

/// Takes down an order, or changes one.
class OrderDialog : public FormDialog
{
    Q_OBJECT

public:
    OrderDialog(Workspace &workspace, const OrderDraft &draft, QWidget *parent);

signals:
    void saved(crm::OrderId id, const QString &what);

protected:
    void save() override;

private:
    void addHeadFields();
    void addDateFields();
    void addLines(const std::vector<OrderLine> &lines);
    void addStates();
    void addMoneyFields(const OrderDraft &draft);
    void showTotal();
    void readPrices();
    QString currency() const;
    Order order() const;
    void refused(const Error &error);

    Workspace &m_workspace;
    Order m_order; ///< as it was read
    const std::vector<CustomField> m_ownDefinitions;
    MergeChoices m_choices; ///< where somebody else changed the same
    Picker *m_customer;
    QLineEdit *m_number;
    DateEdit *m_date;
    Combo *m_state = new Combo;
    Combo *m_currency = new Combo;
    Combo *m_owner = new Combo;
    DateEdit *m_required;
    DateEdit *m_shipped;
    OrderLinesEditor *m_lines;
    QLabel *m_total;
    QLineEdit *m_notes;
    OwnFields *m_own;
};

} // namespace crm::ui
