#pragma once

#include <QString>

#include <vector>

namespace crm {

class Connection;
struct BaseCounts;
struct NewBase;

/// The SQL about a base as a whole: of table `meta`, how large it is, and what others have committed.
class BaseRepository
{
public:
    explicit BaseRepository(const Connection &db)
        : m_db(db)
    {
    }

    void insertMeta(const NewBase &base, qint64 at);
    /// Whether the rows are there of which each base has one; without them nothing would be recorded.
    bool isComplete() const;
    QString mode() const; ///< "local" or "team"
    QString uuid() const; ///< the same in every copy and backup
    /// From now on a team writes to the file; a new epoch.
    void setTeamMode();
    /// Writes without changing anything, so that what SQLite keeps beside the file is there.
    void touch();
    BaseCounts counts() const;

    qint64 dataVersion() const; ///< another number after each commit of another connection
    qint64 newestOperation() const; ///< 0 where there is none
    std::vector<qint64> operationsAfter(qint64 last) const; ///< oldest first

private:
    const Connection &m_db;
};

} // namespace crm
