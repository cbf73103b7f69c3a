#pragma once

#include "core/playbook/playbook.h"
#include "ui/common/page.h"

class QListWidget;
class QStackedWidget;

namespace crm::ui {

class Button;
class PlaybookEditor;
class SideList;

/// What is done with customers who come into a stage, a class or a segment: the playbooks, and one of them to
/// be read or changed.
class PlaybooksPage : public Page
{
    Q_OBJECT

public:
    explicit PlaybooksPage(Workspace &workspace);

    void refresh(const ChangeSet &changes) override;
    void reload() override { read(); }
    void createNew() override;
    bool ready() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    void prepareList();
    QWidget *buildEmpty();
    void read();
    void fillList();
    void openCurrent();
    void open(const Playbook &playbook);
    void selectEdited();
    void addUsual();
    void removeCurrent();

    Workspace &m_workspace;
    std::vector<Playbook> m_playbooks;
    QHash<qint64, qint64> m_openTasks;
    SideList *m_side;
    QListWidget *m_list; ///< in it
    QStackedWidget *m_stack;
    PlaybookEditor *m_editor;
    Button *m_add = nullptr;
    PlaybookId m_wanted; ///< to be opened when they have been read
    bool m_fresh = false; ///< a new one is being written
    bool m_read = false;
    int m_open = 0;
};

} // namespace crm::ui
