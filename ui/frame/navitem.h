#pragma once

#include "ui/navigation.h"

#include <QAbstractButton>

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
    NavigationEntry::Group group() const { return m_group; }
    void setCount(NavCount count);
    void setSlim(bool slim);
    QSize sizeHint() const override;

signals:
    void entered();
    /// The arrow up (-1) or down (1).
    void stepped(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintCount(QPainter &painter) const;

    QString m_key;
    const char *m_icon;
    NavigationEntry::Group m_group;
    NavCount m_count;
    bool m_slim = false;
};

/// The head of a group of entries: folds it and opens it again.
class NavCaption : public QAbstractButton
{
    Q_OBJECT

public:
    NavCaption(NavigationEntry::Group group, const QString &name, QWidget *parent);
    NavigationEntry::Group group() const { return m_group; }
    /// Slim, it is a hairline between the icons.
    void setSlim(bool slim);
    QSize sizeHint() const override;

signals:
    void stepped(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    NavigationEntry::Group m_group;
    bool m_slim = false;
};

} // namespace crm::ui
