#pragma once

#include "core/operation/unitofwork.h"

#include <memory>
#include <vector>

namespace crm {

class Operations;
struct ImportResult;

/// The operations of one import. On a file of one machine it is a single one. On a team's it is one after
/// each 200 rows, with pauses in which colleagues come to write; all bear one mark and are taken back
/// together.
class ImportPace
{
public:
    /// `inOne`: in a single operation wherever the file lies, to be left without finish().
    ImportPace(Operations &operations, OperationInfo info, bool inOne);

    /// What is still to be done in each part before it is committed.
    void setLast(std::function<void(UnitOfWork &)> last) { m_last = std::move(last); }

    /// Of the part that is going on.
    qint64 operation() const { return m_work->operation(); }
    qint64 at() const { return m_work->at(); }

    /// Asks the guards what they would say of the part so far. Throws as they do.
    void askGuards() const { m_work->askGuards(); }

    /// So many rows were written and nothing is half-way: the place to commit a part.
    void wrote(int rows = 1);
    /// The last part. `result` is what the log says of the whole.
    void finish(const ImportResult &result);
    /// Those that were committed, oldest first; empty where nothing was written.
    const std::vector<qint64> &committed() const { return m_committed; }

private:
    void begin();
    void commit();

    Operations &m_operations;
    const bool m_inParts;
    OperationInfo m_info;
    std::function<void(UnitOfWork &)> m_last = {};
    std::unique_ptr<UnitOfWork> m_work;
    std::vector<qint64> m_committed;
    int m_rows = 0; ///< of this part
    int m_part = 0;
};

} // namespace crm
