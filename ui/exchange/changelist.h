#pragma once

#include "core/exchange/importchange.h"
#include "ui/common/listtable.h"

#include <QAbstractTableModel>

class QLabel;

namespace crm::ui {

/// The cells of stored records that a sheet says otherwise.
class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Record, FieldTitle, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ImportChange> changes);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<ImportChange> m_changes;
};

/// Shows them, what was and what will be beside each other.
class ChangeList : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);
    void show(const ImportChanges &changes);

private:
    ChangeModel *m_model;
    ListTable *m_table;
    QLabel *m_count;
};

} // namespace crm::ui
