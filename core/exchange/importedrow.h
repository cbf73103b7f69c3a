#pragma once

#include "core/exchange/importrequest.h"
#include "core/exchange/importstatements.h"
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

    /// What a record that is there already is called, for the changes to it.
    void setRecord(std::string_view name);
    /// A cell of the record is another one now. What nobody wants to know is not kept.
    void tellChange(int field, std::string_view before, std::string_view after);
    /// Whether a stored text may be written over: where only what is empty is to be filled, it must be empty.
    bool mayReplace(std::string_view stored) const { return !m_request.fillOnly || stored.empty(); }
    /// Whether nothing may be added to what is there.
    bool isFillOnly() const { return m_request.fillOnly; }
    /// Brings a stored text in line with `text`, by default the cell's, as far as that is wanted.
    void bring(RowChanges &changes, const char *column, int field, std::string_view stored);
    void bring(RowChanges &changes, const char *column, int field, std::string_view text,
               std::string_view stored);
    /// Likewise with a number in ten-thousandths.
    void bringAmount(RowChanges &changes, const char *column, int field, qint64 number,
                     std::optional<qint64> stored);
    const std::vector<ImportChange> &changes() const { return m_changes; }

    /// Where records are to become what the sheet says: whether a cell of several values is all there is of
    /// them, or could not be read and says nothing.
    enum class Whole { No, Yes, Unread };
    Whole wholeCell(int field) const;

    ImportMode mode() const { return m_request.mode; }
    /// The record is there, and only new ones are wanted; for `return row.isHere(...)`.
    RowFate isHere(int field);
    /// It is not, and only those that are there are wanted.
    RowFate isMissing(int field);

    /// What is to be said of a field only after the last row.
    ImportProblem problemOf(int field, const QString &reason = {}) const;

    /// Everything that is wrong with it, from reading and from writing.
    const std::vector<ImportProblem> &problems() const { return m_problems; }
    /// The cells that could not be taken, one a line, for the customer's import note.
    std::string importNote() const;
    static QString importNote(const ImportProblem &problem);

private:
    void say(int field, const QString &reason, ImportProblem::Weight weight);
    QString titleOf(int field) const;
    bool isEmptied(int field) const;

    const ImportRequest &m_request;
    std::vector<int> m_columns; // by field; -1: not from a column
    const ImportRow *m_row = nullptr;
    std::vector<ImportProblem> m_problems;
    std::vector<ImportChange> m_changes;
    QString m_record;
};

/// Rejects the rows of records that stand in the file before, where that is wanted.
class RepeatedRows
{
public:
    explicit RepeatedRows(const ImportRequest &request)
        : m_rejects(request.repeated == Repeated::Reject)
    {
    }
    /// The row's rejection, or nothing; `field` is by what it was known.
    std::optional<RowFate> check(ImportedRow &row, qint64 id, int field);

private:
    bool m_rejects;
    std::unordered_map<qint64, qint64> m_lines; // by record
};

/// Writes the rows of one kind of sheet, one after the other.
class RowWriter
{
public:
    virtual ~RowWriter() = default;
    virtual RowFate write(ImportedRow &row) = 0;
    /// After the last row: writes what had to wait for it.
    virtual void finish() { }
    /// What could only be said then.
    virtual std::vector<ImportProblem> remarks() const { return {}; }
    /// The record that the last row has created, where it has.
    virtual qint64 created() const { return 0; }
};

} // namespace crm
