#pragma once

#include "core/customfield/customfield.h"
#include "core/exchange/importlists.h"

#include <array>
#include <span>

namespace crm {

/// The value of a field of the users' own, in canonical text.
struct OwnValue
{
    qint64 field = 0;
    int place = 0; ///< among the fields of a row
    std::string value = {};
};

/// Writes what belongs to a customer beside its own row: contacts, phones and other channels, addresses,
/// tags, custom fields. What is there already stays; every function is true where it wrote something.
class CustomerDetails
{
public:
    CustomerDetails(ImportStatements &sql, ImportLists &lists, const ImportedRow &fields);

    /// The fields of a contact that stands in its customer's row.
    struct ContactFields
    {
        int name, title, phone, email, wechat;
    };

    /// `isNew`: nothing can be there yet, so that nothing is looked for; of a contact that is new only with
    /// a known customer, nothing of its own.
    bool writeChannels(ImportedRow &row, qint64 customer, qint64 contact, bool isNew, bool isCustomerNew);
    bool writeAddress(ImportedRow &row, qint64 customer, qint64 contact, bool isNew);
    bool writeTags(ImportedRow &row, qint64 customer, bool isNew);
    /// What a row says about them; what does not fit is flagged.
    static std::vector<OwnValue> ownValues(ImportedRow &row, const std::vector<CustomField> &fields);
    bool writeValues(ImportedRow &row, const std::vector<CustomField> &fields, qint64 id, bool isNew);

    bool hasContacts(qint64 customer);
    qint64 findContact(qint64 customer, std::string_view name);
    qint64 createContact(qint64 customer, std::string_view name);
    /// The contact that a field names: found, or created, unless only what is empty is to be filled.
    qint64 takeContact(ImportedRow &row, qint64 customer, int name, bool isNew, bool *wrote);
    /// A text of a contact's own row: its title, its department.
    bool writeText(ImportedRow &row, qint64 contact, const char *column, int field);
    /// One more contact with its phone, mail and the like; without a name these are the customer's.
    bool writeContact(ImportedRow &row, qint64 customer, const ContactFields &fields, bool isNew);

private:
    /// A way to reach somebody, as it goes into the base.
    struct Channel
    {
        int field;
        std::string_view kind;
        std::string_view value;
        std::string_view normalized;
        std::string_view label = {};
    };

    /// Whether a way is the one that is shown for its customer: no, yes, or where there is none of its kind.
    enum class Rank { Further, First, FirstOfKind };

    bool channel(ImportedRow &row, qint64 customer, qint64 contact, const Channel &channel, Rank rank,
                 bool isNew);
    bool phones(ImportedRow &row, qint64 customer, qint64 contact, std::span<const int> fields, Rank rank,
                bool isNew);
    bool mail(ImportedRow &row, qint64 customer, qint64 contact, int field, Rank rank, bool isNew);
    bool severalOf(ImportedRow &row, int field, std::string_view kind, qint64 customer, qint64 contact,
                   Rank rank, bool isNew);
    /// Of what the cells would show, what they do not name goes, where they are all there is.
    bool takeAwayUnnamed(ImportedRow &row, qint64 customer, qint64 contact);
    bool takeAwayUnnamed(ImportedRow &row, std::span<const int> fields, std::string_view kind,
                         qint64 customer, qint64 contact);
    bool takeAwayOtherTags(ImportedRow &row, qint64 customer);
    void settlePrimary(std::string_view kind, qint64 customer);
    bool changeAddress(ImportedRow &row, RawStatement &stored);
    bool value(ImportedRow &row, int place, const OwnValue &own, qint64 id, bool isNew);

    ImportStatements &m_sql;
    ImportLists &m_lists;
    std::array<int, 4> m_phones;
    int m_email, m_wechat, m_qq;
    int m_whatsapp, m_fax, m_website, m_social;
    int m_address, m_city, m_region, m_country, m_postalCode;
    int m_tags;
    bool m_isOfContacts; ///< the rows are contacts', and name nothing that is only the customer's
    std::vector<std::pair<std::string_view, std::string>> m_named; ///< kinds and values of the row's ways
};

} // namespace crm
