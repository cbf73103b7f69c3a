#pragma once

#include "core/exchange/importers.h"

namespace crm {

/// The fields by which rows of a kind can be found again.
QStringList allowedKeys(ImportKind kind);

/// Finds a stored row by the fields that the user chose as its key: all of them must be in the row and
/// agree. Nobody finds a customer by what its pool keeps back from them: that would tell them what it is.
class ImportKeys
{
public:
    /// Throws Error{Invalid} for a field that cannot be a key of this kind, or is not mapped.
    ImportKeys(const ImportContext &context);

    bool isEmpty() const { return m_fields.empty(); }
    bool has(const QString &field) const { return m_names.contains(field); }
    /// The id of the oldest that agrees, or 0.
    qint64 find(ImportStatements &sql, const ImportedRow &row) const;

private:
    struct Key
    {
        int field;
        bool isPhone;
        bool isMail;
    };
    std::vector<Key> m_fields;
    QStringList m_names;
    std::string m_sql;
};

} // namespace crm
