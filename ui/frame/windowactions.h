#pragma once

#include "ui/frame/welcomepage.h"

#include <QKeySequence>

#include <functional>

class QAction;
class QMenu;

namespace crm::ui {

/// What the window can do from anywhere: the menu of the bar, and the keys. Belongs to the shell that it is
/// made for.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// `pages` are opened by Ctrl+1 to Ctrl+9, in their order.
    WindowActions(QWidget *shell, QMenu *menu, const QStringList &pages, bool canImport);

    /// What undo and redo would do; empty where there is nothing to.
    void setUndo(const QString &undo, const QString &redo);

signals:
    void undoWanted();
    void redoWanted();
    void startWanted(crm::ui::Start start);
    void pageWanted(const QString &key);
    void newWanted();
    void exportWanted();
    void reloadWanted();
    void searchWanted();
    void filterWanted();
    void editWanted();
    void backWanted();
    void railToggled();
    void quitWanted();

private:
    void fill(QMenu *menu, bool canImport);
    void addKeys(const QStringList &pages);
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys, std::function<void()> act);

    QWidget *m_shell;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace crm::ui
