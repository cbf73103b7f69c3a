#pragma once

#include <QString>
#include <QTemporaryDir>

namespace crm {

/// A file that is written beside its place and put there when it is whole: whoever looks sees the file that
/// was there before, or all of the new one.
class ExportFile
{
public:
    /// Throws Error{Invalid} for a place where no table may be put: `base` and what belongs to it, a folder,
    /// a format that is not known. Throws Error{Storage} where nothing can be written.
    ExportFile(const QString &target, const QString &base);

    const QString &path() const { return m_path; } ///< where to write
    const QString &extension() const { return m_extension; }
    QString name() const; ///< of the target, without its folder
    void commit();

private:
    QString m_target;
    QString m_extension;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace crm
