#pragma once

#include "core/exchange/calendar/calendarimport.h"
#include "ui/common/formdialog.h"

namespace crm::ui {

/// What an import of a calendar would do, event by event, before it is done.
class CalendarImportDialog : public FormDialog
{
    Q_OBJECT

public:
    CalendarImportDialog(Workspace &workspace, const std::vector<CalendarImportRow> &rows, QWidget *parent);

signals:
    void imported(const QString &what);

protected:
    void save() override;
    bool isChanged() override { return false; }

private:
    Workspace &m_workspace;
    const std::vector<CalendarImportRow> m_rows;
};

} // namespace crm::ui
