#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace crm::ui {

/// A short list of texts, for things of which there are a few dozen.
class TextRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column
    {
        QString key; ///< by which its width and place are kept
        QString title;
        Qt::Alignment align = Qt::AlignLeft;
    };

    TextRowsModel(std::vector<Column> columns, QObject *parent);

    /// Each row has a text for each column.
    void set(std::vector<QStringList> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace crm::ui
