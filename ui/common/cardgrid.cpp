#include "ui/common/cardgrid.h"

#include "ui/common/chartcard.h"

#include <QGridLayout>

namespace crm::ui {
namespace {

constexpr int kTwoColumns = 860; ///< at 100 % text
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
    m_grid->addWidget(widget, int(m_tops.size()) - 1, 0, 1, 2);
}

void CardGrid::addCard(ChartCard *card)
{
    card->setMinimumHeight(Theme::px(kCardHeight));
    connect(card, &ChartCard::saved, this, &CardGrid::saved);
    connect(card, &ChartCard::failed, this, &CardGrid::failed);
    m_cards.append(card);
    m_columns = 0;
    place();
}

void CardGrid::place()
{
    const int columns = width() >= Theme::px(kTwoColumns) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const int count = int(m_cards.size());
    for (int i = 0; i < count; ++i) {
        const bool alone = i == count - 1 && i % columns == 0; // the last one has the line to itself
        m_grid->addWidget(m_cards[i], int(m_tops.size()) + i / columns, i % columns, 1, alone ? columns : 1);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace crm::ui
