#pragma once

#include "ui/customer/customerfacts.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace crm::ui {

/// Every field of a customer that has a value, with its name, under a few headings.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);
    void setFacts(const CustomerFacts &facts);

private:
    void addBusiness(QVBoxLayout *box, const CustomerFacts &facts);
    void addOwnership(QVBoxLayout *box, const CustomerFacts &facts);
    void addPerson(QVBoxLayout *box, const CustomerFacts &facts);
    void addOwn(QVBoxLayout *box, const CustomerFacts &facts);
    void begin(const QString &title);
    void end(QVBoxLayout *box);
    void field(const char *column, const QString &value);
    void line(const QString &name, const QString &value);

    QWidget *m_table = nullptr;
    QWidget *m_section = nullptr; ///< the one that is being filled
    QGridLayout *m_grid = nullptr;
};

} // namespace crm::ui
