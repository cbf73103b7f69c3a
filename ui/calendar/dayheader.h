#pragma once

#include <QDate>
#include <QWidget>

namespace crm::ui {

/// The names of the days above a grid of them, with the festivals; a click leads to the day.
class DayHeader : public QWidget
{
    Q_OBJECT

public:
    explicit DayHeader(QWidget *parent = nullptr);
    /// `left` and `right`: what the grid below keeps beside its days.
    void set(QDate first, int count, QDate today);
    void setMargins(int left, int right);
    /// Of weeks below each other: the names of their days alone.
    void setNamesOnly();
    QSize sizeHint() const override;

signals:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF rectOf(int day) const;

    QDate m_first;
    QDate m_today;
    int m_count = 7;
    int m_left = 0;
    int m_right = 0;
    bool m_namesOnly = false;
};

/// "Mid-Autumn Festival", or nothing.
QString festivalsOn(QDate day);

} // namespace crm::ui
