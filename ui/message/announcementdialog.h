#pragma once

#include "core/message/announcement.h"
#include "ui/common/formdialog.h"

class QCheckBox;

namespace crm::ui {

class DateEdit;
class NoteEdit;

/// An announcement to be read, and for who may write on the board to be written, changed or taken down.
class AnnouncementDialog : public FormDialog
{
    Q_OBJECT

public:
    AnnouncementDialog(Workspace &workspace, const Announcement &announcement, bool mayWrite,
                       QWidget *parent);

signals:
    void done(const QString &what, bool undoable);

protected:
    void save() override;

private:
    void addFields();
    void addTaking();
    Announcement typed() const;

    Workspace &m_workspace;
    const Announcement m_announcement;
    const bool m_mayWrite;
    QLineEdit *m_title;
    NoteEdit *m_text;
    QCheckBox *m_pinned;
    DateEdit *m_until;
};

} // namespace crm::ui
