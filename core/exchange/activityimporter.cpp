#include "core/base/tr.h"
#include "core/exchange/customerdetails.h"
#include "core/exchange/customerstore.h"
#include "core/exchange/importers.h"
#include "core/exchange/importkeys.h"
#include "core/exchange/importwords.h"

namespace crm {
namespace {

using Word = std::string_view; // lupdate takes a function after "std::" for one of std
using Text = std::string;

constexpr std::string_view kInsert = "INSERT INTO activity(customer_id, contact_id, kind, state, at, "
                                     "minutes, text, result, owner_id, follows_id,"
                                     " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr qint64 kMostMinutes = 24 * 60;

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
        , m_keys(context)
        , m_contact(place(u"contact"))
        , m_kind(place(u"kind"))
        , m_state(place(u"state"))
        , m_at(place(u"at"))
        , m_minutes(place(u"minutes"))
        , m_text(place(u"text"))
        , m_result(place(u"result"))
        , m_nextAt(place(u"next_at"))
        , m_next(place(u"next"))
        , m_owner(place(u"owner"))
    {
    }

    RowFate write(ImportedRow &row) override
    {
        const auto kind = kindOf(row);
        if (row.mode() == ImportMode::Update && !m_customers.find(row).id)
            return row.isMissing(m_at);
        const auto customer = m_customers.findOrCreate(row);
        const auto owner = m_lists.personOf(row, m_owner);
        if (auto *stored = find(row, customer.id, kind))
            return row.mode() == ImportMode::Add ? row.isHere(m_at) : update(row, *stored);
        if (row.mode() == ImportMode::Update)
            return row.isMissing(m_at);
        const Who who{customer.id, contactOf(row, customer.id), owner};
        const auto id = insert(row, who, kind);
        m_details.writeValues(row, m_context.customFields, id, true);
        if (row.has(m_nextAt))
            plan(row, who, kind, id);
        return RowFate::Created;
    }

private:
    struct Who
    {
        qint64 customer, contact, owner;
    };

    int place(QStringView name) const { return m_context.fields.field(name); }

    /// The person at the customer who was talked to; one whom nobody knew yet is recorded with it.
    qint64 contactOf(ImportedRow &row, qint64 customer)
    {
        if (!row.has(m_contact))
            return 0;
        if (const auto known = m_details.findContact(customer, row.text(m_contact)))
            return known;
        row.note(m_contact, Tr::tr("This contact is new with the customer."));
        return m_details.createContact(customer, row.text(m_contact));
    }

    std::optional<qint64> minutesOf(ImportedRow &row) const
    {
        if (!row.has(m_minutes))
            return {};
        const auto minutes = (row.number(m_minutes) + 5'000) / 10'000; // of quantities, in ten-thousandths
        if (minutes >= 0 && minutes <= kMostMinutes)
            return minutes;
        row.flag(m_minutes, Tr::tr("This duration is not possible."));
        return {};
    }

    Word kindOf(ImportedRow &row)
    {
        if (!row.has(m_kind))
            return "note";
        if (const auto known = activityKindOfWord(row.text(m_kind)))
            return *known;
        row.flag(m_kind, Tr::tr("This kind of activity is not known; it was taken as a note."));
        return "note";
    }

    /// What lies ahead is planned, where the sheet does not say.
    Word stateOf(ImportedRow &row) const
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
            "SELECT id, result, state, minutes, contact_id, customer_id, owner_id FROM activity"
            " WHERE customer_id = ? AND at BETWEEN ? AND ? AND kind = ? AND text = ? AND id < ?"
            " ORDER BY id LIMIT 1",
            customer, second, second + 999, kind, row.text(m_text), first);
    }

    qint64 insert(ImportedRow &row, const Who &who, std::string_view kind)
    {
        const auto id = m_sql.insert(
            kInsert, who.customer, orNull(who.contact), kind, stateOf(row), row.number(m_at), minutesOf(row),
            row.text(m_text), std::string_view(resultOf(row)), orNull(who.owner), orNull(0), m_context.at);
        if (!m_firstNew)
            m_firstNew = id;
        return id;
    }

    /// A next step without a day cannot be planned: it is kept with the result.
    Text resultOf(ImportedRow &row) const
    {
        std::string result(row.text(m_result));
        if (!row.has(m_next) || row.has(m_nextAt))
            return result;
        row.note(m_next, Tr::tr("The next step has no day; it stands with the result."));
        return result.empty() ? std::string(row.text(m_next)) : result + '\n' + std::string(row.text(m_next));
    }

    void plan(ImportedRow &row, const Who &who, std::string_view kind, qint64 follows)
    {
        const std::string_view nothing = "";
        if (row.number(m_nextAt) < row.number(m_at))
            row.note(m_nextAt, Tr::tr("The next step lies before what it follows."));
        const std::string_view next = kind == "note" ? std::string_view("call") : kind;
        m_sql.insert(kInsert, who.customer, orNull(who.contact), next, std::string_view("planned"),
                     row.number(m_nextAt), orNull(0), row.text(m_next), nothing, orNull(who.owner),
                     orNull(follows), m_context.at);
    }

    RowFate update(ImportedRow &row, RawStatement &stored)
    {
        RowChanges changes;
        row.setRecord(row.text(m_text));
        if (const auto result = resultOf(row); result.empty())
            row.bring(changes, "result", m_result, view(stored, 1));
        else
            row.bring(changes, "result", m_result, result, view(stored, 1));
        if (row.has(m_state))
            row.bring(changes, "state", m_state, stateOf(row), view(stored, 2));
        if (const auto minutes = minutesOf(row);
            minutes && (stored.isNull(3) || (*minutes != stored.integer(3) && !row.isFillOnly()))) {
            row.tellChange(m_minutes, view(stored, 3), std::to_string(*minutes));
            changes.set("minutes", minutes);
        }
        const auto id = stored.integer(0);
        const auto before = stored.integer(4);
        const auto customer = stored.integer(5);
        const auto owner = stored.integer(6);
        stored.reset();
        bringOwner(row, changes, owner);
        const auto contact = before && row.isFillOnly() ? before : contactOf(row, customer);
        if (contact && contact != before) {
            row.tellChange(m_contact, {}, row.text(m_contact));
            changes.set("contact_id", std::optional(contact));
        }
        const bool isOther = m_sql.update("activity", id, changes);
        const bool wrote = m_details.writeValues(row, m_context.customFields, id, false);
        return isOther || wrote ? RowFate::Updated : RowFate::Unchanged;
    }

    void bringOwner(ImportedRow &row, RowChanges &changes, qint64 before)
    {
        const auto owner = row.has(m_owner) ? m_lists.user(row, m_owner) : 0;
        if (!owner || owner == before || (before && row.isFillOnly()))
            return;
        if (owner != m_context.actor.id().value && !m_context.actor.may(Permission::Assign))
            return row.flag(m_owner, Tr::tr("You may not give activities to others."));
        row.tellChange(m_owner, m_lists.nameOf({.owner = before}), row.text(m_owner));
        changes.set("owner_id", std::optional(owner));
    }

    const ImportContext m_context;
    ImportStatements &m_sql;
    ImportLists m_lists;
    CustomerStore m_store;
    NamedCustomers m_customers;
    CustomerDetails m_details;
    ImportKeys m_keys;
    int m_contact, m_kind, m_state, m_at, m_minutes, m_text, m_result, m_nextAt, m_next, m_owner;
    qint64 m_firstNew = 0;
};

} // namespace

std::unique_ptr<RowWriter> activityImporter(const ImportContext &context)
{
    return std::make_unique<ActivityImporter>(context);
}

} // namespace crm
