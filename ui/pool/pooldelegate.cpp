#include "ui/pool/pooldelegate.h"

#include "ui/pool/poolmodel.h"

namespace crm::ui {
namespace {

QRectF square(const QRectF &cell, int side)
{
    const double size = Theme::px(side);
    return {cell.left(), cell.center().y() - size / 2, size, size};
}

void paintTick(QPainter &painter, const QRectF &rect, bool refused, bool selected)
{
    if (refused)
        drawIcon(painter, square(rect, 16), "lock", Theme::t().text3);
    else
        draw::check(painter, square(rect, 16), selected);
}

void paintName(QPainter &painter, const QRectF &rect, const PoolRow &row)
{
    const QRectF face = square(rect, 26);
    draw::avatar(painter, face, row.initial, row.id.value);
    const QRectF texts = rect.adjusted(face.width() + 10, 0, 0, 0);
    const double height = texts.height();
    draw::text(painter, {texts.left(), texts.top() + height * 0.06, texts.width(), height * 0.47}, row.name,
               Theme::font(), row.refusal.isEmpty() ? Theme::t().text1 : Theme::t().text3);
    draw::text(painter, {texts.left(), texts.top() + height * 0.5, texts.width(), height * 0.44}, row.second,
               Theme::font(type::caption), row.refusal.isEmpty() ? Theme::t().text2 : Theme::t().text3);
}

void paintReason(QPainter &painter, const QRectF &rect, const PoolRow &row)
{
    const bool refused = !row.refusal.isEmpty();
    const QString &text = refused ? row.refusal : row.reason;
    if (text.isEmpty())
        return;
    const char *icon = refused ? "lock" : nullptr;
    // A pill is not elided: what does not fit is written without one.
    if (draw::pillWidth(text, refused) <= rect.width())
        draw::pill(painter, rect.left(), rect.center().y(), text,
                   refused ? draw::Tone::Warn : draw::Tone::Neutral, icon);
    else
        draw::text(painter, rect, text, Theme::font(type::caption),
                   refused ? Theme::t().warn : Theme::t().text2);
}

constexpr int kGood = 60; ///< of 100

void paintQuality(QPainter &painter, const QRectF &rect, const PoolRow &row)
{
    if (!row.quality)
        return;
    const int score = row.quality->score();
    const double number = Theme::px(26);
    draw::text(painter, {rect.left(), rect.top(), number, rect.height()}, QString::number(score),
               Theme::font(), Theme::t().text1, Qt::AlignRight | Qt::AlignVCenter);
    const double left = rect.left() + number + 8;
    draw::meter(painter, {left, rect.center().y() - 2.5, std::max(0.0, rect.right() - left), 5},
                score / 100.0, score >= kGood ? Theme::t().accent : Theme::t().mark);
}

void paintOwner(QPainter &painter, const QRectF &rect, const PoolRow &row)
{
    if (row.previousName.isEmpty())
        return;
    const QRectF face = square(rect, 20);
    draw::avatar(painter, face, row.previousName.left(1), row.previousOwner.value);
    draw::text(painter, rect.adjusted(face.width() + 8, 0, 0, 0), row.previousName, Theme::font(),
               Theme::t().text1);
}

} // namespace

PoolDelegate::PoolDelegate(ListTable *table, const PoolModel *model)
    : RowDelegate(table)
    , m_model(model)
{
}

void PoolDelegate::cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const
{
    const PoolRow &row = m_model->at(index.row());
    switch (PoolModel::Column(index.column())) {
    case PoolModel::Tick: paintTick(painter, rect, !row.refusal.isEmpty(), selected); break;
    case PoolModel::Name: paintName(painter, rect, row); break;
    case PoolModel::Reason: paintReason(painter, rect, row); break;
    case PoolModel::QualityScore: paintQuality(painter, rect, row); break;
    case PoolModel::PreviousOwner: paintOwner(painter, rect, row); break;
    default: RowDelegate::cell(painter, rect, index, selected);
    }
}

} // namespace crm::ui
