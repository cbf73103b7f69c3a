#include "ui/today/todaydelegate.h"

#include "ui/activity/activitylook.h"
#include "ui/common/formatters.h"
#include "ui/today/todayview.h"

#include <QCoreApplication>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::TodayDelegate)
};

constexpr int kWords = 120; ///< in less, what to say says nothing
constexpr int kRow = 68;
constexpr int kFigures = 104; ///< the column of amounts and times
constexpr int kAct = 100; ///< that of the button

} // namespace

TodayDelegate::TodayDelegate(TodayModel *model, TodayView *view)
    : QAbstractItemDelegate(view)
    , m_model(model)
    , m_view(view)
{
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::px(320), Theme::px(kRow)};
}

void TodayDelegate::paintCircle(QPainter &painter, const QRectF &box, bool done, bool hovered) const
{
    const Tokens &t = Theme::t();
    draw::fill(painter, box, box.width() / 2, done ? t.accent : t.surface, done ? t.accent : t.outline);
    if (done || hovered)
        drawIcon(painter, box.adjusted(3, 3, -3, -3), "check", done ? t.onAccent : t.text3);
}

void TodayDelegate::paintTexts(QPainter &painter, const QRectF &rect, const TodayRow &row) const
{
    const Tokens &t = Theme::t();
    const double line = Theme::px(22);
    const double top = rect.top() + (rect.height() - 2 * line - Theme::px(4)) / 2;
    const QFont strong = Theme::font(type::lead, !row.isDone);
    const double room = rect.width();
    const double title = std::min(QFontMetricsF(strong).horizontalAdvance(row.title) + 2, room * 0.6);
    draw::text(painter, QRectF(rect.left(), top, title, line), row.title, strong,
               row.isDone ? t.text3 : t.text1);
    draw::text(painter, QRectF(rect.left() + title + 10, top, std::max(0., room - title - 10), line),
               row.item.name, Theme::font(), row.isDone ? t.text3 : t.text2);
    double x = rect.left();
    const double center = top + line + Theme::px(4) + line / 2;
    for (const auto &[text, reason] : row.reasons) {
        const char *icon = iconOf(reason->why);
        const double width = draw::pillWidth(text, true);
        if (x + width > rect.right())
            break;
        x += draw::pill(painter, x, center, text, toneOf(*reason), icon) + 6;
    }
    if (const auto &say = row.item.say; !say.isEmpty() && rect.right() - x > Theme::px(kWords))
        draw::text(painter, QRectF(x + 2, center - line / 2, rect.right() - x - 2, line), say,
                   Theme::font(type::caption), t.text2);
    if (row.isDone)
        draw::text(painter, QRectF(x, center - line / 2, rect.right() - x, line),
                   displayName(row.item.channel), Theme::font(type::caption), t.text3);
}

void TodayDelegate::paintAct(QPainter &painter, const QRect &rect, const TodayRow &row, bool active) const
{
    const Tokens &t = Theme::t();
    const QRectF box = m_view->buttonOf(rect);
    const double side = Theme::px(16);
    if (!active || row.isDone) {
        drawIcon(painter, QRectF(box.right() - side - Theme::px(4), box.center().y() - side / 2, side, side),
                 iconOf(row.item.channel), t.text3);
        return;
    }
    draw::fill(painter, box, radius::m, t.surface, t.outline);
    drawIcon(painter, QRectF(box.left() + Theme::px(10), box.center().y() - side / 2, side, side), "clock",
             t.accentText);
    draw::text(painter, box.adjusted(Theme::px(32), 0, -Theme::px(4), 0), Texts::tr("Later"), Theme::font(),
               t.accentText);
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &t = Theme::t();
    const auto &row = m_model->at(index.row());
    const QRectF rect = option.rect;
    const bool hovered = m_view->hovered() == index.row();
    const bool current = m_view->currentIndex() == index && m_view->hasFocus();
    if (hovered || current)
        painter->fillRect(rect, t.hover);
    draw::line(*painter, rect.adjusted(Theme::px(16), 0, -Theme::px(16), 0), t.hairline);
    paintCircle(*painter, m_view->circleOf(option.rect), row.isDone, hovered);
    if (!row.isDone)
        draw::text(*painter, QRectF(rect.left() + Theme::px(42), rect.top(), Theme::px(26), rect.height()),
                   format::count(index.row() + 1), Theme::font(type::caption), t.text3, Qt::AlignCenter);
    const double face = Theme::px(36);
    draw::avatar(*painter, QRectF(rect.left() + Theme::px(74), rect.center().y() - face / 2, face, face),
                 row.initial, row.item.customer.value);
    const double right = rect.right() - Theme::px(16) - Theme::px(kAct);
    paintTexts(*painter,
               QRectF(rect.left() + Theme::px(122), rect.top(),
                      right - Theme::px(kFigures) - 8 - rect.left() - Theme::px(122), rect.height()),
               row);
    const double above = row.when.isEmpty() ? (rect.height() - Theme::px(22)) / 2 : Theme::px(12);
    const QRectF figures(right - Theme::px(kFigures), rect.top() + above, Theme::px(kFigures), Theme::px(22));
    draw::text(*painter, figures, row.amount, Theme::font(), row.isDone ? t.text3 : t.text1,
               Qt::AlignRight | Qt::AlignVCenter);
    draw::text(*painter, figures.translated(0, Theme::px(22)), row.when, Theme::font(type::caption), t.text3,
               Qt::AlignRight | Qt::AlignVCenter);
    paintAct(*painter, option.rect, row, hovered || current);
    if (current && Theme::keyboard())
        draw::focusRing(*painter, rect.adjusted(4, 2, -4, -3), radius::m);
}

} // namespace crm::ui
