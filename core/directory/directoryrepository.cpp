#include "core/directory/directoryrepository.h"

#include "core/base/amount.h"

#include <chrono>

namespace crm {
namespace {

constexpr char kProfileColumns[] = R"(
    SELECT id, code, kind, name, reading, initials, grade, source, industry, country, region, city,
           owner_id, pool_id, created_at, acquired_at, pooled_at, rev
      FROM customer)";

QByteArray profileSql(const char *rest)
{
    QByteArray sql(kProfileColumns);
    return sql.append(rest);
}

void readProfile(const SqliteSelect &row, ProfileRecord &record)
{
    record.id = row.integer(0);
    record.code = row.text(1);
    record.kind = row.text(2);
    record.name = row.text(3);
    record.reading = row.text(4);
    record.initials = row.text(5);
    record.grade = row.text(6);
    record.source = row.text(7);
    record.industry = row.text(8);
    record.country = row.text(9);
    record.region = row.text(10);
    record.city = row.text(11);
    record.owner = row.integer(12);
    record.pool = row.integer(13);
    record.created = row.integer(14);
    record.acquired = row.isNull(15) ? kNoValue : row.integer(15);
    record.pooled = row.isNull(16) ? kNoValue : row.integer(16);
    record.revision = qint32(row.integer(17));
}

/// Days since 1970 of YYYY-MM-DD; QDate would cost seconds over millions of orders.
qint32 dayOf(std::string_view iso)
{
    const auto number = [&](size_t from, size_t count) {
        int value = 0;
        for (const char c : iso.substr(from, count))
            value = c >= '0' && c <= '9' ? value * 10 + (c - '0') : -100'000;
        return value;
    };
    if (iso.size() < 10)
        return std::numeric_limits<qint32>::min();
    using namespace std::chrono;
    const year_month_day date{year(number(0, 4)), month(unsigned(number(5, 2))), day(unsigned(number(8, 2)))};
    return date.ok() ? qint32(sys_days(date).time_since_epoch().count()) : std::numeric_limits<qint32>::min();
}

/// The day of the instant in the zone. Asking Qt costs a microsecond: instants of one hour share the answer,
/// since no zone changes its clock within one.
qint32 localDay(qint64 instant, const QTimeZone &zone)
{
    constexpr qint64 kHour = 3'600'000;
    constexpr qint64 kDay = 24 * kHour;
    thread_local QHash<qint64, int> offsets;
    thread_local QTimeZone known;
    if (known != zone) {
        known = zone;
        offsets.clear();
    }
    const qint64 quarter = instant / (kHour / 4);
    auto it = offsets.constFind(quarter);
    if (it == offsets.constEnd())
        it = offsets.insert(quarter,
                            zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, QTimeZone::utc())));
    const qint64 local = instant + *it * 1000LL;
    return qint32(local / kDay - (local % kDay < 0));
}

/// Walks ascending ids beside a statement that yields ascending ids: the place of each, or nothing.
class Places
{
public:
    explicit Places(std::span<const qint64> ids)
        : m_ids(ids)
    {
    }
    std::optional<size_t> of(qint64 id)
    {
        while (m_at < m_ids.size() && m_ids[m_at] < id)
            ++m_at;
        return m_at < m_ids.size() && m_ids[m_at] == id ? std::optional(m_at) : std::nullopt;
    }

private:
    std::span<const qint64> m_ids;
    size_t m_at = 0;
};

} // namespace

