#pragma once

#include "core/pool/poolstats.h"
#include "ui/common/listtable.h"
#include "ui/common/textrowsmodel.h"

namespace crm::ui {

/// How much everybody carries, with the part of their limit as a bar.
class LoadsModel : public TextRowsModel
{
    Q_OBJECT

public:
    explicit LoadsModel(QObject *parent);
    struct Row
    {
        PersonLoad load = {};
        qint64 soon = 0; ///< go back within 7 days
        qint64 later = 0; ///< within 30
    };
    void show(std::vector<Row> rows);
    const Row &at(int row) const { return m_rows[size_t(row)]; }

private:
    std::vector<Row> m_rows;
};

class LoadsDelegate : public RowDelegate
{
public:
    LoadsDelegate(ListTable *table, const LoadsModel *model)
        : RowDelegate(table)
        , m_model(model)
    {
    }

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override;

private:
    const LoadsModel *m_model;
};

} // namespace crm::ui
