#include "ui/dashboard/dashboardgrid.h"

#include "ui/common/chartcard.h"
#include "ui/dashboard/dashboardcard.h"

#include <QPainter>
#include <QScrollArea>

namespace crm::ui {
namespace {

constexpr int kMarkWidth = 4;
constexpr int kReach = 48; ///< from the edge at which it scrolls

class DropMark : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        draw::fill(painter, QRectF(rect()), kMarkWidth / 2.0, Theme::t().accent);
    }
};

} // namespace

DashboardGrid::DashboardGrid(QWidget *parent)
    : CardGrid(parent)
    , m_mark(new DropMark(this))
{
    setMostColumns(DashboardLayout::kColumns);
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_mark->hide();
}

void DashboardGrid::display(const DashboardLayout &layout, const QList<DashboardCard *> &cards)
{
    m_placed = cards;
    QList<Cell> cells;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        cards[i]->setSpan(layout.items[i].span, DashboardLayout::kColumns);
        cells.append({cards[i], layout.items[i].span});
    }
    arrange(cells);
    for (auto *before = static_cast<QWidget *>(this); auto *card : cards) {
        setTabOrder(before, card); // in reading order, whatever the order of making
        before = card;
    }
}

QList<ChartCard *> DashboardGrid::chartCards() const
{
    QList<ChartCard *> found;
    for (const auto *card : m_placed)
        if (auto *chart = qobject_cast<ChartCard *>(card->content()))
            found.append(chart);
    return found;
}

DashboardGrid::Target DashboardGrid::targetAt(const DashboardCard *card, const QPoint &position) const
{
    const auto from = m_placed.indexOf(card);
    for (qsizetype i = 0; i < m_placed.size(); ++i) {
        const QRect box = m_placed[i]->geometry();
        if (!box.adjusted(-6, -6, 6, 6).contains(position))
            continue;
        if (i == from)
            return {};
        const bool isBehind = position.x() > box.center().x();
        const qsizetype place = i + isBehind - (from < i); // once the card is out, those behind it move up
        if (place == from)
            return {};
        const int x = isBehind ? box.right() + 4 : box.left() - 8;
        return {place, QRect(std::clamp(x, 0, width() - kMarkWidth), box.top(), kMarkWidth, box.height())};
    }
    return {};
}

void DashboardGrid::showTarget(const DashboardCard *card, const QPoint &global)
{
    const auto position = mapFromGlobal(global);
    const auto target = targetAt(card, position);
    m_mark->setVisible(target.place >= 0);
    m_mark->setGeometry(target.mark);
    m_mark->raise();
    scrollTo(position);
}

qsizetype DashboardGrid::takeTarget(const DashboardCard *card, const QPoint &global)
{
    hideTarget();
    return targetAt(card, mapFromGlobal(global)).place;
}

void DashboardGrid::hideTarget()
{
    m_mark->hide();
}

void DashboardGrid::scrollTo(const QPoint &position)
{
    auto *area = parentWidget() ? qobject_cast<QScrollArea *>(parentWidget()->parentWidget()) : nullptr;
    if (area)
        area->ensureVisible(position.x(), position.y(), 0, kReach);
}

} // namespace crm::ui
