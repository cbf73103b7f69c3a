#pragma once

#include "ui/common/draw.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace crm::ui {

/// A label that shows its text as it is, never as markup. Roles are in stylesheet.h.
QLabel *label(const QString &text, const char *role = "", QWidget *parent = nullptr);
/// The same in as many lines as the text needs.
QLabel *wrappedLabel(const QString &text = {}, const char *role = "", QWidget *parent = nullptr);

/// Gives a label another role, and its new colours.
void setRole(QLabel *label, const char *role);

/// Wraps text from data for a tool tip, which would take it for markup otherwise.
QString plainTip(const QString &text);

/// Has the style sheet look at the dynamic properties of the widget again.
void repolish(QWidget *widget);

/// A column that scrolls up and down, transparent, as wide as it is given.
QScrollArea *scroller(QWidget *content);

/// Did the event tell that colours have changed?
bool colorsChanged(const QEvent *event);

/// A push button whose icon follows the theme. Kinds are in stylesheet.h; one primary button per view.
class Button : public QPushButton
{
public:
    explicit Button(const QString &text, const char *kind = "", const char *icon = nullptr,
                    QWidget *parent = nullptr);
    void setIconName(const char *icon);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    const char *m_kind;
    const char *m_icon;
};

/// A rounded surface with a hairline around it.
class Panel : public QWidget
{
public:
    explicit Panel(QWidget *parent = nullptr, int radius = radius::l)
        : QWidget(parent)
        , m_radius(radius)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_radius;
};

/// A hairline between two things.
class Rule : public QWidget
{
public:
    explicit Rule(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A button that is only an icon; its name is its tool tip and what a screen reader says.
class IconButton : public QAbstractButton
{
public:
    IconButton(const char *icon, const QString &name, QWidget *parent = nullptr);
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_icon;
    int m_count = 0;
};

/// A combo box with a chevron of ours: the one of a style sheet needs an image file.
class Combo : public QComboBox
{
public:
    explicit Combo(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The avatar of a person or a customer.
class Face : public QWidget
{
public:
    explicit Face(int side, QWidget *parent = nullptr);
    void set(const QString &initial, qint64 hue);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initial;
    qint64 m_hue = 0;
};

/// A row of pills: short facts, urgent ones with an icon.
class Pills : public QWidget
{
public:
    struct Item
    {
        QString text;
        draw::Tone tone = draw::Tone::Neutral;
        const char *icon = nullptr;
    };

    explicit Pills(QWidget *parent = nullptr);
    void set(QList<Item> items);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Item> m_items;
};

} // namespace crm::ui
