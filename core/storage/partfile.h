#pragma once

#include <QLockFile>
#include <QString>

namespace crm {

/// A base in the making: built under a temporary name in the folder of its own, which it gets when it is
/// whole. What is not finished goes, also what a process left that was killed; a lock beside the part tells
/// whose it is and whether that process still lives.
class PartFile
{
public:
    /// Throws Error::Code::Conflict where there is a file `target` already.
    explicit PartFile(const QString &target);
    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    /// Where to build. There is no file of that name.
    const QString &path() const { return m_path; }

    /// Brings it to the disk and gives it its name; never overwrites. No connection to it may be open.
    void finish();

private:
    const QString m_target;
    const QString m_path;
    QLockFile m_lock;
};

} // namespace crm
