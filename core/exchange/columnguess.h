#pragma once

#include "core/exchange/importmapping.h"
#include "core/exchange/sheetshape.h"

namespace crm {

/// Which column seems to hold a field, and how sure that is (0 to 1): from 0.7 on by its header, below that
/// by a part of the header or by the content alone, which the user should look at.
struct ColumnGuess
{
    QString field;
    int column = 0;
    double confidence = 0;

    friend bool operator==(const ColumnGuess &, const ColumnGuess &) = default;
};

/// Recognises the columns of a sheet by their headers and by what stands in them; the fields of the users'
/// own by their names. Every column is at most one field, every field at most one column.
std::vector<ColumnGuess> guessColumns(ImportKind kind, const SheetShape &shape,
                                      const QStringList &ownFields = {});
/// The columns of a sheet that no field takes, where anything stands in them as far as was looked.
QStringList columnsNotTaken(const ImportMapping &mapping, const SheetShape &shape);
/// Those of them in which nearly every cell is a number that could be money: neither days nor counted rows.
QStringList figuresNotTaken(const ImportMapping &mapping, const SheetShape &shape);
/// What a mapping leaves out though recognition would take it: columns that no field takes, with the field.
std::vector<ColumnGuess> columnsLeftOut(ImportKind kind, const ImportMapping &mapping,
                                        const SheetShape &shape, const QStringList &ownFields = {});
ImportMapping guessMapping(ImportKind kind, const SheetShape &shape, const QStringList &ownFields = {});

} // namespace crm
