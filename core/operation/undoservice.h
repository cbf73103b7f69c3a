#pragma once

#include "core/operation/changelist.h"
#include "core/operation/netchange.h"
#include "core/operation/operations.h"

#include <QDate>

#include <optional>

namespace crm {

/// One line of the log.
struct LogEntry
{
    qint64 id = 0;
    QString kind = {};
    UserId actorId = {};
    QString actor = {};
    QString machine = {};
    qint64 at = 0;
    QJsonObject summary = {};
    qint64 reverts = 0; ///< the entry that this one took back, or 0
    bool undone = false; ///< taken back by a later entry that still holds
    bool isInPart = false; ///< and only as far as nothing stood in the way

    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

/// Which entries the log shows.
struct LogFilter
{
    QString kind = {}; ///< starts with
    UserId actor = {};
    QString text = {}; ///< part of what it was about, of who did it, or of the machine
    QDate from = {}; ///< in the team's time zone; not valid: from the beginning
    QDate until = {}; ///< likewise, with that day
    std::optional<qint64> before = {}; ///< ids below it, to page on
    int limit = 200;
};

/// What came of taking back.
struct UndoOutcome
{
    ChangeSet changes = {};
    /// Not empty: nothing was done, or only the later parts of an import; with undo-the-rest what was left
    /// out.
    std::vector<UndoConflict> conflicts = {};
    /// Tags, categories, fields ... that stay although the operation made them, since others use them by now;
    /// all else was taken back.
    std::vector<UndoConflict> kept = {};
};

enum class UndoMode { AllOrNothing, TheRest };

/// The log of all operations, the history of any record, and taking back.
class UndoService
{
public:
    explicit UndoService(Operations &operations);

    /// Of such customers the log tells that something was done, and not what.
    void setCovered(CoveredCustomer isCovered) { m_isCovered = std::move(isCovered); }

    /// What Ctrl+Z and Ctrl+Shift+Z would take back: the actor's own last act, or the last undo since.
    std::optional<LogEntry> nextUndo() const;
    std::optional<LogEntry> nextRedo() const;

    /// Takes one operation back, as an operation of its own; taking that back is redo. Throws NotFound for an
    /// unknown one, Conflict for one that is taken back already, Denied for somebody else's without the
    /// right. Of an import in parts all that still stand are taken back, the newest first, each as an
    /// operation; where one meets a conflict, those after it stay taken back, and undo-the-rest goes on.
    UndoOutcome undo(qint64 operation, UndoMode mode = UndoMode::AllOrNothing);

    /// Who may not see what others did, or not all customers, sees what they did themselves.
    std::vector<LogEntry> log(const LogFilter &filter) const;
    /// Throws Denied as changes() does.
    std::optional<LogEntry> entry(qint64 operation) const;
    /// What an operation did to each record. Throws Denied for what others did, where the actor may not see
    /// that.
    ChangeList changes(qint64 operation) const;
    /// The operations that touched a record, newest first; of the filter, where to page on and how many.
    std::vector<LogEntry> history(const QString &table, qint64 row, const LogFilter &filter = kAll) const;
    /// The same for a customer with its contacts, orders and activities.
    std::vector<LogEntry> historyOfCustomer(qint64 customer, const LogFilter &filter = kAll) const;

private:
    static const LogFilter kAll;

    std::optional<LogEntry> find(qint64 operation) const;
    bool seesOnlyOwn() const;
    bool isVisible(const QString &table, qint64 row) const;
    std::vector<LogEntry> covered(std::vector<LogEntry> entries) const;
    bool changedAnything(qint64 operation) const;
    bool isTakenBack(qint64 operation, qint64 attempt) const;
    std::vector<qint64> partsOf(const LogEntry &entry) const;
    UndoOutcome undoOne(const LogEntry &entry, UndoMode mode);
    static bool settle(NetChange &net, UndoMode mode, UndoOutcome &outcome);

    void cover(const NetChange &net, std::vector<UndoConflict> &conflicts) const;

    Operations &m_operations;
    CoveredCustomer m_isCovered = {};
};

} // namespace crm
