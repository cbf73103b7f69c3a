#include "core/exchange/namesakes.h"

#include "core/base/text/phone.h"
#include "core/base/tr.h"
#include "core/exchange/headersynonyms.h"
#include "core/exchange/importwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

bool namesPeople(const ImportRequest &request)
{
    static const QStringList headers{u"姓名"_s, u"客户姓名"_s, u"会员姓名"_s, u"顾客姓名"_s, u"fullname"_s};
    const auto name = request.mapping.columns.find(u"name"_s);
    return name == request.mapping.columns.end()
             ? request.mapping.isMapped(u"family_name"_s)
             : headers.contains(headerKey(request.shape.headers.value(name->second)));
}

/// 上海 and 上海市 are one place.
bool areTwoPlaces(std::string_view one, std::string_view other)
{
    return !one.starts_with(other) && !other.starts_with(one);
}

} // namespace

Namesakes::Namesakes(ImportStatements &sql, CustomerStore &store, const ImportRequest &request,
                     const ImportedRow &fields, std::vector<qint64> coveredPools)
    : m_sql(sql)
    , m_store(store)
    , m_coveredPools(std::move(coveredPools))
    , m_name(fields.field(u"name"))
    , m_kind(fields.field(u"kind"))
    , m_phone(fields.field(u"phone"))
    , m_city(fields.field(u"city"))
    , m_region(fields.field(u"region"))
    , m_arePeople(namesPeople(request))
{
}

qint64 Namesakes::find(ImportedRow &row)
{
    if (!row.has(m_name))
        return 0;
    const auto same = all(row);
    if (same.empty())
        return alike(row);
    const auto first = [&](const auto &isOne) {
        const auto found = std::ranges::find_if(same, isOne);
        return found == same.end() ? 0 : *found;
    };
    if (const auto covered = first([&](qint64 id) { return m_store.isCovered(id, m_coveredPools); }))
        return covered;
    if (isOtherPerson(row, same.front()))
        return first([&](qint64 id) { return hasPhone(row, id); });
    if (isElsewhere(row, same.front())) {
        const auto there = first([&](qint64 id) { return !isElsewhere(row, id); });
        if (!there)
            tellPlace(row, same.front());
        return there;
    }
    if (same.size() > 1)
        row.note(m_name, Tr::tr("Several customers have this name; the oldest was taken."));
    return same.front();
}

/// （上海） and (上海) are one name, as far as nothing else contradicts it.
qint64 Namesakes::alike(ImportedRow &row)
{
    const auto found = m_store.alike(row.text(m_name));
    if (found.id && m_store.isCovered(found.id, m_coveredPools))
        return found.id;
    if (!found.id || isOtherPerson(row, found.id) || isElsewhere(row, found.id))
        return 0;
    row.note(m_name, takenForText(found));
    return found.id;
}

std::vector<qint64> Namesakes::all(const ImportedRow &row)
{
    std::vector<qint64> same;
    m_sql.each(
        "SELECT id FROM customer WHERE name = ? ORDER BY id",
        [&](const RawStatement &found) { same.push_back(found.integer(0)); }, row.text(m_name));
    return same;
}

/// Two people may have one name: they are one only where they have no two phones.
bool Namesakes::isOtherPerson(const ImportedRow &row, qint64 id)
{
    const auto said = row.has(m_kind) ? customerKindOfWord(row.text(m_kind)) : std::nullopt;
    const bool isPerson = said ? *said == "person" : m_arePeople;
    if (!isPerson || !row.has(m_phone))
        return false;
    const auto *stored =
        m_sql.first("SELECT count(*) FROM contact_point WHERE customer_id = ? AND kind = 'phone'", id);
    return stored && stored->integer(0) > 0 && !hasPhone(row, id);
}

bool Namesakes::hasPhone(const ImportedRow &row, qint64 id)
{
    for (const auto &number : splitPhones(row.string(m_phone))) {
        const auto value = number.toStdString();
        const auto normalized = normalizePhone(number, row.phoneRegion()).normalized().toStdString();
        if (m_sql.first("SELECT 1 FROM contact_point WHERE customer_id = ? AND kind = 'phone'"
                        " AND (value = ? OR (normalized = ? AND normalized <> ''))",
                        id, value, normalized))
            return true;
    }
    return false;
}

/// Two companies may have one name; where no city is said, a place is its region.
bool Namesakes::isElsewhere(const ImportedRow &row, qint64 id)
{
    if (!row.has(m_city) && !row.has(m_region))
        return false;
    const auto *stored = m_sql.first("SELECT city, region FROM customer WHERE id = ?", id);
    if (row.has(m_city) && !view(*stored, 0).empty())
        return areTwoPlaces(row.text(m_city), view(*stored, 0));
    return row.has(m_region) && !view(*stored, 1).empty()
        && areTwoPlaces(row.text(m_region), view(*stored, 1));
}

void Namesakes::tellPlace(ImportedRow &row, qint64 other)
{
    const auto *stored =
        m_sql.first("SELECT coalesce(nullif(city, ''), region) FROM customer WHERE id = ?", other);
    row.note(m_name, Tr::tr("A customer of this name is in another place (%1); this is another one.")
                         .arg(stored->text(0)));
}

} // namespace crm
