#include "core/operation/undoservice.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/operation/coveredlog.h"
#include "core/operation/journaledtable.h"
#include "core/operation/recordnames.h"
#include "core/operation/soundness.h"
#include "core/storage/pageroom.h"
#include "core/storage/statement.h"
#include "core/storage/where.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

// An operation is undone while the newest entry that reverts it is not undone itself. The chain of newest
// reverting entries therefore decides by its length; each is newer than the one before, so that it ends in a
// damaged file as well.
const auto kSelect = uR"(
    SELECT o.id, o.kind, o.actor_id, o.actor, o.machine, o.at, o.summary, o.reverts,
           (WITH RECURSIVE chain(id, depth) AS (
                SELECT o.id, 0
                UNION ALL
                SELECT (SELECT max(r.id) FROM operation r WHERE r.reverts = chain.id AND r.id > chain.id), depth + 1
                FROM chain WHERE chain.id IS NOT NULL)
            SELECT max(depth) % 2 FROM chain WHERE id IS NOT NULL),
           EXISTS (SELECT 1 FROM operation r WHERE r.reverts = o.id AND r.summary LIKE '%"left":%'
                   AND r.id = (SELECT max(n.id) FROM operation n WHERE n.reverts = o.id))
    FROM operation o)"_s;

LogEntry read(const Statement &row)
{
    return {.id = row.integer(0),
            .kind = row.text(1),
            .actorId = {row.integer(2)},
            .actor = row.text(3),
            .machine = row.text(4),
            .at = row.integer(5),
            .summary = QJsonDocument::fromJson(row.text(6).toUtf8()).object(),
            .reverts = row.integer(7),
            .undone = row.boolean(8),
            .isInPart = row.boolean(8) && row.boolean(9)};
}

/// The newest operations of those that `operations` selects, which may be many: they are picked before
/// anything is worked out about them.
QString newestOf(const QString &operations)
{
    return kSelect + uR"(
        WHERE o.id IN (SELECT operation FROM (%1) WHERE operation < :before ORDER BY operation DESC LIMIT :limit)
        ORDER BY o.id DESC)"_s.arg(operations);
}

std::vector<LogEntry> page(Statement &select, const LogFilter &filter)
{
    return select.bind("before"_L1, filter.before.value_or(std::numeric_limits<qint64>::max()))
        .bind("limit"_L1, filter.limit)
        .all(read);
}

/// Entries that changed something, and can be taken back: an erasure cannot.
const auto kChanging = uR"(
    (o.kind <> 'privacy.erase'
     AND (EXISTS (SELECT 1 FROM journal j WHERE j.operation = o.id)
          OR EXISTS (SELECT 1 FROM journal_range g WHERE g.operation = o.id))))"_s;

QString labelsOf(const std::vector<UndoConflict> &conflicts)
{
    QStringList labels;
    for (const auto &conflict : conflicts)
        if (labels.size() < 5 && !labels.contains(conflict.label))
            labels << conflict.label;
    return labels.join(Tr::tr(", "));
}

