#pragma once

#include "core/privacy/consent.h"
#include "ui/common/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace crm::ui {

class Combo;
class DateEdit;

/// That somebody agreed: to what, when, how, to which words, and where the proof lies.
class ConsentDialog : public FormDialog
{
    Q_OBJECT

public:
    ConsentDialog(Workspace &workspace, const CustomerCard &card, const std::vector<Purpose> &purposes,
                  QDate today, QWidget *parent);

signals:
    void recorded(const QString &name);

protected:
    void save() override;

private:
    void showWording();

    Workspace &m_workspace;
    const CustomerId m_customer;
    const QString m_name;
    const std::vector<Purpose> m_purposes;
    Combo *m_purpose;
    Combo *m_who;
    DateEdit *m_given;
    Combo *m_how;
    QPlainTextEdit *m_wording;
    QLineEdit *m_proof;
};

/// That they withdrew it: when and how.
class WithdrawDialog : public FormDialog
{
    Q_OBJECT

public:
    WithdrawDialog(Workspace &workspace, const Consent &consent, const QString &purpose, QDate today,
                   QWidget *parent);

signals:
    void withdrawn();

protected:
    void save() override;

private:
    Workspace &m_workspace;
    const qint64 m_consent;
    DateEdit *m_on;
    QLineEdit *m_how;
};

} // namespace crm::ui
