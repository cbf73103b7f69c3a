#pragma once

#include <QLineEdit>

namespace crm::ui {

/// A field with a magnifier on the left and its key on the right. `settled` comes when typing has paused, so
/// that lists need not keep up with every letter; Escape empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, const QString &keyHint = {}, QWidget *parent = nullptr);

signals:
    void settled(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_hint;
    class QTimer *m_pause;
};

} // namespace crm::ui
