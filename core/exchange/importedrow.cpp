#include "core/exchange/importedrow.h"

#include "core/base/amount.h"
#include "core/base/lunar/birthday.h"
#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qsizetype kShownValue = 200;

} // namespace

ImportedRow::ImportedRow(const ImportRequest &request)
    : m_request(request)
{
    for (const auto &field : importFields(request.kind)) {
        const auto column = request.mapping.columns.find(QString(field.name));
        m_columns.push_back(column == request.mapping.columns.end() ? -1 : column->second);
    }
}

int ImportedRow::customField(size_t index) const
{
    return int(importFields(m_request.kind).size() + index);
}

void ImportedRow::take(const ImportRow &row)
{
    m_row = &row;
    m_problems = row.problems;
    m_changes.clear();
    m_record.clear();
}

std::string_view ImportedRow::calendar(int field) const
{
    switch (BirthdayCalendar(number(field))) {
    case BirthdayCalendar::Lunar: return "lunar";
    case BirthdayCalendar::LunarLeap: return "lunar-leap";
    case BirthdayCalendar::Solar: break;
    }
    return "solar";
}

RowFate ImportedRow::reject(const QString &reason, int field)
{
    say(field, reason, ImportProblem::Weight::Rejected);
    return RowFate::Rejected;
}

void ImportedRow::setRecord(std::string_view name)
{
    if (m_request.wantsChanges)
        m_record = toText(name);
}

QString ImportedRow::titleOf(int field) const
{
    const auto fields = importFields(m_request.kind);
    if (field >= 0 && size_t(field) < fields.size())
        return fields[size_t(field)].translatedTitle();
    return m_request.ownFields.value(field - qsizetype(fields.size()));
}

void ImportedRow::tellChange(int field, std::string_view before, std::string_view after)
{
    if (!m_request.wantsChanges)
        return;
    const auto fields = importFields(m_request.kind);
    const bool isOwn = field >= 0 && size_t(field) >= fields.size();
    ImportChange change{.line = m_row->line,
                        .record = m_record,
                        .field = field < 0 ? QString()
                               : isOwn     ? titleOf(field)
                                           : QString(fields[size_t(field)].name),
                        .title = titleOf(field),
                        .before = toText(before).left(kShownValue),
                        .after = toText(after).left(kShownValue)};
    if (std::ranges::find(m_changes, change) == m_changes.end()) // a city is the customer's and its address's
        m_changes.push_back(std::move(change));
}

void ImportedRow::bring(RowChanges &changes, const char *column, int field, std::string_view stored)
{
    if (has(field) || isEmptied(field))
        bring(changes, column, field, text(field), stored);
}

/// Empty in the sheet itself: what could not be taken empties nothing.
bool ImportedRow::isEmptied(int field) const
{
    if (!m_request.clearsEmpty || field < 0 || size_t(field) >= m_columns.size()
        || m_columns[size_t(field)] < 0)
        return false;
    const int column = m_columns[size_t(field)] + 1;
    return std::ranges::none_of(m_problems, [=](const auto &problem) { return problem.column == column; });
}

ImportedRow::Whole ImportedRow::wholeCell(int field) const
{
    if (!m_request.clearsEmpty || field < 0 || size_t(field) >= m_columns.size()
        || m_columns[size_t(field)] < 0)
        return Whole::No;
    return has(field) || isEmptied(field) ? Whole::Yes : Whole::Unread;
}

void ImportedRow::bring(RowChanges &changes, const char *column, int field, std::string_view text,
                        std::string_view stored)
{
    if (text == stored || !mayReplace(stored))
        return;
    changes.set(column, text);
    tellChange(field, stored, text);
}

void ImportedRow::bringAmount(RowChanges &changes, const char *column, int field, qint64 number,
                              std::optional<qint64> stored)
{
    if (stored == number || (m_request.fillOnly && stored))
        return;
    changes.set(column, std::optional(number));
    const auto shown = [](qint64 value) { return Amount{value}.toString(0).toStdString(); };
    tellChange(field, stored ? shown(*stored) : std::string(), shown(number));
}

RowFate ImportedRow::isHere(int field)
{
    note(field, Tr::tr("It is in the file already; only new ones were wanted."));
    return RowFate::Unchanged;
}

RowFate ImportedRow::isMissing(int field)
{
    return reject(Tr::tr("It is not in the file yet; only those that are were wanted."), field);
}

std::optional<RowFate> RepeatedRows::check(ImportedRow &row, qint64 id, int field)
{
    if (!m_rejects)
        return {};
    const auto [at, isFirst] = m_lines.try_emplace(id, row.line());
    if (isFirst)
        return {};
    return row.reject(Tr::tr("It stands in line %1 of the sheet already.").arg(at->second), field);
}

void ImportedRow::say(int field, const QString &reason, ImportProblem::Weight weight)
{
    auto problem = problemOf(field, reason);
    problem.weight = weight;
    if (std::ranges::find(m_problems, problem) == m_problems.end()) // two readers of a cell say it once
        m_problems.push_back(std::move(problem));
}

ImportProblem ImportedRow::problemOf(int field, const QString &reason) const
{
    ImportProblem problem{.line = m_row->line, .reason = reason};
    if (field >= 0) {
        const int column = size_t(field) < m_columns.size() ? m_columns[size_t(field)] : -1;
        problem.column = column + 1;
        problem.columnName = m_request.shape.headers.value(column);
        const bool stands = has(field) && column >= 0;
        const auto said = stands ? toText(m_row->values[size_t(field)].raw) : string(field);
        problem.value = said.left(kShownValue);
    }
    return problem;
}

QString ImportedRow::importNote(const ImportProblem &problem)
{
    return Tr::tr("%1, “%2”: %3").arg(problem.columnName, problem.value, problem.reason);
}

std::string ImportedRow::importNote() const
{
    QStringList lines;
    for (const auto &problem : m_problems)
        if (problem.weight == ImportProblem::Weight::Flagged || problem.keepsOriginal)
            lines << importNote(problem);
    return lines.join(u'\n').toStdString();
}

} // namespace crm
