#include "ui/pool/sharesview.h"

#include "ui/common/draw.h"
#include "ui/common/formatters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kRow = 34;

} // namespace

SharesView::SharesView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"sharesView"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SharesView::set(std::vector<Share> shares)
{
    m_shares = std::move(shares);
    QStringList texts;
    for (const auto &share : m_shares)
        texts << u"%1: +%2"_s.arg(share.name, format::count(share.more));
    setAccessibleName(texts.join(u", "_s));
    updateGeometry();
    update();
}

QSize SharesView::sizeHint() const
{
    return {Theme::px(320), Theme::px(kRow) * int(m_shares.size()) + Theme::px(16)};
}

void SharesView::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    draw::fill(painter, rect(), radius::l, t.dark ? t.sunken : t.canvas);
    qint64 most = 1;
    for (const auto &share : m_shares)
        most = std::max({most, share.before + share.more, share.limit});
    const double name = Theme::px(130);
    const double figures = Theme::px(130);
    double top = Theme::px(8);
    for (const auto &share : m_shares) {
        const QRectF row(Theme::px(12), top, width() - Theme::px(24), Theme::px(kRow));
        const double side = Theme::px(20);
        draw::avatar(painter, {row.left(), row.center().y() - side / 2, side, side}, share.name.left(1),
                     qint64(qHash(share.name)));
        draw::text(painter, {row.left() + side + 8, row.top(), name - side - 8, row.height()}, share.name,
                   Theme::font(), t.text1);
        const QRectF bar(row.left() + name + 8, row.center().y() - 3, row.width() - name - figures - 16, 6);
        QColor soft = t.accent;
        soft.setAlphaF(0.45F);
        draw::meter(painter, bar, double(share.before + share.more) / double(most), soft);
        draw::fill(painter, {bar.left(), bar.top(), bar.width() * double(share.before) / double(most), 6}, 3,
                   t.accent);
        if (share.limit >= 0) { // where it ends
            const double x = bar.left() + bar.width() * double(share.limit) / double(most);
            draw::fill(painter, {x - 1, bar.top() - 4, 2, 14}, 1, t.text2);
        }
        const QString limit = share.limit >= 0 ? u" / "_s + format::count(share.limit) : QString();
        const QString figure =
            format::count(share.before) + u" → "_s + format::count(share.before + share.more) + limit;
        draw::text(painter, {row.right() - figures, row.top(), figures, row.height()}, figure, Theme::font(),
                   t.text1, Qt::AlignRight | Qt::AlignVCenter);
        top += Theme::px(kRow);
    }
}

} // namespace crm::ui
