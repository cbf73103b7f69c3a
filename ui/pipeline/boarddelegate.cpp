#include "ui/pipeline/boarddelegate.h"

#include "ui/common/draw.h"
#include "ui/common/formatters.h"
#include "ui/pipeline/boardmodel.h"
#include "ui/pipeline/boardview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::BoardDelegate)
};

constexpr int kHeader = 56;
constexpr int kFace = 20;

} // namespace

BoardDelegate::BoardDelegate(BoardModel *model, BoardView *view)
    : QAbstractItemDelegate(view)
    , m_model(model)
    , m_view(view)
{
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return option.rect.size();
}

/// Until when, in words where it presses; and of whom.
void BoardDelegate::paintFoot(QPainter &painter, const QRectF &rect, const OpportunityRow &row) const
{
    const Tokens &t = Theme::t();
    const auto &board = m_model->board();
    const auto &deal = row.opportunity;
    const double face = Theme::px(kFace);
    const auto name = ownerName(board, row);
    if (!name.isEmpty())
        draw::avatar(painter, QRectF(rect.right() - face, rect.center().y() - face / 2, face, face),
                     name.left(1), deal.owner.value);
    const double amount = rect.width() * 0.42;
    draw::text(painter, QRectF(rect.left(), rect.top(), amount, rect.height()), amountText(deal),
               Theme::font(type::body, true), t.text1);
    const double right = rect.right() - face - Theme::px(6);
    QString text;
    auto tone = draw::Tone::Neutral;
    const char *icon = nullptr;
    if (row.state != StageState::Open) {
        text = deal.closed ? format::shortDate(*deal.closed, board.today) : QString();
        tone = row.state == StageState::Won ? draw::Tone::Good : draw::Tone::Neutral;
        icon = row.state == StageState::Won ? "check" : nullptr;
    } else if (board.isStalled(row)) {
        text = Texts::tr("%n days still", nullptr, board.daysIn(row));
        tone = draw::Tone::Warn;
        icon = "clock";
    } else if (deal.expected) {
        text = format::shortDate(*deal.expected, board.today);
        tone = board.isLate(row) ? draw::Tone::Danger : draw::Tone::Neutral;
        icon = board.isLate(row) ? "alert" : nullptr;
    }
    const double width = text.isEmpty() ? 0 : draw::pillWidth(text, icon != nullptr);
    if (width > 0 && right - width > rect.left() + amount * 0.6)
        draw::pill(painter, right - width, rect.center().y(), text, tone, icon);
}

void BoardDelegate::paintCard(QPainter &painter, const QRectF &card, const OpportunityRow &row,
                              bool active) const
{
    const Tokens &t = Theme::t();
    draw::fill(painter, card, radius::l, t.dark ? t.raised : t.surface, active ? t.accent : t.hairline);
    const double line = Theme::px(20);
    const QRectF inner = card.adjusted(Theme::px(10), Theme::px(8), -Theme::px(10), -Theme::px(8));
    QRectF text(inner.left(), inner.top(), inner.width(), line);
    draw::text(painter, text, row.opportunity.name, Theme::font(type::body, true),
               row.state == StageState::Lost ? t.text3 : t.text1);
    draw::text(painter, text.translated(0, line),
               row.customer.isEmpty() ? Texts::tr("No customer") : row.customer, Theme::font(type::caption),
               t.text2);
    paintFoot(painter, QRectF(inner.left(), inner.bottom() - line - 2, inner.width(), line + 4), row);
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *row = m_model->cardAt(index);
    if (!row)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = BoardView::cardOf(option.rect);
    const bool current = m_view->currentIndex() == index && m_view->hasFocus();
    paintCard(*painter, card, *row, m_view->hovered() == index || current);
    if (current && Theme::keyboard())
        draw::focusRing(*painter, card, radius::l);
    painter->restore();
}

BoardHeader::BoardHeader(BoardModel *model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(1);
}

QSize BoardHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Theme::px(kHeader)};
}

void BoardHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(rect(), Theme::t().surface);
        draw::line(painter, rect(), Theme::t().hairline);
    }
    QHeaderView::paintEvent(event);
}

void BoardHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = Theme::t();
    const auto &stage = m_model->stageAt(section);
    const auto &sums = m_model->sumsAt(section);
    const QRectF inner = QRectF(rect).adjusted(Theme::px(14), Theme::px(6), -Theme::px(12), -Theme::px(6));
    const double line = Theme::px(22);
    const auto many = format::count(sums.count);
    draw::text(*painter, QRectF(inner.left(), inner.top(), inner.width() - Theme::px(40), line), stage.name,
               Theme::font(type::lead, true), stage.state == StageState::Won ? t.good : t.text1);
    draw::text(*painter, QRectF(inner.left(), inner.top(), inner.width(), line), many,
               Theme::font(type::caption), t.text3, Qt::AlignRight | Qt::AlignVCenter);
    draw::text(*painter, QRectF(inner.left(), inner.top() + line, inner.width(), line - 2),
               sums.value > Amount() ? format::compactMoney(sums.value, m_model->board().currency) : u"–"_s,
               Theme::font(type::caption), t.text2);
}

} // namespace crm::ui
