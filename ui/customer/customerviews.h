#pragma once

#include "core/savedview/savedview.h"
#include "ui/customer/customerfilter.h"

#include <QWidget>

class QMenu;

namespace crm {
class Workspace;
}

namespace crm::ui {

class Page;

/// The saved views of the list of customers: a chip for each, which shows it, and a menu of what can be done
/// with them.
class CustomerViews : public QWidget
{
    Q_OBJECT

public:
    /// What the list looks like now.
    using Look = std::function<QJsonObject()>;

    CustomerViews(Page &page, Workspace &workspace, Look look);

    static CustomerFilter filterOf(const SavedView &view);

    void reload();
    bool ready() const { return m_open == 0; }
    /// Marks the view whose filter the list has.
    void showFilter(const CustomerFilter &filter);
    /// Its name, or an empty text.
    QString currentName() const;
    void openMenu(const QPoint &where);

signals:
    void chosen(const crm::SavedView &view);

private:
    void show(const std::vector<SavedView> &views);
    void mark();
    const SavedView *current() const;
    void fillMenu(QMenu *menu);
    void ask(const SavedView &view);
    void keep(const SavedView &view);
    void remove(const SavedView &view);
    bool mayChange(const SavedView &view) const;

    Page &m_page;
    Workspace &m_workspace;
    Look m_look;
    std::vector<SavedView> m_views;
    CustomerFilter m_filter;
    SavedViewId m_chosen = {}; ///< of several with the same filter, the one that was asked for
    int m_open = 0;
};

} // namespace crm::ui
