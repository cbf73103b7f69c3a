#pragma once

#include <QPointer>
#include <QWidget>

namespace crm::ui {

/// Knows what is being composed in a form by an input method (pinyin on its way to characters), so that
/// saving takes it along, whether the input method hands it over when asked or not.
class Composition : public QObject
{
    Q_OBJECT

public:
    explicit Composition(QWidget *form);
    /// Makes what is being composed part of the text.
    void commit();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *m_form;
    QPointer<QObject> m_control;
    QString m_composed;
};

} // namespace crm::ui
