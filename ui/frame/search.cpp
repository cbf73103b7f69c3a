#include "ui/frame/search.h"

#include "ui/common/kit.h"
#include "ui/common/searchfield.h"

#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace crm::ui {
namespace {

constexpr qsizetype kShown = 12;

} // namespace

SearchBox::SearchBox(SearchField *field, SearchSource source, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_source(std::move(source))
    , m_list(new Timeline)
    , m_none(label(tr("Nothing found. Try fewer letters, pinyin, or the last digits of a phone number."),
                   "muted"))
{
    setObjectName(QStringLiteral("searchBox"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(24, 20, 24, 24);
    m_none->setWordWrap(true);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setCursor(Qt::PointingHandCursor);
    box->addWidget(m_none);
    box->addWidget(m_list);
    hide();
    field->installEventFilter(this);
    connect(field, &SearchField::settled, this, &SearchBox::ask);
    connect(m_list, &QListView::entered, this, &SearchBox::setCurrent);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void SearchBox::ask(const QString &text)
{
    const int question = ++m_asked;
    if (text.trimmed().isEmpty()) {
        hide();
        return;
    }
    m_source(text, [guard = QPointer(this), question](const QList<SearchHit> &hits) {
        if (guard && guard->m_asked == question)
            guard->show(hits);
    });
}

void SearchBox::show(const QList<SearchHit> &hits)
{
    m_hits = hits.mid(0, kShown);
    QList<TimelineEvent> rows;
    for (const SearchHit &hit : std::as_const(m_hits))
        rows.append(hit.row);
    const int current = m_shown == m_asked ? std::max(0, m_list->currentIndex().row()) : 0;
    m_shown = m_asked;
    m_list->set(rows);
    m_list->setCurrentIndex(m_list->model()->index(current, 0));
    m_list->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    const QPoint below = m_field->mapTo(parentWidget(), QPoint(-12, m_field->height() - 4));
    setGeometry(below.x(), below.y(), m_field->width() + 24,
                layout()->heightForWidth(m_field->width()) > 0
                    ? layout()->totalHeightForWidth(m_field->width() + 24)
                    : sizeHint().height());
    setVisible(true);
    raise();
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const SearchHit hit = m_hits[row];
    m_field->clear();
    hide();
    emit chosen(hit.page, hit.state);
}

void SearchBox::moveCurrent(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, int(m_hits.size()) - 1);
    setCurrent(m_list->model()->index(row, 0));
}

void SearchBox::setCurrent(const QModelIndex &index)
{
    m_list->setCurrentIndex(index);
    update(); // which row it is stands below the list, that is transparent
}

bool SearchBox::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_field && event->type() == QEvent::FocusOut)
        hide();
    if (object != m_field || event->type() != QEvent::KeyPress || !isVisible() || m_hits.isEmpty())
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        moveCurrent(key == Qt::Key_Down ? 1 : -1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose(m_list->currentIndex().row());
    else if (key == Qt::Key_Escape)
        hide();
    else
        return QWidget::eventFilter(object, event);
    return true;
}

void SearchBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF body = QRectF(rect()).adjusted(12, 6, -12, -14);
    draw::shadow(painter, body, radius::l);
    draw::fill(painter, body, radius::l, Theme::t().raised, Theme::t().outline);
    const QRect row = m_list->visualRect(m_list->currentIndex());
    if (m_list->isHidden() || !row.isValid())
        return;
    const QRectF current(m_list->viewport()->mapTo(this, row.topLeft()), row.size());
    draw::fill(painter, current.adjusted(-6, -4, 6, -6), radius::m, Theme::t().selected);
}

} // namespace crm::ui
