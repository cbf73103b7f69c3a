#pragma once

#include "ui/common/formdialog.h"
#include "ui/order/quotation.h"

namespace crm {
class Workspace;
}

namespace crm::ui {

class DateEdit;
class NoteEdit;
class Page;

/// Asks for what a quotation says besides its order, and for the head that it has, which is kept for the next
/// one; then for the file.
class QuotationDialog : public FormDialog
{
    Q_OBJECT

public:
    QuotationDialog(Workspace &workspace, const Quotation &quotation, QWidget *parent);

signals:
    /// It lies in this file.
    void written(const QString &file);

protected:
    void save() override;

private:
    QLineEdit *addLine(const QString &name, const QString &label, const QString &text, Width width);
    Quotation quotation() const;
    void chooseFile();
    void writeTo(const QString &file);

    Workspace &m_workspace;
    const Quotation m_before;
    QLineEdit *m_contact;
    DateEdit *m_until;
    NoteEdit *m_terms;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_tax;
    QLineEdit *m_bank;
};

/// Opens the dialog of an order over the page, which tells where the file lies.
void makeQuotation(Page &page, Workspace &workspace, OrderId order);

} // namespace crm::ui
