#pragma once

#include "core/payment/payment.h"
#include "ui/common/formdialog.h"

class QGridLayout;
class QLabel;
class QLineEdit;

namespace crm::ui {

/// What is known before a plan is made.
struct PaymentPlanDraft
{
    PaidFor what = {};
    QString number = {};
    Amount total = {};
    QString currency = {};
    std::vector<Instalment> plan = {};
};

/// When an order or a contract is paid: part by part, by share or amount, on a day or so many days after
/// something.
class PaymentPlanDialog : public FormDialog
{
    Q_OBJECT

public:
    PaymentPlanDialog(Workspace &workspace, const PaymentPlanDraft &draft, QWidget *parent);

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    struct Row
    {
        QLineEdit *part; ///< "30%" or "5,000"
        Combo *event;
        QLineEdit *when; ///< a day, or how many days after
    };

    void addPresets();
    void addRows();
    void use(const std::vector<Instalment> &plan);
    void showSum();
    /// What a row says; nothing where it is empty. `wrong` is told what is wrong with it.
    std::optional<Instalment> typed(const Row &row, QString *wrong) const;
    std::vector<Instalment> plan() const;
    QString problemOf(size_t row) const;

    Workspace &m_workspace;
    const PaymentPlanDraft m_draft;
    std::vector<Row> m_rows;
    QLabel *m_sum;
};

} // namespace crm::ui
