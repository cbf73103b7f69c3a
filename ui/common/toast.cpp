#include "ui/common/toast.h"

#include <QAccessible>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

const QString kBar = u"selectionBar"_s; // of what is selected in a list

} // namespace

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_text(label({}, "notice"))
    , m_undo(new Button({}, "notice"))
    , m_open(new Button({}, "notice"))
{
    setObjectName(QStringLiteral("toast"));
    auto *row = new QHBoxLayout(this);
    row->setSpacing(12);
    m_text->setWordWrap(false);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    row->addWidget(m_text);
    m_open->setObjectName(QStringLiteral("openFolderButton"));
    row->addWidget(m_undo);
    row->addWidget(m_open);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undo();
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        hide();
        emit folderWanted(m_folder);
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, bool undoable)
{
    m_folder.clear();
    show(text, Kind::Done, undoable);
}

void Toast::sayWritten(const QString &text, const QString &file)
{
    m_folder = QFileInfo(file).absolutePath();
    show(text, Kind::Done, false);
}

void Toast::warn(const QString &text)
{
    m_folder.clear();
    show(text, Kind::Failed, false);
}

void Toast::show(const QString &text, Kind kind, bool undoable)
{
    m_kind = kind;
    layout()->setContentsMargins(32 + Theme::px(16), 14, 22, 22); // the size of the text may have changed
    m_text->setText(text);
    m_undo->setText(tr("Undo") + QStringLiteral("  Ctrl+Z"));
    m_undo->setVisible(undoable);
    m_open->setText(tr("Open folder"));
    m_open->setVisible(!m_folder.isEmpty());
    setAccessibleName(text);
    setVisible(true);
    for (auto *bar : parentWidget()->findChildren<QWidget *>(kBar))
        bar->installEventFilter(this); // one that comes up later must not be covered either
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
    setGeometry((room.width() - wanted.width()) / 2, floorFor(room) - wanted.height(), wanted.width(),
                wanted.height());
    raise();
}

/// Above the status line, and above the bar of what is selected, which may be needed next.
int Toast::floorFor(const QSize &room) const
{
    int floor = room.height() - Theme::px(44);
    for (const auto *bar : parentWidget()->findChildren<QWidget *>(kBar))
        if (bar->isVisible())
            floor = std::min(floor, bar->mapTo(parentWidget(), QPoint()).y() + Theme::px(16));
    return floor;
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
    const bool moves =
        event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show;
    if (moves && isVisible() && (object == parent() || object->objectName() == kBar))
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
