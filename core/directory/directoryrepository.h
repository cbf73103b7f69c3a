#pragma once

#include "core/directory/directoryrecord.h"
#include "core/directory/sqlitereader.h"

#include <memory>
#include <span>

namespace crm {

/// Reads what the directory holds, a range of customers at a time, so that no statement stays half read for
/// long. `ids` ascend; records come in the same order, blank where the base has nothing.
class DirectoryRepository
{
public:
    explicit DirectoryRepository(const QString &file, const QByteArray &views = {});
    explicit DirectoryRepository(sqlite3 *borrowed); ///< on an open connection
    ~DirectoryRepository();

    DirectoryLists lists();
    /// The newest operation, 0 where there is none.
    qint64 lastOperation();
    /// Goes with the lists from now on.
    void setFacts(std::shared_ptr<FactSource> facts) { m_facts = std::move(facts); }
    /// The next customers after this id, at most `limit`.
    void names(qint64 after, int limit, std::vector<qint64> &ids, std::vector<std::string> &names);
    void profiles(std::span<const qint64> ids, const DirectoryLists &lists,
                  std::vector<ProfileRecord> &records);
    void reach(std::span<const qint64> ids, std::vector<ReachRecord> &records);
    void trade(std::span<const qint64> ids, const DirectoryLists &lists, std::vector<TradeRecord> &records,
               std::vector<DutyRecord> &duties);
    /// The newest customers, by the primary key: paintable before anything is in memory.
    std::vector<ProfileRecord> newest(int limit, qint64 before = std::numeric_limits<qint64>::max());

private:
    struct Statements;

    void readDuties(std::span<const qint64> ids, const DirectoryLists &lists,
                    std::vector<DutyRecord> &duties);

    void readSegments(DirectoryLists &lists);

    SqliteReader m_reader;
    std::unique_ptr<Statements> m_statements;
    std::shared_ptr<FactSource> m_facts = {};
};

} // namespace crm
