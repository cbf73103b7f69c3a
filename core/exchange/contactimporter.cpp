#include "core/base/tr.h"
#include "core/exchange/customerdetails.h"
#include "core/exchange/customerstore.h"
#include "core/exchange/importers.h"
#include "core/exchange/importkeys.h"

namespace crm {
namespace {

/// Writes contacts: one a row, known again by their name at their customer.
class ContactImporter : public RowWriter
{
public:
    explicit ContactImporter(const ImportContext &context)
        : m_context(context)
        , m_lists(context.sql, context.actor, context.request)
        , m_store(context.sql, context.pace, context.at, context.actor.id().value)
        , m_customers(m_store, m_lists, context.fields)
        , m_details(context.sql, m_lists, context.fields)
        , m_keys(context.request, context.fields)
        , m_name(place(u"name"))
        , m_birthday(place(u"birthday"))
        , m_columns{{"title", place(u"title")},
                    {"department", place(u"department")},
                    {"birthday", m_birthday},
                    {"notes", place(u"notes")}}
    {
    }

    RowFate write(ImportedRow &row) override
    {
        const auto customer = m_customers.findOrCreate(row).id;
        auto contact = m_details.findContact(customer, row.text(m_name));
        const bool isNew = !contact;
        if (isNew)
            contact = m_details.createContact(customer, row.text(m_name));
        bool wrote = writeColumns(row, contact);
        wrote |= m_details.writeChannels(row, customer, contact, isNew);
        wrote |= m_details.writeAddress(row, customer, contact, isNew);
        wrote |= m_details.writeValues(row, m_context.customFields, contact, isNew);
        return isNew ? RowFate::Created : wrote ? RowFate::Updated : RowFate::Unchanged;
    }

private:
    struct Column
    {
        const char *name;
        int field;
    };

    int place(QStringView name) const { return m_context.fields.field(name); }

    bool writeColumns(const ImportedRow &row, qint64 contact)
    {
        RowChanges changes;
        auto *stored = m_context.sql.first(
            "SELECT title, department, birthday, notes, birthday_calendar FROM contact WHERE id = ?",
            contact);
        for (int i = 0; i < int(std::size(m_columns)); ++i)
            if (row.has(m_columns[i].field))
                changes.change(m_columns[i].name, row.text(m_columns[i].field), view(*stored, i));
        if (row.has(m_birthday))
            changes.change("birthday_calendar", row.calendar(m_birthday), view(*stored, 4));
        stored->reset();
        return m_context.sql.update("contact", contact, changes);
    }

    const ImportContext m_context;
    ImportLists m_lists;
    CustomerStore m_store;
    NamedCustomers m_customers;
    CustomerDetails m_details;
    ImportKeys m_keys;
    int m_name;
    int m_birthday;
    Column m_columns[4]; // in the order in which they are selected
};

} // namespace

std::unique_ptr<RowWriter> contactImporter(const ImportContext &context)
{
    return std::make_unique<ContactImporter>(context);
}

} // namespace crm
