#include "core/exchange/customerhabits.h"

#include "core/base/tr.h"
#include "core/exchange/importwords.h"

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
    for (const auto field : {u"parent", u"preferred_channel", u"contact_hours", u"preferences", u"hobbies"})
        m_isAsked = m_isAsked || fields.isMapped(field);
}

bool CustomerHabits::write(ImportedRow &row, qint64 customer, bool isNew)
{
    if (!m_isAsked)
        return false; // most sheets say none of it
    auto *stored = m_sql.first("SELECT parent_id, preferred_channel, contact_hours, preferences, hobbies"
                               " FROM customer WHERE id = ?",
                               customer);
    RowChanges changes;
    const Target target{changes, row, isNew};
    bringChannel(target, view(*stored, 1));
    const std::pair<const char *, int> texts[] = {
        {"contact_hours", m_hours}, {"preferences", m_preferences}, {"hobbies", m_hobbies}};
    for (int i = 0; i < int(std::size(texts)); ++i)
        target.bring(texts[i].first, texts[i].second, row.text(texts[i].second), view(*stored, 2 + i));
    const auto parent = stored->integer(0);
    stored->reset();
    bringParent(target, customer, parent);
    return m_sql.update("customer", customer, changes);
}

/// Of a new customer nobody wants to hear what changed.
void CustomerHabits::Target::bring(const char *column, int field, std::string_view text,
                                   std::string_view stored) const
{
    if (isNew)
        changes.change(column, text, stored);
    else if (row.has(field))
        row.bring(changes, column, field, text, stored);
    else
        row.bring(changes, column, field, stored); // where empty cells are to empty
}

void CustomerHabits::bringChannel(const Target &target, std::string_view stored)
{
    const auto text = target.row.text(m_channel);
    const auto known = text.empty() ? std::optional(text) : channelOfWord(text);
    if (known)
        target.bring("preferred_channel", m_channel, *known, stored);
    else
        target.row.flag(m_channel, Tr::tr("This is no way of contact."));
}

void CustomerHabits::bringParent(const Target &target, qint64 customer, qint64 stored)
{
    auto &row = target.row;
    if (!row.has(m_parent) || (stored && row.isFillOnly()))
        return;
    const auto parent = parentNamed(row.text(m_parent));
    if (parent == customer)
        return row.flag(m_parent, Tr::tr("A customer cannot be its own parent company."));
    if (isBelow(parent, customer))
        return row.flag(m_parent, Tr::tr("This company lies below the customer already."));
    if (!parent) { // it may stand further down
        m_waiting.push_back({customer, std::string(row.text(m_parent)), row.problemOf(m_parent)});
    } else if (parent != stored) {
        target.changes.set("parent_id", std::optional(parent));
        if (!target.isNew)
            row.tellChange(m_parent, {}, row.text(m_parent));
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
    for (auto &waiting : m_waiting) {
        const auto parent = parentNamed(waiting.parent);
        if (!parent) {
            flag(std::move(waiting),
                 Tr::tr("No customer of this name or code is in the file or in the sheet."));
            continue;
        }
        if (isBelow(parent, waiting.customer)) {
            flag(std::move(waiting), Tr::tr("This company lies below the customer already."));
            continue;
        }
        RowChanges changes;
        changes.set("parent_id", std::optional(parent));
        m_sql.update("customer", waiting.customer, changes);
    }
    m_waiting.clear();
}

void CustomerHabits::flag(Waiting waiting, const QString &reason)
{
    waiting.problem.reason = reason;
    const auto *row = m_sql.first("SELECT import_note FROM customer WHERE id = ?", waiting.customer);
    auto note = row ? std::string(view(*row, 0)) : std::string();
    const auto line = ImportedRow::importNote(waiting.problem).toStdString();
    if (note.find(line) == note.npos) {
        note += (note.empty() ? "" : "\n") + line;
        RowChanges changes;
        changes.set("import_note", note);
        m_sql.update("customer", waiting.customer, changes);
    }
    m_remarks.push_back(std::move(waiting.problem));
}

} // namespace crm
