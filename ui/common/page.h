#pragma once

#include <QVariant>
#include <QWidget>

namespace crm {
class Settings;
class Workspace;
struct ChangeSet;
} // namespace crm

namespace crm::ui {

/// One page of the window, behind one entry of the navigation. The window makes it when it is first opened,
/// and anew when language or text size change; only the theme changes under a living page. What is to survive
/// the former goes through state() and restore().
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called once per committed operation, by this window or another; also while the page is not shown.
    virtual void refresh(const ChangeSet &) { }
    /// F5: read everything again.
    virtual void reload() { }
    /// Ctrl+F.
    virtual void focusFilter() { }
    /// Ctrl+N, when the navigation says that the page makes something.
    virtual void createNew() { }
    /// F2.
    virtual void editCurrent() { }
    /// Ctrl+E, where the page lists something that can be written into a sheet.
    virtual void exportList() { }
    /// False while something that the page shows is still being fetched; pictures wait for it.
    virtual bool ready() const { return true; }
    /// Texts and choices of filters, the row that is selected, and the like.
    virtual QVariantMap state() const { return {}; }
    /// Also how one page opens another with a filter: a click on a bar leads to the customers behind it.
    virtual void restore(const QVariantMap &) { }

signals:
    /// Something was done; the window says so, and offers to undo it.
    void happened(const QString &text, bool undoable);
    /// A file was written; the window says so, and offers to open its folder.
    void saved(const QString &text, const QString &file);
    /// Something was refused or failed: what, what was kept, and what to do next.
    void failed(const QString &text);
    /// Another page is wanted, in this state.
    void wanted(const QString &page, const QVariantMap &state);
    /// Another file is wanted in place of the one that is open.
    void fileWanted(const QString &path);
    /// The file is to be shared with a team: a copy of it at `target`, or, where that is empty, it itself.
    void sharingWanted(const QString &target);
    /// The file of a team is wanted.
    void joiningWanted();
    /// The number at the page's entry; `urgent` is for what must be done today.
    void countChanged(int count, bool urgent);
};

} // namespace crm::ui
