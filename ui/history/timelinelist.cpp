#include "ui/history/timelinelist.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QAbstractItemDelegate>
#include <QFontMetricsF>
#include <QScrollBar>

namespace crm::ui {
namespace {

constexpr int kDisc = 28;
constexpr int kHead = 22; ///< height of the title
constexpr int kFoot = 14; ///< distance to the next one
constexpr int kMostLines = 12;
constexpr int kNoteFlags = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextWrapAnywhere;

class TimelineListDelegate : public QAbstractItemDelegate
{
public:
    TimelineListDelegate(TimelineListModel *model, QListView *view)
        : QAbstractItemDelegate(view)
        , m_model(model)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = m_view->viewport()->width();
        const double note = noteHeight(m_model->at(index.row()).note, width - Theme::px(kDisc) - 10 - 16);
        return {width - 1, std::max(Theme::px(kDisc) + 8, Theme::px(kHead) + qCeil(note) + Theme::px(kFoot))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::t();
        const TimelineEvent &event = m_model->at(index.row());
        const QRectF r = option.rect;
        const double disc = Theme::px(kDisc);
        const double side = Theme::px(15);
        if (index.row() + 1 < m_model->rowCount())
            painter->fillRect(
                QRectF(std::round(r.left() + disc / 2), r.top() + disc + 3, 1, r.height() - disc - 4),
                t.hairline);
        const draw::Ink ink = draw::ink(event.tone);
        draw::fill(*painter, QRectF(r.left(), r.top() + 1, disc, disc), disc / 2, ink.fill);
        drawIcon(*painter, QRectF(r.left() + (disc - side) / 2, r.top() + 1 + (disc - side) / 2, side, side),
                 event.icon, ink.text);
        const QFont small = Theme::font(type::caption);
        const double when = QFontMetricsF(small).horizontalAdvance(event.when);
        const QRectF text(r.left() + disc + 10, r.top() + 2, r.width() - disc - 10 - 16,
                          Theme::px(kHead) - 2);
        draw::text(*painter, text.adjusted(0, 0, -when - 8, 0), event.title, Theme::font(type::body, false),
                   t.text1);
        draw::text(*painter, text, event.when, small, t.text3, Qt::AlignRight | Qt::AlignVCenter);
        painter->setFont(Theme::font());
        painter->setPen(t.text2);
        const QRectF note(text.left(), r.top() + Theme::px(kHead), text.width(),
                          r.height() - Theme::px(kHead) - Theme::px(kFoot) + 2);
        painter->save();
        painter->setClipRect(note);
        painter->drawText(note, kNoteFlags, event.note.left(4000));
        painter->restore();
        if (m_view->hasFocus() && Theme::keyboard() && m_view->currentIndex() == index)
            draw::focusRing(*painter, r.adjusted(0, -1, -8, -2), radius::s);
    }

private:
    static double noteHeight(const QString &note, int width)
    {
        if (note.isEmpty())
            return 0;
        const QFontMetricsF metrics(Theme::font());
        const double height =
            metrics.boundingRect(QRectF(0, 0, std::max(width, 40), 100'000), kNoteFlags, note.left(4000))
                .height();
        return std::min(height, kMostLines * metrics.lineSpacing());
    }

    TimelineListModel *m_model;
    QListView *m_view;
};

} // namespace

QVariant TimelineListModel::data(const QModelIndex &index, int role) const
{
    const TimelineEvent &event = m_events.at(index.row());
    if (role == Qt::DisplayRole)
        return event.title;
    if (role == Qt::AccessibleTextRole)
        return format::facts({event.title, event.note, event.when});
    if (role == Qt::ToolTipRole && event.note.size() > 300)
        return plainTip(event.note.left(4000));
    return {};
}

void TimelineListModel::set(QList<TimelineEvent> events)
{
    beginResetModel();
    m_events = std::move(events);
    endResetModel();
}

void TimelineListModel::append(const QList<TimelineEvent> &events)
{
    if (events.isEmpty())
        return;
    beginInsertRows({}, int(m_events.size()), int(m_events.size() + events.size()) - 1);
    m_events += events;
    endInsertRows();
}

TimelineList::TimelineList(QWidget *parent)
    : QListView(parent)
    , m_model(new TimelineListModel(this))
{
    setAccessibleName(tr("Timeline"));
    setModel(m_model);
    setItemDelegate(new TimelineListDelegate(m_model, this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(Adjust);
    setMinimumHeight(Theme::px(120));
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TimelineList::look);
}

void TimelineList::restart(QList<TimelineEvent> events, bool more)
{
    const int place = verticalScrollBar()->value();
    m_model->set(std::move(events));
    m_more = more;
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(place);
    look();
}

void TimelineList::append(const QList<TimelineEvent> &events, bool more)
{
    m_more = more;
    m_model->append(events);
    executeDelayedItemsLayout();
    look();
}

const TimelineEvent &TimelineList::at(int row) const
{
    return m_model->at(row);
}

int TimelineList::count() const
{
    return m_model->rowCount();
}

void TimelineList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void TimelineList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    look();
}

/// Asks once for more when the end is about to be seen; the answer is append().
void TimelineList::look()
{
    const auto *bar = verticalScrollBar();
    if (m_more && isVisible() && bar->value() >= bar->maximum() - viewport()->height()) {
        m_more = false;
        emit moreWanted();
    }
}

} // namespace crm::ui
