#pragma once

#include <QSet>
#include <QStringList>

class QTimer;

namespace crm {

/// What the writing thread knows of writes that may not have reached the file.
struct WriterDoubts
{
    QString refusal = {}; ///< why nothing is written any more; empty where it is
    QStringList operations = {}; ///< that may be in the file
    QTimer *looks = nullptr; ///< lives on the writing thread: looks for those operations
};

/// What the reading thread saw of the file at its last look.
struct FileNews
{
    QTimer *poll = nullptr; ///< lives on the reading thread
    qint64 dataVersion = 0;
    bool isLost = false; ///< told, and not back yet
    qint64 lastSeen = 0; ///< the newest operation that the reading session knows
};

/// Which operations were announced: those of this workspace before they are found in the file, the others
/// when they are.
struct Announced
{
    QSet<qint64> own = {}; ///< not found in the file yet
    qint64 readFrom = 0; ///< the operations after this one ...
    qint64 readTo = 0; ///< ... and up to this one were found in the file
};

} // namespace crm
