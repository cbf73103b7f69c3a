#pragma once

#include <QWidget>

class QLabel;

namespace crm::ui {

struct DashboardKind;

/// A card of a dashboard with the bar by which it is arranged: dragged by the mouse; by keys it moves with
/// the arrows, is sized with + and -, and removed with Delete.
class DashboardCard : public QWidget
{
    Q_OBJECT

public:
    /// Shows `content`, which belongs to whoever made it.
    DashboardCard(const DashboardKind &kind, QWidget *content, QWidget *parent);
    const QString &kind() const { return m_kind; }
    QWidget *content() const { return m_content; }
    void setArranging(bool arranging);
    void setSpan(int span, int most);

signals:
    void moveWanted(int by); ///< places, to the front where it is negative
    void lineWanted(int by); ///< lines up or down
    void sizeWanted(int by); ///< columns
    void removalWanted();
    void dragged(const QPoint &global);
    void dropped(const QPoint &global);
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QWidget *buildBar(const DashboardKind &kind);
    void endDrag();

    QString m_kind;
    QWidget *m_content;
    QWidget *m_bar;
    QWidget *m_wider;
    QWidget *m_narrower;
    QLabel *m_size;
    QPoint m_pressed;
    bool m_isArranging = false;
    bool m_isPressed = false;
    bool m_isDragged = false;
};

} // namespace crm::ui
