#pragma once

#include <QColor>
#include <QWidget>

namespace crm::ui {

/// The bubble that tells the values under the mouse.
class ChartTip : public QWidget
{
public:
    struct Line
    {
        QColor color; ///< none for what is not drawn: a comparison
        QString name;
        QString value;
    };

    explicit ChartTip(QWidget *parent);
    void showAt(const QPointF &anchor, const QString &title, const QList<Line> &lines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QList<Line> m_lines;
};

} // namespace crm::ui
