#include "core/base/tr.h"
#include "core/exchange/customerdetails.h"
#include "core/exchange/customerstore.h"
#include "core/exchange/externalkeys.h"
#include "core/exchange/importers.h"
#include "core/exchange/importkeys.h"

#include <limits>

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
        , m_keys(context)
        , m_repeated(context.request)
        , m_external(context.sql)
        , m_name(place(u"name"))
        , m_uid(place(u"uid"))
        , m_birthday(place(u"birthday"))
        , m_columns{{"title", place(u"title")},
                    {"department", place(u"department")},
                    {"birthday", m_birthday},
                    {"notes", place(u"notes")}}
    {
    }

    RowFate write(ImportedRow &row) override
    {
        row.setRecord(row.text(m_name));
        auto known = row.has(m_uid) ? m_external.contact(row.text(m_uid)) : ExternalKeys::Contact{};
        auto customer = known.customer ? known.customer : m_customers.find(row).id;
        if (customer && m_store.isCovered(customer, m_context.coveredPools))
            return row.reject(
                Tr::tr("Some of this customer is hidden until somebody claims it. Claim it first."), m_name);
        auto contact = known.contact ? known.contact
                     : customer      ? m_details.findContact(customer, row.text(m_name))
                                     : 0;
        const bool isNew = !contact;
        if (isNew && row.mode() == ImportMode::Update)
            return row.isMissing(m_name);
        if (!isNew && row.mode() == ImportMode::Add && contact < m_firstNew)
            return row.isHere(m_name);
        if (!customer)
            customer = m_customers.findOrCreate(row).id;
        if (isNew)
            contact = m_details.createContact(customer, row.text(m_name));
        if (isNew && m_firstNew == std::numeric_limits<qint64>::max())
            m_firstNew = contact;
        if (const auto rejection = m_repeated.check(row, contact, m_name))
            return *rejection;
        if (!isNew && contact >= m_firstNew)
            row.note(m_name, Tr::tr("The contact stands in the file before; this row was added to it."));
        bool wrote = row.has(m_uid) && m_external.remember(row.text(m_uid), customer, contact, isNew);
        wrote |= writeColumns(row, contact, isNew);
        wrote |= m_details.writeChannels(row, customer, contact, isNew, false);
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

    bool writeColumns(ImportedRow &row, qint64 contact, bool isNew)
    {
        RowChanges changes;
        auto *stored = m_context.sql.first(
            "SELECT title, department, birthday, notes, birthday_calendar, name FROM contact WHERE id = ?",
            contact);
        const auto put = [&](const char *column, int field, std::string_view text, std::string_view before) {
            isNew ? changes.change(column, text, before) : row.bring(changes, column, field, text, before);
        };
        if (row.text(m_name) != view(*stored, 5) && row.mayReplace(view(*stored, 5))) {
            const StoredReading read(row.text(m_name), NameKind::Person); // known by the number of its card
            put("name", m_name, row.text(m_name), view(*stored, 5));
            changes.set("reading", read.syllables);
            changes.set("initials", read.initials);
        }
        const bool takesBirthday = row.has(m_birthday) && row.mayReplace(view(*stored, 2));
        for (int i = 0; i < int(std::size(m_columns)); ++i) {
            const auto &[column, field] = m_columns[i];
            if (!isNew)
                row.bring(changes, column, field, view(*stored, i));
            else if (row.has(field))
                changes.change(column, row.text(field), view(*stored, i));
        }
        if (takesBirthday)
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
    RepeatedRows m_repeated;
    ExternalKeys m_external;
    qint64 m_firstNew = std::numeric_limits<qint64>::max();
    int m_name;
    int m_uid;
    int m_birthday;
    Column m_columns[4]; // in the order in which they are selected
};

} // namespace

std::unique_ptr<RowWriter> contactImporter(const ImportContext &context)
{
    return std::make_unique<ContactImporter>(context);
}

} // namespace crm
