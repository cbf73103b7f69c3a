#pragma once

#include "core/customfield/customfield.h"
#include "core/exchange/importlists.h"

namespace crm {

/// The value of a field of the users' own, in canonical text.
struct OwnValue
{
    qint64 field = 0;
    std::string value = {};
};

/// Writes what belongs to a customer beside its own row: contacts, phones and other channels, addresses,
/// tags, custom fields. What is there already stays; every function is true where it wrote something.
class CustomerDetails
{
public:
    CustomerDetails(ImportStatements &sql, ImportLists &lists, const ImportedRow &fields);

    /// `isNew`: nothing can be there yet, so that nothing is looked for.
    bool writeChannels(const ImportedRow &row, qint64 customer, qint64 contact, bool isNew);
    bool writeAddress(const ImportedRow &row, qint64 customer, qint64 contact, bool isNew);
    bool writeTags(const ImportedRow &row, qint64 customer, bool isNew);
    /// What a row says about them; what does not fit is flagged.
    static std::vector<OwnValue> ownValues(ImportedRow &row, const std::vector<CustomField> &fields);
    bool writeValues(ImportedRow &row, const std::vector<CustomField> &fields, qint64 id, bool isNew);

    qint64 findContact(qint64 customer, std::string_view name);
    qint64 createContact(qint64 customer, std::string_view name);

private:
    bool channel(qint64 customer, qint64 contact, std::string_view kind, std::string_view value,
                 std::string_view normalized, bool primary, bool isNew, std::string_view label = {});
    bool severalOf(const ImportedRow &row, int field, std::string_view kind, qint64 customer, qint64 contact,
                   bool isNew);
    bool phones(const ImportedRow &row, qint64 customer, qint64 contact, bool isNew);
    bool value(qint64 field, qint64 row, std::string_view value, bool isNew);

    ImportStatements &m_sql;
    ImportLists &m_lists;
    int m_phone, m_email, m_wechat, m_qq;
    int m_whatsapp, m_fax, m_website, m_social;
    int m_address, m_city, m_region, m_country, m_postalCode;
    int m_tags;
};

} // namespace crm