struct DirectoryRepository::Statements
{
    explicit Statements(const SqliteReader &reader)
        : names(reader, "SELECT id, name FROM customer WHERE id > ?1 ORDER BY id LIMIT ?2")
        , profiles(reader, profileSql(" WHERE id BETWEEN ?1 AND ?2 ORDER BY id").constData())
        , newest(reader, profileSql(" WHERE id < ?1 ORDER BY id DESC LIMIT ?2").constData())
        , tags(reader, R"(
              SELECT customer_id, tag_id FROM customer_tag
               WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id, tag_id)")
        , custom(reader, R"(
              SELECT row_id, value FROM custom_value
               WHERE field_id = ?1 AND row_id BETWEEN ?2 AND ?3 ORDER BY row_id)")
        , contacts(reader, R"(
              SELECT customer_id, name, reading, initials, title FROM contact
               WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id, is_primary DESC, id)")
        , points(reader, R"(
              SELECT customer_id, kind, value, normalized FROM contact_point
               WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id, is_primary DESC, id)")
        , orders(reader, R"(
              SELECT customer_id, state, currency, total, order_date FROM sales_order
               WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id)")
        , activities(reader, R"(
              SELECT c.id, max(a.at) FILTER (WHERE a.state = 'done' AND a.kind NOT IN ('note', 'task')),
                     min(a.at) FILTER (WHERE a.state = 'planned'),
                     max(a.at) FILTER (WHERE a.state = 'done' AND a.kind NOT IN ('note', 'task')
                                         AND (a.owner_id IS c.owner_id OR a.owner_id IS NULL OR a.owner_id IN
                                              (SELECT id FROM app_user WHERE role = 'assistant'))),
                     max(a.at) FILTER (WHERE a.state = 'planned' AND a.kind NOT IN ('note', 'task'))
                FROM customer c CROSS JOIN activity a ON a.customer_id = c.id
               WHERE c.id BETWEEN ?1 AND ?2 GROUP BY c.id ORDER BY c.id)")
        , owned(reader, R"(
              SELECT id, acquired_at, protected_until FROM customer
               WHERE id BETWEEN ?1 AND ?2 AND owner_id IS NOT NULL ORDER BY id)")
        , opportunities(reader, R"(
              SELECT o.customer_id, s.state, o.closed, o.nurturing, coalesce(o.stage_since, o.created_at)
                FROM opportunity o JOIN stage s ON s.id = o.stage_id
               WHERE o.customer_id BETWEEN ?1 AND ?2 ORDER BY o.customer_id)")
        , contracts(reader, R"(
              SELECT customer_id, max(ends) FROM contract
               WHERE customer_id BETWEEN ?1 AND ?2 AND state IN ('active', 'ended') AND ends IS NOT NULL
               GROUP BY customer_id ORDER BY customer_id)")
        , complaints(reader, R"(
              SELECT DISTINCT customer_id FROM complaint
               WHERE customer_id BETWEEN ?1 AND ?2 AND closed_at IS NULL ORDER BY customer_id)")
        , spared(reader, R"(
              SELECT r.customer_id, max(o.at)
                FROM recycled r JOIN operation o ON o.id = r.operation
               WHERE r.customer_id BETWEEN ?1 AND ?2
                 AND r.operation IN (SELECT reverts FROM operation WHERE reverts IS NOT NULL)
               GROUP BY r.customer_id ORDER BY r.customer_id)")
    {
    }

    SqliteSelect names, profiles, newest, tags, custom, contacts, points, orders, activities;
    SqliteSelect owned, opportunities, contracts, complaints, spared;
};

DirectoryRepository::DirectoryRepository(const QString &file, const QByteArray &views)
    : m_reader(file, views)
    , m_statements(std::make_unique<Statements>(m_reader))
{
}

DirectoryRepository::DirectoryRepository(sqlite3 *borrowed)
    : m_reader(borrowed)
    , m_statements(std::make_unique<Statements>(m_reader))
{
}

DirectoryRepository::~DirectoryRepository() = default;

