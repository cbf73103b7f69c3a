#pragma once

#include "core/privacy/consent.h"
#include "core/privacy/retention.h"
#include "ui/common/formdialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace crm::ui {

class Combo;
class DateEdit;

/// What data of people are used for, and by what right.
class PurposeDialog : public FormDialog
{
    Q_OBJECT

public:
    PurposeDialog(Workspace &workspace, const Purpose &purpose, QWidget *parent);

signals:
    void saved(const QString &name);

protected:
    void save() override;

private:
    Purpose typed() const;

    Workspace &m_workspace;
    const Purpose m_before;
    QLineEdit *m_name;
    Combo *m_basis;
    QPlainTextEdit *m_wording;
    QCheckBox *m_active;
};

/// How long customers are kept.
class RetentionDialog : public FormDialog
{
    Q_OBJECT

public:
    RetentionDialog(Workspace &workspace, const RetentionRule &rule, QWidget *parent);

signals:
    void saved(const QString &name);

protected:
    void save() override;

private:
    RetentionRule typed() const;
    void countHits();

    Workspace &m_workspace;
    const RetentionRule m_before;
    QLineEdit *m_name;
    QSpinBox *m_days;
    Combo *m_clock;
    Combo *m_kind;
    QCheckBox *m_active;
    QLabel *m_hits;
};

/// That a customer is kept although its time is over: until when, and why.
class HoldDialog : public FormDialog
{
    Q_OBJECT

public:
    HoldDialog(Workspace &workspace, CustomerId customer, const QString &name, QDate today, QWidget *parent);

signals:
    void held(const QString &name);

protected:
    void save() override;

private:
    Workspace &m_workspace;
    const CustomerId m_customer;
    const QString m_name;
    DateEdit *m_until;
    QLineEdit *m_reason;
};

} // namespace crm::ui
