#pragma once

#include "ui/common/formdialog.h"
#include "ui/exchange/labelprinter.h"

class QPlainTextEdit;
class QSpinBox;

namespace crm {
class Settings;
}

namespace crm::ui {

/// Asks what letters are printed on. The choice is kept for the next time.
class LabelDialog : public FormDialog
{
    Q_OBJECT

public:
    using Chosen = std::function<void(const LabelPrint &print)>;

    LabelDialog(Settings &settings, Chosen chosen, QWidget *parent);

protected:
    void save() override;

private:
    void sheetChanged();
    const LabelSheet &sheet() const;

    Settings &m_settings;
    Chosen m_chosen;
    Combo *m_sheet;
    QSpinBox *m_first;
    QPlainTextEdit *m_sender;
    Field *m_firstField;
    Field *m_senderField;
};

} // namespace crm::ui
