#pragma once

#include <QString>

namespace crm {

/// A lock file that is locked as long as this lives, and no longer than its process does, however that ends.
/// A killed process leaves only the file, which says nothing by itself: whether it is locked does.
class LifeLock
{
public:
    enum class File { New, Existing };

    LifeLock(const QString &path, File file);
    /// Removes the file where the lock is held.
    ~LifeLock();
    Q_DISABLE_COPY_MOVE(LifeLock)

    /// Not where another process has the lock, nor where there is no such file or cannot be one.
    bool isHeld() const { return m_handle != kNone; }

private:
    static constexpr qintptr kNone = -1;

    const QString m_path;
    qintptr m_handle = kNone; ///< a descriptor, or a HANDLE on Windows
};

} // namespace crm
