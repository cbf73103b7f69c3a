#include "core/exchange/importedrow.h"

#include "core/base/lunar/birthday.h"
#include "core/base/tr.h"

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

void ImportedRow::say(int field, const QString &reason, ImportProblem::Weight weight)
{
    ImportProblem problem{.line = m_row->line, .reason = reason, .weight = weight};
    if (field >= 0) {
        const int column = size_t(field) < m_columns.size() ? m_columns[size_t(field)] : -1;
        problem.column = column + 1;
        problem.columnName = m_request.shape.headers.value(column);
        const bool stands = has(field) && column >= 0;
        const auto said = stands ? toText(m_row->values[size_t(field)].raw) : string(field);
        problem.value = said.left(kShownValue);
    }
    m_problems.push_back(std::move(problem));
}

std::string ImportedRow::importNote() const
{
    QStringList lines;
    for (const auto &problem : m_problems)
        if (problem.weight == ImportProblem::Weight::Flagged || problem.keepsOriginal)
            lines << Tr::tr("%1, “%2”: %3").arg(problem.columnName, problem.value, problem.reason);
    return lines.join(u'\n').toStdString();
}

} // namespace crm
