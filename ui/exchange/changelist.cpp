#include "ui/exchange/changelist.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/listheader.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// What was goes out of sight, what will be stands out.
class ChangeDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override
    {
        const bool isBefore = index.column() == ChangeModel::Before;
        if (!isBefore && index.column() != ChangeModel::After)
            return RowDelegate::cell(painter, rect, index, selected);
        const auto text = index.data().toString();
        auto font = Theme::font(type::body);
        font.setStrikeOut(isBefore && index.data(Qt::UserRole).toBool());
        draw::text(painter, rect, text, font, isBefore ? Theme::t().text3 : Theme::t().good);
    }
};

} // namespace

void ChangeModel::show(std::vector<ImportChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char *kKeys[] = {"line", "record", "field", "before", "after"};
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ListHeader::kColumnKey)
        return QString::fromLatin1(kKeys[section]);
    if (role == Qt::TextAlignmentRole && section == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Record: return tr("Record");
    case FieldTitle: return tr("Field");
    case Before: return tr("In the file");
    default: return tr("In the sheet");
    }
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    const auto &change = m_changes[size_t(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::UserRole)
        return !change.before.isEmpty();
    if (role == Qt::ToolTipRole && index.column() >= Before)
        return plainTip(index.column() == Before ? change.before : change.after);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line: return format::count(change.line);
    case Record: return change.record;
    case FieldTitle: return change.title;
    case Before: return change.before.isEmpty() ? tr("(empty)") : change.before.simplified();
    default: return change.after.simplified();
    }
}

ChangeList::ChangeList(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChangeModel(this))
    , m_table(new ListTable)
    , m_count(label({}, "caption"))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChangeDelegate(m_table));
    m_table->setColumnWidths({72, 220, 140, 220, 240});
    m_table->setAccessibleName(tr("What changes in the file"));
    m_table->setObjectName(u"changeTable"_s);
    box->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 8);
    foot->addWidget(m_count);
    box->addLayout(foot);
}

void ChangeList::show(const ImportChanges &changes)
{
    const auto listed = qint64(changes.kept.size());
    m_model->show(changes.kept);
    m_table->scrollToTop();
    m_count->setText(changes.total > listed ? tr("There are %1 in all; the first %2 are listed.")
                                                  .arg(format::count(changes.total), format::count(listed))
                                            : QString());
    m_count->setVisible(changes.total > listed);
}

} // namespace crm::ui
