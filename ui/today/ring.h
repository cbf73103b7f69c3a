#pragma once

#include <QWidget>

namespace crm::ui {

/// How much of a day is done.
class Ring : public QWidget
{
    Q_OBJECT

public:
    explicit Ring(QWidget *parent = nullptr);
    void set(int done, int all);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_all = 0;
};

} // namespace crm::ui
