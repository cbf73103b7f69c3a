#pragma once

#include "core/session/maintenanceservice.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace crm::ui {

/// The backups of a base, newest first.
class BackupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Why, Size, Name, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    void set(const std::vector<BackupFile> &backups, const QTimeZone &zone);
    const BackupFile &at(int row) const { return m_backups[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<BackupFile> m_backups;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace crm::ui
