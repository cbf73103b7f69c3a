#include "ui/pool/loadsmodel.h"

#include "ui/common/formatters.h"
#include "ui/pool/poolstatspage.h"

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr double kNearlyFull = 0.85;

QString orDash(qint64 number)
{
    return number > 0 ? format::count(number) : u"–"_s;
}

} // namespace

LoadsModel::LoadsModel(QObject *parent)
    : TextRowsModel({{u"person"_s, tr("Person")},
                     {u"full"_s, tr("Customers held")},
                     {u"today"_s, tr("Claimed today"), Qt::AlignRight},
                     {u"month"_s, tr("This month"), Qt::AlignRight},
                     {u"soon"_s, tr("Go within 7 days"), Qt::AlignRight},
                     {u"later"_s, tr("Within 30 days"), Qt::AlignRight}},
                    parent)
{
}

void LoadsModel::show(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    std::vector<QStringList> texts;
    for (const auto &row : m_rows) {
        const auto &holding = row.load.holding;
        QString held = format::count(holding.counted());
        if (holding.limit)
            held = tr("%1 of %2").arg(held, format::count(*holding.limit));
        if (holding.exempt > 0)
            held = tr("%1, %2 more do not count").arg(held, format::count(holding.exempt));
        texts.push_back({row.load.name, held, orDash(row.load.claimedToday),
                         orDash(row.load.claimedThisMonth), orDash(row.soon), orDash(row.later)});
    }
    set(std::move(texts));
}

void LoadsDelegate::cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const
{
    const auto &row = m_model->at(index.row());
    const QString text = index.data().toString();
    if (index.column() == PoolStatsPage::Person) {
        const double side = Theme::px(26);
        draw::avatar(painter, {rect.left(), rect.center().y() - side / 2, side, side}, text.left(1),
                     row.load.user.value);
        draw::text(painter, rect.adjusted(side + 10, 0, 0, 0), text, Theme::font(), Theme::t().text1);
        return;
    }
    if (index.column() == PoolStatsPage::Full) {
        const auto &holding = row.load.holding;
        const double height = holding.limit ? rect.height() * 0.6 : rect.height(); // above the meter
        draw::text(painter, {rect.left(), rect.top(), rect.width(), height}, text, Theme::font(),
                   Theme::t().text1);
        if (holding.limit) {
            const double part = *holding.limit > 0 ? double(holding.counted()) / double(*holding.limit) : 1;
            draw::meter(painter, {rect.left(), rect.bottom() - 9, std::min(rect.width(), 220.0), 5},
                        std::min(part, 1.0), part > kNearlyFull ? Theme::t().spark : Theme::t().accent);
        }
        return;
    }
    if (index.column() == PoolStatsPage::SoonGone && row.soon > 0) {
        const double width = draw::pillWidth(text, true);
        draw::pill(painter, rect.right() - width, rect.center().y(), text, draw::Tone::Warn, "clock");
        return;
    }
    RowDelegate::cell(painter, rect, index, selected);
}

} // namespace crm::ui
