#pragma once

#include "ui/navigation.h"

#include <QAbstractButton>
#include <QMap>

class QLabel;
class QVBoxLayout;

namespace crm::ui {

/// What the number at an entry is: how many, and whether it must be done today.
struct NavCount
{
    int count = 0;
    bool urgent = false;
};

/// One entry of the rail.
class NavItem : public QAbstractButton
{
    Q_OBJECT

public:
    NavItem(const NavigationEntry &entry, QWidget *parent);
    const QString &key() const { return m_key; }
    void setCount(NavCount count);
    void setSlim(bool slim);
    QSize sizeHint() const override;

signals:
    void entered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintCount(QPainter &painter) const;

    QString m_key;
    const char *m_icon;
    NavCount m_count;
    bool m_slim = false;
};

/// The pages, from top to bottom; slim it shows only their icons.
class NavRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavRail(const std::vector<NavigationEntry> &entries, QWidget *parent = nullptr);
    void select(const QString &key);
    void setCount(const QString &key, NavCount count);
    void setSlim(bool slim);
    bool isSlim() const { return m_slim; }

signals:
    void chosen(const QString &key);
    /// Enter or the right arrow on an entry: the next keys are for its page.
    void entered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addCaption(QVBoxLayout *box, NavigationEntry::Group group);

    QList<NavItem *> m_items;
    QList<QLabel *> m_captions;
    bool m_slim = false;
};

} // namespace crm::ui
