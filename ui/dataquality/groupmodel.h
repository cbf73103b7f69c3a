#pragma once

#include "core/dataquality/duplicateservice.h"
#include "ui/common/listtable.h"

#include <QAbstractTableModel>

namespace crm::ui {

/// A group of customers that may be one, and what a person decided about it.
struct ReviewGroup
{
    enum class State { Open, Skipped, Merged, Apart };

    DuplicateGroup group = {};
    QStringList names = {};
    State state = State::Open;
    State decision = State::Open; ///< the last one, also where it was undone
    qint64 operation = 0; ///< of it
};

/// The groups that are to be looked through, the likeliest first.
class GroupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Customers, Likely, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<ReviewGroup> groups);
    const ReviewGroup &at(int row) const { return m_groups[size_t(row)]; }
    void decide(int row, ReviewGroup::State state, qint64 operation);
    /// The first after `row`, round about, that nobody has decided on, first those not skipped; -1 where
    /// there is none.
    int next(int row) const;
    int decided() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    int nextIn(int row, ReviewGroup::State state) const;

    std::vector<ReviewGroup> m_groups;
};

/// Names, and beside them how likely it is, or what was decided.
class GroupDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override;
};

} // namespace crm::ui
