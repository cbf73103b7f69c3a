#include "ui/common/listheader.h"

#include "core/platform/settings.h"
#include "ui/common/draw.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace crm::ui {

ListHeader::ListHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(Theme::px(40));
    setSectionResizeMode(QHeaderView::Interactive);
}

QSize ListHeader::sizeHint() const
{
    return {0, Theme::px(size::header)};
}

void ListHeader::keepIn(Settings &settings, const QString &name)
{
    m_name = u"columns/"_s + name;
    restore(settings.value(m_name).toStringList());
    m_settings = &settings;
    connect(this, &QHeaderView::sectionMoved, this, &ListHeader::choose);
    connect(this, &QHeaderView::sectionResized, this, [this](int section, int before, int now) {
        // The last one is widened by the window; and what is hidden shrinks some time after that was asked
        // for.
        if (before > 0 && now > 0 && visualIndex(section) != lastShown())
            choose();
    });
    connect(this, &QHeaderView::sortIndicatorChanged, this, &ListHeader::save);
}

/// A column that becomes wider may bring up a scroll bar, which takes room again: once more, then.
void ListHeader::fit(const std::function<void()> &layout)
{
    if (m_fitting) {
        m_fitAgain = true;
        return;
    }
    constexpr int kMostRounds = 3;
    m_fitting = true;
    for (int round = 0; round < kMostRounds; ++round) {
        m_fitAgain = false;
        layout();
        if (!m_fitAgain)
            break;
    }
    m_fitting = false;
}

void ListHeader::choose()
{
    if (m_fitting)
        return;
    m_chosen = true;
    save();
}

int ListHeader::lastShown() const
{
    int last = count() - 1;
    while (last > 0 && isSectionHidden(logicalIndex(last)))
        --last;
    return last;
}

QString ListHeader::key(int section) const
{
    const QString named = model()->headerData(section, Qt::Horizontal, kColumnKey).toString();
    return named.isEmpty() ? QString::number(section) : named;
}

/// "key:width:shown" from left to right, widths at 100 % text, where somebody has chosen them, and
/// "sort:key:order" where a column sorts. The last one that is shown fills what is left of the window: a
/// width from another window would push it over the edge.
QStringList ListHeader::state() const
{
    const int filling = stretchLastSection() ? lastShown() : -1;
    QStringList state;
    for (int i = 0; m_chosen && i < count(); ++i) {
        const int section = logicalIndex(i);
        const int width = qRound(sectionSize(section) / Theme::appearance().textScale);
        state.append(u"%1:%2:%3"_s.arg(key(section))
                         .arg(i == filling ? 0 : width)
                         .arg(int(!isSectionHidden(section))));
    }
    if (sortIndicatorSection() >= 0 && sortIndicatorSection() < count())
        state.append(u"sort:%1:%2"_s.arg(key(sortIndicatorSection())).arg(int(sortIndicatorOrder())));
    return state;
}

QStringList ListHeader::shownColumns() const
{
    QStringList keys;
    for (int i = 0; i < count(); ++i)
        if (!isSectionHidden(logicalIndex(i)))
            keys << key(logicalIndex(i));
    return keys;
}

/// Columns that the file does not know stay where they are; those that are gone are passed over.
void ListHeader::restore(const QStringList &state)
{
    int place = 0;
    for (const QString &column : state) {
        const QStringList parts = column.split(u':');
        if (parts.size() != 3)
            continue;
        const bool sorts = parts[0] == u"sort";
        for (int section = 0; section < count(); ++section) {
            if (key(section) != parts[sorts ? 1 : 0])
                continue;
            if (sorts) {
                setSortIndicator(section, parts[2].toInt() == 1 ? Qt::DescendingOrder : Qt::AscendingOrder);
                break;
            }
            m_chosen = true;
            moveSection(visualIndex(section), place++);
            const bool shown = parts[2].toInt() != 0 || section == 0;
            setSectionHidden(section, !shown);
            const int width = Theme::px(std::min(parts[1].toInt(), 4000));
            if (shown && width >= minimumSectionSize())
                resizeSection(section, width);
            break;
        }
    }
}

void ListHeader::save()
{
    if (m_settings)
        m_settings->setValue(m_name, state());
}

void ListHeader::showColumn(int section, bool shown)
{
    setSectionHidden(section, !shown);
    if (shown && sectionSize(section) < minimumSectionSize())
        resizeSection(section, defaultSectionSize());
    choose();
}

void ListHeader::contextMenuEvent(QContextMenuEvent *event)
{
    showMenu(event->globalPos());
}

void ListHeader::showMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < count(); ++i) {
        const int section = logicalIndex(i);
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(section));
        action->setEnabled(section != 0); // a row without its first column could not be told from another
        connect(action, &QAction::toggled, this, [this, section](bool shown) { showColumn(section, shown); });
    }
    menu->popup(where);
}

void ListHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), Theme::t().surface);
        draw::line(painter, viewport()->rect(), Theme::t().hairline);
    }
    QHeaderView::paintEvent(event);
}

void ListHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = Theme::t();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int align = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const bool right = (align & Qt::AlignRight) != 0;
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QFont font = Theme::font(type::caption);
    const double arrow = Theme::px(13);
    QRectF box = QRectF(rect).adjusted(visualIndex(section) == 0 ? 16 : 8, 0, -8, 0);
    if (sorted)
        box.adjust(0, 0, -arrow - 1, 0);
    draw::text(*painter, box, title, font, sorted ? t.text1 : t.text3,
               (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (!sorted)
        return;
    const double width = QFontMetricsF(font).horizontalAdvance(title);
    const double x = right ? box.right() + 2 : std::min(box.left() + width + 2, box.right());
    drawIcon(*painter, QRectF(x, box.center().y() - arrow / 2, arrow, arrow),
             sortIndicatorOrder() == Qt::AscendingOrder ? "up" : "down", t.accentText);
}

} // namespace crm::ui
