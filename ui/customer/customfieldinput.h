#pragma once

#include "ui/customer/formparts.h"

namespace crm::ui {

/// The control that suits a field of the users' own, by its type.
class CustomFieldInput : public QObject
{
    Q_OBJECT

public:
    CustomFieldInput(const CustomField &field, const std::vector<User> &users, QObject *parent);
    Field *field() const { return m_field; }
    void set(const QString &canonical);
    /// The canonical value goes into the card, or what is wrong with it into the problems.
    void collect(CollectedCard &into) const;

private:
    QWidget *makeControl(const std::vector<User> &users);
    QString typed() const;

    CustomField m_definition;
    QWidget *m_control;
    Field *m_field = nullptr;
};

} // namespace crm::ui
