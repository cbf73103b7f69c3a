#pragma once

#include "ui/customer/customerfacts.h"

#include <QWidget>

class QGridLayout;

namespace crm::ui {

/// Every field of a customer that has a value, with its name.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);
    void setFacts(const CustomerFacts &facts);

private:
    void line(const QString &name, const QString &value);

    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace crm::ui
