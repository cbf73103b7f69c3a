#pragma once

#include "ui/customer/customerfacts.h"

#include <QWidget>

class QVBoxLayout;

namespace crm::ui {

/// What is planned with a customer, the overdue first; each can be done on the spot.
class PlannedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlannedPanel(QWidget *parent = nullptr);
    void setFacts(const CustomerFacts &facts);

signals:
    void doneWanted(qint64 activity);

private:
    void add(const Activity &activity, const CustomerFacts &facts);

    QVBoxLayout *m_box;
};

} // namespace crm::ui
