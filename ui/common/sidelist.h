#pragma once

#include "ui/common/kit.h"

class QListWidget;

namespace crm::ui {

/// The column at the left of a page that shows one thing beside all of its kind: their list under a head with
/// a button for a new one.
class SideList : public Panel
{
    Q_OBJECT

public:
    /// What it is called, and what the list and the button are to tests and to those who cannot see them.
    struct Names
    {
        QString title = {};
        QString list = {}; ///< name of the object
        QString add = {}; ///< likewise, of the button
        QString adds = {}; ///< what the button makes, said aloud
    };
    explicit SideList(const Names &names, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }
    Button *add() const { return m_add; }
    /// A further button, below the list.
    void addFoot(Button *button);

private:
    QListWidget *m_list;
    Button *m_add;
    QVBoxLayout *m_box;
};

} // namespace crm::ui
