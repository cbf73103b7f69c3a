#include "ui/common/inspectorframe.h"

#include "core/platform/settings.h"
#include "ui/common/draw.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kNarrow = 900; ///< at 100 % text, below this the list would be left too little

/// A surface: as a drawer the inspector would be seen through without it.
class Ground : public QWidget
{
public:
    using QWidget::QWidget;
    bool floating = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!floating)
            return; // the frame's own ground has rounded corners
        QPainter painter(this);
        painter.fillRect(rect(), Theme::t().surface);
        painter.fillRect(QRect(0, 0, 1, height()), Theme::t().outline);
    }
};

} // namespace

Scrim::Scrim(QWidget *parent)
    : QWidget(parent)
{
    hide();
}

void Scrim::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::t().scrim);
}

void Scrim::mousePressEvent(QMouseEvent *)
{
    emit clicked();
}

InspectorFrame::InspectorFrame(QWidget *list, QWidget *inspector, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_shell(new Ground(this))
    , m_splitter(new QSplitter(this))
    , m_scrim(new Scrim(this))
    , m_width(Theme::px(size::inspector))
{
    auto *shell = new QVBoxLayout(m_shell);
    shell->setContentsMargins(1, 0, 0, 0);
    shell->addWidget(inspector);
    m_shell->setMinimumWidth(Theme::px(260));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(1, 1, 1, 1); // the hairline around the panel
    box->addWidget(m_splitter);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_shell);
    m_splitter->setStretchFactor(0, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_width = m_shell->width(); });
    connect(m_scrim, &Scrim::clicked, this, &InspectorFrame::hideInspector);
    m_shell->installEventFilter(this);
}

void InspectorFrame::keepIn(Settings &settings, const QString &name)
{
    const QString key = u"inspector/"_s + name;
    m_width = std::clamp(settings.value(key, m_width).toInt(), Theme::px(260), 2000);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this, &settings, key] { settings.setValue(key, m_shell->width()); });
    place();
}

bool InspectorFrame::inspectorShown() const
{
    return !m_shell->isHidden();
}

void InspectorFrame::showInspector()
{
    m_wanted = m_drawer ? m_wanted : true;
    m_shell->show();
    m_scrim->setVisible(m_drawer);
    place();
    if (m_drawer)
        m_shell->setFocus();
}

void InspectorFrame::hideInspector()
{
    m_wanted = m_drawer ? m_wanted : false;
    m_shell->hide();
    m_scrim->hide();
    m_list->setFocus();
}

void InspectorFrame::toggleInspector()
{
    inspectorShown() ? hideInspector() : showInspector();
}

void InspectorFrame::setDrawer(bool drawer)
{
    if (m_drawer == drawer)
        return;
    m_drawer = drawer;
    static_cast<Ground *>(m_shell)->floating = drawer;
    m_scrim->hide();
    if (drawer)
        m_shell->setParent(this);
    else
        m_splitter->addWidget(m_shell);
    m_shell->setVisible(!drawer && m_wanted);
    emit drawerChanged(drawer);
}

void InspectorFrame::place()
{
    if (!m_drawer) {
        m_splitter->setSizes({std::max(width() - m_width - 3, 1), m_width});
        return;
    }
    const int wide = std::min(m_width, width() - Theme::px(48));
    m_scrim->setGeometry(rect().adjusted(1, 1, -1, -1));
    m_shell->setGeometry(width() - wide - 1, 1, wide, height() - 2);
    m_scrim->raise();
    m_shell->raise();
}

void InspectorFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setDrawer(width() < Theme::px(kNarrow));
    place();
}

void InspectorFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drawer && inspectorShown())
        hideInspector();
    else
        QWidget::keyPressEvent(event);
}

bool InspectorFrame::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_shell && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_drawer) {
        hideInspector();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void InspectorFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw::fill(painter, rect(), radius::l, Theme::t().surface, Theme::t().hairline);
}

} // namespace crm::ui
