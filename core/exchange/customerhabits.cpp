#include "core/exchange/customerhabits.h"

#include "core/base/tr.h"
#include "core/exchange/importwords.h"

#include <algorithm>

namespace crm {
namespace {

constexpr int kDeepest = 1'000; // companies above one another

} // namespace

CustomerHabits::CustomerHabits(ImportStatements &sql, CustomerStore &store, const ImportedRow &fields)
    : m_sql(sql)
    , m_store(store)
    , m_parent(fields.field(u"parent"))
    , m_channel(fields.field(u"preferred_channel"))
    , m_hours(fields.field(u"contact_hours"))
    , m_preferences(fields.field(u"preferences"))
    , m_hobbies(fields.field(u"hobbies"))
{
}

bool CustomerHabits::write(ImportedRow &row, qint64 customer)
{
    const int fields[] = {m_parent, m_channel, m_hours, m_preferences, m_hobbies};
    if (std::ranges::none_of(fields, [&](int field) { return row.has(field); }))
        return false; // most sheets say none of it
    auto *stored = m_sql.first("SELECT parent_id, preferred_channel, contact_hours, preferences, hobbies"
                               " FROM customer WHERE id = ?",
                               customer);
    RowChanges changes;
    changeChannel(changes, row, view(*stored, 1));
    const std::pair<const char *, int> texts[] = {
        {"contact_hours", m_hours}, {"preferences", m_preferences}, {"hobbies", m_hobbies}};
    for (int i = 0; i < int(std::size(texts)); ++i)
        if (row.has(texts[i].second))
            changes.change(texts[i].first, row.text(texts[i].second), view(*stored, 2 + i));
    const auto parent = stored->integer(0);
    stored->reset();
    changeParent(changes, row, customer, parent);
    return m_sql.update("customer", customer, changes);
}

void CustomerHabits::changeChannel(RowChanges &changes, ImportedRow &row, std::string_view stored)
{
    if (!row.has(m_channel))
        return;
    if (const auto known = channelOfWord(row.text(m_channel)))
        changes.change("preferred_channel", *known, stored);
    else
        row.flag(m_channel, Tr::tr("This is no way of contact."));
}

void CustomerHabits::changeParent(RowChanges &changes, ImportedRow &row, qint64 customer, qint64 stored)
{
    if (!row.has(m_parent))
        return;
    const auto parent = parentNamed(row.text(m_parent));
    if (parent == customer)
        return row.flag(m_parent, Tr::tr("A customer cannot be its own parent company."));
    if (isBelow(parent, customer))
        return row.flag(m_parent, Tr::tr("This company lies below the customer already."));
    if (!parent) {
        row.note(m_parent,
                 Tr::tr("There is no such customer yet; it is taken where it stands further down."));
        m_waiting.push_back({customer, std::string(row.text(m_parent))});
    } else if (parent != stored) {
        changes.set("parent_id", std::optional(parent));
    }
}

qint64 CustomerHabits::parentNamed(std::string_view name)
{
    const auto byCode = m_store.byCode(name).id;
    return byCode ? byCode : m_store.byName(name).id;
}

/// Whether a company belongs to the customer, be it by a way round.
bool CustomerHabits::isBelow(qint64 company, qint64 customer)
{
    for (int steps = 0; company && steps < kDeepest; ++steps) {
        if (company == customer)
            return true;
        const auto *row = m_sql.first("SELECT parent_id FROM customer WHERE id = ?", company);
        company = row ? row->integer(0) : 0;
    }
    return false;
}

void CustomerHabits::finish()
{
    for (const auto &waiting : m_waiting) {
        const auto parent = parentNamed(waiting.parent);
        if (!parent || isBelow(parent, waiting.customer))
            continue;
        RowChanges changes;
        changes.set("parent_id", std::optional(parent));
        m_sql.update("customer", waiting.customer, changes);
    }
    m_waiting.clear();
}

} // namespace crm
