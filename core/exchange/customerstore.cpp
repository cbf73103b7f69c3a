#include "core/exchange/customerstore.h"

#include "core/base/text/fold.h"
#include "core/base/tr.h"

#include <algorithm>

namespace crm {
namespace {

// Half-way through one row of an import nothing else can be inserted, so that the id is the next one.
constexpr std::string_view kInsert =
    "INSERT INTO customer(code, kind, name, reading, initials, owner_id, pool_id, acquired_at, pooled_at, "
    "grade,"
    " source, industry, country, region, city, birthday, birthday_calendar, notes, import_note, created_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
// In bulk the trigger keeps still: an event for each customer that has an owner or lies in a pool.
constexpr std::string_view kEvent =
    "INSERT INTO owner_event(customer_id, kind, to_user_id, to_pool_id, operator_id, at, operation)"
    " VALUES (?, 'import', ?, ?, ?, ?, ?)";

std::string_view utf8(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// Brackets of either width, blanks, dots and case are written as it comes; but between two digits what
/// stands there tells numbers apart: 3-11 is not 31-1.
size_t keyOf(std::string_view name)
{
    const auto folded = fold(toText(name));
    QString key;
    key.reserve(folded.size());
    bool isParted = false;
    for (const auto c : folded) {
        if (!c.isLetterOrNumber()) {
            isParted = true;
            continue;
        }
        if (isParted && c.isDigit() && !key.isEmpty() && key.back().isDigit())
            key += u' ';
        key += c;
        isParted = false;
    }
    return key.isEmpty() ? 0 : qHash(key);
}

} // namespace

StoredReading::StoredReading(std::string_view name, NameKind kind)
{
    const auto read = reading(toText(name), kind);
    syllables = utf8(read.syllables.toUtf8());
    initials = utf8(read.initials.toUtf8());
}

CustomerStore::CustomerStore(ImportStatements &sql, const ImportPace &pace, qint64 at, qint64 operatorId)
    : m_sql(sql)
    , m_pace(pace)
    , m_at(at)
    , m_operator(operatorId)
{
}

FoundCustomer CustomerStore::byCode(std::string_view code)
{
    const auto *row =
        m_sql.first("SELECT id, owner_id, name FROM customer WHERE code = ? AND code <> ''", code);
    if (!row) // it may have become part of another
        row = m_sql.first(
            "SELECT c.id, c.owner_id, c.name FROM merged_customer m JOIN customer c ON c.id = m.customer_id"
            " WHERE m.code = ? AND m.code <> '' ORDER BY m.id DESC LIMIT 1",
            code);
    return row ? FoundCustomer{row->integer(0), row->integer(1), std::string(view(*row, 2))}
               : FoundCustomer{};
}

bool CustomerStore::exists(qint64 id)
{
    return id > 0 && m_sql.first("SELECT id FROM customer WHERE id = ?", id);
}

bool CustomerStore::isCovered(qint64 id, std::span<const qint64> pools)
{
    if (pools.empty() || isNew(id))
        return false;
    const auto *row = m_sql.first("SELECT pool_id FROM customer WHERE id = ?", id);
    return row && std::ranges::find(pools, row->integer(0)) != pools.end();
}

FoundCustomer CustomerStore::byName(std::string_view name, bool *several)
{
    auto *row = m_sql.first("SELECT id, owner_id FROM customer WHERE name = ? ORDER BY id LIMIT 2", name);
    if (!row)
        return {};
    const FoundCustomer found{row->integer(0), row->integer(1)};
    if (several)
        *several = row->step();
    return found;
}

FoundCustomer CustomerStore::alike(std::string_view name)
{
    if (!m_byKey) {
        m_byKey.emplace();
        m_sql.each("SELECT id, name FROM customer ORDER BY id",
                   [this](const RawStatement &row) { renamed(row.integer(0), view(row, 1)); });
    }
    const auto key = keyOf(name);
    const auto found = m_byKey->find(key);
    if (key == 0 || found == m_byKey->end())
        return {};
    const auto *row = m_sql.first("SELECT owner_id, name FROM customer WHERE id = ?", found->second);
    if (!row || keyOf(view(*row, 1)) != key)
        return {}; // it was renamed since
    return {found->second, row->integer(0), std::string(view(*row, 1))};
}

void CustomerStore::renamed(qint64 id, std::string_view name)
{
    if (!m_byKey)
        return;
    if (const auto key = keyOf(name); key != 0)
        m_byKey->try_emplace(key, id);
}

QString takenForText(const FoundCustomer &customer)
{
    return Tr::tr("It was taken for “%1”, which is written a little otherwise.")
        .arg(QString::fromStdString(customer.name));
}

qint64 CustomerStore::create(const NewCustomer &customer)
{
    const auto name = customer.name.empty() ? customer.code : customer.name;
    const StoredReading read(name, customer.kind == "person" ? NameKind::Person : NameKind::Company);
    const auto owner = orNull(customer.holder.owner);
    const auto pool = orNull(customer.holder.pool);
    const auto id =
        m_sql.insert(kInsert, customer.code, customer.kind, name, std::string_view(read.syllables),
                     std::string_view(read.initials), owner, pool, owner ? orNull(m_at) : owner,
                     pool ? orNull(m_at) : pool, customer.grade, customer.source, customer.industry,
                     customer.country, customer.region, customer.city, customer.birthday,
                     customer.birthdayCalendar, customer.notes, customer.importNote, m_at);
    if (owner || pool)
        m_sql.insert(kEvent, id, owner, pool, orNull(m_operator), m_at, m_pace.operation());
    renamed(id, name);
    if (!m_firstNew)
        m_firstNew = id;
    ++m_created;
    return id;
}

NamedCustomers::NamedCustomers(CustomerStore &store, const ImportLists &lists, const ImportedRow &fields)
    : m_store(store)
    , m_lists(lists)
    , m_code(fields.field(u"customer_code"))
    , m_name(fields.field(u"customer"))
    , m_owner(fields.field(u"owner"))
    , m_country(fields.field(u"country"))
    , m_region(fields.field(u"region"))
    , m_city(fields.field(u"city"))
{
}

FoundCustomer NamedCustomers::find(ImportedRow &row)
{
    if (row.has(m_code)) {
        const auto found = m_store.byCode(row.text(m_code));
        if (found.id && row.has(m_name) && row.text(m_name) != found.name)
            row.note(
                m_code,
                Tr::tr("By its code this is the customer “%1”.").arg(QString::fromStdString(found.name)));
        return found;
    }
    bool several = false;
    const auto found = m_store.byName(row.text(m_name), &several);
    if (several)
        row.note(m_name, Tr::tr("Several customers have this name; the oldest was taken."));
    if (found.id || !row.has(m_name))
        return found;
    const auto alike = m_store.alike(row.text(m_name));
    if (alike.id)
        row.note(m_name, takenForText(alike));
    return alike;
}

FoundCustomer NamedCustomers::findOrCreate(ImportedRow &row)
{
    if (const auto found = find(row); found.id)
        return found;
    NewCustomer customer{.code = row.text(m_code), .name = row.text(m_name)};
    customer.holder = m_lists.holder(row, m_owner, -1);
    customer.country = row.text(m_country);
    customer.region = row.text(m_region);
    customer.city = row.text(m_city);
    return {m_store.create(customer), customer.holder.owner};
}

} // namespace crm
