#pragma once

#include "core/storage/backuprotation.h"

namespace crm {

/// Where each backup of a base is copied to besides: a folder on another disk, a stick, a share. What was
/// chosen stands in a small file in the folder of backups, for this machine. A place that is away stops
/// nothing: it is told of, and gets the newest backup when it is back.
class SecondPlace
{
public:
    /// How it stands with it.
    struct State
    {
        QString folder = {}; ///< as it was chosen; empty: there is none
        QString whyAway = {}; ///< for people; empty where it can be written
        bool isSameDisk = false; ///< it would be lost with the first
        std::vector<BackupFile> backups = {}; ///< newest first
    };

    /// `folderOfBackups`: see backupFolder().
    explicit SecondPlace(QString folderOfBackups)
        : m_backups(std::move(folderOfBackups))
    {
    }

    QString folder() const;
    /// Empty for none. Throws Invalid for the folder of backups itself or one within it, Storage where
    /// nothing can be written there.
    void choose(const QString &folder);
    State state() const;
    /// Copies the newest backup there unless it is there, reads it back and compares, and rotates. Why that
    /// did not work, or an empty text.
    QString bring() const;

private:
    QString target(const QString &folder) const;

    QString m_backups;
};

} // namespace crm
