#pragma once

#include "core/playbook/playbook.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace crm::ui {

class Combo;

/// One step of a playbook: when, what, what to say and what to offer. On its left it is drawn as a station of
/// a line that leads through all of them.
class PlaybookStepEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PlaybookStepEdit(const PlaybookStep &step, QWidget *parent = nullptr);
    PlaybookStep step() const;
    /// Where it stands among the others.
    void setPlace(int place, int count);
    void setMayEdit(bool may);
    void focusTitle();

signals:
    void changed();
    void removalWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ActivityKind kind() const;

    PlaybookStep m_step;
    QSpinBox *m_day;
    Combo *m_kind;
    QLineEdit *m_title;
    QPlainTextEdit *m_say;
    QLineEdit *m_offer;
    QPlainTextEdit *m_questions;
    QWidget *m_remove;
    bool m_isFirst = true;
    bool m_isLast = true;
};

} // namespace crm::ui
