#include "ui/common/timeline.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QAbstractItemDelegate>
#include <QAbstractListModel>
#include <QFontMetricsF>
#include <QWheelEvent>

namespace crm::ui {

/// Serves the texts of the events to the view and to screen readers.
class TimelineModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_events.size());
    }
    const TimelineEvent &at(int row) const { return m_events.at(row); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const TimelineEvent &event = m_events.at(index.row());
        if (role == Qt::DisplayRole)
            return event.title;
        if (role == Qt::AccessibleTextRole)
            return format::facts({event.title, event.note, event.when});
        if (role == Qt::ToolTipRole && !event.note.isEmpty())
            return plainTip(event.note);
        return {};
    }

    void set(QList<TimelineEvent> events)
    {
        beginResetModel();
        m_events = std::move(events);
        endResetModel();
    }

private:
    QList<TimelineEvent> m_events;
};

namespace {

constexpr int kStep = 52;

class TimelineDelegate : public QAbstractItemDelegate
{
public:
    TimelineDelegate(TimelineModel *model, QListView *view)
        : QAbstractItemDelegate(view)
        , m_model(model)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {Theme::px(120), Theme::px(kStep)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::t();
        const TimelineEvent &event = m_model->at(index.row());
        const QRectF r = option.rect;
        const double disc = Theme::px(28);
        const double side = Theme::px(15);
        if (index.row() + 1 < m_model->rowCount()) {
            const double rest = r.height() - disc - 4;
            painter->fillRect(QRectF(std::round(r.left() + disc / 2), r.top() + disc + 2, 1, rest),
                              t.hairline);
        }
        const draw::Ink ink = draw::ink(event.tone);
        draw::fill(*painter, QRectF(r.left(), r.top() + 1, disc, disc), disc / 2, ink.fill);
        drawIcon(*painter, QRectF(r.left() + (disc - side) / 2, r.top() + 1 + (disc - side) / 2, side, side),
                 event.icon, ink.text);
        const QFont small = Theme::font(type::caption);
        const double when = QFontMetricsF(small).horizontalAdvance(event.when);
        const QRectF text(r.left() + disc + 10, r.top(), r.width() - disc - 12, Theme::px(20));
        draw::markedText(*painter, text.adjusted(0, 0, -when - 8, 0), event.title, event.titleMarks,
                         Theme::font(), t.text1);
        draw::text(*painter, text, event.when, small, t.text3, Qt::AlignRight | Qt::AlignVCenter);
        draw::markedText(*painter, text.translated(0, Theme::px(20)), event.note, event.noteMarks, small,
                         t.text2);
        if (m_view->hasFocus() && Theme::keyboard() && m_view->currentIndex() == index)
            draw::focusRing(*painter, r.adjusted(0, -1, 0, -2), radius::s);
    }

private:
    TimelineModel *m_model;
    QListView *m_view;
};

} // namespace

Timeline::Timeline(QWidget *parent)
    : QListView(parent)
    , m_model(new TimelineModel(this))
{
    setAccessibleName(tr("Timeline"));
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(m_model, this));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    const auto tell = [this](const QModelIndex &index) { emit eventClicked(m_model->at(index.row()).id); };
    connect(this, &QListView::clicked, this, tell);
    connect(this, &QListView::activated, this, tell);
}

void Timeline::set(QList<TimelineEvent> events)
{
    m_model->set(std::move(events));
    updateGeometry();
}

QSize Timeline::sizeHint() const
{
    return {Theme::px(200), m_model->rowCount() * Theme::px(kStep)};
}

void Timeline::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the column around it scrolls
}

} // namespace crm::ui
