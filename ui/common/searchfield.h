#pragma once

#include <QLineEdit>

class QTimer;

namespace crm::ui {

/// A field with a magnifier on the left and its key on the right. `settled` comes when typing has paused, so
/// that lists need not keep up with every letter; Escape empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, const QString &keyHint = {}, QWidget *parent = nullptr);

    /// For a list that does keep up with every letter.
    void settleAtOnce();

signals:
    void settled(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_hint;
    QTimer *m_pause;
};

} // namespace crm::ui
