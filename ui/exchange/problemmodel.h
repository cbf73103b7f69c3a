#pragma once

#include "core/exchange/importproblem.h"
#include "ui/common/listtable.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

namespace crm::ui {

QString displayName(ImportProblem::Weight weight);

/// What is wrong with a sheet: all of it, or what has one reason or weight.
class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Weight, Line, ColumnName, Value, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ImportProblem> problems);
    /// An empty reason, or no weight, is for all of them.
    void filter(std::optional<ImportProblem::Weight> weight, const QString &reason);
    /// Each reason and how often it occurs, the most frequent first.
    QList<std::pair<QString, int>> reasons(std::optional<ImportProblem::Weight> weight) const;
    int count(ImportProblem::Weight weight) const;
    const ImportProblem &at(int row) const { return m_problems[m_shown[size_t(row)]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<ImportProblem> m_problems;
    std::vector<size_t> m_shown;
};

/// Paints the weight of a problem as a pill.
class ProblemDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override;
};

} // namespace crm::ui
