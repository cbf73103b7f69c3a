#pragma once

#include "core/activity/activity.h"
#include "core/security/user.h"
#include "ui/common/formdialog.h"

#include <QTimeZone>

namespace crm {
class Workspace;
}

namespace crm::ui {

class DateEdit;
class Picker;

/// Where and when something is to be planned.
struct PlanDraft
{
    CustomerId customer = {};
    QString name = {}; ///< of the customer
    QDate day = {};
    QTime start = QTime(9, 0);
    QDate today = {};
    QTimeZone zone = QTimeZone::utc();
};

/// Plans a call, a visit or whatever is to be done with a customer, once or again and again.
class PlanDialog : public FormDialog
{
    Q_OBJECT

public:
    PlanDialog(Workspace &workspace, const PlanDraft &draft, QWidget *parent);

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    void addWhat(const PlanDraft &draft);
    void addWhen(const PlanDraft &draft);
    Activity activity() const;

    Workspace &m_workspace;
    const QTimeZone m_zone;
    Picker *m_customer;
    Combo *m_kind = new Combo;
    QLineEdit *m_text;
    DateEdit *m_day;
    Combo *m_time = new Combo;
    Combo *m_minutes = new Combo;
    Combo *m_repeats = new Combo;
};

} // namespace crm::ui
