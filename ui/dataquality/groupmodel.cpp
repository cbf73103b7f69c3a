#include "ui/dataquality/groupmodel.h"

#include "core/dataquality/customermatch.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

using State = ReviewGroup::State;

bool isDecided(const ReviewGroup &group)
{
    return group.state == State::Merged || group.state == State::Apart;
}

} // namespace

void GroupModel::set(std::vector<ReviewGroup> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

void GroupModel::decide(int row, State state, qint64 operation)
{
    auto &group = m_groups[size_t(row)];
    group.state = state;
    group.operation = operation;
    if (isDecided(group))
        group.decision = state;
    emit dataChanged(index(row, 0), index(row, kColumns - 1));
}

int GroupModel::nextIn(int row, State state) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step)
        if (const int at = (row + step) % count; m_groups[size_t(at)].state == state)
            return at;
    return -1;
}

int GroupModel::next(int row) const
{
    const int open = nextIn(row, State::Open);
    return open >= 0 ? open : nextIn(row, State::Skipped);
}

int GroupModel::decided() const
{
    return int(std::ranges::count_if(m_groups, isDecided));
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

int GroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kColumns);
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Customers ? tr("Customers") : tr("How likely");
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    const auto &group = at(index.row());
    if (role == Qt::ToolTipRole || (role == Qt::DisplayRole && index.column() == Customers))
        return role == Qt::ToolTipRole ? plainTip(group.names.join(u'\n')) : format::facts(group.names);
    if (role != Qt::DisplayRole)
        return {};
    switch (group.state) {
    case State::Merged: return tr("Merged");
    case State::Apart: return tr("Not the same");
    case State::Skipped: return tr("Skipped");
    case State::Open: break;
    }
    return format::percent(std::min(0.999, group.group.probability()));
}

void GroupDelegate::cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool) const
{
    const auto &group = static_cast<const GroupModel *>(index.model())->at(index.row());
    const auto text = index.data().toString();
    if (index.column() == GroupModel::Customers) {
        const auto &t = Theme::t();
        draw::text(painter, rect, text, Theme::font(), isDecided(group) ? t.text3 : t.text1);
        return;
    }
    const auto tone = group.state == State::Merged      ? draw::Tone::Good
                    : group.state != State::Open        ? draw::Tone::Neutral
                    : group.group.probability() >= 0.98 ? draw::Tone::Accent
                                                        : draw::Tone::Warn;
    draw::pill(painter, rect.left(), rect.center().y(), text, tone);
}

} // namespace crm::ui
