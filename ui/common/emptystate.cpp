#include "ui/common/emptystate.h"

#include "ui/common/foldingrow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace crm::ui {
namespace {

constexpr int kMeasure = 520; ///< of a line that is easy to read
constexpr int kAllOfIt = 1000; ///< up to that measure
constexpr QSize kPicture(220, 112);

} // namespace

EmptyState::EmptyState(const char *icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_steps(new FoldingRow)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(24, 16, 24, 16);
    box->setSpacing(8);
    box->addStretch(2);
    box->addWidget(new GhostCards(icon), 0, Qt::AlignHCenter);
    box->addSpacing(8);
    box->addWidget(label(title, "heading"), 0, Qt::AlignHCenter);
    auto *body = label(text, "muted");
    body->setAlignment(Qt::AlignHCenter);
    body->setWordWrap(true);
    body->setMaximumWidth(Theme::px(kMeasure));
    auto *measure = new QHBoxLayout;
    measure->addStretch(1);
    measure->addWidget(body, kAllOfIt);
    measure->addStretch(1);
    box->addLayout(measure);
    box->addSpacing(8);
    m_steps->setSpacing(8);
    m_steps->addStretch();
    m_steps->addStretch();
    box->addLayout(m_steps);
    box->addStretch(3);
}

Button *EmptyState::addStep(const QString &text, const char *icon)
{
    auto *button = new Button(text, m_steps->count() == 2 ? "primary" : "", icon);
    m_steps->insertWidget(m_steps->count() - 1, button);
    return button;
}

QSize EmptyState::minimumSizeHint() const
{
    return isHidden() ? QSize(0, 0) : QWidget::minimumSizeHint();
}

GhostCards::GhostCards(const char *icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
{
    setFixedWidth(kPicture.width());
    setMaximumHeight(kPicture.height());
}

QSize GhostCards::sizeHint() const
{
    return kPicture;
}

void GhostCards::paintEvent(QPaintEvent *)
{
    if (height() < kPicture.height())
        return;
    const Tokens &t = Theme::t();
    QPainter painter(this);
    for (int i = 2; i >= 0; --i) {
        const QRectF card(10 + i * 14, 46 - i * 14, 200 - i * 28, 56);
        painter.setOpacity(1.0 - i * 0.3);
        draw::fill(painter, card, radius::l, t.dark ? t.raised : t.surface, t.outline);
    }
    painter.setOpacity(1);
    draw::fill(painter, QRectF(24, 58, 32, 32), 16, t.accentSoft);
    drawIcon(painter, QRectF(31, 65, 18, 18), m_icon, t.accentText);
    draw::fill(painter, QRectF(68, 62, 84, 8), 4, t.track);
    draw::fill(painter, QRectF(68, 78, 124, 8), 4, t.track);
    draw::fill(painter, QRectF(176, 62, 16, 8), 4, t.spark);
}

} // namespace crm::ui
