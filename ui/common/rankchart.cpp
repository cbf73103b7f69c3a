#include "ui/common/rankchart.h"

#include "ui/common/charttip.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>

namespace crm::ui {
namespace {

constexpr int kTallest = 34; ///< a row, at 100 % text
constexpr int kLowest = 20;
constexpr int kGap = 10;
constexpr double kMostForNames = 0.5; ///< of the width

} // namespace

RankChart::RankChart(QWidget *parent)
    : ChartView(parent)
{
    chart()->hide(); // bars with names and figures of their own are drawn by hand
}

void RankChart::set(RankData data)
{
    m_data = std::move(data);
    m_pointed = -1;
    setMinimumHeight(Theme::px(std::max(160, kLowest * int(m_data.rows.size()))));
    rebuild();
}

void RankChart::build()
{
    viewport()->update();
}

bool RankChart::compares() const
{
    return std::ranges::any_of(m_data.rows, [](const RankRow &row) { return std::isfinite(row.before); });
}

QList<LegendEntry> RankChart::legend() const
{
    if (!compares())
        return {};
    return {{m_data.valueName, seriesColor(0), Qt::NoPen},
            {m_data.beforeName, seriesColor(1), Qt::SolidLine}};
}

QList<QStringList> RankChart::table() const
{
    QList<QStringList> rows{{m_data.head, m_data.valueName}};
    if (compares())
        rows.first().append(m_data.beforeName);
    for (const RankRow &row : m_data.rows) {
        rows.append({row.name, QString::number(row.value, 'f', 2)});
        if (compares())
            rows.last().append(std::isfinite(row.before) ? QString::number(row.before, 'f', 2) : QString());
    }
    return rows;
}

double RankChart::Columns::x(double figure) const
{
    return name + kGap + (figure - least) / (most - least) * bars;
}

RankChart::Columns RankChart::columns() const
{
    const QFontMetricsF metrics(Theme::font(type::caption));
    Columns columns{.name = 0, .bars = 0, .value = 0, .least = 0, .most = 0};
    for (const RankRow &row : m_data.rows) {
        columns.name = std::max(columns.name, metrics.horizontalAdvance(row.name) + 2);
        columns.value = std::max(columns.value, metrics.horizontalAdvance(m_data.text(row.value)) + 2);
        for (const double figure : {row.value, row.before}) {
            if (std::isfinite(figure) && !row.rest) { // all the others would dwarf each of the first
                columns.least = std::min(columns.least, figure);
                columns.most = std::max(columns.most, figure);
            }
        }
    }
    if (columns.most <= columns.least)
        columns.most = columns.least + 1;
    columns.name = std::min(columns.name, width() * kMostForNames);
    columns.bars = std::max(1.0, width() - columns.name - columns.value - 2 * kGap - 4);
    return columns;
}

QRectF RankChart::rowRect(int row) const
{
    const double count = std::max(1.0, double(m_data.rows.size()));
    const double rowHeight = std::min(height() / count, double(Theme::px(kTallest)));
    return {0, row * rowHeight, double(width()), rowHeight};
}

int RankChart::rowAt(const QPointF &position) const
{
    const int row = int(position.y() / rowRect(0).height());
    return row >= 0 && row < m_data.rows.size() ? row : -1;
}

void RankChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_data.rows.isEmpty())
        return;
    const Columns all = columns();
    for (int row = 0; row < m_data.rows.size(); ++row)
        drawRow(*painter, all, row);
    const double zero = all.x(0);
    painter->fillRect(QRectF(zero, 0, 1, rowRect(int(m_data.rows.size())).top()), Theme::t().outline);
}

void RankChart::drawRow(QPainter &painter, const Columns &columns, int row) const
{
    const Tokens &t = Theme::t();
    const RankRow &data = m_data.rows[row];
    const QRectF box = rowRect(row);
    const QFont font = Theme::font(type::caption);
    if (row == m_pointed)
        draw::fill(painter, box, radius::s, t.hover);
    draw::text(painter, {box.left(), box.top(), columns.name, box.height()}, data.name, font,
               data.rest ? t.text3 : t.text1);
    draw::text(painter, {box.right() - columns.value - 4, box.top(), columns.value, box.height()},
               m_data.text(data.value), font, data.rest ? t.text3 : t.text2,
               Qt::AlignRight | Qt::AlignVCenter);
    if (data.rest && data.value > columns.most)
        return; // a bar that does not fit would lie
    const double thick = std::min(box.height() * 0.62, double(Theme::px(18)));
    const double from = columns.x(std::min(0.0, data.value));
    const double to = columns.x(std::max(0.0, data.value));
    const QRectF bar(from, box.center().y() - thick / 2, std::max(1.0, to - from), thick);
    draw::fill(painter, bar, 2, data.rest ? t.mark : seriesColor(0));
    if (std::isfinite(data.before) && data.before <= columns.most) {
        const QRectF mark(columns.x(data.before) - 1.5, bar.top() - 3, 3, bar.height() + 6);
        draw::fill(painter, mark.adjusted(-1, 0, 1, 0), 1, t.surface);
        draw::fill(painter, mark, 1, seriesColor(1));
    }
}

void RankChart::point(int row)
{
    m_pointed = row;
    viewport()->update();
    if (row < 0 || row >= m_data.rows.size()) {
        tip()->hide();
        setCursor(Qt::ArrowCursor);
        return;
    }
    const RankRow &data = m_data.rows[row];
    const auto &text = m_data.exact ? m_data.exact : m_data.text;
    QList<ChartTip::Line> lines{{seriesColor(0), m_data.valueName, text(data.value)}};
    if (std::isfinite(data.before)) {
        lines.append({seriesColor(1), m_data.beforeName, text(data.before)});
        if (data.before > 0)
            lines.append({{}, tr("Change"), format::change(data.value / data.before - 1)});
    }
    if (m_data.total > 0)
        lines.append({{}, tr("Share"), format::percent(data.value / m_data.total, 1)});
    const Columns all = columns();
    tip()->showAt({all.x(std::min(data.value, all.most)), rowRect(row).center().y()}, data.name, lines);
    setCursor(Qt::PointingHandCursor);
}

/// QChartView would look for the chart under the mouse, and there is none.
void RankChart::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void RankChart::mouseMoveEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position()); row != m_pointed)
        point(row);
}

void RankChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (event->button() == Qt::LeftButton && row >= 0)
        emit rowClicked(row);
}

void RankChart::leaveEvent(QEvent *event)
{
    point(-1);
    ChartView::leaveEvent(event);
}

void RankChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        point(std::min(m_pointed + 1, int(m_data.rows.size()) - 1));
    else if (event->key() == Qt::Key_Up)
        point(std::max(m_pointed - 1, 0));
    else if (event->key() == Qt::Key_Return && m_pointed >= 0)
        emit rowClicked(m_pointed);
    else
        QWidget::keyPressEvent(event);
}

} // namespace crm::ui
