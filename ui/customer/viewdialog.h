#pragma once

#include "core/savedview/savedview.h"
#include "ui/common/formdialog.h"

class QLineEdit;

namespace crm::ui {

/// Asks what a view is called and who has it.
class ViewDialog : public FormDialog
{
    Q_OBJECT

public:
    using Answered = std::function<void(const SavedView &view)>;

    /// `me`: whose it is where it is not everybody's. `mayShare`: whether it can be everybody's at all.
    ViewDialog(const SavedView &view, UserId me, bool mayShare, Answered answered, QWidget *parent);

protected:
    void save() override;

private:
    SavedView m_view;
    UserId m_me;
    Answered m_answered;
    QLineEdit *m_name;
    Combo *m_owner;
};

} // namespace crm::ui
