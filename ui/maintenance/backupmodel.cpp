#include "ui/maintenance/backupmodel.h"

#include "ui/common/formatters.h"
#include "ui/common/listheader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// Why a backup was made, by the label in its name.
QString whyOf(const QString &label)
{
    if (label.startsWith("by-hand"_L1))
        return BackupModel::tr("By hand");
    if (label.startsWith("before-sharing"_L1))
        return BackupModel::tr("Before it was shared");
    if (label.startsWith("before-"_L1))
        return BackupModel::tr("Before the file was brought up to date");
    return BackupModel::tr("By itself");
}

} // namespace

void BackupModel::set(const std::vector<BackupFile> &backups, const QTimeZone &zone)
{
    beginResetModel();
    m_backups = backups;
    m_zone = zone;
    endResetModel();
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const std::array keys = {u"when"_s, u"why"_s, u"size"_s, u"name"_s};
    const std::array titles = {tr("When"), tr("Made"), tr("Size"), tr("File")};
    if (role == ListHeader::kColumnKey)
        return keys[size_t(section)];
    if (role == Qt::TextAlignmentRole && section == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? titles[size_t(section)] : QVariant();
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole)
        return {};
    const auto &backup = at(index.row());
    switch (index.column()) {
    case When: return format::dateTime(backup.at.toMSecsSinceEpoch(), m_zone);
    case Why: return whyOf(backup.label);
    case Size: return format::fileSize(backup.bytes);
    default: return QFileInfo(backup.path).fileName();
    }
}

} // namespace crm::ui
