#include "ui/customer/customerdelegate.h"

#include "ui/common/formatters.h"
#include "ui/customer/customertablemodel.h"
#include "ui/customer/searchspans.h"

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

using F = CustomerField;

constexpr int kUrgent = 3; ///< days before a customer goes back to a pool
constexpr int kSoon = 7;
constexpr int kLongAgo = 30; ///< days without a contact after which a row says so

int rankOf(const QString &grade)
{
    const ushort letter = grade.size() == 1 ? grade[0].toUpper().unicode() : 0;
    return letter >= 'A' && letter <= 'Z' ? std::min(letter - 'A', 3) : -1;
}

} // namespace

CustomerDelegate::CustomerDelegate(ListTable *table, const CustomerTableModel *model)
    : RowDelegate(table)
    , m_model(model)
{
}

void CustomerDelegate::cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool) const
{
    const Tokens &t = Theme::t();
    const auto &column = m_model->columns()[size_t(index.column())];
    switch (column.field.field) {
    case F::Name: customer(painter, rect, index.row()); break;
    case F::Grade: grade(painter, rect, index.row()); break;
    case F::Owner: owner(painter, rect, index.row()); break;
    case F::LastContact: lastContact(painter, rect, index); break;
    case F::NextActivity: nextStep(painter, rect, index); break;
    case F::DaysLeft: daysLeft(painter, rect, index); break;
    case F::Tags: tags(painter, rect, index.data().toString()); break;
    default:
        draw::text(painter, rect, index.data().toString(), Theme::font(),
                   column.field.field == F::Revenue ? t.text1 : t.text2,
                   (column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
}

void CustomerDelegate::customer(QPainter &painter, const QRectF &rect, int row) const
{
    const Tokens &t = Theme::t();
    const double side = Theme::px(26);
    draw::avatar(painter, {rect.left(), rect.center().y() - side / 2, side, side}, m_model->initial(row),
                 m_model->id(row));
    const QRectF box = rect.adjusted(side + 10, 0, 0, 0);
    const double height = box.height();
    const auto hit = m_model->hit(row);
    const QString below = m_model->secondLine(row, hit);
    const QRectF first = below.isEmpty()
                           ? box // a name alone stands in the middle
                           : QRectF(box.left(), box.top() + height * 0.06, box.width(), height * 0.47);
    const QRectF second(box.left(), box.top() + height * 0.5, box.width(), height * 0.44);
    draw::markedText(painter, first, m_model->text(row, {F::Name}), spansOf(hit.name), Theme::font(),
                     t.text1);
    const bool elsewhere = hit.field != F::Name;
    draw::markedText(painter, second, below,
                     spansOf(elsewhere ? hit.marks : std::vector<Mark>(), below.size() - hit.text.size()),
                     Theme::font(type::caption), t.text2);
}

void CustomerDelegate::grade(QPainter &painter, const QRectF &rect, int row) const
{
    const QString grade = m_model->text(row, {F::Grade});
    const int rank = rankOf(grade);
    const double side = Theme::px(20);
    if (rank >= 0)
        draw::grade(painter, {rect.left(), rect.center().y() - side / 2, side, side}, grade.toUpper(), rank);
    else
        draw::text(painter, rect, grade, Theme::font(type::caption), Theme::t().text2);
}

void CustomerDelegate::owner(QPainter &painter, const QRectF &rect, int row) const
{
    const Tokens &t = Theme::t();
    const QString name = m_model->text(row, {F::Owner});
    if (!name.isEmpty()) {
        const double side = Theme::px(20);
        const auto &snapshot = *m_model->view().snapshot;
        const auto code = snapshot.code({F::Owner}, m_model->view().rows[size_t(row)]);
        draw::avatar(painter, {rect.left(), rect.center().y() - side / 2, side, side}, name.left(1).toUpper(),
                     code);
        draw::text(painter, rect.adjusted(side + 6, 0, 0, 0), name, Theme::font(), t.text2);
        return;
    }
    const QString pool = m_model->text(row, {F::Pool});
    if (pool.isEmpty())
        draw::text(painter, rect, u"–"_s, Theme::font(), t.text3);
    else if (draw::pillWidth(pool, true) <= rect.width())
        draw::pill(painter, rect.left(), rect.center().y(), pool, draw::Tone::Neutral, "pool");
    else
        draw::text(painter, rect, pool, Theme::font(type::caption), t.text2);
}

void CustomerDelegate::lastContact(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const Tokens &t = Theme::t();
    const QDate day = m_model->day(index.row(), F::LastContact);
    if (!day.isValid()) {
        draw::text(painter, rect, u"–"_s, Theme::font(), t.text3);
        return;
    }
    const bool longAgo = day.daysTo(m_model->today()) >= kLongAgo;
    draw::text(painter, rect, index.data().toString(), Theme::font(), longAgo ? t.warn : t.text2);
}

void CustomerDelegate::nextStep(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const QDate day = m_model->day(index.row(), F::NextActivity);
    if (!day.isValid())
        return;
    const QString text = index.data().toString();
    const bool due = day <= m_model->today();
    const auto tone = day < m_model->today() ? draw::Tone::Danger : draw::Tone::Warn;
    if (due && draw::pillWidth(text, true) <= rect.width())
        draw::pill(painter, rect.left(), rect.center().y(), text, tone, "clock");
    else
        draw::text(painter, rect, text, Theme::font(), due ? draw::ink(tone).text : Theme::t().text2);
}

/// Before it goes back to a pool: urgent within three days, a warning within a week.
void CustomerDelegate::daysLeft(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const QDate day = m_model->day(index.row(), F::RecycleOn);
    if (!day.isValid())
        return;
    const QString text = index.data().toString();
    const auto left = m_model->today().daysTo(day);
    if (left <= kSoon && draw::pillWidth(text, true) <= rect.width())
        draw::pill(painter, rect.left(), rect.center().y(), text,
                   left <= kUrgent ? draw::Tone::Danger : draw::Tone::Warn, "clock");
    else
        draw::text(painter, rect, text, Theme::font(), Theme::t().text2);
}

void CustomerDelegate::tags(QPainter &painter, const QRectF &rect, const QString &tags) const
{
    double x = rect.left();
    for (const auto &tag : QStringView(tags).split(u", "_s, Qt::SkipEmptyParts)) {
        const QString name = tag.toString();
        const double width = draw::pillWidth(name);
        if (x + width > rect.right()) {
            draw::text(painter, {x, rect.top(), rect.right() - x, rect.height()}, u"…"_s, Theme::font(),
                       Theme::t().text3);
            return;
        }
        x += draw::pill(painter, x, rect.center().y(), name, draw::Tone::Neutral) + 4;
    }
}

} // namespace crm::ui