DirectoryLists DirectoryRepository::lists()
{
    DirectoryLists lists;
    const auto toText = [](std::string_view text) {
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    };
    const auto names = [&](const char *sql) {
        std::map<qint64, QString> found;
        for (SqliteSelect select(m_reader, sql); select.next();)
            found.emplace(select.integer(0), toText(select.text(1)));
        return found;
    };
    lists.users = names("SELECT id, name FROM app_user");
    lists.pools = names("SELECT id, name FROM pool");
    lists.tags = names("SELECT id, name FROM tag");
    for (SqliteSelect select(m_reader, "SELECT time_zone, currency FROM meta"); select.next();) {
        if (const QTimeZone zone(toText(select.text(0)).toLatin1()); zone.isValid())
            lists.zone = zone;
        lists.currency = toText(select.text(1));
    }
    SqliteSelect fields(m_reader, R"(
        SELECT id, name, type FROM custom_field WHERE entity = 'customer' AND active = 1 ORDER BY id)");
    while (fields.next())
        lists.customFields.push_back({fields.integer(0), toText(fields.text(1)), toText(fields.text(2))});
    readSegments(lists);
    lists.facts = m_facts;
    return lists;
}

qint64 DirectoryRepository::lastOperation()
{
    SqliteSelect select(m_reader, "SELECT max(id) FROM operation");
    return select.next() ? select.integer(0) : 0;
}

void DirectoryRepository::readSegments(DirectoryLists &lists)
{
    std::map<qint64, std::vector<qint64>> members;
    for (SqliteSelect select(m_reader, "SELECT segment_id, customer_id FROM segment_member"
                                       " ORDER BY segment_id, customer_id");
         select.next();)
        members[select.integer(0)].push_back(select.integer(1));
    for (SqliteSelect select(m_reader, "SELECT id, name, kind, expression FROM segment"); select.next();) {
        const auto name = select.text(1);
        const auto expression = select.text(3);
        const qint64 id = select.integer(0);
        lists.segments.emplace(
            QString::fromUtf8(name.data(), qsizetype(name.size())),
            DirectoryLists::Segment{
                .id = id,
                .isList = select.text(2) == "list",
                .expression = QString::fromUtf8(expression.data(), qsizetype(expression.size())),
                .members = std::make_shared<const std::vector<qint64>>(std::move(members[id]))});
    }
}

void DirectoryRepository::names(qint64 after, int limit, std::vector<qint64> &ids,
                                std::vector<std::string> &names)
{
    ids.clear();
    names.clear();
    auto &row = m_statements->names.with(after, limit);
    while (row.next()) {
        ids.push_back(row.integer(0));
        names.emplace_back(row.text(1));
    }
}

void DirectoryRepository::profiles(std::span<const qint64> ids, const DirectoryLists &lists,
                                   std::vector<ProfileRecord> &records)
{
    records.resize(ids.size());
    for (auto &record : records) {
        record.id = 0;
        record.tags.clear();
        record.custom.resize(lists.customFields.size());
        for (auto &value : record.custom)
            value.clear();
    }
    if (ids.empty())
        return;
    Places places(ids);
    for (auto &row = m_statements->profiles.with(ids.front(), ids.back()); row.next();)
        if (const auto place = places.of(row.integer(0)))
            readProfile(row, records[*place]);
    Places tagged(ids);
    for (auto &row = m_statements->tags.with(ids.front(), ids.back()); row.next();)
        if (const auto place = tagged.of(row.integer(0)))
            records[*place].tags.push_back(row.integer(1));
    for (size_t field = 0; field < lists.customFields.size(); ++field) {
        Places valued(ids);
        auto &row = m_statements->custom.with(lists.customFields[field].id, ids.front(), ids.back());
        while (row.next())
            if (const auto place = valued.of(row.integer(0)))
                records[*place].custom[field] = row.text(1);
    }
}

