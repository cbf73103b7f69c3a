#include "core/base/tr.h"
#include "core/exchange/customerdetails.h"
#include "core/exchange/customerstore.h"
#include "core/exchange/importers.h"
#include "core/exchange/importkeys.h"
#include "core/exchange/importwords.h"

namespace crm {
namespace {

constexpr std::string_view kInsert =
    "INSERT INTO activity(customer_id, kind, state, at, text, result, owner_id, follows_id, created_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// Writes activities: one a row, and the next step that it names as a planned one. An activity is known
/// again by its customer, kind, time and text.
class ActivityImporter : public RowWriter
{
public:
    explicit ActivityImporter(const ImportContext &context)
        : m_context(context)
        , m_sql(context.sql)
        , m_lists(context.sql, context.actor, context.request)
        , m_store(context.sql, context.pace, context.at, context.actor.id().value)
        , m_customers(m_store, m_lists, context.fields)
        , m_details(context.sql, m_lists, context.fields)
        , m_keys(context.request, context.fields)
        , m_kind(place(u"kind"))
        , m_state(place(u"state"))
        , m_at(place(u"at"))
        , m_text(place(u"text"))
        , m_result(place(u"result"))
        , m_nextAt(place(u"next_at"))
        , m_owner(place(u"owner"))
    {
    }

    RowFate write(ImportedRow &row) override
    {
        const auto kind = kindOf(row);
        if (row.mode() == ImportMode::Update && !m_customers.find(row).id)
            return row.isMissing(m_at);
        const auto customer = m_customers.findOrCreate(row);
        qint64 owner = row.has(m_owner) ? m_lists.user(row, m_owner) : 0;
        if (!owner)
            owner = m_lists.fallback().owner ? m_lists.fallback().owner : m_context.actor.id().value;
        if (auto *stored = find(row, customer.id, kind))
            return row.mode() == ImportMode::Add ? row.isHere(m_at) : update(row, *stored);
        if (row.mode() == ImportMode::Update)
            return row.isMissing(m_at);
        const auto id = insert(row, customer.id, kind, owner);
        m_details.writeValues(row, m_context.customFields, id, true);
        if (row.has(m_nextAt))
            plan(row, customer.id, kind, owner, id);
        return RowFate::Created;
    }

private:
    int place(QStringView name) const { return m_context.fields.field(name); }

    std::string_view kindOf(ImportedRow &row)
    {
        if (!row.has(m_kind))
            return "note";
        if (const auto known = activityKindOfWord(row.text(m_kind)))
            return *known;
        row.flag(m_kind, Tr::tr("This kind of activity is not known; it was taken as a note."));
        return "note";
    }

    /// What lies ahead is planned, where the sheet does not say.
    std::string_view stateOf(ImportedRow &row) const
    {
        if (row.has(m_state)) {
            if (const auto known = activityStateOfWord(row.text(m_state)))
                return *known;
            row.flag(m_state, Tr::tr("This state of an activity is not known."));
        }
        return row.number(m_at) > m_context.at ? "planned" : "done";
    }

    /// Rows of the sheet itself are never taken for one another.
    RawStatement *find(const ImportedRow &row, qint64 customer, std::string_view kind)
    {
        const auto first = m_firstNew ? m_firstNew : std::numeric_limits<qint64>::max();
        const auto second = row.number(m_at) - row.number(m_at) % 1000; // sheets do not tell more
        return m_sql.first(
            "SELECT id, result, state FROM activity"
            " WHERE customer_id = ? AND at BETWEEN ? AND ? AND kind = ? AND text = ? AND id < ?"
            " ORDER BY id LIMIT 1",
            customer, second, second + 999, kind, row.text(m_text), first);
    }

    qint64 insert(ImportedRow &row, qint64 customer, std::string_view kind, qint64 owner)
    {
        const auto id =
            m_sql.insert(kInsert, customer, kind, stateOf(row), row.number(m_at), row.text(m_text),
                         row.text(m_result), orNull(owner), orNull(0), m_context.at);
        if (!m_firstNew)
            m_firstNew = id;
        return id;
    }

    void plan(const ImportedRow &row, qint64 customer, std::string_view kind, qint64 owner, qint64 follows)
    {
        const std::string_view nothing = "";
        const std::string_view next = kind == "note" ? std::string_view("call") : kind;
        m_sql.insert(kInsert, customer, next, std::string_view("planned"), row.number(m_nextAt), nothing,
                     nothing, orNull(owner), orNull(follows), m_context.at);
    }

    RowFate update(ImportedRow &row, RawStatement &stored)
    {
        RowChanges changes;
        row.setRecord(row.text(m_text));
        row.bring(changes, "result", m_result, view(stored, 1));
        if (row.has(m_state))
            row.bring(changes, "state", m_state, stateOf(row), view(stored, 2));
        const auto id = stored.integer(0);
        stored.reset();
        const bool isOther = m_sql.update("activity", id, changes);
        const bool wrote = m_details.writeValues(row, m_context.customFields, id, false);
        return isOther || wrote ? RowFate::Updated : RowFate::Unchanged;
    }

    const ImportContext m_context;
    ImportStatements &m_sql;
    ImportLists m_lists;
    CustomerStore m_store;
    NamedCustomers m_customers;
    CustomerDetails m_details;
    ImportKeys m_keys;
    int m_kind, m_state, m_at, m_text, m_result, m_nextAt, m_owner;
    qint64 m_firstNew = 0;
};

} // namespace

std::unique_ptr<RowWriter> activityImporter(const ImportContext &context)
{
    return std::make_unique<ActivityImporter>(context);
}

} // namespace crm
