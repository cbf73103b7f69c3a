#pragma once

#include <QString>

#include <vector>

namespace crm {

class Connection;
struct TableReference;

/// One row that keeps an operation from being taken back, and why.
struct UndoConflict
{
    enum class Why {
        ChangedSince, ///< the row was changed, or removed, by a later operation
        StillNeeded, ///< something made later refers to it
        CannotReturn, ///< its unique value is taken, or what it refers to is gone
    };

    QString table = {};
    qint64 row = 0;
    Why why = Why::ChangedSince;
    QString label = {}; ///< a name, number or text by which a person knows the row

    friend bool operator==(const UndoConflict &, const UndoConflict &) = default;
};

/// What an operation did in all to each row, in the temporary table net_change(tbl, row, had, has): where the
/// images of the row before its first and after its last change within the operation are to be found, so that
/// none is there twice. `had` is the entry in the journal whose `before` it is; `has` the one whose `after`
/// it is, or, where it is negative, whose `before`, or 0 for the row as it stands. NULL is "no row". Rows
/// created and removed within it are left out.
///
/// Taking back goes table by table, some thousand rows at a time, so that the memory it takes does not grow
/// with their number.
class NetChange
{
public:
    NetChange(const Connection &db, qint64 operation);
    ~NetChange();
    Q_DISABLE_COPY_MOVE(NetChange)

    qint64 rows() const;
    std::vector<UndoConflict> conflicts() const;
    /// Whose a row of it is, or was; 0 where it is no customer's.
    qint64 customerOf(const QString &table, qint64 row) const;
    /// With all that belongs to a row that was created and stays: a customer keeps its contacts and tags.
    void leaveOut(const std::vector<UndoConflict> &conflicts);

    /// Puts the rows back as they were. References are checked when the transaction commits.
    void takeBack();

private:
    void leaveOut(const QString &table, qint64 row);
    std::vector<qint64> createdIn(const TableReference &reference, qint64 owner) const;
    void takeBack(const QString &table, const QString &statement) const;
    QString stillNamed(const QString &table) const;
    bool changes(const QString &table) const;
    void collectJournaled();
    void collectCreatedInBulk();
    void addChanged(std::vector<UndoConflict> &conflicts, const QString &table) const;
    void addStillNeeded(std::vector<UndoConflict> &conflicts, const QString &table) const;
    void addWithoutParent(std::vector<UndoConflict> &conflicts, const QString &table) const;
    void addTaken(std::vector<UndoConflict> &conflicts, const QString &table) const;
    QStringList tables() const;

    const Connection &m_db;
    const qint64 m_operation;
};

} // namespace crm