void DirectoryRepository::reach(std::span<const qint64> ids, std::vector<ReachRecord> &records)
{
    records.resize(ids.size());
    for (auto &record : records) {
        record.contacts.clear();
        record.points.clear();
    }
    if (ids.empty())
        return;
    const auto text = [](std::string_view view) { return std::string(view); };
    Places places(ids);
    for (auto &row = m_statements->contacts.with(ids.front(), ids.back()); row.next();)
        if (const auto place = places.of(row.integer(0)))
            records[*place].contacts.push_back(
                {text(row.text(1)), text(row.text(2)), text(row.text(3)), text(row.text(4))});
    Places pointed(ids);
    for (auto &row = m_statements->points.with(ids.front(), ids.back()); row.next();)
        if (const auto place = pointed.of(row.integer(0)))
            records[*place].points.push_back({text(row.text(1)), text(row.text(2)), text(row.text(3))});
}

void DirectoryRepository::trade(std::span<const qint64> ids, const DirectoryLists &lists,
                                std::vector<TradeRecord> &records, std::vector<DutyRecord> &duties)
{
    records.assign(ids.size(), {});
    duties.assign(ids.size(), {});
    if (ids.empty())
        return;
    const auto currency = lists.currency.toStdString();
    Places places(ids);
    for (auto &row = m_statements->orders.with(ids.front(), ids.back()); row.next();) {
        const auto place = places.of(row.integer(0));
        if (!place || row.text(1) == "cancelled")
            continue;
        auto &record = records[*place];
        ++record.orders;
        if (row.text(2) == currency)
            record.revenue = Amount::added(record.revenue, row.integer(3));
        record.lastOrder = std::max(record.lastOrder, dayOf(row.text(4)));
    }
    Places active(ids);
    for (auto &row = m_statements->activities.with(ids.front(), ids.back()); row.next();)
        if (const auto place = active.of(row.integer(0))) {
            records[*place].lastContact = row.isNull(1) ? kNoValue : row.integer(1);
            records[*place].nextActivity = row.isNull(2) ? kNoValue : row.integer(2);
            if (!row.isNull(3))
                duties[*place].followedUp = localDay(row.integer(3), lists.zone);
            if (!row.isNull(4))
                duties[*place].planned = localDay(row.integer(4), lists.zone);
        }
    readDuties(ids, lists, duties);
}

void DirectoryRepository::readDuties(std::span<const qint64> ids, const DirectoryLists &lists,
                                     std::vector<DutyRecord> &duties)
{
    const auto each = [&](SqliteSelect &select, auto read) {
        Places places(ids);
        for (auto &row = select.with(ids.front(), ids.back()); row.next();)
            if (const auto place = places.of(row.integer(0)))
                read(row, duties[*place]);
    };
    each(m_statements->owned, [&](const SqliteSelect &row, DutyRecord &duty) {
        if (!row.isNull(1))
            duty.acquired = localDay(row.integer(1), lists.zone);
        duty.protectedUntil = dayOf(row.text(2));
    });
    each(m_statements->opportunities, [&](const SqliteSelect &row, DutyRecord &duty) {
        if (row.text(1) == "won") // where nobody said when, on the day on which the file heard of it
            duty.won = std::max(duty.won, row.text(2).empty() ? localDay(row.integer(4), lists.zone)
                                                              : dayOf(row.text(2)));
        duty.openOpportunity = duty.openOpportunity || (row.text(1) == "open" && !row.integer(3));
    });
    each(m_statements->contracts,
         [](const SqliteSelect &row, DutyRecord &duty) { duty.contractEnd = dayOf(row.text(1)); });
    each(m_statements->complaints, [](const SqliteSelect &, DutyRecord &duty) { duty.openComplaint = true; });
    each(m_statements->spared, [&](const SqliteSelect &row, DutyRecord &duty) {
        duty.spared = localDay(row.integer(1), lists.zone);
    });
}

std::vector<ProfileRecord> DirectoryRepository::newest(int limit, qint64 before)
{
    std::vector<ProfileRecord> records;
    for (auto &row = m_statements->newest.with(before, limit); row.next();)
        readProfile(row, records.emplace_back());
    return records;
}

} // namespace crm
