#pragma once

#include "ui/exchange/importplan.h"

namespace crm::ui {

/// How the texts of a column can be read in two ways, with an example of each, and which way is taken.
struct ReadingChoice
{
    struct Way
    {
        QString key; ///< "dmy" and "mdy", "." and ",", or "CN", "TW" and others
        QString text; ///< for people: "03/04/2025 is 3 April 2025"
    };

    QList<Way> ways = {}; ///< empty: there is nothing to choose
    QString taken = {}; ///< the key; empty: it has to be asked

    bool isEmpty() const { return ways.isEmpty(); }
    bool isOpen() const { return !ways.isEmpty() && taken.isEmpty(); }
};

/// What there is to choose for a column as it is mapped now: the order of days, the decimal mark, or
/// the country of phones.
ReadingChoice readingChoice(const ImportPlan &plan, int column);
void chooseReading(ImportPlan &plan, int column, const QString &way);

/// The texts of a column among the first rows, without empty ones and repetitions.
QStringList samplesOf(const SheetShape &shape, int column, int most);

/// How many texts of the first rows that are mapped to texts say NULL, N/A and the like.
int nullWordsIn(const ImportPlan &plan);

/// A field of a row as it will stand in the file, or why it will not.
struct FieldReading
{
    QString title;
    QString value;
    QString problem = {};
};
struct RowReading
{
    qint64 line = 0;
    QList<FieldReading> fields = {};
    QString rejection = {};
};

/// One of the first rows, read with the mapping as it is now.
RowReading readRow(const ImportPlan &plan, size_t row);

} // namespace crm::ui
