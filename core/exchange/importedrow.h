#pragma once

#include "core/exchange/importrequest.h"
#include "core/exchange/rowparser.h"

namespace crm {

/// What became of a row of a sheet.
enum class RowFate { Created, Updated, Unchanged, Rejected };

/// A row that is being written, and what has to be said about it. Fields are their places in importFields();
/// -1 is a field that the kind does not have.
class ImportedRow
{
public:
    explicit ImportedRow(const ImportRequest &request);

    /// The place of a field of this kind.
    int field(QStringView name) const { return fieldIndex(m_request.kind, name); }
    /// The place of a custom field, by its place among them.
    int customField(size_t index) const;

    /// Goes on to the next row. It must live until the one after that.
    void take(const ImportRow &row);

    qint64 line() const { return m_row->line; }
    bool has(int field) const { return field >= 0 && m_row->values[size_t(field)].isPresent; }
    std::string_view text(int field) const
    {
        return has(field) ? m_row->values[size_t(field)].text : std::string_view();
    }
    QString string(int field) const { return toText(text(field)); }
    qint64 number(int field) const { return has(field) ? m_row->values[size_t(field)].number : 0; }
    /// "solar", "lunar" or "lunar-leap", of a birthday.
    std::string_view calendar(int field) const;
    const QString &overflow() const { return m_row->overflow; }
    const QString &phoneRegion() const { return m_request.mapping.phoneRegion; }
    bool isMapped(QStringView field) const { return m_request.mapping.isMapped(field.toString()); }

    /// Taken, but look at it.
    void note(int field, const QString &reason) { say(field, reason, ImportProblem::Weight::Note); }
    /// The row comes in without this field.
    void flag(int field, const QString &reason) { say(field, reason, ImportProblem::Weight::Flagged); }
    /// The row does not come in; for `return row.reject(...)`.
    RowFate reject(const QString &reason, int field = -1);

    /// Everything that is wrong with it, from reading and from writing.
    const std::vector<ImportProblem> &problems() const { return m_problems; }
    /// The cells that could not be taken, one a line, for the customer's import note.
    std::string importNote() const;

private:
    void say(int field, const QString &reason, ImportProblem::Weight weight);

    const ImportRequest &m_request;
    std::vector<int> m_columns; // by field; -1: not from a column
    const ImportRow *m_row = nullptr;
    std::vector<ImportProblem> m_problems;
};

/// Writes the rows of one kind of sheet, one after the other.
class RowWriter
{
public:
    virtual ~RowWriter() = default;
    virtual RowFate write(ImportedRow &row) = 0;
    /// After the last row: writes what had to wait for it.
    virtual void finish() { }
};

} // namespace crm
