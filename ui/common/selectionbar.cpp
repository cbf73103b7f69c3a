#include "ui/common/selectionbar.h"

#include <QEvent>
#include <QHBoxLayout>

namespace crm::ui {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_count(label({}, "strong"))
    , m_consequence(label({}, "muted"))
{
    setObjectName(QStringLiteral("selectionBar"));
    setAccessibleName(tr("Selected rows"));
    m_row->setContentsMargins(32, 18, 24, 26);
    m_row->setSpacing(8);
    m_row->addWidget(m_count);
    m_row->addSpacing(4);
    m_row->addWidget(m_consequence);
    m_row->addSpacing(8);
    auto *clear = new Button(tr("Clear"), "ghost");
    clear->setObjectName(QStringLiteral("clearSelection"));
    m_row->addWidget(clear);
    connect(clear, &QPushButton::clicked, this, &SelectionBar::cleared);
    parent->installEventFilter(this);
    hide();
}

Button *SelectionBar::addPrimary(const QString &text, const char *icon)
{
    auto *button = new Button(text, "primary", icon);
    m_row->addWidget(button);
    return button;
}

Button *SelectionBar::addAction(const QString &text, const char *icon)
{
    auto *button = new Button(text, "", icon);
    m_row->insertWidget(m_row->indexOf(findChild<Button *>(QStringLiteral("clearSelection"))) + 1, button);
    return button;
}

void SelectionBar::setSelection(qsizetype count, const QString &consequence)
{
    m_count->setText(tr("%n selected", nullptr, int(count)));
    m_consequence->setText(consequence);
    m_consequence->setVisible(!consequence.isEmpty());
    setVisible(count > 0);
    place();
}

bool SelectionBar::eventFilter(QObject *object, QEvent *event)
{
    if (object == parent() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(object, event);
}

void SelectionBar::place()
{
    layout()->activate();
    const QSize room = parentWidget()->size();
    const QSize wanted = sizeHint().boundedTo({room.width(), room.height()});
    setGeometry((room.width() - wanted.width()) / 2, room.height() - wanted.height() - Theme::px(40),
                wanted.width(), wanted.height());
    raise();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF body = QRectF(rect()).adjusted(12, 8, -12, -16);
    draw::shadow(painter, body, radius::xl);
    draw::fill(painter, body, radius::xl, Theme::t().raised, Theme::t().outline);
}

} // namespace crm::ui
