#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

namespace fuzz {

/// Throws what no reader throws: the promise of the sentence does not hold.
inline void promise(bool holds, const char *sentence)
{
    if (!holds)
        throw std::logic_error(sentence);
}

/// Puts bytes where a reader can open them: into memory, where the system has a folder there.
inline QString scratch(const QString &name, const QByteArray &bytes)
{
    static const QString memory = QStringLiteral("/dev/shm");
    static const QTemporaryDir folder((QFile::exists(memory) ? memory : QDir::tempPath())
                                      + QStringLiteral("/kingfisher-fuzz-XXXXXX"));
    QFile file(folder.filePath(name));
    promise(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size(),
            "the input can be written");
    return file.fileName();
}

} // namespace fuzz
