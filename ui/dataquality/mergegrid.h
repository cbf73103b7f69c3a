#pragma once

#include "core/dataquality/mergeplan.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace crm::ui {

/// What customers say, side by side, a field a row; where they differ, whose value stays can be chosen.
class MergeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { Chosen = Qt::UserRole, Differs, Beside };

    using QAbstractTableModel::QAbstractTableModel;
    void set(const MergePlan &plan);
    const MergePlan &plan() const { return m_plan; }
    /// Whose values were chosen otherwise than proposed.
    const CardChoices &choices() const { return m_choices; }
    const MergeField &field(int row) const;
    /// Rows below the others that only help to compare: all that they say stays.
    bool isBeside(int row) const { return row >= int(m_plan.fields.size()); }
    int chosen(int row) const;
    /// `customer` is a place in the plan, or kAllOfThem; whatever is not possible is left as it is.
    void choose(int row, int customer);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool isChosen(int row, int column) const;
    QString reason(int row) const;

    MergePlan m_plan;
    CardChoices m_choices;
};

/// The table of it: a click, or the arrows left and right, choose a value.
class MergeGrid : public QTableView
{
    Q_OBJECT

public:
    explicit MergeGrid(QWidget *parent = nullptr);
    void set(const MergePlan &plan);
    const MergeModel &merge() const { return *m_model; }
    /// The place of the customer in whose column one is; 0 in none.
    int currentCustomer() const;
    /// Chooses in the current row; kAllOfThem for all values one below the other.
    void choose(int customer);
    /// One column to the left or to the right.
    void step(int columns);

signals:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layColumns();

    MergeModel *m_model;
};

} // namespace crm::ui
