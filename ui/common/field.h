#pragma once

#include <QWidget>

class QLabel;

namespace crm::ui {

/// A control with its label above it and one line below, kept free for a hint or for what is wrong.
class Field : public QWidget
{
    Q_OBJECT

public:
    Field(const QString &label, QWidget *control, bool required = false, const QString &hint = {},
          QWidget *parent = nullptr);
    QWidget *control() const { return m_control; }
    /// Marks the field, or takes the mark away with an empty text.
    void setError(const QString &text);
    bool hasError() const { return m_bad; }
    /// The line below, while nothing is wrong.
    void setHint(const QString &hint);

signals:
    /// The person changed the value.
    void edited();

private:
    void watch();

    QWidget *m_control;
    QLabel *m_note;
    QString m_hint;
    bool m_bad = false;
};

} // namespace crm::ui
