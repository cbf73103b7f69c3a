#include "ui/activity/answersedit.h"

#include "core/base/text/clean.h"
#include "ui/common/chip.h"
#include "ui/common/kit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kBest = 5;
constexpr int kMostText = 2000;

} // namespace

AnswersEdit::AnswersEdit(const PlaybookGuide &guide, QWidget *parent)
    : QWidget(parent)
    , m_answered(new QCheckBox(tr("The customer answered: end %1 here").arg(guide.playbook)))
{
    setObjectName(u"answersEdit"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 8);
    box->setSpacing(6);
    if (!guide.step.say.isEmpty())
        box->addWidget(wrappedLabel(guide.step.say, "muted"));
    if (!guide.step.offer.isEmpty())
        box->addWidget(wrappedLabel(tr("Offer: %1").arg(guide.step.offer), "strong"));
    for (const auto &question : questionsOf(guide.step))
        addQuestion(question);
    m_answered->setObjectName(u"answered"_s);
    m_answered->setVisible(guide.untilAnswer);
    box->addWidget(m_answered);
    connect(m_answered, &QCheckBox::toggled, this, &AnswersEdit::changed);
}

void AnswersEdit::addQuestion(const PlaybookQuestion &question)
{
    layout()->addWidget(wrappedLabel(question.text));
    Input input{.question = question.text};
    if (question.isMark) {
        input.marks = new ChipRow(ChipRow::Choice::One);
        input.marks->add(QString(), tr("Not asked"));
        for (int mark = 1; mark <= kBest; ++mark)
            input.marks->add(QString::number(mark), QString::number(mark));
        input.marks->choose({QString()});
        input.marks->setAccessibleName(question.text);
        input.marks->setObjectName(u"answerMark"_s);
        layout()->addWidget(input.marks);
        connect(input.marks, &ChipRow::chosenChanged, this, &AnswersEdit::changed);
    } else {
        input.line = new QLineEdit;
        input.line->setMaxLength(kMostText);
        input.line->setAccessibleName(question.text);
        input.line->setObjectName(u"answerText"_s);
        layout()->addWidget(input.line);
        connect(input.line, &QLineEdit::textEdited, this, &AnswersEdit::changed);
    }
    m_inputs.append(input);
}

std::vector<PlaybookAnswer> AnswersEdit::answers() const
{
    std::vector<PlaybookAnswer> answers;
    for (const auto &input : m_inputs) {
        const auto text = input.line ? cleanText(input.line->text()) : input.marks->chosen().value(0);
        if (isBlank(text))
            continue;
        answers.push_back({.question = input.question,
                           .answer = text,
                           .mark = input.marks ? std::optional(text.toInt()) : std::nullopt});
    }
    return answers;
}

QString AnswersEdit::summary() const
{
    QStringList lines;
    for (const auto &answer : answers())
        lines << tr("%1 %2").arg(answer.question,
                                 answer.mark ? tr("%1 of 5").arg(*answer.mark) : answer.answer);
    return lines.join(u'\n');
}

bool AnswersEdit::hasAnswered() const
{
    return m_answered->isChecked();
}

} // namespace crm::ui
