#pragma once

#include <QStyledItemDelegate>

namespace crm::ui {

/// A segment in a list: name and count above, the rule as a sentence below.
class SegmentDelegate : public QStyledItemDelegate
{
public:
    enum Role { Name = Qt::DisplayRole, Sentence = Qt::UserRole, Count, IsList };

    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace crm::ui
