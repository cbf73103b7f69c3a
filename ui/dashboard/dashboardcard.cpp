#include "ui/dashboard/dashboardcard.h"

#include "ui/common/icons.h"
#include "ui/common/kit.h"
#include "ui/dashboard/dashboardcatalog.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kFrame = 6; ///< around a card that is being arranged
constexpr double kDimmed = 0.55; ///< while it is dragged

/// By which a card is taken.
class Grip : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {Theme::px(18), Theme::px(18)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawIcon(painter, QRectF(0, (height() - Theme::px(18)) / 2.0, Theme::px(18), Theme::px(18)), "grip",
                 Theme::t().text3);
    }
};

} // namespace

DashboardCard::DashboardCard(const DashboardKind &kind, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_kind(QString::fromLatin1(kind.key))
    , m_content(content)
    , m_size(label({}, "caption"))
{
    setObjectName(m_kind);
    setAccessibleName(tr("Card: %1").arg(kind.name()));
    setAccessibleDescription(tr("Arrow keys move it, + and - size it, Delete removes it."));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    m_bar = buildBar(kind);
    box->addWidget(m_bar);
    box->addWidget(m_content, 1);
    m_content->show();
    setArranging(false);
}

QWidget *DashboardCard::buildBar(const DashboardKind &kind)
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(new Grip);
    row->addSpacing(4);
    row->addWidget(label(kind.name(), "strong"), 1);
    row->addWidget(m_size);
    row->addSpacing(4);
    const auto add = [row](const char *icon, const QString &name, const QString &object) {
        auto *button = new IconButton(icon, name);
        button->setObjectName(object);
        row->addWidget(button);
        return button;
    };
    connect(add("left", tr("To the front"), u"frontButton"_s), &IconButton::clicked, this,
            [this] { emit moveWanted(-1); });
    connect(add("right", tr("To the back"), u"backButton"_s), &IconButton::clicked, this,
            [this] { emit moveWanted(1); });
    auto *narrower = add("narrower", tr("Narrower"), u"narrowerButton"_s);
    auto *wider = add("wider", tr("Wider"), u"widerButton"_s);
    connect(narrower, &IconButton::clicked, this, [this] { emit sizeWanted(-1); });
    connect(wider, &IconButton::clicked, this, [this] { emit sizeWanted(1); });
    connect(add("close", tr("Remove from the dashboard"), u"removeButton"_s), &IconButton::clicked, this,
            &DashboardCard::removalWanted);
    m_narrower = narrower;
    m_wider = wider;
    return bar;
}

void DashboardCard::setArranging(bool arranging)
{
    m_isArranging = arranging;
    m_bar->setVisible(arranging);
    m_content->setAttribute(Qt::WA_TransparentForMouseEvents, arranging);
    m_content->setEnabled(!arranging); // keys are for the card then, not for what is in it
    setFocusPolicy(arranging ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(arranging ? Qt::OpenHandCursor : Qt::ArrowCursor);
    const int frame = arranging ? Theme::px(kFrame) : 0;
    layout()->setContentsMargins(frame, frame, frame, frame);
    update();
}

void DashboardCard::setSpan(int span, int most)
{
    m_narrower->setEnabled(span > 1);
    m_wider->setEnabled(span < most);
    m_size->setText(tr("%1 of %2 columns").arg(span).arg(most));
}

void DashboardCard::paintEvent(QPaintEvent *)
{
    if (!m_isArranging)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &t = Theme::t();
    if (m_isDragged)
        painter.setOpacity(kDimmed);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    draw::fill(painter, frame, radius::l, m_isDragged ? t.accentSoft : t.sunken,
               m_isDragged ? t.accent : t.outline);
    if (hasFocus())
        draw::focusRing(painter, QRectF(rect()), radius::l);
}

void DashboardCard::keyPressEvent(QKeyEvent *event)
{
    if (!m_isArranging) { // it comes from what is in the card
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: emit moveWanted(-1); break;
    case Qt::Key_Right: emit moveWanted(1); break;
    case Qt::Key_Up: emit lineWanted(-1); break;
    case Qt::Key_Down: emit lineWanted(1); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: emit sizeWanted(1); break;
    case Qt::Key_Minus: emit sizeWanted(-1); break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: emit removalWanted(); break;
    case Qt::Key_Escape:
        if (!m_isDragged) {
            QWidget::keyPressEvent(event);
            break;
        }
        endDrag();
        emit dragCancelled();
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void DashboardCard::mousePressEvent(QMouseEvent *event)
{
    if (!m_isArranging || event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_pressed = event->position().toPoint();
    setFocus(Qt::MouseFocusReason);
}

void DashboardCard::mouseMoveEvent(QMouseEvent *event)
{
    const auto way = (event->position().toPoint() - m_pressed).manhattanLength();
    if (!m_isPressed || (!m_isDragged && way < QApplication::startDragDistance()))
        return;
    if (!std::exchange(m_isDragged, true)) {
        setCursor(Qt::ClosedHandCursor);
        update();
    }
    emit dragged(event->globalPosition().toPoint());
}

void DashboardCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isDragged)
        emit dropped(event->globalPosition().toPoint());
    endDrag();
}

void DashboardCard::endDrag()
{
    m_isPressed = m_isDragged = false;
    setCursor(m_isArranging ? Qt::OpenHandCursor : Qt::ArrowCursor);
    update();
}

void DashboardCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DashboardCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace crm::ui
