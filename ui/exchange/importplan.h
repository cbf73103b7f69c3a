#pragma once

#include "core/exchange/columnguess.h"
#include "core/exchange/importpreview.h"
#include "core/exchange/importrequest.h"

namespace crm::ui {

/// How a sheet meets what is in the file already; as in ImportRequest.
struct ImportRules
{
    QStringList keys = {};
    ImportMode mode = ImportMode::AddAndUpdate;
    bool fillOnly = false;
    bool clearsEmpty = false;
    Repeated repeated = Repeated::Join;

    friend bool operator==(const ImportRules &, const ImportRules &) = default;
};

/// What is to become of rows that would make a customer who is probably there already.
struct LookAlikeChoices
{
    QHash<qint64, qint64> sameAs = {}; ///< as in ImportRequest
    QSet<qint64> leftOut = {};

    bool isEmpty() const { return sameAs.isEmpty() && leftOut.isEmpty(); }
    friend bool operator==(const LookAlikeChoices &, const LookAlikeChoices &) = default;
};

/// Everything that is known of a sheet and chosen for it before it is imported.
struct ImportPlan
{
    QString path = {};
    ImportKind kind = ImportKind::Customers;
    bool isKindChosen = false; ///< by the person; else it is found out
    SheetOptions options = {}; ///< what the person chose; the rest is found out
    HeaderLine header = {}; ///< likewise
    std::optional<ImportMapping> wantedMapping = {}; ///< likewise
    QStringList wantedHeaders = {}; ///< only under these headers; empty: under any
    ImportRules rules = {};
    QString phoneRegion =
        QStringLiteral("CN"); ///< of numbers without a country code, until chosen for the sheet
    QHash<QString, std::vector<CustomField>> customFields = {}; ///< by the name of the kind

    SheetShape shape = {};
    std::vector<SheetRow> top = {}; ///< the first rows as they stand, the header among them
    std::vector<ColumnGuess> guesses = {};
    ImportMapping mapping = {};
    bool isKnown = false; ///< the mapping is that of the last time
    bool isEdited = false; ///< the person changed it
    bool isAnew = false; ///< the mapping of the last time is not wanted
    LookAlikeChoices lookAlikes = {}; ///< for this reading of the sheet
    std::vector<int> unsettled = {}; ///< columns of days that can be read in two ways
    bool isStopped = false;

    bool isEmpty() const { return shape.headers.isEmpty(); }
    bool isWorkbook() const { return shape.encoding.isEmpty(); }
    std::vector<CustomField> ownFields() const { return customFields.value(nameOf(kind)); }
    QStringList fieldsOfUsers() const;
};

/// The kinds that a sheet can be.
std::span<const ImportKind> sheetKinds();

/// Looks at the first rows of `wish.path` and finds out what `wish` leaves open, but for the order of days.
/// Not for the window's thread. Throws Error{Invalid} where there is nothing to read.
ImportPlan planImport(ImportPlan wish);

/// Takes the mapping of the last time where it is another one than was recognised, and fits the sheet.
void recall(ImportPlan &plan, const ImportMapping &last);

/// Finds out the order of days and the decimal marks. Not for the window's thread.
ImportPlan settled(ImportPlan plan, const Progress &progress);

/// What a row cannot do without and no column gives; of each group of fields one is enough.
std::vector<QStringList> missingFields(ImportKind kind, const ImportMapping &mapping);

/// For people; custom fields have their own name.
QString fieldTitle(ImportKind kind, const QString &field);

/// The field that a column is mapped to, or an empty text.
QString fieldOf(const ImportMapping &mapping, int column);
/// Gives a column to a field (to none where that is empty) and takes the field from any other.
void assignColumn(ImportMapping &mapping, int column, const QString &field);

} // namespace crm::ui
