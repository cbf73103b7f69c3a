#pragma once

#include <QString>

namespace crm {

class Connection;

/// A copy of a team's file in the folder of the person, to read in while the drive is away.
class LocalCopy
{
public:
    explicit LocalCopy(const QString &base);

    const QString &path() const { return m_path; }
    bool exists() const;
    qint64 at() const; ///< instant of the copy; 0 where there is none
    bool isOlderThan(qint64 milliseconds, qint64 now) const
    {
        return at() > now || now - at() > milliseconds;
    }

    /// Copies what `db` holds, page by page with pauses, so that colleagues can write meanwhile; the copy of
    /// before stays until the new one is whole. False where they write so often that it does not come to an
    /// end. Throws Error::Code::Storage.
    bool refresh(const Connection &db) const;

private:
    QString m_path;
};

} // namespace crm
