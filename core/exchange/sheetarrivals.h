#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace crm {

/// A sheet that lies in a folder.
struct SheetFile
{
    QString path = {};
    qint64 bytes = 0;
    qint64 modified = 0; ///< milliseconds UTC

    friend bool operator==(const SheetFile &, const SheetFile &) = default;
};

/// The sheets and address cards that lie in a folder, by path; neither hidden ones nor the lock files of
/// office programs. Reads the disk, or the network. Throws Error::NotFound where there is no such folder.
std::vector<SheetFile> sheetsIn(const QString &folder);

/// Tells which sheets have come into a folder: each once, when nothing writes to it any more.
class SheetArrivals
{
public:
    /// `seen`: what seen() gave the last time.
    explicit SheetArrivals(const QStringList &seen = {});

    /// What lies there now. Those that are new, and lay there the last time just as they do now.
    std::vector<SheetFile> look(const std::vector<SheetFile> &now);
    /// It was imported, or is not wanted: it is new again only when it is changed.
    void markSeen(const SheetFile &file);
    /// Of what still lies there.
    QStringList seen() const;

private:
    QSet<QString> m_seen;
    std::vector<SheetFile> m_last;
};

} // namespace crm
