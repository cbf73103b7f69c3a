#include "ui/common/cardgrid.h"

#include "ui/common/chartcard.h"

#include <QGridLayout>

#include <algorithm>

namespace crm::ui {
namespace {

constexpr int kColumnFrom = 430; ///< at 100 % text: as many columns as have this width
constexpr int kCardHeight = 318;

} // namespace

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
}

void CardGrid::addOnTop(QWidget *widget)
{
    m_tops.append(widget);
    m_grid->addWidget(widget, int(m_tops.size()) - 1, 0, 1, m_mostColumns);
}

void CardGrid::addCard(ChartCard *card)
{
    watch(card);
    m_cards.append(card);
    m_cells.append({card, 1});
    place();
}

void CardGrid::watch(ChartCard *card)
{
    card->setMinimumHeight(Theme::px(kCardHeight));
    connect(card, &ChartCard::saved, this, &CardGrid::saved);
    connect(card, &ChartCard::failed, this, &CardGrid::failed);
}

ChartCard *CardGrid::card(const QString &name) const
{
    const auto found = std::ranges::find(m_cards, name, &QObject::objectName);
    return found == m_cards.end() ? nullptr : *found;
}

void CardGrid::arrange(const QList<Cell> &cells)
{
    m_cells = cells;
    place();
}

int CardGrid::fittingColumns() const
{
    return std::clamp(width() / Theme::px(kColumnFrom), 1, m_mostColumns);
}

void CardGrid::place()
{
    m_columns = fittingColumns();
    int row = int(m_tops.size());
    int column = 0;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        int span = std::min(m_cells[i].span, m_columns);
        const int after = column + span;
        const bool isLast = i + 1 == m_cells.size();
        const bool nextFits = !isLast && after + std::min(m_cells[i + 1].span, m_columns) <= m_columns;
        if (!nextFits)
            span = m_columns - column;
        m_grid->addWidget(m_cells[i].widget, row, column, 1, span);
        column += span;
        if (column == m_columns) {
            column = 0;
            ++row;
        }
    }
    for (int i = 0; i < m_mostColumns; ++i)
        m_grid->setColumnStretch(i, i < m_columns ? 1 : 0);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (fittingColumns() != m_columns)
        place();
}

} // namespace crm::ui
