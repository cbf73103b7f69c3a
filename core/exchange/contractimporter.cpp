#include "core/base/tr.h"
#include "core/exchange/customerstore.h"
#include "core/exchange/importers.h"
#include "core/exchange/importwords.h"

namespace crm {
namespace {

using Word = std::string_view; // lupdate takes a function after "std::" for one of std

/// Writes contracts: one a row, known again by its number, and without one by customer, title and first day.
class ContractImporter : public RowWriter
{
public:
    explicit ContractImporter(const ImportContext &context)
        : m_context(context)
        , m_sql(context.sql)
        , m_lists(context.sql, context.actor, context.request)
        , m_store(context.sql, context.pace, context.at, context.actor.id().value)
        , m_customers(m_store, m_lists, context.fields)
        , m_number(place(u"number"))
        , m_customer(place(u"customer"))
        , m_customerCode(place(u"customer_code"))
        , m_title(place(u"title"))
        , m_opportunity(place(u"opportunity"))
        , m_owner(place(u"owner"))
        , m_amount(place(u"amount"))
        , m_currency(place(u"currency"))
        , m_signed(place(u"signed"))
        , m_starts(place(u"starts"))
        , m_ends(place(u"ends"))
        , m_state(place(u"state"))
        , m_notes(place(u"notes"))
    {
    }

    RowFate write(ImportedRow &row) override
    {
        row.setRecord(row.has(m_number) ? row.text(m_number) : row.text(m_title));
        const auto id = find(row);
        const int field = row.has(m_number) ? m_number : m_title;
        if (!id && row.mode() == ImportMode::Update)
            return row.isMissing(field);
        if (id && row.mode() == ImportMode::Add)
            return row.isHere(field);
        return id ? update(row, id) : create(row);
    }

    qint64 created() const override { return m_created; }

private:
    int place(QStringView name) const { return m_context.fields.field(name); }

    bool namesCustomer(const ImportedRow &row) const
    {
        return row.has(m_customer) || row.has(m_customerCode);
    }

    qint64 find(ImportedRow &row)
    {
        if (row.has(m_number)) {
            const auto *stored = m_sql.first("SELECT id FROM contract WHERE number = ?", row.text(m_number));
            return stored ? stored->integer(0) : 0;
        }
        const auto customer = namesCustomer(row) ? m_customers.find(row).id : 0;
        const auto *stored = m_sql.first(
            "SELECT id FROM contract WHERE customer_id = ? AND number = '' AND title = ?"
            " AND coalesce(starts, signed_on, '') = ? AND id < ? ORDER BY id LIMIT 1",
            customer, row.text(m_title), row.has(m_starts) ? row.text(m_starts) : row.text(m_signed),
            m_firstNew ? m_firstNew : std::numeric_limits<qint64>::max());
        return stored ? stored->integer(0) : 0;
    }

    /// By its number, else by its name where the customer has one of this name.
    qint64 opportunityOf(ImportedRow &row, qint64 customer)
    {
        if (!row.has(m_opportunity))
            return 0;
        if (const auto *stored = m_sql.first(
                "SELECT id FROM opportunity WHERE number = ?1"
                " UNION ALL SELECT id FROM opportunity WHERE name = ?1 AND customer_id = ?2 LIMIT 1",
                row.text(m_opportunity), customer))
            return stored->integer(0);
        row.flag(m_opportunity, Tr::tr("There is no opportunity of this number or name."));
        return 0;
    }

    Word stateOf(ImportedRow &row) const
    {
        if (!row.has(m_state))
            return "active";
        if (const auto known = contractStateOfWord(row.text(m_state)))
            return *known;
        row.flag(m_state, Tr::tr("This state of a contract is not known."));
        return {};
    }

    /// The last day, unless it lies before the first one: then it is left out and told.
    Word endOf(ImportedRow &row, Word starts) const
    {
        const auto ends = row.text(m_ends);
        if (ends.empty() || starts.empty() || starts <= ends)
            return ends;
        row.flag(m_ends, Tr::tr("The last day lies before the first one."));
        return {};
    }

