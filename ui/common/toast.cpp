#include "ui/common/toast.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace crm::ui {

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_text(label({}, "notice"))
    , m_undo(new Button({}, "notice"))
{
    setObjectName(QStringLiteral("toast"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(46, 14, 22, 22);
    row->setSpacing(12);
    m_text->setWordWrap(false);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    row->addWidget(m_text);
    row->addWidget(m_undo);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undo();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, bool undoable)
{
    show(text, Kind::Done, undoable);
}

void Toast::warn(const QString &text)
{
    show(text, Kind::Failed, false);
}

void Toast::show(const QString &text, Kind kind, bool undoable)
{
    m_kind = kind;
    m_text->setText(text);
    m_undo->setText(tr("Undo") + QStringLiteral("  Ctrl+Z"));
    m_undo->setVisible(undoable);
    setAccessibleName(text);
    setVisible(true);
    place();
    m_timer.start(kind == Kind::Failed ? 2 * kShown : kShown);
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void Toast::place()
{
    const QSize room = parentWidget()->size();
    m_text->setMaximumWidth(std::max(room.width() - Theme::px(220), 100));
    m_text->setToolTip(plainTip(m_text->text()));
    layout()->activate();
    const QSize wanted = sizeHint().boundedTo(room);
    setGeometry((room.width() - wanted.width()) / 2, room.height() - wanted.height() - Theme::px(44),
                wanted.width(), wanted.height());
    raise();
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_timer.start(kShown);
}

bool Toast::eventFilter(QObject *object, QEvent *event)
{
    if (object == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(object, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    const QRectF body = QRectF(rect()).adjusted(12, 6, -12, -14);
    draw::shadow(painter, body, radius::l);
    draw::fill(painter, body, radius::l, t.notice, t.dark ? t.outline : QColor());
    const double side = Theme::px(16);
    const bool failed = m_kind == Kind::Failed;
    drawIcon(painter, QRectF(body.left() + 12, body.center().y() - side / 2, side, side),
             failed ? "alert" : "check", failed ? darkTokens().warn : t.noticeLink);
}

} // namespace crm::ui
