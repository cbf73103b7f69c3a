#pragma once

#include "core/playbook/playbook.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace crm::ui {

class ChipRow;

/// What a playbook says about a talk while its result is recorded: the words, the questions with room for the
/// answers, and whether the customer answered at all, where that ends the playbook.
class AnswersEdit : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersEdit(const PlaybookGuide &guide, QWidget *parent = nullptr);
    /// Those that were given.
    std::vector<PlaybookAnswer> answers() const;
    bool hasAnswered() const;
    /// Questions and answers as one text, for the timeline.
    QString summary() const;
    bool isTouched() const { return hasAnswered() || !answers().empty(); }

signals:
    void changed();

private:
    void addQuestion(const PlaybookQuestion &question);

    /// Either a line or a row of marks.
    struct Input
    {
        QString question = {};
        QLineEdit *line = nullptr;
        ChipRow *marks = nullptr;
    };

    QList<Input> m_inputs;
    QCheckBox *m_answered;
};

} // namespace crm::ui
