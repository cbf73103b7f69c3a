#pragma once

#include "core/lifecycle/trial.h"
#include "ui/common/formdialog.h"

class QLineEdit;

namespace crm::ui {

class Combo;
class DateEdit;
class Picker;

/// What is known before a sample is given.
struct TrialDraft
{
    Trial trial = {};
    QString customer = {}; ///< name
    QDate today = {};
    std::vector<Product> products = {};
};

/// A sample or trial that is given to a customer, and when to ask how it was.
class TrialDialog : public FormDialog
{
    Q_OBJECT

public:
    TrialDialog(Workspace &workspace, const TrialDraft &draft, QWidget *parent);

signals:
    void given(const QString &what);

protected:
    void save() override;

private:
    Trial typed() const;

    Workspace &m_workspace;
    Trial m_trial;
    std::vector<Product> m_products;
    Combo *m_kind;
    Picker *m_item;
    QLineEdit *m_quantity;
    DateEdit *m_given;
    DateEdit *m_until;
    DateEdit *m_ask;
    QLineEdit *m_notes;
};

} // namespace crm::ui
