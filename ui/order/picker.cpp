#include "ui/order/picker.h"

#include "ui/common/formatters.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPointer>
#include <QStandardItemModel>

namespace crm::ui {
namespace {

constexpr int kId = Qt::UserRole;
constexpr int kText = Qt::UserRole + 1;

} // namespace

Picker::Picker(Source source, QWidget *parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
    , m_completer(new QCompleter(this))
    , m_choices(new QStandardItemModel(this))
{
    m_completer->setModel(m_choices);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(8);
    m_completer->setWidget(this); // not setCompleter(): it would offer what the last text found
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &Picker::pick);
    connect(this, &QLineEdit::textEdited, this, &Picker::look);
}

void Picker::choose(qint64 id, const QString &text)
{
    m_chosen = id;
    setText(text);
}

bool Picker::isOpen() const
{
    return m_completer->popup()->isVisible();
}

QVariantMap Picker::typed() const
{
    return {{QStringLiteral("id"), m_chosen}, {QStringLiteral("text"), text()}};
}

void Picker::setTyped(const QVariantMap &typed)
{
    choose(typed[QStringLiteral("id")].toLongLong(), typed[QStringLiteral("text")].toString());
}

void Picker::look(const QString &text)
{
    m_chosen = 0;
    ++m_question;
    if (text.trimmed().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_source(text, [self = QPointer(this), question = m_question](const QList<Choice> &choices) {
        if (self && question == self->m_question)
            self->offer(choices);
    });
}

void Picker::offer(const QList<Choice> &choices)
{
    m_choices->clear();
    for (const Choice &choice : choices) {
        auto *item = new QStandardItem(format::facts({choice.text, choice.note}));
        item->setData(choice.id, kId);
        item->setData(choice.text, kText);
        m_choices->appendRow(item);
    }
    if (choices.isEmpty() || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void Picker::pick(const QModelIndex &index)
{
    m_completer->popup()->hide();
    choose(index.data(kId).toLongLong(), index.data(kText).toString());
    emit picked(m_chosen);
}

bool Picker::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab && isOpen()
        && m_completer->popup()->currentIndex().isValid()) {
        pick(m_completer->popup()->currentIndex());
        return true;
    }
    return QLineEdit::event(event);
}

} // namespace crm::ui