void append(std::vector<UndoConflict> &all, const std::vector<UndoConflict> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

UndoService::UndoService(Operations &operations)
    : m_operations(operations)
{
}

std::optional<LogEntry> UndoService::find(qint64 operation) const
{
    return Statement(m_operations.db(), kSelect + u" WHERE o.id = :id"_s)
        .bind("id"_L1, operation)
        .first(read);
}

std::optional<LogEntry> UndoService::nextUndo() const
{
    Statement select(m_operations.db(), kSelect + uR"(
        WHERE o.actor_id IS :actor AND o.reverts IS NULL AND %1
        ORDER BY o.id DESC)"_s.arg(kChanging));
    for (select.bind("actor"_L1, m_operations.actor().id()).execute(); select.next();)
        if (const auto entry = read(select); !entry.undone)
            return entry;
    return {};
}

std::optional<LogEntry> UndoService::nextRedo() const
{
    Statement select(m_operations.db(), kSelect + uR"(
        WHERE o.actor_id IS :actor
          AND o.reverts IN (SELECT id FROM operation WHERE reverts IS NULL)
          AND o.id > coalesce((SELECT max(o.id) FROM operation o
                               WHERE o.actor_id IS :actor AND o.reverts IS NULL AND %1), 0)
        ORDER BY o.id DESC)"_s.arg(kChanging));
    for (select.bind("actor"_L1, m_operations.actor().id()).execute(); select.next();)
        if (const auto entry = read(select); !entry.undone)
            return entry;
    return {};
}

bool UndoService::changedAnything(qint64 operation) const
{
    return Statement(m_operations.db(), u"SELECT 1 FROM operation o WHERE o.id = :id AND "_s + kChanging)
               .bind("id"_L1, operation)
               .number()
        != 0;
}

/// By an entry before `attempt`, which is the one that is being made.
bool UndoService::isTakenBack(qint64 operation, qint64 attempt) const
{
    const auto last =
        Statement(m_operations.db(), u"SELECT max(id) FROM operation WHERE reverts = :id AND id < :attempt"_s)
            .bind("id"_L1, operation)
            .bind("attempt"_L1, attempt)
            .number();
    return last && !find(last)->undone;
}

UndoOutcome UndoService::undo(qint64 operation, UndoMode mode)
{
    const auto &actor = m_operations.actor();
    const auto entry = find(operation);
    if (!entry)
        throw Error(Error::Code::NotFound, Tr::tr("There is no operation %1.").arg(operation));
    if (entry->actorId != actor.id())
        actor.require(Permission::UndoOthers);
    else
        actor.require(Permission::Edit);

    if (entry->kind == "privacy.erase"_L1)
        throw Error(Error::Code::Conflict, Tr::tr("An erasure cannot be taken back: nothing is left."));
    if (!changedAnything(operation))
        throw Error(Error::Code::Conflict, Tr::tr("This changed nothing: there is nothing to take back."));
    UndoOutcome whole;
    for (const auto part : partsOf(*entry)) {
        const auto outcome = undoOne(find(part).value(), mode);
        whole.changes.merge(outcome.changes);
        append(whole.conflicts, outcome.conflicts);
        append(whole.kept, outcome.kept);
        if (mode == UndoMode::AllOrNothing && outcome.changes.isEmpty())
            return whole;
    }
    if (whole.changes.isEmpty())
        throw Error(Error::Code::Conflict,
                    Tr::tr("Nothing is left to take back: %1 changed since.").arg(labelsOf(whole.conflicts)));
    return whole;
}

/// The operation alone; of an import in parts all that stand as it did, the newest first.
std::vector<qint64> UndoService::partsOf(const LogEntry &entry) const
{
    auto innermost = entry.summary;
    while (innermost.contains("of"_L1))
        innermost = innermost["of"_L1].toObject();
    const auto batch = innermost["batch"_L1].toString();
    if (batch.isEmpty())
        return {entry.id};
    Statement select(m_operations.db(), kSelect + uR"(
        WHERE o.summary LIKE :batch AND o.kind = :kind
        ORDER BY o.id DESC)"_s);
    select.bind("batch"_L1, QString(u"%\"batch\":\""_s + batch + u"\"%"_s)).bind("kind"_L1, entry.kind);
    std::vector<qint64> parts;
    for (const auto &part : select.all(read))
        if (!part.undone)
            parts.push_back(part.id);
    return parts.empty() ? std::vector{entry.id} : parts;
}

/// Labels are what stands in a row: a phone number, the name of a contact.
void UndoService::cover(const NetChange &net, std::vector<UndoConflict> &conflicts) const
{
    if (!m_isCovered)
        return;
    for (auto &conflict : conflicts)
        if (const auto customer = net.customerOf(conflict.table, conflict.row);
            conflict.table != "customer"_L1 && customer && m_isCovered(customer))
            conflict.label = recordName(conflict.table);
}

UndoOutcome UndoService::undoOne(const LogEntry &entry, UndoMode mode)
{
    const PageRoom room(m_operations.db());
    auto work = m_operations.begin({.kind = entry.reverts ? u"redo"_s : u"undo"_s,
                                    .summary = {{u"kind"_s, entry.kind}, {u"of"_s, entry.summary}},
                                    .reverts = entry.id,
                                    .event = u"undo"_s});
    if (isTakenBack(entry.id, work.operation()))
        throw Error(Error::Code::Conflict, Tr::tr("This was taken back already."));
    NetChange net(m_operations.db(), entry.id);
    UndoOutcome outcome;
    const bool isSettled = settle(net, mode, outcome);
    cover(net, outcome.conflicts);
    if (!isSettled)
        return outcome;
    if (!outcome.kept.empty())
        work.note(u"kept"_s, labelsOf(outcome.kept));
    if (!outcome.conflicts.empty())
        work.note(u"left"_s, labelsOf(outcome.conflicts));
    net.takeBack();
    requireSound(m_operations.db());
    outcome.changes = work.commit();
    return outcome;
}

/// Leaves out what cannot be taken back; false where nothing is to be done.
bool UndoService::settle(NetChange &net, UndoMode mode, UndoOutcome &outcome)
{
    for (auto conflicts = net.conflicts(); !conflicts.empty(); conflicts = net.conflicts()) {
        const auto firstShared = std::ranges::stable_partition(
            conflicts, [](const UndoConflict &each) { return !journaledTable(each.table).isShared; });
        outcome.conflicts.insert(outcome.conflicts.end(), conflicts.begin(), firstShared.begin());
        outcome.kept.insert(outcome.kept.end(), firstShared.begin(), firstShared.end());
        if (mode == UndoMode::AllOrNothing && !outcome.conflicts.empty()) {
            outcome.kept.clear();
            return false;
        }
        net.leaveOut(conflicts);
    }
    if (net.rows() > 0)
        return true;
    // The shared records were all that there was: then it is about them, and nothing to pass over.
    outcome.conflicts.insert(outcome.conflicts.end(), outcome.kept.begin(), outcome.kept.end());
    outcome.kept.clear();
    return false;
}

bool UndoService::seesOnlyOwn() const
{
    return !m_operations.actor().may(Permission::ReadLog) || m_operations.isRestricted();
}

/// Of a record that the actor cannot see there is no history either.
bool UndoService::isVisible(const QString &table, qint64 row) const
{
    return m_operations.db().views().isEmpty()
        || Statement(m_operations.db(), u"SELECT 1 FROM %1 WHERE id = :id"_s.arg(journaledTable(table).name))
                   .bind("id"_L1, row)
                   .number()
               != 0;
}

std::optional<LogEntry> UndoService::entry(qint64 operation) const
{
    const auto found = find(operation);
    if (found && seesOnlyOwn() && found->actorId != m_operations.actor().id())
        m_operations.actor().refuse(toKey(Permission::ReadLog),
                                    Tr::tr("You are not allowed to see what others did."));
    return found ? std::optional(covered({*found}).front()) : std::nullopt;
}

ChangeList UndoService::changes(qint64 operation) const
{
    m_operations.actor().require(Permission::View);
    entry(operation);
    return changesOf(m_operations.db(), operation, m_operations.zone(), m_isCovered);
}

std::vector<LogEntry> UndoService::log(const LogFilter &filter) const
{
    Where where;
    if (!filter.kind.isEmpty())
        where.add(u"o.kind LIKE :kind ESCAPE '\\'"_s, "kind"_L1, containsPattern(filter.kind).mid(1));
    if (seesOnlyOwn())
        where.add(u"o.actor_id = :me"_s, "me"_L1, m_operations.actor().id());
    if (filter.actor.isValid())
        where.add(u"o.actor_id = :actor"_s, "actor"_L1, filter.actor);
    if (!filter.text.isEmpty())
        where.add(
            u"(o.summary LIKE :text ESCAPE '\\' OR o.actor LIKE :text ESCAPE '\\' OR o.machine LIKE :text ESCAPE '\\')"_s,
            "text"_L1, containsPattern(filter.text));
    if (filter.from.isValid())
        where.add(u"o.at >= :from"_s, "from"_L1,
                  filter.from.startOfDay(m_operations.zone()).toMSecsSinceEpoch());
    if (filter.until.isValid())
        where.add(u"o.at < :until"_s, "until"_L1,
                  filter.until.addDays(1).startOfDay(m_operations.zone()).toMSecsSinceEpoch());
    if (filter.before)
        where.add(u"o.id < :before"_s, "before"_L1, *filter.before);
    Statement select(m_operations.db(),
                     kSelect + where.sql() + u" ORDER BY o.id DESC LIMIT %1"_s.arg(filter.limit));
    auto entries = covered(where.bindTo(select).all(read));
    // What is hidden is not found either.
    if (!filter.text.isEmpty() && !m_operations.db().views().isEmpty())
        std::erase_if(entries, [&](const LogEntry &entry) {
            const auto summary =
                QString::fromUtf8(QJsonDocument(entry.summary).toJson(QJsonDocument::Compact));
            return !QString(summary + entry.actor + u' ' + entry.machine)
                        .contains(filter.text, Qt::CaseInsensitive);
        });
    return entries;
}

std::vector<LogEntry> UndoService::covered(std::vector<LogEntry> entries) const
{
    // Where the role keeps something back there are only entries of one's own.
    if (m_isCovered && !m_operations.db().views().isEmpty() && !seesOnlyOwn())
        coverSummaries(m_operations.db(), m_isCovered, entries);
    return entries;
}

const LogFilter UndoService::kAll{.limit = -1}; // which is no limit to SQLite

std::vector<LogEntry> UndoService::history(const QString &table, qint64 row, const LogFilter &filter) const
{
    if (!isVisible(table, row))
        return {};
    Statement select(m_operations.db(), newestOf(uR"(
        SELECT operation FROM journal WHERE tbl = :tbl AND row = :row
        UNION
        SELECT operation FROM journal_range WHERE tbl = :tbl AND first_row <= :row AND last_row >= :row)"_s));
    select.bind("tbl"_L1, journaledTable(table).name).bind("row"_L1, row);
    return covered(page(select, filter));
}

std::vector<LogEntry> UndoService::historyOfCustomer(qint64 customer, const LogFilter &filter) const
{
    if (!isVisible(u"customer"_s, customer))
        return {};
    QStringList parts;
    for (const auto &table : journaledTables()) {
        if (table.customerColumn.isEmpty() || table.name == "custom_value"_L1)
            continue;
        parts << u"SELECT '%1' AS tbl, id AS row FROM %1 WHERE %2 = :customer"_s.arg(table.name,
                                                                                     table.customerColumn);
    }
    Statement select(m_operations.db(), newestOf(uR"(
        SELECT j.operation FROM (%1) r JOIN journal j ON j.tbl = r.tbl AND j.row = r.row
        UNION
        SELECT g.operation FROM (%1) r
        JOIN journal_range g ON g.tbl = r.tbl AND g.first_row <= r.row AND g.last_row >= r.row)"_s.arg(
                                            parts.join(u" UNION ALL "_s))));
    select.bind("customer"_L1, customer);
    return covered(page(select, filter));
}

} // namespace crm
