#pragma once

#include <QWidget>

class QSplitter;

namespace crm {
class Settings;
}

namespace crm::ui {

/// A list with an inspector to its right, parted by a hairline that can be dragged. Where the window is too
/// narrow for both, the inspector becomes a drawer that slides over the list when it is asked for, and goes
/// with Escape.
class InspectorFrame : public QWidget
{
    Q_OBJECT

public:
    InspectorFrame(QWidget *list, QWidget *inspector, QWidget *parent = nullptr);
    /// Remembers the width of the inspector.
    void keepIn(Settings &settings, const QString &name);
    bool isDrawer() const { return m_drawer; }
    bool inspectorShown() const;
    /// Brings up the drawer, or the inspector if it has been put away.
    void showInspector();
    void hideInspector();
    void toggleInspector();

signals:
    /// The inspector became a drawer for want of width, or is one no more.
    void drawerChanged(bool isDrawer);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void setDrawer(bool drawer);
    void place();

    QWidget *m_list;
    QWidget *m_shell; ///< the ground that the inspector lies on
    QSplitter *m_splitter;
    class Scrim *m_scrim;
    int m_width;
    bool m_drawer = false;
    bool m_wanted = true; ///< in the wide form
};

/// Dims what lies behind it and takes its clicks.
class Scrim : public QWidget
{
    Q_OBJECT

public:
    explicit Scrim(QWidget *parent);

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
};

} // namespace crm::ui
