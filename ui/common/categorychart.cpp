#include "ui/common/categorychart.h"

#include "ui/common/charttip.h"
#include "ui/common/draw.h"
#include "ui/common/kit.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace crm::ui {
namespace {

constexpr qsizetype kShortWord = 4;
constexpr int kNames = 18; ///< height of the names below the bars

/// How much room the widest of them takes, with what parts it from the next.
double widest(const QStringList &texts, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 1;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text) + Theme::px(6));
    return width;
}

/// "1月" to "12月" without the letter that all of them end with.
QStringList withoutCommonEnd(QStringList texts)
{
    const QChar end = texts.front().isEmpty() ? QChar() : texts.front().back();
    const bool isCommon = std::ranges::all_of(
        texts, [end](const QString &text) { return text.size() > 1 && text.back() == end; });
    if (texts.size() < 2 || !isCommon || end.isDigit())
        return texts;
    for (QString &text : texts)
        text.chop(1);
    return texts;
}

/// "J" to "D" for "Jan" to "Dec".
QStringList initials(QStringList texts)
{
    const bool isWords = std::ranges::all_of(texts, [](const QString &text) {
        return text.size() <= kShortWord && text.size() > 1 && !text.back().isDigit();
    });
    for (QString &text : texts)
        text = isWords ? text.left(1) : text;
    return texts;
}

/// "1" says as much as "1月", and "J" as "Jan", where there is no room for them.
QStringList namesFor(const QStringList &texts, const QFont &font, double room)
{
    for (const QStringList &names : {texts, withoutCommonEnd(texts), initials(texts)})
        if (widest(names, font) <= room)
            return names;
    return texts;
}

} // namespace

void CategoryChart::set(CategoryData data)
{
    m_data = std::move(data);
    m_pointed = -1;
    rebuild();
}

void CategoryChart::build()
{
    double least = 0;
    double most = 0;
    auto *bars = new QBarSeries;
    bars->setBarWidth(m_data.series.size() > 1 ? 0.7 : 0.5);
    QList<QAbstractSeries *> all{bars};
    for (int i = 0; i < m_data.series.size(); ++i) {
        const CategorySeries &series = m_data.series[i];
        for (const double value : series.values) {
            if (std::isfinite(value)) {
                least = std::min(least, value);
                most = std::max(most, value);
            }
        }
        if (series.form == CategorySeries::Form::Line) {
            all.append(line(i));
            continue;
        }
        auto *set = new QBarSet(series.name);
        set->setColor(seriesColor(i));
        set->setBorderColor(Qt::transparent);
        for (const double value : series.values)
            set->append(std::isfinite(value) ? value : 0);
        bars->append(set);
    }
    auto *categories = new QBarCategoryAxis;
    categories->append(m_data.categories);
    auto *figures = figureAxis(
        axisScale(least, most), m_data.text ? m_data.text : [](double v) { return QString::number(v); });
    chart()->addAxis(categories, Qt::AlignBottom);
    chart()->addAxis(figures, Qt::AlignLeft);
    for (QAbstractSeries *series : std::as_const(all)) {
        chart()->addSeries(series);
        series->attachAxis(categories);
        series->attachAxis(figures);
    }
    dress(categories, false);
    categories->setLabelsVisible(false); // drawForeground() writes them
    dress(figures, true);
    auto margins = chart()->margins();
    margins.setBottom(Theme::px(kNames) + 4);
    chart()->setMargins(margins);
}

