#include "core/recycling/poolquality.h"

#include "core/base/epochday.h"
#include "core/directory/filterrange.h"

namespace crm {
namespace {

using F = CustomerField;

constexpr std::array kLike = {F::Industry, F::Source, F::Region, F::Grade};
constexpr std::array kAsked = {F::Industry, F::Region, F::City, F::Source, F::Contact, F::Title};

} // namespace

PoolQuality::PoolQuality(std::shared_ptr<const DirectorySnapshot> customers, QDate today)
    : m_customers(std::move(customers))
    , m_today(epochDayOf(today))
{
    for (const auto field : kLike) {
        const auto *dictionary = m_customers->dictionary({field});
        const auto size = dictionary ? dictionary->size() : 0;
        m_rates.push_back({{field}, std::vector<qint64>(size), std::vector<qint64>(size)});
    }
    qint64 bought = 0;
    for (quint32 row = 0; row < m_customers->rows(); ++row) {
        if (!m_customers->isPresent(row))
            continue;
        const auto orders = m_customers->number({F::Orders}, row);
        const bool buyer = orders != kNoValue && orders > 0;
        bought += buyer;
        for (auto &rates : m_rates) {
            const auto code = m_customers->code(rates.field, row);
            if (code >= rates.all.size())
                continue;
            ++rates.all[code];
            rates.bought[code] += buyer;
        }
    }
    if (m_customers->customers() > 0)
        m_base = double(bought) / double(m_customers->customers());
}

double PoolQuality::chance(quint32 row) const
{
    std::array<qint64, kLike.size()> bought{};
    std::array<qint64, kLike.size()> all{};
    for (size_t i = 0; i < m_rates.size(); ++i) {
        const auto code = m_customers->code(m_rates[i].field, row);
        if (code >= m_rates[i].all.size())
            continue;
        bought[i] = m_rates[i].bought[code];
        all[i] = m_rates[i].all[code];
    }
    return likeBuyers(bought, all, m_base);
}

std::optional<qint64> PoolQuality::daysSince(F field, quint32 row) const
{
    const auto value = m_customers->number({field}, row);
    if (value == kNoValue)
        return {};
    if (fieldInfo(field).kind != FieldKind::Instant)
        return m_today - value;
    const auto day = QDateTime::fromMSecsSinceEpoch(value, m_customers->lists().zone).date();
    return m_today - epochDayOf(day);
}

Quality PoolQuality::of(quint32 row) const
{
    const auto has = [&](F field) { return !m_customers->text({field}, row).isEmpty(); };
    const auto orders = m_customers->number({F::Orders}, row);
    PoolQualityFacts facts{.phone = has(F::Phone),
                           .email = has(F::Email),
                           .messenger = has(F::Messenger),
                           .fields = int(kAsked.size()),
                           .daysSinceContact = daysSince(F::LastContact, row),
                           .daysSinceOrder = daysSince(F::LastOrder, row),
                           .orders = orders == kNoValue ? 0 : orders,
                           .daysInPool = daysSince(F::Pooled, row).value_or(0),
                           .likeBuyers = chance(row)};
    for (const auto field : kAsked)
        facts.filled += has(field);
    return qualityOf(facts);
}

} // namespace crm
