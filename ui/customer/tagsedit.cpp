#include "ui/customer/tagsedit.h"

#include "core/base/text/clean.h"
#include "ui/common/flowlayout.h"
#include "ui/common/kit.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

TagsEdit::TagsEdit(QWidget *parent)
    : QWidget(parent)
    , m_row(new QWidget)
    , m_line(new QLineEdit)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    new FlowLayout(m_row, 6);
    box->addWidget(m_line);
    box->addWidget(m_row);
    m_row->hide();
    m_line->setPlaceholderText(tr("Type a tag and press Enter"));
    m_line->setObjectName(u"tagLine"_s);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(QRegularExpression(u"[,，、;；]"_s)))
            take();
        emit changed();
    });
}

void TagsEdit::setTags(const QStringList &tags)
{
    m_tags = tags;
    showTags();
}

void TagsEdit::setSuggestions(const QStringList &tags)
{
    auto *completer = new QCompleter(tags, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    connect(
        completer, qOverload<const QString &>(&QCompleter::activated), this, [this] { take(); },
        Qt::QueuedConnection); // the line gets its text after this signal
}

QStringList TagsEdit::tags() const
{
    QStringList tags = m_tags;
    if (const auto open = cleanLine(m_line->text()); !open.isEmpty() && !tags.contains(open))
        tags << open;
    return tags;
}

void TagsEdit::take()
{
    static const QRegularExpression separators(u"[,，、;；]"_s);
    const auto parts = m_line->text().split(separators);
    for (const auto &part : parts)
        if (const auto tag = cleanLine(part); !tag.isEmpty() && !m_tags.contains(tag))
            m_tags << tag;
    m_line->clear();
    showTags();
    emit changed();
}

void TagsEdit::showTags()
{
    while (auto *item = m_row->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &tag : std::as_const(m_tags)) {
        auto *button = new Button(QString(tag).replace(u'&', u"&&"_s), "", "close");
        button->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the text
        button->setAutoDefault(false);
        button->setToolTip(tr("Take this tag away"));
        button->setAccessibleName(tr("Take the tag %1 away").arg(tag));
        m_row->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, tag] {
            m_tags.removeAll(tag);
            showTags();
            emit changed();
        });
    }
    m_row->setVisible(!m_tags.isEmpty());
    m_row->updateGeometry();
}

bool TagsEdit::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !isBlank(m_line->text())) {
            take();
            return true;
        }
        if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tags.isEmpty()) {
            m_tags.removeLast();
            showTags();
            emit changed();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace crm::ui