QLineSeries *CategoryChart::line(int series) const
{
    auto *line = new QLineSeries;
    const QList<double> &values = m_data.series[series].values;
    for (int i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i]))
            line->append(i, values[i]);
    }
    line->setPen(QPen(seriesColor(series), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    line->setPointsVisible(values.size() <= 24);
    line->setMarkerSize(5);
    return line;
}

QList<LegendEntry> CategoryChart::legend() const
{
    QList<LegendEntry> entries;
    for (int i = 0; i < m_data.series.size(); ++i) {
        const bool bar = m_data.series[i].form == CategorySeries::Form::Bar;
        entries.append({m_data.series[i].name, seriesColor(i), bar ? Qt::NoPen : Qt::SolidLine});
    }
    return entries;
}

QList<QStringList> CategoryChart::table() const
{
    QList<QStringList> rows{{QString()}};
    for (const CategorySeries &series : m_data.series)
        rows.first().append(series.name);
    for (int i = 0; i < m_data.categories.size(); ++i) {
        QStringList row{m_data.categories[i]};
        for (const CategorySeries &series : m_data.series) {
            const double value = series.values.value(i, std::nan(""));
            row.append(std::isfinite(value) ? QString::number(value, 'g', 12) : QString());
        }
        rows.append(row);
    }
    return rows;
}

void CategoryChart::point(int category)
{
    m_pointed = category;
    if (category < 0 || category >= m_data.categories.size()) {
        tip()->hide();
        setCursor(Qt::ArrowCursor);
        return;
    }
    const auto &text = m_data.exact ? m_data.exact : m_data.text;
    double most = 0;
    QList<ChartTip::Line> lines;
    for (int i = 0; i < m_data.series.size(); ++i) {
        const double value = m_data.series[i].values.value(category, std::nan(""));
        if (!std::isfinite(value))
            continue;
        most = std::max(most, value);
        lines.append({seriesColor(i), m_data.series[i].name, text ? text(value) : QString::number(value)});
    }
    if (const auto [name, value] =
            m_data.comparison ? m_data.comparison(category) : std::pair<QString, QString>();
        !value.isEmpty())
        lines.append({{}, name, value});
    const QPointF at = chart()->mapToPosition(QPointF(category, most), chart()->series().value(0));
    tip()->showAt(at + QPointF(Theme::px(18), 0), m_data.categories[category], lines);
    setCursor(Qt::PointingHandCursor);
}

int CategoryChart::categoryAt(const QPointF &position) const
{
    const QRectF plot = chart()->plotArea();
    if (m_data.categories.isEmpty() || !plot.contains(position))
        return -1;
    const int category = int((position.x() - plot.left()) / plot.width() * double(m_data.categories.size()));
    return std::clamp(category, 0, int(m_data.categories.size()) - 1);
}

void CategoryChart::mouseMoveEvent(QMouseEvent *event)
{
    const int category = categoryAt(event->position());
    if (category != m_pointed)
        point(category);
}

void CategoryChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int category = categoryAt(event->position());
    if (event->button() == Qt::LeftButton && category >= 0)
        emit categoryClicked(category);
}

void CategoryChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_data.categories.size()) - 1;
    if (event->key() == Qt::Key_Right)
        point(std::min(m_pointed + 1, last));
    else if (event->key() == Qt::Key_Left)
        point(std::max(m_pointed - 1, 0));
    else if (event->key() == Qt::Key_Return && m_pointed >= 0)
        emit categoryClicked(m_pointed);
    else
        QWidget::keyPressEvent(event);
}

/// Qt cuts each name to the width of its category; here those that fit stand whole, and every second or third
/// where there are many.
void CategoryChart::drawForeground(QPainter *painter, const QRectF &)
{
    const QRectF plot = chart()->plotArea();
    const auto count = m_data.categories.size();
    if (count == 0 || plot.width() <= 0)
        return;
    const QFont font = Theme::font(type::caption);
    const double room = plot.width() / double(count);
    const QStringList names = namesFor(m_data.categories, font, room);
    const double width = widest(names, font);
    const auto step = std::max<qsizetype>(1, qsizetype(std::ceil(width / room)));
    for (qsizetype i = 0; i < count; i += step) {
        const double middle = plot.left() + (double(i) + 0.5) * room;
        draw::text(*painter, QRectF(middle - width / 2, plot.bottom() + 6, width, Theme::px(kNames)),
                   names[i], font, Theme::t().text3, Qt::AlignHCenter | Qt::AlignTop);
    }
}

} // namespace crm::ui
