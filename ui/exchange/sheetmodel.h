#pragma once

#include "core/exchange/sheetshape.h"

#include <QAbstractTableModel>

namespace crm::ui {

/// The first rows of a sheet as they were read, with their line in front.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const SheetShape &shape);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QStringList m_headers;
    std::vector<SheetRow> m_rows;
};

} // namespace crm::ui
