#pragma once

#include "core/returns/goodsreturn.h"
#include "ui/common/formdialog.h"

class QLineEdit;

namespace crm::ui {

class DateEdit;
class NoteEdit;

/// What is known before a return is written down.
struct ReturnDraft
{
    GoodsReturn value = {}; ///< with its lines
    Order order = {};
    std::vector<Returnable> returnable = {};
    QDate today = {};
};

/// Goods that come back: which, why, and what is credited for them.
class ReturnDialog : public FormDialog
{
    Q_OBJECT

public:
    ReturnDialog(Workspace &workspace, const ReturnDraft &draft, QWidget *parent);

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    void addLines();
    Amount most(size_t line) const;
    QString wrongLine(size_t line) const;
    void showSum();
    std::vector<ReturnLine> lines() const;

    Workspace &m_workspace;
    const ReturnDraft m_draft;
    Combo *m_reason;
    Combo *m_state;
    DateEdit *m_announced;
    NoteEdit *m_notes;
    QLabel *m_sum;
    std::vector<QLineEdit *> m_quantities; ///< by line; null: nothing of it can come back
};

} // namespace crm::ui