    RowFate create(ImportedRow &row)
    {
        if (!namesCustomer(row))
            return row.reject(Tr::tr("The customer is missing."));
        const auto customer = m_customers.findOrCreate(row).id;
        const auto opportunity = opportunityOf(row, customer);
        const auto owner = m_lists.personOf(row, m_owner);
        const auto state = stateOf(row);
        const auto currency = ImportLists::currency(row, m_currency);
        const auto amount = row.has(m_amount) ? std::optional(row.number(m_amount)) : std::nullopt;
        m_created = m_sql.insert(
            "INSERT INTO contract(number, customer_id, title, opportunity_id, owner_id, amount, currency,"
            " signed_on, starts, ends, state, notes, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?)",
            row.text(m_number), customer, row.text(m_title), orNull(opportunity), orNull(owner), amount,
            currency.empty() ? m_context.currency.toStdString() : std::string(currency),
            OptionalText(row.text(m_signed)), OptionalText(row.text(m_starts)),
            OptionalText(endOf(row, row.text(m_starts))), state.empty() ? "active" : state, row.text(m_notes),
            m_context.at);
        if (!m_firstNew)
            m_firstNew = m_created;
        return RowFate::Created;
    }

    RowFate update(ImportedRow &row, qint64 id)
    {
        auto *stored = m_sql.first("SELECT title, signed_on, starts, ends, currency, state, notes, amount,"
                                   " opportunity_id, customer_id, owner_id FROM contract WHERE id = ?",
                                   id);
        RowChanges changes;
        row.bring(changes, "title", m_title, view(*stored, 0));
        row.bring(changes, "signed_on", m_signed, view(*stored, 1));
        row.bring(changes, "starts", m_starts, view(*stored, 2));
        const auto starts =
            row.has(m_starts) && row.mayReplace(view(*stored, 2)) ? row.text(m_starts) : view(*stored, 2);
        if (const auto ends = endOf(row, starts); !ends.empty())
            row.bring(changes, "ends", m_ends, ends, view(*stored, 3));
        if (const auto currency = ImportLists::currency(row, m_currency); !currency.empty())
            row.bring(changes, "currency", m_currency, currency, view(*stored, 4));
        if (const auto state = row.has(m_state) ? stateOf(row) : std::string_view(); !state.empty())
            row.bring(changes, "state", m_state, state, view(*stored, 5));
        row.bring(changes, "notes", m_notes, view(*stored, 6));
        if (row.has(m_amount))
            row.bringAmount(changes, "amount", m_amount, row.number(m_amount),
                            stored->isNull(7) ? std::nullopt : std::optional(stored->integer(7)));
        bringLinks(row, changes, {stored->integer(8), stored->integer(9), stored->integer(10)});
        stored->reset();
        return m_sql.update("contract", id, changes) ? RowFate::Updated : RowFate::Unchanged;
    }

    struct Links
    {
        qint64 opportunity, customer, owner;
    };

    void bringLinks(ImportedRow &row, RowChanges &changes, const Links &stored)
    {
        const auto opportunity = opportunityOf(row, stored.customer);
        if (opportunity && opportunity != stored.opportunity && !(row.isFillOnly() && stored.opportunity)) {
            changes.set("opportunity_id", std::optional(opportunity));
            row.tellChange(m_opportunity, {}, row.text(m_opportunity));
        }
        const auto owner = row.has(m_owner) ? m_lists.user(row, m_owner) : 0;
        if (!owner || owner == stored.owner || (row.isFillOnly() && stored.owner))
            return;
        if (owner != m_context.actor.id().value && !m_context.actor.may(Permission::Assign)) {
            row.flag(m_owner, Tr::tr("You may not give contracts to others."));
        } else {
            changes.set("owner_id", std::optional(owner));
            row.tellChange(m_owner, m_lists.nameOf({.owner = stored.owner}), row.text(m_owner));
        }
    }

    const ImportContext m_context;
    ImportStatements &m_sql;
    ImportLists m_lists;
    CustomerStore m_store;
    NamedCustomers m_customers;
    int m_number, m_customer, m_customerCode, m_title, m_opportunity, m_owner, m_amount, m_currency, m_signed,
        m_starts, m_ends, m_state, m_notes;
    qint64 m_created = 0;
    qint64 m_firstNew = 0; ///< rows of the sheet itself are never taken for one another
};

} // namespace

std::unique_ptr<RowWriter> contractImporter(const ImportContext &context)
{
    return std::make_unique<ContractImporter>(context);
}

} // namespace crm
