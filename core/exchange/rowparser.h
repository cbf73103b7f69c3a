#pragma once

#include "core/customfield/customfield.h"
#include "core/exchange/celltext.h"
#include "core/exchange/headerunit.h"
#include "core/exchange/identitycolumn.h"
#include "core/exchange/importmapping.h"
#include "core/exchange/importproblem.h"
#include "core/exchange/sheetshape.h"

#include <QTimeZone>

#include <array>

namespace crm {

/// How the cells of a field of the users' own are read: days and numbers like those of the program's own.
ImportFieldType typeOf(const CustomField &field);

/// The value of one field in one row.
struct FieldValue
{
    bool isPresent = false;
    /// UTF-8, cleaned; days as 2024-01-05. Valid until the next row.
    std::string_view text = {};
    /// Money and quantities: ten-thousandths. Discounts: ten-thousandths of the whole. Instants: milliseconds
    /// UTC. Birthdays: their calendar.
    qint64 number = 0;
    /// As it stands in the sheet. Valid until the next row.
    std::string_view raw = {};
};

/// A row as it goes into the base, or its rejection.
struct ImportRow
{
    qint64 line = 0;
    bool isRejected = false;
    std::vector<FieldValue> values; ///< by fieldIndex(), and behind these the custom fields
    std::vector<ImportProblem> problems;
    QString overflow; ///< what did not fit into a field, for the notes

    /// The reason of a rejection.
    QString reason() const;
};

/// Turns the records of a sheet into rows: values checked, problems said, nothing guessed.
class RowParser
{
public:
    /// `zone`: where the times of a sheet without offsets belong. Values of `customFields` come out as they
    /// are stored.
    RowParser(ImportKind kind, const SheetShape &shape, ImportMapping mapping, QTimeZone zone,
              std::vector<CustomField> customFields = {});

    /// Valid until the next call. `shiftable`: a row with too many fields cannot be trusted (texts, not
    /// workbooks).
    const ImportRow &parse(const SheetRecord &record, bool shiftable);

    /// Cells with the words for "nothing" that were taken as they stand, so far.
    qint64 nullWords() const { return m_nullWords; }

private:
    /// An amount that says its currency itself.
    struct NamedCurrency
    {
        size_t index;
        std::string_view code;
        std::string_view raw;
    };

    /// The places of the fields that rows are judged by; -1 where the kind has none.
    struct Places
    {
        explicit Places(ImportKind kind);

        int address;
        int amount;
        int at;
        int code;
        int contact;
        int contactDepartment;
        int contactTitle;
        int currency;
        int customer;
        int customerCode;
        int date;
        int discount;
        int email;
        int familyName;
        int givenName;
        int kind;
        int name;
        int number;
        int orderTotal;
        int paidPart;
        int phone;
        int price;
        int product;
        int quantity;
        int reduction;
        int time;
    };

    struct Source
    {
        int column = -1;
        std::string constant = {};
        ImportFieldType type = ImportFieldType::Line;
        bool isMapped = false;
        bool isOwn = false; ///< the users'
        IdentityColumn identity = IdentityColumn::None;
        HeaderUnit unit = {}; ///< of its numbers
        bool isUnitTold = false;
        bool isRoundingTold = false;
        bool isPercent = false; ///< a discount of 95 is one of 95 %
    };

    void addSource(const QString &field, ImportFieldType type, bool isOwn);
    HeaderUnit unitFor(const QString &field, const Source &source, const QString &header) const;
    bool isOfRow(const SheetRecord &record, const Source &source) const;
    bool takeFlags(const SheetRecord &record);
    bool takeFlag(const SheetRecord &record, const CellFlag &flag);
    void checkWidth(const SheetRecord &record, bool shiftable);
    void takeField(size_t index, std::string_view raw);
    void takeValue(size_t index, std::string_view text);
    void takeOwn(size_t index, const CustomField &field);
    void tellOfDecimals(size_t index, std::string_view raw);
    void takeText(size_t index, std::string_view raw, TextShape shape);
    bool isDayFirst(size_t index) const;
    void takeDate(size_t index, std::string_view raw);
    void takeNumber(size_t index, std::string_view raw);
    void takeDiscount(size_t index, std::string_view raw, DecimalMark mark);
    bool takeUnit(size_t index, std::string_view raw);
    void fail(size_t index, std::string_view raw, const QString &reason);
    void takeCurrency(size_t index, std::string_view raw);
    void settleCurrencies();
    void settleCurrency(size_t index, std::string_view code, std::string_view raw);
    bool isLost(int index, int *column) const;
    void checkLost();
    bool saysMoney() const;
    void tellGaps();
    void takeIdentifier(size_t index, std::string_view raw);
    void takePhone(size_t index, std::string_view raw);
    void takeMail(size_t index, std::string_view raw);
    void limit(size_t index, std::string_view raw, qsizetype characters);
    void composeName();
    void splitContacts();
    void keepLoose();
    bool saysOrders() const;
    void fillDown();
    void composeInstant();
    void checkRequired();
    bool isBelowSheet() const;
    bool beginsAsEnd(const SheetRecord &record) const;
    void rejectMissing(int index, const QString &reason);
    bool has(int index) const;
    void problem(int column, std::string_view value, const QString &reason,
                 ImportProblem::Weight weight = ImportProblem::Weight::Flagged);
    void reject(const QString &reason, int column = -1, std::string_view value = {});

    ImportKind m_kind;
    Places m_at;
    QStringList m_headers;
    QString m_unitRemark;
    size_t m_widthOfHeader;
    ImportMapping m_mapping;
    QTimeZone m_zone;
    std::vector<CustomField> m_customFields;
    std::vector<Source> m_sources; // of the fields, then of the custom fields
    std::vector<size_t> m_filled; // of these, those that have something in a row
    std::vector<std::string> m_buffers;
    std::vector<NamedCurrency> m_currencies; // of this record
    std::vector<bool> m_spoiled; // columns of this record whose content is not to be taken
    ImportRow m_row;
    qint64 m_nullWords = 0;
    struct Above
    {
        bool isSaid = false;
        std::string text;
        qint64 number = 0;
    };
    std::array<Above, 4> m_above; // what the last row said about its order: number, day, customer
    QStringList m_figures; // columns nobody takes that could be the money, where no column is
    bool m_areGapsTold = false; // what no column of the sheet holds
    bool m_isText = true; // and not of a workbook
    size_t m_width = 0; // of this record
};

} // namespace crm
