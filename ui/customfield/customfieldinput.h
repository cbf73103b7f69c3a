#pragma once

#include "core/customfield/customfield.h"
#include "ui/common/field.h"

namespace crm::ui {

/// The control that suits a field of the users' own, by its type.
class CustomFieldInput : public QObject
{
    Q_OBJECT

public:
    /// `people` are offered where somebody of the team is to be chosen; `stored` is the value so far.
    CustomFieldInput(const CustomField &field, const QStringList &people, const QString &stored,
                     QObject *parent);
    qint64 id() const { return m_definition.id; }
    const CustomField &definition() const { return m_definition; }
    Field *field() const { return m_field; }
    /// It takes a row of a form for itself.
    bool isWide() const;
    /// Why what is typed cannot be stored, or an empty text.
    QString problem() const;
    /// In canonical text; as it is stored where nobody touched it, even if the choices have changed since.
    QString value() const;
    bool isTouched() const { return typed() != m_stored; }
    /// Back to what is stored.
    void reset() { set(m_stored); }

private:
    QWidget *makeControl(const QStringList &people);
    void set(const QString &canonical);
    QString typed() const;

    CustomField m_definition;
    QString m_stored;
    QWidget *m_control;
    Field *m_field = nullptr;
};

} // namespace crm::ui
