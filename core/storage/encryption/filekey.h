#pragma once

#include "core/storage/encryption/keyheader.h"

#include <memory>

namespace crm {

/// The key of an encrypted file, known to the program as long as this lives; connections to the file can be
/// opened for so long. Where several are of one file, it lives until the last of them goes.
class FileKey
{
public:
    /// `header`: what a file that does not exist yet begins with.
    FileKey(const QString &path, const DataKey &key, const QByteArray &header);
    ~FileKey();
    Q_DISABLE_COPY_MOVE(FileKey)

    const DataKey &data() const { return m_key; }

    /// Whether the file at the path begins as an encrypted one does. Before any connection to it exists:
    /// closing a second descriptor would drop the locks of the first.
    static bool isEncrypted(const QString &path);
    /// Reads the header of a file that is not open. Throws Storage where neither copy of it is whole.
    static KeyHeader headerOf(const QString &path);
    /// Throws Denied for a wrong password or recovery key.
    static std::shared_ptr<const FileKey> unlock(const QString &path, const QString &name,
                                                 const Secret &password);
    /// The key that the program knows of this file; null for none.
    static std::shared_ptr<const FileKey> known(const QString &path);
    /// The same key for another file, as a backup or a copy is; null where `path` is not encrypted. It begins
    /// with the header that the first file has now, as far as `from` is a connection to it.
    static std::unique_ptr<FileKey> forCopy(const QString &path, const QByteArray &header,
                                            const QString &copy);

private:
    QString m_path; ///< as the engine names it
    DataKey m_key;
};

} // namespace crm
