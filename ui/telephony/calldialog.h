#pragma once

#include "core/telephony/call.h"
#include "ui/common/formdialog.h"

class QListWidget;

namespace crm::ui {

/// Who calls, where that is not plain: several have the number, only its end is known, or nobody has it.
class CallDialog : public FormDialog
{
    Q_OBJECT

public:
    CallDialog(Workspace &workspace, const CallerNumber &number, const std::vector<CallMatch> &matches,
               QWidget *parent);

signals:
    void customerWanted(crm::CustomerId customer);
    /// With this number.
    void newWanted();
    void happened(const QString &text, bool undoable);

protected:
    void save() override;
    bool isChanged() override { return false; }

private:
    QListWidget *buildList();
    const CallMatch *chosen() const;
    void noteMissed();

    Workspace &m_workspace;
    const CallerNumber m_number;
    const std::vector<CallMatch> m_matches;
    QListWidget *m_list = nullptr; ///< null where nobody is known
};

} // namespace crm::ui
