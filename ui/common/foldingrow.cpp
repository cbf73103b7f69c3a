#include "ui/common/foldingrow.h"

#include <algorithm>
#include <numeric>

namespace crm::ui {
namespace {

int heightOf(const QLayoutItem *item, int width)
{
    const int wanted = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
    return std::max(wanted, item->minimumSize().height());
}

int heightOf(const auto &line)
{
    int height = 0;
    for (const auto &place : line)
        height = std::max(height, heightOf(place.item, place.width));
    return height;
}

int widthOf(const auto &line, int spacing)
{
    return std::accumulate(line.begin(), line.end(), spacing * int(line.size() - 1),
                           [](int width, const auto &place) { return width + place.width; });
}

} // namespace

/// What grows down instead of being cut is not pressed into a column of single words either.
bool FoldingRow::folds(int width) const
{
    const auto margins = contentsMargins();
    int needed = QHBoxLayout::minimumSize().width();
    for (int i = 0; i < count(); ++i) {
        const auto *item = itemAt(i);
        if (stretch(i) > 0 && !item->isEmpty() && item->hasHeightForWidth())
            needed +=
                std::max(0, std::min(item->sizeHint().width(), width / 3) - item->minimumSize().width());
    }
    return width < needed && width > margins.left() + margins.right();
}

/// What stretches takes a line's rest if that is at least half a line, or all it wants.
QList<FoldingRow::Line> FoldingRow::lines(int width) const
{
    QList<Line> lines;
    int left = 0;
    for (int i = 0; i < count(); ++i) {
        auto *item = itemAt(i);
        if (item->isEmpty() || item->spacerItem())
            continue;
        const bool grows = stretch(i) > 0 || item->expandingDirections().testFlag(Qt::Horizontal);
        const int wish = grows ? std::min(item->sizeHint().width(), width / 2) : item->sizeHint().width();
        const int least = item->minimumSize().width();
        const int most = std::min(width, item->maximumSize().width());
        const int taken = std::min(std::max(wish, least), most);
        if (lines.isEmpty() || left < taken) {
            lines.append(Line());
            left = width;
        }
        lines.last().append({item, taken, grows ? std::max(1, stretch(i)) : 0});
        left -= taken + spacing();
    }
    for (auto &line : lines) {
        int rest = width - spacing() * int(line.size() - 1);
        int shares = 0;
        for (const auto &place : line) {
            rest -= place.width;
            shares += place.stretch;
        }
        for (auto &place : line) {
            if (place.stretch == 0)
                continue;
            const int more = rest * place.stretch / shares;
            shares -= place.stretch;
            rest -= more;
            place.width = std::min(place.width + more, place.item->maximumSize().width());
        }
    }
    return lines;
}

/// As wide as the widest in it; how high depends on the width.
QSize FoldingRow::minimumSize() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        if (!itemAt(i)->isEmpty() && !itemAt(i)->spacerItem())
            widest = std::max(widest, itemAt(i)->minimumSize().width());
    const auto margins = contentsMargins();
    return {widest + margins.left() + margins.right(), QHBoxLayout::minimumSize().height()};
}

int FoldingRow::heightForWidth(int width) const
{
    if (!folds(width)) // the row of old knows only what it has been asked before
        return QHBoxLayout::hasHeightForWidth() ? QHBoxLayout::heightForWidth(width)
                                                : QHBoxLayout::sizeHint().height();
    const auto margins = contentsMargins();
    const auto all = lines(width - margins.left() - margins.right());
    return std::accumulate(all.begin(), all.end(), spacing() * int(all.size() - 1),
                           [](int height, const Line &line) { return height + heightOf(line); })
         + margins.top() + margins.bottom();
}

void FoldingRow::setGeometry(const QRect &rect)
{
    m_folded = folds(rect.width());
    if (!m_folded) {
        QHBoxLayout::setGeometry(rect);
        return;
    }
    QLayout::setGeometry(rect);
    const auto inner = rect.marginsRemoved(contentsMargins());
    int y = inner.top();
    const auto all = lines(inner.width());
    const bool isCentred = itemAt(0)->spacerItem() && itemAt(count() - 1)->spacerItem();
    for (const auto &line : all) {
        const int height = heightOf(line);
        int x = inner.left() + (isCentred ? (inner.width() - widthOf(line, spacing())) / 2 : 0);
        for (const auto &place : line) {
            place.item->setGeometry({x, y, place.width, height});
            x += place.width + spacing();
        }
        y += height + spacing();
    }
}

} // namespace crm::ui
