#pragma once

#include "ui/common/formdialog.h"
#include "ui/exchange/exportlist.h"

namespace crm::ui {

/// Asks which rows and columns of a list are wanted, and in which format.
class ExportDialog : public FormDialog
{
    Q_OBJECT

public:
    /// The path of the request is the proposal of a name, without folder and extension.
    using Chosen = std::function<void(const ExportRequest &request, const QString &format)>;

    ExportDialog(const ExportOffer &offer, Chosen chosen, QWidget *parent);

protected:
    void save() override;

private:
    ImportKind kind() const;
    void kindChanged();
    void formatChanged();
    void columnsChanged();

    ExportOffer m_offer;
    Chosen m_chosen;
    Combo *m_kind;
    Combo *m_rows;
    Combo *m_columns;
    Combo *m_format;
    Field *m_columnsField;
    Field *m_formatField;
};

} // namespace crm::ui
