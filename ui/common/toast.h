#pragma once

#include "ui/common/kit.h"

#include <QTimer>

namespace crm::ui {

/// Says for eight seconds what happened, with a way back; the time stands still while the mouse is over it.
class Toast : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Done, Failed };

    static constexpr int kShown = 8000; ///< milliseconds

    explicit Toast(QWidget *parent);
    void say(const QString &text, bool undoable);
    /// With a way to the folder of what was written.
    void sayWritten(const QString &text, const QString &file);
    /// A failure stays twice as long and has nothing to undo.
    void warn(const QString &text);
    QString text() const { return m_text->text(); }

signals:
    void undo();
    void folderWanted(const QString &folder);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void show(const QString &text, Kind kind, bool undoable);
    void place();
    int floorFor(const QSize &room) const;

    QLabel *m_text;
    Button *m_undo;
    Button *m_open;
    QString m_folder; ///< of the file that was written; empty: none was
    QTimer m_timer;
    Kind m_kind = Kind::Done;
};

} // namespace crm::ui
