#include "ui/history/obstacles.h"

#include "core/session/session.h"
#include "ui/common/formatters.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kRecords = 5;
constexpr int kLater = 20; ///< operations on one record that are looked through
constexpr size_t kFields = 4;
constexpr qsizetype kShown = 60; ///< characters of a value

struct Obstacles
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::Obstacles)
};

QString why(const UndoConflict &conflict)
{
    switch (conflict.why) {
    case UndoConflict::Why::ChangedSince: return Obstacles::tr("%1 was changed again later.");
    case UndoConflict::Why::StillNeeded: return Obstacles::tr("%1 is needed by something that came later.");
    case UndoConflict::Why::CannotReturn: break;
    }
    return Obstacles::tr("%1 cannot come back: its place is taken.");
}

QString shown(const QString &value)
{
    const QString line = value.simplified();
    return line.isEmpty() ? u"–"_s : line.size() <= kShown ? line : QString(line.left(kShown) + u'…');
}

/// What later operations did to the record, a line for each field.
QStringList later(Session &session, qint64 operation, const UndoConflict &conflict)
{
    QStringList lines;
    for (const auto &entry : session.undo().history(conflict.table, conflict.row, {.limit = kLater})) {
        if (entry.id <= operation)
            break;
        const auto changes = session.undo().changes(entry.id).records;
        const auto record = std::ranges::find_if(changes, [&](const RecordChange &change) {
            return change.table == conflict.table && change.row == conflict.row;
        });
        if (record == changes.end())
            continue;
        for (size_t i = 0; i < std::min(kFields, record->fields.size()); ++i) {
            const auto &[field, before, after] = record->fields[i];
            lines << Obstacles::tr("%1: %2 → %3 (%4, %5)")
                         .arg(field, shown(before), shown(after), entry.actor,
                              format::dateTime(entry.at, session.operations().zone()));
        }
    }
    return lines;
}

} // namespace

QString obstaclesTo(Session &session, qint64 operation, const std::vector<UndoConflict> &conflicts)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(kRecords, conflicts.size()); ++i) {
        if (const auto line = why(conflicts[i]).arg(conflicts[i].label); !lines.contains(line))
            lines << line;
        for (const auto &change : later(session, operation, conflicts[i]).mid(0, qsizetype(kFields)))
            lines << u"    "_s + change;
    }
    return lines.join(u'\n');
}

} // namespace crm::ui
