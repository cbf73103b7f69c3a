#pragma once

#include "core/storage/lifelock.h"

#include <QString>

namespace crm {

/// A base in the making: built under a temporary name in the folder of its own, which it gets when it is
/// whole. What is not finished goes, also what a process left that was killed; a lock beside the part tells
/// whose it is and whether that process still lives.
class PartFile
{
public:
    /// Whether there is a file of that name, in whose place this one is to come.
    enum class Target { New, Replaced };

    /// Throws Error::Code::Conflict where there is a file `target` already, and none is to be replaced.
    explicit PartFile(const QString &target, Target kind = Target::New);
    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    /// Where to build. There is no file of that name.
    const QString &path() const { return m_path; }

    /// Brings it to the disk and gives it its name, at one stroke; overwrites only what is to be replaced. No
    /// connection to it may be open.
    void finish();

private:
    const QString m_target;
    const Target m_kind;
    const QString m_path;
    const LifeLock m_lock;
};

} // namespace crm
