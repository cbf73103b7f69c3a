#pragma once

#include "ui/frame/navitem.h"

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QScrollArea;
class QVBoxLayout;

namespace crm::ui {

/// The pages, from top to bottom, in groups that can be folded; slim it shows only their icons.
class NavRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavRail(const std::vector<NavigationEntry> &entries, QWidget *parent = nullptr);
    /// Marks the page that is open; a folded group opens for it until another page is chosen.
    void select(const QString &key);
    void setCount(const QString &key, NavCount count);
    void setSlim(bool slim);
    bool isSlim() const { return m_slim; }
    /// Keys of the groups that are folded.
    void setFolded(const QStringList &groups);
    QStringList folded() const;

signals:
    void chosen(const QString &key);
    /// Enter or the right arrow on an entry: the next keys are for its page.
    void entered();
    /// Somebody folded a group or opened it.
    void foldedChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addCaption(QVBoxLayout *box, NavigationEntry::Group group);
    void addItem(QVBoxLayout *box, const NavigationEntry &entry);
    void showGroups();
    void step(QWidget *from, int by);

    QScrollArea *m_list = nullptr;
    QButtonGroup *m_pages;
    QList<NavItem *> m_items;
    QList<NavCaption *> m_captions;
    QList<QAbstractButton *> m_order; ///< captions and items, from top to bottom
    bool m_slim = false;
};

} // namespace crm::ui
